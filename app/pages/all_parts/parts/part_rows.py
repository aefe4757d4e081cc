"""The parts that were found as rows, read page by page as they come into view."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt, Signal

from app.domain.part import Inspection
from app.domain.part_query import PartSort, SortKey
from app.messages.wording.say import say_stored
from app.pages.all_parts.found import PAGE, Found
from app.widgets.formatting import format_score_and_limit, format_time
from app.widgets.lists.delegate import AnyIndex
from app.widgets.look.fonts import SIZE_BODY, font
from app.widgets.verdict_look import verdict_word

PART_ROLE = Qt.ItemDataRole.UserRole + 1
_KEPT_PAGES = 60


class PartColumn(IntEnum):
    """From left to right."""

    TIME = 0
    NAME = 1
    PRODUCT = 2
    SCORE = 3
    VERDICT = 4
    MILLISECONDS = 5
    LIMIT = 6
    BATCH = 7


SORT_OF = {
    PartColumn.TIME: SortKey.TIME,
    PartColumn.NAME: SortKey.NAME,
    PartColumn.SCORE: SortKey.SCORE,
    PartColumn.VERDICT: SortKey.VERDICT,
    PartColumn.MILLISECONDS: SortKey.MILLISECONDS,
}
"""What a click on a heading sorts by; the others sort nothing."""
_ON_THE_RIGHT = (PartColumn.SCORE, PartColumn.LIMIT, PartColumn.MILLISECONDS, PartColumn.BATCH)


class PartRows(QAbstractTableModel):
    """Knows how many rows there are and some pages of them; a row that is asked for and not known is empty until it comes."""

    pageWanted = Signal(int)
    """Carries the number of a page."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._total = 0
        self._pages: OrderedDict[int, tuple[Inspection, ...]] = OrderedDict()
        self._outdated: set[int] = set()
        """Pages as they were before parts were found again: better than nothing while they are read."""
        self._sort = PartSort()
        self._products: dict[int, str] = {}

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of parts that were found."""
        return 0 if parent.isValid() else self._total

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of columns."""
        return 0 if parent.isValid() else len(PartColumn)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell, and the part of its row."""
        if not index.isValid():
            return None
        column = PartColumn(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.FontRole:
            return font(SIZE_BODY)
        part = self.part(index.row())
        if role == PART_ROLE:
            return part
        if role == Qt.ItemDataRole.DisplayRole:
            return (
                "…" if part is None and column is PartColumn.TIME else "" if part is None else self._text(part, column)
            )
        if part is not None and role == Qt.ItemDataRole.ToolTipRole:
            return "\n".join(filter(None, dict.fromkeys((part.called, part.name, say_stored(part.reason)))))
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns, with an arrow at the one that sorts."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = PartColumn(section)
        key = SORT_OF.get(column)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(column)
        if role == Qt.ItemDataRole.ToolTipRole and key is not None:
            return self.tr("Click: sort by this column; click again: the other way round")
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        arrow = "" if key is not self._sort.key else " ↓" if self._sort.descending else " ↑"
        return self._names()[column] + arrow

    def part(self, row: int) -> Inspection | None:
        """The part in a row; None while it is not known: then it is asked for."""
        number, place = divmod(row, PAGE)
        page = self._pages.get(number)
        if page is None or number in self._outdated:
            self._outdated.discard(number)
            self.pageWanted.emit(number)
        return page[place] if page is not None and place < len(page) else None

    def known(self, row: int) -> Inspection | None:
        """The part in a row as far as it is known; asks for nothing."""
        number, place = divmod(row, PAGE)
        page = self._pages.get(number, ())
        return page[place] if place < len(page) else None

    def row_of(self, inspection_id: int) -> int:
        """The row of a part on a page that is known; -1 if it is on none."""
        for number, page in self._pages.items():
            for place, part in enumerate(page):
                if part.id == inspection_id:
                    return number * PAGE + place
        return -1

    def show_found(self, found: Found, *, is_same: bool) -> None:
        """Other parts begin anew. Of the same ones the rows stay where they are and are read again when they are looked at."""
        self._sort, self._products = found.sort, found.products
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(PartColumn) - 1)
        if not is_same:
            self.beginResetModel()
            self._total, self._outdated = found.total, set()
            self._pages = OrderedDict(found.pages)
            self.endResetModel()
            return
        if found.total > self._total:
            self.beginInsertRows(QModelIndex(), self._total, found.total - 1)
            self._total = found.total
            self.endInsertRows()
        elif found.total < self._total:
            self.beginRemoveRows(QModelIndex(), found.total, self._total - 1)
            self._total = found.total
            self.endRemoveRows()
        self._pages.update(found.pages)
        self._outdated = set(self._pages) - set(found.pages)
        self._tell(0, self._total - 1)

    def put_page(self, number: int, parts: Sequence[Inspection]) -> None:
        """A page that was asked for; those that were looked at the longest time ago are forgotten."""
        self._pages[number] = tuple(parts)
        self._pages.move_to_end(number)
        while len(self._pages) > _KEPT_PAGES:
            self._outdated.discard(self._pages.popitem(last=False)[0])
        self._tell(number * PAGE, min(self._total, (number + 1) * PAGE) - 1)

    def take_over(self, changed: Sequence[Inspection]) -> None:
        """Show changed records where they are listed."""
        records = {part.id: part for part in changed}
        for number, page in self._pages.items():
            if any(part.id in records for part in page):
                self._pages[number] = tuple(records.get(part.id, part) for part in page)
                self._tell(number * PAGE, min(self._total, (number + 1) * PAGE) - 1)

    def _tell(self, first: int, last: int) -> None:
        if 0 <= first <= last < self._total:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(PartColumn) - 1))

    def _text(self, part: Inspection, column: PartColumn) -> str:
        score, limit = format_score_and_limit(part.score, part.threshold)
        match column:
            case PartColumn.TIME:
                return format_time(part.captured_at)
            case PartColumn.NAME:
                return part.called
            case PartColumn.PRODUCT:
                return self._products.get(part.batch_id, "")
            case PartColumn.SCORE:
                return score
            case PartColumn.LIMIT:
                return limit
            case PartColumn.VERDICT:
                return verdict_word(part.said)
            case PartColumn.MILLISECONDS:
                return f"{part.milliseconds:.0f}"
            case PartColumn.BATCH:
                return str(part.batch_id)

    def _names(self) -> dict[PartColumn, str]:
        return {
            PartColumn.TIME: self.tr("Taken"),
            PartColumn.NAME: self.tr("Part"),
            PartColumn.PRODUCT: self.tr("Product"),
            PartColumn.SCORE: self.tr("Score"),
            PartColumn.LIMIT: self.tr("Limit"),
            PartColumn.VERDICT: self.tr("Verdict"),
            PartColumn.MILLISECONDS: self.tr("ms"),
            PartColumn.BATCH: self.tr("Batch"),
        }


def _alignment(column: PartColumn) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignRight if column in _ON_THE_RIGHT else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
