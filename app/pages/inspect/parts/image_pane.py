"""The image of a part with its tools, and a chip that says whose it is when its verdict is not the live one."""

from __future__ import annotations

from PySide6.QtWidgets import QFrame, QVBoxLayout

from app.domain.part import InspectedPart, Inspection
from app.widgets.image_scene.image_tools import ImageTools
from app.widgets.image_scene.image_view import ImageView
from app.widgets.image_scene.map_legend import MapLegend
from app.widgets.look.appearance import Appearance
from app.widgets.look.widgets import GRID
from app.widgets.run.part_chip import PartChip
from app.widgets.run.part_image import PartImage


class ImagePane(QFrame):
    """Shows one part; what its buttons do stands in the page's actions."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Card")
        self.view = ImageView(appearance)
        self.tools = ImageTools(appearance, self.view)
        self.picture = PartImage(appearance, self.view)
        self.tools.opacityShown.connect(self.picture.set_opacity)
        self.tools.mapShown.connect(self.picture.set_map_visible)
        self.tools.fit_button.clicked.connect(self.picture.fit)
        self.tools.add_legend(MapLegend(appearance))
        self.chip = PartChip(appearance)
        self.chip.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.tools)
        layout.addWidget(self.chip)
        layout.addWidget(self.picture, 1)
        self.view.setWhatsThis(
            self.tr(
                "The part with its anomaly map. The map is clear in the product's normal range; on NG parts a "
                "line surrounds what exceeds the limit. Wheel: zoom. Drag: move. Ctrl+0: fit. Double click: 100 "
                "%. M: map on and off."
            )
        )

    def show_part(self, part: InspectedPart | None) -> None:
        """Show the picture of a part."""
        if part is None:
            self.picture.show_nothing()
            return
        self.view.set_empty_text(self.tr("There is no picture of this part."))
        self.picture.show_part(part)

    def show_whose(self, inspection: Inspection | None, live: bool, looking_back: bool, ended: bool) -> None:
        """Say which part it is. `live`: its verdict stands in the banner; else the chip says what it is. `looking_back`: it is an
        earlier one, which a person chose. `ended`: no newer one will come.
        """
        self.chip.setVisible(inspection is not None and not live)
        if inspection is None:
            self.tools.title.setText("")
            return
        self.tools.title.setText(f"{inspection.position} · {inspection.called}" if live else "")
        self.chip.show_inspection(inspection, looking_back, ended)
