"""The state of an unfinished training run: one safetensors file with its numbers in the header, written atomically."""

from __future__ import annotations

import json
import logging
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

import torch
from safetensors import SafetensorError, safe_open
from safetensors.torch import save_file
from torch import Tensor

from onenip_core.atomic_files import write_atomic
from onenip_core.checkpoint_file import CHECKPOINT_NAME
from onenip_core.errors import CheckpointError
from onenip_core.json_values import understand
from onenip_core.manifest import BatchChange
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.sentences import filled

log = logging.getLogger(__name__)

SCHEMA = 1


@dataclass(frozen=True, slots=True)
class TrainingPosition:
    """Where a run stands. Everything random follows from seed and step, so no generator state is needed."""

    step: int
    seconds: float
    """Seconds of training so far, over all sessions."""
    batch_size: int
    """Smaller than configured once memory ran out."""
    fingerprint: str
    """Identity of the run: settings, data and seed."""
    planned_seconds: float | None
    """What a budget in minutes left for steps in the first session, after its preparations."""
    scaler: dict[str, int | float]
    """State of the fp16 gradient scaler; empty where none is used."""
    losses: dict[str, float]
    """Of the last step."""
    batch_changes: tuple[BatchChange, ...] = ()
    """When memory ran out so far."""


def save_checkpoint(
    folder: Path, network: OneNipNetwork, optimizer: torch.optim.Optimizer, position: TrainingPosition
) -> None:
    """Write the checkpoint; the one before stays until the new one is complete. Raises StorageError."""
    tensors = {f"network.{name}": tensor for name, tensor in network.state_dict().items()}
    for index, state in optimizer.state_dict()["state"].items():
        for name, value in state.items():
            tensors[f"optimizer.{index}.{name}"] = torch.as_tensor(value)
    contiguous = {name: tensor.detach().cpu().contiguous() for name, tensor in tensors.items()}
    header = {"schema": str(SCHEMA), "position": json.dumps(asdict(position))}

    def write(path: Path) -> None:
        try:
            save_file(contiguous, path, metadata=header)
        except SafetensorError as error:  # the library wraps a full disk in its own error
            raise OSError(str(error)) from error

    write_atomic(folder / CHECKPOINT_NAME, write)


def read_position(folder: Path) -> TrainingPosition:
    """The position alone, without the tensors. Raises CheckpointError."""
    path = folder / CHECKPOINT_NAME
    try:
        with safe_open(path, framework="pt") as file:
            header = file.metadata() or {}
        if header.get("schema") != str(SCHEMA):
            raise _other_version(path)
        return _parse_position(path, header["position"])
    except (SafetensorError, OSError, KeyError, ValueError) as error:
        raise CheckpointError(
            filled(
                "The checkpoint {path} is damaged ({error}). The images are untouched: delete the folder "
                "{folder} and train again, or train into another folder.",
                path=path,
                error=error,
                folder=folder,
            )
        ) from error


def _parse_position(path: Path, text: str) -> TrainingPosition:
    try:
        return understand(json.loads(text), TrainingPosition)
    except TypeError as error:  # other fields than this version knows
        raise _other_version(path) from error


def _other_version(path: Path) -> CheckpointError:
    return CheckpointError(
        filled(
            "The checkpoint {path} was written by another version of this program. It was left as it is: "
            "resume with that version, or train into another folder.",
            path=path,
        )
    )


def load_checkpoint(folder: Path, network: OneNipNetwork, optimizer: torch.optim.Optimizer) -> TrainingPosition:
    """Put network and optimizer where the checkpoint left them. Raises CheckpointError."""
    position = read_position(folder)
    path = folder / CHECKPOINT_NAME
    device = next(network.parameters()).device
    try:
        with safe_open(path, framework="pt", device=str(device)) as file:
            # Copies: tensors that share the mapped file would keep it from being replaced by the next checkpoint on Windows.
            tensors = {name: file.get_tensor(name).clone() for name in file.keys()}  # noqa: SIM118 (not a dict)
        network.load_state_dict(_part(tensors, "network."))
        states: dict[int, dict[str, Tensor]] = {}
        for name, tensor in _part(tensors, "optimizer.").items():
            index, field = name.split(".", 1)
            states.setdefault(int(index), {})[field] = tensor.cpu() if field == "step" else tensor
        optimizer.load_state_dict({"state": states, "param_groups": optimizer.state_dict()["param_groups"]})
    except (SafetensorError, OSError, RuntimeError, ValueError, KeyError) as error:
        raise CheckpointError(
            filled(
                "The checkpoint {path} does not fit this run ({why}). It was left as it is: train into another folder.",
                path=path,
                why=str(error).splitlines()[0],
            )
        ) from error
    return position


def remove_run(folder: Path) -> None:
    """Delete the files of a run whose model is safely written, or that has none. What cannot be deleted is logged."""

    def report(function: object, path: str, error: object) -> None:
        log.warning("%s could not be removed: %s", path, error)

    if folder.exists():
        shutil.rmtree(folder, onerror=report)


def _part(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {name.removeprefix(prefix): tensor for name, tensor in tensors.items() if name.startswith(prefix)}
