"""What can be done on the page of all parts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.domain.permissions import Deed
from app.pages.all_parts.page import AllPartsPage
from app.pages.all_parts.state import AllPartsState
from app.widgets.image_scene.actions import image_actions
from app.widgets.parts.part_actions import PartActions


def add_all_parts_actions(registry: ActionRegistry, page: AllPartsPage, state: AllPartsState) -> None:
    """Take the page's actions up."""
    panel = page.found_panel
    choice = (state.focusChanged, state.currentChanged, panel.selection.selectionChanged)
    of_parts = PartActions(
        "all_parts", page.selected, page.pane.details, panel.selection_bar, choice, (panel.model_button,)
    )
    rows = (*of_parts.rows(), *_moves(page, state), *_searches(page, state), *_exports(page, state))
    registry.add((*rows, *image_actions("all_parts", page.pane.image_tools, page.pane.image_view)), page, "all_parts")


def _moves(page: AllPartsPage, state: AllPartsState) -> tuple[Action, ...]:
    def something_was_found() -> bool:
        return state.found is not None and state.found.total > 0

    found = (state.foundChanged, state.focusChanged)
    return (
        Action(
            "all_parts.next",
            QCoreApplication.translate("AllPartsActions", "Next part"),
            lambda: page.step(1),
            keys=("Right",),
            repeats=True,
            enabled=something_was_found,
            follows=found,
            in_menu=False,
            in_palette=False,
        ),
        Action(
            "all_parts.previous",
            QCoreApplication.translate("AllPartsActions", "Previous part"),
            lambda: page.step(-1),
            keys=("Left",),
            repeats=True,
            enabled=something_was_found,
            follows=found,
            in_menu=False,
            in_palette=False,
        ),
        Action(
            "all_parts.large",
            lambda: (
                QCoreApplication.translate("AllPartsActions", "Show the lists again")
                if page.is_large
                else QCoreApplication.translate("AllPartsActions", "Show the part large")
            ),
            lambda: page.set_large(not page.is_large),
            keys=("L",),
            icon="maximize",
            help=QCoreApplication.translate(
                "AllPartsActions",
                "The part with its prompt, its times and what judged it; Left and Right go on to the next one",
            ),
            enabled=lambda: state.focused is not None,
            follows=(state.focusChanged, page.largeChanged),
            buttons=(page.large_button,),
        ),
        Action(
            "all_parts.small",
            QCoreApplication.translate("AllPartsActions", "Back to the lists"),
            lambda: page.set_large(False),
            keys=("Esc",),
            enabled=lambda: page.is_large,
            follows=(page.largeChanged,),
            in_menu=False,
            in_palette=False,
        ),
        Action(
            "all_parts.pictures",
            QCoreApplication.translate("AllPartsActions", "List as pictures"),
            page.found_panel.pictures_button.toggle,
            keys=("Shift+P",),
            icon="layers",
            buttons=(page.found_panel.pictures_button,),
        ),
        Action(
            "all_parts.batch",
            QCoreApplication.translate("AllPartsActions", "Open its batch on the Review page"),
            page.open_batch,
            keys=("Shift+B",),
            icon="history",
            enabled=lambda: state.focused is not None,
            follows=(state.focusChanged,),
            buttons=(page.batch_button,),
        ),
        Action(
            "all_parts.again",
            QCoreApplication.translate("AllPartsActions", "Look again"),
            page.againRequested.emit,
            keys=("F5",),
            icon="rotate-ccw",
            help=QCoreApplication.translate("AllPartsActions", "Find the same again, with what was recorded since"),
            buttons=(page.found_panel.again_button,),
        ),
    )


def _searches(page: AllPartsPage, state: AllPartsState) -> tuple[Action, ...]:
    def is_saved() -> bool:
        return page.searches.saved is not None

    panel, changes = page.saved_panel, (state.savedChanged, state.searchChanged, page.saved_panel.list.searchChosen)
    return (
        Action(
            "all_parts.search",
            QCoreApplication.translate("AllPartsActions", "Search by part number or name"),
            page.search,
            keys=("Ctrl+F",),
            icon="search",
        ),
        Action(
            "all_parts.save",
            QCoreApplication.translate("AllPartsActions", "Save this search…"),
            page.searches.ask_save,
            keys=("Ctrl+S",),
            icon="plus",
            help=QCoreApplication.translate(
                "AllPartsActions", "Keeps what is looked for under a name; everybody finds it on the left"
            ),
            buttons=(panel.save_button,),
        ),
        Action(
            "all_parts.change_saved",
            QCoreApplication.translate("AllPartsActions", "Keep the changes of the saved search"),
            page.searches.change_saved,
            enabled=is_saved,
            follows=changes,
            buttons=(panel.change_button,),
        ),
        Action(
            "all_parts.rename_saved",
            QCoreApplication.translate("AllPartsActions", "Rename the saved search…"),
            page.searches.ask_rename,
            keys=("F2",),
            enabled=is_saved,
            follows=changes,
            buttons=(panel.rename_button,),
        ),
        Action(
            "all_parts.remove_saved",
            QCoreApplication.translate("AllPartsActions", "Remove the saved search"),
            page.searches.remove_saved,
            keys=("Del",),
            keys_in=panel.list,
            icon="trash-2",
            help=QCoreApplication.translate("AllPartsActions", "No part is changed; Ctrl+Z brings the search back"),
            enabled=is_saved,
            follows=changes,
            buttons=(panel.remove_button,),
        ),
    )


def _exports(page: AllPartsPage, state: AllPartsState) -> tuple[Action, ...]:
    def something_was_found() -> bool:
        return state.found is not None and state.found.total > 0

    panel = page.found_panel
    follows = (state.foundChanged,)
    return (
        Action(
            "all_parts.other_limit",
            QCoreApplication.translate("AllPartsActions", "What would another limit say?…"),
            page.otherLimitRequested.emit,
            keys=("Shift+L",),
            icon="sliders-horizontal",
            help=QCoreApplication.translate(
                "AllPartsActions", "Choose one product first. Counts what would flip; changes nothing"
            ),
            enabled=lambda: something_was_found() and len(state.search.query.products) == 1,
            follows=(state.foundChanged, state.searchChanged),
            buttons=(panel.limit_button,),
        ),
        Action(
            "all_parts.export",
            QCoreApplication.translate("AllPartsActions", "Export table…"),
            page.tableRequested.emit,
            keys=("Ctrl+E",),
            icon="download",
            help=QCoreApplication.translate(
                "AllPartsActions",
                "Write what was found, or what is selected of it, as a table: CSV, JSON lines or Parquet",
            ),
            enabled=something_was_found,
            follows=follows,
            buttons=(panel.table_button,),
            deed=Deed.EXPORT,
        ),
        Action(
            "all_parts.export_pictures",
            QCoreApplication.translate("AllPartsActions", "Export pictures…"),
            page.foldersRequested.emit,
            keys=("Ctrl+Alt+E",),
            icon="image-plus",
            help=QCoreApplication.translate(
                "AllPartsActions", "Annotated pictures or a data set of what was found, or of what is selected of it"
            ),
            enabled=something_was_found,
            follows=follows,
            buttons=(panel.folder_button,),
            deed=Deed.EXPORT,
        ),
        Action(
            "all_parts.report",
            QCoreApplication.translate("AllPartsActions", "Report of what was found…"),
            page.reportRequested.emit,
            keys=("Ctrl+Shift+P",),
            icon="layers",
            help=QCoreApplication.translate(
                "AllPartsActions",
                "As PDF or for a browser: yield, kinds of defect, corrections, the worst parts with pictures",
            ),
            enabled=something_was_found,
            follows=follows,
            buttons=(panel.report_button,),
            deed=Deed.EXPORT,
        ),
        Action(
            "all_parts.cancel_export",
            QCoreApplication.translate("AllPartsActions", "Cancel the export"),
            page.exportCancelRequested.emit,
            icon="x",
            help=QCoreApplication.translate("AllPartsActions", "Stop the export; nothing is left behind"),
            enabled=lambda: page.work.export is not None,
            follows=(page.work.exportChanged,),
            buttons=(panel.export.cancel_button,),
        ),
    )
