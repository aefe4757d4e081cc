"""The image of a part with its tools, and a bar that says when it is not the newest one."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from app.domain.part import InspectedPart
from app.widgets.image_scene.image_tools import ImageTools
from app.widgets.image_scene.image_view import ImageView
from app.widgets.image_scene.map_legend import MapLegend
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID, action_button, text_label
from onenip_core.types import Verdict


class ImagePane(QFrame):
    """Shows one part; what its buttons do stands in the page's actions."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Card")
        self.view = ImageView(appearance)
        self.tools = ImageTools(appearance, self.view)
        self.tools.add_legend(MapLegend(appearance))
        self.live_button = action_button(
            appearance, self.tr("Back to the newest part"), "rotate-ccw", "primary", big=True
        )
        self.back_text = text_label("", weight=QFont.Weight.Medium)
        self.back_row = QWidget()
        self.back_row.setObjectName("Chip")
        row = QHBoxLayout(self.back_row)
        row.setContentsMargins(2 * GRID, GRID // 2, GRID // 2, GRID // 2)
        row.addWidget(self.back_text, 1)
        row.addWidget(self.live_button)
        self.back_row.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.tools)
        layout.addWidget(self.back_row)
        layout.addWidget(self.view, 1)
        self.view.setWhatsThis(
            self.tr(
                "The part with its anomaly map. The map is clear in the product's normal range; on NG parts a "
                "line surrounds what exceeds the limit. Wheel: zoom. Drag: move. Ctrl+0: fit. Double click: 100 "
                "%. M: map on and off."
            )
        )

    def show_part(self, part: InspectedPart | None, looking_back: bool) -> None:
        """Show a part; `looking_back`: it is an earlier one, which a person chose."""
        self.back_row.setVisible(looking_back)
        if part is None:
            self.view.show_part(None, None, None)
            self.tools.title.setText("")
            return
        inspection = part.inspection
        self.view.set_empty_text(self.tr("The image of this part could not be read."))
        # The score is a mean over a small square: single pixels of a good part may exceed the limit. No line then.
        outlined = inspection.verdict is Verdict.NG
        self.view.show_part(part.image, part.model_map, inspection.threshold, outlined)
        self.tools.title.setText(f"{inspection.position} · {inspection.name}")
        self.back_text.setText(self.tr("You look at part {number}").format(number=inspection.position))
