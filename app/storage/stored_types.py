"""Types of columns: how a value of the domain lies in the database, in SQLite and in PostgreSQL alike."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from enum import StrEnum
from typing import Any, Generic, TypeVar

import msgspec
from sqlalchemy import REAL, BigInteger, Dialect, Double, Integer, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

from app.domain.golden_part import NOTHING_PAINTED, PaintedDefects
from app.domain.part_search import PartSearch
from app.domain.part_view import PartView
from app.domain.trained_on import TrainedOn
from app.storage.text import storable
from onenip_core.alignment import AS_THEY_LIE, Alignment, alignment_from_text, alignment_to_text
from onenip_core.defect_regions import regions_from_text, regions_to_text
from onenip_core.errors import DefectRegionsError
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea, area_from_text, area_to_text
from onenip_core.picture_mark import PictureMark

log = logging.getLogger(__name__)

E = TypeVar("E", bound=StrEnum)
S = TypeVar("S", bound=msgspec.Struct)


def record_number() -> TypeEngine[int]:
    """The number of a record: 64 bits in either database, and what SQLite calls by the name INTEGER."""
    return BigInteger().with_variant(Integer(), "sqlite")


def real_number() -> TypeEngine[float]:
    """A number of 64 bits in either database; strict tables of SQLite know it as REAL alone, which PostgreSQL rounds to 32."""
    return Double().with_variant(REAL(), "sqlite")


class StorableText(TypeDecorator[str]):
    """Text, perhaps from outside: what no database takes is replaced on the way in."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(value)


class Choice(TypeDecorator[E], Generic[E]):
    """One of an enumeration's values, stored as its text."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[E]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: E | None, dialect: Dialect) -> str | None:
        return None if value is None else value.value

    def process_result_value(self, value: Any | None, dialect: Dialect) -> E | None:
        return None if value is None else self.kind(value)


class Flag(TypeDecorator[bool]):
    """True or false, stored as 1 or 0: SQLite has no other, and a partial index reads the same in both."""

    impl = Integer
    cache_ok = True

    def process_bind_param(self, value: bool | None, dialect: Dialect) -> int | None:
        return None if value is None else int(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> bool | None:
        return None if value is None else bool(value)


class Names(TypeDecorator[tuple[str, ...]]):
    """Several names in order, stored as a list in JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[str] | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps([storable(name) for name in value], ensure_ascii=False)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[str, ...] | None:
        return None if value is None else tuple(json.loads(value))


class Numbers(TypeDecorator[tuple[int | None, ...]]):
    """Numbers of records in order, None where nobody knows which it was; stored as a list in JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[int | None] | None, dialect: Dialect) -> str | None:
        return None if value is None else json.dumps(list(value))

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[int | None, ...] | None:
        return None if value is None else tuple(json.loads(value))


class Area(TypeDecorator[InspectedArea]):
    """Where a product is inspected, stored as JSON; null on the whole picture."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: InspectedArea | None, dialect: Dialect) -> str | None:
        return None if value is None or value.is_whole else area_to_text(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> InspectedArea:
        return WHOLE_PICTURE if value is None else area_from_text(value, "The workspace")


class Defects(TypeDecorator[PaintedDefects]):
    """Where the defects of a golden part are, stored as JSON; null where nobody painted. What cannot be understood stays as it is:
    the part tells of it, and no other part is lost for it."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: PaintedDefects | None, dialect: Dialect) -> str | None:
        if value is None or value.unreadable:
            return None if value is None else value.unreadable
        return storable(regions_to_text(value.regions)) if value.regions.painted else None

    def process_result_value(self, value: Any | None, dialect: Dialect) -> PaintedDefects:
        if value is None:
            return NOTHING_PAINTED
        try:
            return PaintedDefects(regions_from_text(value, "A golden part"))
        except DefectRegionsError as error:
            log.warning("%s", error)
            return PaintedDefects(unreadable=value)


class StoredAlignment(TypeDecorator[Alignment]):
    """Whether and how far a product's parts are put back, stored as JSON; null where they are not."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Alignment | None, dialect: Dialect) -> str | None:
        return None if value is None or value == AS_THEY_LIE else alignment_to_text(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Alignment:
        return AS_THEY_LIE if value is None else alignment_from_text(value, "The workspace")


class TrainingImages(TypeDecorator[tuple[TrainedOn, ...]]):
    """What each product of a model was trained on, stored as JSON; empty where nobody knows."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[TrainedOn] | None, dialect: Dialect) -> str | None:
        if value is None:
            return None
        rows = [
            {
                "product": each.product_id,
                "name": storable(each.name),
                "images": sorted(each.images),
                "prompts": sorted(each.prompts),
                "value_bits": each.value_bits,
                "area": each.area,
                "held_out": sorted(each.held_out),
                "alignment": each.alignment,
            }
            for each in value
        ]
        return json.dumps(rows, ensure_ascii=False)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[TrainedOn, ...] | None:
        if value is None:
            return None
        return tuple(
            TrainedOn.of(
                row["product"],
                row["name"],
                row["images"],
                row["prompts"],
                row.get("value_bits"),
                row.get("area", ""),
                row.get("held_out", ()),
                row.get("alignment", ""),
            )
            for row in json.loads(value)
        )


class Views(TypeDecorator[tuple[PartView, ...]]):
    """What several cameras saw of a part, stored as JSON; null where there was one camera."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[PartView] | None, dialect: Dialect) -> str | None:
        return msgspec.json.encode(value).decode() if value else None

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[PartView, ...]:
        return () if value is None else msgspec.json.decode(value, type=tuple[PartView, ...])


class Marks(TypeDecorator[tuple[PictureMark, ...]]):
    """Why a person should look at an image, stored as JSON; null where nothing was found, or nobody has looked."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: Sequence[PictureMark] | None, dialect: Dialect) -> str | None:
        return msgspec.json.encode(value).decode() if value else None

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[PictureMark, ...]:
        return () if value is None else msgspec.json.decode(value, type=tuple[PictureMark, ...])


class Search(TypeDecorator[PartSearch]):
    """What is looked for among all parts, stored as JSON."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: PartSearch | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(msgspec.json.encode(value).decode())

    def process_result_value(self, value: Any | None, dialect: Dialect) -> PartSearch | None:
        return None if value is None else msgspec.json.decode(value, type=PartSearch)


class Structs(TypeDecorator[tuple[S, ...]], Generic[S]):
    """Small values in order, stored as a list in JSON."""

    impl = Text
    cache_ok = True

    def __init__(self, kind: type[S]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Sequence[S] | None, dialect: Dialect) -> str | None:
        return None if value is None else storable(msgspec.json.encode(value).decode())

    def process_result_value(self, value: Any | None, dialect: Dialect) -> tuple[S, ...] | None:
        return None if value is None else msgspec.json.decode(value, type=tuple[self.kind, ...])  # type: ignore[name-defined]
