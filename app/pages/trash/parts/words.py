"""How kinds and obstacles are called in the trash."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.trash import RecordKind, TrashedItem
from app.messages.codes import stores as codes
from app.widgets.formatting import counted, format_time

ICONS = {
    RecordKind.PRODUCT: "package",
    RecordKind.IMAGE: "image-plus",
    RecordKind.GOLDEN_PART: "badge-check",
    RecordKind.BATCH: "history",
    RecordKind.MODEL: "layers",
}


def kind_word(kind: RecordKind) -> str:
    """The kind in one or two words."""
    words = {
        RecordKind.PRODUCT: QCoreApplication.translate("Trash", "Product"),
        RecordKind.IMAGE: QCoreApplication.translate("Trash", "Normal image"),
        RecordKind.GOLDEN_PART: QCoreApplication.translate("Trash", "Golden part"),
        RecordKind.BATCH: QCoreApplication.translate("Trash", "Batch"),
        RecordKind.MODEL: QCoreApplication.translate("Trash", "Model"),
    }
    return words[kind]


def item_name(item: TrashedItem) -> str:
    """What a person knows it by."""
    if item.record.kind is RecordKind.BATCH:
        text = QCoreApplication.translate("Trash", "Batch {number} · {time}")
        return text.format(number=item.record.number, time=format_time(item.begun_at))
    return item.name


def item_details(item: TrashedItem) -> str:
    """What it holds; empty where the name says all."""
    if item.record.kind is RecordKind.PRODUCT:
        one, many = (
            QCoreApplication.translate("Trash", "{count} image"),
            QCoreApplication.translate("Trash", "{count} images"),
        )
    elif item.record.kind is RecordKind.BATCH:
        one, many = (
            QCoreApplication.translate("Trash", "{count} part"),
            QCoreApplication.translate("Trash", "{count} parts"),
        )
    else:
        return ""
    return counted(item.count, one, many)


def obstacle_words(item: TrashedItem) -> str:
    """In a few words what bars the way back; the sentence tells more."""
    if isinstance(item.obstacle, codes.NameIsTaken):
        return QCoreApplication.translate("Trash", "Its name is taken")
    if isinstance(item.obstacle, codes.ProductIsInTheTrash):
        return QCoreApplication.translate("Trash", "Comes with its product")
    if isinstance(item.obstacle, codes.SamePictureIsThere):
        return QCoreApplication.translate("Trash", "Imported again")
    if isinstance(item.obstacle, codes.SamePictureIsGolden):
        return QCoreApplication.translate("Trash", "Added again")
    if isinstance(item.obstacle, codes.PictureIsGoldenNow):
        return QCoreApplication.translate("Trash", "Is a golden part")
    if isinstance(item.obstacle, codes.PictureTrainsNow):
        return QCoreApplication.translate("Trash", "Is a normal image")
    return ""
