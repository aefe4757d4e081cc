"""One normal image, large, with the active model's map on it."""

from __future__ import annotations

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QFont, QHideEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from app.domain.image_marks import standing_marks
from app.domain.product import NormalImage
from app.messages.picture_marks import mark_message
from app.messages.wording.say import say, say_stored
from app.pages.products.viewer_state import ViewedImage, ViewerState
from app.settings.schema import OVERLAY_OPACITY
from app.state.app_state import AppState
from app.widgets.formatting import format_score, format_time
from app.widgets.image_scene.image_tools import ImageTools
from app.widgets.image_scene.image_view import ImageView
from app.widgets.image_scene.map_legend import MapLegend
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.widgets import GRID, action_button, leave_focus, text_label
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.types import InspectionResult, Verdict


class PictureViewer(QFrame):
    """Takes the place of the whole page; what its buttons do stands in the page's actions."""

    opacityChanged = Signal(float)

    def __init__(self, app_state: AppState, state: ViewerState, appearance: Appearance) -> None:
        super().__init__()
        self.setObjectName("Card")
        self._app_state = app_state
        self._state = state
        self._shown: ViewedImage | None = None
        self.back_button = action_button(appearance, self.tr("All pictures"), "", "", big=True)
        self.previous_button = action_button(appearance, self.tr("Previous"), "", "quiet", big=True)
        self.next_button = action_button(appearance, self.tr("Next"), "", "quiet", big=True)
        self.place_text = text_label("", tone="muted")
        self.prompt_button = action_button(appearance, self.tr("Prompt"), "star", "quiet", big=True)
        self.why_button = action_button(appearance, self.tr("Why?"), "scan-search", "quiet", big=True)
        self.approve_button = action_button(appearance, self.tr("Good one"), "thumbs-up", "quiet", big=True)
        self.aside_button = action_button(appearance, self.tr("Set aside"), "archive", "quiet", big=True)
        self.trash_button = action_button(appearance, self.tr("Trash"), "trash-2", "quiet", big=True)
        self.view = ImageView(appearance)
        self.view.setAccessibleName(self.tr("Picture of a good part"))
        self.tools = ImageTools(appearance, self.view)
        self.tools.add_legend(MapLegend(appearance))
        self.facts = text_label("", tone="muted", wrap=True)
        self.judgement = text_label("", weight=QFont.Weight.Medium, wrap=True)
        self._build_layout()
        state.changed.connect(self._on_changed)
        app_state.settingsChanged.connect(self._on_settings_changed)
        app_state.productsChanged.connect(self._on_products_changed)
        app_state.activeProductChanged.connect(self._on_products_changed)
        self.tools.opacityChanged.connect(self.opacityChanged)
        self._on_settings_changed()

    def _build_layout(self) -> None:
        buttons = (self.why_button, self.prompt_button, self.approve_button, self.aside_button, self.trash_button)
        leave_focus(self.previous_button, self.next_button, *buttons)
        ways = FlowLayout(spacing=GRID)
        for widget in (self.back_button, self.previous_button, self.next_button, self.place_text):
            ways.addWidget(widget)
        ways.add_spring()
        for widget in buttons:
            ways.addWidget(widget)
        texts = QHBoxLayout()
        texts.setContentsMargins(GRID, 0, GRID, 0)
        texts.setSpacing(2 * GRID)
        texts.addWidget(self.facts, 1)
        texts.addWidget(self.judgement, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addLayout(ways)
        layout.addWidget(self.tools)
        layout.addLayout(texts)
        layout.addWidget(self.view, 1)

    def show_place(self, number: int, total: int) -> None:
        """Which of the images in the present order it is, from 1."""
        self.place_text.setText(self.tr("{number} of {total}").format(number=number, total=total))

    def hideEvent(self, event: QHideEvent) -> None:
        """Let go of the pixels."""
        super().hideEvent(event)
        if self._state.viewed is None:
            self._shown = None
            self.view.show_part(None, None, None)

    @Slot()
    def _on_changed(self) -> None:
        viewed, before = self._state.viewed, self._shown
        self._shown = viewed
        if viewed is None:
            return
        image = viewed.image
        self.tools.title.setText(image.original_name)
        facts = [
            self.tr("{width} × {height} pixels").format(width=image.width, height=image.height),
            self.tr("added {time}").format(time=format_time(image.added_at)),
        ]
        if image.is_prompt:
            facts.append(self.tr("prompt"))
        if image.is_set_aside:
            facts.append(self.tr("set aside"))
        facts += self._described(image)
        facts += self._reasons(image)
        self.facts.setText(" · ".join(facts))
        self.judgement.setText(self._judgement_text(viewed))
        waiting = self.tr("The picture is being read…")
        self.view.set_empty_text(waiting if viewed.unreadable is None else say(viewed.unreadable))
        if before is None or (before.pixels is not viewed.pixels) or (before.result is not viewed.result):
            result = viewed.result
            model_map = None if result is None else result.model_map
            limit = None if result is None else result.threshold
            outlined = result is not None and result.verdict is Verdict.NG
            self.view.show_part(viewed.pixels, model_map, limit, outlined, self._area)

    @property
    def _area(self) -> InspectedArea:
        """Where the next model inspects it; that of aligned parts lies otherwise on each picture."""
        product = self._app_state.active_product
        return WHOLE_PICTURE if product is None or not product.alignment.is_off else product.area

    @Slot()
    def _on_products_changed(self) -> None:
        if self._shown is not None:
            self.view.scene.show_area(self._area)

    def _described(self, image: NormalImage) -> list[str]:
        """What is said of it, and in which session it was taken."""
        said = list(image.tags)
        if image.session:
            product = self._app_state.active_product
            is_held_out = product is not None and image.session in product.held_out
            text = self.tr("session {session}, held out") if is_held_out else self.tr("session {session}")
            said.append(text.format(session=image.session))
        return [*said, image.note] if image.note else said

    def _reasons(self, image: NormalImage) -> list[str]:
        """Why a person should look at it."""
        images = self._app_state.images
        names = {each.id: each.original_name for each in images}
        products = {each.id: each.name for each in self._app_state.products}
        return [say(mark_message(mark, names, products)) for mark in standing_marks(images).get(image.id, ())]

    def _judgement_text(self, viewed: ViewedImage) -> str:
        if viewed.no_map is not None:
            return say(viewed.no_map)
        if viewed.result is None:
            return self.tr("{model} is looking at it…").format(model=viewed.model) if viewed.model else ""
        return self._verdict_text(viewed.model, viewed.result)

    def _verdict_text(self, model: str, result: InspectionResult) -> str:
        if result.verdict is Verdict.NOT_CHECKED:
            reason = say_stored(result.reason)
            return self.tr("{model} could not judge it: {reason}").format(model=model, reason=reason)
        over = result.verdict is Verdict.NG
        text = (
            self.tr("{model}: score {score}, above the limit {limit}")
            if over
            else self.tr("{model}: score {score}, limit {limit}")
        )
        return text.format(model=model, score=format_score(result.score), limit=format_score(result.threshold))

    @Slot()
    def _on_settings_changed(self) -> None:
        self.tools.set_opacity(self._app_state.settings[OVERLAY_OPACITY])
