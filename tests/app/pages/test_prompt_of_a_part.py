"""The prompt that guided a stored verdict is shown with its picture, by the name that records of runs keep."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.domain.circumstances import Circumstances, JudgedAs, UsedPrompt
from app.pages.all_parts.looked_at import GuidingPrompt, look_at
from app.storage.normal_images import AddedImage
from app.storage.workspace import Workspace
from onenip_core.computed_by import ComputedBy
from onenip_core.data.images.png_writing import write_png
from tests.support.view_samples import inspection

BY = ComputedBy("0" * 64, "torch", "", "CPU", "1", {}, "line", "Linux x86_64", "CPU", 2)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    workspace = Workspace.open(tmp_path / "workspace")
    yield workspace
    workspace.close()


def _guided(workspace: Workspace, folder: Path, kept: str, called: tuple[str, str]) -> GuidingPrompt | None:
    """Two prompts of pictures of one brightness and another; which of them guided is what the record `kept`."""
    product = workspace.products.create("Gear")
    used = []
    for number, name in enumerate(called):
        write_png(folder / f"{number}.png", np.full((20, 30, 3), 50 + 100 * number, np.uint8))
        added = workspace.products.add_image(product.id, folder / f"{number}.png")
        assert isinstance(added, AddedImage)
        used.append(UsedPrompt(f"{added.image.sha256[:16]}.png", name, added.image.sha256))
    number = workspace.batches.circumstances.keep(
        Circumstances(BY, "auto", (JudgedAs("Gear", "Gear", tuple(used)),), {"Gear": "Gear"})
    )
    batch = workspace.batches.create("Gear", "m-0001", "Folder", product_id=product.id)
    wanted = kept or used[1].name
    part = replace(inspection(1), batch_id=batch.id, prompt=wanted, circumstances_id=number)
    return look_at(workspace, part).prompt


@pytest.mark.parametrize("kept", ["two.png", ""], ids=["what a person called it", "as the model knows it"])
def test_its_picture_is_found_by_either_name(workspace: Workspace, tmp_path: Path, kept: str) -> None:
    prompt = _guided(workspace, tmp_path, kept, ("one.png", "two.png"))
    assert prompt is not None and prompt.called == "two.png"
    assert prompt.picture is not None and prompt.picture[0, 0, 0] == 150


def test_of_two_that_were_called_the_same_no_picture_is_shown(workspace: Workspace, tmp_path: Path) -> None:
    prompt = _guided(workspace, tmp_path, "one.png", ("one.png", "one.png"))
    assert prompt is not None and (prompt.called, prompt.picture) == ("one.png", None)
