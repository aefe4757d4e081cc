"""The topics of the help in one language, as they were written."""

from __future__ import annotations

import re
from dataclasses import dataclass
from importlib.resources import files

from app.shell.help.contents import LANGUAGES, TOPICS

_LINK = re.compile(r"\[([^\]]*)\]\([^)]*\)")
_IMAGE = re.compile(r"!\[([^\]]*)\]\([^)]*\)")
_RULE = re.compile(r"^\|[-| :]+\|$", re.MULTILINE)
_MARKS = re.compile(r"[*`\\]|^#+ |^- |^\d+\. ", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class HelpTopic:
    """One topic, in Markdown."""

    key: str
    text: str
    language: str = "en"
    """In which it is written; its pictures show the window in that language."""

    @property
    def title(self) -> str:
        """Its first heading."""
        return self.headings[0] if self.headings else self.key

    @property
    def headings(self) -> tuple[str, ...]:
        """All headings, the title first."""
        lines = (line for line in self.text.splitlines() if line.startswith("#"))
        return tuple(plain_text(line) for line in lines)

    @property
    def body(self) -> str:
        """What a person reads below the headings, without marks."""
        return plain_text("\n".join(line for line in self.text.splitlines() if not line.startswith("#")))


def plain_text(markdown: str) -> str:
    """Words and blanks alone: of links and pictures what is shown of them."""
    text = _LINK.sub(r"\1", _IMAGE.sub("", _RULE.sub("", markdown)))
    return " ".join(_MARKS.sub("", text).replace("|", " ").split())


def is_written_in(language: str) -> bool:
    """True if there are topics in `language`, as "de"."""
    return language in LANGUAGES


def read_topics(language: str) -> tuple[HelpTopic, ...]:
    """All topics of files, with the places that `WindowWords` fills. English where nobody has written them in `language`."""
    written = language if is_written_in(language) else "en"
    folder = files("resources") / "help" / written
    return tuple(HelpTopic(key, (folder / f"{key}.md").read_text(encoding="utf-8"), written) for key in TOPICS)


def image_bytes(name: str, language: str) -> bytes:
    """A picture of the topics in `language`; nothing where there is none of that name. Never anything from elsewhere."""
    if "/" in name or "\\" in name or not name.endswith(".png"):
        return b""
    picture = files("resources") / "help" / "images" / language / name
    return picture.read_bytes() if picture.is_file() else b""
