"""What may be loaded together with what, seen from a fresh interpreter. `lint-imports` checks the source; this checks the fact."""

from __future__ import annotations

import subprocess
import sys

import pytest

TORCH_FREE = (
    "onenip_core.types",
    "onenip_core.config",
    "onenip_core.progress",
    "onenip_core.manifest",
    "onenip_core.overlay",
    "onenip_core.data.images.image_io",
    "onenip_core.data.datasets.readers",
    "onenip_core.data.pseudo_anomalies.synthetic_defects",
    "onenip_core.evaluation.metrics",
    "onenip_core.export.engine_preparation",
    "onenip_core.inference.carried_serving",
    "onenip_core.model_file.packing",
    "onenip_core.model_file.reading",
    "app.storage.workspace",
    "app.sources.catalogue",
    "app.shell.main_window",
    "app.bootstrap",
)
QT_FREE = (
    "onenip_core.cli",
    "onenip_core.training.run",
    "onenip_core.evaluation.protocols",
    "app.storage.workspace",
    "app.sources.catalogue",
    "app.sources.grabber",
    "app.runs.inspection_thread",
    "app.settings.store",
)


def loaded_with(modules: tuple[str, ...]) -> set[str]:
    script = (
        f"import sys, {', '.join(modules)}\nprint('\\n'.join(sorted({{name.split('.')[0] for name in sys.modules}})))"
    )
    result = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    return set(result.stdout.split())


@pytest.mark.parametrize(
    ("modules", "forbidden"),
    [(TORCH_FREE, {"torch", "timm", "torchvision"}), (QT_FREE, {"PySide6", "pyqtgraph"})],
    ids=["torch", "Qt"],
)
def test_heavy_packages_stay_behind_their_boundary(modules: tuple[str, ...], forbidden: set[str]) -> None:
    assert loaded_with(modules).isdisjoint(forbidden)
