"""A model travels as one file: what comes out is what went in, whatever happens on the way."""

from __future__ import annotations

import zipfile
from pathlib import Path

import pytest

from onenip_core.inference.exported_model import ExportFormat, load_exported
from onenip_core.manifest import load_manifest, manifest_digest
from onenip_core.model_file.packing import ProductToPack, PromptFile, pack_model_file
from onenip_core.model_file.reading import read_contents, unpack_model_file


def contents_of(folder: Path) -> dict[str, bytes]:
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.fixture(scope="session")
def unpacked(model_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("unpacked") / "model"
    unpack_model_file(model_file, folder)
    return folder


def test_what_is_unpacked_is_the_model_with_its_exports_limits_and_prompts(
    model_file: Path, unpacked: Path, small_model: Path
) -> None:
    contents = read_contents(model_file)
    manifest = load_manifest(small_model)
    assert contents.model_sha256 == manifest_digest(manifest) == manifest_digest(load_manifest(unpacked))
    assert [(product.name, product.limit) for product in contents.products] == [("stripes", None), ("bars", 1.25)]
    assert (contents.title, contents.formats) == ("Small", tuple(ExportFormat))
    for export_format in ExportFormat:
        assert load_exported(unpacked / "carried" / export_format).manifest == manifest
    for name in ("manifest.json", "model.safetensors"):
        assert (unpacked / name).read_bytes() == (small_model / name).read_bytes()
    for prompt in contents.products[0].prompts:
        original = small_model.parent / "stripes" / prompt.name
        assert (unpacked / prompt.file).read_bytes() == original.read_bytes()
    assert len(contents.products[0].prompts) == 2


def test_a_file_manager_and_any_zip_program_can_look_into_it(model_file: Path) -> None:
    assert model_file.read_bytes()[30:65] == b"mimetypeapplication/vnd.onenip.model"[:35]
    with zipfile.ZipFile(model_file) as archive:
        assert archive.testzip() is None
        assert archive.namelist()[:2] == ["mimetype", "package.json"]


def test_what_came_in_a_model_file_is_packed_again_to_the_same_bytes(
    model_file: Path, unpacked: Path, tmp_path: Path
) -> None:
    contents = read_contents(model_file)
    products = tuple(
        ProductToPack(
            product.name,
            product.limit,
            tuple(PromptFile(prompt.name, unpacked / prompt.file) for prompt in product.prompts),
        )
        for product in contents.products
    )
    again = pack_model_file(unpacked, tmp_path / "again.onenip", products, title=contents.title)
    assert again.files == contents.files
    first, second = model_file.read_bytes(), (tmp_path / "again.onenip").read_bytes()
    unpack_model_file(tmp_path / "again.onenip", tmp_path / "twice")
    twice, once = contents_of(tmp_path / "twice"), contents_of(unpacked)
    assert twice.pop("carried/package.json") and once.pop("carried/package.json")  # they hold when it was packed
    assert twice == once
    assert len(first) == len(second)
