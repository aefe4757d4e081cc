"""What the signed model is for: a folder of parts is inspected, the run is looked through, one verdict is corrected."""

from __future__ import annotations

from app.domain.part import Counters, Inspection
from app.domain.run_status import RunState
from app.pages.inspect.page import InspectPage
from app.pages.review.page import ReviewPage
from app.sources.kind import FolderForm
from onenip_core.types import Verdict
from tests.guide.parts import PartFolders
from tests.guide.scene import LONG_S, Scene
from tests.guide.teaching import choose_product


def inspect(scene: Scene, parts: PartFolders) -> None:
    """Every part of a folder is judged, and kept as a batch."""
    choose_product(scene, parts.name)
    page: InspectPage = scene.go_to("inspect")
    number = next(n for n, kind in enumerate(page.chooser.kinds) if isinstance(kind.form, FolderForm))
    count = len(list(parts.line.iterdir()))
    with scene.naming(parts.line):
        scene.hands.press(page.start.source_buttons[number])
    state = scene.application.inspection_state
    scene.until(
        lambda: sum(_counted(state.counters)) == count and state.run_state is RunState.IDLE,
        "the run over the folder",
        LONG_S,
    )
    scene.camera.take("guide-inspect")


def _counted(counters: Counters) -> tuple[int, int, int]:
    return counters.ok, counters.ng, counters.not_checked


def _is_wrong(scene: Scene, part: Inspection) -> bool:
    return (part.verdict is Verdict.NG) is (f"-{scene.words.good}." in part.name)


def overrule(scene: Scene) -> None:
    """What a person sees counts more than what the model says."""
    page: ReviewPage = scene.go_to("review")
    scene.until(lambda: bool(page.state.inspections), "the parts of the run")
    rows = [row for row, part in enumerate(page.state.inspections) if not part.needs_reason]
    # Where the model is right each time, the person is stricter than it.
    wrong = [row for row in rows if _is_wrong(scene, page.state.inspections[row])]
    accepted = [row for row in rows if page.state.inspections[row].verdict is Verdict.OK]
    row = (wrong or accepted or rows)[0]
    part = page.state.inspections[row]
    scene.hands.choose_row(page.table, row)
    scene.until(lambda: page.state.focus == part.id and page.state.current is not None, "the part's picture")
    scene.hands.press(page.pane.details.overrule_button)
    scene.settle()
    scene.until(lambda: page.state.inspections[row].overruled is not None, "the correction")
    scene.camera.take("guide-overruled")
