"""What can be done on the Limits page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

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
            return QCoreApplication.translate("LimitsActions", "The chosen limit is the one that holds")
        if not page.is_for_active_model:
            return QCoreApplication.translate(
                "LimitsActions",
                "A limit counts on the scale of the model that inspects: choose that one, or let this one inspect",
            )
        return QCoreApplication.translate(
            "LimitsActions", "Judge the next parts by the chosen limit; Ctrl+Z takes that back"
        )

    return (
        Action(
            "limits.apply",
            QCoreApplication.translate("LimitsActions", "Apply the limit"),
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
            QCoreApplication.translate("LimitsActions", "Back to the limit that holds"),
            state.reset,
            keys=("Esc",),
            icon="undo-2",
            help=QCoreApplication.translate("LimitsActions", "Forget what was chosen"),
            enabled=lambda: state.is_changed,
            follows=follows,
            buttons=(page.header.discard_button,),
        ),
        Action(
            "limits.line",
            QCoreApplication.translate("LimitsActions", "Move the limit by keys"),
            page.histogram.setFocus,
            keys=("L",),
            icon="sliders-horizontal",
            help=QCoreApplication.translate(
                "LimitsActions", "Goes to the line: arrows move it by 0.01, Page keys by 0.1"
            ),
            enabled=lambda: state.subject is not None,
            follows=follows,
        ),
        Action(
            "limits.rejected",
            QCoreApplication.translate("LimitsActions", "Show the good parts that are rejected"),
            lambda: page.open_cell(True, Verdict.NG),
            keys=("R",),
            icon="search",
            enabled=lambda: bool(state.counts.rejected),
            follows=follows,
        ),
        Action(
            "limits.missed",
            QCoreApplication.translate("LimitsActions", "Show the bad parts that are missed"),
            lambda: page.open_cell(False, Verdict.OK),
            keys=("M",),
            icon="search",
            enabled=lambda: bool(state.counts.missed),
            follows=follows,
        ),
        Action(
            "limits.figure",
            QCoreApplication.translate("LimitsActions", "Export the figure…"),
            page.ask_figure,
            keys=("Ctrl+E",),
            icon="download",
            help=QCoreApplication.translate("LimitsActions", "Histogram and curves as PNG or SVG"),
            enabled=lambda: state.subject is not None,
            follows=follows,
            buttons=(page.header.figure_button,),
            deed=Deed.EXPORT,
        ),
        Action(
            "limits.table",
            QCoreApplication.translate("LimitsActions", "Export the curves as a table…"),
            page.ask_table,
            keys=("Ctrl+Shift+E",),
            icon="download",
            help=QCoreApplication.translate("LimitsActions", "What every limit does, as CSV"),
            enabled=lambda: state.subject is not None,
            follows=follows,
            buttons=(page.header.table_button,),
            deed=Deed.EXPORT,
        ),
    )
