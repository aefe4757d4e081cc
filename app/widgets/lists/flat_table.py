"""How a table of the application looks: rows without a grid, which are chosen as a whole and never edited in place."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView


def make_flat(
    table: QTableView,
    name: str,
    row_height: int,
    widths: Iterable[tuple[int, int]] = (),
    stretched: Iterable[int] = (),
    how: QHeaderView.ResizeMode = QHeaderView.ResizeMode.Fixed,
) -> None:
    """`name` is told by screen readers; of the columns in `widths`, (column, pixels), `how` says who may change them; `stretched`
    ones share what is left. The table has its model.
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
    table.verticalHeader().setDefaultSectionSize(row_height)
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    header.setSectionResizeMode(how)
    for column in stretched:
        header.setSectionResizeMode(column, QHeaderView.ResizeMode.Stretch)
    for column, width in widths:
        table.setColumnWidth(column, width)
