"""The processes that train one model together, through torch.distributed. A team of one communicates nothing."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import numpy as np
import numpy.typing as npt
import torch
import torch.distributed as dist
from torch import Tensor

from onenip_core.errors import TrainingError
from onenip_core.progress import CancelToken, ProgressCallback, ProgressEvent

_BEAT_SECONDS = 5.0
_ALIVE, _DONE, _CANCELLED, _FAILED = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class TeamGroups:
    """Ways to communicate, so that the different kinds of messages never get into each other's order."""

    control: dist.ProcessGroup
    """gloo: small things in the main memory."""
    layers: dist.ProcessGroup
    """On the device: sums inside of the network."""


class TrainingTeam:
    """One process's view of the team. Every method that communicates must be called by all processes in the same order."""

    def __init__(self, rank: int = 0, size: int = 1, groups: TeamGroups | None = None) -> None:
        self.rank = rank
        self.size = size
        self._groups = groups
        self.share = slice(0, 0)
        """Which rows of the current step's batch this process computes."""
        self.batch = 0
        """Samples of the current step in all processes together."""
        self.dropout_seed = 0

    @property
    def leader(self) -> bool:
        """True for the one process that reads, writes and reports."""
        return self.rank == 0

    @property
    def groups(self) -> TeamGroups:
        """The ways to communicate. Raises TrainingError in a team of one, which has none."""
        if self._groups is None:
            raise TrainingError("A single process has nobody to communicate with.")
        return self._groups

    def leave(self) -> None:
        """Let go of the ways to communicate: their threads end with the last reference to them."""
        self._groups = None

    def begin_step(self, seed: int, batch: int) -> None:
        """Divide a batch and seed torch: the leader like a single process, the others in ways of their own."""
        torch.manual_seed((seed + 0x9E3779B1 * self.rank) % 2**32)
        self.dropout_seed = seed
        if batch < self.size:
            raise TrainingError(
                f"A batch of {batch} cannot be divided between {self.size} processes. Start fewer, or use a larger batch. "
                "The last checkpoint was kept."
            )
        self.batch = batch
        self.share = slice(self.rank * batch // self.size, (self.rank + 1) * batch // self.size)

    @property
    def weight(self) -> float:
        """Factor on this process's loss, so that the mean of the gradients is that of the whole batch."""
        return (self.share.stop - self.share.start) * self.size / self.batch

    def rows_of_share(self, whole: Tensor) -> Tensor:
        """(k·B, …) rows of the whole batch, k times one after the other → the k·b rows of this process."""
        groups = whole.reshape(-1, self.batch, *whole.shape[1:])
        return groups[:, self.share].flatten(0, 1)

    def rows_of_batch(self, rows: int) -> int:
        """How many rows the whole batch has where this process has so many."""
        return rows // (self.share.stop - self.share.start) * self.batch

    def agree(self, cancel: CancelToken) -> CancelToken:
        """A token that is cancelled for all as soon as it is for one. To be read by all at the same places."""
        return cancel if self.size == 1 else _AgreedToken(self, cancel)

    def any(self, flag: bool) -> bool:
        """True for all if it is for one."""
        if self.size == 1:
            return flag
        value = torch.tensor([int(flag)])
        dist.all_reduce(value, dist.ReduceOp.MAX, group=self.groups.control)
        return bool(value.item())

    def of_leader(self, value: float) -> float:
        """The leader's value: clocks differ."""
        if self.size == 1:
            return value
        shared = torch.tensor([value], dtype=torch.float64)
        dist.broadcast(shared, 0, group=self.groups.control)
        return float(shared.item())

    def mean(self, values: Tensor) -> Tensor:
        """Means over the whole batch of values that are means over each process's share. (n,) detached."""
        total = values.detach().float().cpu() * (self.weight / self.size)
        dist.all_reduce(total, group=self.groups.control)
        return total

    def broadcast(self, array: npt.NDArray[Any], owner: int) -> npt.NDArray[Any]:
        """The owner's values for all processes, which give arrays of the same shape and type."""
        shared = np.ascontiguousarray(array)
        dist.broadcast(torch.from_numpy(shared.view(np.uint8).reshape(-1)), owner, group=self.groups.control)
        return shared

    def meet(self) -> None:
        """Wait until all processes are here."""
        self.any(False)

    def lead(self, work: Callable[[ProgressCallback], bool], on_progress: ProgressCallback) -> bool:
        """Let the leader work while the others wait; returns for all what it returned: False if it was cancelled.

        The leader's progress keeps the others waiting however long it takes.

        Raises:
            TrainingError: in the others, if the leader's work failed; the leader itself gets what was raised.
        """
        if self.size == 1:
            return work(on_progress)
        if not self.leader:
            while (message := int(self.of_leader(0.0))) == _ALIVE:
                pass
            if message == _FAILED:
                raise TrainingError("The first process of the training failed; its message says why.")
            return message == _DONE
        last = time.monotonic()

        def tell(event: ProgressEvent) -> None:
            nonlocal last
            on_progress(event)
            if time.monotonic() - last > _BEAT_SECONDS:
                last = time.monotonic()
                self.of_leader(_ALIVE)

        try:
            done = work(tell)
        except BaseException:
            self.of_leader(_FAILED)
            raise
        self.of_leader(_DONE if done else _CANCELLED)
        return done

    @contextmanager
    def explained(self) -> Iterator[None]:
        """Turn what torch raises when another process is gone into a sentence. Raises TrainingError."""
        try:
            yield
        except RuntimeError as error:
            if self.size == 1:
                raise
            raise TrainingError(
                f"Training with {self.size} processes stopped, because one of them failed, ended or does not answer "
                f"({str(error).splitlines()[0]}). The last checkpoint was kept: start again with --resume."
            ) from error


class _AgreedToken(CancelToken):
    def __init__(self, team: TrainingTeam, own: CancelToken) -> None:
        super().__init__()
        self._team = team
        self._own = own

    @property
    def cancelled(self) -> bool:
        return self._team.any(self._own.cancelled)
