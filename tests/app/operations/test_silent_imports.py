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
from app.storage.workspace import Workspace
from onenip_core.progress import CancelToken
from tests.support.office import png


@pytest.mark.skipif(os.name != "posix", reason="a share that does not answer is played by a named pipe")
def test_an_import_that_gets_no_answer_ends_when_it_is_cancelled(tmp_path: Path) -> None:
    (tmp_path / "good.png").write_bytes(png(100))
    os.mkfifo(tmp_path / "silent.png")
    cancel = CancelToken()
    with Workspace.open(tmp_path / "workspace") as workspace:
        product = workspace.products.create("bracket")
        paths = (tmp_path / "good.png", tmp_path / "silent.png")
        reached, cancelled_at = threading.Event(), list[float]()

        def cancel_in_the_middle() -> None:
            assert reached.wait(10)
            time.sleep(0.1)  # by then the pipe is being read
            cancelled_at.append(time.monotonic())
            cancel.cancel()

        canceller = threading.Thread(target=cancel_in_the_middle)
        canceller.start()
        work = Work(cancel, lambda done, _total: reached.set() if done == 1 else None)
        summary = ImportImages(workspace.products, product.id, "bracket", paths).add(work)
        ended = time.monotonic()
        canceller.join()
        assert summary.cancelled and len(summary.image_ids) == 1
        assert ended - cancelled_at[0] < 2.0
        os.close(os.open(tmp_path / "silent.png", os.O_WRONLY | os.O_NONBLOCK))


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
