"""What is true for the whole window: products, models, device, disk. Lives in the GUI thread."""

from __future__ import annotations

from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from app.domain.calibration_scores import CalibrationScores
from app.domain.edition import Edition
from app.domain.model_record import ModelRecord
from app.domain.part_query import PartQuery
from app.domain.permissions import Deed
from app.domain.product import NormalImage, Product
from app.domain.readiness import obstacle_at_station, obstacle_to_inspection
from app.domain.run_status import RunState
from app.domain.training_changes import ProductChange
from app.messages.codes.people import NotAllowed
from app.messages.message import Message, PlainText
from app.settings.schema import DEVICE
from app.settings.setting import Setting
from app.settings.settings import Settings
from app.state.access_state import AccessState
from app.state.notice import ACCESS, Notice, NoticeLevel
from app.state.notice_log import NoticeLog
from app.state.server_trouble import HOLD_S, ServerTrouble, Telling

Value = TypeVar("Value")


class AppState(QObject):
    """The window's truth. Controllers set it, views show it."""

    productsChanged = Signal()
    activeProductChanged = Signal()
    imagesChanged = Signal()
    modelsChanged = Signal()
    modelChangesChanged = Signal()
    limitEvidenceChanged = Signal()
    statusChanged = Signal()
    engineMessageChanged = Signal()
    settingsChanged = Signal()
    lineChanged = Signal()
    serverChanged = Signal()
    demonstrationChanged = Signal()
    pageRequested = Signal(str)
    """Carries the key of a page that shall be shown."""
    batchRequested = Signal(int)
    """Carries the number of a batch that shall be opened, where batches are reviewed."""
    partsRequested = Signal(object)
    """Carries a PartQuery whose parts shall be listed, where parts of all batches are."""
    candidateRequested = Signal(int)
    """Carries the number of a model that shall be compared with the one that inspects."""
    trainingRequested = Signal(int)
    """Carries the number of a product that shall be trained again, where that is asked for."""
    noticeRaised = Signal(object)
    """Carries a Notice."""

    def __init__(
        self,
        workspace_path: Path,
        settings: Settings,
        parent: QObject | None = None,
        edition: Edition = Edition.WORKSTATION,
    ) -> None:
        super().__init__(parent)
        self.workspace_path = workspace_path
        self.edition = edition
        self.notices = NoticeLog(self)
        self.access = AccessState(self)
        self._settings = settings
        self._is_read = False
        self._products: tuple[Product, ...] = ()
        self._active_product: Product | None = None
        self._images: tuple[NormalImage, ...] = ()
        self._models: tuple[ModelRecord, ...] = ()
        self._needing_torch: frozenset[int] = frozenset()
        self._model_changes: dict[int, tuple[ProductChange, ...]] = {}
        self._limit_evidence = CalibrationScores()
        self._device_text = ""
        self._engine_message: Message = PlainText("")
        self._engine_details: Message = PlainText("")
        self._disk_free_bytes: int | None = None
        self._deaf_wires = 0
        self._server_is_away = False
        self._server_trouble = ServerTrouble()
        self._waiting_for_server = 0
        self._demonstration: Message | None = None

    @property
    def demonstration(self) -> Message | None:
        """What happens in the demonstration; None in a workspace of one's own."""
        return self._demonstration

    def set_demonstration(self, happening: Message) -> None:
        """This is the demonstration's window, in which that happens now."""
        if happening != self._demonstration:
            self._demonstration = happening
            self.demonstrationChanged.emit()

    @property
    def settings(self) -> Settings:
        """What the person has set."""
        return self._settings

    @property
    def is_read(self) -> bool:
        """False until it is known which products the workspace holds."""
        return self._is_read

    @property
    def products(self) -> tuple[Product, ...]:
        """All products, by name."""
        return self._products

    @property
    def active_product(self) -> Product | None:
        """The product chosen at the top of the window."""
        return self._active_product

    @property
    def images(self) -> tuple[NormalImage, ...]:
        """Normal images of the active product, in the order they were added."""
        active = self._active_product
        # Those of a product that was chosen a moment ago are still being read.
        return () if active is None or (self._images and self._images[0].product_id != active.id) else self._images

    @property
    def models(self) -> tuple[ModelRecord, ...]:
        """All models, newest first."""
        return self._models

    @property
    def active_model(self) -> ModelRecord | None:
        """The model that inspects."""
        return next((model for model in self._models if model.is_active), None)

    def can_use(self, model: ModelRecord) -> bool:
        """False for a model that only torch can compute, where there is none."""
        return self.edition.trains or model.id not in self._needing_torch

    @property
    def device(self) -> str:
        """The device to compute on: what the person has set; a station has the processor only."""
        return self._settings[DEVICE] if self.edition.trains else "auto"

    def changes_since_training(self, model_id: int) -> tuple[ProductChange, ...]:
        """What has changed of a model's products since it was trained; empty if nothing has, or if nobody can tell."""
        return self._model_changes.get(model_id, ())

    def obstacle_to_inspection(
        self, run_state: RunState = RunState.IDLE, training_goes_on: bool = False, product: Product | None = None
    ) -> Message | None:
        """Why the active product, or another one, cannot be inspected with the active model just now; None if it can."""
        products, product, model = self._products, product or self._active_product, self.active_model
        if not self.edition.trains:
            usable = tuple(each for each in self._models if self.can_use(each))
            return obstacle_at_station(products, product, model, run_state, usable)
        return obstacle_to_inspection(products, product, model, run_state, self._models, training_goes_on)

    @property
    def limit_evidence(self) -> CalibrationScores:
        """What the active model knows of the active product from its calibration; often nothing."""
        return self._limit_evidence

    @property
    def device_text(self) -> str:
        """The device that inspects, for the status bar: "CPU", "GPU"."""
        return self._device_text

    @property
    def engine_message(self) -> Message:
        """Where the active model runs and how fast, for people; empty while none is loaded."""
        return self._engine_message

    @property
    def engine_details(self) -> Message:
        """Engines, measured times and refusals behind `engine_message`, for those who know what engines are."""
        return self._engine_details

    @property
    def disk_free_bytes(self) -> int | None:
        """Free bytes on the workspace's disk."""
        return self._disk_free_bytes

    @property
    def server_is_away(self) -> bool:
        """True while a station's server gets nothing."""
        return self._server_is_away

    @property
    def waiting_for_server(self) -> int:
        """Parts that are recorded at this station and not at its server yet."""
        return self._waiting_for_server

    def set_server(self, *, is_away: bool, waiting: int) -> None:
        """How a station stands to its server."""
        self._server_trouble.note(is_away)
        if (is_away, waiting) != (self._server_is_away, self._waiting_for_server):
            self._server_is_away, self._waiting_for_server = is_away, waiting
            self.serverChanged.emit()

    @property
    def deaf_wires(self) -> int:
        """Connections to the line over which nothing is heard just now."""
        return self._deaf_wires

    def set_deaf_wires(self, count: int) -> None:
        if count != self._deaf_wires:
            self._deaf_wires = count
            self.lineChanged.emit()

    def set_settings(self, settings: Settings) -> None:
        if settings != self._settings:
            self._settings = settings
            self.settingsChanged.emit()

    def set_setting(self, setting: Setting[Value], value: Value) -> None:
        """Change one setting, if whoever is logged in may. Raises BadValueError if the value is none of it."""
        settings = self._settings.with_value(setting, value)
        if setting.deed is None or settings == self._settings or not self.refuse(setting.deed):
            self.set_settings(settings)
        else:
            self.settingsChanged.emit()  # whoever shows it shows what it is

    def refuse(self, deed: Deed) -> bool:
        """True if whoever is logged in may not do that; they are told why."""
        refusal = self.access.refusal(deed)
        if refusal is not None:
            self.raise_notice(Notice(NoticeLevel.WARNING, NotAllowed(), refusal, subject=ACCESS))
        return refusal is not None

    def set_products(self, products: tuple[Product, ...]) -> None:
        if products == self._products and self._is_read:
            return
        self._is_read = True
        self._products = products
        self.productsChanged.emit()
        if self._active_product is not None:
            self.set_active_product(next((p for p in products if p.id == self._active_product.id), None))

    def set_active_product(self, product: Product | None) -> None:
        if product != self._active_product:
            self._active_product = product
            self.activeProductChanged.emit()

    def set_images(self, images: tuple[NormalImage, ...]) -> None:
        if images != self._images:
            self._images = images
            self.imagesChanged.emit()

    def set_models(self, models: tuple[ModelRecord, ...], needing_torch: frozenset[int] = frozenset()) -> None:
        """All models, and the numbers of those that only torch can compute."""
        if (models, needing_torch) != (self._models, self._needing_torch):
            self._models, self._needing_torch = models, needing_torch
            self.modelsChanged.emit()

    def set_model_changes(self, changes: dict[int, tuple[ProductChange, ...]]) -> None:
        """By the numbers of the models."""
        if changes != self._model_changes:
            self._model_changes = changes
            self.modelChangesChanged.emit()

    def set_limit_evidence(self, scores: CalibrationScores) -> None:
        if scores != self._limit_evidence:
            self._limit_evidence = scores
            self.limitEvidenceChanged.emit()

    def set_status(self, device_text: str, disk_free_bytes: int | None) -> None:
        if (device_text, disk_free_bytes) != (self._device_text, self._disk_free_bytes):
            self._device_text, self._disk_free_bytes = device_text, disk_free_bytes
            self.statusChanged.emit()

    def set_engine_message(self, message: Message, details: Message) -> None:
        if (message, details) != (self._engine_message, self._engine_details):
            self._engine_message, self._engine_details = message, details
            self.engineMessageChanged.emit()

    def raise_notice(self, notice: Notice) -> None:
        """Show a message to the person. That lists cannot be read while the server is away stands in the notice about that."""
        match self._server_trouble.telling(notice):
            case Telling.NOW:
                self._show_notice(notice)
            case Telling.LATER:
                QTimer.singleShot(round(1000 * HOLD_S), self, lambda: self._show_held(notice))

    def _show_held(self, notice: Notice) -> None:
        if self._server_trouble.telling(notice) is not Telling.NEVER:
            self._show_notice(notice)

    def _show_notice(self, notice: Notice) -> None:
        self.notices.add(notice)
        self.noticeRaised.emit(notice)

    def withdraw_notices(self, subject: str) -> None:
        """Take down what a new attempt at `subject` makes obsolete; it stays in the list of messages."""
        if subject:
            self.notices.withdraw(subject)

    def request_page(self, key: str) -> None:
        """Show a page."""
        self.pageRequested.emit(key)

    def request_candidate(self, model_id: int) -> None:
        """Compare a model with the one that inspects, on the Releases page."""
        self.request_page("releases")
        self.candidateRequested.emit(model_id)

    def request_batch(self, batch_id: int) -> None:
        """Show a batch on the Review page."""
        # The page first: when it comes up without a batch, it opens the newest one.
        self.request_page("review")
        self.batchRequested.emit(batch_id)

    def request_parts(self, query: PartQuery) -> None:
        """Show the parts of a query on the page of all parts."""
        # The page first: when it comes up, it finds again what was looked for last.
        self.request_page("all_parts")
        self.partsRequested.emit(query)

    def request_training(self, product_id: int) -> None:
        """Show the Train page with a product chosen."""
        self.request_page("train")
        self.trainingRequested.emit(product_id)
