"""What a QA engineer can do on the Releases page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.domain.golden_part import GoldenTruth
from app.domain.permissions import Deed
from app.operations.overrule_watch import SHOW_OVERRULES_ACTION
from app.pages.releases.overrules.actions import overrules_rows
from app.pages.releases.page import ReleasesPage, View
from app.pages.releases.state import ReleasesState


def add_releases_actions(registry: ActionRegistry, page: ReleasesPage, state: ReleasesState) -> None:
    """Take the page's actions up."""
    rows = (*_golden_rows(page, state), *_release_rows(page, state), *overrules_rows(page.overrules))
    registry.add(rows, page, "releases")


def _golden_rows(page: ReleasesPage, state: ReleasesState) -> tuple[Action, ...]:
    golden = page.golden
    product = (state.readingChanged,)

    def has_product() -> bool:
        return state.product is not None

    def is_selected() -> bool:
        return bool(golden.grid.selected)

    return (
        Action(
            "releases.add_good",
            QCoreApplication.translate("ReleasesActions", "Add good golden parts…"),
            lambda: page.ask_parts(GoldenTruth.GOOD),
            keys=("Ctrl+I",),
            icon="image-plus",
            help=QCoreApplication.translate("ReleasesActions", "Pictures of good parts that no training sees"),
            enabled=has_product,
            follows=product,
            buttons=(golden.good_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "releases.add_defective",
            QCoreApplication.translate("ReleasesActions", "Add defective golden parts…"),
            lambda: page.ask_parts(GoldenTruth.DEFECTIVE),
            keys=("Ctrl+Shift+I",),
            icon="image-plus",
            help=QCoreApplication.translate("ReleasesActions", "Pictures of parts with a real defect"),
            enabled=has_product,
            follows=product,
            buttons=(golden.defective_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "releases.add_folder",
            QCoreApplication.translate("ReleasesActions", "Add a folder of golden parts…"),
            page.ask_folder,
            icon="folder-plus",
            help=QCoreApplication.translate(
                "ReleasesActions", "All pictures in a folder, with one answer to what they are"
            ),
            enabled=has_product,
            follows=product,
            buttons=(golden.folder_button, golden.first_button),
            deed=Deed.TEACH,
        ),
        Action(
            "releases.truth",
            QCoreApplication.translate("ReleasesActions", "Say what the selected golden parts are…"),
            page.ask_truth,
            keys=("F2",),
            keys_in=golden,
            icon="user-pen",
            enabled=is_selected,
            follows=(golden.grid.selectionMoved,),
            buttons=(golden.truth_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "releases.paint",
            QCoreApplication.translate("ReleasesActions", "Paint where the defects of the selected golden parts are…"),
            page.paint_selected,
            keys=("D",),
            keys_in=golden.grid,
            icon="scan-search",
            help=QCoreApplication.translate(
                "ReleasesActions", "Where each defect is, and of what kind; only on parts that are said to be defective"
            ),
            enabled=lambda: bool(golden.paintable),
            follows=(golden.grid.selectionMoved, state.readingChanged),
            buttons=(golden.paint_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "releases.remove",
            QCoreApplication.translate("ReleasesActions", "Remove the selected golden parts"),
            page.remove_selected,
            keys=("Del",),
            keys_in=golden.grid,
            icon="trash-2",
            help=QCoreApplication.translate(
                "ReleasesActions", "Put the selected golden parts in the trash; Ctrl+Z brings them back"
            ),
            enabled=is_selected,
            follows=(golden.grid.selectionMoved,),
            buttons=(golden.remove_button,),
            deed=Deed.DELETE,
        ),
        Action(
            "releases.cancel_adding",
            QCoreApplication.translate("ReleasesActions", "Cancel adding golden parts"),
            page.addingCancelled.emit,
            icon="x",
            help=QCoreApplication.translate("ReleasesActions", "Stop after the present file; what was added is kept"),
            enabled=lambda: page.work.progress is not None,
            follows=(page.work.progressChanged,),
            buttons=(golden.cancel_button,),
        ),
    )


def _release_rows(page: ReleasesPage, state: ReleasesState) -> tuple[Action, ...]:
    evaluation = page.evaluation
    read = (state.readingChanged, state.rulesChanged)

    def can_evaluate() -> bool:
        reading = state.reading
        if evaluation.status.is_busy or evaluation.status.obstacle is not None:
            return False
        return reading.candidate is not None and bool(reading.unjudged)

    def evaluate_help() -> str:
        if obstacle := page.obstacle_words:
            return obstacle
        if not state.reading.part_count:
            return QCoreApplication.translate("ReleasesActions", "There are no golden parts to judge")
        if not state.reading.unjudged:
            return QCoreApplication.translate("ReleasesActions", "Both models have judged every golden part")
        return QCoreApplication.translate(
            "ReleasesActions", "Let both models judge the golden parts that they have not judged yet"
        )

    def can_sign() -> bool:
        return state.reading.candidate is not None and not evaluation.status.is_busy

    def cancel() -> None:
        if evaluation.status.is_busy:
            page.evaluationCancelled.emit()
        else:
            page.reportCancelled.emit()

    return (
        Action(
            "releases.evaluate",
            QCoreApplication.translate("ReleasesActions", "Evaluate the models on the golden sets"),
            page.evaluationRequested.emit,
            keys=("F5",),
            icon="play",
            help=evaluate_help,
            enabled=can_evaluate,
            follows=(*read, evaluation.changed),
            buttons=(page.evaluate_button,),
            deed=Deed.RELEASE,
        ),
        Action(
            "releases.cancel",
            QCoreApplication.translate("ReleasesActions", "Cancel the evaluation or the report"),
            cancel,
            icon="x",
            help=QCoreApplication.translate("ReleasesActions", "What was judged is kept; no report is left behind"),
            enabled=lambda: evaluation.status.is_busy or page.work.export is not None,
            follows=(evaluation.changed, page.work.exportChanged),
            buttons=(page.cancel_button,),
        ),
        Action(
            "releases.sign",
            QCoreApplication.translate("ReleasesActions", "Sign and activate the candidate…"),
            page.ask_signature,
            keys=("Ctrl+Return",),
            icon="badge-check",
            help=QCoreApplication.translate(
                "ReleasesActions", "Let the candidate judge the line from now on, with your name"
            ),
            enabled=can_sign,
            follows=(*read, evaluation.changed),
            buttons=(page.sign_button,),
            deed=Deed.RELEASE,
        ),
        Action(
            "releases.roll_back",
            QCoreApplication.translate("ReleasesActions", "Roll back to the model before…"),
            page.ask_back,
            icon="rotate-ccw",
            help=QCoreApplication.translate(
                "ReleasesActions", "Let the model before judge the line again, with its limits"
            ),
            enabled=lambda: state.reading.way_back is not None,
            follows=read,
            buttons=(page.back_button,),
            deed=Deed.RELEASE,
        ),
        Action(
            "releases.report",
            QCoreApplication.translate("ReleasesActions", "Write the evaluation report…"),
            page.ask_report,
            keys=("Ctrl+E",),
            icon="download",
            help=QCoreApplication.translate(
                "ReleasesActions", "Figures, verdicts that differ, rules and signature, as PDF or HTML"
            ),
            enabled=lambda: state.reading.candidate is not None,
            follows=read,
            buttons=(page.report_button,),
            deed=Deed.EXPORT,
        ),
        Action(
            "releases.rules",
            QCoreApplication.translate("ReleasesActions", "Change the rules of the acceptance gate…"),
            page.ask_rules,
            icon="sliders-horizontal",
            buttons=(page.comparison.rules.change_button,),
            deed=Deed.RELEASE,
        ),
        *(
            Action(
                f"releases.view_{view.value}",
                text,
                lambda view=view: page.show_view(view),  # type: ignore[misc]
                keys=(key,),
                icon="badge-check",
            )
            for view, text, key in (
                (View.GOLDEN, QCoreApplication.translate("ReleasesActions", "Show the golden sets"), "Alt+1"),
                (View.COMPARISON, QCoreApplication.translate("ReleasesActions", "Show the comparison"), "Alt+2"),
                (View.HISTORY, QCoreApplication.translate("ReleasesActions", "Show the history of releases"), "Alt+3"),
            )
        ),
        Action(
            SHOW_OVERRULES_ACTION,
            QCoreApplication.translate("ReleasesActions", "Show the overruled verdicts"),
            page.show_overrules,
            keys=("Alt+4",),
            short=QCoreApplication.translate("ReleasesActions", "Show"),
            icon="badge-check",
        ),
    )
