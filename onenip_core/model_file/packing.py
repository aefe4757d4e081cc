"""Pack a model folder to one file. torch comes in only where exports or what torch says of the references must be made."""

from __future__ import annotations

import contextlib
import tempfile
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from onenip_core import __version__
from onenip_core.atomic_files import write_atomic
from onenip_core.errors import ModelFileError, StorageError, UsageError
from onenip_core.inference.exported_model import FileRecord
from onenip_core.manifest import MANIFEST_NAME, TENSORS_NAME, ModelManifest, load_manifest, manifest_digest
from onenip_core.model_file.contents import (
    MODEL_FILE_SCHEMA,
    ModelFileContents,
    PackedProduct,
    PackedPrompt,
    contents_to_bytes,
)
from onenip_core.model_file.engines_to_pack import EnginesToPack, find_engines
from onenip_core.model_file.members import (
    DESCRIPTION_NAME,
    MANIFEST_MEMBER,
    MIME_NAME,
    MIME_TYPE,
    REFERENCES_MEMBER,
    TENSORS_MEMBER,
    export_members,
    prompt_member,
)
from onenip_core.model_file.opening import open_model_file
from onenip_core.model_file.product_checks import object_to_limit, object_to_name
from onenip_core.model_file.reading import Cancelled, Report, check_members, never, tell_nobody
from onenip_core.model_file.sources import KEPT, Source, blocks, changed, image_suffix, look_at_file
from onenip_core.model_file.stored_archive import MAX_ARCHIVE_BYTES, Member, place_members, write_archive
from onenip_core.sentences import filled, renamed, said

_PROGRAM = f"OneNIP Inspector {__version__}"


@dataclass(frozen=True, slots=True)
class PromptFile:
    """The image of a prompt, to travel with the model."""

    name: str
    """What a person knows it by."""
    path: Path


@dataclass(frozen=True, slots=True)
class ProductToPack:
    """What travels with one of the model's products."""

    name: str
    limit: float | None
    """In units of the proposed limit; None: the proposed one."""
    prompts: tuple[PromptFile, ...] = ()


def pack_model_file(
    model_folder: Path,
    path: Path,
    products: Sequence[ProductToPack] = (),
    title: str = "",
    cache: Path | None = None,
    images: Sequence[Path] = (),
    report: Report = tell_nobody,
    cancelled: Cancelled = never,
) -> ModelFileContents:
    """Pack a model to one file, which is read back and compared before it takes its name.

    Args:
        model_folder: a trained model, or one that came in a model file; it is only read.
        path: the model file; what was there before is replaced, and stays as it was if anything fails.
        products: limits and images of prompts, for any of the model's products.
        title: what a person calls the model.
        cache: where exports that were prepared on this computer lie; what it lacks is made with torch, for this file alone.
        images: images for the parity check of exports that must be made.
        report: bytes done and in all; exports are made before the first report.
        cancelled: asked between blocks.

    Raises:
        UsageError: a product that the model does not know or that is named twice, a name or limit that no product can have where
            the model comes to, or a prompt that is no image.
        ModelFolderError: the model, or an export that it carries, is damaged.
        ModelFileError: exports must be made and there is no torch; a file changed meanwhile; or all is too large for one file.
        ExportError: an export that must be made does not agree with torch.
        ImageReadError: an image for the parity check cannot be read.
        StorageError: the disk is full or refuses.
        ModelFileCancelled: `cancelled` said so.
    """
    manifest = load_manifest(model_folder)
    described = _by_name(products, manifest)
    with _scratch_folder() as scratch:
        engines = find_engines(model_folder, manifest, cache, images, scratch)
        sources = _look_at(_list_files(model_folder, engines), cancelled)
        packed, prompts = _take_prompts(manifest, described, cancelled)
        sources |= prompts
        _check_tensors(sources[TENSORS_MEMBER], manifest, model_folder)
        contents = ModelFileContents(
            schema_version=MODEL_FILE_SCHEMA,
            program=_PROGRAM,
            written_at=datetime.now(UTC).isoformat(timespec="seconds"),
            title=title,
            model_sha256=manifest_digest(manifest),
            products=packed,
            formats=tuple(engines.exports),
            files={name: source.record for name, source in sources.items()},
        )

        def write(temporary: Path) -> None:
            _write(temporary, contents, sources, _halves(report, contents, 0), cancelled)
            _read_back(temporary, contents, _halves(report, contents, 1), cancelled)

        write_atomic(path, write)
    return contents


@contextlib.contextmanager
def _scratch_folder() -> Iterator[Path]:
    """For exports that must be made. Raises StorageError: the system has no place for temporary files."""
    try:
        folder = tempfile.TemporaryDirectory(prefix="onenip-pack-", ignore_cleanup_errors=True)
    except OSError as error:
        raise StorageError(
            filled(
                "No temporary folder can be made: {why}. {kept} Free some space.",
                why=error.strerror or error,
                kept=KEPT,
            )
        ) from error
    with folder as name:
        yield Path(name)


def _by_name(products: Sequence[ProductToPack], manifest: ModelManifest) -> dict[str, ProductToPack]:
    for product in products:
        if manifest.product(product.name) is None:
            known = ", ".join(entry.name for entry in manifest.products)
            raise UsageError(
                filled(
                    "The model does not know the product {product!r}; it knows: {known}. {kept}",
                    product=product.name,
                    known=known,
                    kept=KEPT,
                )
            )
        objection = object_to_limit(product.limit)
        if objection:
            raise UsageError(
                filled(
                    "The limit of {product!r} {objection}. {kept}", product=product.name, objection=objection, kept=KEPT
                )
            )
    for entry in manifest.products:
        objection = object_to_name(entry.name)
        if objection:
            raise UsageError(
                filled(
                    "{objection} {kept} Train the model again with the product renamed.", objection=objection, kept=KEPT
                )
            )
    described = {product.name: product for product in products}
    if len(described) != len(products):
        raise UsageError(filled("A product was named twice. {kept}", kept=KEPT))
    return described


def _list_files(model_folder: Path, engines: EnginesToPack) -> dict[str, Path]:
    """Where the content of every member but the prompts lies."""
    files = {MANIFEST_MEMBER: model_folder / MANIFEST_NAME, TENSORS_MEMBER: model_folder / TENSORS_NAME}
    for export_format, folder in engines.exports.items():
        files |= {name: folder / Path(name).name for name in export_members(export_format)}
    return files | {REFERENCES_MEMBER: engines.references}


def _look_at(files: Mapping[str, Path], cancelled: Cancelled) -> dict[str, Source]:
    return {name: look_at_file(path, cancelled) for name, path in files.items()}


def _take_prompts(
    manifest: ModelManifest, described: Mapping[str, ProductToPack], cancelled: Cancelled
) -> tuple[tuple[PackedProduct, ...], dict[str, Source]]:
    """The products as they are described in the file, and the images that go with them."""
    packed: list[PackedProduct] = []
    sources: dict[str, Source] = {}
    for entry in manifest.products:
        given = described.get(entry.name, ProductToPack(entry.name, None))
        prompts = []
        for prompt in given.prompts:
            member = prompt_member(len(sources) + 1, image_suffix(prompt.path))
            sources[member] = look_at_file(prompt.path, cancelled)
            prompts.append(PackedPrompt(prompt.name, sources[member].record.sha256, member))
        packed.append(PackedProduct(entry.name, given.limit, entry.value_bits, tuple(prompts)))
    return tuple(packed), sources


def _check_tensors(source: Source, manifest: ModelManifest, model_folder: Path) -> None:
    if source.record != FileRecord(manifest.tensors_sha256, manifest.tensors_bytes):
        raise ModelFileError(
            filled(
                "{path} is not what was trained: its hash or size does not match. Nothing was packed. Restore "
                "the original folder {model_folder}.",
                path=source.path,
                model_folder=model_folder,
            )
        )


def _write(
    temporary: Path, contents: ModelFileContents, sources: Mapping[str, Source], report: Report, cancelled: Cancelled
) -> None:
    description = contents_to_bytes(contents)
    small = {MIME_NAME: MIME_TYPE, DESCRIPTION_NAME: description}
    members = [Member(name, len(data), zlib.crc32(data)) for name, data in small.items()]
    members += [Member(name, source.record.bytes, source.crc) for name, source in sources.items()]
    last = place_members(members)[-1]
    if last.data_start + last.bytes + len(description) > MAX_ARCHIVE_BYTES:
        raise ModelFileError(
            filled(
                "The model takes more than {most:.1f} GB, which no model file holds. {kept}",
                most=MAX_ARCHIVE_BYTES / 1e9,
                kept=KEPT,
            )
        )
    done = 0

    def content(member: Member) -> Iterator[bytes]:
        nonlocal done
        if member.name in small:
            yield small[member.name]
            return
        size = 0
        for block in blocks(sources[member.name].path, cancelled):
            size += len(block)
            done += len(block)
            yield block
            report(done, contents.bytes)
        if size != member.bytes:
            raise changed(sources[member.name].path)

    with temporary.open("xb") as file:
        write_archive(file, members, content)


def _read_back(temporary: Path, contents: ModelFileContents, report: Report, cancelled: Cancelled) -> None:
    """Raises ModelFileError: the file is not what was to be written, because a source changed or the disk does not keep it."""
    try:
        with open_model_file(temporary) as opened:
            check_members(opened, report, cancelled)
            same = opened.contents == contents
    except ModelFileError as error:
        raise ModelFileError(
            filled(
                "The model file was written and could not be read back: {why} {kept}",
                why=renamed(said(error), str(temporary), "it"),
                kept=KEPT,
            )
        ) from error
    if not same:
        raise ModelFileError(filled("The model file was written and something else was read back. {kept}", kept=KEPT))


def _halves(report: Report, contents: ModelFileContents, half: int) -> Report:
    """Writing and reading back are half of the work each."""
    return lambda done, total: report((done + half * total) // 2, contents.bytes)
