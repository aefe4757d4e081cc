"""What stands below the card of a preset: how to get the weights of its backbone, or others, and how that does."""

from __future__ import annotations

from pathlib import PurePath
from urllib.parse import urlsplit

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from app.messages.wording.lists import one_after_another
from app.state.backbone_state import BackboneState, PresetWeights, WeightsTransfer
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.widgets import GRID, action_button, text_label


class WeightsOffer(QWidget):
    """Shows itself while the weights of its preset are missing, and while the preset is chosen."""

    def __init__(self, state: BackboneState, preset: str, appearance: Appearance) -> None:
        super().__init__()
        self._state = state
        self._preset = preset
        self._is_chosen = False
        self.text = text_label("", SIZE_SMALL, tone="muted", wrap=True)
        self.get_button = action_button(appearance, self.tr("Get weights…"), "download")
        self.file_button = action_button(appearance, self.tr("From a file…"))
        self.cancel_button = action_button(appearance, self.tr("Cancel"), "x")
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.tr("Weights on their way"))
        row = FlowLayout(spacing=GRID)
        for widget in (self.get_button, self.file_button, self.bar, self.cancel_button):
            row.addWidget(widget)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, GRID)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.text)
        layout.addLayout(row)
        state.weightsChanged.connect(self._follow)
        state.transferChanged.connect(self._follow)
        self._follow()

    def set_chosen(self, is_chosen: bool) -> None:
        """Weights that are here may be the wrong ones: others can be had for the chosen preset."""
        if is_chosen != self._is_chosen:
            self._is_chosen = is_chosen
            self._follow()

    @Slot()
    def _follow(self) -> None:
        weights, transfer = self._state.weights.get(self._preset), self._state.transfer
        mine = weights is not None and transfer is not None and transfer.backbone == weights.backbone
        self.setVisible(weights is not None and (weights.source is None or self._is_chosen or mine))
        if weights is None:
            return
        for button in (self.get_button, self.file_button):
            button.setVisible(not mine)
        for widget in (self.bar, self.cancel_button):
            widget.setVisible(mine)
        if transfer is not None and mine:
            self._show_transfer(transfer)
        else:
            self._show_need(weights)

    def _show_need(self, weights: PresetWeights) -> None:
        backbone = weights.backbone
        self.get_button.setText(self.tr("Get weights…") if weights.source is None else self.tr("Get again…"))
        if weights.source is not None:
            is_fetched = weights.source.startswith(("http://", "https://"))
            source = urlsplit(weights.source).hostname if is_fetched else PurePath(weights.source).name
            self.text.setText(self.tr("Its weights came from {source}. They can be replaced.").format(source=source))
            self.text.setToolTip(weights.source)
            return
        text = self.tr("Needs the weights of {title} ({megabytes:.0f} MB), which are not on this computer.")
        text = text.format(title=backbone.title, megabytes=backbone.megabytes)
        if weights.half_bytes:
            half = self.tr("{megabytes:.0f} MB of them are here already.").format(megabytes=weights.half_bytes / 1e6)
            text = one_after_another((text, half))
        self.text.setText(text)

    def _show_transfer(self, transfer: WeightsTransfer) -> None:
        known = transfer.total > 0
        self.bar.setRange(0, 1000 if known else 0)
        if known:
            self.bar.setValue(1000 * transfer.done // transfer.total)
        if transfer.stops:
            text = self.tr("Stopping; what has come is kept…")
        elif known:
            text = self.tr("{title}: {done:.0f} of {total:.0f} MB").format(
                title=transfer.backbone.title, done=transfer.done / 1e6, total=transfer.total / 1e6
            )
        else:
            text = self.tr("{title}: waiting for the hub…").format(title=transfer.backbone.title)
        self.text.setText(text)
