"""The image of exactly the part that was judged, with its map and the line at the limit."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.part import InspectedPart, Inspection
from app.domain.run_status import RunState, SourceStatus
from app.messages.wording.say import say
from app.widgets.image_scene.image_view import ImageView
from app.widgets.look.appearance import Appearance
from app.widgets.look.text_size import heightened
from app.widgets.look.widgets import GRID, ElidedLabel, restyle, text_label
from app.widgets.run.part_chip import PartChip
from app.widgets.run.part_image import PartImage


class PartPicture(QFrame):
    """Name of the part, or a chip that says whose the picture is while its verdict is not the live one; how the source does."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Card")
        self.view = ImageView(appearance)
        self.view.setMinimumSize(240, 120)
        self.picture = PartImage(appearance, self.view, large=True)
        self.chip = PartChip(appearance)
        self.chip.live_button.setMinimumHeight(heightened(48))
        self.chip.hide()
        self.title = ElidedLabel(QFont.Weight.DemiBold)
        self.source = text_label(tone="muted", weight=QFont.Weight.Medium)
        head = QHBoxLayout()
        head.setContentsMargins(GRID // 2, 0, GRID // 2, 0)
        head.setSpacing(2 * GRID)
        head.addWidget(self.title, 1)
        head.addWidget(self.source)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID // 2, GRID, GRID)
        layout.setSpacing(GRID // 2)
        layout.addLayout(head)
        layout.addWidget(self.chip)
        layout.addWidget(self.picture, 1)

    def show_part(self, part: InspectedPart | None, empty: str) -> None:
        """Show the picture of a part; without one, `empty` says why."""
        if part is None:
            self.view.set_empty_text(empty)
            self.picture.show_nothing()
            return
        self.view.set_empty_text(self.tr("There is no picture of this part."))
        self.picture.show_part(part)

    def show_whose(self, inspection: Inspection | None, live: bool, looking_back: bool, ended: bool) -> None:
        """Say which part it is, as on the Inspect page."""
        self.chip.setVisible(inspection is not None and not live)
        self.title.setText("" if inspection is None or not live else f"{inspection.position} · {inspection.called}")
        if inspection is not None:
            self.chip.show_inspection(inspection, looking_back, ended)

    def show_source(self, status: SourceStatus, run_state: RunState) -> None:
        """Say how the source does, and loudly what of its parts is not stored: no status bar does it here."""
        texts = [say(status.text)] if run_state is not RunState.IDLE else []
        if status.total is not None:
            texts.append(self.tr("{done} of {total}").format(done=status.done, total=status.total))
        if status.unrecorded:
            texts.append(self.tr("{count} NOT RECORDED").format(count=status.unrecorded))
        self.source.setText(" · ".join(texts))
        tone = "danger" if status.unrecorded else "muted"
        if self.source.property("tone") != tone:
            self.source.setProperty("tone", tone)
            restyle(self.source)
