"""Names of products: what a person may type, and the folder name that a name becomes."""

from __future__ import annotations

import hashlib
import re
import unicodedata

from onenip_core.errors import UsageError
from onenip_core.sentences import filled

MAX_NAME_LENGTH = 80
"""Characters."""
_MOST_SHOWN = 30
"""Characters of a bad name in a message: a word without spaces has to fit into a dialog."""

_MAX_SLUG_LENGTH = 40
_RESERVED_ON_WINDOWS = frozenset(
    {"con", "prn", "aux", "nul", "conin$", "conout$"}
    | {f"{port}{digit}" for port in ("com", "lpt") for digit in "0123456789¹²³"}
)
# Direction overrides make a name look like another one.
_DIRECTION_CONTROLS = frozenset("\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")
_SAFE_FOLDER = re.compile(r"[a-z0-9]+(?:[_-][a-z0-9]+)*")
_ENDS_LIKE_A_HASH = re.compile(r"-[0-9a-f]{8}$")


def validate_product_name(name: str) -> str:
    """The name as it is kept: trimmed and in Unicode's composed form.

    Raises:
        UsageError: the name is empty, longer than 80 characters, or could not be a file name on every platform.
    """
    cleaned = unicodedata.normalize("NFC", name).strip()
    problem = _find_problem(cleaned)
    if problem:
        raise UsageError(
            filled(
                "“{name}” cannot be a product's name: {problem}. Choose another name.",
                name=_shown(cleaned),
                problem=problem,
            )
        )
    return cleaned


def folder_name(name: str) -> str:
    """A lower-case ASCII folder name for a product: the name itself if it is one, else a slug and eight hash digits.

    Distinct names never share a folder, not even where upper and lower case are alike.
    """
    if _is_safe_folder(name):
        return name
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode("ascii").lower()
    slug = re.sub(r"[^a-z0-9]+", "-", plain)[:_MAX_SLUG_LENGTH].strip("-") or "product"
    return f"{slug}-{hashlib.sha256(name.encode('utf-8', 'surrogatepass')).hexdigest()[:8]}"


def _is_safe_folder(name: str) -> bool:
    return (
        len(name) <= _MAX_SLUG_LENGTH
        and _SAFE_FOLDER.fullmatch(name) is not None
        and name not in _RESERVED_ON_WINDOWS
        # Otherwise a name could be spelled like the folder of another one.
        and _ENDS_LIKE_A_HASH.search(name) is None
    )


def _find_problem(name: str) -> str | None:
    if not any(unicodedata.category(character)[0] in "LNPS" for character in name):
        return filled("it is empty")
    if len(name) > MAX_NAME_LENGTH:
        return filled("it has {name} characters and at most {most} fit", name=len(name), most=MAX_NAME_LENGTH)
    if any(unicodedata.category(character) in ("Cc", "Cs", "Zl", "Zp") for character in name):
        return filled("it holds control characters")
    if _DIRECTION_CONTROLS & set(name):
        return filled("it holds invisible characters that change the direction of writing")
    if "/" in name or "\\" in name:
        return filled("it holds a slash or backslash, which separate folders")
    if ".." in name or name.startswith(".") or name.endswith("."):
        return filled("it starts or ends with a dot or holds two in a row")
    if name.split(".")[0].strip().casefold() in _RESERVED_ON_WINDOWS:
        return filled("Windows reserves it for a device")
    return None


def _shown(name: str) -> str:
    """The name as an error message may show it: no control characters, not endless."""
    printable = "".join(character if character.isprintable() else "�" for character in name)
    return printable if len(printable) <= _MOST_SHOWN else printable[:_MOST_SHOWN] + "…"
