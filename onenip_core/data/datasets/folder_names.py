"""What the name of a folder says about the pictures in it: of good parts, of bad ones, or masks of defects."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

_GOOD = frozenset(
    {"good", "ok", "okay", "normal", "normals", "nominal", "pass", "passed", "healthy", "fine", "flawless", "intact", "perfect"}
    | {"undamaged", "unbroken", "nondefective", "nondefect", "gut", "fehlerfrei", "bon", "bueno", "buono"}
    | {"gutteil", "gutteile", "gutbild", "gutbilder", "gutmuster", "bonne", "bonnes", "bons", "buena", "buenas", "buenos"}
    | {"良品", "正常", "合格", "合格品"}
)  # fmt: skip
_BAD = frozenset(
    {"bad", "ng", "ko", "nok", "nogood", "notgood", "notok", "abnormal", "faulty", "fail", "failed", "scrap", "broken"}
    | {"damaged", "nonconforming", "ungood", "schlecht", "fehlerhaft", "ausschuss"}
    | {"schlechtteil", "schlechtteile", "schlechtbild", "schlechtbilder", "ausschussteil", "ausschussteile"}
    | {"mauvais", "mauvaise", "mauvaises", "mala", "malas", "malo", "malos", "rebut", "rebuts", "rechazo", "rechazos"}
    | {"不良", "不良品", "不合格", "不合格品", "异常", "異常", "缺陷"}
)  # fmt: skip
_BAD_BEGINNINGS = ("defect", "defekt", "anomal", "fault", "reject", "damag", "fehler", "défaut", "défect")
_KINDS_OF_DEFECT = frozenset(
    {"bent", "break", "breakage", "blowhole", "burr", "chip", "chipped", "contamination", "crack", "cracked", "crease", "cut"}
    | {"dent", "dented", "flip", "fold", "fray", "glue", "hole", "liquid", "misplaced", "missing", "poke", "rough", "scratch"}
    | {"scratched", "scratches", "spot", "squeeze", "squeezed", "stain", "tear", "thread", "torn", "uneven", "weld"}
)  # fmt: skip
_FEATURES = frozenset({"cut", "flip", "fold", "glue", "hole", "liquid", "spot", "thread", "weld"})
"""Kinds of defect that are also what a part should have: a part without one may be good or bad."""
_NEGATIONS = frozenset(
    {"no", "not", "non", "un", "without", "zero", "ohne", "nicht", "kein", "keine", "sans", "sin", "senza"}
)
_NEGATIONS_BEHIND = frozenset({"free", "less", "frei"})
_NUMBER_SIGNS = frozenset({"no", "nr"})
""""No. 3" is a number, and negates nothing."""
_FREE = ("free", "frei", "freie")
_LESS = ("less", "los", "lose")
_FILLERS = frozenset(
    {"part", "parts", "piece", "pieces", "image", "images", "img", "imgs", "picture", "pictures", "sample", "samples"}
    | {"product", "products", "set", "teil", "teile", "bild", "bilder", "all", "the"}
    | {"pièce", "pièces", "pieza", "piezas", "imagen", "imágenes"}
)  # fmt: skip
_MASKS = frozenset({"mask", "masks", "groundtruth", "gt", "annotation", "annotations"})
_TEST = frozenset({"test", "tests", "testing"})
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[^\W\d_A-Z]+")
_DIGIT_FOLLOWS = re.compile(r"[\W_]*\d")


class FolderKind(StrEnum):
    """What a folder holds, by its name."""

    GOOD = "good"
    DEFECT = "defect"
    MASKS = "masks"
    UNKNOWN = "unknown"


_INITIALS = {"io": FolderKind.GOOD, "nio": FolderKind.DEFECT}
"""As German factories write "i. O." and "n. i. O."."""
_OPPOSITE = {
    FolderKind.GOOD: FolderKind.DEFECT,
    FolderKind.DEFECT: FolderKind.GOOD,
    FolderKind.MASKS: FolderKind.UNKNOWN,
    FolderKind.UNKNOWN: FolderKind.UNKNOWN,
}


@dataclass(frozen=True, slots=True)
class FolderNames:
    """What names of folders mean: what everybody calls them, and what a person says of this data set."""

    good: frozenset[str] = frozenset()
    """Names, in any case, of folders of good parts."""
    defects: frozenset[str] = frozenset()
    """Names, in any case, of folders of defective parts."""

    def kind_of(self, name: str) -> FolderKind:
        """GOOD, DEFECT or MASKS where the name leaves no doubt, else UNKNOWN. Upper and lower case are alike.

        A kind of defect ("scratch") leaves none either; a name that nobody knows may be that of a product, a day or a camera.
        """
        if name.casefold() in {each.casefold() for each in self.good}:
            return FolderKind.GOOD
        if name.casefold() in {each.casefold() for each in self.defects}:
            return FolderKind.DEFECT
        if is_named_like_masks(name):
            return FolderKind.MASKS
        return _kind_of_words([word for word in words_of(name) if word not in _FILLERS])


def words_of(name: str) -> list[str]:
    """The words of a name in lower case, without numbers: "OK_images-2" → ok, images; "notGood" → not, good; "No.1 NG" → ng."""
    found = ((match.group().casefold(), match.end()) for match in _WORD.finditer(name))
    return [word for word, end in found if not (word in _NUMBER_SIGNS and _DIGIT_FOLLOWS.match(name, end))]


def is_named_like_masks(name: str) -> bool:
    """True for the name of a mask, or of a folder of masks: "000_mask", "ground_truth", "GT"."""
    words = words_of(name)
    pairs = {first + second for first, second in pairwise(words)}
    return bool(_MASKS & {*words, *pairs})


def is_named_like_test(name: str) -> bool:
    """True for the name of the test part of a data set: "test", "test_public"."""
    return bool(_TEST & set(words_of(name)[:1]))


def _kind_of_words(words: list[str]) -> FolderKind:
    joined = "".join(words)
    if joined in _INITIALS:
        return _INITIALS[joined]
    if words and words[0] in _NEGATIONS:
        return _opposite_of(words[1:])
    if words and words[-1] in _NEGATIONS_BEHIND:
        return _opposite_of(words[:-1])
    if not (_NEGATIONS | _NEGATIONS_BEHIND).isdisjoint(words):
        return FolderKind.UNKNOWN  # nobody knows what is negated in "bottle without defects"
    kinds = {_kind_of_word(word) for word in words}
    if kinds == {FolderKind.GOOD}:
        return FolderKind.GOOD
    # "crack large" is a kind of defect whatever "large" means, and "good large" may be anything.
    if FolderKind.DEFECT in kinds and FolderKind.GOOD not in kinds:
        return FolderKind.DEFECT
    return FolderKind.UNKNOWN


def _opposite_of(words: list[str]) -> FolderKind:
    """What a name says that negates `words`: "no flash ng" may be without flash and bad, so all of them have to be of one kind, and
    "no scratch ng" without scratches and bad all the same."""
    if not _FEATURES.isdisjoint(words) or (len(words) > 1 and not _BAD.isdisjoint(words)):
        return FolderKind.UNKNOWN
    initials = _INITIALS.get("".join(words))
    kinds = {_kind_of_word(word) for word in words} if initials is None else {initials}
    return _OPPOSITE[kinds.pop()] if len(kinds) == 1 else FolderKind.UNKNOWN


def _kind_of_word(word: str) -> FolderKind:
    if word in _GOOD:
        return FolderKind.GOOD
    if word in _BAD or word in _KINDS_OF_DEFECT:
        return FolderKind.DEFECT
    is_bad = word.startswith(_BAD_BEGINNINGS)
    # "stainless" and "threadless" say what a part is made of.
    if (is_bad and word.endswith((*_FREE, *_LESS))) or _is_free_of_defects(word):
        return FolderKind.GOOD
    return FolderKind.DEFECT if is_bad else FolderKind.UNKNOWN


def _is_free_of_defects(word: str) -> bool:
    return any(word.endswith(end) and word.removesuffix(end) in _KINDS_OF_DEFECT - _FEATURES for end in _FREE)
