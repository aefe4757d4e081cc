"""Join the team that `torchrun` started, and let torch's DistributedDataParallel average its gradients."""

from __future__ import annotations

import atexit
import datetime
import gc
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager

import torch
import torch.distributed as dist
from torch import nn
from torch.nn.parallel import DistributedDataParallel

from onenip_core.device import choose_device
from onenip_core.errors import TrainingError, UsageError
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.training.anomaly_bank import BankSample
from onenip_core.training.losses import LossTerms
from onenip_core.training.training_team import TeamGroups, TrainingTeam

_PATIENCE = datetime.timedelta(minutes=10)
"""A process that does not answer for so long ends the others' training."""
_VARIABLES = ("RANK", "WORLD_SIZE", "LOCAL_RANK", "MASTER_ADDR", "MASTER_PORT")


def team_device(name: str) -> str:
    """The device of this process of a team: a GPU of its own where `name` leaves the choice. Raises UsageError."""
    device = choose_device(name)
    local_rank = int(os.environ.get("LOCAL_RANK", "0"))
    if device.type != "cuda" or ":" in name or int(os.environ.get("WORLD_SIZE", "1")) == 1:
        return name
    if local_rank >= torch.cuda.device_count():
        raise UsageError(
            f"GPUs of this machine: {torch.cuda.device_count()}. Start no more processes, or use --device cpu."
        )
    return f"cuda:{local_rank}"


def team_backend(device: torch.device) -> str:
    """What the processes of a team talk through.

    NCCL refuses two processes on one GPU, as there are where the GPU is named (`cuda:0`) and there are fewer than processes; gloo
    takes the way through the computer's memory, which shows that a team works, and gains nothing.
    """
    sharing = int(os.environ.get("LOCAL_WORLD_SIZE", "1")) > torch.cuda.device_count()
    return "nccl" if device.type == "cuda" and not sharing else "gloo"


@contextmanager
def join_team(device: str) -> Iterator[TrainingTeam]:
    """The team that `torchrun` describes in the environment, left at the end; without `torchrun` a team of one.

    Raises:
        UsageError: the environment is incomplete.
        TrainingError: the others cannot be reached.
    """
    if int(os.environ.get("WORLD_SIZE", "1")) == 1:
        yield TrainingTeam()
        return
    missing = [name for name in _VARIABLES if name not in os.environ]
    if missing:
        raise UsageError(f"Several processes train together through torchrun, which also sets {', '.join(missing)}.")
    if sys.platform == "linux" and os.environ["MASTER_ADDR"] in ("127.0.0.1", "localhost"):
        os.environ.setdefault("GLOO_SOCKET_IFNAME", "lo")  # one machine: nobody else needs to reach it
    chosen = choose_device(device)
    if chosen.type == "cuda":
        torch.cuda.set_device(chosen)
    try:
        dist.init_process_group(team_backend(chosen), timeout=_PATIENCE)
        groups = TeamGroups(_new_group("gloo"), _new_group(None))
    except (RuntimeError, ValueError) as error:
        raise TrainingError(
            f"The other processes of the training cannot be reached ({str(error).splitlines()[0]}). Nothing was changed: start all "
            "of them again."
        ) from error
    team = TrainingTeam(dist.get_rank(), dist.get_world_size(), groups)
    del groups
    failed = True
    try:
        yield team
        failed = False
    finally:
        # nccl would wait for a process that may be gone; gloo does not.
        _leave(team, dist.group.WORLD if not failed or chosen.type == "cpu" else team.groups.control)


def _leave(team: TrainingTeam, group: dist.ProcessGroup | None) -> None:
    """End gloo's threads, which happens with the last reference to a group, while Python is still there.

    One that lets go of a tensor while Python ends aborts the process (pytorch/pytorch#190489), and a finished training
    would look like a failed one.
    """
    dist.destroy_process_group(group)
    team.leave()
    gc.collect()
    atexit.register(gc.collect)  # after an error its traceback still holds the network, and so a group


def _new_group(backend: str | None) -> dist.ProcessGroup:
    """A group of all processes; None takes the backend that was chosen for the device."""
    group = dist.new_group(backend=backend, timeout=_PATIENCE)
    if not isinstance(group, dist.ProcessGroup):
        raise TrainingError("This process is in no group with the others. Start all of them again.")
    return group


class _Losses(nn.Module):
    """What DistributedDataParallel wants: a module whose call computes the loss."""

    def __init__(self, network: OneNipNetwork, losses: Callable[[BankSample, int], LossTerms]) -> None:
        super().__init__()
        self.network = network
        self._losses = losses

    def forward(self, sample: BankSample, step: int) -> LossTerms:
        return self._losses(sample, step)


def average_gradients(
    network: OneNipNetwork, losses: Callable[[BankSample, int], LossTerms], team: TrainingTeam
) -> Callable[[BankSample, int], LossTerms]:
    """`losses`, after whose backward pass every process of a team has the mean of all gradients."""
    if team.size == 1:
        return losses
    return DistributedDataParallel(_Losses(network, losses))
