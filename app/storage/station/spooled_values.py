"""Batches and parts as the spool keeps them: as text, with paths relative to the folder of their batch."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import msgspec

from app.domain.batch import Batch
from app.domain.part import Inspection
from app.storage.station.spool_file import SpooledBatch

_Change = Callable[[Path], Path]


def batch_to_text(batch: Batch) -> str:
    """What the spool keeps of a batch that begins."""
    return msgspec.json.encode(batch).decode()


def batch_of(spooled: SpooledBatch) -> Batch:
    """A batch as it stands, by the number that it has here. Raises msgspec.MsgspecError."""
    began = msgspec.json.decode(spooled.content, type=Batch)
    return replace(
        began,
        id=spooled.number,
        finished_at=spooled.finished_at,
        ok_count=spooled.ok_count,
        ng_count=spooled.ng_count,
        not_checked_count=spooled.not_checked_count,
        unrecorded_count=spooled.unrecorded,
    )


def part_to_text(part: Inspection, folder: Path) -> str:
    """What the spool keeps of a part whose files lie in `folder`."""
    inside = _with_paths(part, lambda path: path.relative_to(folder))
    return msgspec.json.encode(inside, enc_hook=_as_text).decode()


def part_of(content: str, kind: type[Inspection], folder: Path) -> Inspection:
    """The same part, its files in `folder`. Raises msgspec.MsgspecError."""
    return _with_paths(msgspec.json.decode(content, type=kind, dec_hook=_as_path), lambda path: folder / path)


def moved(part: Inspection, old: Path, new: Path) -> Inspection:
    """The same part with the same files in another folder."""
    return _with_paths(part, lambda path: new / path.relative_to(old))


def files_of(part: Inspection, folder: Path) -> tuple[Path, ...]:
    """All files of a part, each once."""
    own = [path for path in (part.image_path, part.map_path) if path is not None]
    of_views = [folder / file for view in part.views for file in view.files]
    return tuple(dict.fromkeys((*own, *of_views)))


def _with_paths(part: Inspection, change: _Change) -> Inspection:
    return replace(
        part,
        image_path=None if part.image_path is None else change(part.image_path),
        map_path=None if part.map_path is None else change(part.map_path),
    )


def _as_text(value: object) -> str:
    if isinstance(value, Path):
        return value.as_posix()
    raise NotImplementedError(type(value))


def _as_path(kind: type, value: object) -> object:
    if issubclass(kind, Path):
        return Path(str(value))
    raise NotImplementedError(kind)
