"""All tables with the values that their rows become. A column stands once, in `table_groups`: rows become values, values rows, and
inspections a table for a spreadsheet by that line.

Tables are made by the migrations; a test compares the two. Times are ISO 8601 in UTC, paths relative to their record's home.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Column, MetaData, Table

from app.domain.alarm import Alarm
from app.domain.batch import Batch
from app.domain.drift_start import DriftStart
from app.domain.golden_part import GoldenPart
from app.domain.legal_hold import OrderHold
from app.domain.lighting import LightMaster, LightProbe
from app.domain.model_record import ModelRecord
from app.domain.part import Inspection
from app.domain.part_search import SavedSearch
from app.domain.person import Person
from app.domain.product import NormalImage, Product
from app.domain.release import Release
from app.domain.shift import Shift
from app.domain.training_job import TrainingJob
from app.domain.waiting_training import WaitingTraining
from app.storage.stored_table import StoredTable
from app.storage.stored_types import StorableText, record_number
from app.storage.table_groups import audit, models, parts, people, products, steadiness
from app.storage.table_groups.columns import METADATA

_COUNTERS = Table(
    "counters",
    METADATA,
    Column("name", StorableText, primary_key=True),
    Column("value", record_number(), nullable=False),
    sqlite_strict=True,
)


@dataclass(frozen=True, slots=True)
class Schema:
    """All tables with their values, and the scripts that make them."""

    metadata: MetaData
    counters: Table
    products: StoredTable[Product]
    images: StoredTable[NormalImage]
    models: StoredTable[ModelRecord]
    jobs: StoredTable[TrainingJob]
    waiting_trainings: StoredTable[WaitingTraining]
    batches: StoredTable[Batch]
    inspections: StoredTable[Inspection]
    alarms: StoredTable[Alarm]
    shifts: StoredTable[Shift]
    circumstances: Table
    order_holds: StoredTable[OrderHold]
    golden_parts: StoredTable[GoldenPart]
    releases: StoredTable[Release]
    people: StoredTable[Person]
    drift_starts: StoredTable[DriftStart]
    light_masters: StoredTable[LightMaster]
    light_probes: StoredTable[LightProbe]
    saved_searches: StoredTable[SavedSearch]
    audit_lines: Table
    versions: tuple[Path, ...]
    """Folders of migrations, each named with its number of four digits."""


SCHEMA = Schema(
    METADATA,
    _COUNTERS,
    StoredTable(
        products.PRODUCTS,
        Product,
        (
            products.TEACHING.scalar_subquery().label("normal_count"),
            products.TEACHING.where(products.IMAGES.c.is_prompt == 1).scalar_subquery().label("prompt_count"),
            products.IMAGES_OF_PRODUCT.where(products.IMAGES.c.is_set_aside == 1)
            .scalar_subquery()
            .label("aside_count"),
        ),
    ),
    StoredTable(products.IMAGES, NormalImage),
    StoredTable(models.MODELS, ModelRecord),
    StoredTable(models.JOBS, TrainingJob),
    StoredTable(models.WAITING_TRAININGS, WaitingTraining),
    StoredTable(
        parts.BATCHES,
        Batch,
        (parts.CORRECTIONS_OF_BATCH.scalar_subquery().label("corrected_count"),),
    ),
    StoredTable(parts.INSPECTIONS, Inspection),
    StoredTable(parts.ALARMS, Alarm),
    StoredTable(parts.SHIFTS, Shift),
    parts.CIRCUMSTANCES,
    StoredTable(parts.ORDER_HOLDS, OrderHold),
    StoredTable(products.GOLDEN_PARTS, GoldenPart),
    StoredTable(models.RELEASES, Release),
    StoredTable(people.PEOPLE, Person),
    StoredTable(steadiness.DRIFT_STARTS, DriftStart),
    StoredTable(steadiness.LIGHT_MASTERS, LightMaster),
    StoredTable(steadiness.LIGHT_PROBES, LightProbe),
    StoredTable(parts.SAVED_SEARCHES, SavedSearch),
    audit.AUDIT_LINES,
    (Path(__file__).parent / "migrations" / "versions",),
)
