"""The part that is looked at: its image with the map, and what is known about it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.batch import Batch
from app.domain.part import InspectedPart, Inspection
from app.messages.wording.say import say_stored
from app.widgets.image_scene.image_tools import ImageTools
from app.widgets.image_scene.image_view import ImageView
from app.widgets.image_scene.map_legend import MapLegend
from app.widgets.look.appearance import Appearance
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, rule
from app.widgets.parts.files_words import files_words
from app.widgets.parts.inspection_details import InspectionDetails
from app.widgets.run.part_image import PartImage
from app.widgets.shape_drawing.regions_item import RegionsItem
from onenip_core.defect_regions import NO_REGIONS
from onenip_core.types import Verdict


class PartPane(QWidget):
    """The right side of the page."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.image_view = ImageView(appearance)
        self.regions = RegionsItem()
        self.image_view.scene.addItem(self.regions)
        self.image_tools = ImageTools(appearance, self.image_view, compact=True)
        self.picture = PartImage(appearance, self.image_view)
        self.image_tools.opacityShown.connect(self.picture.set_opacity)
        self.image_tools.mapShown.connect(self.picture.set_map_visible)
        self.image_tools.fit_button.clicked.connect(self.picture.fit)
        self.legend = MapLegend(appearance)
        self.details = InspectionDetails(appearance)
        details = QWidget()
        details_layout = QVBoxLayout(details)
        details_layout.setContentsMargins(GRID, GRID, GRID, GRID)
        details_layout.addWidget(self.details)
        self.image_view.setMinimumSize(200, scaled(96))
        self.image_view.setWhatsThis(
            self.tr(
                "The part with its anomaly map. The map is clear in the product's normal range; on NG parts a "
                "line surrounds what exceeds the limit. Wheel: zoom. Drag: move. Ctrl+0: fit. Double click: 100 "
                "%. M: map on and off."
            )
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.image_tools)
        layout.addWidget(self.picture, 1)
        layout.addWidget(self.legend, 0, Qt.AlignmentFlag.AlignHCenter)
        layout.addWidget(rule())
        layout.addWidget(details)

    def show_part(self, inspection: Inspection | None, part: InspectedPart | None, batch: Batch | None) -> None:
        """Show the record of a part of a batch, and its picture, where `part` has come; None shows that there is none."""
        title = "" if inspection is None else f"{inspection.position} · {inspection.called}"
        self.image_tools.title.setText(title)
        self.details.show_inspection(inspection, batch)
        if inspection is None or part is None:
            self.picture.show_nothing()
            self.regions.show_regions(NO_REGIONS, None)
            return
        if part.image is None:
            unread = files_words(inspection) or self.tr("The image of this part could not be read.")
            reason = say_stored(inspection.reason) if inspection.verdict is Verdict.NOT_CHECKED else ""
            self.image_view.set_empty_text("\n\n".join(filter(None, (unread, reason))))
        self.picture.show_part(part)
        self.regions.show_regions(inspection.painted.regions, self.image_view.scene.frame_size)
