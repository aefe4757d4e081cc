"""What a training takes stands beside what there is, before it begins; what the disk has no room for does not begin."""

from __future__ import annotations

import pytest

from app.messages.wording.say import say_plainly
from app.operations.training_operations import StartTraining
from app.pages.train.parts.needs_text import needs_text
from app.storage.workspace import Workspace
from tests.support.office import Office

GB = 1_000_000_000


@pytest.mark.parametrize(
    ("images", "free_disk", "free_memory", "text", "is_warning"),
    [
        (100, 50 * GB, 8 * GB, "It takes up to 331 MB of disk and about 1.4 GB of memory.", False),
        (20_000, 5 * GB, 8 * GB, "It takes up to 6.4 GB of the workspace’s disk, where 5.0 GB are free.", True),
        (100, None, GB, "It takes about 1.4 GB of memory, where 1.0 GB are free: close other programs first.", True),
    ],
)
def test_needs_beside_what_is_free(
    images: int, free_disk: int | None, free_memory: int, text: str, is_warning: bool
) -> None:
    found = needs_text("lite", images, free_disk, free_memory)
    assert found.text.startswith(text) and found.is_warning is is_warning


def test_of_a_backbone_that_nobody_measured_memory_is_not_spoken_of() -> None:
    assert "memory" not in needs_text("vit", 100, 50 * GB, 1).text


def test_a_training_that_the_disk_has_no_room_for_does_not_begin(
    office: Office, monkeypatch: pytest.MonkeyPatch
) -> None:
    product_id = office.product_with_images(10)
    monkeypatch.setattr(Workspace, "free_bytes", lambda _workspace: 302_000_000)
    assert office.run(StartTraining(office.workspace, (product_id,), "lite", 1.0, "cpu")) is None
    assert "Only 302 MB are free" in say_plainly(office.notices[-1].message)
    assert "training needs up to 303 MB" in say_plainly(office.notices[-1].message)
    assert office.workspace.jobs.list() == ()
    monkeypatch.setattr(Workspace, "free_bytes", lambda _workspace: 304_000_000)
    assert office.run(StartTraining(office.workspace, (product_id,), "lite", 1.0, "cpu")) is not None
