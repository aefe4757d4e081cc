"""A hub on loopback that has the weights of a small backbone, and a folder to keep them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from onenip_core.backbones.kept import KeptBackbones
from tests.support.fetching import WEIGHTS
from tests.support.weights_files import SMALL
from tests.support.weights_hub import WeightsHub, serving_hub


@pytest.fixture
def hub() -> Iterator[WeightsHub]:
    with serving_hub() as serving:
        serving.offer(SMALL, WEIGHTS)
        yield serving


@pytest.fixture
def kept(tmp_path: Path) -> KeptBackbones:
    return KeptBackbones(tmp_path / "kept")
