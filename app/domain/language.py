"""The languages that the application speaks."""

from __future__ import annotations

from enum import StrEnum


class Language(StrEnum):
    """By its ISO 639-1 code, which also names its file of translations."""

    ENGLISH = "en"
    """The language of the sentences in the code: it has no file."""
    GERMAN = "de"
    FRENCH = "fr"
    SPANISH = "es"
    CHINESE = "zh"
    """In simplified characters."""
    JAPANESE = "ja"


OWN_NAMES = {
    Language.ENGLISH: "English",
    Language.GERMAN: "Deutsch",
    Language.FRENCH: "Français",
    Language.SPANISH: "Español",
    Language.CHINESE: "简体中文",
    Language.JAPANESE: "日本語",
}
"""As whoever speaks it calls it: somebody who does not understand the window must find their own."""

SYSTEMS = "system"
"""Instead of a language's code: the one that the system is set to, if we speak it."""


def spoken(choice: str, of_system: tuple[str, ...]) -> Language:
    """The language that `choice` (a code or `SYSTEMS`) means. `of_system` are the languages that the person prefers, most wanted
    first, such as "de-AT" or "zh-Hans-CN"; English where we speak none of them."""
    known = {language.value: language for language in Language}
    if choice in known:
        return known[choice]
    for wanted in of_system:
        code = wanted.replace("_", "-").split("-")[0].lower()
        if code in known:
            return known[code]
    return Language.ENGLISH
