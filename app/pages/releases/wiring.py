"""The Releases page and its wires."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from functools import partial
from pathlib import Path

from app.actions.registry import ActionRegistry
from app.domain.gate import GateRules
from app.domain.golden_part import GoldenPart, KnownTruth
from app.domain.product import Product
from app.domain.release import WayBack
from app.messages.codes import operations as codes
from app.messages.codes import releases as release_codes
from app.messages.errors import MessageError
from app.operations.gate_rule_operations import SetGateRules, UsualRules
from app.operations.golden_operations import AddGoldenParts, SetTruths, TrashGoldenParts
from app.operations.operation import Outcome
from app.operations.release_operations import RollBack, SignModel
from app.operations.report_writing import WriteReport
from app.operations.services import Services
from app.pages.page import OpenPage
from app.pages.releases.actions import add_releases_actions
from app.pages.releases.controller import ReleasesController
from app.pages.releases.defect_painting import paint_defects
from app.pages.releases.overrules.wiring import connect_overrules, make_badge
from app.pages.releases.page import ReleasesPage, View
from app.pages.releases.parts.part_rows import ShownPart
from app.pages.releases.report.maker import ReportMaker
from app.pages.releases.report.pictures import PartPictures, read_pictures
from app.pages.releases.sign_request import SignRequest
from app.pages.releases.state import ReadModel, ReleasesState
from app.settings.schema import SIGNER
from app.state.notices import error_notice
from app.storage.judged_part import area_of_model
from app.widgets.listening import listen
from app.widgets.look.appearance import Appearance
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea


def make_page(services: Services, appearance: Appearance, actions: ActionRegistry) -> OpenPage:
    """Make the page and connect its intents to the services."""
    app_state, runner, workspace = services.app_state, services.runner, services.workspace
    golden = workspace.golden_parts
    state = ReleasesState()
    page = ReleasesPage(
        app_state, state, services.work_state, services.evaluation_state, services.overrules, appearance
    )
    state.setParent(page)
    add_releases_actions(actions, page, state)
    controller = ReleasesController(app_state, state, workspace, services.reader, page)

    def add(paths: tuple[Path, ...], known: KnownTruth) -> None:
        product = state.product
        if product is not None:
            runner.run(AddGoldenParts(golden, workspace.products, product.id, product.name, paths, known))

    def paint(parts: tuple[GoldenPart, ...]) -> None:
        product = state.product
        if product is not None:
            paint_defects(page, services, appearance, product, state.parts, parts)

    def evaluate() -> None:
        page.setFocus()  # else the button that is disabled now hands it, and with it the next key, to the one for reports
        reading = state.reading
        services.evaluation.evaluate([each.record for each in (reading.candidate, reading.other) if each is not None])
        page.show_view(View.COMPARISON)

    def run_goes_on() -> bool:
        return services.inspection.keeps_model

    def sign(request: SignRequest) -> None:
        model, signature = request.model, request.signature
        # Where people log in, nobody signs with the name of somebody else.
        signature = replace(signature, name=app_state.access.access.name or signature.name)
        if state.reading.candidate_id != model.id:
            changed = MessageError(release_codes.FiguresChanged())
            app_state.raise_notice(error_notice(release_codes.SignModel(model.label), changed))
            return

        def remember(outcome: Outcome | None) -> None:
            if outcome is not None:
                app_state.set_setting(SIGNER, signature.name)
                page.show_view(View.HISTORY)

        runner.run(
            SignModel(workspace, model.id, model.label, run_goes_on, signature, request.active_id, request.limits),
            remember,
        )

    def roll_back(way: WayBack) -> None:
        name = next((model.label for model in app_state.models if model.id == way.model_id), "")
        runner.run(RollBack(workspace, way.model_id, name, run_goes_on, way))

    def choose_rules(chosen: Mapping[int | None, GateRules | None]) -> None:
        usual, before = chosen.get(None), state.rules.usual
        own = {number: rules for number, rules in chosen.items() if number is not None}
        change = None if usual is None else UsualRules(before, usual, controller.usualRulesChosen.emit)
        runner.run(SetGateRules(workspace.gate_rules, own, change))

    def area_of(read: ReadModel, product: Product) -> InspectedArea:
        return area_of_model(read.record, read.record.name_of(product))

    def read_picture(shown: ShownPart) -> None:
        reading = state.reading

        def area(read: ReadModel | None) -> InspectedArea:
            return WHOLE_PICTURE if read is None else area_of(read, shown.product)

        def read_part() -> tuple[PartPictures, tuple[InspectedArea, InspectedArea]]:
            return read_pictures(shown, workspace.evaluations), (area(reading.other), area(reading.candidate))

        def show(found: tuple[PartPictures, tuple[InspectedArea, InspectedArea]]) -> None:
            pictures, areas = found
            page.comparison.show_picture(shown, pictures.image, (pictures.active, pictures.candidate), areas)

        services.reader.run(
            read_part,
            show,
            lambda error: app_state.raise_notice(error_notice(codes.CannotBeShown(), error)),
        )

    def write_report(path: Path) -> None:
        maker = ReportMaker(state.reading, state.results, workspace.evaluations, area_of)
        runner.run(WriteReport(path, maker.pdf if path.suffix.lower() == ".pdf" else maker.html))

    runner.changed.connect(controller.on_changed)
    page.shownChanged.connect(controller.set_shown)
    page.partsAdded.connect(add)
    page.addingCancelled.connect(runner.cancel_long)
    page.truthsChosen.connect(lambda truths: runner.run(SetTruths(golden, truths)))
    page.defectsWanted.connect(paint)
    page.partsRemoved.connect(lambda numbers: runner.run(TrashGoldenParts(golden, numbers)))
    page.candidateChosen.connect(controller.choose_candidate)

    def compare(model_id: int) -> None:
        controller.choose_candidate(model_id)
        page.show_view(View.COMPARISON)

    listen(page, app_state.candidateRequested, compare)
    page.evaluationRequested.connect(evaluate)
    page.evaluationCancelled.connect(services.evaluation.cancel)
    page.rulesChosen.connect(choose_rules)
    page.signed.connect(sign)
    page.rollBackConfirmed.connect(roll_back)
    page.comparison.pictureRequested.connect(read_picture)
    page.reportRequested.connect(write_report)
    page.reportCancelled.connect(runner.cancel_export)
    connect_overrules(services, page.overrules)
    for button, key in (
        (page.golden.products_button, "products"),
        (page.comparison.train_button, "train"),
        (page.history.train_button, "train"),
        (page.overrules.inspect_button, "inspect"),
    ):
        button.clicked.connect(partial(app_state.request_page, key))
    return OpenPage(page, badge=make_badge(services.overrules, page))
