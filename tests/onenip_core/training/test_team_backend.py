"""What the processes of a team talk through; with real processes in `test_training_team`."""

from __future__ import annotations

import pytest
import torch

from onenip_core.training.distributed import team_backend


@pytest.mark.parametrize(
    ("device", "processes", "cards", "backend"),
    [("cpu", 2, 0, "gloo"), ("cuda:1", 2, 2, "nccl"), ("cuda:0", 2, 1, "gloo"), ("cuda:0", 1, 1, "nccl")],
)
def test_nccl_only_where_each_process_has_a_gpu_of_its_own(
    monkeypatch: pytest.MonkeyPatch, device: str, processes: int, cards: int, backend: str
) -> None:
    monkeypatch.setenv("LOCAL_WORLD_SIZE", str(processes))
    monkeypatch.setattr(torch.cuda, "device_count", lambda: cards)
    assert team_backend(torch.device(device)) == backend
