"""What language the application speaks now: sentences, Qt's own dialogs, numbers, dates, paper."""

from __future__ import annotations

import logging
from xml.etree.ElementTree import ParseError

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QTranslator

from app.domain.language import SYSTEMS, Language, spoken
from app.languages.translation_file import read_translations
from app.languages.translator import SentenceTranslator

log = logging.getLogger(__name__)

_QT = {Language.CHINESE: "zh_CN"}
"""Where Qt's own file is called otherwise than the language."""
_PLACES = {
    Language.ENGLISH: "en_GB",
    Language.GERMAN: "de_DE",
    Language.FRENCH: "fr_FR",
    Language.SPANISH: "es_ES",
    Language.CHINESE: "zh_CN",
    Language.JAPANESE: "ja_JP",
}
"""How numbers and dates are written where a person chose a language that is not the system's."""


class SpokenLanguage(QObject):
    """One for each QApplication; `speak` may be called again and again."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._installed: list[QTranslator] = []
        self._system = QLocale.system()
        self._before = QLocale()
        self._language = Language.ENGLISH

    @property
    def locale(self) -> QLocale:
        """How numbers and days are written now."""
        return QLocale()

    @property
    def language(self) -> Language:
        """The language that is spoken."""
        return self._language

    def meant(self, choice: str) -> Language:
        """The language that a choice means on this computer."""
        return spoken(choice, tuple(self._system.uiLanguages()))

    def speak(self, choice: str) -> Language:
        """Speak the language of `choice`, a code or `SYSTEMS`, from now on. What is on the screen already stays as it is. A file of
        translations that cannot be read leaves English, and the log tells why."""
        self._language = self.meant(choice)
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed = []
        if self._language is not Language.ENGLISH:
            self._installed = [self._of_qt(self._language), self._ours(self._language)]
        for translator in self._installed:
            QCoreApplication.installTranslator(translator)
        QLocale.setDefault(self._locale(choice))
        return self._language

    def fall_silent(self) -> None:
        """Leave the QApplication as it was before anything was said."""
        for translator in self._installed:
            QCoreApplication.removeTranslator(translator)
        self._installed, self._language = [], Language.ENGLISH
        QLocale.setDefault(self._before)

    def _ours(self, language: Language) -> QTranslator:
        try:
            return SentenceTranslator(read_translations(language), self)
        except (OSError, ParseError) as error:
            log.warning("The translations of %s cannot be read, so English is spoken: %s", language, error)
            return SentenceTranslator({}, self)

    def _of_qt(self, language: Language) -> QTranslator:
        translator = QTranslator(self)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if not translator.load(f"qtbase_{_QT.get(language, language)}", folder):
            log.warning("Qt's own dialogs stay English: there is no translation of them in %s", folder)
        return translator

    def _locale(self, choice: str) -> QLocale:
        """The system's, where a person did not choose another language: it knows the country, and what a person set there."""
        if choice == SYSTEMS or self._system.name().split("_")[0] == self._language:
            return self._before
        return QLocale(_PLACES[self._language])
