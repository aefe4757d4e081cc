"""The whole way, step after step, and what there is at its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.batch import Batch
from app.domain.language import Language
from app.domain.part import Inspection
from app.domain.release import Release
from tests.guide.album import further_steps
from tests.guide.camera import Album
from tests.guide.counting import look_at_charts, write_two_days
from tests.guide.hands import Hands
from tests.guide.judging import inspect, overrule
from tests.guide.parts import PartCounts, PartFolders, write_meshes, write_washers
from tests.guide.releasing import evaluate, fill_golden_set, promise, sign, write_report
from tests.guide.scene import Scene, opened
from tests.guide.teaching import (
    begin,
    choose_product,
    choose_prompts,
    create_product,
    draw_area,
    import_good_parts,
    look_at_marks,
    train,
)
from tests.guide.words import words_of

REPORT_NAME = "release report.html"
LEAST_MINUTES = 0.5
"""The least that can be asked for: the walk shows the way, and its model need not be good."""


@dataclass(frozen=True, slots=True)
class Walked:
    """What a walk leaves behind."""

    products: tuple[str, ...]
    release: Release
    """The newest line of the history."""
    active_model: str
    batch: Batch
    parts: tuple[Inspection, ...]
    report: Path
    pictures: tuple[Path, ...]


def walk(
    folder: Path,
    hands: Hands,
    album: Album | None = None,
    counts: PartCounts | None = None,
    language: Language = Language.ENGLISH,
    further: bool = False,
    minutes: float = LEAST_MINUTES,
    tell: Callable[[str], object] = lambda _step: None,
) -> Walked:
    """Go the way in a new workspace below `folder`, and train for so many minutes; pictures go into `album`. `further`: behind the
    way, also take those that no step of it shows. `tell` hears of each step."""
    counts, words = counts or PartCounts(), words_of(language)
    washers = write_washers(folder / "parts", counts, words)
    meshes = write_meshes(folder / "parts", counts, words)
    report = folder / REPORT_NAME
    with opened(folder / "workspace", hands, album or Album(), language) as scene:
        _go(_steps(scene, washers, meshes, report, minutes), tell)
        walked = _look(scene, report)
        if further:
            _go(further_steps(scene, washers, meshes, folder), tell)
        pictures = tuple(scene.camera.taken)
    if further:
        tell("look at charts")
        days = write_two_days(folder / "counted", folder / "workspace" / "models" / walked.active_model, words)
        with opened(days, hands, album or Album(), language) as scene:
            look_at_charts(scene)
            pictures += tuple(scene.camera.taken)
    return replace(walked, pictures=pictures)


def _go(steps: tuple[tuple[str, Callable[[], None]], ...], tell: Callable[[str], object]) -> None:
    for name, step in steps:
        tell(name)
        step()


def _steps(
    scene: Scene, washers: PartFolders, meshes: PartFolders, report: Path, minutes: float
) -> tuple[tuple[str, Callable[[], None]], ...]:
    return (
        ("begin with a product", lambda: begin(scene, washers)),
        ("bring its good parts", lambda: import_good_parts(scene, washers)),
        ("draw the inspected area", lambda: draw_area(scene)),
        ("look at what is marked", lambda: look_at_marks(scene)),
        ("choose prompts", lambda: choose_prompts(scene)),
        ("create another product", lambda: create_product(scene, meshes)),
        ("bring its good parts too", lambda: import_good_parts(scene, meshes)),
        ("train", lambda: train(scene, minutes)),
        ("promise", lambda: promise(scene, washers.name)),
        ("fill the golden set", lambda: fill_golden_set(scene, washers, "guide-truth")),
        ("fill the other golden set", lambda: fill_golden_set(scene, meshes)),
        ("evaluate", lambda: evaluate(scene)),
        ("sign", lambda: sign(scene)),
        ("inspect", lambda: inspect(scene, washers)),
        ("overrule", lambda: overrule(scene)),
        ("write the report", lambda: write_report(scene, report)),
        ("come back", lambda: choose_product(scene, meshes.name)),
    )


def _look(scene: Scene, report: Path) -> Walked:
    workspace = scene.application.workspace
    active = workspace.models.active()
    assert active is not None
    batch = workspace.batches.list()[0]
    return Walked(
        tuple(product.name for product in workspace.products.list()),
        workspace.releases.list()[-1],
        active.name,
        batch,
        tuple(workspace.batches.inspections(batch.id)),
        report,
        tuple(scene.camera.taken),
    )
