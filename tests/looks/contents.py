"""A workspace in which every page has something to show, made in seconds: drawn parts, and scores that no network computed."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import cv2
import numpy as np
from sqlalchemy import update

from app.demo.made.mesh import MeshDefect, draw_mesh
from app.demo.made.washer import WasherDefect, draw_washer
from app.domain.correction import Correction
from app.domain.files_kept import FilesKept
from app.domain.golden_part import GoldenPart, GoldenTruth, KnownTruth
from app.domain.golden_results import GoldenJudgement
from app.domain.part_query import PartQuery
from app.domain.part_search import PartSearch, Span
from app.domain.person import Role
from app.domain.product import Product
from app.domain.release import ReleaseKind, Signature
from app.domain.retention import KeptDays, RetentionRules
from app.domain.shift import ResetReason
from app.domain.trained_on import TrainedOn
from app.messages.codes.sources import FileCannotBeRead
from app.messages.stored import to_text
from app.settings.schema import RETENTION
from app.settings.settings import Settings
from app.settings.store import SettingsStore
from app.storage.golden_parts import NewGoldenPart
from app.storage.new_inspection import NewInspection
from app.storage.normal_images import ImageFindings
from app.storage.secret_hash import hash_secret
from app.storage.workspace import Workspace
from onenip_core.data.images.map_files import write_map_png
from onenip_core.manifest import load_manifest, manifest_digest
from onenip_core.picture_mark import Mark, PictureMark
from onenip_core.types import AnomalyMap, InspectionResult, Verdict
from tests.support.many_parts import Plan, fill
from tests.support.model_folders import write_model_folder

MAP_SIZE = 56
GOOD_SCORE, BAD_SCORE = 0.52, 1.7


@dataclass(frozen=True, slots=True)
class DrawnPart:
    """A picture, and what a model would say of it."""

    picture: bytes
    score: float
    map: AnomalyMap


def draw_parts(kind: str, count: int, seed: int, every: int = 4) -> Iterator[DrawnPart]:
    """Washers or meshes, each `every`th with a defect where its map is high."""
    kinds = tuple(WasherDefect) if kind == "Washer" else tuple(MeshDefect)
    for number in range(count):
        bad = number % every == every - 1
        defect = kinds[number // every % len(kinds)] if bad else None
        plain, drawn = (_draw(kind, np.random.default_rng((seed, number)), each) for each in (None, defect))
        away = cv2.GaussianBlur(np.abs(drawn.astype(np.float32) - plain), (0, 0), 6)
        seen = cv2.resize(away, (MAP_SIZE, MAP_SIZE), interpolation=cv2.INTER_AREA)
        rng = np.random.default_rng(number)
        score = BAD_SCORE + 0.1 * (number % 7) if bad else GOOD_SCORE + 0.04 * (number % 9)
        field = score * seen / max(float(seen.max()), 1e-6) if bad else np.zeros_like(seen)
        field = np.maximum(field, rng.uniform(0, 0.3, seen.shape))
        yield DrawnPart(cv2.imencode(".png", drawn)[1].tobytes(), score, field.astype(np.float32))


def _draw(kind: str, random: np.random.Generator, defect: WasherDefect | MeshDefect | None) -> np.ndarray:
    if isinstance(defect, WasherDefect) or (defect is None and kind == "Washer"):
        return draw_washer(random, defect)
    return draw_mesh(random, defect)


def fill_workspace(folder: Path) -> None:
    """Make it and close it again."""
    workspace = Workspace.open(folder)
    now = datetime.now(UTC)
    fill(workspace, Plan(parts=3000, batches=24, began=now - timedelta(days=30)))
    _reduce(workspace)
    washer, mesh = (_product(workspace, name, seed) for seed, name in enumerate(("Washer", "Mesh")))
    older, newer = (_model(workspace, name, (washer, mesh)) for name in ("m-0003", "m-0004"))
    workspace.models.set_title(newer, "Spring line")
    workspace.models.activate(older)
    for product in (washer, mesh):
        _golden(workspace, product, (older, newer))
    workspace.models.activate(newer, ReleaseKind.SIGNED, Signature("Ada Example", "It finds more.", "", 18, ()))
    for place, product in enumerate((mesh, washer)):
        _batch(workspace, product, newer, now - timedelta(minutes=90 - 30 * place))
    workspace.models.activate(older, ReleaseKind.ROLLED_BACK)
    workspace.models.activate(newer, ReleaseKind.SIGNED, Signature("Ada Example", "", "", 18, ()))
    _put_into_trash(workspace, washer)
    ng_of_today = PartSearch(PartQuery(verdicts=(Verdict.NG,)), Span.TODAY)
    workspace.saved_searches.add("Scratches on washers, this shift", ng_of_today)
    workspace.shifts.reset(workspace.shifts.count(workspace.shifts.current()), ResetReason.SHIFT_CHANGE)
    hashed = hash_secret("123456")
    workspace.people.begin("Ada Example", hashed)
    workspace.people.add("Ben", Role.OPERATOR, hashed, badge="BADGE-17")
    workspace.people.add("Cleo", Role.QA, hashed)
    rules = RetentionRules(is_daily=True, good=KeptDays(7, 30, 365), other=KeptDays(30, 365), quota_gigabytes=500)
    SettingsStore(workspace.settings_path).save(Settings().with_value(RETENTION, rules.stored()))
    workspace.close()


def _reduce(workspace: Workspace) -> None:
    """As retention leaves parts of which there are no files."""
    database = workspace._database  # what is written here no store writes: thousands of records in one step
    with database.transaction() as connection:
        connection.execute(update(database.schema.inspections.table).values(files_kept=FilesKept.NONE))


def _product(workspace: Workspace, name: str, seed: int) -> Product:
    store = workspace.products
    product = store.create(name)
    for number, part in enumerate(draw_parts(name, 22, seed, every=999)):
        store.add_image(product.id, Path(f"{name.lower()}-{number:03d}.png"), part.picture)
    numbers = [image.id for image in store.images(product.id)]
    store.set_prompts(numbers[2:5], True)
    findings = {number: ImageFindings(1.0 + place / 50) for place, number in enumerate(numbers)}
    findings[numbers[7]] = ImageFindings(3.1, (PictureMark(Mark.BLURRED),))
    findings[numbers[8]] = ImageFindings(2.4, (PictureMark(Mark.TWIN, twin=numbers[9]), PictureMark(Mark.ODD)))
    store.keep_findings(findings)
    store.set_aside(numbers[7:8], True)
    return store.get(product.id)


def _model(workspace: Workspace, name: str, products: tuple[Product, ...]) -> int:
    names = tuple(product.name for product in products)
    folder = write_model_folder(workspace.models_folder / name, names)
    trained = [TrainedOn.of(product.id, product.name, ["a" * 16], []) for product in products]
    return workspace.models.add(name, folder, "lite", names, trained_on=trained).id


def _golden(workspace: Workspace, product: Product, models: tuple[int, ...]) -> None:
    for number, part in enumerate(draw_parts(product.name, 9, 40, every=3)):
        known = KnownTruth(GoldenTruth.DEFECTIVE, "scratch") if number % 3 == 2 else KnownTruth(GoldenTruth.GOOD)
        added = workspace.golden_parts.add(
            product, NewGoldenPart(Path(f"golden-{number:02d}.png"), part.picture, known)
        )
        assert isinstance(added, GoldenPart), added
        for place, model in enumerate(models):
            record = workspace.models.get(model)
            digest = manifest_digest(load_manifest(record.folder))
            path = workspace.evaluations.map_path(digest, product.id, added.sha256)
            path.parent.mkdir(parents=True, exist_ok=True)
            scale = write_map_png(path, part.map)
            # The older model misses one, and rejects a good one.
            score = 1.5 - part.score if place == 0 and number in (0, 5) else part.score
            judged = GoldenJudgement(added.sha256, score, "", path, scale, 31.0, "CPU · torch", "0.1.0", added.added_at)
            workspace.evaluations.keep(digest, product.id, [judged])


def _batch(workspace: Workspace, product: Product, model: int, began: datetime) -> None:
    store, record = workspace.batches, workspace.models.get(model)
    batch = store.create(
        product.name, record.name, "Camera 1", product_id=product.id, model_id=model,
        started_at=began.isoformat(timespec="milliseconds"), order_name="A-4711",
    )  # fmt: skip
    said: dict[int, Correction] = {}
    for number, part in enumerate(draw_parts(product.name, 28, 80)):
        at = (began + timedelta(seconds=40 * number)).isoformat(timespec="milliseconds")
        verdict = Verdict.NG if part.score > 1 else Verdict.OK
        result = InspectionResult(
            product.name, "p.png", part.score, 1.0, verdict, model_map=part.map, image_size=(300, 300)
        )
        picture: bytes | None = part.picture
        if number == 13:
            picture, result = (
                None,
                InspectionResult.not_checked(to_text(FileCannotBeRead("it is cut off")), product.name),
            )
        stored = store.add(
            batch.id, NewInspection(f"part {number:03d}.png", picture, result, at, part_number=f"SN-{number:05d}")
        )
        if number in (1, 6, 7, 15):
            said[stored.id] = Correction(
                Verdict.OK if verdict is Verdict.NG else Verdict.NG, "dust" if number == 7 else ""
            )
    store.finish(batch.id)
    store.overrule(said)


def _put_into_trash(workspace: Workspace, product: Product) -> None:
    store = workspace.products
    old = store.create("Flange, old drawing")
    store.trash(old.id)
    store.trash_images([store.images(product.id)[-1].id])
    workspace.golden_parts.trash([workspace.golden_parts.of_product(product.id)[0].id])
    workspace.models.trash(workspace.models.list()[-1].id)
