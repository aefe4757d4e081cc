"""Why a score is what it is: shares that sum to it, and prompts in the order in which they are chosen."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from onenip_core.data.images.image_io import read_image
from onenip_core.errors import UsageError
from onenip_core.explanation import MapKind
from onenip_core.inference.anomaly_map import pooled_maximum, pooled_place
from onenip_core.inference.explaining import explain
from onenip_core.inference.inspector import Inspector
from onenip_core.manifest import Calibration
from onenip_core.types import RgbImage, Verdict
from tests.support.known_engine import SIZE, serve_known
from tests.support.made_up_parts import striped_part

BOLT = {"bolt": Calibration(4.0, 0.0, 0.1, (), 0.03, (0.0, 1.0))}


def grey_with_a_bright_square() -> RgbImage:
    """Of 51, which is the prompt's 0.2, and a square of 153, which is 0.6."""
    image = np.full((SIZE, SIZE, 3), 51, np.uint8)
    image[32:48, 16:32] = 153
    return image


def test_the_shares_by_hand() -> None:
    """The residual is 0 nearly everywhere, so the usual level is the offset, and all the rest is the square's."""
    image = grey_with_a_bright_square()
    inspector = Inspector(serve_known({"bolt": 0.2}, BOLT))
    found = explain(inspector, image, "bolt")
    assert found.result.score == inspector.inspect(image, "bolt").score
    (share,) = found.shares
    assert share.kind is MapKind.RECONSTRUCTION and share.values.min() == 0
    assert found.everywhere == pytest.approx(0.1, abs=5e-3)
    assert share.added == pytest.approx((found.result.score or 0) - 0.1, abs=5e-3) and share.added > 0.5
    row, column = np.unravel_index(int(share.values.argmax()), share.values.shape)
    assert 28 <= row < 52 and 12 <= column < 36
    (prompt,) = found.prompts
    assert prompt.name == "p.png" and prompt.cosine == pytest.approx(1.0)


def test_the_square_that_the_score_was_taken_from() -> None:
    anomaly_map = np.zeros((40, 60), np.float32)
    anomaly_map[10:26, 30:46] = 1.0
    assert pooled_place(anomaly_map) == (10, 30, 16)
    assert pooled_maximum(anomaly_map) == 1.0
    assert pooled_place(np.ones((8, 30), np.float32)) == (0, 0, 8)


def test_a_real_model_says_the_same_with_reasons_and_all_of_it_adds_up(small_model: Path) -> None:
    inspector = Inspector.load(small_model)
    rng = np.random.default_rng(3)
    scratched = striped_part(rng)
    scratched[40:56, 20:70] = 255
    normals = sorted((small_model.parent / "stripes").glob("*.png"))
    for image in (striped_part(rng), scratched, read_image(normals[0])):
        plain, found = inspector.inspect(image, "stripes", 0.9), explain(inspector, image, "stripes", 0.9)
        assert (found.result.score, found.result.verdict, found.result.prompt) == (
            plain.score, plain.verdict, plain.prompt,
        )  # fmt: skip
        assert found.everywhere + sum(share.added for share in found.shares) == pytest.approx(plain.score)
        assert [share.kind for share in found.shares] == sorted((s.kind for s in found.shares), key=list(MapKind).index)
        assert found.prompts[0].name == plain.prompt
        cosines = [prompt.cosine for prompt in found.prompts]
        assert cosines == sorted(cosines, reverse=True) and all(-1.001 < each < 1.001 for each in cosines)
        entry = inspector.manifest.product("stripes")
        assert entry is not None
        assert {(p.name, p.sha256) for p in found.prompts} == {(p.name, p.sha256) for p in entry.prompts}


def test_what_cannot_be_judged_has_its_reason_and_no_explanation() -> None:
    inspector = Inspector(serve_known({"bolt": 0.2}, BOLT))
    found = explain(inspector, np.zeros((4, 4, 3), np.uint8), "bolt")
    assert found.result.verdict is Verdict.NOT_CHECKED and found.result.reason
    assert (found.prompts, found.shares) == ((), ())
    with pytest.raises(UsageError):
        explain(inspector, grey_with_a_bright_square(), "nut")
