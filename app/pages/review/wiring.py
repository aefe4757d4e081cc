"""The Review page and its wires."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from app.actions.registry import ActionRegistry
from app.domain.correction import Correction
from app.domain.folded_text import folded
from app.domain.part import Inspection
from app.domain.part_answer import Answer, GivenAnswer
from app.domain.part_description import kinds_in
from app.domain.part_source import PartSource
from app.messages.codes import review as codes
from app.operations.batch_operations import Overrule, TrashBatches
from app.operations.order_operations import SetOrder
from app.operations.overrule_answers import GiveAnswers
from app.operations.reviewed_part import ReviewedPart, pictures_of
from app.operations.services import Services
from app.pages.other_models import OtherModels
from app.pages.page import OpenPage
from app.pages.part_describing import PartDescribing
from app.pages.part_exports import PartExports
from app.pages.part_uses import PartUses
from app.pages.review.actions import add_review_actions
from app.pages.review.controller import ReviewController
from app.pages.review.exports import Exports
from app.pages.review.holds import Holds
from app.pages.review.page import ReviewPage
from app.pages.review.part_reports import PartReports
from app.pages.review.replays import Replays
from app.pages.review.shift_lists import ShiftLists
from app.pages.review.state import ReviewState
from app.pages.why import AskedPicture, show_why
from app.settings.schema import OVERLAY_OPACITY, TABLE_FORMAT
from app.state.notice import Notice, NoticeLevel
from app.storage.judged_part import load_judged_part
from app.widgets.listening import listen
from app.widgets.look.appearance import Appearance
from onenip_core.data.images.value_range import ValueRange


def make_page(services: Services, appearance: Appearance, actions: ActionRegistry) -> OpenPage:
    """Make the page and connect its intents to the services."""
    app_state, runner, store = services.app_state, services.runner, services.workspace.batches
    state = ReviewState()
    page = ReviewPage(app_state, state, services.work_state, appearance)
    state.setParent(page)
    add_review_actions(actions, page, state)

    def correct(corrections: Mapping[int, Correction], on_end: Callable[[], None]) -> None:
        correction = Overrule(store, corrections, services.inspection.parts_wait_for_the_disk)
        runner.run(correction, lambda _outcome: on_end())

    exports = Exports(app_state, services.work_state, runner, store, page)

    part_exports = PartExports(services, appearance, page)
    reports = PartReports(services.workspace, state, part_exports)
    page.reportRequested.connect(reports.ask_batches)

    def export_pictures(parts: tuple[Inspection, ...]) -> None:
        part_exports.ask_folder(PartSource(len(parts), lambda: ((store.get(part.batch_id), part) for part in parts)))

    page.foldersRequested.connect(export_pictures)

    def trash(batch_ids: Sequence[int]) -> None:
        runner.run(TrashBatches(store, tuple(batch_ids)))

    def set_order(batch_ids: Sequence[int], order: str) -> None:
        runner.run(SetOrder(store, dict.fromkeys(batch_ids, order)))

    def why(part: Inspection, place: int) -> None:
        batch = state.batch_of(part)
        reviewed = ReviewedPart(part, None if batch is None else batch.product_id)
        known = {folded(each.name): each for each in app_state.products}
        picture = pictures_of([reviewed], store, lambda name: known.get(folded(name)))[place]
        product = next((each for each in app_state.products if each.id == picture.product_id), None)
        if picture.path is None:
            return
        if product is None:
            app_state.raise_notice(Notice(NoticeLevel.WARNING, codes.NoExplanation(), codes.ProductOfBatchGone()))
            return
        asked = AskedPicture(picture.path, picture.called, ValueRange.of_bits(picture.value_bits))
        show_why(services.explanations, appearance, page, asked, product)

    page.whyRequested.connect(why)

    def want_answers(parts: Sequence[Inspection]) -> None:
        wanted = dict.fromkeys((part.id for part in parts), GivenAnswer(Answer.WANTED))
        runner.run(GiveAnswers(services.workspace.answers, wanted))

    describing = PartDescribing(services, appearance, page, lambda: kinds_in(state.inspections))
    page.selected.describeRequested.connect(describing.ask_words)
    page.selected.paintRequested.connect(describing.paint)
    uses = PartUses(services)

    def with_products(parts: Sequence[Inspection]) -> tuple[ReviewedPart, ...]:
        batches = {batch.id: batch.product_id for batch in state.batches}
        return tuple(ReviewedPart(part, batches.get(part.batch_id)) for part in parts)

    page.selected.goldenRequested.connect(lambda parts: uses.add_golden(with_products(parts)))
    page.selected.normalsRequested.connect(lambda parts: uses.use_as_normals(with_products(parts)))
    page.answersWanted.connect(want_answers)
    replays = Replays(app_state, services.replay, appearance, page)
    page.replayRequested.connect(replays.show_replay)
    page.selected.otherModelRequested.connect(OtherModels(services, appearance, page).ask_about)
    shifts = ShiftLists(app_state, services.workspace.shifts, services.reader, runner, appearance, page)
    shifts.reportRequested.connect(reports.ask_shift)
    controller = ReviewController(
        app_state,
        state,
        store,
        services.reader,
        correct,
        partial(load_judged_part, services.workspace),
        services.workspace.holds.orders,
        page,
    )
    runner.changed.connect(controller.on_changed)
    runner.stepAsked.connect(controller.on_step_asked)
    page.cameUp.connect(controller.read_batches)
    page.batchesOpened.connect(controller.open_batches)
    page.batchFilterChanged.connect(state.set_batch_filter)
    page.filterChanged.connect(state.set_part_filter)
    page.sortChanged.connect(state.set_sort)
    page.inspectionSelected.connect(state.set_focus)
    page.selected.corrected.connect(controller.correct)
    page.exportRequested.connect(exports.export)
    page.tableFormatChosen.connect(lambda choice: app_state.set_setting(TABLE_FORMAT, choice.stored()))
    page.exportCancelRequested.connect(runner.cancel_export)
    page.shiftsRequested.connect(shifts.show_list)
    page.batchesTrashed.connect(trash)
    page.orderSet.connect(set_order)
    holds = Holds(app_state, runner, services.workspace.holds, services.reader, appearance, page)
    page.holdRequested.connect(holds.of_batches)
    page.orderHoldRequested.connect(holds.of_order)
    page.opacityChanged.connect(lambda opacity: app_state.set_setting(OVERLAY_OPACITY, opacity))
    page.pageRequested.connect(app_state.request_page)
    listen(page, app_state.batchRequested, lambda batch_id: controller.open_batches([batch_id]))
    return OpenPage(page)
