"""The question before a folder is imported that may hold more than good parts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from app.messages.wording.lists import listed
from app.widgets.formatting import counted
from app.widgets.look.appearance import Appearance
from app.widgets.question_dialog import QuestionDialog
from onenip_core.data.datasets.dataset_layout import FolderLayout, LayoutKind

_MOST_NAMED = 4


def make_import_question(
    page: QWidget, appearance: Appearance, layout: FolderLayout, product: str, *, has_rest: bool
) -> QuestionDialog:
    """Accepted if what `do_button` says shall be imported. The safe answer imports nothing of it, but the rest if there is one."""
    if layout.kind is LayoutKind.SEVERAL:
        text = QCoreApplication.translate(
            "ProductsImportQuestion",
            "“{folder}” holds the data sets of several products: {names}. None of them is called “{product}”. Pictures of several "
            "products together would teach the model nothing about each.",
        ).format(folder=layout.folder.name, names=_few(page, layout.taken), product=product)
        do_text = QCoreApplication.translate("ProductsImportQuestion", "Add the good parts of all")
    else:
        text = QCoreApplication.translate(
            "ProductsImportQuestion",
            "“{folder}” holds {names}: by these names, not all of its pictures show good parts. Bad parts and masks among the good "
            "ones would teach the model that they are good.",
        ).format(folder=layout.folder.name, names=_few(page, layout.others))
        do_text = QCoreApplication.translate("ProductsImportQuestion", "Add all pictures")
        if layout.good:
            do_text = counted(
                len(layout.good),
                QCoreApplication.translate("ProductsImportQuestion", "Add the other picture"),
                QCoreApplication.translate("ProductsImportQuestion", "Add the other {count} pictures"),
            )
    title, keep_text = (
        QCoreApplication.translate("ProductsImportQuestion", "Are these all good parts?"),
        QCoreApplication.translate("ProductsImportQuestion", "Add nothing"),
    )
    if has_rest:
        keep_text = (
            QCoreApplication.translate("ProductsImportQuestion", "Leave these files out")
            if layout.files
            else QCoreApplication.translate("ProductsImportQuestion", "Leave this folder out")
        )
    is_dangerous = layout.kind is LayoutKind.SEVERAL or not layout.good
    return QuestionDialog(appearance, title, text, do_text, keep_text, page, is_dangerous=is_dangerous)


def _few(page: QWidget, names: tuple[str, ...]) -> str:
    if len(names) <= _MOST_NAMED + 1:
        return listed(names)
    shown = listed(names[:_MOST_NAMED])
    return QCoreApplication.translate("ProductsImportQuestion", "{names} and {count} more").format(
        names=shown, count=len(names) - _MOST_NAMED
    )
