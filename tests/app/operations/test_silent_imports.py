"""Importing from a share that stops answering: closing does not wait for it, and what was added before is kept."""

from __future__ import annotations

import os
import threading
import time
from pathlib import Path

import pytest

from app.operations.abandonable import GivenUpError, abandonable
from app.operations.import_images import ImportImages
from app.operations.operation import Work
from app.storage import normal_images
from app.storage.workspace import Workspace
from onenip_core.progress import CancelToken
from tests.support.office import png
from tests.support.silent_share import SilentShare


def test_an_import_that_gets_no_answer_ends_when_it_is_cancelled(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    files = (tmp_path / "good.png", tmp_path / "silent.png")
    for grey, file in enumerate(files):
        file.write_bytes(png(100 + grey))
    share, cancel = SilentShare(files[1]), CancelToken()
    monkeypatch.setattr(normal_images, "read_regular_file", share.read)
    with Workspace.open(tmp_path / "workspace") as workspace:
        product = workspace.products.create("bracket")
        cancelled_at = list[float]()

        def cancel_in_the_middle() -> None:
            assert share.asked.wait(10)
            cancelled_at.append(time.monotonic())
            cancel.cancel()

        canceller = threading.Thread(target=cancel_in_the_middle)
        canceller.start()
        summary = ImportImages(workspace.products, product.id, "bracket", files).add(files, Work(cancel))
        ended = time.monotonic()
        canceller.join()
        assert summary.cancelled and len(summary.image_ids) == 1
        assert ended - cancelled_at[0] < 2.0
        share.answer()


def test_a_file_is_read_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What is read where it is added is read where nobody can give it up."""
    (tmp_path / "good.png").write_bytes(png(100))
    opened, really_open = list[object](), os.open

    def note_and_open(path: str, flags: int, mode: int = 0o777) -> int:
        opened.append(path)
        return really_open(path, flags, mode)

    monkeypatch.setattr(os, "open", note_and_open)
    with Workspace.open(tmp_path / "workspace") as workspace:
        product = workspace.products.create("bracket")
        files = (tmp_path / "good.png", tmp_path / "missing.png")
        summary = ImportImages(workspace.products, product.id, "bracket", files).add(files, Work())
    assert opened.count(files[0]) == 1
    assert len(summary.image_ids) == 1 and [refused.source for refused in summary.refused] == [files[1]]


def test_answers_and_errors_come_through_and_silence_is_given_up() -> None:
    cancel = CancelToken()
    assert abandonable(lambda: 7, cancel) == 7
    with pytest.raises(ZeroDivisionError):
        abandonable(lambda: 1 // 0, cancel)
    cancel.cancel()
    assert abandonable(lambda: 8, cancel) == 8
    answer = threading.Event()
    with pytest.raises(GivenUpError):
        abandonable(answer.wait, cancel)
    answer.set()
