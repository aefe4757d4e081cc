"""Adds files to a product one by one; one that cannot be used never stops the others."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from pathlib import Path

from app.messages.message import Message
from app.operations.abandonable import GivenUpError, abandonable
from app.operations.import_notice import ImportSummary
from app.operations.operation import Work
from app.state.notices import error_message
from app.storage.errors import UnknownRecordError
from app.storage.products import ProductStore, RefusedImage, read_source
from onenip_core.errors import StorageError

log = logging.getLogger(__name__)


def add_files(
    files: Sequence[Path],
    add_one: Callable[[Path, bytes], int | RefusedImage],
    products: ProductStore,
    product_id: int,
    product_name: str,
    work: Work,
) -> ImportSummary:
    """What became of each file. `add_one` takes a file and what is in it, and gives the number of the new record."""
    added: list[int] = []
    refused: list[RefusedImage] = []
    error: Message | None = None
    is_gone = False
    work.report(0, len(files))
    for done, file in enumerate(files, start=1):
        if work.cancel.cancelled:
            return ImportSummary(product_name, tuple(added), tuple(refused), cancelled=True)
        try:
            data = abandonable(lambda file=file: read_source(file), work.cancel)  # type: ignore[misc]
        except GivenUpError:
            return ImportSummary(product_name, tuple(added), tuple(refused), cancelled=True)
        try:
            outcome = data if isinstance(data, RefusedImage) else add_one(file, data)
        except Exception as failure:  # what was added before is kept, told and can be undone
            log.warning("The import of %s ended early", file, exc_info=True)
            error, is_gone = error_message(failure), _is_gone(products, product_id)
            break
        if isinstance(outcome, RefusedImage):
            refused.append(outcome)
        else:
            added.append(outcome)
        work.report(done, len(files))
    return ImportSummary(product_name, tuple(added), tuple(refused), storage_error=error, product_is_gone=is_gone)


def _is_gone(products: ProductStore, product_id: int) -> bool:
    # Not told from the failure: a folder that goes while a file is written there fails as the disk does.
    try:
        products.get(product_id)
    except UnknownRecordError:
        return True
    except StorageError:
        return False
    return False
