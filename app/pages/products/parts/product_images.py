"""The normal images of the chosen product, with what can be done to them."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFont, QStandardItemModel
from PySide6.QtWidgets import QFrame, QHBoxLayout, QProgressBar, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from app.domain.capture_session import sessions_of
from app.domain.image_marks import ImageGroup, chosen, count_marks, standing_marks
from app.domain.image_order import ImageOrder, in_order, matching
from app.domain.product import Product
from app.messages.codes.demo import Demonstration
from app.messages.codes.readiness import ComparisonNeedsWorkstation
from app.messages.picture_marks import mark_message
from app.messages.wording.say import say
from app.pages.products.parts.image_advice import image_advice
from app.pages.products.parts.mark_filter import MarkFilter
from app.pages.products.parts.session_filter import SessionFilter
from app.pages.products.parts.value_range_choice import ValueRangeChoice
from app.settings.schema import IMAGE_ORDER
from app.state.app_state import AppState
from app.state.work_state import WorkState
from app.widgets.empty_state import EmptyState
from app.widgets.formatting import format_percent
from app.widgets.lists.image_grid import ImageGrid
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.fonts import SIZE_TITLE, font
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, Choice, ElidedLabel, action_button, leave_focus, restyle, text_label
from app.widgets.search_field import SearchField
from onenip_core.alignment import AlignmentKind
from onenip_core.data.images.value_range import FULL_RANGE

TITLE_WIDTH = 160
"""Pixels that a product's name keeps at the least; a longer one ends in dots beside the buttons."""


class ProductImages(QWidget):
    """Header with actions, import progress, then the grid or a drop area."""

    orderChosen = Signal(object)
    """Carries an ImageOrder."""

    def __init__(self, app_state: AppState, work_state: WorkState, appearance: Appearance) -> None:
        super().__init__()
        self._state = app_state
        self._work = work_state
        self._order: ImageOrder | None = None
        self._filtered = 0
        """The product whose pictures were filtered last: another one is shown whole first."""
        self._new_prompts: tuple[int, ...] = ()
        """Pictures that are shown among the prompts as soon as they are read as such."""
        self._kept_places: dict[int, int] = {}
        """Of the pictures by their numbers, while one of them is looked at large."""
        self.title = ElidedLabel()
        self.title.setFont(font(SIZE_TITLE, QFont.Weight.DemiBold))
        self.advice = text_label("", tone="muted", wrap=True)
        self.add_images_button = action_button(appearance, self.tr("Add images…"), "image-plus")
        self.add_folder_button = action_button(appearance, self.tr("Add folder…"), "folder-plus")
        self.capture_button = action_button(appearance, self.tr("Capture…"), "camera")
        self.prompt_button = action_button(appearance, self.tr("Prompt"), "star", "quiet")
        self.approve_button = action_button(appearance, self.tr("Good one"), "thumbs-up", "quiet")
        self.aside_button = action_button(appearance, self.tr("Set aside"), "archive", "quiet")
        self.golden_button = action_button(appearance, self.tr("Golden set"), "badge-check", "quiet")
        self.tags_button = action_button(appearance, self.tr("Tags…"), "", "quiet")
        self.compare_button = action_button(appearance, self.tr("Compare"), "copy", "quiet")
        self.session_button = action_button(appearance, self.tr("Session…"), "", "quiet")
        self.trash_button = action_button(appearance, self.tr("Trash"), "trash-2", "quiet")
        self.rename_button = action_button(appearance, self.tr("Rename…"), "", "quiet")
        self.alignment_button = action_button(appearance, self.tr("Alignment…"), "", "quiet")
        self.area_button = action_button(appearance, self.tr("Inspected area…"), "", "quiet")
        self.sessions_button = action_button(appearance, self.tr("Sessions…"), "", "quiet")
        self.prompts_button = action_button(appearance, self.tr("Prompts…"), "", "quiet")
        self.by_prompts_button = action_button(appearance, self.tr("Inspect without training…"), "", "quiet")
        self.trash_product_button = action_button(appearance, self.tr("Delete product…"), "", "quiet")
        self.selection_text = text_label("", tone="muted")
        self.grid = ImageGrid(appearance)
        self.search = SearchField(self.tr("Find by name, tag, note"))
        self.order = Choice(appearance, self.tr("Order of the pictures"))
        for order, text in (
            (ImageOrder.NAME, self.tr("By name")),
            (ImageOrder.ADDED, self.tr("Added last first")),
            (ImageOrder.TAKEN, self.tr("By date of capture")),
            (ImageOrder.SESSION, self.tr("By session")),
            (ImageOrder.UNUSUAL, self.tr("Marked and unusual first")),
        ):
            self.order.addItem(text, order)
        self.filter = MarkFilter(appearance)
        self.sessions = SessionFilter(appearance)
        self.value_range = ValueRangeChoice(app_state, appearance)
        self.nothing_found = text_label("", tone="muted")
        self.nothing_found.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.progress = QProgressBar()
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.progress_text = text_label("")
        self.cancel_button = action_button(appearance, self.tr("Cancel"), "x", "quiet")
        self.drop_area = QFrame()
        self.drop_area.setObjectName("DropArea")
        self.no_product = EmptyState(appearance)
        self.create_button = action_button(appearance, self.tr("New product…"), "plus", "primary", big=True)
        self.no_product.add_button(self.create_button)
        self._build_layout(appearance)
        self._connect()
        self._show_no_product()
        self._on_state_changed()
        self._on_selection_changed()

    def _build_layout(self, appearance: Appearance) -> None:
        header = FlowLayout(spacing=GRID)
        self.title.setMinimumWidth(scaled(TITLE_WIDTH))
        header.addWidget(self.title)
        for button in (
            self.add_images_button,
            self.add_folder_button,
            self.capture_button,
        ):
            header.addWidget(button)
        self._with_pictures = QWidget()
        """What sorts, chooses and changes pictures: in the way while there are none."""
        rows = QVBoxLayout(self._with_pictures)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(GRID)
        tools = FlowLayout(spacing=GRID)
        self.search.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        for widget in (self.search, self.order, self.filter, self.sessions):
            tools.addWidget(widget)
        selection = FlowLayout(spacing=0)  # the buttons have margins of their own
        selection.addWidget(self.selection_text)
        selection.add_spring()
        for button in (
            self.prompt_button,
            self.approve_button,
            self.aside_button,
            self.tags_button,
            self.compare_button,
            self.session_button,
            self.golden_button,
            self.trash_button,
        ):
            leave_focus(button)
            selection.addWidget(button)
        self.progress_row = QWidget()
        progress_layout = QHBoxLayout(self.progress_row)
        progress_layout.setContentsMargins(0, 0, 0, 0)
        progress_layout.addWidget(self.progress_text)
        progress_layout.addWidget(self.progress, 1)
        progress_layout.addWidget(self.cancel_button)
        drop_layout = QVBoxLayout(self.drop_area)
        drop_layout.addWidget(
            EmptyState(
                appearance,
                "image-plus",
                self.tr("Drop pictures of good parts here"),
                self.tr(
                    "Files or whole folders. Your originals stay where they are; the workspace keeps its own copy."
                ),
            )
        )
        content = QWidget()
        self._content = QStackedLayout(content)
        self._content.addWidget(self.drop_area)
        self._content.addWidget(self.grid)
        self._content.addWidget(self.nothing_found)
        room = QWidget()
        room_layout = QVBoxLayout(room)
        room_layout.setContentsMargins(0, 0, 0, 0)
        room_layout.setSpacing(GRID)
        room_layout.addLayout(header)
        room_layout.addWidget(self.advice)
        facts = FlowLayout(spacing=0)  # the buttons have margins of their own
        for button in (
            self.rename_button,
            self.area_button,
            self.alignment_button,
            self.sessions_button,
            self.prompts_button,
            self.by_prompts_button,
            self.trash_product_button,
        ):
            facts.addWidget(button)
        facts.addWidget(self.value_range)
        room_layout.addLayout(facts)
        rows.addLayout(tools)
        rows.addLayout(selection)
        room_layout.addWidget(self._with_pictures)
        room_layout.addWidget(self.progress_row)
        room_layout.addWidget(content, 1)
        self._pages = QStackedLayout(self)
        self._pages.setContentsMargins(0, 0, 0, 0)
        self._pages.addWidget(self.no_product)
        self._pages.addWidget(room)

    def _connect(self) -> None:
        for changed in (self._state.activeProductChanged, self._state.imagesChanged, self._state.modelsChanged):
            changed.connect(self._on_state_changed)
        for changed in (self._state.productsChanged, self._state.demonstrationChanged):
            changed.connect(self._show_no_product)
        self._state.settingsChanged.connect(self._on_settings_changed)
        self._work.progressChanged.connect(self._show_progress)
        self._work.comparisonChanged.connect(self._show_progress)
        self.search.textChanged.connect(self._show_images)
        self.search.leftForFound.connect(lambda: self.grid.setFocus(Qt.FocusReason.TabFocusReason))
        self.filter.chosen.connect(self._show_images)
        self.sessions.chosen.connect(self._show_images)
        self.order.activated.connect(lambda _row: self.orderChosen.emit(self.order.currentData()))
        self.grid.selectionModel().selectionChanged.connect(self._on_selection_changed)
        self.grid.model().modelReset.connect(self._on_selection_changed)

    def show_drop_hint(self, active: bool) -> None:
        """Light the drop area up while something is dragged over the page."""
        self.drop_area.setProperty("active", active)
        restyle(self.drop_area)

    @Slot(str)
    def show_session(self, session: str) -> None:
        """Show the pictures of this session alone, all of them."""
        self.search.clear()
        self.filter.choose(ImageGroup.ALL)
        self.sessions.choose(session)
        self._show_images()

    def show_prompts(self, new: tuple[int, ...]) -> None:
        """Show the prompts alone, the first of these as the chosen one, as soon as they are read as prompts."""
        self._new_prompts = new
        self._show_images()

    def keep_order(self, kept: bool) -> None:
        """Let pictures stay where they are, whatever becomes of them: who goes from one to the next finds the next there. What
        leaves the choice of what is shown leaves it all the same.
        """
        self._kept_places = {image.id: row for row, image in enumerate(self.grid.images)} if kept else {}
        if not kept:
            self._show_images()

    def _take_new_prompts(self) -> tuple[int, ...]:
        """Those that wait to be shown, once they are prompts: then everything but the prompts is left out."""
        new = {image.id: image.is_prompt for image in self._state.images if image.id in self._new_prompts}
        if not new or not all(new.values()):
            return ()
        taken, self._new_prompts = self._new_prompts, ()
        with QSignalBlocker(self.search):
            self.search.clear()
        self.sessions.choose(None)
        self.filter.show_counts(count_marks(self._state.images, standing_marks(self._state.images)))
        self.filter.choose(ImageGroup.PROMPTS)
        return taken

    @Slot()
    def _on_state_changed(self) -> None:
        product = self._state.active_product
        self._pages.setCurrentIndex(0 if product is None else 1)
        self._show_progress()
        self.value_range.show_range()
        if product is None:
            return
        self.title.setText(product.name)
        self.advice.setText(image_advice(product, self._state.images, self._state.edition))
        self._show_area(product)
        self._show_images()

    @Slot()
    def _show_no_product(self) -> None:
        """The demonstration makes its products itself: meanwhile it says what it does."""
        happening = None if self._state.products else self._state.demonstration
        self.create_button.setVisible(happening is None)
        if happening is not None:
            self.no_product.set_message("play", say(Demonstration()), say(happening))
            return
        text = self.tr("A product is a kind of part that is inspected. Create one, or choose one on the left.")
        if not self._state.edition.trains:
            text = self.tr("Products come with the model that knows them: add its model file on the Train page.")
        self.no_product.set_message("package", self.tr("No product chosen"), text)

    def _show_area(self, product: Product) -> None:
        text = self.tr("Inspected area: whole picture…")
        if not product.area.is_whole:
            text = self.tr("Inspected area: {share}…").format(share=format_percent(product.area.share, 0))
        self.area_button.setText(text)
        self.area_button.setAccessibleName(text)
        self.area_button.setVisible(self._state.edition.trains)
        model = self._state.active_model
        is_unknown = model is not None and model.name_of(product) is None
        self.by_prompts_button.setVisible(self._state.edition.trains and is_unknown)
        self.prompts_button.setVisible(model is not None and not is_unknown)
        texts = {
            AlignmentKind.OFF: self.tr("Alignment…"),
            AlignmentKind.SHIFT: self.tr("Alignment: shift…"),
            AlignmentKind.TURN: self.tr("Alignment: turn…"),
        }
        self.alignment_button.setText(texts[product.alignment.kind])
        self.alignment_button.setAccessibleName(texts[product.alignment.kind])
        self.alignment_button.setVisible(self._state.edition.trains)

    @Slot()
    def _show_progress(self) -> None:
        progress, label = self._work.progress, self._work.label
        counts = ""
        if progress is None:
            progress, label = self._work.comparison, self._work.comparison_label
        elif progress[1]:
            counts = self.tr("{done} of {total}").format(done=progress[0], total=progress[1])
        self.progress_row.setVisible(progress is not None)
        if progress is not None:
            done, total = progress
            self.progress.setRange(0, total)
            self.progress.setValue(done)
            what = "" if label is None else say(label)
            self.progress_text.setText(" · ".join(filter(None, (what, counts))))

    @Slot()
    def _on_settings_changed(self) -> None:
        if self._state.settings[IMAGE_ORDER] is not self._order:  # others change at every step of a slider
            self._show_images()

    @Slot()
    def _show_images(self) -> None:
        images, order = self._state.images, self._state.settings[IMAGE_ORDER]
        with QSignalBlocker(self.order):
            self.order.setCurrentIndex(self.order.findData(order))
        product = self._state.active_product
        marks = standing_marks(images)
        if product is not None and product.id != self._filtered:
            self._filtered = product.id
            self._new_prompts = ()
            self.filter.choose(ImageGroup.ALL)
            self.sessions.choose(None)
        new_prompts = self._take_new_prompts()
        text = self.search.text()
        held_out = () if product is None else product.held_out
        self.sessions.show_sessions(() if product is None else sessions_of(product, images))
        session = self.sessions.session
        own = images if session is None else tuple(image for image in images if image.session == session)
        self.filter.show_counts(count_marks(own, marks))
        shown = in_order(chosen(matching(own, text), marks, self.filter.choice), order, marks)
        places = self._kept_places
        shown = tuple(sorted(shown, key=lambda image: places.get(image.id, len(places))))
        if order is not self._order:
            self._order = order
            self.grid.scrollToTop()
        names = {image.id: image.original_name for image in images}
        products = {each.id: each.name for each in self._state.products}
        reasons = {
            number: tuple(say(mark_message(mark, names, products)) for mark in own) for number, own in marks.items()
        }
        self.grid.show_images(shown, FULL_RANGE if product is None else product.values, reasons, held_out)
        if new_prompts:
            self.grid.choose(min(row for row, image in enumerate(shown) if image.id in new_prompts))
        self._offer_unusual()
        # Images that were counted but not read yet are on their way.
        is_empty = not images and (product is None or product.normal_count + product.aside_count == 0)
        self.nothing_found.setText(
            self.tr("No picture’s name, tag, session or note holds “{text}”.").format(text=text)
            if text and self.filter.choice is ImageGroup.ALL
            else self.tr("No picture is shown: choose “All pictures”.")
        )
        self._with_pictures.setVisible(not is_empty)
        self._content.setCurrentIndex(0 if is_empty else 2 if images and not shown else 1)

    def _offer_unusual(self) -> None:
        """Where nothing can be compared, that order means something only for pictures that were compared elsewhere."""
        model, row = self.order.model(), self.order.findData(ImageOrder.UNUSUAL)
        if isinstance(model, QStandardItemModel):
            known = any(image.unusualness is not None for image in self._state.images)
            may_ask = self._state.edition.trains or known
            model.item(row).setEnabled(may_ask)
            model.item(row).setToolTip("" if may_ask else say(ComparisonNeedsWorkstation()))

    @Slot()
    def _on_selection_changed(self) -> None:
        count = len(self.grid.selectedIndexes())
        self.selection_text.setText(self.tr("{count} selected").format(count=count) if count else "")
