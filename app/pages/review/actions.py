"""What a reviewer can do on the Review page."""

from __future__ import annotations

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.pages.review.page import ReviewPage
from app.pages.review.state import ReviewState
from app.widgets.correction import correction_for
from app.widgets.image_scene.actions import image_actions


def add_review_actions(registry: ActionRegistry, page: ReviewPage, state: ReviewState) -> None:
    """Take the page's actions up."""
    registry.add(_rows(page, state), page, "review")


def _rows(page: ReviewPage, state: ReviewState) -> tuple[Action, ...]:
    def batch_is_open() -> bool:
        return state.batch is not None

    return (
        Action(
            "review.correct",
            lambda: correction_for(None if state.current is None else state.current.inspection).text,
            page.correct_current,
            keys=("O",),
            icon="thumbs-up",
            help=page.tr("Correct the verdict; Ctrl+Z undoes it"),
            enabled=lambda: state.current is not None,
            follows=(state.currentChanged,),
            buttons=(page.details.overrule_button,),
        ),
        Action(
            "review.next",
            page.tr("Next part"),
            lambda: page.table.step(1),
            keys=("Right",),
            enabled=batch_is_open,
            follows=(state.batchChanged,),
            in_menu=False,
            in_palette=False,
        ),
        Action(
            "review.previous",
            page.tr("Previous part"),
            lambda: page.table.step(-1),
            keys=("Left",),
            enabled=batch_is_open,
            follows=(state.batchChanged,),
            in_menu=False,
            in_palette=False,
        ),
        Action(
            "review.export",
            page.tr("Export CSV…"),
            page.ask_export,
            keys=("Ctrl+E",),
            icon="download",
            help=page.tr("Write the open batch as a table"),
            enabled=batch_is_open,
            follows=(state.batchChanged,),
            buttons=(page.export_button,),
        ),
        Action(
            "review.trash",
            page.tr("Put the open batch in the trash"),
            page.ask_trash,
            icon="trash-2",
            enabled=batch_is_open,
            follows=(state.batchChanged,),
            buttons=(page.trash_button,),
        ),
        Action(
            "review.inspect",
            page.tr("Go to Inspect"),
            lambda: page.pageRequested.emit("inspect"),
            icon="scan-eye",
            buttons=(page.inspect_button,),
            in_menu=False,
            in_palette=False,
        ),
        *image_actions("review", page.image_tools, page.image_view),
    )
