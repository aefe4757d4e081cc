"""Products and their normal images."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent
from PySide6.QtWidgets import QDialog, QStackedWidget, QVBoxLayout, QWidget

from app.domain.image_marks import standing_marks
from app.domain.product import NormalImage, Product
from app.pages.products.parts.by_prompts_question import ask_by_prompts
from app.pages.products.parts.golden_question import ask_golden
from app.pages.products.parts.import_question import make_import_question
from app.pages.products.parts.name_dialogs import new_product_dialog, rename_dialog
from app.pages.products.parts.picture_viewer import PictureViewer
from app.pages.products.parts.product_images import ProductImages
from app.pages.products.viewer_state import ViewerState
from app.state.app_state import AppState
from app.state.work_state import WorkState
from app.widgets.file_dialogs import DialogKind, FileDialogs
from app.widgets.file_drop import dialog_filter, dropped_paths
from app.widgets.formatting import counted
from app.widgets.lists.two_line_list import ListRow, TwoLineList
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.side_by_side import SideBySide
from app.widgets.look.widgets import GRID, action_button, card, heading
from app.widgets.question_dialog import QuestionDialog
from app.widgets.text_dialog import TextDialog
from onenip_core.data.datasets.dataset import MIN_NORMALS
from onenip_core.data.datasets.dataset_layout import FolderLayout
from onenip_core.data.images.picture_file import IMAGE_SUFFIXES
from onenip_core.picture_mark import Mark

LIST_WIDTH = 288


class ProductsPage(QWidget):
    """List of products on the left, the images of the chosen one on the right; or one of them, large, instead of both."""

    createRequested = Signal(str)
    renameRequested = Signal(int, str)
    """Product id, new name."""
    importRequested = Signal(list)
    promptsChosen = Signal(list, bool)
    """Image ids; True makes them prompts."""
    imagesSetAside = Signal(list, bool)
    """Image ids; True sets them aside, False lets them teach again."""
    imagesApproved = Signal(list)
    imagesTrashed = Signal(list)
    goldenRequested = Signal(list, object)
    """Carries numbers of images that shall be golden parts, and the KnownTruth of all of them."""
    productTrashed = Signal(int)
    importCancelRequested = Signal()
    comparisonCancelRequested = Signal()
    productSelected = Signal(int)
    pictureWanted = Signal(object)
    """The NormalImage that shall be looked at, large; None closes the viewer."""
    whyRequested = Signal(object)
    """The NormalImage of which a person wants to know why the model says what it says."""
    captureWanted = Signal()
    """Pictures of the chosen product shall be taken with a camera."""
    tagsWanted = Signal()
    """A person wants to say something of the selected images."""
    comparisonWanted = Signal()
    """Two images shall be compared."""
    sessionWanted = Signal()
    """A person wants to say in which session the selected images were taken."""
    sessionsWanted = Signal()
    """The sessions of the chosen product shall be shown."""
    promptsWanted = Signal()
    proposalWanted = Signal()
    """Pictures that stand for the others shall become prompts of the chosen product."""
    fileWhyWanted = Signal()
    """A person wants to know what the model says of a picture file, and why."""
    byPromptsWanted = Signal()
    """The chosen product shall be inspected without training; the person has agreed."""
    alignmentWanted = Signal()
    """It shall be chosen how parts of the chosen product are aligned."""
    areaWanted = Signal()
    """The inspected area of the chosen product shall be drawn."""
    viewingChanged = Signal()
    """The viewer opened, closed, or shows another image."""

    def __init__(
        self, app_state: AppState, work_state: WorkState, viewer_state: ViewerState, appearance: Appearance
    ) -> None:
        super().__init__()
        self.setObjectName("Page")
        self._state = app_state
        self._work = work_state
        self._dialogs = FileDialogs(app_state, appearance, self)
        self._appearance = appearance
        self.create_button = action_button(appearance, self.tr("New product…"), "plus", "primary")
        self.list = TwoLineList(appearance, self.tr("Products"))
        self.images = ProductImages(app_state, work_state, appearance)
        self.viewer = PictureViewer(app_state, viewer_state, appearance)
        self._build_layout()
        self._connect()
        self.setAcceptDrops(True)
        self._on_products_changed()

    def _build_layout(self) -> None:
        list_card, list_layout = card(column=LIST_WIDTH)
        list_layout.addWidget(heading(self.tr("Products"), SIZE_TITLE))
        list_layout.addSpacing(GRID)
        list_layout.addWidget(self.create_button)
        list_layout.addWidget(self.list, 1)
        images_card, images_layout = card()
        images_layout.addWidget(self.images)
        both = QWidget()
        both_layout = SideBySide(both)
        both_layout.setContentsMargins(0, 0, 0, 0)
        both_layout.setSpacing(2 * GRID)
        both_layout.addWidget(list_card)
        both_layout.addWidget(images_card, 1)
        self._rooms = QStackedWidget()
        self._rooms.addWidget(both)
        self._rooms.addWidget(self.viewer)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.addWidget(self._rooms)

    def _connect(self) -> None:
        self._state.productsChanged.connect(self._on_products_changed)
        self._state.activeProductChanged.connect(self._on_products_changed)
        self.list.rowChosen.connect(self.productSelected)
        self.images.grid.promptsChosen.connect(self.promptsChosen)
        self.images.grid.imagesSetAside.connect(self.imagesSetAside)
        self.images.grid.imagesApproved.connect(self.imagesApproved)
        self.images.grid.imagesTrashed.connect(self.imagesTrashed)
        self.images.grid.imageOpened.connect(self.open_picture)
        self.images.grid.currentImageChanged.connect(self._on_current_image_changed)

    @property
    def viewing(self) -> bool:
        """True while one image is shown large."""
        return self._rooms.currentWidget() is self.viewer

    @Slot()
    def open_picture(self) -> None:
        """Show the current image large."""
        if self.images.grid.current_image is not None:
            self.images.keep_order(True)
            self._rooms.setCurrentWidget(self.viewer)
            self.setFocusProxy(self.viewer.view)
            self.viewer.view.setFocus()
            self._on_current_image_changed()

    def compared_images(self) -> tuple[NormalImage, ...]:
        """The two that are selected, or one and the picture that it repeats; empty for anything else."""
        selected = self.images.grid.selected_images()
        if len(selected) == 2:
            return tuple(selected)
        if len(selected) != 1:
            return ()
        everything = self._state.images
        marks = standing_marks(everything).get(selected[0].id, ())
        twin = next((mark.twin for mark in marks if mark.kind is Mark.TWIN), None)
        return tuple(each for each in everything if twin is not None and each.id in (twin, selected[0].id))

    def can_compare(self) -> bool:
        """Whether two images are chosen."""
        return len(self.compared_images()) == 2

    @Slot()
    def close_picture(self) -> None:
        """Go back to all images; the one that was looked at is the current one."""
        if not self.viewing:
            return
        grid = self.images.grid
        self._rooms.setCurrentIndex(0)
        self.images.keep_order(False)
        self.setFocusProxy(None)  # type: ignore[arg-type]  # Qt takes it, its stubs do not
        grid.setFocus()
        if grid.currentIndex().isValid():
            grid.scrollTo(grid.currentIndex())
        self.pictureWanted.emit(None)
        self.viewingChanged.emit()

    def show_prompts(self, new: tuple[int, ...]) -> None:
        """Show the prompts among the pictures, and choose the first of these."""
        self.close_picture()
        self.images.show_prompts(new)

    @Slot()
    def find_picture(self) -> None:
        """Begin to type a name."""
        self.close_picture()
        self.images.search.setFocus()
        self.images.search.selectAll()

    @Slot()
    def toggle_picture_prompt(self) -> None:
        """Make the image that is looked at a prompt, or no longer."""
        image = self.images.grid.current_image
        if image is not None:
            self.promptsChosen.emit([image.id], not image.is_prompt)

    @Slot()
    def toggle_picture_aside(self) -> None:
        """Set the image that is looked at aside, or let it teach again."""
        image = self.images.grid.current_image
        if image is not None:
            self.imagesSetAside.emit([image.id], not image.is_set_aside)

    @Slot()
    def approve_picture(self) -> None:
        """Say of the image that is looked at that it is a good one."""
        image = self.images.grid.current_image
        if image is not None:
            self.imagesApproved.emit([image.id])

    @Slot()
    def ask_why(self) -> None:
        """Ask why the model says what it says of the image that is looked at."""
        image = self.images.grid.current_image
        if image is not None:
            self.whyRequested.emit(image)

    @Slot()
    def trash_picture(self) -> None:
        """Ask to put the image that is looked at into the trash; the next one is shown when it has gone."""
        image = self.images.grid.current_image
        if image is not None:
            self.imagesTrashed.emit([image.id])

    @Slot()
    def _on_current_image_changed(self) -> None:
        if not self.viewing:
            return
        grid = self.images.grid
        image = grid.current_image
        if image is None:
            self.close_picture()
            return
        self.viewer.show_place(grid.currentIndex().row() + 1, grid.model().rowCount())
        self.pictureWanted.emit(image)
        self.viewingChanged.emit()

    def make_name_dialog(self) -> TextDialog:
        """The dialog that asks for a new product's name."""
        return new_product_dialog(self._state.products, self._appearance, self)

    @Slot()
    def ask_name(self) -> None:
        """Ask for a name and request the product."""
        dialog = self.make_name_dialog()
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.createRequested.emit(dialog.text)
        dialog.deleteLater()

    def ask_new_name(self) -> None:
        """Ask for another name of the chosen product and request it."""
        product = self._state.active_product
        if product is None:
            return
        dialog = rename_dialog(self._state.products, product, self._appearance, self)
        if dialog.exec() == QDialog.DialogCode.Accepted and dialog.text != product.name:
            self.renameRequested.emit(product.id, dialog.text)
        dialog.deleteLater()

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files and folders for the chosen product."""
        if self._state.active_product is not None and dropped_paths(event.mimeData()):
            self.images.show_drop_hint(True)
            event.acceptProposedAction()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Nothing is dropped after all."""
        self.images.show_drop_hint(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Import what was dropped."""
        self.images.show_drop_hint(False)
        paths = dropped_paths(event.mimeData())
        if paths and self._state.active_product is not None:
            self.importRequested.emit(paths)
            event.acceptProposedAction()

    @Slot()
    def _on_products_changed(self) -> None:
        active = self._state.active_product
        rows = [ListRow(p.id, p.name, self._counts(p)) for p in self._state.products]
        self.list.show_rows(rows, None if active is None else active.id)
        if not self.viewing:  # where there is nothing yet, the first key makes something
            self.setFocusProxy(None if rows else self.create_button)  # type: ignore[arg-type]  # Qt takes None

    def _counts(self, product: Product) -> str:
        images = counted(product.normal_count, self.tr("{count} normal image"), self.tr("{count} normal images"))
        return f"{images} · {counted(product.prompt_count, self.tr('{count} prompt'), self.tr('{count} prompts'))}"

    def ask_images(self) -> None:
        """Ask for pictures of good parts and request their import."""
        name_filter = dialog_filter(self.tr("Images"), IMAGE_SUFFIXES, self.tr("All files"))
        paths = self._dialogs.ask_files(DialogKind.NORMAL_IMAGES, self.tr("Add pictures of good parts"), name_filter)
        if paths:
            self.importRequested.emit(paths)

    def ask_folder(self) -> None:
        """Ask for a folder of such pictures and request its import."""
        title = self.tr("Add a folder of pictures of good parts")
        folder = self._dialogs.ask_folder(DialogKind.NORMAL_FOLDER, title)
        if folder is not None:
            self.importRequested.emit([folder])

    def ask_import(self, layout: FolderLayout, product: str, *, has_rest: bool) -> bool:
        """Ask whether the good parts of a mixed folder, or all of it, shall be imported; a rest is imported in any case."""
        return make_import_question(self, self._appearance, layout, product, has_rest=has_rest).ask()

    def ask_golden(self) -> None:
        """Ask whether the selected images shall be golden parts from now on, and request it."""
        self.ask_golden_of(self.images.grid.selected_images())

    @Slot(list)
    def ask_golden_of(self, images: list[NormalImage]) -> None:
        """Ask the same of these images."""
        known = ask_golden(images, self._appearance, self) if images else None
        if known is not None:
            self.goldenRequested.emit([image.id for image in images], known)

    def may_inspect_by_prompts(self) -> bool:
        """True if a model inspects that does not know the chosen product, which has pictures enough."""
        product, model = self._state.active_product, self._state.active_model
        if product is None or model is None or not self._state.edition.trains:
            return False
        return model.name_of(product) is None and product.normal_count >= MIN_NORMALS

    def ask_by_prompts(self) -> None:
        """Say what inspecting without training is worth, and request it if the person agrees."""
        product, model = self._state.active_product, self._state.active_model
        if product is not None and model is not None and ask_by_prompts(self._appearance, product, model, self):
            self.byPromptsWanted.emit()

    def ask_trash_product(self) -> None:
        """Ask whether the product may go, and request it."""
        product = self._state.active_product
        if product is None:
            return
        count = product.normal_count + product.aside_count
        images = counted(count, self.tr("{count} normal image"), self.tr("{count} normal images"))
        question = self.tr("“{name}” moves to the trash with its {images} and its golden set. You can undo this.")
        if QuestionDialog(
            self._appearance,
            self.tr("Delete product “{name}”?").format(name=product.name),
            question.format(name=product.name, images=images),
            self.tr("Delete product"),
            self.tr("Keep"),
            self,
        ).ask():
            self.productTrashed.emit(product.id)
