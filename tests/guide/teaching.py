"""From an empty workspace to a trained model: products, pictures of good parts, marks, the inspected area, prompts, training."""

from __future__ import annotations

from contextlib import nullcontext

from PySide6.QtCore import QLocale, QPoint, Qt
from PySide6.QtTest import QTest

from app.domain.image_marks import ImageGroup, standing_marks
from app.domain.product import Product
from app.pages.products.page import ProductsPage
from app.pages.products.parts.area_dialog import AreaDialog
from app.pages.train.page import TrainPage
from app.state.training_state import TrainingPhase
from app.widgets.lists.image_grid import IMAGE_ROLE
from app.widgets.text_dialog import TextDialog
from tests.guide.hands import CONTROL, SHIFT, KeyHands
from tests.guide.parts import TWIN_OF, PartFolders
from tests.guide.scene import LONG_S, Scene
from tests.support.pages import inspect_page, products_page

PROMPTS = 2
AREA_STEPS = 24
"""Presses of a key, each half a per cent of the picture."""


def begin(scene: Scene, parts: PartFolders) -> None:
    """The first start greets; a product of one's own begins with its name, and the line of first steps can be put away."""
    page = inspect_page(scene.window)
    scene.until(lambda: page.welcome.isVisible(), "the welcome")
    scene.camera.take("guide-start")
    with scene.answering(TextDialog, lambda dialog: _name(scene, dialog, parts, "guide-product")):
        scene.hands.press(page.welcome.own_button)
    scene.until(lambda: _active(scene, parts.name), f"the product {parts.name}")
    assert products_page(scene.window).isVisible(), "“Begin with my product” leads there"
    line = scene.window.first_steps
    assert line.isVisible()
    scene.hands.press(line.away_button)
    scene.settle()


def create_product(scene: Scene, parts: PartFolders) -> None:
    """A product is a name."""
    page: ProductsPage = scene.go_to("products")
    with scene.answering(TextDialog, lambda dialog: _name(scene, dialog, parts)):
        scene.hands.press(page.create_button)
    scene.until(lambda: _active(scene, parts.name), f"the product {parts.name}")


def _name(scene: Scene, dialog: TextDialog, parts: PartFolders, picture: str = "") -> None:
    scene.hands.focus(dialog.edit)
    scene.hands.type(parts.name)
    if picture:
        scene.camera.take(picture)
    scene.hands.press(dialog.accept_button)


def import_good_parts(scene: Scene, parts: PartFolders) -> None:
    """A folder of good parts; afterwards the program looks at all of them."""
    page: ProductsPage = scene.go_to("products")
    images = page.images
    with nullcontext() if scene.hands.drops else scene.naming(parts.good):
        scene.hands.bring(scene.window, images.add_folder_button, images.drop_area, parts.good)
    scene.until(lambda: len(scene.application.app_state.images) == len(list(parts.good.iterdir())), "the import")
    scene.until(lambda: _looked_at(scene), "the look at the pictures", LONG_S)


def look_at_marks(scene: Scene) -> None:
    """What is marked comes first; a blurred picture is set aside, one that is there twice is a good one all the same."""
    page: ProductsPage = scene.go_to("products")
    grid, choice = page.images.grid, page.images.filter
    scene.until(lambda: not grid.reads_pictures, "the pictures")
    scene.camera.take("guide-marks")
    scene.hands.choose(choice, 1)
    scene.settle()
    assert choice.choice is ImageGroup.MARKED
    names = [grid.model().index(row, 0).data(IMAGE_ROLE).original_name for row in range(grid.model().rowCount())]
    assert scene.words.blurred in names and {scene.words.twin, TWIN_OF} & set(names), f"only {names} are marked"
    scene.hands.choose_row(grid, names.index(scene.words.blurred))
    scene.hands.key(Qt.Key.Key_A)
    scene.settle()
    for _ in range(grid.model().rowCount()):
        scene.hands.choose_row(grid, 0)
        scene.hands.key(Qt.Key.Key_G)
        scene.settle()
    images = scene.application.app_state.images
    left = [image.original_name for image in images if image.id in standing_marks(images) and not image.is_set_aside]
    assert not left, f"{left} are marked still"
    assert [image.original_name for image in images if image.is_set_aside] == [scene.words.blurred]
    scene.hands.choose(choice, 0)
    scene.settle()


def draw_area(scene: Scene) -> None:
    """A rectangle around the part: what moves beside it is none of the model's business."""
    page: ProductsPage = scene.go_to("products")

    def draw(dialog: AreaDialog) -> None:
        scene.until_in_dialog(lambda: dialog.view.scene.frame_size is not None, "the picture in the editor")
        if isinstance(scene.hands, KeyHands):
            scene.hands.focus(dialog.view)
            scene.hands.key(Qt.Key.Key_Return)
            for _ in range(AREA_STEPS):
                scene.hands.key(Qt.Key.Key_Left, CONTROL)
                scene.hands.key(Qt.Key.Key_Up, CONTROL)
                for _ in range(2):
                    scene.hands.key(Qt.Key.Key_Right, CONTROL | SHIFT)
                    scene.hands.key(Qt.Key.Key_Down, CONTROL | SHIFT)
        else:
            _drag_a_rectangle(dialog)
        scene.camera.take("guide-area")
        scene.hands.press(dialog.keep_button)

    with scene.answering(AreaDialog, draw):
        scene.hands.press(page.images.area_button)
    scene.settle()
    product = scene.application.app_state.active_product
    assert product is not None and 0.3 < product.area.share < 1.0
    scene.until(lambda: _looked_at(scene), "the look at the pictures with the area", LONG_S)


def choose_prompts(scene: Scene) -> None:
    """Two pictures that show what a good part looks like."""
    page: ProductsPage = scene.go_to("products")
    grid = page.images.grid
    images = scene.application.app_state.images
    marked = standing_marks(images)
    good = {image.id for image in images if image.id not in marked and not image.is_set_aside}
    shown = [grid.model().index(row, 0).data(IMAGE_ROLE).id for row in range(grid.model().rowCount())]
    for number in [number for number in shown if number in good][:PROMPTS]:
        scene.hands.choose_row(grid, shown.index(number))
        scene.hands.key(Qt.Key.Key_P)
        scene.settle()
    scene.until(lambda: not grid.reads_pictures, "the pictures")
    scene.camera.take("guide-prompts")
    assert sum(image.is_prompt for image in scene.application.app_state.images) == PROMPTS


def train(scene: Scene, minutes: float) -> None:
    """One model for all products; the first one of a workspace inspects at once."""
    page: TrainPage = scene.go_to("train")
    scene.hands.focus(page.setup.minutes)
    scene.hands.type(QLocale().toString(minutes))
    scene.hands.key(Qt.Key.Key_Return)
    scene.camera.take("guide-train")
    scene.hands.press(page.setup.train_button)
    state = scene.application.training_state
    scene.until(lambda: state.phase.busy, "the start of the training")
    scene.until(lambda: not state.phase.busy, "the training", LONG_S)
    assert state.phase is TrainingPhase.FINISHED, state.message
    scene.until(lambda: bool(scene.application.app_state.models), "the model")
    scene.camera.take("guide-trained")


def choose_product(scene: Scene, name: str) -> None:
    """The product that the window is about."""
    page: ProductsPage = scene.go_to("products")
    scene.hands.choose_row(page.list, [product.name for product in _products(scene)].index(name))
    scene.until(lambda: _active(scene, name), f"the product {name} again")


def _products(scene: Scene) -> tuple[Product, ...]:
    return scene.application.app_state.products


def _active(scene: Scene, name: str) -> bool:
    product = scene.application.app_state.active_product
    return product is not None and product.name == name


def _looked_at(scene: Scene) -> bool:
    images = scene.application.app_state.images
    return scene.application.work_state.comparison is None and all(image.unusualness is not None for image in images)


def _drag_a_rectangle(dialog: AreaDialog) -> None:
    canvas = dialog.view.childAt(dialog.view.rect().center())
    assert canvas is not None
    rect = canvas.rect()
    centre, reach = rect.center(), int(0.44 * min(rect.width(), rect.height()))
    first, last = centre - QPoint(reach, reach), centre + QPoint(reach, reach)
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=first)
    QTest.mouseMove(canvas, centre)
    QTest.mouseMove(canvas, last)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=last)
