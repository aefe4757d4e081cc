"""Every test of the application ends without a thread or a child process of its own."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.leaks import no_leaks


@pytest.fixture(autouse=True)
def nothing_is_left_behind() -> Iterator[None]:
    """Set up before all other fixtures, and so checked after they have gone."""
    with no_leaks():
        yield


@pytest.fixture(scope="session")
def model_file(tmp_path_factory: pytest.TempPathFactory, small_model: Path) -> Path:
    """The small model as one file, with a limit and prompts; read it, copy it, never change it."""
    from tests.support.model_files import pack_small_model  # brings torch, which most tests do without

    return pack_small_model(small_model, tmp_path_factory.mktemp("model file") / "spring line.onenip")
