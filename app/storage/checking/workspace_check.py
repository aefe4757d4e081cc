"""Compares everything that a workspace's records say with what lies on the disk. Reads only."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Table, select, text

from app.domain.files_kept import FilesKept
from app.messages.codes import checking as codes
from app.messages.errors import message_of
from app.storage.audit.audit_log import AuditLog
from app.storage.audit.audited import AUDIT_LOG
from app.storage.audit.findings import told_findings
from app.storage.checking.export_look import damaged_exports
from app.storage.checking.file_look import FileLook, names_in
from app.storage.checking.problem import Problem, ProblemKind
from app.storage.checking.record_look import altered_parts
from app.storage.database import Database, StoredRow
from app.storage.errors import RecordUnreadableError
from app.storage.layout import WorkspaceLayout
from app.storage.retention.batch_sizes import KINDS
from onenip_core.types import Verdict

_MOST_FINDINGS = 100
"""Of a damaged database: hundreds more say nothing new."""


@dataclass(frozen=True, slots=True)
class CheckedWorkspace:
    """What was looked at, and what is wrong."""

    records: int
    """Products, normal images, golden parts, models, batches and parts, those in the trash included."""
    files: int
    """That were read and compared."""
    problems: tuple[Problem, ...]
    """In order."""


@dataclass(frozen=True, slots=True)
class _PartFile:
    """A file that the record of a part speaks of."""

    name: str
    """Relative to the folder of the batch."""
    sha256: str | None = None
    is_whole: bool = True
    """False for the picture of what could not be judged."""
    part: int = 0
    """The number of the part."""
    is_known_as_lost: bool = False
    """It was written down with the part that files of it are gone."""


class WorkspaceCheck:
    """One look at everything. Pictures are read whole, because a flipped byte shows nowhere else."""

    def __init__(
        self,
        database: Database,
        layout: WorkspaceLayout,
        on_progress: Callable[[str], None],
        only: Collection[str] | None = None,
    ) -> None:
        """`on_progress` hears the name of what is looked at next; `only` names the files that a second look is for."""
        self._database = database
        self._layout = layout
        self._on_progress = on_progress
        self._look = FileLook(layout.root, only)
        self._records = 0

    def run(self) -> CheckedWorkspace:
        """Look at all of it, once. Raises StorageError where database or folders cannot be read any further."""
        parts = (
            self._itself,
            self._audit_log,
            self._products,
            self._models,
            self._batches,
            self._folders,
            self._exports,
        )
        problems = sorted((problem for part in parts for problem in part()), key=lambda problem: problem.key)
        return CheckedWorkspace(self._records, self._look.files, tuple(problems))

    def _itself(self) -> Iterator[Problem]:
        self._on_progress("database")
        if not _is_manifest(self._layout.manifest, self._database.schema_version):
            place = self._look.place(self._layout.manifest)
            yield Problem(ProblemKind.FILE_ALTERED, place, codes.WorkspaceFileDamaged())
        if not self._database.is_embedded:
            return  # a server looks after its pages itself, and refuses records whose owner is gone
        name = self._layout.database.name
        for row in self._database.query(text(f"PRAGMA integrity_check({_MOST_FINDINGS})")):
            if row[0] != "ok":
                finding = codes.DatabaseFinding(" ".join(str(row[0]).split()))
                yield Problem(ProblemKind.DATABASE, name, finding)
        for row in self._database.query(text("PRAGMA foreign_key_check")):
            yield Problem(ProblemKind.DATABASE, name, codes.RecordWithoutOwner(str(row[0]), row[1] or 0, str(row[2])))

    def _audit_log(self) -> Iterator[Problem]:
        self._on_progress("audit log")
        audit = AuditLog(self._database, self._layout)
        for finding in told_findings(audit.verify()):
            yield Problem(ProblemKind.AUDIT_LOG, AUDIT_LOG, finding)

    def _products(self) -> Iterator[Problem]:
        products = self._database.schema.products.c
        rows = self._database.query(select(products.id, products.name, products.folder, products.trashed_at))
        for product in rows:
            self._on_progress(f"product {product.name}")
            self._records += 1
            schema, layout = self._database.schema, self._layout
            yield from self._pictures_of(
                product, schema.images.table, layout.normal_images(product.folder), layout.trashed_image
            )
            yield from self._pictures_of(
                product, schema.golden_parts.table, layout.golden_parts(product.folder), layout.trashed_golden_part
            )

            yield from self._painted_of(product)

    def _painted_of(self, product: StoredRow) -> Iterator[Problem]:
        golden = self._database.schema.golden_parts.c
        rows = self._database.query(
            select(golden.id, golden.original_name, golden.defects).where(
                golden.product_id == product.id, golden.defects.is_not(None)
            )
        )
        for row in rows:
            if row.defects.unreadable:
                detail = codes.PaintedDefectsUnreadable(row.original_name)
                yield Problem(ProblemKind.DATABASE, f"golden_parts {row.id}", detail)

    def _pictures_of(
        self, product: StoredRow, table: Table, folder: Path, trashed_alone: Callable[[int, str], Path]
    ) -> Iterator[Problem]:
        """Normal images, or golden parts, of a product; `folder` is theirs while the product is not in the trash."""
        images = table.c
        own = self._database.query(
            select(images.id, images.file, images.sha256, images.trashed_at).where(images.product_id == product.id)
        )
        self._records += len(own)
        if product.trashed_at is not None:
            folder = self._layout.trashed_product(product.id, product.folder) / folder.name
        live = {image.file for image in own if image.trashed_at is None}
        for image in own:
            alone = trashed_alone(image.id, image.file)
            if image.trashed_at is None:
                yield from self._look.picture(folder / image.file, image.sha256)
            elif alone.exists():
                yield from self._look.picture(alone, image.sha256)
            elif image.file not in live:  # else it was added again and needs no copy of its own
                yield from self._look.picture(folder / image.file, image.sha256)
        yield from self._look.unknown(folder, {image.file for image in own})

    def _models(self) -> Iterator[Problem]:
        models = self._database.schema.models.c
        for row in self._database.query(select(models.id, models.name, models.folder, models.trashed_at)):
            self._on_progress(f"model {row.name}")
            self._records += 1
            folder = self._layout.root / row.folder
            if row.trashed_at is not None and folder.is_relative_to(self._layout.models):
                folder = self._layout.trashed_model(row.id, folder.name)
            yield from self._look.model(folder, row.name)

    def _batches(self) -> Iterator[Problem]:
        batches = self._database.schema.batches.c
        columns = (batches.id, batches.finished_at, batches.trashed_at)
        counts = (batches.ok_count, batches.ng_count, batches.not_checked_count)
        for row in self._database.query(select(*columns, *counts)):
            self._on_progress(f"batch {row.id}")
            self._records += 1
            try:
                yield from self._batch(row)
            except RecordUnreadableError as error:
                yield Problem(ProblemKind.RECORD_ALTERED, f"batch {row.id}", message_of(error))

    def _batch(self, row: StoredRow) -> Iterator[Problem]:
        parts = self._database.schema.inspections.c
        altered = altered_parts(self._database, row.id)
        for part in altered:
            place = f"batch {row.id}: part {part.position}"
            yield Problem(ProblemKind.RECORD_ALTERED, place, codes.RecordAltered(part.name))
        said = (parts.id, parts.verdict, parts.overruled, parts.files_lost_at)
        left = (parts.files_kept, parts.thumbnail_file, parts.thumbnail_sha256)
        columns = (*said, parts.image_file, parts.image_sha256, parts.map_file, parts.views, *left)
        # What an altered record says is not looked into any further: it may be nothing that can be read.
        own = self._database.query(
            select(*columns).where(parts.batch_id == row.id, parts.id.not_in([each.id for each in altered]))
        )
        self._records += len(own) + len(altered)
        folder = self._layout.batch(row.id) if row.trashed_at is None else self._layout.trashed_batch(row.id)
        files = {file.name: file for part in own for file in _files_of(part)}
        for file in files.values():
            if file.is_known_as_lost and not (folder / file.name).is_file():
                continue
            yield from self._look.picture(folder / file.name, file.sha256, file.is_whole, file.part)
        if row.finished_at is None or altered:
            return  # what a run that goes on has written and not yet recorded is no mistake; nor what an altered record spoke of
        note = self._layout.being_reduced(folder)
        yield from self._look.unknown(folder, {*KINDS, self._layout.not_recorded(row.id).name, note.name})
        if note.is_file():
            return  # what retention was about to remove is removed by the next opening of the workspace
        for kind in KINDS:
            known = {Path(name).name for name in files if name.startswith(f"{kind}/")}
            yield from self._look.unknown(folder / kind, known)
        counted = Counter(part.overruled or part.verdict for part in own)
        for verdict, told in zip(Verdict, (row.ok_count, row.ng_count, row.not_checked_count), strict=True):
            if counted[verdict] != told:
                differing = codes.CountsDiffer(verdict.value.replace("_", " "), told, counted[verdict])
                yield Problem(ProblemKind.COUNT_WRONG, f"batch {row.id}: {verdict}", differing)

    def _folders(self) -> Iterator[Problem]:
        """Folders of products, models and batches that no record speaks of."""
        self._on_progress("folders")
        schema, layout = self._database.schema, self._layout
        products, models, batches = schema.products.c, schema.models.c, schema.batches.c
        live_products = self._database.query(select(products.folder).where(products.trashed_at.is_(None)))
        live_models = self._database.query(select(models.folder).where(models.trashed_at.is_(None)))
        live_batches = self._database.query(select(batches.id).where(batches.trashed_at.is_(None)))
        jobs = self._database.query(select(schema.jobs.c.folder))
        known = {
            layout.products: {row.folder for row in live_products},
            layout.models: {Path(row.folder).name for row in (*live_models, *jobs)} | self._incoming(),
            layout.batches: {layout.batch(row.id).name for row in live_batches} | {layout.asked_journal.name},
        }
        for folder, names in known.items():
            yield from self._look.unknown(folder, names)

    def _exports(self) -> Iterator[Problem]:
        """What was prepared for engines."""
        self._on_progress("engines")
        for folder in damaged_exports(self._layout.engines):
            yield Problem(ProblemKind.EXPORT_DAMAGED, self._look.place(folder), codes.ExportDamaged(), folder)

    def _incoming(self) -> set[str]:
        """Models that are just being added, with their notes and what is unpacked of them so far."""
        prefix, suffix = self._layout.incoming_model("\0").name.split("\0")
        there = names_in(self._layout.models)
        notes = {name for name in there if name.startswith(prefix) and name.endswith(suffix)}
        coming = {note[len(prefix) : -len(suffix)] for note in notes}
        return notes | coming | {name for name in there if any(name.startswith(f".{each}.") for each in coming)}


def _is_manifest(path: Path, schema: int) -> bool:
    try:
        manifest = json.loads(path.read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(manifest, dict) and manifest.get("schema") == schema


def _files_of(part: StoredRow) -> list[_PartFile]:
    """The view that decides lends its files to the part. Maps are always whole: they are ours. What retention has removed is no
    mistake, and what it has left has a hash."""
    lost = part.files_lost_at is not None
    kept: FilesKept = part.files_kept
    if part.thumbnail_file is not None and kept is FilesKept.THUMBNAIL:
        return [_PartFile(part.thumbnail_file, part.thumbnail_sha256, True, part.id, lost)]
    seen = (part.views or (part,)) if kept.keeps_picture else ()
    pictures = [
        _PartFile(each.image_file, each.image_sha256, each.verdict is not Verdict.NOT_CHECKED, part.id, lost)
        for each in seen
        if each.image_file is not None
    ]
    mapped = seen if kept.keeps_map else ()
    maps = [_PartFile(each.map_file, None, True, part.id, lost) for each in mapped if each.map_file is not None]
    return pictures + maps
