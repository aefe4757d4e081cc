"""What the Train page of a station says in the place where a workstation trains."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.widgets.empty_state import EmptyState
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.widgets import action_button, text_label


class StationNotice(QWidget):
    """That nothing is trained here, how a model comes here, and where to get the edition that trains."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._empty = EmptyState(
            appearance,
            "layers",
            self.tr("This is the station edition"),
            self.tr(
                "It inspects with models that were trained on a workstation. There, choose “Export model…” and write a model file "
                "(.onenip); bring it here and drop it on this window. Its products and limits come with it."
            ),
        )
        self.add_button = action_button(appearance, self.tr("Add model file…"), "plus", "primary", big=True)
        self._empty.add_button(self.add_button)
        how = text_label(
            self.tr(
                "To train on this computer, install the workstation edition in place of this one (package "
                "onenip-inspector-workstation). Your products, batches and models stay."
            ),
            SIZE_SMALL,
            tone="muted",
            wrap=True,
        )
        how.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._empty.add_below(how)
        self._line = text_label(
            self.tr(
                "Station edition: models come here from a workstation, in model files (.onenip). To train here, install the "
                "workstation edition in place of this one (package onenip-inspector-workstation)."
            ),
            tone="muted",
            wrap=True,
        )
        self._line.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._empty)
        layout.addWidget(self._line)

    def show_briefly(self, briefly: bool) -> None:
        """One line leaves the room to the models, once there are some."""
        self._empty.setVisible(not briefly)
        self._line.setVisible(briefly)

    @property
    def title(self) -> str:
        """What it says in short."""
        return self._empty.title
