"""Look into a model file, and unpack it to a model folder. No torch."""

from __future__ import annotations

import hashlib
import os
import shutil
import uuid
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import BinaryIO

from onenip_core.atomic_files import rename_folder, sync_folder
from onenip_core.errors import ModelFileCancelled, ModelFileError, ModelFolderError, StorageError, UsageError
from onenip_core.inference.carried_exports import carried_exports, references_file
from onenip_core.inference.exported_model import load_exported
from onenip_core.inference.stored_references import load_references
from onenip_core.manifest import ModelManifest, load_manifest, manifest_digest
from onenip_core.model_file.carried_description import keep_description
from onenip_core.model_file.contents import NOTHING_CHANGED, ModelFileContents
from onenip_core.model_file.members import TENSORS_MEMBER, place_in_folder
from onenip_core.model_file.opening import OpenModelFile, open_model_file
from onenip_core.model_file.stored_archive import Member
from onenip_core.sentences import filled, renamed, said

Report = Callable[[int, int], None]
"""Called with the bytes that are done and all that there are."""
Cancelled = Callable[[], bool]


def tell_nobody(done: int, total: int) -> None:
    """For whoever does not want to know how far the work is."""


def never() -> bool:
    """For whoever does not cancel."""
    return False


def read_contents(path: Path) -> ModelFileContents:
    """What a model file says about itself. Its structure, names, sizes and description are checked, its content is not read.

    Raises:
        ModelFileError: it is no model file, or a damaged, altered or newer one; the text says which.
    """
    with open_model_file(path) as opened:
        return opened.contents


def check_model_file(path: Path, report: Report = tell_nobody, cancelled: Cancelled = never) -> ModelFileContents:
    """What a model file says about itself, after every member was read against its hash.

    Raises:
        ModelFileError: it is no model file, or a damaged, altered or newer one; the text says which.
        ModelFileCancelled: `cancelled` said so.
    """
    with open_model_file(path) as opened:
        check_members(opened, report, cancelled)
        return opened.contents


def unpack_model_file(
    path: Path, folder: Path, report: Report = tell_nobody, cancelled: Cancelled = never
) -> ModelFileContents:
    """Unpack a model file to a new folder, which is a model folder then; every hash is checked before it appears.

    Args:
        path: the model file; it is only read.
        folder: must not exist. It gets manifest.json, model.safetensors, carried/ and prompts/.
        report: bytes done and in all.
        cancelled: asked between blocks.

    Raises:
        ModelFileError: it is no model file, or a damaged, altered or newer one.
        UsageError: there is something at `folder` already.
        StorageError: the disk is full or refuses.
        ModelFileCancelled: `cancelled` said so.
        In every case nothing is left behind.
    """
    if os.path.lexists(folder):
        raise UsageError(filled("{folder} exists already. It was left as it is; name a new folder.", folder=folder))
    with open_model_file(path) as opened:
        temporary = folder.with_name(f".{folder.name[:40]}.{uuid.uuid4().hex[:8]}.tmp")
        try:
            folder.parent.mkdir(parents=True, exist_ok=True)
            _check_space(opened, folder)
            temporary.mkdir()
            check_members(opened, report, cancelled, temporary)
            check_model(temporary, opened.contents, path)
            keep_description(temporary, opened.contents)
            _sync(temporary)
            rename_folder(temporary, folder)
            sync_folder(folder.parent)
        except OSError as error:
            raise StorageError(
                filled(
                    "{path} could not be unpacked to {folder}: {why}. The file is unchanged and nothing was left "
                    "behind. {advice}",
                    path=path,
                    folder=folder,
                    why=error.strerror or error,
                    advice=_advice(error),
                )
            ) from error
        finally:
            shutil.rmtree(temporary, ignore_errors=True)
        return opened.contents


def check_members(opened: OpenModelFile, report: Report, cancelled: Cancelled, folder: Path | None = None) -> None:
    """Read every member against its hash, and write it to its place in `folder` if one is given.

    Raises ModelFileError, ModelFileCancelled, and OSError of what is written.
    """
    done = 0
    for member in opened.members:
        with _output(folder, member) as output:
            for block in _hashed(opened, member):
                if cancelled():
                    raise ModelFileCancelled(
                        filled("Cancelled. {path} is unchanged and nothing was left behind.", path=opened.path)
                    )
                output.write(block)
                done += len(block)
                report(done, opened.contents.bytes)


def check_model(folder: Path, contents: ModelFileContents, path: Path) -> ModelManifest:
    """That a folder with the members of a model file is one model, with exports and references of that model.

    Raises ModelFileError.
    """
    try:
        manifest = load_manifest(folder)
        exports = carried_exports(folder)
        strangers = [
            each for each in exports.values() if manifest_digest(load_exported(each).manifest) != contents.model_sha256
        ]
        load_references(references_file(folder), folder, manifest)
    except ModelFolderError as error:
        text = renamed(said(error), str(folder), path.name)  # the folder that it was tried in is gone by then
        raise ModelFileError(
            filled("{path} cannot be used: {text} Nothing was changed.", path=path, text=text)
        ) from error
    tensors = contents.files[TENSORS_MEMBER]
    if strangers or manifest_digest(manifest) != contents.model_sha256 or set(exports) != set(contents.formats):
        raise ModelFileError(
            filled(
                "{path} holds parts of several models. {nothing_changed}", path=path, nothing_changed=NOTHING_CHANGED
            )
        )
    if (tensors.sha256, tensors.bytes) != (manifest.tensors_sha256, manifest.tensors_bytes):
        raise ModelFileError(
            filled(
                "{path} holds the tensors of another model. {nothing_changed}",
                path=path,
                nothing_changed=NOTHING_CHANGED,
            )
        )
    known = [(product.name, product.value_bits) for product in manifest.products]
    if [(product.name, product.value_bits) for product in contents.products] != known:
        raise ModelFileError(
            filled(
                "{path} does not list the products that its model knows. {nothing_changed}",
                path=path,
                nothing_changed=NOTHING_CHANGED,
            )
        )
    return manifest


def _hashed(opened: OpenModelFile, member: Member) -> Iterator[bytes]:
    """A member's content; ModelFileError at its end if it is not what was packed."""
    digest = hashlib.sha256()
    for block in opened.read(member):
        digest.update(block)
        yield block
    if digest.hexdigest() != opened.contents.files[member.name].sha256:
        raise ModelFileError(
            filled(
                "{path} was altered after it was packed: the hash of {member!r} does not match. {nothing_changed}",
                path=opened.path,
                member=member.name,
                nothing_changed=NOTHING_CHANGED,
            )
        )


def _output(folder: Path | None, member: Member) -> BinaryIO:
    """A new file at the member's place, which must not exist; or nowhere."""
    if folder is None:
        return Path(os.devnull).open("wb")
    place = folder / place_in_folder(member.name)
    place.parent.mkdir(parents=True, exist_ok=True)
    return place.open("xb")


def _check_space(opened: OpenModelFile, folder: Path) -> None:
    """Raises StorageError: what is unpacked would not fit. OSError."""
    free, needed = shutil.disk_usage(folder.parent).free, opened.contents.bytes
    if needed > free:
        raise StorageError(
            filled(
                "{folder} has no room: {name} takes {needed:.0f} MB unpacked, and {free:.0f} MB are free. "
                "Nothing was changed. Free some space or choose another folder.",
                folder=folder,
                name=opened.path.name,
                needed=needed / 1e6,
                free=free / 1e6,
            )
        )


def _advice(error: OSError) -> str:
    """What to do about a disk that refuses."""
    if isinstance(error, PermissionError):
        return filled(
            "Choose a folder that you may write to. If you may write there, another program, such as a "
            "virus scanner, keeps the new files open: try again in a while."
        )
    return filled("Free some space or choose a folder that you may write to.")


def _sync(folder: Path) -> None:
    for place in sorted(folder.rglob("*")):
        if place.is_file():
            with place.open("rb+") as file:
                os.fsync(file.fileno())
        else:
            sync_folder(place)
    sync_folder(folder)
