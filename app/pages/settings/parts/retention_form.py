"""The fields in which a person says how long which files are kept."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QVBoxLayout, QWidget

from app.domain.retention import MOST_DAYS, MOST_GIGABYTES, SHORTEST_FLOOR, KeptDays, RetentionRules
from app.messages.wording.plurals import of_count
from app.widgets.formatting import named
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, text_label
from app.widgets.number_box import NumberBox

FIELD_WIDTH = 136


class RetentionForm(QWidget):
    """0 keeps for ever; the rules need not fit together while a person types."""

    rulesChanged = Signal()

    def __init__(self, rules: RetentionRules) -> None:
        super().__init__()
        good, other = self.tr("OK parts"), self.tr("NG, NOT CHECKED, corrected")
        rows = {
            "maps": self.tr("Maps, days"),
            "pictures": self.tr("Pictures, days; then a thumbnail"),
            "thumbnails": self.tr("Thumbnails, days; then the record alone"),
        }
        self.fields: dict[tuple[str, str], NumberBox] = {}
        grid = QGridLayout()
        grid.setHorizontalSpacing(2 * GRID)
        grid.setVerticalSpacing(GRID)
        grid.setColumnStretch(0, 1)
        for column, title in enumerate((good, other), 1):
            grid.addWidget(text_label(title, tone="muted"), 0, column)
        for row, (name, label) in enumerate(rows.items(), 1):
            grid.addWidget(text_label(label, wrap=True), row, 0)
            for column, (kind, title) in enumerate((("good", good), ("other", other)), 1):
                field = self._field(named(label, title), 0, MOST_DAYS)
                field.setValue(getattr(getattr(rules, kind), name))
                self.fields[kind, name] = field
                grid.addWidget(field, row, column)
        self.quota = self._field(self.tr("All batches together at most"), 0, MOST_GIGABYTES, _gigabytes())
        self.quota.setValue(rules.quota_gigabytes)
        self.floor = self._field(self.tr("Never touch what is younger than"), SHORTEST_FLOOR, MOST_DAYS)
        self.floor.setValue(rules.floor_days)
        together = self.tr("All batches together, the oldest OK parts go first; 0: no quota")
        younger = self.tr("Never touch what is younger, whatever is said above")
        for row, (label, field) in enumerate(((together, self.quota), (younger, self.floor)), 4):
            grid.addWidget(text_label(label, wrap=True), row, 0)
            grid.addWidget(field, row, 1)
        self.daily = QCheckBox(self.tr("Once a day by itself, while nothing is inspected or trained"))
        self.daily.setChecked(rules.is_daily)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addLayout(grid)
        layout.addWidget(self.daily)
        for field in (*self.fields.values(), self.quota, self.floor):
            field.numberTyped.connect(self.rulesChanged)
            field.valueChanged.connect(self.rulesChanged)
        self.daily.toggled.connect(self.rulesChanged)
        self.floor.valueChanged.connect(self._show_unit)
        self._show_unit()

    @property
    def rules(self) -> RetentionRules:
        """What stands there; see `problems` whether it can be kept."""
        return RetentionRules(
            self.daily.isChecked(),
            self._days("good"),
            self._days("other"),
            round(self.quota.number),
            round(self.floor.number),
        )

    def settle(self) -> bool:
        """Take what is typed; False, with a sentence beside the field, if one of them cannot be taken."""
        return all(field.settle() for field in (*self.fields.values(), self.quota, self.floor))

    @Slot()
    def _show_unit(self) -> None:
        days = round(self.floor.value())
        said = of_count(days, self.tr("{count} day"), self.tr("{count} days"), "count", QCoreApplication.translate)
        self.floor.setSuffix(said.replace("{count}", ""))

    def _days(self, kind: str) -> KeptDays:
        return KeptDays(*(round(self.fields[kind, name].number) for name in ("maps", "pictures", "thumbnails")))

    def _field(self, name: str, lowest: int, highest: int, unit: str = "") -> NumberBox:
        field = NumberBox(name, lowest, highest, 0, unit)
        field.setFixedWidth(scaled(FIELD_WIDTH))
        return field


def _gigabytes() -> str:
    """The unit as sizes are written everywhere."""
    return QCoreApplication.translate("Formatting", "{number} GB").format(number="").strip()
