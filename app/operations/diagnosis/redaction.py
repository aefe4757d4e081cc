"""Takes out of texts what nobody outside needs to read: names, places, addresses, secrets."""

from __future__ import annotations

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping

_PROGRAM = r"(?:site-packages|app|onenip_core|installers|tests)"
_TRACE = re.compile(rf'File "[^"\n]*?[/\\]((?:{_PROGRAM})[/\\][^"\n]*)"')
_ADDRESS = re.compile(r"\b([a-zA-Z][a-zA-Z0-9+.-]+)://[^\s'\"”»>)\]]+")
_MAIL = re.compile(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+")
_IP = re.compile(r"\b\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?\b")
_SECRET = re.compile(r"(?i)\b(password|passwd|pwd|token|secret|pin|api_?key|authorization|bearer)\b(\s*[=:]\s*|\s+)\S+")
_QUOTED_PATH = re.compile(r"""(['"“‘])(?:[A-Za-z]:[\\/]|\\\\|/)[^'"”’\n]*(['"”’])""")
_PATH = re.compile(r"""(?<![\w<./])(?:[A-Za-z]:[\\/]|\\\\|/)[^\s'"“”,;:)\]]+""")
_REST = re.compile(r"""<path>(?: [^\s:'"]*[/\\][^\s:'"]*)+""")
"""Of a path with blanks that stood without quotes."""
_QUOTED = re.compile(r"[“„«「][^”“»」\n]*[”“»」]")
_FILE = re.compile(r"(?i)[^\s'\"“”/\\()\[\]]+\.(png|jpe?g|bmp|tiff?|webp|onenip|avi|mp4|mkv|mov|csv|pdf|html)\b")
_SHORTEST = 2


class Redaction:
    """Knows the names of one workspace. Program files keep their place in the program, so that a trace can be read."""

    def __init__(self, names: Iterable[str], secrets: Iterable[str], marks: Mapping[str, str]) -> None:
        """`names` people gave; `secrets` as they are kept; `marks` are texts (a path, an account, a host) with what stands for
        each instead.
        """
        self._marks = tuple(sorted(((t, m) for t, m in marks.items() if t), key=lambda pair: -len(pair[0])))
        self._secrets = _alternatives(_written(secrets), whole_words=False)
        self._names = _alternatives(_written(names), whole_words=True)

    def redact(self, text: str) -> str:
        """`text` with marks such as <name> and <path> for what was taken out."""
        text = unicodedata.normalize("NFC", text)
        if self._secrets is not None:
            text = self._secrets.sub("<secret>", text)
        text = _SECRET.sub(r"\1\2<secret>", text)
        text = _TRACE.sub(lambda match: f'File "{match[1]}"', text)
        text = _ADDRESS.sub(r"\1:<address>", text)
        text = _MAIL.sub("<mail>", text)
        for known, mark in self._marks:
            text = text.replace(known, mark)
        # First as a whole: a name between quotes may have blanks, which end a path that stands without.
        text = _QUOTED_PATH.sub(r"\1<path>\2", text)
        text = _REST.sub("<path>", _PATH.sub("<path>", text))
        text = _QUOTED.sub("“<name>”", text)
        text = _FILE.sub(r"<file>.\1", text)
        text = _IP.sub("<ip>", text)
        return text if self._names is None else self._names.sub("<name>", text)


def _written(texts: Iterable[str]) -> set[str]:
    """Each as it stands in a log: plain, as Python shows it, and as JSON has it."""
    plain = {unicodedata.normalize("NFC", text.strip()) for text in texts}
    return {
        form
        for text in plain
        if len(text) >= _SHORTEST
        for form in (text, json.dumps(text)[1:-1], ascii(text)[1:-1], repr(text)[1:-1])
    }


def _alternatives(texts: set[str], *, whole_words: bool) -> re.Pattern[str] | None:
    if not texts:
        return None
    either = "|".join(re.escape(text) for text in sorted(texts, key=lambda text: (-len(text), text)))
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)" if whole_words else either, re.IGNORECASE)
