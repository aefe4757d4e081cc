"""States filled with values as the controllers would set them, for the tests of the views."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from app.actions.registry import ActionRegistry
from app.domain.batch import Batch
from app.domain.edition import Edition
from app.domain.model_record import ModelRecord
from app.domain.part import InspectedPart, Inspection
from app.domain.part_query import PartQuery, PartSort
from app.domain.product import NormalImage, Product
from app.domain.run_status import RunState, SourceStatus
from app.domain.training_job import JobState, TrainingJob
from app.domain.trash import Record, RecordKind, TrashedItem
from app.messages.codes import sources as codes
from app.messages.codes.stores import ProductIsInTheTrash
from app.pages.all_parts.actions import add_all_parts_actions
from app.pages.all_parts.found import Found
from app.pages.all_parts.looked_at import LookedAt
from app.pages.all_parts.page import AllPartsPage
from app.pages.all_parts.state import AllPartsState
from app.pages.audit.actions import add_audit_actions
from app.pages.audit.page import AuditPage
from app.pages.audit.state import AuditState
from app.pages.catalogue import PAGES
from app.pages.charts.actions import add_charts_actions
from app.pages.charts.page import ChartsPage
from app.pages.charts.state import ChartsState
from app.pages.inspect.actions import add_inspect_actions
from app.pages.inspect.page import InspectPage
from app.pages.limits.actions import add_limits_actions
from app.pages.limits.page import LimitsPage
from app.pages.limits.state import LimitsState
from app.pages.page import OpenPage, PageDescriptor
from app.pages.products.actions import add_products_actions
from app.pages.products.page import ProductsPage
from app.pages.products.viewer_state import ViewerState
from app.pages.releases.actions import add_releases_actions
from app.pages.releases.page import ReleasesPage
from app.pages.releases.state import ReleasesState
from app.pages.review.actions import add_review_actions
from app.pages.review.page import ReviewPage
from app.pages.review.state import ReviewState
from app.pages.settings.actions import add_settings_actions
from app.pages.settings.page import SettingsPage
from app.pages.train.actions import add_train_actions
from app.pages.train.page import TrainPage
from app.pages.train.parts.training_indicator import TrainingIndicator
from app.pages.trash.actions import add_trash_actions
from app.pages.trash.page import TrashPage
from app.pages.trash.state import TrashState
from app.settings.schema import SCHEMA, THEME, Theme
from app.settings.setting import AnySetting
from app.settings.settings import Settings
from app.shell.main_window import MainWindow
from app.shell.window_actions import window_actions
from app.sources.catalogue import Catalogue
from app.state.alarm_state import AlarmState
from app.state.app_state import AppState
from app.state.backbone_state import BackboneState
from app.state.drift_state import DriftState
from app.state.evaluation_state import EvaluationState
from app.state.first_steps_state import FirstStepsState
from app.state.inspection_state import InspectionState
from app.state.overrule_state import OverruleState
from app.state.training_state import TrainingPhase, TrainingState
from app.state.work_state import WorkState
from app.widgets.look.appearance import Appearance, prepare_application
from onenip_core.progress import ProgressEvent, Stage
from onenip_core.types import AnomalyMap, RgbImage, Verdict

NOW = "2026-03-01T09:15:02+00:00"
TRASHED = (
    TrashedItem(
        Record(RecordKind.BATCH, 3), "", ("Gear 32 mm",), "2026-03-01T09:15:02+00:00",
        begun_at="2026-02-27T10:00:00+00:00", count=120,
    ),
    TrashedItem(
        Record(RecordKind.IMAGE, 9), "broken.png", ("Washer",), "2026-02-28T09:15:02+00:00", 4,
        obstacle=ProductIsInTheTrash("Washer", 4),
    ),
    TrashedItem(Record(RecordKind.PRODUCT, 4), "Washer", ("Washer",), "2025-12-31T09:15:02+00:00", count=1),
    TrashedItem(Record(RecordKind.MODEL, 7), "Spring line (m-0001)", ("Ball screw", "Washer"), "2025-12-30T09:15:02+00:00"),
)  # fmt: skip
NAMES = ("Ball screw", "Gear 32 mm", "Solar cell")


def product(number: int, normal_count: int = 40) -> Product:
    return Product(number, NAMES[number - 1], Path("/nowhere"), NOW, normal_count, 2)


def model(number: int, active: bool = False, products: tuple[str, ...] = NAMES) -> ModelRecord:
    return ModelRecord(number, f"m-{number:04d}", Path("/nowhere"), "lite", NOW, products, active)


def normal_image(number: int) -> NormalImage:
    return NormalImage(number, 1, Path("/nowhere") / f"{number}.png", f"{number}.png", "", 64, 48, NOW, is_prompt=False)


def inspection(number: int, verdict: Verdict = Verdict.OK, overruled: Verdict | None = None) -> Inspection:
    checked = verdict is not Verdict.NOT_CHECKED
    score = (1.4 if verdict is Verdict.NG else 0.5) if checked else None
    reason = "" if checked else "The image is truncated."
    return Inspection(
        number, 1, number, f"part{number}.png", None, None, 1.0, score, 1.0 if checked else None,
        verdict, reason, "prompt1.png", 31.0, NOW, overruled,
    )  # fmt: skip


def picture(height: int = 96, width: int = 128) -> RgbImage:
    rng = np.random.default_rng(height * width)
    return rng.integers(60, 200, (height, width, 3), dtype=np.uint8)


def anomaly_map(peak: float = 1.6) -> AnomalyMap:
    field = np.zeros((28, 28), dtype=np.float32)
    field[10:14, 16:20] = peak
    return field


def part(number: int, verdict: Verdict = Verdict.OK, overruled: Verdict | None = None) -> InspectedPart:
    return InspectedPart(inspection(number, verdict, overruled), picture(), anomaly_map())


def verdict_of(number: int) -> Verdict:
    return Verdict.NG if number % 7 == 0 else Verdict.NOT_CHECKED if number % 31 == 0 else Verdict.OK


View = TypeVar("View", bound=QWidget)


class States:
    """The states, pages and a window that show them."""

    def __init__(self, theme: Theme = Theme.LIGHT, edition: Edition = Edition.WORKSTATION) -> None:
        self._owner = owner = QObject()
        self.app = AppState(Path("/nowhere/workspace"), Settings().with_value(THEME, theme), owner, edition)
        self.app.set_products(())  # they are read, and there are none
        self.work = WorkState(owner)
        self.inspection = InspectionState(owner)
        self.training = TrainingState(owner)
        self.backbones = BackboneState(owner)
        self.review = ReviewState(owner)
        self.all_parts = AllPartsState(owner)
        self.viewer = ViewerState(owner)
        self.trash = TrashState(owner)
        self.audit = AuditState(owner)
        self.limits = LimitsState(owner)
        self.releases = ReleasesState(owner)
        self.evaluation = EvaluationState(owner)
        self.overrules = OverruleState(owner)
        self.charts = ChartsState(owner)
        self.drift = DriftState(owner)
        self.first_steps = FirstStepsState(owner)
        self.actions = ActionRegistry(owner)

    def make_inspect(self, appearance: Appearance) -> InspectPage:
        page = InspectPage(
            self.app, self.inspection, self.training, appearance, Catalogue(), AlarmState(), self.first_steps, None
        )
        add_inspect_actions(self.actions, page, self.app, self.inspection)
        return self._die_with(page)

    def make_products(self, appearance: Appearance) -> ProductsPage:
        page = ProductsPage(self.app, self.work, self.viewer, appearance)
        add_products_actions(self.actions, page, self.app, self.work)
        return self._die_with(page)

    def make_train(self, appearance: Appearance) -> TrainPage:
        page = TrainPage(self.app, self.training, self.backbones, appearance)
        add_train_actions(self.actions, page, self.app, self.training, self.backbones)
        return self._die_with(page)

    def make_review(self, appearance: Appearance) -> ReviewPage:
        page = ReviewPage(self.app, self.review, self.work, appearance)
        add_review_actions(self.actions, page, self.review)
        return self._die_with(page)

    def make_all_parts(self, appearance: Appearance) -> AllPartsPage:
        page = AllPartsPage(
            self.app, self.work, self.all_parts, self.first_steps, lambda _rows, _then: None, appearance
        )
        add_all_parts_actions(self.actions, page, self.all_parts)
        return self._die_with(page)

    def make_limits(self, appearance: Appearance) -> LimitsPage:
        page = LimitsPage(self.app, self.limits, appearance)
        add_limits_actions(self.actions, page, self.limits)
        return self._die_with(page)

    def make_releases(self, appearance: Appearance) -> ReleasesPage:
        page = ReleasesPage(self.app, self.releases, self.work, self.evaluation, self.overrules, appearance)
        add_releases_actions(self.actions, page, self.releases)
        return self._die_with(page)

    def make_trash(self, appearance: Appearance) -> TrashPage:
        page = TrashPage(self.trash, appearance)
        add_trash_actions(self.actions, page, self.trash)
        return self._die_with(page)

    def make_audit(self, appearance: Appearance) -> AuditPage:
        page = AuditPage(self.app, self.audit, appearance)
        add_audit_actions(self.actions, page, self.audit)
        return self._die_with(page)

    def make_charts(self, appearance: Appearance) -> ChartsPage:
        page = ChartsPage(self.app, self.charts, self.drift, self.first_steps, appearance)
        add_charts_actions(self.actions, page, self.charts, self.drift)
        return self._die_with(page)

    def make_settings(self, appearance: Appearance, schema: tuple[AnySetting, ...] = SCHEMA) -> SettingsPage:
        page = SettingsPage(self.app, appearance, schema)
        add_settings_actions(self.actions, page)
        return self._die_with(page)

    def make_window(self, *, makes_all: bool = True) -> MainWindow:
        """Without services behind it: intents go nowhere. Whoever looks at a page or two need not wait until all are made."""
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        prepare_application(application)
        appearance = Appearance(self.app.settings[THEME])
        pages: dict[str, Callable[[Appearance], QWidget]] = {
            "products": self.make_products,
            "train": self.make_train,
            "review": self.make_review,
            "all_parts": self.make_all_parts,
            "limits": self.make_limits,
            "releases": self.make_releases,
            "trash": self.make_trash,
            "audit": self.make_audit,
            "charts": self.make_charts,
            "settings": self.make_settings,
        }

        def make(descriptor: PageDescriptor) -> OpenPage:
            if descriptor.key == "inspect":
                inspect = self.make_inspect(appearance)
                inspect.pageRequested.connect(self.app.request_page)
                return OpenPage(inspect, inspect.controls)
            page = pages[descriptor.key](appearance)
            return OpenPage(
                page, status=TrainingIndicator(self.training, appearance) if descriptor.key == "train" else None
            )

        window = MainWindow(self.app, self.inspection, self.work, appearance, self.actions, PAGES, make)
        self._die_with(window)
        if makes_all:
            window.make_all_pages()
        appearance.setParent(window)
        self.actions.add(window_actions(window, self.work, self.app.access, lambda: None), window)
        return window

    def _die_with(self, view: View) -> View:
        """Signals of the states hold what they are connected to, and so each view of a test for ever."""
        if not isinstance(self._owner.parent(), MainWindow):  # of which this is a page
            self._owner.setParent(view)
        return view

    def fill(self, image_paths: tuple[Path, ...] = ()) -> States:
        """A workspace in the middle of a working day."""
        self.app.set_products((product(1), product(2, 8), product(3)))
        self.app.set_active_product(product(1))
        self.app.set_models((model(2, active=True), model(1, products=NAMES[:1])))
        self.app.set_status("CPU", 212_000_000_000)
        self.app.set_images(
            tuple(
                NormalImage(number, 1, path, path.name, "", 64, 48, NOW, number == 1)
                for number, path in enumerate(image_paths, start=1)
            )
        )
        self.inspection.set_run_state(RunState.RUNNING)
        self.inspection.set_source_status(SourceStatus(codes.Named("Folder parts"), 29.8, 2, 40, 300))
        for number in range(1, 41):
            self.add_part(number, verdict_of(number))
        inspections = tuple(inspection(number, verdict_of(number)) for number in range(1, 121))
        batch = Batch(1, NAMES[0], "m-0002", "Folder parts", NOW, NOW, 99, 17, 3)
        self.review.set_batches((batch,))
        self.review.open_batches((batch,), inspections)
        self.review.set_current(part(7, Verdict.NG))
        found = Found(PartQuery(), PartSort(), 120, {0: inspections}, {1: NAMES[0]})
        self.all_parts.set_found(found, is_same=False)
        self.all_parts.set_current(LookedAt(part(7, Verdict.NG), batch))
        self.trash.set_items(TRASHED)
        self.trash.add_sizes({item.record: 2_400_000 for item in TRASHED[:2]})
        self.training.set_phase(TrainingPhase.STARTING)
        self.training.set_phase(TrainingPhase.RUNNING)
        for step in range(1, 50):
            losses = {"total": 2.0 / step, "dice": 1.0 / step}
            self.training.set_progress(ProgressEvent(Stage.TRAINING, step / 100, step, 100, losses, 80.0, 65.0))
        return self

    def add_part(self, number: int, verdict: Verdict) -> None:
        newest = part(number, verdict)
        self.inspection.add_part(newest, InspectedPart(newest.inspection, picture(48, 64), None))


def interrupted_job(number: int) -> TrainingJob:
    return TrainingJob(number, JobState.INTERRUPTED, "m-0003", Path("/nowhere"), "{}", NOW, None, "")
