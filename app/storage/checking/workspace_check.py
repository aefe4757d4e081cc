"""Compares everything that a workspace's records say with what lies on the disk. Reads only."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import select, text

from app.messages.codes import stores
from app.storage.checking.problem import Problem, ProblemKind
from app.storage.database import Database, StoredRow
from app.storage.errors import FileRefusedError
from app.storage.layout import WorkspaceLayout
from onenip_core.data.images.image_file import checked_header, read_image_bytes
from onenip_core.errors import DamagedImageError, ImageReadError, ModelFolderError
from onenip_core.hashing import hash_bytes
from onenip_core.manifest import check_tensors, load_manifest
from onenip_core.types import Verdict

_MOST_FINDINGS = 100
"""Of a damaged database: hundreds more say nothing new."""
_PICTURES = ("images", "maps")


@dataclass(frozen=True, slots=True)
class CheckedWorkspace:
    """What was looked at, and what is wrong."""

    records: int
    """Products, normal images, models, batches and parts, those in the trash included."""
    files: int
    """That were read and compared."""
    problems: tuple[Problem, ...]
    """In order."""


class WorkspaceCheck:
    """One look at everything. Pictures are read whole, because a flipped byte shows nowhere else."""

    def __init__(self, database: Database, layout: WorkspaceLayout, on_progress: Callable[[str], None]) -> None:
        """`on_progress` hears the name of what is looked at next."""
        self._database = database
        self._layout = layout
        self._on_progress = on_progress
        self._records = self._files = 0

    def run(self) -> CheckedWorkspace:
        """Look at all of it. Raises StorageError where the database cannot be read any further."""
        self._records = self._files = 0
        parts = (self._database_itself, self._products, self._models, self._batches, self._folders)
        problems = [problem for part in parts for problem in part()]
        return CheckedWorkspace(self._records, self._files, tuple(sorted(problems)))

    def _database_itself(self) -> Iterator[Problem]:
        self._on_progress("database")
        name = self._layout.database.name
        for row in self._database.query(text(f"PRAGMA integrity_check({_MOST_FINDINGS})")):
            if row[0] != "ok":
                yield Problem(ProblemKind.DATABASE, name, " ".join(str(row[0]).split()))
        for row in self._database.query(text("PRAGMA foreign_key_check")):
            yield Problem(
                ProblemKind.DATABASE, name, f"row {row[1]} of {row[0]} belongs to a record of {row[2]} that is gone"
            )

    def _products(self) -> Iterator[Problem]:
        products, images = self._database.schema.products.c, self._database.schema.images.c
        rows = self._database.query(select(products.id, products.name, products.folder, products.trashed_at))
        for product in rows:
            self._on_progress(f"product {product.name}")
            own = self._database.query(
                select(images.id, images.file, images.sha256, images.trashed_at).where(images.product_id == product.id)
            )
            self._records += 1 + len(own)
            folder = self._layout.normal_images(product.folder)
            if product.trashed_at is not None:
                folder = self._layout.trashed_product(product.id, product.folder) / folder.name
            live = {image.file: image for image in own if image.trashed_at is None}
            for file, image in live.items():
                yield from self._picture(folder / file, image.sha256)
            for image in own:
                if image.trashed_at is not None and image.file not in live:
                    yield from self._trashed_image(folder / image.file, image)
            yield from self._unknown(folder, {image.file for image in own})

    def _trashed_image(self, at_home: Path, image: StoredRow) -> Iterator[Problem]:
        """One that lies in the trash, or in a product's folder that was moved there with it."""
        alone = self._layout.trashed_image(image.id, image.file)
        yield from self._picture(alone if alone.exists() else at_home, image.sha256)

    def _models(self) -> Iterator[Problem]:
        models = self._database.schema.models.c
        for row in self._database.query(select(models.id, models.name, models.folder, models.trashed_at)):
            self._on_progress(f"model {row.name}")
            self._records += 1
            folder = self._layout.root / row.folder
            if row.trashed_at is not None:
                folder = self._layout.trashed_model(row.id, folder.name)
            if not folder.is_dir():
                yield Problem(ProblemKind.FILE_MISSING, self._place(folder), f"the folder of model {row.name}")
                continue
            try:
                self._files += 2
                check_tensors(folder, load_manifest(folder))
            except (ModelFolderError, OSError) as error:
                yield Problem(ProblemKind.FILE_ALTERED, self._place(folder), str(error))

    def _batches(self) -> Iterator[Problem]:
        batches = self._database.schema.batches.c
        columns = (batches.id, batches.finished_at, batches.trashed_at)
        counts = (batches.ok_count, batches.ng_count, batches.not_checked_count)
        for row in self._database.query(select(*columns, *counts)):
            self._on_progress(f"batch {row.id}")
            self._records += 1
            yield from self._batch(row)

    def _batch(self, row: StoredRow) -> Iterator[Problem]:
        parts = self._database.schema.inspections.c
        own = self._database.query(
            select(parts.verdict, parts.overruled, parts.image_file, parts.map_file, parts.views).where(
                parts.batch_id == row.id
            )
        )
        self._records += len(own)
        folder = self._layout.batch(row.id) if row.trashed_at is None else self._layout.trashed_batch(row.id)
        files = {file: part.verdict is not Verdict.NOT_CHECKED for part in own for file in _files_of(part)}
        for file, is_whole in sorted(files.items()):
            yield from self._picture(folder / file, None, is_whole)
        if row.finished_at is None:
            return  # what a run that goes on has written and not yet recorded is no mistake
        for kind in _PICTURES:
            known = {Path(file).name for file in files if file.startswith(f"{kind}/")}
            yield from self._unknown(folder / kind, known)
        counted = Counter(part.overruled or part.verdict for part in own)
        for verdict, told in zip(Verdict, (row.ok_count, row.ng_count, row.not_checked_count), strict=True):
            if counted[verdict] != told:
                detail = f"{told} parts are counted as {verdict}, and {counted[verdict]} are recorded"
                yield Problem(ProblemKind.COUNT_WRONG, f"batch {row.id}", detail)

    def _folders(self) -> Iterator[Problem]:
        """Folders of products, models and batches that no record speaks of."""
        self._on_progress("folders")
        schema, layout = self._database.schema, self._layout
        products = self._database.query(select(schema.products.c.folder).where(schema.products.c.trashed_at.is_(None)))
        models = self._database.query(select(schema.models.c.folder))
        jobs = self._database.query(select(schema.jobs.c.folder))
        batches = self._database.query(select(schema.batches.c.id))
        known = {
            layout.products: {row.folder for row in products},
            layout.models: {Path(row.folder).name for row in (*models, *jobs)},
            layout.batches: {layout.batch(row.id).name for row in batches} | {layout.asked_journal.name},
        }
        for folder, names in known.items():
            yield from self._unknown(folder, names)

    def _picture(self, path: Path, sha256: str | None, is_whole: bool = True) -> Iterator[Problem]:
        """`is_whole` says that it was a sound picture when it was kept; what could not be judged may have been none."""
        if not path.is_file():
            yield Problem(ProblemKind.FILE_MISSING, self._place(path), "a record speaks of it")
            return
        self._files += 1
        try:
            data = read_image_bytes(path)
            if is_whole:
                checked_header(data, path.name, min_side=1)
        except DamagedImageError as error:
            yield Problem(ProblemKind.FILE_DAMAGED, self._place(path), error.damage)
        except (ImageReadError, OSError) as error:
            yield Problem(ProblemKind.FILE_DAMAGED, self._place(path), str(error))
        else:
            if sha256 is not None and hash_bytes(data) != sha256:
                yield Problem(ProblemKind.FILE_ALTERED, self._place(path), "its hash is not that of the import")

    def _unknown(self, folder: Path, known: Iterable[str]) -> Iterator[Problem]:
        names = set(known)
        for name in _names(folder):
            if name not in names:
                yield Problem(ProblemKind.FILE_UNKNOWN, self._place(folder / name), "no record speaks of it")

    def _place(self, path: Path) -> str:
        return path.relative_to(self._layout.root).as_posix()


def _files_of(part: StoredRow) -> set[str]:
    own = {file for file in (part.image_file, part.map_file) if file is not None}
    return own.union(*(view.files for view in part.views))


def _names(folder: Path) -> list[str]:
    """Raises StorageError: the folder is there and cannot be read."""
    try:
        with os.scandir(folder) as entries:
            return sorted(entry.name for entry in entries)
    except FileNotFoundError:
        return []
    except OSError as error:
        raise FileRefusedError(stores.FolderUnreadable(str(folder), error.strerror or str(error))) from error
