"""Takes backbone weights from a file that a person brought."""

from __future__ import annotations

import hashlib
import os
import uuid
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from onenip_core.backbones.fetch_lock import held
from onenip_core.backbones.keeping import file_name, keep, tidy
from onenip_core.backbones.kept import SUFFIXES, KeptBackbones, KeptWeights
from onenip_core.backbones.recommended import full_name, known_backbone
from onenip_core.backbones.weights_header import check_landmarks, read_shapes
from onenip_core.errors import BackboneFetchCancelled, StorageError, UsageError, WeightsError
from onenip_core.progress import CancelToken
from onenip_core.sentences import filled, renamed, said

_BLOCK = 1024 * 1024
_ZIP = b"PK\x03\x04"
"""What a file of torch begins with since 2020; older ones hold nothing but a pickle."""

Report = Callable[[int, int], None]


def add_weights(
    file: Path,
    name: str,
    kept: KeptBackbones,
    report: Report,
    cancel: CancelToken,
    check: Callable[[Path], None] = lambda _file: None,
) -> KeptWeights:
    """Copy a weights file to where weights are kept, under a backbone's name.

    Of a .safetensors file the head is looked at: whether it is whole and, for a recommended backbone, of its architecture. What
    only torch can read is kept as it is, and looked at when somebody trains with it. `check` looks closer, at the copy.

    Args:
        file: .safetensors, .pth, .pt or .bin.
        name: as timm calls the backbone; the tag of a recommended one may be left out.
        kept: where it is kept; weights of that name that lie there are replaced, and the pin of a hub stays.
        report: takes bytes done and bytes in all.
        cancel: looked at between blocks.
        check: raises an error of ours if the copy is not what it should be.

    Raises:
        WeightsError: the file cannot be read or does not fit; UsageError: no such kind of file or no such name.
        BackboneFetchCancelled: nothing was changed. StorageError: it cannot be written; nothing was changed.
    """
    suffix = file.suffix.lower()
    if suffix not in SUFFIXES:
        raise UsageError(
            filled(
                "{file} is no weights file: its name must end in {suffixes}.", file=file, suffixes=", ".join(SUFFIXES)
            )
        )
    name = full_name(name)
    backbone = known_backbone(name)
    if backbone is not None and backbone.package is not None:
        raise UsageError(
            filled(
                "The weights of {name} come with the installed package {package}. To train with {file}, name "
                "it: `onenip train --weights {file}`.",
                name=name,
                package=backbone.package,
                file=file,
            )
        )
    record_path = kept.record_path(name)
    try:
        kept.folder.mkdir(parents=True, exist_ok=True)
        temporary = kept.folder / f".{record_path.stem}.{uuid.uuid4().hex[:8]}.tmp{suffix}"
        with held(kept.lock_path(name)):
            tidy(name, kept)
            try:
                sha256 = _copy(file, temporary, report, cancel)
                _look_at(temporary, file, name)
                check(temporary)
                earlier, now = kept.record(name), datetime.now(UTC).isoformat(timespec="seconds")
                pin = None if earlier is None else earlier.hub_sha256
                size, source = temporary.stat().st_size, str(file.absolute())
                record = KeptWeights(name, file_name(name, sha256, suffix), sha256, size, source, now, pin)
                keep(temporary, record, kept, earlier)
            finally:
                temporary.unlink(missing_ok=True)
    except OSError as error:
        raise StorageError(
            filled(
                "{file} could not be copied to {folder}: {why}. What was kept before is unchanged. Free some "
                "space or see that you may write there.",
                file=file,
                folder=kept.folder,
                why=error.strerror or error,
            )
        ) from error
    return record


def _copy(file: Path, target: Path, report: Report, cancel: CancelToken) -> str:
    """Returns the hash of what was copied. Raises WeightsError: it cannot be read; OSError: it cannot be written."""
    digest = hashlib.sha256()
    try:
        source = file.open("rb")
        total = file.stat().st_size
    except OSError as error:
        raise _unreadable(file, error) from error
    with source, target.open("wb") as written:
        done = 0
        while block := _read_block(source, file):
            if cancel.cancelled:
                raise BackboneFetchCancelled(
                    filled("Adding {file} was cancelled. What was kept before is unchanged.", file=file)
                )
            digest.update(block)
            written.write(block)
            done += len(block)
            report(done, total)
        written.flush()
        os.fsync(written.fileno())
    return digest.hexdigest()


def _read_block(source: BinaryIO, file: Path) -> bytes:
    try:
        return source.read(_BLOCK)
    except OSError as error:  # a bad stick: nothing is wrong with the disk that is written to
        raise _unreadable(file, error) from error


def _unreadable(file: Path, error: OSError) -> WeightsError:
    return WeightsError(
        filled(
            "The weights file {file} cannot be read: {why}. What was kept before is unchanged. Check its "
            "name and folder, or copy it again.",
            file=file,
            why=error.strerror or error,
        )
    )


def _look_at(copied: Path, file: Path, name: str) -> None:
    """Raises WeightsError, which names the file that the person knows."""
    try:
        backbone = known_backbone(name)
        if copied.suffix == ".safetensors":
            if backbone is None:
                read_shapes(copied)
            else:
                check_landmarks(copied, backbone)
            return
        with copied.open("rb") as handle:
            if handle.read(len(_ZIP)) != _ZIP:
                raise WeightsError(
                    filled(
                        "The weights file {file} is not in the format that torch has written since 2020. It was not "
                        "kept. Supply it as .safetensors.",
                        file=file,
                    )
                )
    except WeightsError as error:
        raise WeightsError(renamed(said(error), str(copied), str(file))) from error
