"""Shows the folder of what was exported last in the system's file manager."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices

from app.messages.codes import review as codes
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.state.work_state import WorkState


def open_export_folder(app_state: AppState, work_state: WorkState) -> None:
    """Nothing where nothing was exported; a notice says where it is if the system opens no folders."""
    folder = work_state.last_export
    if folder is not None and not QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))):
        heading = codes.FolderCannotBeOpened()
        app_state.raise_notice(Notice(NoticeLevel.WARNING, heading, codes.TableIsIn(str(folder))))
