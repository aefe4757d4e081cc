"""Which members a model file may hold, in their order, and where each lies in a model folder."""

from __future__ import annotations

import re
from collections.abc import Iterable

from onenip_core.data.images.picture_file import IMAGE_SUFFIXES
from onenip_core.inference.carried_exports import CARRIED_FOLDER, REFERENCES_NAME
from onenip_core.inference.exported_model import EXPORT_NAME, ExportFormat
from onenip_core.manifest import MANIFEST_NAME, TENSORS_NAME

MIME_NAME, MIME_TYPE = "mimetype", b"application/vnd.onenip.model"
"""The first member: its content stands at byte 38 of the file, where programs look for the kind of a file."""
DESCRIPTION_NAME = "package.json"
MANIFEST_MEMBER, TENSORS_MEMBER = f"model/{MANIFEST_NAME}", f"model/{TENSORS_NAME}"
REFERENCES_MEMBER = REFERENCES_NAME
_PROMPT = re.compile(r"prompts/[0-9]{3,5}(\.[a-z0-9]+)")


def export_members(export_format: ExportFormat) -> tuple[str, ...]:
    """The members of one carried export."""
    return tuple(f"exports/{export_format}/{name}" for name in (*export_format.file_names, EXPORT_NAME))


def prompt_member(number: int, suffix: str) -> str:
    """The name of a prompt's image, from 1; made by us, so that no name of the user's travels as a path."""
    return f"prompts/{number:03d}{suffix}"


def is_prompt_member(name: str) -> bool:
    """True for a name that `prompt_member` makes."""
    match = _PROMPT.fullmatch(name)
    return match is not None and match.group(1) in IMAGE_SUFFIXES


def may_be_member(name: str) -> bool:
    """True if some model file could hold a member of this name."""
    return name in _FIXED or is_prompt_member(name)


def described_members(formats: Iterable[ExportFormat], prompts: Iterable[str]) -> tuple[str, ...]:
    """All members of a model file after its description, in their order."""
    exports = [name for export_format in formats for name in export_members(export_format)]
    return (MANIFEST_MEMBER, TENSORS_MEMBER, *exports, REFERENCES_MEMBER, *prompts)


def place_in_folder(member: str) -> str:
    """Where a member lies in the model folder that a model file becomes, with `/`."""
    if member.startswith("model/"):
        return member.removeprefix("model/")
    if member.startswith("exports/"):
        return f"{CARRIED_FOLDER}/{member.removeprefix('exports/')}"
    if member == REFERENCES_MEMBER:
        return f"{CARRIED_FOLDER}/{REFERENCES_NAME}"
    if member == DESCRIPTION_NAME:
        return f"{CARRIED_FOLDER}/{DESCRIPTION_NAME}"
    return member


_FIXED = frozenset({MIME_NAME, DESCRIPTION_NAME, *described_members(ExportFormat, ())})
