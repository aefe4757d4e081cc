"""Text as it is compared: upper and lower case are alike, and so are the composed and decomposed forms of a letter."""

from __future__ import annotations

import unicodedata


def folded(text: str) -> str:
    """`text` for comparing. File names from a Mac are decomposed; what is typed to find them is composed."""
    if text.isascii():
        return text.lower()
    return unicodedata.normalize("NFC", unicodedata.normalize("NFC", text).casefold())
