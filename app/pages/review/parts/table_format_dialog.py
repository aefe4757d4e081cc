"""Choose how tables are written."""

from __future__ import annotations

from collections.abc import Sequence
from enum import StrEnum

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QFormLayout, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.table_format import DecimalMark, Encoding, Purpose, Separator, TableChoice, TableFormat
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, Choice, action_button, heading, text_label

WIDTH = 560


class TableFormatDialog(LockableDialog):
    """`choice` holds the answer once the dialog was accepted. What is chosen in detail is a person's own."""

    def __init__(
        self, appearance: Appearance, choice: TableChoice, spreadsheet: TableFormat, parent: QWidget | None = None
    ) -> None:
        """`spreadsheet` is what the person's spreadsheet opens right."""
        super().__init__(parent)
        if parent is None:
            appearance.apply_to(self)
        self._spreadsheet = spreadsheet
        self._own = choice.own
        self.setWindowTitle(self.tr("Format of tables"))
        self.setFixedWidth(scaled(WIDTH))
        self.purpose = self._chooser(
            appearance,
            self.tr("For"),
            (
                (Purpose.SPREADSHEET, self.tr("My spreadsheet: opens correctly on a double click")),
                (Purpose.PROGRAMS, self.tr("Programs: comma, point, UTF-8")),
                (Purpose.OWN, self.tr("As chosen below")),
            ),
        )
        self.separator = self._chooser(
            appearance,
            self.tr("Between cells"),
            (
                (Separator.COMMA, self.tr("Comma")),
                (Separator.SEMICOLON, self.tr("Semicolon")),
                (Separator.TAB, self.tr("Tab")),
            ),
        )
        self.decimal_mark = self._chooser(
            appearance,
            self.tr("Decimal mark"),
            ((DecimalMark.POINT, self.tr("Point: 1.25")), (DecimalMark.COMMA, self.tr("Comma: 1,25"))),
        )
        self.encoding = self._chooser(
            appearance,
            self.tr("Characters"),
            (
                (Encoding.UTF_8_MARKED, self.tr("UTF-8 with a byte order mark, as Excel wants it")),
                (Encoding.UTF_8, self.tr("UTF-8")),
                (Encoding.UTF_16, self.tr("UTF-16")),
            ),
        )
        self.example = text_label()
        self.problem = text_label("", tone="danger", wrap=True)
        self.problem.setFixedHeight(2 * self.problem.fontMetrics().lineSpacing())
        self.cancel_button = action_button(appearance, self.tr("Cancel"), big=True)
        self.accept_button = action_button(appearance, self.tr("Use this format"), role="primary", big=True)
        self.accept_button.setDefault(True)
        self._build_layout()
        self.purpose.activated.connect(self._on_purpose_chosen)
        for chooser in (self.separator, self.decimal_mark, self.encoding):
            chooser.activated.connect(self._on_detail_chosen)
        self.cancel_button.clicked.connect(self.reject)
        self.accept_button.clicked.connect(self.accept)
        self._select(self.purpose, choice.purpose)
        self._show_format(choice.format(spreadsheet))

    def _build_layout(self) -> None:
        form = QFormLayout()
        form.setVerticalSpacing(GRID)
        form.setHorizontalSpacing(2 * GRID)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for chooser in (self.purpose, self.separator, self.decimal_mark, self.encoding):
            label = text_label(chooser.accessibleName())
            label.setBuddy(chooser)
            label.setMinimumHeight(heightened(36))
            form.addRow(label, chooser)
        form.addRow(text_label(self.tr("Example"), tone="muted"), self.example)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.accept_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(self.windowTitle(), SIZE_TITLE, wrap=True))
        about = self.tr("Applies to all tables until you choose another. Times are written with their offset from UTC.")
        layout.addWidget(text_label(about, tone="muted", wrap=True))
        layout.addSpacing(GRID)
        layout.addLayout(form)
        layout.addWidget(self.problem)
        layout.addLayout(buttons)

    @property
    def choice(self) -> TableChoice:
        """What is chosen now; of one's own formats the last that was clear."""
        return TableChoice(Purpose(self.purpose.currentData()), self._own)

    @Slot()
    def _on_purpose_chosen(self) -> None:
        self._show_format(self.choice.format(self._spreadsheet))

    @Slot()
    def _on_detail_chosen(self) -> None:
        chosen = TableFormat(
            Separator(self.separator.currentData()),
            DecimalMark(self.decimal_mark.currentData()),
            Encoding(self.encoding.currentData()),
        )
        if chosen.is_clear:
            self._own = chosen
        self._select(self.purpose, Purpose.OWN)
        self._show_format(chosen)

    def _show_format(self, form: TableFormat) -> None:
        self._select(self.separator, form.separator)
        self._select(self.decimal_mark, form.decimal_mark)
        self._select(self.encoding, form.encoding)
        cells = ("17", "OK", f"0{form.decimal_mark}84", f"1{form.decimal_mark}00")
        gap = "    " if form.separator is Separator.TAB else str(form.separator)
        self.example.setText(gap.join(cells))
        self.example.setAccessibleName(f"{self.tr('Example')}: {self.example.text()}")
        problem = "" if form.is_clear else self.tr("A comma cannot be both: choose a semicolon, a tab or a point.")
        self.problem.setText(problem)
        self.accept_button.setEnabled(not problem)

    def _chooser(self, appearance: Appearance, name: str, options: Sequence[tuple[StrEnum, str]]) -> Choice:
        chooser = Choice(appearance, name)
        for value, text in options:
            chooser.addItem(text, str(value))
        chooser.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToContents)
        return chooser

    def _select(self, chooser: Choice, value: StrEnum) -> None:
        chooser.setCurrentIndex(chooser.findData(str(value)))
