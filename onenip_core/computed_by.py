"""What a verdict comes from besides the picture and the limit: written down with it, so that it can be computed again. No torch."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ComputedBy:
    """One model as it is served here. Two that are equal give the same score for the same picture, bit for bit."""

    model_sha256: str
    """The hash that identifies the model: over manifest, tensors, and with them its prompts."""
    engine: str
    """By its name in `EngineKind`."""
    export_sha256: str
    """Of the export that the engine computes; empty for torch, which computes the model itself."""
    device: str
    """Device and engine for a person, with the threads where torch says them: "CPU (2 threads) · torch"."""
    program: str
    """Version of this program."""
    libraries: dict[str, str]
    """Versions by the names of the packages; "no" for one that is not there."""
    station: str
    """The computer's name."""
    system: str
    """Operating system and kind of processor: "Linux x86_64"."""
    processor: str
    """The processor's name, as far as the system tells it."""
    cores: int
    """That this process may use: sums are divided among them."""

    @property
    def on_gpu(self) -> bool:
        """Whether a GPU computes."""
        return self.device.startswith("GPU")
