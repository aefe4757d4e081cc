"""Every test of the application ends without a window, a thread or a child process of its own."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent

from tests.support.forgotten_dialogs import forgotten_dialogs_fail
from tests.support.leaks import no_leaks
from tests.support.quick_children import quick_children
from tests.support.ready_databases import ready_databases


@pytest.fixture(scope="session", autouse=True)
def databases_are_made_once(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with ready_databases(tmp_path_factory.mktemp("database")):
        yield


@pytest.fixture(scope="session", autouse=True)
def small_children_begin_at_once() -> Iterator[None]:
    with quick_children():
        yield


@pytest.fixture(scope="session", autouse=True)
def every_dialog_ends() -> Iterator[None]:
    with forgotten_dialogs_fail():
        yield


@pytest.fixture(autouse=True)
def nothing_is_left_behind() -> Iterator[None]:
    """Set up before all other fixtures, and so checked after they have gone."""
    with no_leaks():
        yield
        if QCoreApplication.instance() is not None:
            # Only a running event loop deletes what is to be deleted later; until one runs each test would drag the windows
            # of all before it along, and style and paint them too.
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
