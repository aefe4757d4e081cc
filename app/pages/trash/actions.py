"""What can be done on the Trash page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.domain.permissions import Deed
from app.messages.codes.stores import ProductIsInTheTrash
from app.messages.wording.say import say
from app.pages.trash.page import TrashPage
from app.pages.trash.state import TrashState


def add_trash_actions(registry: ActionRegistry, page: TrashPage, state: TrashState) -> None:
    """Take the page's actions up."""
    registry.add(_rows(page, state), page, "trash")


def _rows(page: TrashPage, state: TrashState) -> tuple[Action, ...]:
    table = page.table
    selection = (table.selectionModel().selectionChanged, table.model().modelReset, state.progressChanged)

    def can_come_back() -> bool:
        return any(item.obstacle is None or isinstance(item.obstacle, ProductIsInTheTrash) for item in table.selected)

    def restore_help() -> str:
        barred = [item.obstacle for item in table.selected if item.obstacle is not None]
        if barred and not can_come_back():
            return say(barred[0])
        return QCoreApplication.translate(
            "TrashActions", "Put what is selected back where it was; Ctrl+Z takes that back"
        )

    return (
        Action(
            "trash.restore",
            QCoreApplication.translate("TrashActions", "Restore"),
            page.restore_selected,
            keys=("Ctrl+R",),
            icon="undo-2",
            help=restore_help,
            enabled=can_come_back,
            follows=selection,
            buttons=(page.restore_button,),
            deed=Deed.DELETE,
        ),
        Action(
            "trash.delete",
            QCoreApplication.translate("TrashActions", "Delete for good…"),
            page.delete_selected,
            keys=("Del",),
            keys_in=table,
            icon="x",
            help=QCoreApplication.translate(
                "TrashActions", "Remove what is selected from the disk; nothing brings it back"
            ),
            enabled=lambda: bool(table.selected) and not state.is_deleting,
            follows=selection,
            buttons=(page.delete_button,),
            deed=Deed.DELETE,
        ),
        Action(
            "trash.empty",
            QCoreApplication.translate("TrashActions", "Empty the trash…"),
            page.empty_trash,
            icon="trash-2",
            help=QCoreApplication.translate(
                "TrashActions", "Remove everything in the trash from the disk; nothing brings it back"
            ),
            enabled=lambda: bool(state.items) and not state.is_deleting,
            follows=(state.itemsChanged, state.progressChanged),
            buttons=(page.empty_button,),
            deed=Deed.DELETE,
        ),
    )
