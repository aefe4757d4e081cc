"""Asks before closing the window would stop work."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from app.operations.shutdown_controller import RunningWork
from app.widgets.look.appearance import Appearance
from app.widgets.question_dialog import QuestionDialog


class ClosingQuestion(QObject):
    """Says what would be stopped and what is kept."""

    def __init__(self, window: QWidget, appearance: Appearance) -> None:
        super().__init__(window)
        self._window = window
        self._appearance = appearance

    def ask(self, work: RunningWork) -> bool:
        """True if the person wants to stop the work and leave."""
        texts = []
        if work.inspection:
            texts.append(self.tr("Parts are being inspected. No further part would be judged."))
            if work.parts_waiting == 1:
                texts.append(
                    self.tr("One part was judged and waits for the disk; it is stored before the window closes.")
                )
            elif work.parts_waiting:
                text = self.tr(
                    "{count} parts were judged and wait for the disk; they are stored before the window closes."
                )
                texts.append(text.format(count=work.parts_waiting))
            else:
                texts.append(self.tr("All parts that were judged are kept in their batch."))
        if work.training:
            texts.append(
                self.tr(
                    "A model is being trained. What it has learned so far is kept; training goes on by itself at the next start."
                )
            )
        if work.export:
            texts.append(self.tr("A file is being exported. It would not be written; nothing half done is left."))
        if work.adding:
            texts.append(
                self.tr("Files are being added. What was added so far is kept; the rest you would have to add again.")
            )
        if work.inspection and work.training:
            title = self.tr("Inspection and training are running")
        elif work.inspection:
            title = self.tr("Inspection is running")
        elif work.training:
            title = self.tr("Training is running")
        else:
            title = self.tr("An export is running") if work.export else self.tr("Files are being added")
        return QuestionDialog(
            self._appearance, title, "\n\n".join(texts), self.tr("Stop and quit"), self.tr("Stay"), self._window
        ).ask()
