"""What is told of others' work: every text in full, the licence of the whole from the libraries themselves, nothing passed over."""

from __future__ import annotations

import json
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

from installers.editions import RECIPES, Edition
from installers.errors import InstallerError, UnknownLicenceError
from installers.papers.__main__ import main
from installers.papers.av_libraries import AV_LIBRARIES, KNOWN_FOR, av_libraries_of
from installers.papers.debian_licences import licence_of_package
from installers.papers.debian_packages import packages_that_hold
from installers.papers.distribution_facts import facts_of
from installers.papers.expressions import needs_gpl
from installers.papers.inventory import Inventory, inventory_of_distributions
from installers.papers.notice_sections import sections_of
from installers.papers.notices import write_notices
from installers.papers.supplied_licences import UNLISTED_INNER
from installers.papers.terms import STAND_IN, terms_of
from installers.papers.writing import publish_papers
from installers.release import Release

STATION = (
    "av",
    "imagecodecs",
    "numpy",
    "onnxruntime",
    "opencv-python-headless",
    "openvino",
    "PySide6-Essentials",
    "shiboken6",
    "tqdm",
)

OF_NVIDIA = "LicenseRef-NVIDIA-Proprietary"


@pytest.fixture(scope="module")
def inventory() -> Inventory:
    return inventory_of_distributions(STATION, "Station")


@pytest.fixture(scope="module")
def folder(inventory: Inventory, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("notices")
    write_notices(inventory, folder)
    return folder


def make_distribution(site: Path, metadata: str, files: dict[str, str]) -> None:
    information = site / "made_up-1.0.dist-info"
    information.mkdir(parents=True)
    files = {
        "made_up-1.0.dist-info/METADATA": f"Metadata-Version: 2.1\nName: made_up\nVersion: 1.0\n{metadata}",
        **files,
    }
    for name, text in files.items():
        (site / name).parent.mkdir(parents=True, exist_ok=True)
        (site / name).write_text(text, encoding="utf-8")
    (information / "RECORD").write_text("".join(f"{name},,\n" for name in files), encoding="utf-8")


def test_each_distribution_is_told_with_version_licence_and_full_texts(folder: Path, inventory: Inventory) -> None:
    told = (folder / "NOTICES.txt").read_text(encoding="utf-8")
    rows = [line.split() for line in told.splitlines()]
    for each in inventory.distributions:
        assert any(row[:3] == [each.name, each.version, each.licence.split()[0]] for row in rows), each.name
        for text in each.texts:
            assert (folder / "licences" / f"{each.name}-{each.version}" / text.name).read_text(
                encoding="utf-8"
            ) == text.text
    names = {path.name for path in (folder / "licences").rglob("*")}
    assert {
        "LICENSE-3RD-PARTY.txt",
        "ThirdPartyNotices.txt",
        "LICENSE-zstd",
        "onednn_third-party-programs.txt",
    } <= names
    assert "Version 3, 29 June 2007" in (folder / "licences/common/GPL-3.0.txt").read_text(encoding="utf-8")
    assert "Apache License" in (folder / "LICENSE").read_text(encoding="utf-8")
    assert "Python Software Foundation" in (folder / "licences/Python/LICENSE.txt").read_text(encoding="utf-8")


def test_the_lgpl_of_qt_is_met(folder: Path) -> None:
    told = (folder / "NOTICES.txt").read_text(encoding="utf-8")
    qt = version("PySide6-Essentials")
    for wanted in (
        f"Qt {qt}",
        "GNU Lesser General Public License, version 3",
        f"PySide6-{qt}-src",
        "your own build of Qt",
    ):
        assert wanted in " ".join(told.split())


def test_ffmpeg_is_told_with_the_source_of_each_of_its_libraries(folder: Path, inventory: Inventory) -> None:
    told = (folder / "NOTICES.txt").read_text(encoding="utf-8")
    assert KNOWN_FOR[version("av")] in told
    for name in ("FFmpeg", "x264", "x265", "dav1d"):
        (line,) = [row for row in told.splitlines() if row.strip().startswith(f"{name} ") and "https://" in row]
        assert "  https://" in line
    # The wheel as it comes holds the encoders.
    assert inventory.terms.whole == "GPL-3.0-or-later"
    assert "only under the terms of the GNU General Public License" in " ".join(told.split())


def test_the_same_inventory_gives_the_same_bytes(folder: Path, inventory: Inventory, tmp_path: Path) -> None:
    write_notices(inventory, tmp_path)
    first = {path.relative_to(folder): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    second = {path.relative_to(tmp_path): path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    assert first == second


@pytest.mark.parametrize(
    ("metadata", "files", "missing"),
    [
        ("License-Expression: MIT\n", {"made_up/__init__.py": ""}, "licence text"),
        ("", {"made_up-1.0.dist-info/LICENSE": "words"}, "tell its licence"),
    ],
)
def test_a_distribution_without_licence_or_text_is_an_error_that_names_it(
    metadata: str, files: dict[str, str], missing: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    make_distribution(tmp_path, metadata, files)
    monkeypatch.syspath_prepend(str(tmp_path))
    with pytest.raises(UnknownLicenceError, match=f"made-up 1.0 .*{missing}"):
        facts_of("made_up")


def test_texts_are_found_wherever_a_distribution_has_them(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = {
        "made_up-1.0.dist-info/licenses/inner/COPYING": "a",
        "made_up/NOTICE": "b",
        "made_up/licenses/of-a-friend": "c",
        "made_up/license.py": "no text",
        "made_up/notices_of_errors/x.txt": "no text",
    }
    make_distribution(tmp_path, "License: MIT License\n", files)
    monkeypatch.syspath_prepend(str(tmp_path))
    facts = facts_of("made_up")
    assert facts.licence == "MIT"
    assert {(text.name, text.text) for text in facts.texts} == {
        ("inner/COPYING", "a"),
        ("made_up/NOTICE", "b"),
        ("made_up/licenses/of-a-friend", "c"),
    }


def test_what_a_distribution_was_only_built_with_is_not_inside_it_and_a_gpl_inside_holds_for_the_whole(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    gpl = [{"license": {"id": "GPL-3.0-or-later"}}]
    told = {"components": [{"name": "builder", "licenses": gpl, "scope": "excluded"}, {"name": "inner"}]}
    told["components"][1]["licenses"] = [{"license": {"id": "MIT"}}]
    files = {"made_up-1.0.dist-info/sboms/a.json": json.dumps(told), "made_up-1.0.dist-info/LICENSE": "words"}
    make_distribution(tmp_path, "License: MIT License\n", files)
    monkeypatch.syspath_prepend(str(tmp_path))
    inventory = inventory_of_distributions(["made_up"], "Station")
    assert [each.name for each in inventory.distributions[0].inner] == ["inner"]
    assert inventory.terms.gpl == ()
    told["components"][1]["licenses"] = gpl
    (tmp_path / "made_up-1.0.dist-info/sboms/a.json").write_text(json.dumps(told), encoding="utf-8")
    assert inventory_of_distributions(["made_up"], "Station").terms.gpl == ("inner (in made-up)",)
    del told["components"][1]["licenses"]
    (tmp_path / "made_up-1.0.dist-info/sboms/a.json").write_text(json.dumps(told), encoding="utf-8")
    with pytest.raises(UnknownLicenceError, match="made-up contains inner"):
        facts_of("made_up")


def test_what_is_not_installed_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--distributions", "never-heard-of", "--out", str(tmp_path / "out")]) == 1
    assert "never-heard-of is not installed" in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_papers_are_published_under_names_that_tell_edition_version_and_system(tmp_path: Path) -> None:
    bundle, recipe, release = tmp_path / "bundle", RECIPES[Edition.STATION], Release("1.2.3", 0)
    with pytest.raises(InstallerError, match=r"NOTICES\.txt is missing"):
        publish_papers(bundle, tmp_path / "out", recipe, release)
    assert not (tmp_path / "out").exists()
    (bundle / "notices").mkdir(parents=True)
    (bundle / "notices/NOTICES.txt").write_bytes(b"notices")
    (bundle / "notices/components.cdx.json").write_bytes(b"{}")
    copies = publish_papers(bundle, tmp_path / "out", recipe, release)
    assert [copy.read_bytes() for copy in copies] == [b"notices", b"{}"]
    assert all(copy.name.startswith("onenip-inspector-station-1.2.3-") for copy in copies)
    assert [copy.name.rpartition("-")[2] for copy in copies] == ["NOTICES.txt", "components.cdx.json"]


def test_images_that_forbid_trade_are_refused() -> None:
    with pytest.raises(InstallerError, match="elpv-dataset must not be handed on"):
        inventory_of_distributions(["numpy", "elpv_dataset"], "Station")


def library(folder: Path, name: str, content: bytes) -> Path:
    path = folder / name
    path.write_bytes(b"\x7fELF" + content)
    return path


def test_the_licence_of_the_whole_follows_from_what_is_really_inside(tmp_path: Path) -> None:
    encoder = library(tmp_path, "libx264-d6533a8d.so.165", b"x264 - core 165")
    assert terms_of({"av": "BSD-3-Clause"}, [encoder]).gpl == ("libx264-d6533a8d.so.165",)
    assert terms_of({"av": "BSD-3-Clause"}, [library(tmp_path, "libreadline.so.8", b"")]).whole == "GPL-3.0-or-later"
    left_out = library(tmp_path, "libx265-f5385bb8.so.216", b"libx265 was called, " + STAND_IN)
    terms = terms_of({"av": "BSD-3-Clause"}, [left_out])
    assert (terms.gpl, terms.stand_ins, terms.obstacles) == ((), ("libx265-f5385bb8.so.216",), ())
    assert terms.whole == "Apache-2.0 for our own part, for each other part its own licence (see NOTICES.txt)"


def test_a_part_under_the_gpl_makes_the_whole_gpl_whatever_its_files_are_called() -> None:
    parts = {"libzstd1": "BSD-3-Clause OR GPL-2.0-only", "libgcc-s1": "GPL-3.0-or-later WITH GCC-exception-3.1"}
    assert terms_of(parts, []).gpl == ()
    terms = terms_of({**parts, "libmagic-of-somebody1": "MIT AND (GPL-2.0-or-later OR AGPL-3.0-only)"}, [])
    assert (terms.gpl, terms.whole) == (("libmagic-of-somebody1",), "GPL-3.0-or-later")


@pytest.mark.parametrize(
    ("expression", "needed"),
    [
        ("GPL-2.0-only", True),
        ("AGPL-3.0-or-later", True),
        ("MIT AND GPL-3.0-only", True),
        ("(GPL-2.0-only OR GPL-3.0-only) AND MIT", True),
        ("GPL-2.0-only WITH Classpath-exception-2.0 AND GPL-2.0-only", True),
        ("LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", False),
        ("MIT OR GPL-2.0-only AND BSD-3-Clause", False),
        ("(MIT OR GPL-2.0-only) AND (GPL-3.0-only OR ISC)", False),
        ("GPL-3.0-or-later WITH GCC-exception-3.1", False),
        ("LGPL-2.1-or-later", False),
        ("", False),
    ],
)
def test_where_the_gpl_can_be_avoided_it_does_not_hold(expression: str, needed: bool) -> None:
    assert needs_gpl(expression) is needed


def test_each_library_of_ffmpeg_under_the_gpl_is_found_by_its_file(tmp_path: Path) -> None:
    under_gpl = [each for each in AV_LIBRARIES if needs_gpl(each.licence)]
    assert {each.name for each in under_gpl} == {"x264", "x265"}
    for each in under_gpl:
        assert terms_of({}, [library(tmp_path, f"lib{each.stems[0]}-0a1b2c3d.so.1", b"")]).gpl != ()


def test_what_must_not_be_handed_on_together_is_told(tmp_path: Path) -> None:
    encoder = library(tmp_path, "libx264.so.165", b"x264 - core 165")
    torch = library(tmp_path, "libtorch_cpu.so", b"Intel(R) oneAPI Math Kernel Library")
    assert "must not be handed on as one work" in terms_of({}, [encoder, torch]).obstacles[0]
    assert terms_of({"nvidia-cuda-runtime": OF_NVIDIA}, [torch]).obstacles == ()
    assert "nvidia-cudnn-cu13" in terms_of({"nvidia-cudnn-cu13": OF_NVIDIA}, [torch]).obstacles[0]


def test_a_library_beside_ffmpeg_that_nobody_knows_is_an_error() -> None:
    known = version("av")
    names = ["libavcodec-5e6b81c2.so.62.28.102", "libwebpmux-e1880640.so.3.1.2"]
    names = [*(f"av.libs/{name}" for name in names), "av/.dylibs/libx265.216.dylib", "cv2/libq.so"]
    assert [each.name for each in av_libraries_of(known, names)] == ["FFmpeg", "libwebp", "x265"]
    assert [each.name for each in av_libraries_of(known, ["av.libs/avcodec-62-0123456789abcdef.dll"])] == ["FFmpeg"]
    with pytest.raises(UnknownLicenceError, match="libsurprise"):
        av_libraries_of(known, ["av.libs/libsurprise-0a1b2c3d.so.1"])
    with pytest.raises(UnknownLicenceError, match=r"PyAV 1\.0 is not in"):
        av_libraries_of("1.0", names)


@pytest.mark.skipif(sys.platform != "linux", reason="the system's own libraries are bundled on Linux only")
def test_libraries_of_the_system_are_told_with_their_packages() -> None:
    if not Path("/var/lib/dpkg/status").exists():
        pytest.skip("not a Debian system")
    (package,) = packages_that_hold(["libz.so.1"])
    assert (package.name, package.licence) == ("zlib1g", "Zlib")
    assert package.source.startswith("zlib=")
    assert "Jean-loup Gailly" in package.text
    with pytest.raises(UnknownLicenceError, match="libnever"):
        packages_that_hold(["libnever.so.1"])


def test_a_package_whose_licence_nobody_looked_up_stops_the_build() -> None:
    assert licence_of_package("libssl3t64") == licence_of_package("libssl3") == "Apache-2.0"
    assert needs_gpl(licence_of_package("libreadline8"))
    with pytest.raises(UnknownLicenceError, match="libsurprise1 has not been looked up"):
        licence_of_package("libsurprise1")


def test_the_driver_of_postgresql_names_what_its_wheel_brings_along(monkeypatch: pytest.MonkeyPatch) -> None:
    inventory = inventory_of_distributions(["psycopg", "psycopg-binary"], "Driver")
    assert not inventory.terms.gpl and not inventory.terms.obstacles, (
        "LGPL: it may be exchanged, and holds for nothing else"
    )
    (binary,) = [each for each in inventory.distributions if each.name == "psycopg-binary"]
    assert {"OpenSSL", "libpq (PostgreSQL)", "keyutils-libs"} <= {each.name for each in binary.inner}
    text = "\n".join(sections_of(inventory))
    assert "_internal/psycopg_binary.libs" in text and "psycopg/psycopg/tree/" in text
    monkeypatch.setitem(UNLISTED_INNER, "psycopg-binary", ("0.1", ()))
    with pytest.raises(UnknownLicenceError, match="not the version whose libraries are known"):
        facts_of("psycopg-binary")
