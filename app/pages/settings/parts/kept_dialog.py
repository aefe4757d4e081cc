"""What is kept of whom, and for how long."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QTableView, QVBoxLayout, QWidget

from app.domain.kept_records import KeptRecords
from app.widgets.formatting import format_count
from app.widgets.lists.flat_table import make_flat
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, SIZE_TITLE, font
from app.widgets.look.text_size import scaled_size
from app.widgets.look.widgets import GRID, action_button, heading, text_label

AnyIndex = QModelIndex | QPersistentModelIndex
SIZE = QSize(1216, 640)
COUNT_WIDTH = 104
_COUNTS: tuple[Callable[[KeptRecords], int], ...] = (
    lambda kept: kept.batches,
    lambda kept: kept.parts,
    lambda kept: kept.corrections,
    lambda kept: kept.signatures,
    lambda kept: kept.alarms,
    lambda kept: kept.holds,
    lambda kept: kept.light_checks,
    lambda kept: kept.texts,
    lambda kept: kept.audit_lines,
    lambda kept: kept.named_in_audit_lines,
)
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class KeptModel(QAbstractTableModel):
    """Rows are names."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept: tuple[KeptRecords, ...] = ()

    def show(self, kept: tuple[KeptRecords, ...]) -> None:
        """All of them."""
        self.beginResetModel()
        self._kept = kept
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of names."""
        return 0 if parent.isValid() else len(self._kept)

    def columnCount(self, parent: AnyIndex = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        """Number of columns."""
        return len(_COUNTS) + 1

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Text of a cell."""
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._text(self._kept[index.row()], index.column())
        if role == Qt.ItemDataRole.FontRole:
            return font(SIZE_BODY)
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if index.column() else _LEFT
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """Names of the columns."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _RIGHT if section else _LEFT
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Name"),
            self.tr("Batches"),
            self.tr("Parts"),
            self.tr("Corrections"),
            self.tr("Signatures"),
            self.tr("Alarms"),
            self.tr("Holds"),
            self.tr("Light"),
            self.tr("Texts"),
            self.tr("Audit lines"),
            self.tr("Named there"),
        )[section]

    def _text(self, kept: KeptRecords, column: int) -> str:
        if column == 0:
            return kept.name if kept.is_present else self.tr("{name} (cannot log in)").format(name=kept.name)
        return format_count(_COUNTS[column - 1](kept))


class KeptDialog(LockableDialog):
    """Says it for each name; the counts come a moment later."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        title = self.tr("What is stored about people")
        self.setWindowTitle(title)
        self.resize(scaled_size(SIZE))
        self.model = KeptModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        make_flat(
            self.table, title, 36, [(column, COUNT_WIDTH) for column in range(1, len(_COUNTS) + 1)], stretched=[0]
        )
        self.note = text_label(self.tr("Counting…"), tone="muted", wrap=True)
        close = action_button(appearance, self.tr("Close"))
        close.clicked.connect(self.accept)
        buttons = QHBoxLayout()
        buttons.addWidget(self.note, 1)
        buttons.addWidget(close)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        layout.addWidget(
            text_label(
                self.tr(
                    "For everyone who can log in: the name, the role, when PIN and badge were given, and hashes of both; "
                    "of whoever was removed, the name. Counted below is where a name stands: as who was logged in "
                    "(batches, parts), as who did it (corrections, signatures, acknowledged alarms, holds, light checks, "
                    "audit lines), in what people wrote (texts: notes, reasons, tags, names of things and of saved "
                    "searches), and in audit lines of others (named there: changes of the person’s own record, wrong PINs, "
                    "whatever mentions the name). Batches, parts, corrections and their texts go when the batch is deleted "
                    "for good; the audit log, signatures and alarms stay as long as the workspace. Each audit line names "
                    "the account of the computer, too."
                ),
                tone="muted",
                wrap=True,
            )
        )
        layout.addWidget(self.table, 1)
        layout.addWidget(
            text_label(
                self.tr(
                    "Not known here: a name that is written otherwise (initials, a nickname, a slip), who is seen in a picture, "
                    "and what has left the workspace: tables, reports, backups. A name that is a word too, such as Mark, is "
                    "counted where the word stands."
                ),
                tone="muted",
                wrap=True,
            )
        )
        layout.addLayout(buttons)

    def show_kept(self, kept: tuple[KeptRecords, ...]) -> None:
        """The counts are there."""
        self.model.show(kept)
        self.note.setText("" if kept else self.tr("No name of a person stands anywhere."))
