"""The value range of a product: found at import, chosen by a person, taken back, and frozen into a training."""

from __future__ import annotations

import sqlite3
from pathlib import Path

import pytest

from app.domain.product import Product
from app.domain.trained_on import TrainedOn
from app.domain.training_changes import PresentImages, ProductChange, changes_since
from app.operations.import_images import ImportImages
from app.operations.product_operations import SetValueRange
from app.operations.training_operations import BegunTraining, StartTraining
from app.processes.training_request import TrainingRequest
from app.state.notice import NoticeLevel
from app.storage.stored_types import TrainingImages
from onenip_core.data.images.value_range import ValueRange
from tests.support.office import Office, png, sixteen_bit_png


def bring(office: Office, product_id: int, folder: Path, **files: bytes) -> None:
    folder.mkdir()
    for name, data in files.items():
        (folder / f"{name}.png").write_bytes(data)
    office.run(ImportImages(office.workspace.products, product_id, "bracket", (folder,)))


def active(office: Office) -> Product:
    assert office.app_state.active_product is not None
    return office.app_state.active_product


def test_the_first_import_finds_the_range_says_so_and_is_undone_with_it(office: Office, tmp_path: Path) -> None:
    product_id = office.create()
    bring(office, product_id, tmp_path / "a", dark=sixteen_bit_png(2000), bright=sixteen_bit_png(4095))
    assert active(office).values == ValueRange(12)
    assert "use 4\u202f096 of 65\u202f536 levels, so 12 of 16 bits" in office.notices[-1].text
    office.undo()
    assert active(office).value_bits is None and office.app_state.images == ()
    office.redo()
    assert active(office).value_bits == 12 and len(office.app_state.images) == 2


@pytest.mark.parametrize(
    ("files", "bits", "is_said"),
    [
        pytest.param({"a": png(100), "b": png(101)}, None, False, id="8 bits alone"),
        pytest.param({"a": sixteen_bit_png(60000)}, None, False, id="all 16 bits"),
        pytest.param({"a": sixteen_bit_png(900), "b": png(101)}, 10, True, id="10 bits beside 8"),
    ],
)
def test_what_needs_no_range_gets_none_and_a_mixture_is_said(
    office: Office, tmp_path: Path, files: dict[str, bytes], bits: int | None, is_said: bool
) -> None:
    product_id = office.create()
    bring(office, product_id, tmp_path / "a", **files)
    assert active(office).value_bits == bits
    assert ("others have fewer" in office.notices[-1].text) is is_said


def test_a_picture_above_the_range_is_refused_by_name_until_the_range_is_wider(office: Office, tmp_path: Path) -> None:
    product_id = office.create()
    bring(office, product_id, tmp_path / "a", first=sixteen_bit_png(1000))
    bring(office, product_id, tmp_path / "b", second=sixteen_bit_png(9000))
    assert len(office.app_state.images) == 1 and active(office).value_bits == 10
    assert "second.png holds the value 9\u202f000" in office.notices[-1].details
    office.run(SetValueRange(office.workspace.products, product_id, "bracket", 14))
    assert "14 of 16 bits" in office.notices[-1].title
    office.run(ImportImages(office.workspace.products, product_id, "bracket", (tmp_path / "b",)))
    assert len(office.app_state.images) == 2 and active(office).value_bits == 14
    office.run(SetValueRange(office.workspace.products, product_id, "bracket", 12))
    assert office.notices[-1].level is NoticeLevel.ERROR
    assert "second.png holds the value 9\u202f000, which is more than 12 bits" in office.notices[-1].text
    assert active(office).value_bits == 14
    office.undo()
    office.undo()
    assert active(office).value_bits == 10, "the second import and the wider range are taken back"


def test_images_of_an_older_version_are_looked_at_before_a_range_is_taken(office: Office, tmp_path: Path) -> None:
    product_id = office.create()
    bring(office, product_id, tmp_path / "a", old=sixteen_bit_png(60000))
    with sqlite3.connect(office.workspace.path / "inspector.sqlite") as connection:
        connection.execute("UPDATE images SET highest_value = NULL")
    bring(office, product_id, tmp_path / "b", new=sixteen_bit_png(1000))
    assert active(office).value_bits is None, "the older image uses all 16 bits"
    assert [image.highest_value for image in office.app_state.images] == [60000, 1000]


def test_an_image_that_cannot_be_read_is_looked_at_again_next_time(office: Office, tmp_path: Path) -> None:
    product_id, store = office.create(), office.workspace.products
    bring(office, product_id, tmp_path / "a", first=sixteen_bit_png(2000), second=sixteen_bit_png(3000))
    with sqlite3.connect(office.workspace.path / "inspector.sqlite") as connection:
        connection.execute("UPDATE images SET highest_value = NULL")
    first = store.images(product_id)[0].path
    data = first.read_bytes()
    first.write_bytes(b"")
    assert [image.highest_value for image in store.look_at_values(product_id)] == [None, 3000]
    first.write_bytes(data)
    assert [image.highest_value for image in store.look_at_values(product_id, lambda: False)] == [None, 3000]
    assert [image.highest_value for image in store.look_at_values(product_id)] == [2000, 3000]


def test_a_training_freezes_the_range(office: Office, tmp_path: Path) -> None:
    product_id = office.create()
    bring(office, product_id, tmp_path / "a", first=sixteen_bit_png(4000))
    begun = office.run(StartTraining(office.workspace, (product_id,), "lite", 1.0, "cpu"))
    assert isinstance(begun, BegunTraining) and begun.request is not None
    root = office.workspace.path
    assert TrainingRequest.from_text(begun.request.to_text(root), root).products[0].value_bits == 12


def test_another_range_is_a_change_since_training() -> None:
    product = Product(1, "bracket", Path("/nowhere"), "", 1, 0, value_bits=12)
    present = {1: PresentImages(frozenset({"a"}), frozenset())}
    kept = TrainingImages().process_bind_param([TrainedOn.of(1, "bracket", ["a"], [], 12)], None)  # type: ignore[arg-type]
    same = TrainingImages().process_result_value(kept, None)  # type: ignore[arg-type]
    assert same is not None and changes_since(same, [product], present) == ()
    other = TrainedOn.of(1, "bracket", ["a"], [])
    assert changes_since([other], [product], present) == (ProductChange("bracket", range_changed=True),)
