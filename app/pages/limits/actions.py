"""What can be done on the Limits page."""

from __future__ import annotations

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.domain.permissions import Deed
from app.pages.limits.page import LimitsPage
from app.pages.limits.state import LimitsState
from onenip_core.types import Verdict


def add_limits_actions(registry: ActionRegistry, page: LimitsPage, state: LimitsState) -> None:
    """Take the page's actions up."""
    registry.add(_rows(page, state), page, "limits")


def _rows(page: LimitsPage, state: LimitsState) -> tuple[Action, ...]:
    follows = (state.chosenChanged, state.basisChanged, state.subjectChanged)

    def apply_help() -> str:
        if not state.is_changed:
            return page.tr("The chosen limit is the one that holds")
        if not page.is_for_active_model:
            return page.tr(
                "A limit counts on the scale of the model that inspects: choose that one, or let this one inspect"
            )
        return page.tr("Judge the next parts by the chosen limit; Ctrl+Z takes that back")

    return (
        Action(
            "limits.apply",
            page.tr("Apply the limit"),
            page.apply,
            keys=("Ctrl+Return",),
            icon="circle-check",
            help=apply_help,
            enabled=page.can_apply,
            follows=follows,
            buttons=(page.header.apply_button,),
            deed=Deed.LIMITS,
        ),
        Action(
            "limits.discard",
            page.tr("Back to the limit that holds"),
            state.reset,
            keys=("Esc",),
            icon="undo-2",
            help=page.tr("Forget what was chosen"),
            enabled=lambda: state.is_changed,
            follows=follows,
            buttons=(page.header.discard_button,),
        ),
        Action(
            "limits.line",
            page.tr("Move the limit by keys"),
            page.histogram.setFocus,
            keys=("L",),
            icon="sliders-horizontal",
            help=page.tr("Goes to the line: arrows move it by 0.01, Page keys by 0.1"),
            enabled=lambda: state.subject is not None,
            follows=follows,
        ),
        Action(
            "limits.rejected",
            page.tr("Show the good parts that are rejected"),
            lambda: page.open_cell(True, Verdict.NG),
            keys=("R",),
            icon="search",
            enabled=lambda: bool(state.counts.rejected),
            follows=follows,
        ),
        Action(
            "limits.missed",
            page.tr("Show the bad parts that are missed"),
            lambda: page.open_cell(False, Verdict.OK),
            keys=("M",),
            icon="search",
            enabled=lambda: bool(state.counts.missed),
            follows=follows,
        ),
        Action(
            "limits.figure",
            page.tr("Export the figure…"),
            page.ask_figure,
            keys=("Ctrl+E",),
            icon="download",
            help=page.tr("Histogram and curves as PNG or SVG"),
            enabled=lambda: state.subject is not None,
            follows=follows,
            buttons=(page.header.figure_button,),
            deed=Deed.EXPORT,
        ),
        Action(
            "limits.table",
            page.tr("Export the curves as a table…"),
            page.ask_table,
            keys=("Ctrl+Shift+E",),
            icon="download",
            help=page.tr("What every limit does, as CSV"),
            enabled=lambda: state.subject is not None,
            follows=follows,
            buttons=(page.header.table_button,),
            deed=Deed.EXPORT,
        ),
    )
