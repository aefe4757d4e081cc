"""Answers Qt's question what a sentence is in the language of the application."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QObject, QTranslator

from app.languages.translation_file import Said


class SentenceTranslator(QTranslator):
    """Looks sentences up in what was read of a .ts file: there is nothing to compile, and so nothing compiled that could be older
    than what it was compiled from."""

    def __init__(self, sentences: Mapping[Said, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sentences = sentences

    def isEmpty(self) -> bool:
        """Qt would not tell anybody about a translator that knows nothing."""
        return False

    def translate(
        self, context: str, source_text: str, disambiguation: str | bytes | None = None, n: int = -1
    ) -> str | None:
        """The translation; None where there is none, and English is shown."""
        return self._sentences.get((context, source_text))
