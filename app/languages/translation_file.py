"""Translations as Qt's tools write them: a .ts file, which translators open in Qt Linguist or any service that knows the format."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable

from app.domain.language import Language

Said = tuple[str, str]
"""Context and English sentence."""


@dataclass(frozen=True, slots=True)
class Translation:
    """A sentence with what it is in another language; an empty text is not translated yet."""

    context: str
    source: str
    text: str


def file_of(language: Language) -> Traversable:
    """Where the translations of a language are shipped; English has no file."""
    return files("resources") / "translations" / f"onenip-inspector_{language}.ts"


def read_translations(language: Language) -> Mapping[Said, str]:
    """What is said in a language, by context and English sentence; empty for English. What is not translated is left out.

    Raises:
        OSError, xml.etree.ElementTree.ParseError: the installation is damaged.
    """
    if language is Language.ENGLISH:
        return {}
    root = ElementTree.fromstring(file_of(language).read_bytes())
    return {(each.context, each.source): each.text for each in translations_in(root) if each.text}


def translations_in(root: ElementTree.Element) -> Iterator[Translation]:
    """All sentences of a parsed file, in its order; obsolete ones are left out."""
    for context in root.iterfind("context"):
        name = context.findtext("name", "")
        for message in context.iterfind("message"):
            translation = message.find("translation")
            kind = "" if translation is None else translation.get("type", "")
            if kind in ("vanished", "obsolete"):
                continue
            text = "" if translation is None or kind == "unfinished" else translation.text or ""
            yield Translation(name, message.findtext("source", ""), text)
