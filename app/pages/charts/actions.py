"""What can be done on the Charts page."""

from __future__ import annotations

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
                    page.tr("Show yield and NG over time"),
                    "Alt+1",
                    page.tr("How many parts were good, hour by hour or day by day"),
                ),
                (
                    View.CAUSES,
                    page.tr("Show causes"),
                    "Alt+2",
                    page.tr("Why verdicts were corrected, and why parts were not checked"),
                ),
                (
                    View.SCORES,
                    page.tr("Show scores and drift"),
                    "Alt+3",
                    page.tr("How parts score beside the limit, and whether that changes"),
                ),
                (
                    View.PLACES,
                    page.tr("Show where defects lie"),
                    "Alt+4",
                    page.tr("The maps of the newest NG parts over each other"),
                ),
            )
        ),
        Action(
            "charts.table",
            lambda: page.tr("Show pictures") if page.table_button.isChecked() else page.tr("Show tables"),
            page.show_as_table,
            keys=("T",),
            help=page.tr("The numbers of the charts; Return opens the parts of a row"),
            follows=(page.table_button.toggled,),
            buttons=(page.table_button,),
        ),
        Action(
            "charts.refresh",
            page.tr("Count again"),
            lambda: page.wanted.emit(state.wanted),
            keys=("F5",),
            icon="rotate-ccw",
            help=page.tr("Count the parts that were recorded meanwhile too"),
            buttons=(page.refresh_button,),
        ),
        Action(
            "charts.compare_anew",
            page.tr("Compare scores anew…"),
            page.ask_anew,
            icon="rotate-ccw",
            help=page.tr("Parts are right as they are: compare later ones with the next ones"),
            enabled=lambda: page.can_compare_anew,
            follows=(drift.changed, state.wantedChanged),
            buttons=(page.anew_button,),
            deed=Deed.LIMITS,
        ),
    )
