"""Tables of parts, read back as a spreadsheet does."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from pathlib import Path
from zoneinfo import ZoneInfo

import pyarrow.parquet as pq
import pytest

from app.domain.batch import Batch
from app.domain.correction import Correction
from app.domain.description import Description
from app.domain.golden_part import PaintedDefects
from app.domain.part import Inspection
from app.domain.part_description import PartDescription
from app.domain.table_format import DecimalMark, Encoding, Separator, TableFormat
from app.storage.new_inspection import NewInspection
from app.storage.workspace import Workspace
from onenip_core.errors import StorageError
from onenip_core.types import InspectionResult, StageTimings, Verdict
from tests.support.golden import SCRATCH
from tests.support.office import png
from tests.support.said import raises_saying

WINTER, SUMMER = "2026-03-01T08:15:30.125+00:00", "2026-07-01T22:30:00.000+00:00"


@pytest.fixture
def batch(workspace: Workspace) -> Batch:
    return workspace.batches.create("Solar cell", "m-0001", "/data/solar")


def _add(workspace: Workspace, batch: Batch, name: str, score: float = 1.5, captured_at: str = WINTER) -> Inspection:
    verdict = Verdict.NG if score > 1 else Verdict.OK
    timings = StageTimings(decode=31.25)
    result = InspectionResult("Solar cell", "prompt.png", score, 1.0, verdict, timings=timings)
    return workspace.batches.add(batch.id, NewInspection(name, png(90), result, captured_at))


def test_json_lines_and_parquet_hold_what_the_spreadsheet_holds_as_values(
    workspace: Workspace, batch: Batch, tmp_path: Path
) -> None:
    _add(workspace, batch, "a.png", 1 / 3)
    ng = _add(workspace, batch, "Größe 中.jpg", 1.23456789)
    workspace.batches.add(batch.id, NewInspection("c", b"x", InspectionResult.not_checked("It is cut off."), WINTER))
    workspace.part_descriptions.describe({ng.id: PartDescription(Description(("crack",), "tool"))})
    for name in ("t.jsonl", "t.parquet"):
        assert workspace.batches.export_table(tmp_path / name, [batch.id], str) == 3
    lines = (tmp_path / "t.jsonl").read_bytes().splitlines()
    objects = [json.loads(line) for line in lines]
    rows = pq.read_table(tmp_path / "t.parquet").to_pylist()
    assert objects[0]["score"] == 1 / 3 and rows[0]["score"] == 1 / 3, "in full precision"
    assert objects[1]["name"] == rows[1]["name"] == "Größe 中.jpg"
    assert objects[2]["score"] is None and rows[2]["score"] is None and rows[2]["reason"] == "It is cut off."
    assert rows[0]["taken_at"] == datetime(2026, 3, 1, 8, 15, 30, 125_000, UTC)
    assert objects[0]["taken_at"] == WINTER and rows[1]["defect_kinds"] == objects[1]["defect_kinds"] == ["crack"]
    headings = list(_table(workspace, [batch.id], tmp_path / "t.csv")[0])
    assert list(objects[0]) == headings == pq.read_schema(tmp_path / "t.parquet").names
    assert [{**row, "taken_at": None} for row in rows] == [{**each, "taken_at": None} for each in objects]


def _table(
    workspace: Workspace,
    batch_ids: Sequence[int],
    path: Path,
    inspections: Sequence[Inspection] | None = None,
    zone: tzinfo = UTC,
) -> list[dict[str, str]]:
    written = workspace.batches.export_table(path, batch_ids, str, inspections=inspections, zone=zone)
    data = path.read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))
    assert len(rows) == written
    return rows


def test_a_row_says_all_that_is_known_of_a_part(workspace: Workspace, batch: Batch, tmp_path: Path) -> None:
    _add(workspace, batch, "a.png", 0.25)
    ng = _add(workspace, batch, "b.png", 1.23456789)
    unread = workspace.batches.add(
        batch.id, NewInspection("c.png", b"x", InspectionResult.not_checked("It is cut off."), WINTER)
    )
    with workspace.acting.by("=Ben"):
        workspace.batches.overrule(
            {ng.id: Correction(Verdict.OK, "only dust"), unread.id: Correction(Verdict.NG, "=looked at it")}
        )
    said = PartDescription(Description(("crack",), "tool 3"), PaintedDefects(SCRATCH))
    workspace.part_descriptions.describe({ng.id: said})
    rows = _table(workspace, [batch.id], tmp_path / "out.csv")
    assert rows[1] == {
        "batch": "1",
        "position": "2",
        "product": "Solar cell",
        "order": "",
        "files_kept": "whole",
        "files_reduced_at": "",
        "name": "b.png",
        "part_number": "",
        "model": "m-0001",
        "score": "1.23457",
        "limit": "1",
        "model_verdict": "NG",
        "correction": "OK",
        "correction_reason": "only dust",
        "final_verdict": "OK",
        "reason": "",
        "taken_at": "2026-03-01T08:15:30.125+00:00",
        "image_in_workspace": "batches/000001/images/000002.png",
        "map_in_workspace": "",
        "prompt": "prompt.png",
        "milliseconds": "31.2",
        "triggered_at": "",
        "views": "",
        "deciding_view": "",
        "by_prompts_only": "no",
        "station": "",
        "logged_in": "",
        "corrected_by": "'=Ben",
        "defect_kinds": "crack, scratch",
        "note": "tool 3",
    }
    assert list(rows[0]) == list(rows[1]), "and from left to right"
    assert (rows[0]["model_verdict"], rows[0]["correction"], rows[0]["final_verdict"]) == ("OK", "", "OK")
    assert (rows[2]["model_verdict"], rows[2]["final_verdict"], rows[2]["score"]) == ("NOT_CHECKED", "NG", "")
    assert (rows[2]["reason"], rows[2]["correction_reason"]) == ("It is cut off.", "'=looked at it")
    assert (workspace.path / rows[1]["image_in_workspace"]).read_bytes() == png(90)


def test_the_final_verdict_is_what_the_window_says(workspace: Workspace, batch: Batch, tmp_path: Path) -> None:
    parts = [_add(workspace, batch, f"{score}.png", score) for score in (0.2, 1.2, 1.4, 0.4)]
    workspace.batches.overrule({parts[1].id: Correction(Verdict.OK), parts[3].id: Correction(Verdict.NG)})
    rows = _table(workspace, [batch.id], tmp_path / "out.csv")
    said = [part.said.value for part in workspace.batches.inspections(batch.id)]
    assert [row["final_verdict"] for row in rows] == said == ["OK", "OK", "NG", "NG"]
    counted = workspace.batches.get(batch.id)
    assert (counted.ok_count, counted.ng_count, counted.corrected_count) == (2, 2, 2)


def test_hard_names_survive(workspace: Workspace, batch: Batch, tmp_path: Path) -> None:
    names = ["plain.jpg", 'quote ", comma.jpg', "line\nbreak.jpg", "Größe 中.jpg", "foreign \udcff.jpg"]
    for name in names:
        _add(workspace, batch, name)
    rows = _table(workspace, [batch.id], tmp_path / "Export Süd.csv")
    assert [row["name"] for row in rows] == [*names[:4], "foreign ?.jpg"]
    assert b"\r\n" in (tmp_path / "Export Süd.csv").read_bytes()


@pytest.mark.parametrize("name", ["=1+1.jpg", "+x", "-2", "@cmd", "\t=1", "\n=1", "＝1", '=HYPERLINK("http://x";"y")'])
def test_no_cell_is_a_formula(workspace: Workspace, tmp_path: Path, name: str) -> None:
    batch = workspace.batches.create(name, name, name)
    result = InspectionResult.not_checked(name)
    part = workspace.batches.add(batch.id, NewInspection(name, b"x", result, WINTER))
    workspace.batches.overrule({part.id: Correction(Verdict.OK, name)})
    (row,) = _table(workspace, [batch.id], tmp_path / "out.csv")
    for column in ("name", "product", "model", "reason", "correction_reason"):
        assert row[column] == f"'{name}"
    assert not any(cell.startswith(("=", "+", "-", "@", "\t", "\n", "＝")) for cell in row.values())


@pytest.mark.parametrize(
    ("zone", "winter", "summer"),
    [
        (ZoneInfo("Europe/Berlin"), "2026-03-01T09:15:30.125+01:00", "2026-07-02T00:30:00.000+02:00"),
        (ZoneInfo("America/St_Johns"), "2026-03-01T04:45:30.125-03:30", "2026-07-01T20:00:00.000-02:30"),
        (timezone(timedelta(hours=5, minutes=45)), "2026-03-01T14:00:30.125+05:45", "2026-07-02T04:15:00.000+05:45"),
    ],
)
def test_times_are_those_of_the_wall_with_their_distance_from_utc(
    workspace: Workspace, batch: Batch, tmp_path: Path, zone: tzinfo, winter: str, summer: str
) -> None:
    _add(workspace, batch, "a.png", captured_at=WINTER)
    _add(workspace, batch, "b.png", captured_at=SUMMER)
    rows = _table(workspace, [batch.id], tmp_path / "out.csv", zone=zone)
    assert [row["taken_at"] for row in rows] == [winter, summer]


def test_several_batches_stand_one_after_the_other(workspace: Workspace, batch: Batch, tmp_path: Path) -> None:
    other = workspace.batches.create("Gear", "m-0002", "/data/gears")
    for owner in (other, batch, other):
        _add(workspace, owner, "a.png")
    rows = _table(workspace, [batch.id, other.id], tmp_path / "out.csv")
    found = [(row["batch"], row["position"], row["product"], row["model"]) for row in rows]
    assert found == [("1", "1", "Solar cell", "m-0001"), ("2", "1", "Gear", "m-0002"), ("2", "2", "Gear", "m-0002")]


def test_chosen_parts_stand_in_the_order_that_is_given(workspace: Workspace, batch: Batch, tmp_path: Path) -> None:
    parts = [_add(workspace, batch, f"{number}.png") for number in range(4)]
    rows = _table(workspace, [batch.id], tmp_path / "out.csv", inspections=[parts[3], parts[1]])
    assert [row["name"] for row in rows] == ["3.png", "1.png"]


def test_an_export_that_is_stopped_leaves_what_was_there(workspace: Workspace, batch: Batch, tmp_path: Path) -> None:
    part = _add(workspace, batch, "a.png")
    path = tmp_path / "tables" / "out.csv"
    path.parent.mkdir()
    path.write_text("of yesterday", encoding="utf-8")
    looks: list[int] = []

    def goes_on(done: int) -> bool:
        looks.append(done)
        return done < 1000

    parts = [part] * 5000
    assert workspace.batches.export_table(path, [batch.id], str, inspections=parts, goes_on=goes_on) is None
    assert looks == [0, 500, 1000]
    assert [file.name for file in path.parent.iterdir()] == ["out.csv"]
    assert path.read_text(encoding="utf-8") == "of yesterday"


def test_an_export_that_cannot_be_written_says_so(workspace: Workspace, batch: Batch, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", encoding="utf-8")
    with raises_saying(StorageError, "Could not write"):
        workspace.batches.export_table(tmp_path / "file" / "out.csv", [batch.id], str)


CLEAR = [
    form
    for separator in Separator
    for mark in DecimalMark
    for encoding in Encoding
    if (form := TableFormat(separator, mark, encoding)).is_clear
]


def test_every_format_reads_back_as_what_was_stored(workspace: Workspace, batch: Batch, tmp_path: Path) -> None:
    names = [
        "a;b,c\td.png",
        'quote ".png',
        "line\nbreak.png",
        "Größe 日本語 😀.png",
        "#50 % (1).png",
        "é.png",
        "'x.png",
        "1,5",
    ]
    scores = (0.5, 1.23456, 12.0, 0.0, 1234.5, 1e-7, 2.0, 3.25)
    for name, score in zip(names, scores, strict=True):
        _add(workspace, batch, name, score)
    for form in CLEAR:
        path = tmp_path / "table.csv"
        assert workspace.batches.export_table(path, [batch.id], str, form=form)
        with path.open(encoding=form.encoding, newline="") as file:
            rows = list(csv.DictReader(file, delimiter=form.separator, strict=True))
        assert [row["name"] for row in rows] == names, form
        assert [float(row["score"].replace(form.decimal_mark, ".")) for row in rows] == list(scores), form
        other = "," if form.decimal_mark is DecimalMark.POINT else "."
        assert all(other not in row["score"] + row["limit"] + row["milliseconds"] for row in rows), form
        assert path.read_bytes()[:2] == {"utf-8": b"ba", "utf-8-sig": b"\xef\xbb", "utf-16": b"\xff\xfe"}[form.encoding]


def test_no_cell_is_a_formula_where_another_mark_parts_them(workspace: Workspace, batch: Batch, tmp_path: Path) -> None:
    _add(workspace, batch, 'x;=cmd|" /C calc"!A0,=1+1\t@SUM(A1)\n-3+2;"=1')
    for form in CLEAR:
        assert workspace.batches.export_table(tmp_path / "t.csv", [batch.id], str, form=form)
        text = (tmp_path / "t.csv").read_text(encoding=form.encoding)
        for mark in Separator:
            cells = (cell.strip('"') for line in text.splitlines() for cell in line.split(mark))
            assert not [cell for cell in cells if cell.startswith(("=", "+", "-", "@"))], form
