"""What a model file said of its model, kept in the folder that it was unpacked to: title, limits and names of prompts. No torch."""

from __future__ import annotations

from pathlib import Path

from onenip_core.errors import ModelFileError, ModelFolderError
from onenip_core.manifest import load_manifest, manifest_digest
from onenip_core.model_file.contents import ModelFileContents, contents_from_bytes, contents_to_bytes
from onenip_core.model_file.members import DESCRIPTION_NAME, place_in_folder
from onenip_core.sentences import filled


def keep_description(folder: Path, contents: ModelFileContents) -> None:
    """Write what a model file said of itself into the new folder that it becomes. Raises OSError."""
    (folder / _PLACE).write_bytes(contents_to_bytes(contents))


def carried_description(model_folder: Path) -> ModelFileContents | None:
    """What the model file said in which a model came; None for a model that came in none.

    Raises:
        ModelFolderError: it is damaged, altered, or of another model.
    """
    path = model_folder / _PLACE
    try:
        data = path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise ModelFolderError(
            filled("{path} cannot be read: {why}. {again}", path=path, why=error.strerror or error, again=_AGAIN)
        ) from error
    try:
        contents = contents_from_bytes(data, path)
    except ModelFileError as error:
        raise ModelFolderError(
            filled("The limits that came with the model cannot be read: {error} {again}", error=error, again=_AGAIN)
        ) from error
    if contents.model_sha256 != manifest_digest(load_manifest(model_folder)):
        raise ModelFolderError(
            filled("{path} belongs to another model, so its limits do not count here. {again}", path=path, again=_AGAIN)
        )
    return contents


def carried_limits(model_folder: Path) -> dict[str, float]:
    """By product the limits that people chose where the model was packed; without those that are the proposed one.

    Raises ModelFolderError.
    """
    contents = carried_description(model_folder)
    if contents is None:
        return {}
    return {product.name: product.limit for product in contents.products if product.limit is not None}


_PLACE = place_in_folder(DESCRIPTION_NAME)
_AGAIN = filled("Unpack the model file again.")
