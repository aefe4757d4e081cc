"""How a table of the application looks: rows without a grid, which are chosen as a whole and never edited in place."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from app.widgets.lists.column_fit import ColumnFit, head_width
from app.widgets.look.text_size import heightened, scaled


def make_flat(
    table: QTableView,
    name: str,
    row_height: int,
    widths: Iterable[tuple[int, int]] = (),
    stretched: Iterable[int] = (),
    how: QHeaderView.ResizeMode = QHeaderView.ResizeMode.Fixed,
    named: Iterable[int] = (),
) -> None:
    """`name` is told by screen readers; of the columns in `widths`, (column, pixels at the least at the usual text size), `how`
    says who may change them; `stretched` ones share what is left. What stands in columns that are `named` came from a person, and
    may end in dots. The table has its model.
    """
    table.setAccessibleName(name)
    table.setProperty("flat", True)
    table.setShowGrid(False)
    table.setWordWrap(False)
    table.setTabKeyNavigation(False)  # Tab leads on, arrows go through the rows
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(heightened(row_height))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(how)
    least, sharing = {column: scaled(width) for column, width in widths}, tuple(stretched)
    taking = sharing[0] if len(sharing) == 1 and how is QHeaderView.ResizeMode.Fixed else None
    for column in sharing if taking is None else ():
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    if how is QHeaderView.ResizeMode.Fixed:
        ColumnFit(table, least, frozenset((*least, *sharing)).difference(named), taking)
    for column, width in least.items():
        table.setColumnWidth(column, max(width, head_width(table, column)))
