"""What an operator can do on the Inspect page."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.domain.permissions import Deed
from app.messages.wording.say import say
from app.pages.inspect.page import InspectPage
from app.pages.run_flow import flow_rows
from app.pages.run_rows import RunButtons, run_rows
from app.state.app_state import AppState
from app.state.inspection_state import InspectionState
from app.widgets.image_scene.actions import image_actions
from app.widgets.source_choosing.source_chooser import kind_title


def add_inspect_actions(
    registry: ActionRegistry, page: InspectPage, app_state: AppState, state: InspectionState
) -> None:
    """Take the page's actions up, and offer the sources under Start, with what goes into them."""
    registry.add(_rows(page, app_state, state), page, "inspect")
    sources = [registry[f"inspect.source.{number}"] for number in range(len(page.chooser.kinds))]
    menu = [registry["inspect.again"], *sources, registry["inspect.lighting"], registry["inspect.camera"]]
    page.controls.fill_menu(menu, [registry[f"inspect.{name}"] for name in ("subfolders", "flow", "views")])


def _rows(page: InspectPage, app_state: AppState, state: InspectionState) -> tuple[Action, ...]:
    ready = (page.obstacleChanged,)

    def unless_barred(help_text: str) -> Callable[[], str]:
        """What is in the way, while something is."""

        def tip() -> str:
            obstacle = page.start_obstacle()
            return help_text if obstacle is None else say(obstacle)

        return tip

    buttons = RunButtons(
        page.controls.pause_button, page.controls.stop_button, page.panel.overrule_button, page.pane.chip.live_button
    )
    return (
        Action(
            "inspect.start",
            QCoreApplication.translate("InspectActions", "Start"),
            page.controls.start_button.showMenu,
            help=unless_barred(QCoreApplication.translate("InspectActions", "Choose where the images come from")),
            enabled=page.can_start,
            follows=ready,
            buttons=(page.controls.start_button,),
            in_menu=False,
            in_palette=False,
            deed=Deed.INSPECT,
        ),
        Action(
            "inspect.again",
            QCoreApplication.translate("InspectActions", "Inspect the same source again"),
            page.repeat_last_source,
            keys=("F5",),
            icon="rotate-ccw",
            help=unless_barred(""),
            enabled=lambda: page.can_start() and page.last_source is not None,
            follows=(*ready, app_state.settingsChanged),
            buttons=(page.start.again_button,),
            deed=Deed.INSPECT,
        ),
        *(
            Action(
                f"inspect.source.{number}",
                kind_title(kind),
                lambda kind=kind: page.chooser.ask(kind),  # type: ignore[misc]
                keys=("Ctrl+O",) if number == 0 else (),
                icon=kind.icon,
                help=unless_barred(""),
                enabled=page.can_start,
                follows=ready,
                buttons=(page.start.source_buttons[number],),
                deed=Deed.INSPECT,
            )
            for number, kind in enumerate(page.chooser.kinds)
        ),
        Action(
            "inspect.subfolders",
            lambda: (
                QCoreApplication.translate("InspectActions", "Leave subfolders out")
                if page.start.subfolders.isChecked()
                else QCoreApplication.translate("InspectActions", "Include subfolders")
            ),
            page.start.subfolders.toggle,
            icon="folder-open",
            help=QCoreApplication.translate(
                "InspectActions", "Whether the folders inside a folder are inspected too; kept with the source"
            ),
            enabled=page.can_start,
            follows=(*ready, page.start.subfolders.toggled),
            buttons=(page.start.subfolders,),
            deed=Deed.INSPECT,
        ),
        Action(
            "inspect.order",
            lambda: page.order_text,
            page.ask_order,
            icon="archive",
            help=QCoreApplication.translate(
                "InspectActions", "The order or lot that each batch keeps, from the next run on"
            ),
            enabled=lambda: app_state.active_product is not None,
            follows=(app_state.activeProductChanged, app_state.settingsChanged),
            buttons=(page.start.order_button,),
            deed=Deed.INSPECT,
        ),
        Action(
            "inspect.flow",
            QCoreApplication.translate("InspectActions", "Triggers and alarms…"),
            page.flow_chooser.ask,
            icon="timer",
            help=QCoreApplication.translate(
                "InspectActions",
                "What makes a picture a part of this product, what it is called, and what calls a person",
            ),
            enabled=lambda: app_state.active_product is not None,
            follows=(app_state.activeProductChanged,),
            buttons=(page.start.flow_button,),
            deed=Deed.SETTINGS,
        ),
        Action(
            "inspect.views",
            lambda: (
                QCoreApplication.translate("InspectActions", "Several cameras…")
                if page.views_chooser.count == 1
                else QCoreApplication.translate("InspectActions", "Cameras of each part ({count})…").format(
                    count=page.views_chooser.count
                )
            ),
            page.views_chooser.ask,
            icon="layers",
            help=QCoreApplication.translate(
                "InspectActions",
                "Let up to four cameras look at each part of this product; one verdict counts, the worst",
            ),
            enabled=lambda: app_state.active_product is not None,
            follows=(app_state.activeProductChanged, app_state.settingsChanged),
            buttons=(page.start.views_button,),
            deed=Deed.SETTINGS,
        ),
        *flow_rows("inspect", page.flow, state),
        *run_rows("inspect", page, page.stopRequested.emit, state, buttons),
        Action(
            "inspect.limit",
            QCoreApplication.translate("InspectActions", "Change the limit"),
            page.limit.open,
            keys=("L",),
            icon="sliders-horizontal",
            help=QCoreApplication.translate(
                "InspectActions", "See what another limit would do, and apply it to the next parts"
            ),
            enabled=lambda: app_state.active_product is not None,
            follows=(app_state.activeProductChanged,),
            buttons=(page.panel.limit_button,),
            deed=Deed.LIMITS,
        ),
        Action(
            "inspect.open_batch",
            QCoreApplication.translate("InspectActions", "Open the batch of the last run"),
            page.open_batch,
            icon="history",
            help=QCoreApplication.translate("InspectActions", "Review the parts of this run"),
            enabled=lambda: state.banner.batch_id is not None,
            follows=(state.bannerChanged,),
            buttons=(page.panel.banner.card.open_button,),
        ),
        Action(
            "inspect.camera",
            QCoreApplication.translate("InspectActions", "Camera settings…"),
            page.camera_setup.open,
            icon="sliders-horizontal",
            help=QCoreApplication.translate(
                "InspectActions", "See what the product's camera sees, and set exposure, gain, image size and more"
            ),
            enabled=page.camera_setup.can_open,
            follows=(*ready, app_state.settingsChanged, app_state.activeProductChanged, state.runStateChanged),
            deed=Deed.SETTINGS,
        ),
        Action(
            "inspect.lighting",
            QCoreApplication.translate("InspectActions", "Probe the lighting…"),
            page.lightingWanted.emit,
            keys=("Ctrl+Shift+G",),
            icon="activity",
            help=QCoreApplication.translate(
                "InspectActions", "Compare light and focus with what they were when the master part was registered"
            ),
            enabled=lambda: app_state.active_product is not None,
            follows=(app_state.activeProductChanged,),
            deed=Deed.INSPECT,
        ),
        *image_actions("inspect", page.image_tools, page.image_view),
    )
