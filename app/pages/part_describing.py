"""Lets a person say the kinds of defect of parts, and paint where the defects are."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QDialog, QWidget
from shiboken6 import isValid

from app.domain.description import tidied_tags
from app.domain.golden_part import PaintedDefects
from app.domain.part import Inspection
from app.domain.part_description import kinds_in
from app.messages.codes import review as codes
from app.messages.message import Message
from app.operations.part_descriptions import paint_on, say_of
from app.operations.services import Services
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_message
from app.widgets.defect_painting.defect_dialog import DefectDialog
from app.widgets.formatting import counted
from app.widgets.look.appearance import Appearance
from app.widgets.tags_dialog import TagsDialog
from onenip_core.types import RgbImage


@dataclass(frozen=True, slots=True)
class _PaintedPart:
    """A part of a run as the dialog knows it."""

    part: Inspection

    @property
    def id(self) -> int:
        return self.part.id

    @property
    def original_name(self) -> str:
        return self.part.called

    @property
    def kinds(self) -> tuple[str, ...]:
        return self.part.kinds

    @property
    def painted(self) -> PaintedDefects:
        return self.part.painted


class PartDescribing(QObject):
    """For every page that lists parts."""

    def __init__(
        self, services: Services, appearance: Appearance, page: QWidget, known: Callable[[], tuple[str, ...]]
    ) -> None:
        """`known` gives the kinds of defect that are offered, beside those of the parts themselves."""
        super().__init__(page)
        self._services = services
        self._appearance = appearance
        self._page = page
        self._known = known
        self._wanted: int | None = None

    @Slot(object)
    def ask_words(self, parts: Sequence[Inspection]) -> None:
        """Ask for kinds of defect and a note."""
        title = counted(len(parts), self.tr("Kind of defect of this part"), self.tr("Kinds of defect of {count} parts"))
        known = self._kinds(parts)
        example = self.tr("For example: burr on the left edge, tool 3")
        dialog = TagsDialog(self._appearance, title, parts, known, example, self._page)
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self._services.runner.run(say_of(self._services.workspace.part_descriptions, parts, dialog.change))
        dialog.deleteLater()

    @Slot(object)
    def paint(self, parts: Sequence[Inspection]) -> None:
        """Have defects painted on the pictures of those that have one."""
        shown = [_PaintedPart(part) for part in parts if part.picture_at_hand is not None]
        if not shown:
            gone = parts[0].picture_gone or codes.PartPictureUnreadable()
            self._services.app_state.raise_notice(Notice(NoticeLevel.WARNING, codes.NothingToPaintOn(), gone))
            return
        title = counted(len(shown), self.tr("one part"), self.tr("{count} parts"))
        dialog = DefectDialog(self._appearance, title, shown, self._kinds(parts), self._page)

        def show(wanted: _PaintedPart) -> None:
            def told(pixels: RgbImage | None, unreadable: Message | None = None) -> None:
                if isValid(dialog):
                    dialog.show_picture(wanted, pixels, unreadable)

            def read() -> RgbImage | None:  # of several wishes in a row only the last is carried out
                return self._pixels(wanted.part) if self._wanted == wanted.id else None

            def tell(pixels: RgbImage | None) -> None:
                if self._wanted == wanted.id:
                    told(pixels, codes.PartPictureUnreadable() if pixels is None else None)

            self._wanted = wanted.id
            self._services.reader.run(read, tell, lambda error: told(None, error_message(error)))

        dialog.pictureWanted.connect(show)
        dialog.begin()
        if dialog.exec() == QDialog.DialogCode.Accepted and (painted := dialog.painted()):
            self._services.runner.run(paint_on(self._services.workspace.part_descriptions, parts, painted))
        self._wanted = None
        dialog.deleteLater()

    def _kinds(self, parts: Sequence[Inspection]) -> tuple[str, ...]:
        return tidied_tags((*self._known(), *kinds_in(parts)))

    def _pixels(self, part: Inspection) -> RgbImage | None:
        """To be called off the GUI thread."""
        return self._services.workspace.batches.load_part(part)[0]
