"""`main.py --check`: what is wrong with a workspace is found, each kind of it, and nothing is changed."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path, PurePosixPath, PureWindowsPath

import numpy as np
import pytest

from app.check_command import check_workspace, mend_workspace
from app.domain.correction import Correction
from app.domain.frame import Frame
from app.storage.database_pages import read_only_uri
from app.storage.new_inspection import NewInspection, of_views
from app.storage.new_view import NewView
from app.storage.products import AddedImage
from app.storage.workspace import Workspace
from onenip_core.data.images.png_writing import write_png
from onenip_core.types import InspectionResult, Verdict
from tests.support.made_once import made_once

NOON = "2026-03-01T12:00:00+00:00"
IMAGE, MAP = "batches/000001/images/000001.png", "batches/000001/maps/000001.png"


@pytest.fixture(scope="session")
def sound(tmp_path_factory: pytest.TempPathFactory, small_model: Path) -> Path:
    """A closed workspace with a product, a model, two batches, and one of each kind in the trash."""
    return (
        made_once(tmp_path_factory, "sound workspace", lambda folder: _fill(folder / "workspace", small_model))
        / "workspace"
    )


def _fill(path: Path, model: Path) -> None:
    rng = np.random.default_rng(0)
    with Workspace.open(path) as workspace:
        for name in ("Gear", "Nut"):
            product = workspace.products.create(name)
            for number in range(3):
                write_png(path / "new.png", rng.integers(0, 255, (40, 50, 3), dtype=np.uint8))
                added = workspace.products.add_image(product.id, path / "new.png")
                assert isinstance(added, AddedImage), number
            (path / "new.png").unlink()
        workspace.products.trash_images([workspace.products.images(1)[0].id])
        workspace.products.trash(2)
        for name in ("m-0001", "m-0002"):
            shutil.copytree(model, workspace.models_folder / name)
            workspace.models.add(name, workspace.models_folder / name, "lite", ["Gear"])
        workspace.models.trash(2)
        for _ in range(2):
            _judge(workspace)
        workspace.batches.trash(2)


def _judge(workspace: Workspace) -> None:
    batch = workspace.batches.create("Gear", "m-0001", "camera")
    for number, score in enumerate((0.5, 0.6, 1.5)):
        verdict = Verdict.NG if score > 1 else Verdict.OK
        result = InspectionResult("Gear", "p", score, 1.0, verdict, "", (40, 50), np.ones((28, 28), np.float32))
        image = Frame(np.full((40, 50, 3), 10 * number, np.uint8))
        workspace.batches.add(batch.id, NewInspection(f"frame {number}", image, result, NOON))
    workspace.batches.add(
        batch.id, NewInspection("gone.png", None, InspectionResult.not_checked("It is gone.", "Gear"), NOON)
    )
    workspace.batches.finish(batch.id)
    workspace.batches.overrule({workspace.batches.inspections(batch.id)[0].id: Correction(Verdict.NG, "dented")})


@pytest.fixture
def workspace(sound: Path, tmp_path: Path) -> Path:
    return shutil.copytree(sound, tmp_path / "workspace")


def _problems(workspace: Path, capfd: pytest.CaptureFixture[str]) -> list[tuple[str, str]]:
    code = check_workspace(workspace, second_look_s=0)
    answer = json.loads(capfd.readouterr().out)
    assert list(answer) == ["records", "files", "problems"]
    assert code == (1 if answer["problems"] else 0)
    assert all(problem["detail"] for problem in answer["problems"])
    return [(problem["kind"], problem["place"]) for problem in answer["problems"]]


def test_a_sound_workspace_has_none(workspace: Path, capfd: pytest.CaptureFixture[str]) -> None:
    before = {path: path.read_bytes() for path in workspace.rglob("*") if path.is_file()}
    assert check_workspace(workspace, second_look_s=0) == 0
    # 2 products, 6 images, 2 models, 2 batches, 8 parts; 6 images, 2 × 2 model files, 2 × 3 pictures with a map each.
    assert json.loads(capfd.readouterr().out) == {"records": 20, "files": 22, "problems": []}
    after = {path: path.read_bytes() for path in workspace.rglob("*") if path.is_file()}
    assert {path for path in after if not path.name.endswith(("-shm", "-wal"))} == set(before)
    assert all(after[path] == content for path, content in before.items())


def _flip(path: Path) -> None:
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)


def _normal(workspace: Path) -> Path:
    return sorted((workspace / "products").glob("gear*/normal/*.png"))[0]


def _write_another_picture(workspace: Path) -> None:
    write_png(_normal(workspace), np.zeros((40, 50, 3), np.uint8))


def _tell_the_database(statement: str) -> Callable[[Path], None]:
    def tell(workspace: Path) -> None:
        with sqlite3.connect(workspace / "inspector.sqlite") as connection:
            connection.execute("PRAGMA foreign_keys = OFF")
            connection.execute(statement)
        connection.close()

    return tell


FAULTS: dict[str, tuple[Callable[[Path], object], tuple[str, str]]] = {
    "a picture is gone": (lambda w: (w / IMAGE).unlink(), ("file_missing", IMAGE)),
    "a map is gone from the trash": (
        lambda w: (w / "trash" / MAP.replace("000001/m", "000002/m")).unlink(),
        ("file_missing", "trash/" + MAP.replace("000001/m", "000002/m")),
    ),
    "a byte of a picture changed": (lambda w: _flip(w / IMAGE), ("file_altered", IMAGE)),
    "a map was cut off": (lambda w: (w / MAP).write_bytes((w / MAP).read_bytes()[:60]), ("file_damaged", MAP)),
    "a part's map changed": (lambda w: _flip(w / MAP), ("file_damaged", MAP)),
    "something else lies in a batch's folder": (
        lambda w: (w / "batches/000001/note.txt").write_text("mine"),
        ("file_unknown", "batches/000001/note.txt"),
    ),
    "a trashed batch lies in its old place too": (
        lambda w: shutil.copytree(w / "batches/000001", w / "batches/000002"),
        ("file_unknown", "batches/000002"),
    ),
    "a picture in the trash changed": (
        lambda w: _flip(next((w / "trash/images").iterdir())),
        ("file_altered", "trash/images/"),
    ),
    "a file's name is no text": (
        lambda w: (w / os.fsdecode(b"batches/000001/images/\xff.png")).touch(),
        ("file_unknown", "batches/000001/images/\\xff.png"),
    ),
    "the file with the version is damaged": (
        lambda w: (w / "workspace.json").write_text("{"),
        ("file_altered", "workspace.json"),
    ),
    "a part's picture is another": (
        lambda w: shutil.copy(w / "batches/000001/images/000002.png", w / IMAGE),
        ("file_altered", IMAGE),
    ),
    "a good part's picture is another": (_write_another_picture, ("file_altered", "products/gear")),
    "a byte of a model changed": (
        lambda w: _flip(w / "models/m-0001/model.safetensors"),
        ("file_altered", "models/m-0001"),
    ),
    "a model in the trash is gone": (
        lambda w: shutil.rmtree(next((w / "trash/models").iterdir())),
        ("file_missing", "trash/models/"),
    ),
    "a picture came from elsewhere": (
        lambda w: shutil.copy(w / IMAGE, w / "batches/000001/images/000099.png"),
        ("file_unknown", "batches/000001/images/000099.png"),
    ),
    "a batch's folder came from elsewhere": (
        lambda w: shutil.copytree(w / "batches/000001", w / "batches/000009"),
        ("file_unknown", "batches/000009"),
    ),
    "a batch counts what is not there": (
        _tell_the_database("UPDATE batches SET ok_count = ok_count + 1 WHERE id = 1"),
        ("count_wrong", "batch 1"),
    ),
    "a batch's record is gone": (
        _tell_the_database("UPDATE inspections SET batch_id = 7 WHERE batch_id = 1"),
        ("database", "inspector.sqlite"),
    ),
}


@pytest.mark.parametrize("fault", FAULTS)
def test_each_fault_is_found(fault: str, workspace: Path, capfd: pytest.CaptureFixture[str]) -> None:
    harm, (kind, place) = FAULTS[fault]
    harm(workspace)
    found = _problems(workspace, capfd)
    assert any(each == kind and where.startswith(place) for each, where in found), found
    if kind != "database":
        assert len(found) == 1


def test_a_workspace_in_use_is_checked_and_a_run_that_goes_on_is_no_mistake(
    workspace: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    with Workspace.open(workspace) as opened:
        batch = opened.batches.create("Gear", "m-0001", "camera")
        (workspace / f"batches/{batch.id:06d}/images").mkdir(parents=True, exist_ok=True)
        (workspace / f"batches/{batch.id:06d}/images/000001.png").write_bytes(b"being written")
        assert _problems(workspace, capfd) == []


def _part_of_two_views(workspace: Workspace, *, unread: str) -> int:
    """A part of which one view could not be read, and whose file is kept all the same; the number of its batch."""
    rng = np.random.default_rng(3)
    batch = workspace.batches.create("Gear", "m-0001", "two cameras")
    views = []
    for name in ("Top", "Side"):
        if name == unread:
            half = Path(workspace.path / "half.png")
            write_png(half, rng.integers(0, 255, (40, 50, 3), dtype=np.uint8))
            data: bytes | Frame = half.read_bytes()[:900]
            half.unlink()
            result = InspectionResult.not_checked("It is cut off.", "Gear")
        else:
            data = Frame(rng.integers(0, 255, (40, 50, 3), dtype=np.uint8))
            result = InspectionResult("Gear", "p", 1.5, 1.0, Verdict.NG, "", (40, 50), np.ones((28, 28), np.float32))
        views.append(NewView(name, "Gear", f"{name}.png", data, result, NOON))
    new = NewInspection("both", None, views[0].result, NOON, pictures=tuple(views))
    workspace.batches.add(batch.id, of_views(new, views))
    workspace.batches.finish(batch.id)
    return batch.id


@pytest.mark.parametrize("unread", ["Top", "Side"])
def test_each_view_of_a_part_counts_for_itself(unread: str, workspace: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with Workspace.open(workspace) as opened:
        batch = _part_of_two_views(opened, unread=unread)
    assert _problems(workspace, capfd) == []
    of_older_version = "judged_digest = NULL, image_sha256 = NULL, views = replace(views, 'image_sha256', 'unknown')"
    _tell_the_database(f"UPDATE inspections SET {of_older_version}")(workspace)
    assert _problems(workspace, capfd) == []
    sound = f"batches/{batch:06d}/images/000001-{1 if unread == 'Side' else 2}.png"
    _flip(workspace / sound)
    assert _problems(workspace, capfd) == [("file_damaged", sound)]


@pytest.mark.parametrize(
    "change",
    [
        "score = 0.30000000000000004",
        "threshold = threshold + 1",
        "reason = 'it is fine'",
        "captured_at = '2026-03-01T12:00:01+00:00'",
        "map_file = NULL",
        "milliseconds = 1.5",
        "part_number = '7'",
        "views = '[{'",
    ],
)
def test_a_record_that_says_something_else_is_found(
    change: str, workspace: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    _tell_the_database(f"UPDATE inspections SET {change} WHERE id = 2")(workspace)
    assert _problems(workspace, capfd) == [("record_altered", "batch 1: part 2")]


def test_a_record_without_a_digest_that_cannot_be_read_is_named_with_its_batch(
    workspace: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    _tell_the_database("UPDATE inspections SET judged_digest = NULL, views = '[{' WHERE id = 2")(workspace)
    assert _problems(workspace, capfd) == [("record_altered", "batch 1")]


def test_a_corrected_record_is_not_altered(workspace: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with Workspace.open(workspace) as opened:
        opened.batches.overrule({2: Correction(Verdict.NG, "a crack")})
    assert _problems(workspace, capfd) == []


def test_a_model_that_lies_elsewhere_is_looked_for_there(
    workspace: Path, small_model: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    elsewhere = shutil.copytree(small_model, tmp_path / "elsewhere")
    with Workspace.open(workspace) as opened:
        model = opened.models.add("m-0003", elsewhere, "lite", ["Gear"])
        opened.models.trash(model.id)
    assert _problems(workspace, capfd) == []
    _flip(elsewhere / "model.safetensors")
    assert _problems(workspace, capfd) == [("file_altered", str(elsewhere))]


def test_a_model_that_is_being_added_is_no_mistake(workspace: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with Workspace.open(workspace) as opened:
        opened.incoming.announce("m-0004")
        for name in ("m-0004", ".m-0004.1a2b3c4d.tmp"):
            (opened.models_folder / name).mkdir()
        assert _problems(workspace, capfd) == []
        opened.incoming.conclude("m-0004")
        assert {place for _, place in _problems(workspace, capfd)} == {"models/.m-0004.1a2b3c4d.tmp", "models/m-0004"}


def test_what_is_put_right_before_the_second_look_is_no_problem(
    workspace: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    (workspace / MAP).unlink()
    image = (workspace / IMAGE).read_bytes()
    (workspace / IMAGE).unlink()
    monkeypatch.setattr(time, "sleep", lambda _seconds: (workspace / IMAGE).write_bytes(image))
    assert _problems(workspace, capfd) == [("file_missing", MAP)]


@pytest.mark.skipif(sys.platform == "win32" or os.geteuid() != 0, reason="only root may become somebody else here")
def test_a_copy_that_may_not_be_written_to_is_checked(
    workspace: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    workspace.parent.chmod(0o755)
    for path in (workspace, *workspace.rglob("*")):
        path.chmod(0o555 if path.is_dir() else 0o444)
    for parent in workspace.parents[:4]:
        parent.chmod(parent.stat().st_mode | 0o055)
    assert check_workspace(shutil.copytree(workspace, tmp_path / "copy"), 0) == 0  # loads all code, wherever it lies
    os.seteuid(65534)
    try:
        code = check_workspace(workspace, 0)
    finally:
        os.seteuid(0)
    said = capfd.readouterr()
    assert (code, said.err) == (0, "")
    assert not list(workspace.glob("*-shm"))


def test_a_share_has_the_address_that_sqlite_takes() -> None:
    share = PureWindowsPath(r"\\server\share\w\inspector.sqlite")
    assert read_only_uri(share) == "file:////server/share/w/inspector.sqlite?mode=ro"
    assert read_only_uri(PureWindowsPath(r"C:\w\i.sqlite")) == "file:///C:/w/i.sqlite?mode=ro"
    assert read_only_uri(PurePosixPath("/w/a b?.sqlite")) == "file:///w/a%20b%3F.sqlite?mode=ro"


def test_what_cannot_be_told_is_no_finding(
    workspace: Path, capfd: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("app.check_command.opened_folder_for_reading", lambda *_wanted: 1 / 0)
    assert check_workspace(workspace) == 2
    assert "could not be checked to the end: ZeroDivisionError" in capfd.readouterr().err


def test_what_is_no_workspace_or_cannot_be_read_is_told(
    workspace: Path, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    assert check_workspace(tmp_path / "nothing") == 2
    assert "is no workspace" in capfd.readouterr().err
    assert not (tmp_path / "nothing").exists()
    _tell_the_database("PRAGMA user_version = 99")(workspace)
    assert check_workspace(workspace) == 2
    assert "newer version" in capfd.readouterr().err
    (workspace / "inspector.sqlite").write_bytes(b"no database at all" * 1000)
    assert check_workspace(workspace) == 2
    assert "is damaged" in capfd.readouterr().err


def test_a_page_that_was_overwritten_is_found(workspace: Path, capfd: pytest.CaptureFixture[str]) -> None:
    database = workspace / "inspector.sqlite"
    data = bytearray(database.read_bytes())
    page = int.from_bytes(data[16:18], "big")
    data[-page:] = b"\x00" * page
    database.write_bytes(data)
    code = check_workspace(workspace, second_look_s=0)
    said = capfd.readouterr()
    assert (code == 1 and '"database"' in said.out) or (code == 2 and "damaged" in said.err)


def test_the_program_needs_no_display(workspace: Path) -> None:
    result = subprocess.run(
        [sys.executable, "main.py", "--check", str(workspace)],
        capture_output=True, text=True, encoding="utf-8", check=False, timeout=60, cwd=Path(__file__).parents[2],
        env={"PATH": "/usr/bin:/bin", "HOME": str(workspace)},
    )  # fmt: skip
    assert (result.returncode, result.stderr) == (0, "")
    assert json.loads(result.stdout)["problems"] == []


def _mended(workspace: Path, capfd: pytest.CaptureFixture[str]) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """What was mended, and what is wrong all the same."""
    code = mend_workspace(workspace)
    answer = json.loads(capfd.readouterr().out)
    assert code == (1 if answer["problems"] else 0)
    assert all(problem["advice"] for problem in answer["problems"])
    done, left = ([(each["kind"], each["place"]) for each in answer[name]] for name in ("mended", "problems"))
    return done, left


def test_files_without_a_record_are_moved_and_never_deleted(workspace: Path, capfd: pytest.CaptureFixture[str]) -> None:
    (workspace / "batches/000001/note.txt").write_text("mine")
    (workspace / "batches/000001/images/.000009.png.0123abcd.tmp").write_bytes(b"half of it")
    odd = workspace / "batches" / os.fsdecode(b"odd-\xff")
    odd.write_bytes(b"no text")
    (workspace / "models/old").mkdir()
    (workspace / "models/old/weights").write_bytes(b"1")
    (workspace / "found/models/old").mkdir(parents=True)
    done, left = _mended(workspace, capfd)
    assert left == []
    assert {place for _, place in done} == {
        "batches/000001/note.txt",
        "batches/000001/images/.000009.png.0123abcd.tmp",
        "models/old",
        "batches/odd-\\xff",
    }
    assert (workspace / "found" / "batches" / odd.name).read_bytes() == b"no text"
    assert (workspace / "found/batches/000001/note.txt").read_text() == "mine"
    assert (workspace / "found/models/old-2/weights").read_bytes() == b"1", "beside what lies there already"
    assert _problems(workspace, capfd) == []
    with Workspace.open(workspace) as opened:
        logged = [entry.name for entry in opened.audit.entries() if entry.kind == "mending"]
        assert sorted(logged) == sorted(place for _, place in done)
        assert opened.audit.verify().is_sound


def test_a_part_without_its_files_says_so_and_keeps_its_verdict(
    workspace: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    picture, map_bytes = (workspace / IMAGE).read_bytes(), (workspace / MAP).read_bytes()
    (workspace / IMAGE).unlink()
    (workspace / MAP).unlink()
    done, left = _mended(workspace, capfd)
    assert (done, left) == ([("file_missing", IMAGE), ("file_missing", MAP)], [])
    with Workspace.open(workspace) as opened:
        lost, other, *_ = opened.batches.inspections(1)
        assert lost.files_lost_at is not None and other.files_lost_at is None
        assert (lost.verdict, lost.overruled, lost.score) == (Verdict.OK, Verdict.NG, 0.5)
    (workspace / IMAGE).write_bytes(picture)
    (workspace / MAP).write_bytes(map_bytes[:-20])
    assert _problems(workspace, capfd) == [("file_damaged", MAP)], "what is there again is looked at again"


def test_what_could_hide_something_is_never_mended(workspace: Path, capfd: pytest.CaptureFixture[str]) -> None:
    _flip(workspace / IMAGE)
    _normal(workspace).unlink()
    _tell_the_database("UPDATE batches SET ok_count = 7 WHERE id = 1")(workspace)
    (workspace / "audit-anchor.json").unlink()
    before = _problems(workspace, capfd)
    done, left = _mended(workspace, capfd)
    assert done == []
    assert {kind for kind, _ in left} == {"file_altered", "file_missing", "count_wrong", "audit_log"}
    assert {kind for kind, _ in before} == {kind for kind, _ in left}


def test_a_damaged_export_is_removed_to_be_made_again(workspace: Path, capfd: pytest.CaptureFixture[str]) -> None:
    for name, content in (("sound", b"graph"), ("damaged", b"other")):
        export = workspace / "engines" / name / "onnx"
        export.mkdir(parents=True)
        (export / "features.onnx").write_bytes(content)
        digest = hashlib.sha256(b"graph").hexdigest()
        (export / "export.json").write_text(json.dumps({"files": {"features.onnx": {"sha256": digest, "bytes": 5}}}))
    assert _problems(workspace, capfd) == [("export_damaged", "engines/damaged")]
    assert _mended(workspace, capfd) == ([("export_damaged", "engines/damaged")], [])
    assert [path.name for path in (workspace / "engines").iterdir()] == ["sound"]


def test_a_workspace_in_use_or_none_is_not_mended(workspace: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with Workspace.open(workspace):
        assert mend_workspace(workspace) == 2
    assert capfd.readouterr().out == ""
    assert mend_workspace(workspace / "batches") == 2
    assert not (workspace / "batches" / "inspector.sqlite").exists()
