"""Shows the sessions in which the pictures of a product were taken, and says which of them train."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.capture_session import CaptureSession, Division, sessions_of
from app.domain.product import ENOUGH_IMAGES, NormalImage, Product
from app.messages.wording.lists import one_after_another
from app.widgets.formatting import counted, format_time
from app.widgets.lists.two_line_list import ListRow, TwoLineList
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, action_button, heading, restyle, text_label
from onenip_core.data.datasets.dataset import LEAST_HELD_OUT, MIN_NORMALS

SIZE = 760, 560


class SessionsDialog(LockableDialog):
    """Shows what it is told, and says what a person wants; nothing is kept here."""

    heldOutWanted = Signal(str, bool)
    """The session, and True to hold it out of trainings."""
    renameWanted = Signal(str)
    goldenWanted = Signal(list)
    """Carries the images of a session that shall be golden parts."""
    showWanted = Signal(str)
    """The pictures of this session shall be shown alone."""
    undoWanted = Signal()

    def __init__(self, appearance: Appearance, product: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if parent is None:
            appearance.apply_to(self)
        title = self.tr("Sessions of {product}").format(product=product)
        self.setWindowTitle(title)
        self.resize(*map(scaled, SIZE))
        self._sessions: tuple[CaptureSession, ...] = ()
        hint = self.tr(
            "Pictures that were taken in one go resemble each other: light, camera and shift are the same. Hold a session out, and "
            "the model tells how it judges good parts of a session that it does not know."
        )
        self.list = TwoLineList(appearance, title)
        self.summary = text_label("", wrap=True)
        self.train_button = action_button(appearance, self.tr("Train on it"), "graduation-cap", tip=self.tr("Key: T"))
        self.hold_button = action_button(appearance, self.tr("Hold out"), "scan-eye", tip=self.tr("Key: H"))
        self.golden_button = action_button(
            appearance, self.tr("Golden set…"), "badge-check", tip=self.tr("Move all of it to the golden set. Key: G")
        )
        self.rename_button = action_button(appearance, self.tr("Rename…"), tip=self.tr("Key: F2"))
        self.show_button = action_button(appearance, self.tr("Show pictures"), tip=self.tr("Key: Return"))
        self.undo_button = action_button(appearance, "", "undo-2", "quiet", self.tr("Undo (Ctrl+Z)"))
        self.close_button = action_button(appearance, self.tr("Close"))
        buttons = QVBoxLayout()
        buttons.setSpacing(GRID)
        for button in (self.train_button, self.hold_button, self.golden_button, self.rename_button, self.show_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(2 * GRID)
        middle.addWidget(self.list, 1)
        middle.addLayout(buttons)
        ends = QHBoxLayout()
        ends.setSpacing(GRID)
        ends.addWidget(self.summary, 1)
        ends.addWidget(self.undo_button)
        ends.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        layout.addWidget(text_label(hint, tone="muted", wrap=True))
        layout.addSpacing(GRID)
        layout.addLayout(middle, 1)
        layout.addLayout(ends)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)
        self._connect()

    def _connect(self) -> None:
        self.list.rowChosen.connect(lambda _key: self._show_buttons())
        self.list.itemDoubleClicked.connect(lambda _item: self._show())
        does: tuple[tuple[QPushButton, str, Callable[[], None]], ...] = (
            (self.train_button, "T", lambda: self._hold_out(False)),
            (self.hold_button, "H", lambda: self._hold_out(True)),
            (self.golden_button, "G", self._ask_golden),
            (self.rename_button, "F2", self._rename),
            (self.show_button, "Return", self._show),
            (self.undo_button, "Ctrl+Z", self.undoWanted.emit),
        )
        for button, key, act in does:
            button.clicked.connect(act)
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        self.close_button.clicked.connect(self.reject)

    @property
    def chosen(self) -> CaptureSession | None:
        """The session that is chosen in the list."""
        row = self.list.currentRow()
        return self._sessions[row] if 0 <= row < len(self._sessions) else None

    def show_sessions(self, product: Product, images: Sequence[NormalImage]) -> None:
        """Show how things stand now; the chosen session stays chosen."""
        before = self.chosen
        self._sessions = sessions_of(product, images)
        names = [session.name for session in self._sessions]
        row = (
            names.index(before.name)
            if before is not None and before.name in names
            else min(self.list.currentRow(), len(names) - 1)
        )
        rows = [ListRow(number, *self._row(session)) for number, session in enumerate(self._sessions)]
        self.list.show_rows(rows, max(0, row) if rows else None)
        self._show_division(Division.of(self._sessions))
        self._show_buttons()

    def _row(self, session: CaptureSession) -> tuple[str, str, str]:
        facts = [counted(len(session.images), self.tr("{count} picture"), self.tr("{count} pictures"))]
        if aside := len(session.images) - session.teaching:
            facts.append(self.tr("{count} set aside").format(count=aside))
        if session.first_taken and session.last_taken:
            first, last = format_time(session.first_taken), format_time(session.last_taken)
            day, _, clock = last.partition(" ")
            end = clock if first.startswith(day) else last
            facts.append(first if first == last else f"{first} – {end}")
        role = self.tr("Held out") if session.is_held_out else self.tr("Trains")
        return session.name or self.tr("No session"), " · ".join(facts), role

    def _show_division(self, division: Division) -> None:
        said = [
            self.tr("{training} train · {held_out} held out.").format(
                training=division.training, held_out=division.held_out
            )
        ]
        tone = ""
        if division.held_out:
            if division.training < MIN_NORMALS:
                tone = "danger"
                said.append(self.tr("At least {least} must train.").format(least=MIN_NORMALS))
            elif division.held_out < LEAST_HELD_OUT:
                tone = "danger"
                said.append(self.tr("At least {least} must be held out, or none.").format(least=LEAST_HELD_OUT))
            elif division.training < ENOUGH_IMAGES:
                tone = "warning"
                said.append(self.tr("{advised} or more that train are advised.").format(advised=ENOUGH_IMAGES))
            if division.held_out_prompts:
                said.append(
                    self.tr("Prompts that are held out guide nothing: {count}.").format(count=division.held_out_prompts)
                )
        else:
            said.append(self.tr("None is held out by choice: training draws a few."))
        self.summary.setText(one_after_another(said))
        self.summary.setProperty("tone", tone)
        restyle(self.summary)

    def _show_buttons(self) -> None:
        session = self.chosen
        named = session is not None and bool(session.name)
        self.train_button.setEnabled(named and session is not None and session.is_held_out)
        self.hold_button.setEnabled(named and session is not None and not session.is_held_out)
        self.rename_button.setEnabled(session is not None)
        self.golden_button.setEnabled(session is not None)
        self.show_button.setEnabled(session is not None)

    def _hold_out(self, held_out: bool) -> None:
        if self.chosen is not None:
            self.heldOutWanted.emit(self.chosen.name, held_out)

    def _rename(self) -> None:
        if self.chosen is not None:
            self.renameWanted.emit(self.chosen.name)

    def _ask_golden(self) -> None:
        if self.chosen is not None:
            self.goldenWanted.emit(list(self.chosen.images))

    def _show(self) -> None:
        if self.chosen is not None:
            self.showWanted.emit(self.chosen.name)
            self.accept()
