"""Writes the .ts files: what the code says now, with the translations that there are."""

from __future__ import annotations

import xml.etree.ElementTree as ElementTree
from collections.abc import Iterable, Mapping
from itertools import groupby
from pathlib import Path

from app.domain.language import Language
from app.languages.translation_file import Said, translations_in
from onenip_core.atomic_files import write_bytes_atomic
from tests.translations.spoken_sentences import SpokenSentence


def file_in(root: Path, language: Language) -> Path:
    """The file of a language in a repository."""
    return root / "resources" / "translations" / f"onenip-inspector_{language}.ts"


def read_file(path: Path) -> dict[Said, str]:
    """All translations of a file, also empty ones; nothing where there is no file."""
    if not path.exists():
        return {}
    return {(each.context, each.source): each.text for each in translations_in(ElementTree.parse(path).getroot())}


def write_file(
    path: Path, language: Language, sentences: Iterable[SpokenSentence], translations: Mapping[Said, str]
) -> int:
    """Write what is said, sorted, so that two files can be compared line by line; how many of them have no translation."""
    root = ElementTree.Element("TS", version="2.1", language=language.value, sourcelanguage=Language.ENGLISH.value)
    missing = 0
    unique = sorted({(each.context, each.source) for each in sentences})
    for context, said in groupby(unique, key=lambda each: each[0]):
        element = ElementTree.SubElement(root, "context")
        ElementTree.SubElement(element, "name").text = context
        for key in said:
            message = ElementTree.SubElement(element, "message")
            ElementTree.SubElement(message, "source").text = key[1]
            translation = ElementTree.SubElement(message, "translation")
            text = translations.get(key, "")
            if text:
                translation.text = text
            else:
                translation.set("type", "unfinished")
                missing += 1
    ElementTree.indent(root, "  ")
    body = ElementTree.tostring(root, encoding="unicode")
    path.parent.mkdir(parents=True, exist_ok=True)
    write_bytes_atomic(path, f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n'.encode())
    return missing
