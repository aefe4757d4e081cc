"""From a trained model to one that may judge the line: its limit, a golden set, the comparison, the signature, the report."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QLocale

from app.domain.golden_part import GoldenTruth
from app.pages.limits.page import LimitsPage
from app.pages.limits.state import Method
from app.pages.releases.page import ReleasesPage, View
from app.pages.releases.parts.sign_dialog import SignDialog
from app.widgets.truth_dialog import TruthDialog
from tests.guide.parts import PartFolders
from tests.guide.scene import LONG_S, Scene
from tests.guide.teaching import choose_product

PROMISE = 1
"""Of a hundred good parts."""
ROOMIER = 1.05


def promise(scene: Scene, product: str) -> None:
    """The limit that follows from how many good parts may be rejected."""
    choose_product(scene, product)
    page: LimitsPage = scene.go_to("limits")
    scene.until(lambda: page.state.basis.calibration.good != (), "what the limit rests on")
    scene.camera.take("guide-limit")
    card = page.histogram.parentWidget()
    assert card is not None
    scene.camera.take_for_help("limits", card)
    scene.hands.choose(page.method.methods, page.method.methods.findData(Method.PROMISE))
    scene.hands.focus(page.method.rate_box)
    scene.hands.type(str(PROMISE))
    assert page.state.method is Method.PROMISE and page.state.rate == PROMISE / 100
    scene.camera.take("guide-promise")
    if not page.state.is_changed:  # the limit keeps that promise already: a little more room by hand
        scene.hands.focus(page.method.limit_box)
        scene.hands.type(QLocale().toString(ROOMIER))
    wanted = page.state.chosen
    scene.hands.press(page.header.apply_button)
    scene.settle()
    kept = scene.application.workspace.products.by_name(product)
    assert kept is not None and kept.threshold == wanted


def fill_golden_set(scene: Scene, parts: PartFolders, picture: str = "") -> None:
    """Good and defective parts that no training sees; `picture` of the question what they are."""
    page: ReleasesPage = scene.go_to("releases")
    scene.hands.press(page.chips[View.GOLDEN])
    names = [product.name for product in page.state.reading.products]
    scene.hands.choose_row(page.golden.products, names.index(parts.name))
    for folder, truth in ((parts.golden_good, GoldenTruth.GOOD), (parts.golden_bad, GoldenTruth.DEFECTIVE)):

        def answer(dialog: TruthDialog, truth: GoldenTruth = truth) -> None:
            scene.hands.choose_chip(dialog.chips[truth])
            if picture and truth is GoldenTruth.DEFECTIVE:
                scene.camera.take(picture)
            scene.hands.press(dialog.accept_button)

        before = len(page.state.parts)
        with scene.naming(folder), scene.answering(TruthDialog, answer):
            scene.hands.press(page.golden.folder_button)
        count = len(list(folder.iterdir()))
        scene.until(lambda before=before, count=count: len(page.state.parts) == before + count, "golden parts")  # type: ignore[misc]
    assert {part.is_good for part in page.state.parts} == {True, False}


def evaluate(scene: Scene) -> None:
    """The model judges all golden parts as it would on the line."""
    page: ReleasesPage = scene.go_to("releases")
    scene.hands.press(page.evaluate_button)
    scene.until(
        lambda: page.state.reading.unjudged == 0 and not page.evaluation.status.is_busy, "the evaluation", LONG_S
    )
    assert page.view is View.COMPARISON
    scene.camera.take("guide-comparison")


def sign(scene: Scene) -> None:
    """A person lets it judge, with name and reason."""
    page: ReleasesPage = scene.go_to("releases")

    def write(dialog: SignDialog) -> None:
        scene.hands.focus(dialog.name_edit)
        scene.hands.type(scene.words.signer)
        scene.hands.focus(dialog.reason_edit)
        scene.hands.type(scene.words.reason)
        scene.camera.take("guide-sign")
        scene.hands.press(dialog.sign_button)

    with scene.answering(SignDialog, write):
        scene.hands.press(page.sign_button)
    scene.until(lambda: page.view is View.HISTORY, "the signature")
    scene.camera.take("guide-history")


def write_report(scene: Scene, path: Path) -> None:
    """For the file and for colleagues."""
    page: ReleasesPage = scene.go_to("releases")
    with scene.naming(path):
        scene.hands.press(page.report_button)
    scene.until(path.is_file, "the report")
