"""The products of a model file: those that are missing are made; those that are here keep what they have."""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from app.domain.product import PROPOSED_THRESHOLD, Product
from app.domain.trash import Record, RecordKind
from app.messages.codes import model_files as codes
from app.messages.message import Message
from app.storage.products import ProductStore, RefusedImage, read_source
from app.storage.workspace import Workspace
from onenip_core.alignment import Alignment
from onenip_core.data.images.value_range import MOST_BITS
from onenip_core.errors import OneNipError
from onenip_core.inspected_area import InspectedArea
from onenip_core.model_file.contents import PackedProduct

log = logging.getLogger(__name__)

_SAME_LIMIT = 0.005
"""Limits are shown with two decimals."""


@dataclass(frozen=True, slots=True)
class ArrivedProducts:
    """The products of a model file as they are in the workspace now."""

    ids: tuple[int, ...]
    """In the order of the file."""
    new: tuple[Product, ...]
    said: tuple[Message, ...]
    """What differs from the file, for a person."""


def take_products(
    workspace: Workspace,
    packed: Sequence[PackedProduct],
    areas: Mapping[str, InspectedArea],
    alignments: Mapping[str, Alignment],
    folder: Path,
    announce: Callable[[Sequence[int]], None] = lambda _numbers: None,
) -> ArrivedProducts:
    """Make the missing products with limit, value range, inspected area, alignment and prompts. `areas` and `alignments` are those
    of the model, by product; `folder` is where the file was unpacked. `announce` is told the numbers of all that are made, each
    time before there is one more.

    Raises:
        UsageError: a name, limit or value range is not fit for a product.
        StorageError: the disk refuses. In either case the products are as they were.
    """
    store, ids, new, said = workspace.products, list[int](), list[Product](), list[Message]()

    def announce_one_more(number: int) -> None:
        announce([*(product.id for product in new), number])

    try:
        for each in packed:
            known = store.by_name(each.name)
            if known is None:
                new.append(store.create(each.name, announce_one_more))
                store.set_area(new[-1].id, areas[each.name])
                store.set_alignment(new[-1].id, alignments[each.name])
                said += _fill(store, new[-1], each, folder)
                known = new[-1]
            elif all(known.id != product.id for product in new):
                said += _differences(known, each)
                if known.area != areas[each.name]:
                    said.append(codes.AreaKept(known.name))
                if known.alignment != alignments[each.name]:
                    said.append(codes.AlignmentKept(known.name))
            ids.append(known.id)
    except BaseException:
        remove_products(workspace, new)
        raise
    return ArrivedProducts(tuple(ids), tuple(new), tuple(said))


def remove_products(workspace: Workspace, products: Sequence[Product]) -> None:
    """Take away what was made a moment ago, as if it had never been. What refuses stays where a person sees it."""
    for product in products:
        try:
            workspace.products.trash(product.id)
            workspace.trash.delete([Record(RecordKind.PRODUCT, product.id)])
        except OneNipError:
            log.warning("Product %s stays", product.name, exc_info=True)


def _fill(store: ProductStore, product: Product, packed: PackedProduct, folder: Path) -> list[Message]:
    store.set_value_bits(product.id, packed.value_bits)
    store.set_threshold(product.id, packed.limit)
    prompts: list[int] = []
    said: list[Message] = []
    for prompt in packed.prompts:
        data = read_source(folder / prompt.file)
        # Called as it was where it was packed, whatever the file is called by us.
        added = data if isinstance(data, RefusedImage) else store.add_image(product.id, Path(prompt.name), data)
        if isinstance(added, RefusedImage):
            said.append(codes.PromptNotTaken(product.name, added.reason))
        else:
            prompts.append(added.image.id)
    store.set_prompts(prompts, True)
    return said


def _differences(product: Product, packed: PackedProduct) -> list[Message]:
    said: list[Message] = []
    limit = PROPOSED_THRESHOLD if packed.limit is None else packed.limit
    if abs(limit - product.limit) >= _SAME_LIMIT:
        said.append(codes.LimitKept(product.name, product.limit, limit))
    bits, here = packed.value_bits or MOST_BITS, product.value_bits or MOST_BITS
    if bits != here:
        said.append(codes.RangeKept(product.name, here, bits))
    return said
