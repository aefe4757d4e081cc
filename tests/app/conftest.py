"""Every test of the application ends without a thread or a child process of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.support.leaks import no_leaks
from tests.support.ready_databases import ready_databases


@pytest.fixture(scope="session", autouse=True)
def databases_are_made_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with ready_databases(tmp_path_factory.mktemp("database")):
        yield


@pytest.fixture(autouse=True)
def nothing_is_left_behind() -> Iterator[None]:
    """Set up before all other fixtures, and so checked after they have gone."""
    with no_leaks():
        yield
