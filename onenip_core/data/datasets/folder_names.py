"""What the name of a folder says about the pictures in it: of good parts, of bad ones, or masks of defects."""

from __future__ import annotations

import re
from dataclasses import dataclass
from enum import StrEnum
from itertools import pairwise

_GOOD = frozenset(
    {"good", "ok", "okay", "normal", "normals", "nominal", "pass", "passed", "healthy", "fine", "flawless", "intact", "perfect"}
    | {"undamaged", "unbroken", "nondefective", "nondefect", "gut", "fehlerfrei", "bon", "bueno", "buono"}
    | {"良品", "正常", "合格", "合格品"}
)  # fmt: skip
_BAD = frozenset(
    {"bad", "ng", "ko", "nok", "nogood", "notgood", "notok", "abnormal", "faulty", "fail", "failed", "scrap", "broken"}
    | {"damaged", "nonconforming", "ungood", "schlecht", "fehlerhaft", "ausschuss"}
    | {"不良", "不良品", "不合格", "不合格品", "异常", "異常", "缺陷"}
)  # fmt: skip
_BAD_BEGINNINGS = ("defect", "anomal", "fault", "reject", "damag", "fehler")
_KINDS_OF_DEFECT = frozenset(
    {"bent", "break", "breakage", "blowhole", "burr", "chip", "chipped", "contamination", "crack", "cracked", "crease", "cut"}
    | {"dent", "dented", "flip", "fold", "fray", "glue", "hole", "liquid", "misplaced", "missing", "poke", "rough", "scratch"}
    | {"scratched", "scratches", "spot", "squeeze", "squeezed", "stain", "tear", "thread", "torn", "uneven", "weld"}
)  # fmt: skip
_NEGATIONS = frozenset({"no", "not", "non", "un", "without", "ohne"})
_FILLERS = frozenset(
    {"part", "parts", "piece", "pieces", "image", "images", "img", "imgs", "picture", "pictures", "sample", "samples"}
    | {"product", "products", "set", "teile", "bilder", "all", "the"}
)  # fmt: skip
_MASKS = frozenset({"mask", "masks", "groundtruth", "gt", "annotation", "annotations"})
_TEST = frozenset({"test", "tests", "testing"})
_WORD = re.compile(r"[A-Z]+(?![a-z])|[A-Z]?[^\W\d_A-Z]+")


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
    """The words of a name in lower case, without digits: "OK_images-2" → ok, images; "notGood" → not, good."""
    return [word.casefold() for word in _WORD.findall(name)]


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
    if len(words) > 1 and words[0] in _NEGATIONS:
        return _OPPOSITE[_kind_of_words(words[1:])]
    if len(words) > 1 and words[-1] == "free":
        return _OPPOSITE[_kind_of_words(words[:-1])]
    kinds = {_kind_of_word(word) for word in words}
    if kinds == {FolderKind.GOOD}:
        return FolderKind.GOOD
    # "crack large" is a kind of defect whatever "large" means, and "good large" may be anything.
    if FolderKind.DEFECT in kinds and FolderKind.GOOD not in kinds:
        return FolderKind.DEFECT
    return FolderKind.UNKNOWN


def _kind_of_word(word: str) -> FolderKind:
    if word in _GOOD:
        return FolderKind.GOOD
    if word in _BAD or word in _KINDS_OF_DEFECT:
        return FolderKind.DEFECT
    if word.startswith(_BAD_BEGINNINGS):
        return FolderKind.GOOD if word.endswith("free") else FolderKind.DEFECT
    return FolderKind.UNKNOWN
