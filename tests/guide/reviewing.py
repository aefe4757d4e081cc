"""What a reviewer looks at: a batch, why a part is judged as it is, all parts, what was overruled, who did what."""

from __future__ import annotations

from app.pages.all_parts.page import AllPartsPage
from app.pages.releases.page import ReleasesPage, View
from app.pages.review.page import ReviewPage
from app.widgets.why_dialog import WhyDialog
from onenip_core.types import Verdict
from tests.guide.parts import PartFolders
from tests.guide.scene import LONG_S, Scene
from tests.guide.teaching import choose_product


def review(scene: Scene, parts: PartFolders) -> None:
    """The batch of the run, at a part that is NG, and what its score is made of."""
    choose_product(scene, parts.name)
    page: ReviewPage = scene.go_to("review")
    scene.until(lambda: bool(page.state.inspections), "the parts of the run")
    row = next(row for row, part in enumerate(page.state.inspections) if part.verdict is Verdict.NG)
    scene.hands.choose_row(page.table, row)
    scene.until(lambda: page.state.current is not None, "the part's picture")
    scene.camera.take("review")

    def look(dialog: WhyDialog) -> None:
        scene.until_in_dialog(lambda: dialog.maps[0].isVisible(), "the explanation", LONG_S)
        scene.camera.take("why")
        scene.hands.press(dialog.close_button)

    with scene.answering(WhyDialog, look):
        scene.do("review.why")


def find_parts(scene: Scene) -> None:
    """All parts, as a list, as pictures, and one of them large."""
    page: AllPartsPage = scene.go_to("all_parts")
    scene.until(lambda: page.rows.rowCount() > 0, "the parts")
    scene.camera.take("all-parts")
    scene.do("all_parts.pictures")
    scene.settle()
    scene.camera.take("all-parts-pictures")
    scene.do("all_parts.pictures")
    scene.settle()
    scene.hands.choose_row(page.found_panel.table, 0)
    scene.until(lambda: page.pane.isVisible(), "the part")
    scene.do("all_parts.large")
    scene.settle()
    scene.camera.take("all-parts-large")
    scene.do("all_parts.small")


def look_at_overrules(scene: Scene) -> None:
    """What was corrected waits for an answer."""
    page: ReleasesPage = scene.go_to("releases")
    scene.hands.press(page.chips[View.OVERRULES])
    scene.settle()
    scene.camera.take("overrules")


def read_the_log(scene: Scene) -> None:
    """Who changed what."""
    scene.go_to("audit")
    scene.camera.take("audit")
