"""What a model file says about itself: its description, as values and as JSON."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from onenip_core.errors import ModelFileError
from onenip_core.hashing import hash_json
from onenip_core.inference.exported_model import ExportFormat, FileRecord
from onenip_core.json_values import understand
from onenip_core.model_file.members import described_members, is_prompt_member
from onenip_core.model_file.product_checks import object_to_limit, object_to_name
from onenip_core.sentences import filled
from onenip_core.timestamps import is_usable_time

MODEL_FILE_SCHEMA = 1
MODEL_FILE_SUFFIX = ".onenip"
MAX_DESCRIPTION_BYTES = 4 * 1024**2
_DIGEST_KEY = "contents_sha256"


@dataclass(frozen=True, slots=True)
class PackedPrompt:
    """The image of a prompt that travels with the model, so that a person sees what good parts look like."""

    name: str
    """What the image was called where it was packed."""
    sha256: str
    """Of the image file."""
    file: str
    """Where it lies, with `/`: the member of the model file, and the path in the folder that it was unpacked to."""


@dataclass(frozen=True, slots=True)
class PackedProduct:
    """A product of the model, with what belongs to it beside the model."""

    name: str
    limit: float | None
    """The limit that a person chose, in units of the proposed one; None: the proposed one."""
    value_bits: int | None
    """How the product's files with 16 bits a value are read; see `ProductEntry.value_bits`."""
    prompts: tuple[PackedPrompt, ...]


@dataclass(frozen=True, slots=True)
class ModelFileContents:
    """The description of a model file."""

    schema_version: int
    program: str
    """What wrote it: name and version."""
    written_at: str
    """UTC, ISO 8601; see `is_usable_time`."""
    title: str
    """What a person calls the model; empty if nothing."""
    model_sha256: str
    """The hash that identifies the model, of its manifest."""
    products: tuple[PackedProduct, ...]
    """All that the model knows, in its order."""
    formats: tuple[ExportFormat, ...]
    """Of the carried exports."""
    files: dict[str, FileRecord]
    """By member, in their order; all but the first two, which are the kind of the file and this description."""

    @property
    def bytes(self) -> int:
        """Size of everything in it, unpacked."""
        return sum(file.bytes for file in self.files.values())

    @property
    def members(self) -> tuple[str, ...]:
        """The members that products and formats call for, in their order."""
        prompts = [prompt.file for product in self.products for prompt in product.prompts]
        return described_members(self.formats, prompts)


def contents_to_bytes(contents: ModelFileContents) -> bytes:
    """The description as JSON in UTF-8, with a hash of itself at its end."""
    body = asdict(contents)
    text = json.dumps({**body, _DIGEST_KEY: hash_json(body)}, indent=2, ensure_ascii=False, allow_nan=False)
    return text.encode(
        "utf-8", "backslashreplace"
    )  # a file name in a foreign encoding becomes an escape that JSON knows


def contents_from_bytes(data: bytes, path: Path) -> ModelFileContents:
    """Read a description. `path` is the model file, for the text of errors.

    Raises:
        ModelFileError: no JSON, from a newer version, altered, or contradicting itself.
    """
    try:
        body = json.loads(data.decode("utf-8"))
        schema = int(body["schema_version"])
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise ModelFileError(
            filled(
                "{path} is damaged: its description cannot be read. {nothing_changed}",
                path=path,
                nothing_changed=NOTHING_CHANGED,
            )
        ) from error
    if schema > MODEL_FILE_SCHEMA:
        raise ModelFileError(
            filled(
                "{path} was written by a newer version of this program (schema {schema}; this version reads up "
                "to {model_file_schema}). Nothing was changed: update this program, or pack the model with this "
                "version.",
                path=path,
                schema=schema,
                model_file_schema=MODEL_FILE_SCHEMA,
            )
        )
    try:
        if body.pop(_DIGEST_KEY, None) != hash_json(body):
            raise ModelFileError(
                filled(
                    "{path} was altered after it was packed: the hash of its description does not match. "
                    "{nothing_changed}",
                    path=path,
                    nothing_changed=NOTHING_CHANGED,
                )
            )
        contents = understand(body, ModelFileContents)
    except (TypeError, ValueError, RecursionError) as error:
        raise ModelFileError(
            filled(
                "{path} is damaged: its description is incomplete ({error}). {nothing_changed}",
                path=path,
                error=error,
                nothing_changed=NOTHING_CHANGED,
            )
        ) from error
    objection = _find_contradiction(contents, body)
    if objection:
        raise ModelFileError(
            filled(
                "{path} contradicts itself: {objection}. {nothing_changed}",
                path=path,
                objection=objection,
                nothing_changed=NOTHING_CHANGED,
            )
        )
    objection = _find_unfit(contents)
    if objection:
        raise ModelFileError(
            filled(
                "{path} cannot be used: {objection} {nothing_changed}",
                path=path,
                objection=objection,
                nothing_changed=NOTHING_CHANGED,
            )
        )
    return contents


NOTHING_CHANGED = filled(
    "Nothing was changed; copy the file again, or pack the model again on the computer that has it."
)


def _find_contradiction(contents: ModelFileContents, body: dict[str, Any]) -> str:
    names = [product.name for product in contents.products]
    prompts = [prompt for product in contents.products for prompt in product.prompts]
    if contents.schema_version < 1 or not contents.formats or len(set(contents.formats)) != len(contents.formats):
        return filled("it does not say which exports it holds")
    if not names or len(set(names)) != len(names) or not all(names):
        return filled("its products have no names of their own")
    if len({prompt.file for prompt in prompts}) != len(prompts) or not all(is_prompt_member(p.file) for p in prompts):
        return filled("its prompts are not called as this program calls them")
    if tuple(body["files"]) != contents.members:
        return filled("its list of files is not that of its products and exports")
    if any(file.bytes < 0 for file in contents.files.values()):
        return filled("a file has a negative size")
    if any(contents.files[prompt.file].sha256 != prompt.sha256 for prompt in prompts):
        return filled("a prompt is not the image that it should be")
    return ""


def _find_unfit(contents: ModelFileContents) -> str:
    """What no product or time can be where the model comes to, as a sentence."""
    if not is_usable_time(contents.written_at):
        return filled(
            "It says that it was packed at {written_at!r}, which is no usable time.",
            written_at=contents.written_at[:40],
        )
    for product in contents.products:
        limit = object_to_limit(product.limit)
        objection = object_to_name(product.name) or (
            limit and filled("The limit of {product!r} {limit}.", product=product.name, limit=limit)
        )
        if objection:
            return objection
    return ""
