"""Errors in the terms of the loss and in the schedule."""

from __future__ import annotations

from tests.mutants.mutant import Mutant

_LOSSES = "onenip_core/training/losses.py"
_SCHEDULE = "onenip_core/training/schedule.py"
_TESTS = ("tests/onenip_core/training/test_losses.py", "tests/onenip_core/training/test_losses_by_hand.py")

MUTANTS = (
    Mutant("dice-without-squares", _LOSSES, "predicted.square().sum(1)", "predicted.sum(1)", _TESTS),
    Mutant("dice-smooth-tiny", _LOSSES, "DICE_SMOOTH = 1.0", "DICE_SMOOTH = 1e-6", _TESTS),
    Mutant("dice-over-the-batch", _LOSSES, "masks.float().flatten(1)", "masks.float().flatten()[None]", _TESTS),
    Mutant(
        "restoration-of-the-reconstruction",
        _LOSSES,
        "_error(restored.float(), normals, tokens)",
        "_error(restored.float(), reconstructed.float(), tokens)",
        _TESTS,
    ),
    Mutant(
        "restoration-always-trained",
        _LOSSES,
        "/ 2 if restoration else reconstruction",
        "/ 2 if True else reconstruction",
        _TESTS,
    ),
    Mutant(
        "losses-summed", _LOSSES, "(reconstruction + restored_loss) / 2", "(reconstruction + restored_loss)", _TESTS
    ),
    Mutant(
        "absolute-error",
        _LOSSES,
        "_error(reconstructed.float(), normals, tokens)",
        "F.l1_loss(reconstructed.float(), normals)",
        _TESTS,
    ),
    Mutant("dice-weight-ignored", _LOSSES, "total + dice_weight * dice", "total + 0.5 * dice", _TESTS),
    Mutant("cross-entropy-weight-ignored", _LOSSES, "total + bce_weight * bce", "total + 0.5 * bce", _TESTS),
    Mutant(
        "logits-resized-by-pixel-centres",
        _LOSSES,
        "* ((count - 1) / max(1, wanted - 1))",
        "* (count / wanted) + (count / wanted - 1) / 2",
        _TESTS,
    ),
    Mutant("step-after-half", _SCHEDULE, "_STEP_AT = 0.8", "_STEP_AT = 0.5", _TESTS),
    Mutant("step-to-a-half", _SCHEDULE, "_STEP_FACTOR = 0.1", "_STEP_FACTOR = 0.5", _TESTS),
    Mutant("longer-warm-up", _SCHEDULE, "_WARM_UP = 0.1", "_WARM_UP = 0.2", _TESTS),
    Mutant("epochs-of-batches", _SCHEDULE, "round(epochs * images / batch_size)", "round(epochs * images)", _TESTS),
)
