"""Another model is asked about stored parts: a child that judges by brightness, whatever stands in the records."""

from __future__ import annotations

import threading
from collections.abc import Collection, Iterator
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from app.domain.files_kept import FilesKept
from app.domain.model_record import ModelRecord
from app.domain.part import Inspection
from app.domain.reinspected_part import ReinspectedPart, VerdictChange
from app.domain.trained_on import content_key
from app.messages.codes import pictures, replay, retention
from app.messages.codes.views import ViewNotChecked
from app.messages.message import Message, PlainText
from app.processes.inspection_client import InspectionClient
from app.runs.replay.recorded_parts import RecordedParts
from app.runs.replay.reinspecting import Reinspecting
from app.storage.new_inspection import NewInspection, fit_to_store
from app.storage.new_view import NewView
from app.storage.workspace import Workspace
from onenip_core.types import InspectionResult, Verdict
from tests.support import child_targets
from tests.support.model_folders import write_model_folder
from tests.support.office import png
from tests.support.view_samples import NOW

OK, NG, NOTHING = Verdict.OK, Verdict.NG, Verdict.NOT_CHECKED
DARK, BRIGHT = 64, 192
"""Scores 0.5 and 1.5."""


@pytest.fixture(scope="module", autouse=True)
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[InspectionClient]:
    """One process for all tests that do not kill it."""
    client = InspectionClient(None, threading.Event(), child_targets.inspect_by_brightness)
    client.load(tmp_path_factory.mktemp("model"), "cpu")
    yield client
    client.close()


class Bench:
    """A workspace with the model that judged, and another one."""

    def __init__(self, workspace: Workspace, client: InspectionClient) -> None:
        self.workspace = workspace
        self._client = client
        self.bracket = workspace.products.create("bracket")
        self.gear = workspace.products.create("gear")
        self.first = self.add_model("m-0001")
        self.other = self.add_model("m-0002")

    def add_model(self, name: str, folder: str = "") -> ModelRecord:
        models = self.workspace.models
        where = write_model_folder(self.workspace.models_folder / (folder or name), ("bracket",), 1000)
        return models.add(name, where, "lite", ["bracket"], [self.bracket.id])

    def batch(self, *parts: NewInspection, product_id: int | None = None) -> tuple[Inspection, ...]:
        batches, number = self.workspace.batches, product_id or self.bracket.id
        name = self.workspace.products.get(number).name
        batch = batches.create(name, "m-0001", "/line", product_id=number, model_id=self.first.id)
        for part in parts:
            batches.add(batch.id, part)
        return batches.inspections(batch.id)

    def ask(
        self,
        parts: Collection[Inspection],
        model: ModelRecord | None = None,
        taught: Collection[str] = (),
        stop: threading.Event | None = None,
    ) -> list[ReinspectedPart]:
        asked, workspace = model or self.other, self.workspace
        recorded = RecordedParts(workspace.batches, workspace.models, workspace.products, asked).of(parts)
        asking = Reinspecting(self._client, stop or threading.Event(), "cpu", taught, asked.untrained)
        return list(asking.run(zip(parts, recorded, strict=True)))


@pytest.fixture
def bench(tmp_path: Path, client: InspectionClient) -> Iterator[Bench]:
    with Workspace.open(tmp_path / "workspace") as workspace:
        yield Bench(workspace, client)


def result(verdict: Verdict, reason: str = "Stopped.") -> InspectionResult:
    if verdict is NOTHING:
        return InspectionResult.not_checked(reason, "bracket")
    score = 0.9 if verdict is OK else 1.1
    return InspectionResult("bracket", "prompt-1", score, 1.0, verdict, model_map=np.zeros((14, 14), np.float32))


def new(name: str, grey: int | None, verdict: Verdict) -> NewInspection:
    return NewInspection(f"{name}.png", None if grey is None else png(grey), result(verdict), NOW)


def views(*seen: tuple[str, str, int | None, Verdict]) -> NewInspection:
    """Of name, product, brightness and recorded verdict of each camera."""
    pictures = tuple(
        NewView(name, product, f"{name}.png", None if grey is None else png(grey), result(verdict), NOW)
        for name, product, grey, verdict in seen
    )
    return fit_to_store(NewInspection("part", None, pictures[0].result, NOW, pictures=pictures))


def reasons(parts: list[ReinspectedPart]) -> list[Message | None]:
    return [part.reason for part in parts]


def test_verdicts_are_the_other_models_and_records_stay(bench: Bench) -> None:
    parts = bench.batch(new("a", DARK, NG), new("b", BRIGHT, OK), new("c", DARK, OK), new("d", BRIGHT, NOTHING))
    corrected = (replace(parts[0], overruled=OK), *parts[1:])
    asked = bench.ask(corrected)
    assert [part.change for part in asked] == [
        VerdictChange.BECOMES_OK, VerdictChange.BECOMES_NG, VerdictChange.SAME, VerdictChange.NEWLY_JUDGED,
    ]  # fmt: skip
    assert [part.here and part.here.score for part in asked] == [0.5, 1.5, 0.5, 1.5]
    assert asked[0].there.verdict is NG and asked[0].there.score == 1.1, "not what a person said, but what was judged"
    assert [part.truth for part in asked] == [OK, None, None, None]
    assert [part.called for part in asked] == ["a.png", "b.png", "c.png", "d.png"]
    assert bench.workspace.batches.inspections(parts[0].batch_id) == parts


def test_the_limit_is_the_products_limit_of_now(bench: Bench) -> None:
    parts = bench.batch(new("a", 96, OK))
    bench.workspace.products.set_threshold(bench.bracket.id, 0.6)
    (asked,) = bench.ask(parts)
    assert asked.there.limit == 1.0
    assert asked.here is not None and (asked.here.verdict, asked.here.score, asked.here.limit) == (NG, 0.75, 0.6)


def test_what_cannot_be_asked_says_why(bench: Bench) -> None:
    parts = bench.batch(
        new("none", None, NOTHING), new("gone", DARK, NG), new("removed", DARK, NG), new("last", DARK, NG)
    )
    assert parts[1].image_path is not None
    parts[1].image_path.unlink()
    day = "2026-03-02T00:00:00+00:00"
    removed = replace(parts[2], files_kept=FilesKept.THUMBNAIL, files_reduced_at=day)
    asked = bench.ask((parts[0], parts[1], removed, parts[3]))
    assert reasons(asked) == [
        replay.NoPictureKept(),
        replay.PictureGone("000002.png"),
        retention.PictureRemovedButThumbnail("2026-03-02"),
        None,
    ]
    assert [part.here is None for part in asked] == [True, True, True, False]


def test_a_product_must_be_the_models_and_there(bench: Bench) -> None:
    (gear,) = bench.batch(new("gear", DARK, NG), product_id=bench.gear.id)
    (bracket,) = bench.batch(new("bracket", DARK, NG))
    bench.workspace.products.rename(bench.bracket.id, "renamed")
    assert reasons(bench.ask((gear, bracket))) == [replay.ProductNotOfModel(), None]
    bench.workspace.products.trash(bench.bracket.id)
    assert reasons(bench.ask((bracket,))) == [replay.NoProductForLimit()]


def test_a_model_that_cannot_judge_says_so_of_each_part(bench: Bench) -> None:
    parts = bench.batch(new("a", DARK, NG), new("b", DARK, NG))
    broken = bench.add_model("m-0003", "broken")
    assert reasons(bench.ask(parts, broken)) == [PlainText("The model folder is damaged.")] * 2
    (broken.folder / "model.safetensors").write_bytes(b"other bytes")
    assert all(isinstance(reason, replay.ModelCannotJudge) for reason in reasons(bench.ask(parts, broken)))
    bench.workspace.models.trash(broken.id)
    assert reasons(bench.ask(parts, broken)) == [replay.OtherModelGone()] * 2


def test_a_picture_that_it_refuses_is_not_judged(bench: Bench) -> None:
    (asked,) = bench.ask(bench.batch(new("looks like screw", DARK, OK)))
    assert asked.change is VerdictChange.NOT_JUDGED
    assert isinstance(asked.reason, pictures.LooksLikeOtherProduct)


def test_a_picture_that_kills_the_process_costs_one_verdict(tmp_path: Path) -> None:
    client = InspectionClient(None, threading.Event(), child_targets.inspect_by_brightness)
    with Workspace.open(tmp_path / "workspace") as workspace:
        bench = Bench(workspace, client)
        dead, alive = bench.ask(bench.batch(new("crash", DARK, OK), new("next", DARK, OK)))
    client.close()
    assert dead.change is VerdictChange.NOT_JUDGED and dead.reason is not None
    assert alive.change is VerdictChange.SAME


@pytest.mark.parametrize(
    ("top", "side", "verdict", "decides"),
    [
        (DARK, DARK, OK, "Top"),
        (BRIGHT, DARK, NG, "Top"),
        (DARK, BRIGHT, NG, "Side"),
        (DARK, None, NOTHING, "Side"),
        (BRIGHT, None, NG, "Top"),
    ],
)
def test_of_several_cameras_the_worst_view_decides(
    bench: Bench, top: int, side: int | None, verdict: Verdict, decides: str
) -> None:
    recorded = NOTHING if side is None else OK
    (asked,) = bench.ask(bench.batch(views(("Top", "bracket", top, OK), ("Side", "bracket", side, recorded))))
    assert asked.here is not None and asked.here.verdict is verdict and asked.view_here == decides
    assert asked.view_there == ("Top" if side is not None else "Side")
    if verdict is NOTHING:
        assert asked.reason == ViewNotChecked("Side", replay.NoPictureKept())


def test_a_view_that_it_does_not_know_leaves_the_part_unjudged(bench: Bench) -> None:
    """Its other view would be NG; half a part says nothing."""
    (asked,) = bench.ask(bench.batch(views(("Top", "bracket", BRIGHT, OK), ("Side", "gear", DARK, OK))))
    assert asked.here is None and asked.reason == ViewNotChecked("Side", replay.ProductNotOfModel())


def test_what_taught_the_model_and_what_it_judges_by_prompts_is_said(bench: Bench) -> None:
    known, new_one = bench.batch(new("a", DARK, NG), new("b", DARK + 1, NG))
    assert known.image_sha256 is not None
    untrained = replace(bench.other, untrained=("bracket",))
    asked = bench.ask((known, new_one), untrained, taught={content_key(known.image_sha256)})
    assert [part.taught for part in asked] == [True, False]
    assert [part.by_prompts_only for part in asked] == [True, True]
    assert not bench.ask((new_one,))[0].by_prompts_only


def test_nothing_comes_after_a_stop(bench: Bench) -> None:
    parts = bench.batch(new("a", DARK, OK), new("b", DARK, OK))
    stop = threading.Event()
    stop.set()
    assert bench.ask(parts, stop=stop) == []
