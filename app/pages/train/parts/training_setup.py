"""What to train: products, preset, minutes."""

from __future__ import annotations

from collections.abc import Mapping
from math import ceil

import psutil
from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from app.domain.product import ENOUGH_IMAGES, Product
from app.domain.readiness import obstacle_to_training, too_few_to_train
from app.domain.renamed_presets import preset_now
from app.domain.training_forecast import forecast
from app.messages.codes.readiness import TrainingNeedsWorkstation
from app.messages.message import Message
from app.messages.wording.lists import listed, one_after_another
from app.messages.wording.numbers import format_number
from app.messages.wording.say import say
from app.pages.train.parts.check_list import CheckEntry, CheckList
from app.pages.train.parts.needs_text import needs_text
from app.pages.train.parts.preset_card import PresetCard
from app.pages.train.parts.training_start import TrainingStart
from app.pages.train.parts.weights_offer import WeightsOffer
from app.settings.schema import PRESET, TRAINING_MINUTES, TRAINING_PACES
from app.state.app_state import AppState
from app.state.backbone_state import BackboneState
from app.state.training_progress import AskedTraining, expected_times
from app.widgets.formatting import counted, format_about
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL, SIZE_TITLE
from app.widgets.look.widgets import GRID, OneOf, action_button, heading, restyle, rule, text_label
from app.widgets.number_box import NumberBox
from onenip_core.backbones.recommended import backbone_of_preset
from onenip_core.data.datasets.dataset import MIN_NORMALS

MINUTES_MINIMUM, MINUTES_MAXIMUM = 0.5, 24 * 60.0


class TrainingSetup(QWidget):
    """Preset and minutes are remembered in the settings as soon as a person chooses them."""

    obstacleChanged = Signal()
    """Whether a training can start may have changed."""
    settingChosen = Signal(object, object)
    """Setting, value."""

    def __init__(self, app_state: AppState, backbone_state: BackboneState, appearance: Appearance) -> None:
        super().__init__()
        self._state = app_state
        self._backbones = backbone_state
        self._appearance = appearance
        self.products = CheckList(appearance, self.tr("Products to train on"))
        self.warning = text_label("", SIZE_SMALL, tone="warning", wrap=True)
        self.time_text = text_label("", SIZE_SMALL, tone="muted", wrap=True)
        self.presets = OneOf(self)
        self.minutes = NumberBox(self.tr("Minutes to train"), MINUTES_MINIMUM, MINUTES_MAXIMUM, decimals=1, unit="min")
        self.less_button = action_button(appearance, "", "minus", "", self.tr("Fewer minutes"))
        self.more_button = action_button(appearance, "", "plus", "", self.tr("More minutes"))
        self.train_button = action_button(appearance, self.tr("Train"), "graduation-cap", "primary", big=True)
        self.queue_button = action_button(appearance, self.tr("Add to queue"), "plus", big=True)
        self.start = TrainingStart(app_state, appearance)
        self._preset_names: list[str] = []
        self._cards: list[PresetCard] = []
        self.offers: dict[str, WeightsOffer] = {}
        """By preset: how to get the weights that it lacks."""
        self._trainable: set[int] = set()
        self._different: Mapping[int, int] = {}
        self._build_layout()
        self.products.choiceChanged.connect(self._on_choice_changed)
        self.less_button.clicked.connect(self.minutes.stepDown)
        self.more_button.clicked.connect(self.minutes.stepUp)
        self.minutes.valueChanged.connect(lambda minutes: self.settingChosen.emit(TRAINING_MINUTES, minutes))
        self.presets.idClicked.connect(lambda _: self.settingChosen.emit(PRESET, self.preset))
        self.presets.idToggled.connect(lambda *_: self._on_preset_changed())
        self.minutes.valueChanged.connect(self._show_time)
        self.minutes.numberTyped.connect(self._show_time)
        self.start.modelChosen.connect(self._on_start_chosen)
        app_state.modelsChanged.connect(self._on_choice_changed)
        app_state.productsChanged.connect(self._on_products_changed)
        app_state.settingsChanged.connect(self._on_settings_changed)
        backbone_state.weightsChanged.connect(self._on_weights_changed)
        self._busy = False
        self._enable_presets()
        self._on_settings_changed()
        self._on_products_changed()

    def _build_layout(self) -> None:
        choices = QWidget()
        choices.setObjectName("ScrollBody")
        scroll = QScrollArea()
        scroll.setWidget(choices)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # what is in it has it, and scrolls into sight
        layout = QVBoxLayout(choices)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(heading(self.tr("Train a model"), SIZE_TITLE))
        layout.addWidget(
            text_label(
                self.tr("One model serves all the products you tick. Only good parts are needed."),
                tone="muted",
                wrap=True,
            )
        )
        layout.addSpacing(GRID)
        layout.addWidget(text_label(self.tr("Products"), weight=QFont.Weight.DemiBold))
        layout.addWidget(self.products)
        layout.addWidget(self.warning)
        layout.addWidget(self.start)
        layout.addWidget(text_label(self.tr("Preset"), weight=QFont.Weight.DemiBold))
        for name, title, text in (
            ("lite", self.tr("Lite"), self.tr("Small and quick: minutes on a CPU, and fast inspection.")),
            (
                "lite-tiles",
                self.tr("Lite, small defects"),
                self.tr("Looks at every picture in four tiles: finds smaller defects, inspects four times slower."),
            ),
            (
                "vit",
                self.tr("Bigger eyes (DINOv2)"),
                self.tr("A larger backbone, slower. How much better it finds has not been measured."),
            ),
            (
                "paper-mended",
                self.tr("Paper"),
                self.tr("The published network: larger and slower. Train it for hours on a GPU."),
            ),
        ):
            card = PresetCard(self._appearance, title, text)
            self.presets.addButton(card, len(self._preset_names))
            self._cards.append(card)
            self._preset_names.append(name)
            layout.addWidget(card)
            if backbone_of_preset(name) is not None:
                self.offers[name] = offer = WeightsOffer(self._backbones, name, self._appearance)
                layout.addWidget(offer)
        layout.addStretch(1)
        row = QHBoxLayout()
        row.setSpacing(GRID)
        row.addWidget(self.minutes, 1)
        row.addWidget(self.less_button)
        row.addWidget(self.more_button)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(GRID)
        # What is decided last is always in sight; the rest gives way on a low screen.
        outer.addWidget(scroll, 1)
        outer.addWidget(rule())
        outer.addWidget(text_label(self.tr("Time"), weight=QFont.Weight.DemiBold))
        outer.addLayout(row)
        outer.addWidget(self.time_text)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.train_button, 1)
        buttons.addWidget(self.queue_button, 1)
        outer.addLayout(buttons)

    @property
    def chosen_products(self) -> list[int]:
        """Ids of the ticked products."""
        return self.products.chosen

    @property
    def preset(self) -> str:
        """Name of the chosen preset."""
        return self._preset_names[max(0, self.presets.checkedId())]

    def obstacle(self) -> Message | None:
        """Why a training cannot start; None if it can."""
        return self._obstacle(self._busy)

    def obstacle_to_waiting(self) -> Message | None:
        """Why a training cannot wait for its turn; None if it can."""
        return self._obstacle(False)

    def _obstacle(self, busy: bool) -> Message | None:
        if not self._state.edition.trains:
            return TrainingNeedsWorkstation()
        chosen = self._chosen()
        return obstacle_to_training(chosen, busy, self._different) or self.start.obstacle(self.preset, chosen)

    def _chosen(self) -> list[Product]:
        chosen = set(self.chosen_products)
        return [product for product in self._state.products if product.id in chosen]

    def show_different(self, different: Mapping[int, int]) -> None:
        """Say which products have too few different pictures; `different` counts them by the product's number."""
        self._different = different
        self._on_choice_changed()

    def set_busy(self, busy: bool) -> None:
        """While a run is on another one can be prepared, which waits."""
        self._busy = busy
        self._on_choice_changed()

    @property
    def preset_names(self) -> tuple[str, ...]:
        """Presets that can be chosen here, in their order."""
        return tuple(self._preset_names)

    def preset_title(self, name: str) -> str:
        """What people call a preset that can be chosen here."""
        return self.presets.button(self._preset_names.index(name)).text()

    def _enable_presets(self) -> None:
        for card, name in zip(self._cards, self._preset_names, strict=True):
            is_missing = name in self._backbones.missing
            card.setEnabled(not is_missing)
            card.set_note(self.tr("needs weights") if is_missing else "")

    @Slot()
    def _on_weights_changed(self) -> None:
        self._enable_presets()
        self._on_settings_changed()

    @Slot()
    def _on_products_changed(self) -> None:
        products = self._state.products
        # A product takes part as soon as it has images, unless the person says otherwise.
        chosen = set(self.products.chosen) | ({product.id for product in products} - self._trainable)
        self._trainable = {product.id for product in products if product.normal_count > 0}
        entries = [CheckEntry(p.id, p.name, self._note(p), p.normal_count > 0) for p in products]
        self.products.show_entries(entries, chosen)
        self._on_choice_changed()

    @Slot()
    def _on_settings_changed(self) -> None:
        settings = self._state.settings
        if self.minutes.value() != settings[TRAINING_MINUTES]:
            with QSignalBlocker(self.minutes):
                self.minutes.setValue(settings[TRAINING_MINUTES])
        name = preset_now(settings[PRESET])
        # What cannot be trained is not chosen; the setting stays, for the day when its weights are there.
        is_offered = name in self._preset_names and name not in self._backbones.missing
        self.presets.button(self._preset_names.index(name) if is_offered else 0).setChecked(True)
        self._on_choice_changed()

    @Slot()
    def _on_start_chosen(self) -> None:
        """What the model needs is chosen with it: its products, and its preset."""
        model = self.start.model
        if model is not None:
            known = {p.id for p in self._state.products if p.normal_count and model.name_of(p) is not None}
            self.products.tick(known)
            preset = preset_now(model.preset)
            if preset in self._preset_names and preset not in self._backbones.missing:
                self.settingChosen.emit(PRESET, preset)
        self._on_choice_changed()

    @Slot()
    def _on_preset_changed(self) -> None:
        for name, offer in self.offers.items():
            offer.set_chosen(name == self.preset)
        self._show_time()
        self.obstacleChanged.emit()

    @Slot()
    def _on_choice_changed(self) -> None:
        products = self._chosen()
        without = too_few_to_train(products, self._different)
        few = [p.name for p in products if p.normal_count < ENOUGH_IMAGES and p.name not in without]
        texts = []
        wanted = preset_now(self._state.settings[PRESET])
        if wanted in self._preset_names and wanted in self._backbones.missing:
            text = self.tr("{wanted} cannot be trained without its weights; {chosen} is chosen.")
            titles = {"wanted": self.preset_title(wanted), "chosen": self.preset_title(self.preset)}
            texts.append(text.format(**titles))
        if without:
            names = listed(self.tr("{name} ({count})").format(name=name, count=n) for name, n in without.items())
            warning = self.tr("Fewer than {count} different pictures: {names}. The model is made without these.")
            texts.append(warning.format(count=MIN_NORMALS, names=names))
        if few:
            warning = self.tr("Fewer than {count} normal images: {names}. The limit will be a guess.")
            texts.append(warning.format(count=ENOUGH_IMAGES, names=listed(few)))
        if (beginning := self.start.obstacle(self.preset, products)) is not None:
            texts.append(say(beginning))
        text = one_after_another(texts)
        if not self._state.products:
            text = self.tr("There is nothing to train on yet. Create a product and add pictures of good parts.")
        self.warning.setText(text)
        self.warning.setVisible(bool(text))
        self._show_time()
        self.obstacleChanged.emit()

    @Slot()
    def _show_time(self) -> None:
        """Say how long it takes in all, or that it would be too short to mean anything."""
        chosen = set(self.chosen_products)
        counts = [product.normal_count for product in self._state.products if product.id in chosen]
        images, minutes = sum(counts), self.minutes.number
        text, tone = "", "muted"
        if images:
            times = expected_times(AskedTraining(images, len(counts), 60 * minutes))
            text = self.tr("With preparing and checking about {time} in all.")
            text = text.format(time=format_about(times.steps + times.around))
            seen = forecast(images, self.preset, times.steps, self._pace())
            if seen.too_short:
                text = self.tr(
                    "Too short to mean anything: about {samples} of {needed} samples would be seen, less than every "
                    "picture once. Give it {minutes} min or more."
                ).format(
                    samples=seen.samples,
                    needed=seen.needed,
                    minutes=format_number(
                        ceil(min(seen.least_seconds + times.before, 4 * seen.least_seconds) / 30) / 2, "g"
                    ),
                )
                tone = "warning"
            needs = needs_text(self.preset, images, self._state.disk_free_bytes, psutil.virtual_memory().available)
            text, tone = one_after_another((text, needs.text)), "warning" if needs.is_warning else tone
        self.time_text.setText(text)
        self.time_text.setVisible(bool(text))
        if self.time_text.property("tone") != tone:
            self.time_text.setProperty("tone", tone)
            restyle(self.time_text)

    def _pace(self) -> float | None:
        """Samples a second that this machine learned with the preset before."""
        try:
            return float(self._state.settings[TRAINING_PACES].get(self.preset, ""))
        except ValueError:
            return None

    def _note(self, product: Product) -> str:
        images = counted(product.normal_count, self.tr("{count} image"), self.tr("{count} images"))
        if product.value_bits is None:
            return images
        return self.tr("{images} · {bits} of 16 bits").format(images=images, bits=product.value_bits)
