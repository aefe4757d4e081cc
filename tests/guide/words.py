"""What whoever goes the way calls things, in the language of the window: nobody in a German plant types “Washer”."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.language import Language


@dataclass(frozen=True, slots=True)
class Words:
    """Names of products, folders and files, and what is typed."""

    washer: str
    mesh: str
    good_parts: str
    golden_good: str
    golden_bad: str
    line: str
    good: str
    bad: str
    """Good and bad, in the names of the parts of the line."""
    blurred: str
    twin: str
    """File names: a picture out of focus, and one that is there twice."""
    bracket: str
    days: tuple[str, ...]
    """A product beside the way, and when its pictures were taken."""
    top: str
    below: str
    """What two cameras see."""
    dust: str
    """Why a person corrects a verdict."""
    signer: str
    reason: str


ENGLISH = Words(
    washer="Washer",
    mesh="Mesh",
    good_parts="good parts",
    golden_good="golden good",
    golden_bad="golden bad",
    line="line",
    good="good",
    bad="bad",
    blurred="washer blurred.png",
    twin="washer again.png",
    bracket="Bracket",
    days=("Monday", "Tuesday", "Wednesday"),
    top="Top",
    below="Below",
    dust="dust",
    signer="Ada Example",
    reason="First model, made to show the way; it stays on the bench.",
)
GERMAN = Words(
    washer="Scheibe",
    mesh="Gewebe",
    good_parts="Gutteile",
    golden_good="Musterteile gut",
    golden_bad="Musterteile schlecht",
    line="Linie",
    good="gut",
    bad="schlecht",
    blurred="Scheibe unscharf.png",
    twin="Scheibe noch einmal.png",
    bracket="Winkel",
    days=("Montag", "Dienstag", "Mittwoch"),
    top="Oben",
    below="Unten",
    dust="Staub",
    signer="Ada Beispiel",
    reason="Erstes Modell, um den Weg zu zeigen; es bleibt auf dem Prüftisch.",
)


def words_of(language: Language) -> Words:
    """English where nobody has found names in `language`."""
    return GERMAN if language is Language.GERMAN else ENGLISH
