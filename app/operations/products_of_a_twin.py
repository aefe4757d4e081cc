"""A model file whose model is here already: its products may be here no more, and are told by numbers that nothing has now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest

from app.domain.model_record import ModelRecord
from app.domain.trash import RecordKind
from app.storage.workspace import Workspace
from onenip_core.model_file.contents import PackedProduct


@dataclass(frozen=True, slots=True)
class ProductsOfATwin:
    """Products of the file that the model of the workspace knows, and cannot inspect any more."""

    lost: tuple[PackedProduct, ...] = ()
    """Deleted for good, or made anew by hand since: these can be given back to the model."""
    in_trash: tuple[str, ...] = ()
    """From there they come back with all that they had."""


def products_of_a_twin(workspace: Workspace, model: ModelRecord, packed: Sequence[PackedProduct]) -> ProductsOfATwin:
    """Look what has become of the products of `model`. Raises StorageError."""
    numbers = dict(_known(model))
    served = {name for product in workspace.products.list() if (name := model.name_of(product)) is not None}
    away = [each for each in packed if each.name in numbers and each.name not in served]
    if not away:
        return ProductsOfATwin()
    trashed = {item.record.number for item in workspace.trash.items() if item.record.kind is RecordKind.PRODUCT}
    lost: list[PackedProduct] = []
    in_trash: list[str] = []
    for each in away:
        here = workspace.products.by_name(each.name)
        if here is None and numbers[each.name] in trashed:
            in_trash.append(each.name)
        elif here is None or model.name_of(here) is None:  # else the model inspects it by another name
            lost.append(each)
    return ProductsOfATwin(tuple(lost), tuple(in_trash))


def renewed_ids(model: ModelRecord, given: dict[str, int]) -> tuple[int | None, ...]:
    """The numbers of the products of `model`, in its order, with those of `given` by their names."""
    return tuple(given.get(name, number) for name, number in _known(model))


def _known(model: ModelRecord) -> tuple[tuple[str, int | None], ...]:
    return tuple(zip_longest(model.products, model.product_ids[: len(model.products)]))
