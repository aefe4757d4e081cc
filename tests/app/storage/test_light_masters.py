"""Masters and probes of the light, in both databases."""

from __future__ import annotations

import pytest

from app.domain.trash import Record, RecordKind
from app.storage.errors import UnknownRecordError
from app.storage.workspace import Workspace
from onenip_core.lighting import ACROSS, PictureLight, RegionLight


def light(brightness: float = 100.0) -> PictureLight:
    return PictureLight(300, 200, tuple(RegionLight(brightness, 20.5, 0.25, 1.0, 0.9) for _ in range(ACROSS**2)))


def test_what_was_measured_comes_back_as_it_was(workspace: Workspace) -> None:
    product = workspace.products.create("Gear")
    with workspace.acting.by("Ada"):
        master = workspace.light.register(product.id, "a.png … b.png", (light(), light(101.5)))
        probe = workspace.light.add_probe(master.id, "c.png", light(80.0))

    assert workspace.light.of_product(product.id) == master
    assert (master.person, master.pictures) == ("Ada", (light(), light(101.5)))
    assert workspace.light.probes(master.id, 10) == (probe,)
    assert (probe.picture, probe.person, probe.name) == (light(80.0), "Ada", "c.png")


def test_a_product_has_one_master_at_a_time(workspace: Workspace) -> None:
    product = workspace.products.create("Gear")
    first = workspace.light.register(product.id, "first", (light(),))
    second = workspace.light.register(product.id, "second", (light(90.0),))

    assert workspace.light.of_product(product.id) == second
    workspace.light.restore(first.id)
    assert workspace.light.of_product(product.id) == first
    workspace.light.remove(first.id)
    assert workspace.light.of_product(product.id) is None


def test_the_newest_probes_come_oldest_first(workspace: Workspace) -> None:
    product = workspace.products.create("Gear")
    master = workspace.light.register(product.id, "master", (light(),))
    for number in range(5):
        workspace.light.add_probe(master.id, f"{number}.png", light())

    assert [probe.name for probe in workspace.light.probes(master.id, 3)] == ["2.png", "3.png", "4.png"]


def test_what_is_not_there_is_said(workspace: Workspace) -> None:
    with pytest.raises(UnknownRecordError):
        workspace.light.register(99, "nobody", (light(),))
    for ask in (workspace.light.remove, workspace.light.restore):
        with pytest.raises(UnknownRecordError):
            ask(99)
    with pytest.raises(UnknownRecordError):
        workspace.light.add_probe(99, "a.png", light())


def test_each_step_is_in_the_audit_log_without_the_numbers(workspace: Workspace) -> None:
    product = workspace.products.create("Gear")
    master = workspace.light.register(product.id, "master", (light(),))
    workspace.light.add_probe(master.id, "c.png", light())
    workspace.light.remove(master.id)

    kinds = [(entry.kind, entry.action.value, entry.name) for entry in workspace.audit.entries()]
    assert kinds[-3:] == [
        ("light_masters", "added", "master"),
        ("light_probes", "added", "c.png"),
        ("light_masters", "changed", "master"),
    ]
    assert all("pictures" not in entry.after for entry in workspace.audit.entries())


def test_a_product_deleted_for_good_takes_all_of_it_along(workspace: Workspace) -> None:
    product, other = workspace.products.create("Gear"), workspace.products.create("Washer")
    master = workspace.light.register(product.id, "master", (light(),))
    workspace.light.add_probe(master.id, "c.png", light())
    kept = workspace.light.register(other.id, "kept", (light(),))
    workspace.drift.begin_anew(product.id)
    workspace.products.trash(product.id)
    workspace.trash.delete([Record(RecordKind.PRODUCT, product.id)])

    assert workspace.light.of_product(product.id) is None
    assert workspace.light.probes(master.id, 10) == ()
    assert workspace.light.of_product(other.id) == kept
