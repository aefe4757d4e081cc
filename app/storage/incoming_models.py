"""Models on their way into the workspace: a note beside a model's place says what belongs to it until its record is written."""

from __future__ import annotations

import json
import logging
import re
import shutil
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy import select

from app.messages.codes import model_files as codes
from app.messages.message import Message, Several
from app.storage.database import Database
from app.storage.layout import WorkspaceLayout
from app.storage.products import ProductStore
from onenip_core.atomic_files import write_json_atomic
from onenip_core.errors import OneNipError

log = logging.getLogger(__name__)

_PRODUCTS = "products"
_NAME = re.compile(r"m-\d{4,}")
"""What models are called. A note's name leads to a folder that is removed: one that names anything else is nobody's."""


class IncomingModels:
    """The record of a model is written last: without it, nothing that the note names counts."""

    def __init__(self, database: Database, layout: WorkspaceLayout) -> None:
        self._database = database
        self._layout = layout

    def announce(self, name: str, made_products: Sequence[int] = ()) -> None:
        """A model of that name comes; these products were made for it. Told before anything is done, and again with the number
        of every product before its record counts: what a kill leaves is noted, and nothing that others made. Raises StorageError.
        """
        write_json_atomic(self._layout.incoming_model(name), {_PRODUCTS: list(made_products)})

    def keep_products(self, name: str) -> None:
        """It does not come, and of its products nothing is left but what a person sees and may use."""
        try:
            self.announce(name)
        except OneNipError:
            log.warning("The note about model %s still names products", name, exc_info=True)

    def conclude(self, name: str) -> None:
        """It is recorded, or all of it was taken back."""
        try:
            self._layout.incoming_model(name).unlink(missing_ok=True)
        except OSError as error:  # the next start reads it, and finds that there is nothing to do
            log.warning("The note about model %s stays: %s", name, error)

    def settle(self) -> tuple[Message, ...]:
        """Take back what a kill left of models without a record. Called when the workspace is opened.

        Returns:
            What a person should know about it.
        """
        prefix, suffix = self._layout.incoming_model("\0").name.split("\0")
        notes = {note.name[len(prefix) : -len(suffix)]: note for note in self._layout.models.glob(f"{prefix}*{suffix}")}
        return tuple(said for name, note in notes.items() if _NAME.fullmatch(name) for said in self._settle(note, name))

    def _settle(self, note: Path, name: str) -> tuple[Message, ...]:
        columns = self._database.schema.models.c
        if self._database.scalar(select(columns.id).where(columns.name == name)) is not None:
            self.conclude(name)
            return ()
        try:
            # Only then the note goes: what refuses now is tried again at the next start.
            if (folder := self._layout.models / name).exists():
                shutil.rmtree(folder)
            trashed = self._trash_products(_products_in(note))
        except (OSError, OneNipError):
            log.warning("What was left of model %s stays until the next start", name, exc_info=True)
            return ()
        self.conclude(name)
        said: list[Message] = [codes.AddingInterrupted(name)]
        if trashed:
            said.append(codes.ItsProductsInTheTrash(trashed))
        return (Several(tuple(said)),)

    def _trash_products(self, numbers: Sequence[int]) -> tuple[str, ...]:
        """To the trash, not away: a person may have done something with them in the meantime. What a model knows stays."""
        store = ProductStore(self._database, self._layout)
        known = {
            number
            for row in self._database.query(select(self._database.schema.models.c.product_ids))
            for number in row[0]
        }
        found = [product for product in store.list() if product.id in numbers and product.id not in known]
        for product in found:
            store.trash(product.id)
        return tuple(product.name for product in found)


def _products_in(note: Path) -> tuple[int, ...]:
    """A note that cannot be read names none: then they stay where a person sees them."""
    try:
        numbers = json.loads(note.read_text(encoding="utf-8"))[_PRODUCTS]
    except (OSError, ValueError, KeyError, TypeError):
        return ()
    return tuple(number for number in numbers if type(number) is int) if isinstance(numbers, list) else ()
