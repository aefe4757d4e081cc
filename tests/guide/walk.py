"""The whole way, step after step, and what there is at its end."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from app.domain.batch import Batch
from app.domain.part import Inspection
from app.domain.release import Release
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

REPORT_NAME = "release report.html"


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
    pictures: Path | None = None,
    counts: PartCounts | None = None,
    tell: Callable[[str], object] = lambda _step: None,
) -> Walked:
    """Go the way in a new workspace below `folder`; pictures go into `pictures`, if it is given. `tell` hears of each step."""
    counts = counts or PartCounts()
    washers = write_washers(folder / "parts", counts)
    meshes = write_meshes(folder / "parts", counts)
    report = folder / REPORT_NAME
    with opened(folder / "workspace", hands, pictures) as scene:
        for name, step in _steps(scene, washers, meshes, report):
            tell(name)
            step()
        return _look(scene, report)


def _steps(
    scene: Scene, washers: PartFolders, meshes: PartFolders, report: Path
) -> tuple[tuple[str, Callable[[], None]], ...]:
    return (
        ("begin with a product", lambda: begin(scene, washers)),
        ("bring its good parts", lambda: import_good_parts(scene, washers)),
        ("draw the inspected area", lambda: draw_area(scene)),
        ("look at what is marked", lambda: look_at_marks(scene)),
        ("choose prompts", lambda: choose_prompts(scene)),
        ("create another product", lambda: create_product(scene, meshes)),
        ("bring its good parts too", lambda: import_good_parts(scene, meshes)),
        ("train", lambda: train(scene)),
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
