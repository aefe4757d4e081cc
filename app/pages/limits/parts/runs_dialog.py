"""Which runs a person has looked through: what nobody corrected in them counts as the model said."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.batch import Batch
from app.widgets.formatting import counted, format_source, format_time
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled_size
from app.widgets.look.widgets import GRID, action_button, heading, text_label

SIZE = QSize(640, 480)
BATCH_ROLE = Qt.ItemDataRole.UserRole


class RunsDialog(LockableDialog):
    """A list of runs to be ticked; space ticks the one that has the focus."""

    def __init__(
        self,
        appearance: Appearance,
        batches: tuple[Batch, ...],
        chosen: frozenset[int],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Runs that a person looked through"))
        self.resize(scaled_size(SIZE))
        self.list = QListWidget()
        self.list.setAccessibleName(self.windowTitle())
        for batch in batches:
            text = self.tr("{time} · {source} · {parts}").format(
                time=format_time(batch.started_at),
                source=format_source(batch.source),
                parts=counted(batch.total, self.tr("one part"), self.tr("{count} parts")),
            )
            if batch.corrected_count:
                text += self.tr(" · {count} corrected").format(count=batch.corrected_count)
            item = QListWidgetItem(text)
            item.setData(BATCH_ROLE, batch.id)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if batch.id in chosen else Qt.CheckState.Unchecked)
            item.setSizeHint(QSize(0, heightened(36)))
            self.list.addItem(item)
        self.cancel_button = action_button(appearance, self.tr("Cancel"), big=True)
        self.cancel_button.setAutoDefault(False)
        self.count_button = action_button(appearance, self.tr("Count them"), role="primary", big=True)
        self.count_button.setDefault(True)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.count_button)
        hint = self.tr(
            "Tick only runs in which a person looked at every part and corrected what was wrong: parts that nobody corrected "
            "count as what the model said. Do not tick runs over pictures that the model was trained on: it knows them, so they "
            "score too low. Where both are on record such parts are left out; of older runs and added models nobody can tell."
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(heading(self.windowTitle(), SIZE_TITLE, wrap=True))
        layout.addWidget(text_label(hint, tone="muted", wrap=True))
        layout.addWidget(self.list, 1)
        layout.addLayout(buttons)
        self.list.itemChanged.connect(self._on_ticked)
        self.cancel_button.clicked.connect(self.reject)
        self.count_button.clicked.connect(self.accept)
        self.list.setCurrentRow(0)
        self.list.setFocus()
        self._on_ticked()

    @property
    def ticked(self) -> frozenset[int]:
        """The numbers of the chosen batches."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return frozenset(item.data(BATCH_ROLE) for item in items if item.checkState() is Qt.CheckState.Checked)

    @Slot()
    def _on_ticked(self) -> None:
        self.count_button.setEnabled(bool(self.ticked))
