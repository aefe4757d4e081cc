"""What a reviewer can do on the Review page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.domain.permissions import Deed
from app.pages.review.page import ReviewPage
from app.pages.review.state import ReviewState
from app.widgets.image_scene.actions import image_actions
from app.widgets.parts.part_actions import PartActions


def add_review_actions(registry: ActionRegistry, page: ReviewPage, state: ReviewState) -> None:
    """Take the page's actions up."""
    registry.add(_rows(page, state), page, "review")


def _rows(page: ReviewPage, state: ReviewState) -> tuple[Action, ...]:
    def is_open() -> bool:
        return bool(state.opened)

    def part_is_chosen() -> bool:
        return state.focused is not None

    details = page.pane.details
    choice = (state.focusChanged, state.currentChanged, page.table.selectionCountChanged)
    of_parts = PartActions("review", page.selected, details, page.parts_panel.selection, choice)
    return (
        *of_parts.rows(),
        Action(
            "review.doubtful",
            QCoreApplication.translate("ReviewActions", "Ask what becomes of what is selected"),
            page.ask_answers,
            keys=("D",),
            icon="info",
            help=QCoreApplication.translate(
                "ReviewActions",
                "You are not sure: it waits on the Releases page, under Overrules, until somebody answers",
            ),
            enabled=part_is_chosen,
            follows=choice,
            deed=Deed.TEACH,
        ),
        Action(
            "review.next",
            QCoreApplication.translate("ReviewActions", "Next part"),
            lambda: page.table.step(1),
            keys=("Right",),
            repeats=True,
            enabled=is_open,
            follows=(state.openedChanged,),
            in_menu=False,
            in_palette=False,
        ),
        Action(
            "review.previous",
            QCoreApplication.translate("ReviewActions", "Previous part"),
            lambda: page.table.step(-1),
            keys=("Left",),
            repeats=True,
            enabled=is_open,
            follows=(state.openedChanged,),
            in_menu=False,
            in_palette=False,
        ),
        Action(
            "review.why",
            QCoreApplication.translate("ReviewActions", "Why does the model say this of the part?"),
            page.ask_why,
            keys=("W",),
            icon="scan-search",
            help=QCoreApplication.translate(
                "ReviewActions",
                "Has the active model look at the stored picture again: the prompt that guided, and what each map adds to the "
                "score",
            ),
            enabled=page.can_explain,
            follows=choice,
            buttons=(page.pane.details.why_button,),
        ),
        Action(
            "review.recompute",
            QCoreApplication.translate("ReviewActions", "Recompute the verdicts of what is selected"),
            page.ask_replay,
            keys=("R",),
            icon="rotate-ccw",
            help=QCoreApplication.translate(
                "ReviewActions",
                "Judges the stored pictures again by what judged them: model, limit, engine; tells what does not come out the same",
            ),
            enabled=part_is_chosen,
            follows=choice,
            buttons=(details.recompute_button,),
        ),
        Action(
            "review.recompute_listed",
            QCoreApplication.translate("ReviewActions", "Recompute the verdicts of all listed parts"),
            page.ask_listed_replay,
            keys=("Shift+R",),
            icon="rotate-ccw",
            help=QCoreApplication.translate(
                "ReviewActions", "The same of all parts that are listed; no record is changed"
            ),
            enabled=lambda: bool(state.inspections),
            follows=(state.inspectionsChanged,),
        ),
        Action(
            "review.other_model_listed",
            QCoreApplication.translate("ReviewActions", "What would another model say of all listed parts?…"),
            page.ask_listed_other_model,
            keys=("Ctrl+Alt+M",),
            icon="scan-eye",
            help=QCoreApplication.translate(
                "ReviewActions", "The same of all parts that are listed; no record is changed"
            ),
            enabled=lambda: bool(state.inspections),
            follows=(state.inspectionsChanged,),
        ),
        Action(
            "review.search",
            QCoreApplication.translate("ReviewActions", "Search among the parts"),
            page.search,
            keys=("Ctrl+F",),
            icon="search",
            enabled=is_open,
            follows=(state.openedChanged,),
        ),
        Action(
            "review.export",
            QCoreApplication.translate("ReviewActions", "Export table…"),
            page.ask_export,
            keys=("Ctrl+E",),
            icon="download",
            help=QCoreApplication.translate(
                "ReviewActions", "Write all parts of the open batches as a table: CSV, JSON lines or Parquet"
            ),
            enabled=is_open,
            follows=(state.openedChanged,),
            buttons=(page.parts_panel.export_button,),
            deed=Deed.EXPORT,
        ),
        Action(
            "review.export_listed",
            QCoreApplication.translate("ReviewActions", "Export the listed parts…"),
            page.ask_listed_export,
            keys=("Ctrl+Shift+E",),
            icon="download",
            help=QCoreApplication.translate(
                "ReviewActions", "Write the parts that are listed as a table, in their order"
            ),
            enabled=lambda: bool(state.inspections),
            follows=(state.inspectionsChanged,),
            buttons=(page.parts_panel.export_listed_button,),
            deed=Deed.EXPORT,
        ),
        Action(
            "review.export_pictures",
            QCoreApplication.translate("ReviewActions", "Export pictures…"),
            page.ask_folder_export,
            keys=("Ctrl+Alt+E",),
            icon="image-plus",
            help=QCoreApplication.translate(
                "ReviewActions",
                "Annotated pictures or a data set of what is selected, or else of the parts that are listed",
            ),
            enabled=lambda: bool(state.inspections),
            follows=(state.inspectionsChanged,),
            buttons=(page.parts_panel.pictures_button,),
            deed=Deed.EXPORT,
        ),
        Action(
            "review.report",
            QCoreApplication.translate("ReviewActions", "Report of the open batches…"),
            page.reportRequested.emit,
            keys=("Ctrl+Shift+P",),
            icon="layers",
            help=QCoreApplication.translate(
                "ReviewActions",
                "As PDF or for a browser: yield, kinds of defect, corrections, the worst parts with pictures",
            ),
            enabled=is_open,
            follows=(state.openedChanged,),
            buttons=(page.parts_panel.report_button,),
            deed=Deed.EXPORT,
        ),
        Action(
            "review.table_format",
            QCoreApplication.translate("ReviewActions", "Format of tables…"),
            page.ask_table_format,
            icon="sliders-horizontal",
            help=QCoreApplication.translate(
                "ReviewActions",
                "Choose for what tables are written: a spreadsheet or programs, separator, decimal mark, characters",
            ),
            buttons=(page.parts_panel.format_button,),
            deed=Deed.EXPORT,
        ),
        Action(
            "review.shifts",
            QCoreApplication.translate("ReviewActions", "Counts of past shifts…"),
            page.shiftsRequested.emit,
            icon="history",
            help=QCoreApplication.translate(
                "ReviewActions", "What the counters on the operator's page counted before, from reset to reset"
            ),
        ),
        Action(
            "review.cancel_export",
            QCoreApplication.translate("ReviewActions", "Cancel the export"),
            page.exportCancelRequested.emit,
            icon="x",
            help=QCoreApplication.translate("ReviewActions", "Stop the export; no table is left behind"),
            enabled=lambda: page.work.export is not None,
            follows=(page.work.exportChanged,),
            buttons=(page.parts_panel.export.cancel_button,),
        ),
        Action(
            "review.order",
            QCoreApplication.translate("ReviewActions", "Order of the chosen batches…"),
            page.ask_order,
            icon="archive",
            help=QCoreApplication.translate(
                "ReviewActions", "Correct for which order or lot the chosen batches were inspected; Ctrl+Z undoes it"
            ),
            enabled=lambda: bool(page.batches.chosen()),
            follows=(page.batches.choiceChanged,),
            deed=Deed.CORRECT,
        ),
        Action(
            "review.hold",
            lambda: (
                QCoreApplication.translate("ReviewActions", "Lift the hold of the chosen batches…")
                if all(batch.is_held for batch in page.chosen_batches())
                else QCoreApplication.translate("ReviewActions", "Hold the chosen batches…")
            ),
            lambda: page.holdRequested.emit(page.chosen_batches()),
            icon="lock",
            help=QCoreApplication.translate(
                "ReviewActions",
                "What is held is neither removed by retention nor deleted for good by anybody; with a reason",
            ),
            enabled=lambda: bool(page.batches.chosen()),
            follows=(page.batches.choiceChanged, state.batchesChanged),
            buttons=(page.batches_panel.hold_button,),
            deed=Deed.HOLD,
        ),
        Action(
            "review.hold_order",
            QCoreApplication.translate("ReviewActions", "Hold the order of the chosen batch, or lift that…"),
            lambda: page.orderHoldRequested.emit(page.chosen_batches()[0]),
            icon="lock",
            help=QCoreApplication.translate(
                "ReviewActions", "All batches of the order, those that come later included"
            ),
            enabled=lambda: len(page.chosen_batches()) == 1 and bool(page.chosen_batches()[0].order_name),
            follows=(page.batches.choiceChanged, state.batchesChanged),
            deed=Deed.HOLD,
        ),
        Action(
            "review.trash",
            QCoreApplication.translate("ReviewActions", "Put the chosen batches in the trash"),
            page.trash_chosen,
            keys=("Del",),
            keys_in=page.batches,
            icon="trash-2",
            help=QCoreApplication.translate(
                "ReviewActions", "Put the chosen batches in the trash; Ctrl+Z brings them back"
            ),
            enabled=lambda: bool(page.batches.chosen()),
            follows=(page.batches.choiceChanged,),
            buttons=(page.batches_panel.trash_button,),
            deed=Deed.DELETE,
        ),
        Action(
            "review.inspect",
            QCoreApplication.translate("ReviewActions", "Go to Inspect"),
            lambda: page.pageRequested.emit("inspect"),
            icon="scan-eye",
            buttons=(page.inspect_button,),
            in_menu=False,
            in_palette=False,
        ),
        *image_actions("review", page.pane.image_tools, page.pane.image_view),
    )
