"""What the GPU program is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class GpuPlan:
    """One call of the program; a later call with the same folders goes on."""

    data: Path
    results: Path
    device: str
    """`cuda`, or `cpu` to rehearse the program where there is none."""
    minutes: float
    """After so many nothing new begins, and runs that are under way leave their checkpoint."""
    products: tuple[str, ...]
    """Empty takes all."""
    runs: tuple[str, ...]
    """Names of runs that are trained, each with every seed."""
    seeds: tuple[int, ...]
    steps: int
    parallel: int
    """Runs that share the device at a time."""

    @property
    def folder(self) -> Path:
        """Where the program itself keeps what it found."""
        return self.results / "gpu"

    @property
    def on_gpu(self) -> bool:
        """True for a CUDA device."""
        return self.device.startswith("cuda")
