"""What else can be done with the pictures of a product: prompts, a camera, sessions, alignment."""

from __future__ import annotations

from pathlib import Path

from app.pages.products.page import ProductsPage
from app.pages.products.parts.alignment_dialog import AlignmentDialog, Shown
from app.pages.products.parts.capture_dialog import CaptureDialog
from app.pages.products.parts.prompts_dialog import PromptsDialog
from app.pages.products.parts.sessions_dialog import SessionsDialog
from app.sources.video.choice import VideoChoice
from app.state.last_source import keep_source
from app.widgets.text_dialog import TextDialog
from onenip_core.alignment import AlignmentKind
from onenip_core.data.images.image_io import read_image
from tests.guide.parts import PartFolders
from tests.guide.scene import LONG_S, Scene
from tests.guide.teaching import choose_product
from tests.support.turned_parts import write_brackets
from tests.support.videos import MOTION_JPEG, write_video

BRACKETS = 6
"""In each session."""


def show_prompts(scene: Scene, parts: PartFolders) -> None:
    """What each prompt of the model is worth."""
    choose_product(scene, parts.name)

    looked: list[PromptsDialog] = []

    def look(dialog: PromptsDialog) -> None:
        scene.camera.take("prompts")
        looked.append(dialog)
        dialog.reject()

    with scene.answering(PromptsDialog, look):
        scene.do("products.show_prompts")
        scene.until_in_dialog(lambda: bool(looked), "the prompts", LONG_S)
    scene.settle()


def capture(scene: Scene, parts: PartFolders, folder: Path) -> None:
    """Pictures are taken of what a camera sees: here a film of the same parts."""
    choose_product(scene, parts.name)
    film = write_video(
        folder / "film.avi", MOTION_JPEG, [read_image(path) for path in sorted(parts.golden_good.iterdir())]
    )
    product = scene.application.app_state.active_product
    assert product is not None
    keep_source(scene.application.app_state, scene.application.services.catalogue, product.id, VideoChoice(str(film)))

    def take(dialog: CaptureDialog) -> None:
        scene.until_in_dialog(dialog.take_button.isEnabled, "what the camera sees", LONG_S)
        before = dialog.count_text.text()
        scene.hands.press(dialog.take_button)
        scene.until_in_dialog(lambda: dialog.count_text.text() != before, "the picture that was taken", LONG_S)
        scene.hands.press(dialog.step_button)
        scene.until_in_dialog(
            lambda: dialog.take_button.isEnabled() and dialog.ghost_item.image is not None, "a ghost", LONG_S
        )
        scene.camera.take("capture")
        scene.hands.press(dialog.close_button)

    with scene.answering(CaptureDialog, take):
        scene.do("products.capture")
    scene.settle()


def hold_a_session_out(scene: Scene, folder: Path) -> None:
    """A product whose pictures were taken on three days, of which one shall tell how a new day would fare."""
    page: ProductsPage = scene.go_to("products")
    days = folder / scene.words.bracket
    for number, day in enumerate(scene.words.days):
        write_brackets(days / day, BRACKETS, turn=12, shift=0.05, seed=number)

    def name(dialog: TextDialog) -> None:
        scene.hands.focus(dialog.edit)
        scene.hands.type(scene.words.bracket)
        scene.hands.press(dialog.accept_button)

    with scene.answering(TextDialog, name):
        scene.do("products.create")
    scene.settle()
    scene.hands.bring(scene.window, page.images.add_folder_button, page.images.drop_area, days)
    images = scene.application.app_state
    scene.until(lambda: len(images.images) == BRACKETS * len(scene.words.days), "the brackets", LONG_S)

    def hold(dialog: SessionsDialog) -> None:
        scene.hands.choose_row(dialog.list, dialog.list.count() - 1)
        scene.hands.press(dialog.hold_button)
        scene.until_in_dialog(dialog.train_button.isEnabled, "the session that is held out", LONG_S)
        scene.camera.take("sessions")
        scene.hands.press(dialog.close_button)

    with scene.answering(SessionsDialog, hold):
        scene.do("products.sessions")
    scene.settle()


def align(scene: Scene) -> None:
    """Turned parts are put back to where the reference lies."""

    def choose(dialog: AlignmentDialog) -> None:
        dialog.choose(AlignmentKind.TURN)
        scene.until_in_dialog(lambda: bool(dialog.found_text.text()), "a pose", LONG_S)
        dialog.show_side(Shown.ALIGNED)
        scene.camera.take("alignment")
        dialog.reject()

    with scene.answering(AlignmentDialog, choose):
        scene.do("products.alignment")
    scene.settle()
