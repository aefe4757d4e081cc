"""A model that is here already gets back the products that it has lost, from its file."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.domain.model_record import ModelRecord
from app.domain.trash import Record, RecordKind
from app.operations import add_model_file
from app.operations.add_model_file import AddedModel, look_at_model_file
from app.operations.operation import Work
from app.storage.workspace import Workspace
from onenip_core.errors import StorageError
from tests.support.model_files import adding, standing, trashed
from tests.support.office import Office


@pytest.fixture
def model(office: Office, model_file: Path) -> ModelRecord:
    """Its product "stripes" was deleted for good; "bars" is as it came, but for its name."""
    outcome = office.run(adding(office.workspace, model_file))
    assert isinstance(outcome, AddedModel) and outcome.model is not None
    products = {product.name: product.id for product in office.workspace.products.list()}
    office.workspace.products.rename(products["bars"], "Balken")
    delete_for_good(office.workspace, products["stripes"])
    return outcome.model


def delete_for_good(workspace: Workspace, number: int) -> None:
    workspace.products.trash(number)
    workspace.trash.delete([Record(RecordKind.PRODUCT, number)])


def served(workspace: Workspace) -> dict[str, str]:
    """By the names of the products, what the model calls them."""
    (model,) = workspace.models.list()
    return {product.name: name for product in workspace.products.list() if (name := model.name_of(product))}


def folders(workspace: Workspace) -> list[str]:
    return [path.name for path in workspace.models_folder.iterdir()]


def test_a_product_that_was_deleted_for_good_is_made_again(
    office: Office, model: ModelRecord, model_file: Path
) -> None:
    workspace = office.workspace
    offered = look_at_model_file(workspace, model_file)
    assert offered.twin is not None and [each.name for each in offered.products] == ["stripes"]
    before = standing(workspace)
    outcome = office.run(adding(workspace, model_file))
    assert isinstance(outcome, AddedModel) and outcome.model is not None and outcome.model.id == model.id
    assert served(workspace) == {"stripes": "stripes", "Balken": "bars"}
    made = workspace.products.by_name("stripes")
    assert made is not None and made.prompt_count == 2 and folders(workspace) == ["m-0001"]
    assert "inspects these products again: stripes." in office.notices[-1].text
    after = standing(workspace)
    office.undo()
    assert standing(workspace) == before
    office.redo()
    assert standing(workspace) == after
    assert look_at_model_file(workspace, model_file).products == ()


def test_a_product_that_was_made_by_hand_becomes_the_models(
    office: Office, model: ModelRecord, model_file: Path
) -> None:
    workspace = office.workspace
    by_hand = workspace.products.create("Stripes")
    workspace.products.set_threshold(by_hand.id, 1.5)
    before = standing(workspace)
    office.run(adding(workspace, model_file))
    assert served(workspace) == {"Stripes": "stripes", "Balken": "bars"}
    assert workspace.products.get(by_hand.id).threshold == 1.5 and len(workspace.products.list()) == 2
    assert "Stripes keeps its limit 1.50" in office.notices[-1].text
    office.undo()
    assert standing(workspace) == before and not trashed(workspace)


def test_a_product_in_the_trash_comes_back_from_there(office: Office, model_file: Path) -> None:
    workspace = office.workspace
    office.run(adding(workspace, model_file))
    bars = next(product for product in workspace.products.list() if product.name == "bars")
    workspace.products.trash(bars.id)
    before = standing(workspace)
    outcome = office.run(adding(workspace, model_file))
    assert isinstance(outcome, AddedModel) and outcome.model is None and standing(workspace) == before
    assert "in the trash; restore them there: bars." in office.notices[-1].text
    workspace.products.create("bars")
    office.run(adding(workspace, model_file))
    assert served(workspace) == {"bars": "bars", "stripes": "stripes"}


def test_what_fails_leaves_the_model_as_it_was(
    office: Office, model: ModelRecord, model_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = standing(office.workspace)

    def refuse(*_arguments: object) -> None:
        raise StorageError("The disk refuses. Nothing was changed.")

    monkeypatch.setattr(office.workspace.models, "set_product_ids", refuse)
    office.run(adding(office.workspace, model_file))
    assert standing(office.workspace) == before and not trashed(office.workspace)
    assert "The disk refuses" in office.notices[-1].text


def test_what_the_model_has_got_back_stays_when_the_rest_is_cleared_later(
    tmp_path: Path, model_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Killed between the record and the note."""
    with Workspace.open(tmp_path) as workspace:
        adding(workspace, model_file).perform(Work())
        delete_for_good(workspace, workspace.products.list()[0].id)
        with monkeypatch.context() as killed:
            killed.setattr(add_model_file.AddModelFile, "_clear", lambda *_arguments: None)
            adding(workspace, model_file).perform(Work())
        assert folders(workspace) != ["m-0001"]
        there = served(workspace)
    with Workspace.open(tmp_path) as workspace:
        assert served(workspace) == there == {"bars": "bars", "stripes": "stripes"} and not trashed(workspace)
        assert folders(workspace) == ["m-0001"]
