"""What can be done on every page."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from app.actions.action import Action
from app.domain.permissions import Deed
from app.messages.message import Message
from app.messages.wording.say import say
from app.operations.batch_operations import OPEN_FOLDER_ACTION
from app.pages.page import PageDescriptor
from app.shell.main_window import MainWindow
from app.state.access_state import AccessState
from app.state.notice import page_action
from app.state.work_state import WorkState
from app.widgets.formatting import named


def window_actions(
    window: MainWindow, work_state: WorkState, access: AccessState, open_folder: Callable[[], None]
) -> tuple[Action, ...]:
    """The rows of the window; those of the pages come on top. `open_folder` shows the folder of what was exported last."""

    def saying(text: str, label: Message | None) -> str:
        return text if label is None else named(text, say(label))

    def saying_why(label: Message | None, text: str, why_not: str) -> str:
        return why_not if label is None else saying(text, label)

    nothing_to_undo = QCoreApplication.translate(
        "WindowActions", "Nothing to undo: nothing was changed since the start"
    )
    nothing_to_redo = QCoreApplication.translate("WindowActions", "Nothing to do again: nothing was undone")
    pages = tuple(
        Action(
            page_action(descriptor.key),
            QCoreApplication.translate("WindowActions", "Go to {page}").format(page=descriptor.name),
            lambda key=descriptor.key: window.show_page(key),  # type: ignore[misc]
            keys=keys,
            icon=descriptor.icon,
            buttons=(window.rail.button(descriptor.key),),
            in_menu=False,
        )
        for descriptor, keys in zip(window.descriptors, page_keys(window.descriptors), strict=True)
    )
    return (
        Action(
            "window.undo",
            lambda: saying(QCoreApplication.translate("WindowActions", "Undo"), work_state.undo.undo),
            window.undoRequested.emit,
            keys=("Ctrl+Z",),
            short=QCoreApplication.translate("WindowActions", "Undo"),
            icon="undo-2",
            help=lambda: saying_why(
                work_state.undo.undo, QCoreApplication.translate("WindowActions", "Undo"), nothing_to_undo
            ),
            enabled=lambda: work_state.undo.undo is not None,
            follows=(work_state.undoChanged,),
            for_operators=True,
        ),
        Action(
            "window.redo",
            lambda: saying(QCoreApplication.translate("WindowActions", "Redo"), work_state.undo.redo),
            window.redoRequested.emit,
            keys=("Ctrl+Shift+Z", "Ctrl+Y"),
            short=QCoreApplication.translate("WindowActions", "Redo"),
            icon="redo-2",
            help=lambda: saying_why(
                work_state.undo.redo, QCoreApplication.translate("WindowActions", "Redo"), nothing_to_redo
            ),
            enabled=lambda: work_state.undo.redo is not None,
            follows=(work_state.undoChanged,),
        ),
        Action(
            "window.palette",
            QCoreApplication.translate("WindowActions", "Find an action or a product…"),
            window.open_palette,
            keys=("Ctrl+K",),
            icon="search",
            in_palette=False,
        ),
        Action(
            "window.cancel_adding",
            QCoreApplication.translate("WindowActions", "Cancel adding the model"),
            window.addingCancelled.emit,
            icon="x",
            help=QCoreApplication.translate(
                "WindowActions", "Stop copying the model file; nothing of it is left behind"
            ),
            enabled=lambda: window.status_bar.adding.adding,
            follows=(work_state.progressChanged,),
            buttons=(window.status_bar.adding.cancel_button,),
            deed=Deed.RELEASE,
        ),
        Action(
            "window.notices",
            QCoreApplication.translate("WindowActions", "Messages"),
            window.open_notices,
            keys=("Ctrl+Shift+M",),
            icon="history",
            help=QCoreApplication.translate("WindowActions", "All messages of this session with their times"),
            buttons=(window.notices.list_button,),
            for_operators=True,
        ),
        *pages,
        Action(
            "window.operate",
            lambda: (
                QCoreApplication.translate("WindowActions", "Leave the operator's page")
                if window.operator_mode.active
                else QCoreApplication.translate("WindowActions", "Hand over to the operator")
            ),
            window.operateRequested.emit,
            keys=("F11",),
            icon="scan-eye",
            help=lambda: (
                QCoreApplication.translate("WindowActions", "Back to all pages; asks for the PIN if there is one")
                if window.operator_mode.active
                else QCoreApplication.translate(
                    "WindowActions", "Fill the screen with what the operator needs, and close everything else"
                )
            ),
            follows=(window.operator_mode.changed,),
            deed=Deed.LOG_IN,
            for_operators=True,
        ),
        Action(
            "window.person",
            lambda: (
                QCoreApplication.translate("WindowActions", "Log in…")
                if access.person is None
                else QCoreApplication.translate("WindowActions", "Log out {name}").format(name=access.access.name)
            ),
            window.logInRequested.emit,
            keys=("Ctrl+L",),
            icon="user",
            help=lambda: (
                QCoreApplication.translate(
                    "WindowActions", "The inspection goes on; the window waits for the next person"
                )
                if access.access.is_on
                else QCoreApplication.translate(
                    "WindowActions", "Nobody has to log in here; an admin can change that in the settings"
                )
            ),
            enabled=lambda: access.access.is_on,
            follows=(access.changed,),
            deed=Deed.LOG_IN,
            for_operators=True,
        ),
        Action(
            "window.full_screen",
            QCoreApplication.translate("WindowActions", "Fill the screen, or no longer"),
            window.toggle_full_screen,
            keys=("Shift+F11",),
            icon="maximize",
        ),
        *(
            Action(
                key,
                name,
                lambda steps=steps: window.change_text_size(steps),  # type: ignore[misc]
                keys=keys,
                icon=icon,
                in_menu=False,
            )
            for key, name, steps, keys, icon in (
                (
                    "window.larger_text",
                    QCoreApplication.translate("WindowActions", "Larger text"),
                    1,
                    ("Ctrl+Alt++", "Ctrl+Alt+="),
                    "plus",
                ),
                (
                    "window.smaller_text",
                    QCoreApplication.translate("WindowActions", "Smaller text"),
                    -1,
                    ("Ctrl+Alt+-",),
                    "minus",
                ),
                (
                    "window.usual_text",
                    QCoreApplication.translate("WindowActions", "Text of the usual size"),
                    0,
                    ("Ctrl+Alt+0",),
                    "",
                ),
            )
        ),
        Action(
            OPEN_FOLDER_ACTION,
            QCoreApplication.translate("WindowActions", "Open folder"),
            open_folder,
            icon="folder-open",
            help=QCoreApplication.translate("WindowActions", "Show the folder of what was exported last"),
            in_menu=False,
            in_palette=False,
        ),
        Action(
            "window.help",
            QCoreApplication.translate("WindowActions", "Help on this page"),
            window.open_help,
            keys=("F1",),
            icon="book-open",
            help=QCoreApplication.translate("WindowActions", "What can be done here, with contents and search"),
            for_operators=True,
        ),
        Action(
            "window.shortcuts",
            QCoreApplication.translate("WindowActions", "Keyboard shortcuts"),
            window.open_shortcuts,
            keys=("?", "Ctrl+F1"),  # a scanner may type the first, so the operator's page does not hear it
            icon="keyboard",
            for_operators=True,
        ),
        Action(
            "window.whats_this",
            QCoreApplication.translate("WindowActions", "Explain what I point at"),
            window.help_card.toggle,
            keys=("Shift+F1",),
            icon="info",
            for_operators=True,
        ),
    )


def page_keys(descriptors: Sequence[PageDescriptor]) -> tuple[tuple[str, ...], ...]:
    """The shortcuts of the pages, in their order: their own, else Ctrl and a number from 1 to 9, as far as there are any."""
    numbers = iter(range(1, 10))
    keys = (descriptor.keys or next((f"Ctrl+{number}" for number in numbers), "") for descriptor in descriptors)
    return tuple((each,) if each else () for each in keys)
