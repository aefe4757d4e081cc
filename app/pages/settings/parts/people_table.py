"""Whoever can log in, as rows."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QTableView

from app.domain.permissions import role_words
from app.domain.person import Person
from app.messages.wording.say import say
from app.widgets.formatting import format_time
from app.widgets.lists.flat_table import make_flat
from app.widgets.look.fonts import SIZE_BODY, font
from app.widgets.look.text_size import heightened

AnyIndex = QModelIndex | QPersistentModelIndex
NAME, ROLE, BADGE, SECRET = range(4)
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
ROW_HEIGHT = 36
ROWS = 6


class PeopleModel(QAbstractTableModel):
    """Rows are people, by name."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._people: tuple[Person, ...] = ()

    def show(self, people: tuple[Person, ...]) -> None:
        """All of them."""
        self.beginResetModel()
        self._people = people
        self.endResetModel()

    @property
    def numbers(self) -> frozenset[int]:
        """Of all of them."""
        return frozenset(person.id for person in self._people)

    def person(self, row: int) -> Person | None:
        """Who stands in a row."""
        return self._people[row] if 0 <= row < len(self._people) else None

    def row_of(self, person_id: int) -> int:
        """Where somebody stands; -1: nowhere."""
        return next((row for row, person in enumerate(self._people) if person.id == person_id), -1)

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of people."""
        return 0 if parent.isValid() else len(self._people)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of columns."""
        return 4

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell."""
        person = self.person(index.row()) if index.isValid() else None
        if person is None:
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(person, index.column())
        if role == Qt.ItemDataRole.FontRole:
            return font(SIZE_BODY)
        return _LEFT if role == Qt.ItemDataRole.TextAlignmentRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (self.tr("Name"), self.tr("Role"), self.tr("Badge"), self.tr("PIN or password since"))[section]

    def _text(self, person: Person, column: int) -> str:
        if column == NAME:
            return person.name
        if column == ROLE:
            return say(role_words(person.role))
        if column == BADGE:
            return "–" if person.badge_changed_at is None else format_time(person.badge_changed_at)
        return format_time(person.secret_changed_at)


class PeopleTable(QTableView):
    """One of them is chosen."""

    chosenChanged = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._people = PeopleModel(self)
        self.setModel(self._people)
        make_flat(
            self,
            self.tr("People who log in"),
            ROW_HEIGHT,
            [(ROLE, 96), (BADGE, 168), (SECRET, 168)],
            stretched=[NAME],
        )
        self.setFixedHeight(ROWS * heightened(ROW_HEIGHT))
        self.selectionModel().selectionChanged.connect(lambda *_: self.chosenChanged.emit())

    @property
    def chosen(self) -> Person | None:
        """Whose row is chosen."""
        return self._people.person(self.currentIndex().row()) if self.selectionModel().hasSelection() else None

    def show_people(self, people: tuple[Person, ...]) -> None:
        """All of them. Somebody who was just added is chosen; else whoever was chosen stays so."""
        before, known = self.chosen, self._people.numbers
        self._people.show(people)
        added = [person.id for person in people if person.id not in known]
        number = added[0] if known and len(added) == 1 else None if before is None else before.id
        row = 0 if number is None else max(0, self._people.row_of(number))
        if people:
            self.selectRow(row)
        self.chosenChanged.emit()
