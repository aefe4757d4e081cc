"""The dialogs of the application as values make them, for whoever looks at all of them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.domain.batch import Batch
from app.domain.calibration_scores import CalibrationScores
from app.domain.gate import Rule, RuleBook, RuleResult, Standing
from app.domain.golden_part import GoldenTruth, KnownTruth
from app.domain.inspection_flow import InspectionFlow
from app.domain.limit_basis import KnownParts, LimitBasis, RunParts
from app.domain.part import Counters
from app.domain.person import Person, Role
from app.domain.pin import PinAnswer
from app.domain.product_views import ProductViews
from app.domain.retention import KeptDays, RetentionRules
from app.domain.shift import ResetReason, Shift
from app.domain.table_format import DecimalMark, Separator, TableChoice, TableFormat
from app.line.catalogue import LINE_KINDS
from app.line.kind import LineKind
from app.messages.codes.operating import NoSourceYet
from app.messages.message import Message
from app.pages.all_parts.parts.limit_dialog import LimitDialog
from app.pages.inspect.parts.flow_dialog import FlowDialog
from app.pages.inspect.parts.light_dialog import LightDialog
from app.pages.inspect.parts.views_dialog import ViewsDialog
from app.pages.limits.parts.parts_dialog import Cell, PartsDialog
from app.pages.limits.parts.runs_dialog import RunsDialog
from app.pages.operate.parts.product_dialog import ProductDialog
from app.pages.operate.parts.reset_dialog import ResetDialog
from app.pages.products.parts.alignment_dialog import AlignmentDialog
from app.pages.products.parts.area_dialog import AreaDialog
from app.pages.products.parts.capture_dialog import CaptureDialog
from app.pages.products.parts.comparison_dialog import ComparisonDialog
from app.pages.products.parts.prompts_dialog import PromptsDialog
from app.pages.products.parts.session_dialog import SessionDialog
from app.pages.products.parts.sessions_dialog import SessionsDialog
from app.pages.releases.parts.rules_dialog import RulesDialog
from app.pages.releases.parts.sign_dialog import SignDialog
from app.pages.review.parts.replay_dialog import ReplayDialog
from app.pages.review.parts.shifts_dialog import ShiftsDialog
from app.pages.review.parts.table_format_dialog import TableFormatDialog
from app.pages.settings.parts.badge_dialog import BadgeDialog
from app.pages.settings.parts.connection_dialog import ConnectionDialog
from app.pages.settings.parts.kept_dialog import KeptDialog
from app.pages.settings.parts.person_dialog import PersonDialog, Wanted
from app.pages.settings.parts.retention_dialog import RetentionDialog
from app.shell.error_dialog import ErrorDialog
from app.sources.catalogue import Catalogue
from app.sources.kind import DeviceForm, SourceKind
from app.state.retention_state import RetentionState
from app.widgets.correction_dialog import CorrectionDialog
from app.widgets.defect_painting.defect_dialog import DefectDialog
from app.widgets.folder_dialog import FolderDialog
from app.widgets.hold_dialog import HoldDialog
from app.widgets.judged_again.model_question import ModelQuestion
from app.widgets.judged_again.reinspection_dialog import ReinspectionDialog
from app.widgets.login_dialog import LoginDialog
from app.widgets.look.appearance import Appearance
from app.widgets.order_dialog import make_order_dialog
from app.widgets.pin_dialog import NewPinDialog, PinDialog
from app.widgets.question_dialog import QuestionDialog
from app.widgets.source_choosing.device_dialog import DeviceDialog
from app.widgets.source_choosing.options_dialog import OptionsDialog
from app.widgets.tags_dialog import TagsDialog
from app.widgets.text_dialog import TextDialog
from app.widgets.truth_dialog import TruthDialog
from app.widgets.why_dialog import WhyDialog
from onenip_core.manifest import PromptEntry
from onenip_core.types import Verdict
from tests.support import golden
from tests.support.pattern_source import PATTERN
from tests.support.view_samples import NOW, inspection, model, normal_image, product

Maker = Callable[[Appearance, QWidget], QWidget]
"""Makes a dialog for a parent."""

IMAGES = tuple(normal_image(number) for number in (1, 2, 3))
PRODUCTS = tuple(product(number) for number in (1, 2, 3))
MODELS = (model(2, active=True), model(1))
SHIFTS = (
    Shift(1, NOW, 0, NOW, 4120, 17, 3, ResetReason.SHIFT_CHANGE),
    Shift(2, NOW, 4140, NOW, 120, 1, 0, ResetReason.SHIFT_CHANGE, "4711"),
)
PEOPLE = tuple(Person(number, name, Role.OPERATOR, NOW, NOW, None) for number, name in enumerate(("Ada", "Bob"), 1))
BATCH = Batch(1, "Ball screw", "m-0002", "Folder parts", NOW, NOW, 99, 17, 3)
BASIS = LimitBasis(
    CalibrationScores((0.4, 0.6), (1.4, 2.0)),
    parts=KnownParts((replace(inspection(1, Verdict.NG, Verdict.OK), score=1.36),), ()),
    run_parts=RunParts.CORRECTED,
)
RESULTS = tuple(RuleResult(rule, standing, 0.03, 2, 40) for rule in Rule for standing in Standing)
GOOD = KnownTruth(GoldenTruth.GOOD)


def _title() -> str:
    return QCoreApplication.translate("Sample", "What shall become of these 12 parts of “Gear 32 mm”?")


def _text() -> str:
    return QCoreApplication.translate(
        "Sample",
        "They stay in their batch with everything that is known of them. Whoever looks at them later sees who answered and "
        "why, and can take it back at any time. No file is changed.",
    )


def _do() -> str:
    return QCoreApplication.translate("Sample", "Answer for all of them")


class _Closed:
    """Lets nobody in."""

    is_set, seconds_to_wait = True, 0

    def check(self, pin: str, answer: Callable[[PinAnswer], None]) -> None:
        answer(PinAnswer.WRONG)

    def log_in(self, person_id: int, secret: str, answer: Callable[[Message | None], None]) -> None:
        answer(NoSourceYet("Ball screw"))

    def log_in_by_badge(self, badge: str, answer: Callable[[Message | None], None]) -> None:
        answer(NoSourceYet("Ball screw"))


def _prompts(appearance: Appearance, parent: QWidget) -> QWidget:
    entries = [PromptEntry(f"{number}", f"{number}" * 64, False, 9, 0.55, 1.2) for number in (1, 2)]
    dialog = PromptsDialog(appearance, "Gear", "m-0001", entries, {}, parent)
    dialog.show_images([replace(image, sha256=f"{image.id}" * 64) for image in IMAGES])
    return dialog


def _devices(appearance: Appearance, parent: QWidget) -> QWidget:
    kind = replace(PATTERN, form=DeviceForm(lambda: ()))
    return DeviceDialog(appearance, kind, "Camera", parent)


def _retention(appearance: Appearance, parent: QWidget) -> QWidget:
    return RetentionDialog(appearance, RetentionRules(good=KeptDays(pictures=30)), RetentionState(parent), parent)


def _views(appearance: Appearance, parent: QWidget) -> QWidget:
    return ViewsDialog(
        appearance, Catalogue(), lambda *_: None, PRODUCTS[0], PRODUCTS, ProductViews(), lambda _: None, parent
    )


def _person(appearance: Appearance, parent: QWidget) -> QWidget:
    wanted = Wanted(name=True, role=True, secret=lambda _role: True)
    return PersonDialog(appearance, _title(), _text(), _do(), wanted, Role.OPERATOR, parent)


DIALOGS: dict[str, Maker] = {
    "alignment": lambda look, parent: AlignmentDialog(look, PRODUCTS[0], IMAGES, 0, parent),
    "area": lambda look, parent: AreaDialog(look, PRODUCTS[0], IMAGES, 0, parent),
    "badge": lambda look, parent: BadgeDialog(look, "Ada", True, parent),
    "capture": lambda look, parent: CaptureDialog(look, "Gear", "Monday", Catalogue().kinds, parent),
    "comparison of images": lambda look, parent: ComparisonDialog(look, IMAGES[:2], parent),
    "correction": lambda look, parent: CorrectionDialog(look, inspection(1, Verdict.NOT_CHECKED), parent),
    "defects": lambda look, parent: DefectDialog(look, "Gear", (golden.part(1, golden.DEFECTIVE),), ("dent",), parent),
    "devices": _devices,
    "error": lambda look, parent: ErrorDialog("Traceback: boom", Path("/nowhere"), parent),
    "flow": lambda look, parent: FlowDialog(look, "Gear", InspectionFlow(), parent, several=True),
    "folder": lambda look, parent: FolderDialog(look, 120, parent),
    "kept": lambda look, parent: KeptDialog(look, parent),
    "light": lambda look, parent: LightDialog(look, "Gear", parent),
    "log in": lambda look, parent: LoginDialog(look, _title(), PEOPLE, _Closed(), "", parent),
    "model question": lambda look, parent: ModelQuestion(look, MODELS, 120, parent),
    "new PIN": lambda look, parent: NewPinDialog(look, parent),
    "order": lambda look, parent: make_order_dialog(look, _title(), _text(), "4711", parent),
    "other limit": lambda look, parent: LimitDialog(look, "Gear", 1.0, 205, parent),
    "parts of a cell": lambda look, parent: PartsDialog(look, BASIS, Cell(True, Verdict.NG, 1.0), parent),
    "person": _person,
    "PIN": lambda look, parent: PinDialog(look, _do(), _text(), _Closed(), parent),
    "product": lambda look, parent: ProductDialog(
        look, PRODUCTS, PRODUCTS[0], lambda _: NoSourceYet("Ball screw"), True, parent
    ),
    "prompts": _prompts,
    "question": lambda look, parent: QuestionDialog(look, _title(), _text(), _do(), _do(), parent),
    "text": lambda look, parent: TextDialog(look, _title(), _text(), _do(), _do(), lambda _: _text(), parent),
    "hold": lambda look, parent: HoldDialog(look, _title(), _text(), _do(), "", asks_name=True, parent=parent),
    "recomputed": lambda look, parent: ReplayDialog(look, 120, parent),
    "reinspection": lambda look, parent: ReinspectionDialog(look, MODELS[1], 120, parent),
    "reset": lambda look, parent: ResetDialog(look, Counters(412, 9, 1), "4711", parent),
    "retention": _retention,
    "runs looked through": lambda look, parent: RunsDialog(look, (BATCH,), frozenset(), parent),
    "rules": lambda look, parent: RulesDialog(look, RuleBook(), PRODUCTS, parent),
    "session": lambda look, parent: SessionDialog(look, _title(), ("Monday", "Tuesday"), "Monday", parent),
    "sessions": lambda look, parent: SessionsDialog(look, "Gear", parent),
    "shifts": lambda look, parent: ShiftsDialog(look, SHIFTS, parent),
    "sign": lambda look, parent: SignDialog(look, _title(), _text(), RESULTS, "Ada", parent),
    "table format": lambda look, parent: TableFormatDialog(
        look, TableChoice(), TableFormat(Separator.SEMICOLON, DecimalMark.COMMA), parent
    ),
    "tags": lambda look, parent: TagsDialog(look, _title(), IMAGES, ("edge", "lamp"), _do(), parent),
    "truth": lambda look, parent: TruthDialog(look, _title(), _text(), GOOD, parent),
    "views": _views,
    "why": lambda look, parent: WhyDialog(look, "part7.png", parent),
}


def every_dialog() -> dict[str, Maker]:
    """All of them by what they are about, with one for each kind of connection and of source that has options."""
    lines = {f"connection {kind.key}": _connection(kind) for kind in LINE_KINDS}
    sources = {f"options of {kind.key}": _options(kind) for kind in Catalogue().kinds if kind.options}
    return DIALOGS | lines | sources


def _connection(kind: LineKind) -> Maker:
    return lambda look, parent: ConnectionDialog(look, kind, {}, "", _do(), parent)


def _options(kind: SourceKind) -> Maker:
    return lambda look, parent: OptionsDialog(look, _title(), kind.choose("/parts"), kind.options, parent)
