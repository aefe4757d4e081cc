"""Takes pictures of good parts: what a camera sees now, with the last picture as a ghost over it."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from app.sources.kind import SourceKind
from app.widgets.formatting import with_percent
from app.widgets.image_scene.frame_scene import ITEMS_Z
from app.widgets.image_scene.image_view import ImageView
from app.widgets.image_scene.still_item import StillItem
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.fonts import SIZE_STRONG
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, ElidedLabel, Slider, action_button, restyle, text_label
from app.widgets.number_box import NumberBox
from app.widgets.source_choosing.source_chooser import kind_title
from onenip_core.types import RgbImage

SIZE = 1100, 740
FADE_STEP = 10
LEAST_INTERVAL_S, MOST_INTERVAL_S = 0.2, 600.0


class CaptureDialog(LockableDialog):
    """Shows what it is told, and says what a person wants."""

    takeWanted = Signal()
    undoWanted = Signal()
    """The last picture that was taken shall go."""
    stepWanted = Signal()
    """The next picture of a source that waits."""
    sourceWanted = Signal(object)
    """Carries a SourceKind."""
    retryWanted = Signal()
    """The source shall be opened once more."""
    intervalWanted = Signal(float)
    """Seconds between two pictures that are taken by themselves; 0 takes none."""

    def __init__(
        self,
        appearance: Appearance,
        product: str,
        session: str,
        kinds: Sequence[SourceKind],
        parent: QWidget | None = None,
    ) -> None:
        """`session` is the name that is proposed for what is taken now."""
        super().__init__(parent)
        if parent is None:
            appearance.apply_to(self)
        self.setWindowTitle(self.tr("Take pictures of good parts of {product}").format(product=product))
        self.resize(*map(scaled, SIZE))
        self._ghost: RgbImage | None = None
        self.view = ImageView(appearance)
        self.view.setAccessibleName(self.tr("What the camera sees"))
        self.ghost_item = StillItem()
        self.ghost_item.setZValue(ITEMS_Z)
        self.view.scene.addItem(self.ghost_item)
        self._make_widgets(appearance, session, kinds)
        self._build_layout()
        self._connect()
        self.show_count(0, "")
        self.show_source("", steps=False, can_retry=False)
        self.show_problem("")
        self._fade(self.ghost_slider.value())
        self.view.setFocus()

    def _make_widgets(self, appearance: Appearance, session: str, kinds: Sequence[SourceKind]) -> None:
        self.session_edit = QLineEdit(session)
        self.session_edit.setAccessibleName(self.tr("Session"))
        self.session_edit.setToolTip(
            self.tr("What is taken in one go is a session: it can be held out of trainings together")
        )
        self.session_edit.setMaxLength(120)
        self.source_button = action_button(appearance, self.tr("Source"), "camera", tip=self.tr("Key: S"))
        menu = QMenu(self.source_button)
        for kind in kinds:
            menu.addAction(appearance.icon(kind.icon, "text"), kind_title(kind)).triggered.connect(
                lambda _checked=False, kind=kind: self.sourceWanted.emit(kind)
            )
        self.source_button.setMenu(menu)
        self.source_text = ElidedLabel()
        self.retry_button = action_button(appearance, self.tr("Try again"), "rotate-ccw", tip=self.tr("Key: R"))
        self.ghost_button = action_button(
            appearance, self.tr("Ghost"), role="chip", tip=self.tr("The last picture over the live one. Key: G")
        )
        self.ghost_button.setCheckable(True)
        self.ghost_button.setChecked(True)
        self.ghost_slider = Slider(self.tr("How strong the ghost is, in percent"), 0, 100)
        self.ghost_slider.setValue(40)
        self.ghost_slider.setFixedWidth(scaled(120))
        self.ghost_slider.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.ghost_slider.setMinimumHeight(heightened(40))
        self.ghost_slider.setToolTip(self.tr("Keys: [ and ]"))
        self.ghost_text = text_label("", tone="muted")
        self.ghost_text.setFixedWidth(scaled(48))
        self.interval_button = action_button(
            appearance,
            self.tr("Automatically every"),
            role="chip",
            tip=self.tr("Takes pictures until it is pressed again. Key: I"),
        )
        self.interval_button.setCheckable(True)
        self.interval_box = NumberBox(
            self.tr("Seconds between two pictures"), LEAST_INTERVAL_S, MOST_INTERVAL_S, 1, "s"
        )
        self.interval_box.setValue(1.0)
        self.count_text = text_label("", SIZE_STRONG, QFont.Weight.DemiBold)
        self.last_text = ElidedLabel()
        self.problem = text_label("", tone="danger", wrap=True)
        self.undo_button = action_button(appearance, self.tr("Undo last"), "undo-2", tip=self.tr("Backspace or Ctrl+Z"))
        self.step_button = action_button(
            appearance, self.tr("Next picture"), tip=self.tr("Without taking this one. Key: Right")
        )
        self.close_button = action_button(
            appearance, self.tr("Close"), big=True, tip=self.tr("Esc. All that was taken is kept")
        )
        self.take_button = action_button(
            appearance, self.tr("Take picture"), "camera", "primary", big=True, tip=self.tr("Space or Enter")
        )

    def _build_layout(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(GRID)
        top.addWidget(self.source_button)
        top.addWidget(self.source_text, 1)
        top.addWidget(self.retry_button)
        label = text_label(self.tr("Session"), tone="muted")
        label.setBuddy(self.session_edit)
        top.addWidget(label)
        self.session_edit.setFixedWidth(scaled(260))
        top.addWidget(self.session_edit)
        ghost = FlowLayout(spacing=GRID)  # a second row for large letters
        for widget in (self.ghost_button, self.ghost_slider, self.ghost_text, self.interval_button, self.interval_box):
            ghost.addWidget(widget)
        ghost.add_spring()
        ghost.addWidget(self.step_button)
        ghost.addWidget(self.undo_button)
        ends = QHBoxLayout()
        ends.setSpacing(GRID)
        ends.addWidget(self.count_text)
        ends.addWidget(self.last_text, 1)
        ends.addWidget(self.close_button)
        ends.addWidget(self.take_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(GRID)
        layout.addLayout(top)
        layout.addWidget(self.view, 1)
        layout.addLayout(ghost)
        layout.addWidget(self.problem)
        layout.addLayout(ends)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)

    def _connect(self) -> None:
        self.take_button.clicked.connect(self.takeWanted)
        self.undo_button.clicked.connect(self.undoWanted)
        self.step_button.clicked.connect(self.stepWanted)
        self.retry_button.clicked.connect(self.retryWanted)
        self.close_button.clicked.connect(self.reject)
        self.ghost_button.toggled.connect(self._show_ghost_item)
        self.ghost_slider.valueChanged.connect(self._fade)
        self.interval_button.toggled.connect(self._tell_interval)
        self.interval_box.valueChanged.connect(self._tell_interval)
        for keys in ("Space", "Return", "Enter"):
            self._key(keys, self._take_unless_typing)
        self._key("Backspace", self.undoWanted.emit)
        self._key("Ctrl+Z", self.undoWanted.emit)
        self._key("Right", self._step_if_possible, of_view=True, repeats=True)
        self._key("G", self.ghost_button.toggle)
        self._key("I", self.interval_button.toggle)
        self._key("S", self.source_button.showMenu)
        self._key("R", self.retry_button.click)
        self._key("[", lambda: self.ghost_slider.setValue(self.ghost_slider.value() - FADE_STEP), repeats=True)
        self._key("]", lambda: self.ghost_slider.setValue(self.ghost_slider.value() + FADE_STEP), repeats=True)

    def _key(self, keys: str, does: Callable[[], object], *, of_view: bool = False, repeats: bool = False) -> None:
        shortcut = QShortcut(QKeySequence(keys), self.view if of_view else self)
        if of_view:
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.setAutoRepeat(repeats)
        shortcut.activated.connect(does)

    @property
    def session(self) -> str:
        """What the person calls the session; empty if they took the name away."""
        return self.session_edit.text().strip()

    # What is shown ---------------------------------------------------------------------------------------------

    def show_picture(self, pixels: RgbImage | None, empty_text: str = "") -> None:
        """What the camera sees now, or what to say instead."""
        before = self.view.scene.frame_size
        self.view.set_empty_text(empty_text)
        self.view.show_part(pixels, None, None)
        if self.view.scene.frame_size != before:
            self._show_ghost_item()

    def show_ghost(self, pixels: RgbImage | None) -> None:
        """Lay this picture over the live one, if it is as large."""
        self._ghost = pixels
        self._show_ghost_item()

    def show_source(self, text: str, *, steps: bool, can_retry: bool) -> None:
        """How the source does; `steps` where each picture waits for a person."""
        self.source_text.setText(text or self.tr("Choose where the pictures come from"))
        self.step_button.setVisible(steps)
        self.retry_button.setVisible(can_retry)

    def show_count(self, count: int, last: str) -> None:
        """How many pictures were taken, and what the last one is called."""
        self.count_text.setText(self.tr("{count} taken").format(count=count))
        self.last_text.setText(last)
        self.undo_button.setEnabled(count > 0)

    def show_problem(self, text: str, tone: str = "danger") -> None:
        """What went wrong; empty if nothing did."""
        self.problem.setText(text)
        self.problem.setProperty("tone", tone)
        restyle(self.problem)
        self.problem.setVisible(bool(text))

    def allow_taking(self, allowed: bool) -> None:
        """Whether there is a picture to take."""
        self.take_button.setEnabled(allowed)
        self.step_button.setEnabled(allowed)

    # ------------------------------------------------------------------------------------------------------------

    def _take_unless_typing(self) -> None:
        if self.session_edit.hasFocus() or self.interval_box.hasFocus():
            self.view.setFocus()  # what was typed is done with
        elif self.take_button.isEnabled():
            self.takeWanted.emit()

    def _step_if_possible(self) -> None:
        if self.step_button.isVisible() and self.step_button.isEnabled():
            self.stepWanted.emit()

    def _show_ghost_item(self) -> None:
        size = self.view.scene.frame_size
        fits = self._ghost is not None and size is not None and (self._ghost.shape[1], self._ghost.shape[0]) == size
        self.ghost_item.show_pixels(self._ghost if fits and self.ghost_button.isChecked() else None)

    def _fade(self, percent: int) -> None:
        self.ghost_text.setText(with_percent(percent))
        self.ghost_item.setOpacity(percent / 100)

    def _tell_interval(self) -> None:
        self.intervalWanted.emit(self.interval_box.value() if self.interval_button.isChecked() else 0.0)
