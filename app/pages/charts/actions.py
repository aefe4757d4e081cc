"""What can be done on the Charts page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.domain.permissions import Deed
from app.pages.charts.page import ChartsPage
from app.pages.charts.state import ChartsState
from app.pages.charts.view import View
from app.state.drift_state import DriftState


def add_charts_actions(registry: ActionRegistry, page: ChartsPage, state: ChartsState, drift: DriftState) -> None:
    """Take the page's actions up."""
    registry.add(_rows(page, state, drift), page, "charts")


def _rows(page: ChartsPage, state: ChartsState, drift: DriftState) -> tuple[Action, ...]:
    return (
        *(
            Action(
                f"charts.view_{view.value}",
                text,
                lambda view=view: page.show_view(view),  # type: ignore[misc]
                keys=(key,),
                help=help_text,
                buttons=(page.chips[view],),
            )
            for view, text, key, help_text in (
                (
                    View.PRODUCTION,
                    QCoreApplication.translate("ChartsActions", "Show yield and NG over time"),
                    "Alt+1",
                    QCoreApplication.translate("ChartsActions", "How many parts were good, hour by hour or day by day"),
                ),
                (
                    View.CAUSES,
                    QCoreApplication.translate("ChartsActions", "Show causes"),
                    "Alt+2",
                    QCoreApplication.translate(
                        "ChartsActions", "Why verdicts were corrected, and why parts were not checked"
                    ),
                ),
                (
                    View.SCORES,
                    QCoreApplication.translate("ChartsActions", "Show scores and drift"),
                    "Alt+3",
                    QCoreApplication.translate(
                        "ChartsActions", "How parts score beside the limit, and whether that changes"
                    ),
                ),
                (
                    View.PLACES,
                    QCoreApplication.translate("ChartsActions", "Show where defects lie"),
                    "Alt+4",
                    QCoreApplication.translate("ChartsActions", "The maps of the newest NG parts over each other"),
                ),
            )
        ),
        Action(
            "charts.table",
            lambda: (
                QCoreApplication.translate("ChartsActions", "Show pictures")
                if page.table_button.isChecked()
                else QCoreApplication.translate("ChartsActions", "Show tables")
            ),
            page.show_as_table,
            keys=("T",),
            help=QCoreApplication.translate(
                "ChartsActions", "The numbers of the charts; Return opens the parts of a row"
            ),
            follows=(page.table_button.toggled,),
            buttons=(page.table_button,),
        ),
        Action(
            "charts.refresh",
            QCoreApplication.translate("ChartsActions", "Count again"),
            lambda: page.wanted.emit(state.wanted),
            keys=("F5",),
            icon="rotate-ccw",
            help=QCoreApplication.translate("ChartsActions", "Count the parts that were recorded meanwhile too"),
            buttons=(page.refresh_button,),
        ),
        Action(
            "charts.compare_anew",
            QCoreApplication.translate("ChartsActions", "Compare scores anew…"),
            page.ask_anew,
            icon="rotate-ccw",
            help=QCoreApplication.translate(
                "ChartsActions", "Parts are right as they are: compare later ones with the next ones"
            ),
            enabled=lambda: page.can_compare_anew,
            follows=(drift.changed, state.wantedChanged),
            buttons=(page.anew_button,),
            deed=Deed.LIMITS,
        ),
    )
