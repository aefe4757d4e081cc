"""The training loop: steps, checkpoints, cancel, resume, and what to do when memory runs out or a loss goes wrong."""

from __future__ import annotations

import math
import time
from dataclasses import replace
from pathlib import Path

import torch

from onenip_core.checkpoint_file import has_checkpoint
from onenip_core.config import TrainingConfig
from onenip_core.device import choose_precision
from onenip_core.errors import NonFiniteLossError, TrainingError
from onenip_core.manifest import BatchChange
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.progress import CancelToken, FinishReason, LivePicture, ProgressCallback, ProgressEvent, Stage
from onenip_core.sentences import filled
from onenip_core.training.anomaly_bank import AnomalyBank
from onenip_core.training.distributed import average_gradients
from onenip_core.training.live_pictures import LivePictures, spared
from onenip_core.training.losses import LossTerms
from onenip_core.training.schedule import Plan, learning_rate_factor
from onenip_core.training.step_losses import StepLosses, TrainingData, mix_seed
from onenip_core.training.team_layers import share_layers
from onenip_core.training.training_checkpoint import (
    TrainingPosition,
    load_checkpoint,
    save_checkpoint,
)
from onenip_core.training.training_team import TrainingTeam

CHECKPOINT_SECONDS = 20.0
PROGRESS_SECONDS = 0.25
_SEED_DROPOUT = 13
_LEAST_SCALE = 1.0
"""Of the fp16 gradient scaler: what overflows below it is no matter of scale."""


class Trainer:
    """Trains one network on many products. Everything random follows from the seed and the step."""

    def __init__(
        self,
        network: OneNipNetwork,
        config: TrainingConfig,
        data: TrainingData,
        bank: AnomalyBank,
        plan: Plan,
        *,
        seed: int,
        folder: Path,
        fingerprint: str,
        team: TrainingTeam | None = None,
        live: LivePictures | None = None,
    ) -> None:
        """With a `team` every process computes its share of each batch; the losses are those of one process."""
        self.team = team or TrainingTeam()
        self.live = live
        self.network = network
        self.config = config
        self.data = data
        self.bank = bank
        self.plan = plan
        self.seed = seed
        self.folder = folder
        self.fingerprint = fingerprint
        self.device = next(network.parameters()).device
        self.precision = choose_precision(config.precision, self.device)
        self.batch_size = config.batch_size
        self.step = 0
        self.seconds = 0.0
        self.losses: dict[str, float] = {}
        self.batch_changes: tuple[BatchChange, ...] = ()
        self._planned = False
        if self.team.size > 1:
            share_layers(network, self.team)
        self._compute = average_gradients(network, StepLosses(network, config, data, seed, self.team), self.team)
        self.optimizer = torch.optim.AdamW(
            network.parameters(),
            lr=config.learning_rate,
            weight_decay=config.weight_decay,
            eps=config.deviations.adam_epsilon,
            fused=True,
        )
        self.scaler = torch.amp.GradScaler(self.device.type, enabled=self.precision is torch.float16)

    def resume(self) -> None:
        """Continue from the checkpoint in the folder, if there is one; whether it is this run's was checked before.

        Raises:
            CheckpointError: the checkpoint is damaged.
        """
        if not has_checkpoint(self.folder):
            return
        position = load_checkpoint(self.folder, self.network, self.optimizer)
        self.step, self.seconds, self.batch_size = position.step, position.seconds, position.batch_size
        self.losses = dict(position.losses)
        self.batch_changes = position.batch_changes
        if position.planned_seconds is not None:
            self.plan = replace(self.plan, seconds=position.planned_seconds)
            self._planned = True
        if position.scaler:
            self.scaler.load_state_dict(position.scaler)

    def fit(self, on_progress: ProgressCallback, cancel: CancelToken, seconds_spent: float = 0.0) -> FinishReason:
        """Train until the plan is fulfilled or `cancel` is set; a cancelled run leaves a checkpoint.

        `on_progress` hears about the losses a few times a second. `seconds_spent` on preparations counts towards a budget in
        minutes.

        Raises:
            NonFiniteLossError: a loss or a gradient is not a number; the weights were not touched by it, and the last good
                checkpoint was kept.
            TrainingError: memory does not suffice even for one sample at a time.
            StorageError: a checkpoint cannot be written.
        """
        preparing = time.monotonic()
        cancel = self.team.agree(cancel)
        if self._fraction() < 1.0 and not self._prepare(on_progress, cancel):
            self._save()
            return FinishReason.CANCELLED
        if not self._planned:
            self.plan = self.plan.shortened(self.team.of_leader(seconds_spent + time.monotonic() - preparing))
            self._planned = True
        self.network.train()
        last_saved = last_told = time.monotonic()
        samples_told = 0
        while self._fraction() < 1.0:
            if cancel.cancelled:
                self._save()
                return FinishReason.CANCELLED
            started = time.monotonic()
            losses = self._step_with_memory_care(on_progress)
            if not all(math.isfinite(value) for value in losses.values()):
                raise NonFiniteLossError(
                    filled(
                        "Training stopped at step {step}: the loss is not a number ({losses}). The checkpoint before it "
                        "was kept. Try a smaller learning rate, or look for broken images among the newest ones.",
                        step=self.step + 1,
                        losses=losses,
                    )
                )
            now = time.monotonic()
            self.step += 1
            self.seconds += self.team.of_leader(now - started)
            self.losses = losses
            samples_told += self.batch_size
            if now - last_told >= PROGRESS_SECONDS or self._fraction() >= 1.0:
                on_progress(self._event(losses, samples_told / max(now - last_told, 1e-9)))
                last_told, samples_told = now, 0
                self._tell_pictures(on_progress)
            if self.team.leader and now - last_saved >= CHECKPOINT_SECONDS:
                self._write_checkpoint()
                last_saved = now
        self._save()
        return FinishReason.COMPLETED

    def _prepare(self, on_progress: ProgressCallback, cancel: CancelToken) -> bool:
        def tell(fraction: float) -> None:
            on_progress(ProgressEvent(Stage.PREPARING, fraction, self.step, self.plan.steps))

        tell(0.0)
        return self.bank.prepare(self.step, cancel, tell)

    def _tell_pictures(self, on_progress: ProgressCallback) -> None:
        live, self.live = self.live, None  # one that fails is not asked again
        pictures: tuple[LivePicture, ...] = ()
        if live is not None:
            with spared(self.device):
                pictures = live.due()
                self.live = live
        if pictures:
            on_progress(ProgressEvent(Stage.TRAINING, self._fraction(), self.step, self.plan.steps, pictures=pictures))

    def _fraction(self) -> float:
        return self.plan.fraction(self.step, self.seconds)

    def _event(self, losses: dict[str, float], rate: float) -> ProgressEvent:
        fraction = self._fraction()
        left = self.seconds * (1 - fraction) / fraction if fraction > 0 else None
        return ProgressEvent(Stage.TRAINING, fraction, self.step, self.plan.steps, losses, rate, left)

    def _step_with_memory_care(self, on_progress: ProgressCallback) -> dict[str, float]:
        """One step; when memory runs out, try again with half the batch and say so."""
        while True:
            try:
                return self._train_step().values()
            except (torch.OutOfMemoryError, MemoryError, RuntimeError) as error:
                if not _is_out_of_memory(error):
                    raise
                if self.batch_size == 1:
                    raise TrainingError(
                        filled(
                            "Memory does not suffice even for one sample at a time. The last checkpoint was kept. Close "
                            "other programs, or choose a smaller preset or the CPU."
                        )
                    ) from error
                if self.team.size > 1:
                    raise TrainingError(
                        filled(
                            "Memory ran out in one of the processes that train together. The last checkpoint was kept. "
                            "Start more of them, or choose a smaller preset."
                        )
                    ) from error
            self.optimizer.zero_grad(set_to_none=True)
            if self.device.type == "cuda":
                torch.cuda.empty_cache()
            self.batch_size //= 2
            self.batch_changes = (*self.batch_changes, BatchChange(self.step + 1, self.batch_size))
            message = filled(
                "Memory ran out; training goes on with batches of {batch_size}.", batch_size=self.batch_size
            )
            on_progress(
                ProgressEvent(
                    Stage.TRAINING,
                    self._fraction(),
                    self.step,
                    self.plan.steps,
                    message=message,
                    batch_size=self.batch_size,
                )
            )

    def _train_step(self) -> LossTerms:
        factor = learning_rate_factor(self.config.schedule, self._fraction())
        for group in self.optimizer.param_groups:
            group["lr"] = self.config.learning_rate * factor
        # Dropout draws from the global generator.
        self.team.begin_step(mix_seed(self.seed, _SEED_DROPOUT, self.step), self.batch_size)
        sample = self.bank.draw(self.step, self.batch_size, self.device)
        with torch.autocast(self.device.type, self.precision, enabled=self.precision is not torch.float32):
            terms = self._compute(sample, self.step)
        self.optimizer.zero_grad(set_to_none=True)
        total = terms.total if self.team.size == 1 else terms.total * self.team.weight
        self.scaler.scale(total).backward()  # type: ignore[no-untyped-call]
        if self.team.size > 1:
            terms = terms.replaced(tuple(self.team.mean(torch.stack([term.detach() for term in terms.tensors()]))))
        if math.isfinite(float(terms.total.detach())):
            self.scaler.unscale_(self.optimizer)
            norm = float(torch.nn.utils.clip_grad_norm_(self.network.parameters(), self.config.clip_norm))
            self._refuse_gradient(norm)
            self.scaler.step(self.optimizer)
            self.scaler.update()
        return terms

    def _refuse_gradient(self, norm: float) -> None:
        """A loss can be a number where its gradient is none: one step with that, and all weights would be lost.

        In fp16 an overflow is no accident: the scaler passes over the step and takes a smaller scale, as long as it can.
        """
        if math.isfinite(norm) or (self.scaler.is_enabled() and self.scaler.get_scale() > _LEAST_SCALE):
            return
        raise NonFiniteLossError(
            filled(
                "Training stopped at step {step}: the gradient is not a number, though the loss is. The weights "
                "are as they were before that step, and the last checkpoint was kept. Try a smaller learning "
                "rate.",
                step=self.step + 1,
            )
        )

    def _save(self) -> None:
        """Let the leader write a checkpoint while the others wait for it."""
        if self.team.leader:
            self._write_checkpoint()
        self.team.meet()

    def _write_checkpoint(self) -> None:
        if not all(bool(torch.isfinite(parameter).all()) for parameter in self.network.parameters()):
            raise NonFiniteLossError(
                filled(
                    "Training stopped at step {step}: the weights are no longer numbers. The checkpoint before was "
                    "kept. Try a smaller learning rate.",
                    step=self.step,
                )
            )
        position = TrainingPosition(
            step=self.step,
            seconds=self.seconds,
            batch_size=self.batch_size,
            fingerprint=self.fingerprint,
            planned_seconds=self.plan.seconds if self._planned else None,
            scaler=self.scaler.state_dict(),
            losses=self.losses,
            batch_changes=self.batch_changes,
        )
        save_checkpoint(self.folder, self.network, self.optimizer, position)


def _is_out_of_memory(error: BaseException) -> bool:
    if isinstance(error, (torch.OutOfMemoryError, MemoryError)):
        return True
    text = str(error).lower()
    return "out of memory" in text or "can't allocate memory" in text or "not enough memory" in text
