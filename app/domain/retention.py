"""How long which files of parts are kept, as a value."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

import msgspec

from app.domain.files_kept import FilesKept
from app.messages.codes import retention as codes
from app.messages.message import Message

GIGABYTE = 1_000_000_000
MOST_DAYS = 36_500
MOST_GIGABYTES = 1_000_000
SHORTEST_FLOOR = 1
_RULES = "rules"


class KeptDays(msgspec.Struct, frozen=True):
    """Days after which files go; 0: they do not go by their age."""

    maps: int = 0
    """With 0 a map goes with its picture."""
    pictures: int = 0
    """Afterwards a thumbnail is left."""
    thumbnails: int = 0
    """Afterwards nothing is left but the record."""

    def kept(self, days: float) -> FilesKept:
        """What is kept of a part of that age."""
        if self.thumbnails and days >= self.thumbnails:
            return FilesKept.NONE
        if self.pictures and days >= self.pictures:
            return FilesKept.THUMBNAIL
        return FilesKept.PICTURE if self.maps and days >= self.maps else FilesKept.WHOLE

    @property
    def is_in_order(self) -> bool:
        """A map does not outlive its picture, nor a picture its thumbnail."""
        maps, pictures = (not self.pictures or self.maps <= self.pictures), self.pictures
        return maps and (not self.thumbnails or 0 < pictures <= self.thumbnails)

    def lasts_as_long_as(self, other: KeptDays) -> bool:
        """Whether nothing goes earlier than by `other`."""
        mine, theirs = self._ends, other._ends
        return all(not own or (0 < each <= own) for own, each in zip(mine, theirs, strict=True))

    @property
    def _ends(self) -> tuple[int, int, int]:
        return self.maps or self.pictures, self.pictures, self.thumbnails


class RetentionRules(msgspec.Struct, frozen=True):
    """One set of rules for a workspace. As they come, nothing is ever removed."""

    is_daily: bool = False
    """Whether they are carried out once a day by themselves."""
    good: KeptDays = msgspec.field(default_factory=KeptDays)
    """Of parts that the model said to be OK and that nobody corrected, asked about or answered."""
    other: KeptDays = msgspec.field(default_factory=KeptDays)
    """Of all others: NG, NOT CHECKED, corrected."""
    quota_gigabytes: int = 0
    """How much all batches may take, in 10⁹ bytes; 0: as much as there is."""
    floor_days: int = 14
    """Nothing that is younger is touched, whatever the quota says."""

    @property
    def ask_for_something(self) -> bool:
        """Whether they could ever remove anything."""
        return self.quota_gigabytes > 0 or self.good != KeptDays() or self.other != KeptDays()

    def of(self, *, is_good: bool) -> KeptDays:
        return self.good if is_good else self.other

    def problems(self) -> Iterator[Message]:
        """Why they cannot be kept; none if they can."""
        days = [getattr(each, name) for each in (self.good, self.other) for name in KeptDays.__struct_fields__]
        if not all(0 <= each <= MOST_DAYS for each in (*days, self.floor_days)):
            yield codes.DaysOutOfRange(MOST_DAYS)
        if not 0 <= self.quota_gigabytes <= MOST_GIGABYTES:
            yield codes.QuotaOutOfRange(MOST_GIGABYTES)
        if self.floor_days < SHORTEST_FLOOR:
            yield codes.FloorTooShort(SHORTEST_FLOOR)
        if not (self.good.is_in_order and self.other.is_in_order):
            yield codes.DaysOutOfOrder()
        elif not self.other.lasts_as_long_as(self.good):
            yield codes.OthersGoBeforeGood()

    def stored(self) -> Mapping[str, str]:
        """As a setting keeps them."""
        return {_RULES: msgspec.json.encode(self).decode()}

    @classmethod
    def read(cls, stored: Mapping[str, str]) -> RetentionRules:
        """What `stored` gave. What cannot be read, or is no sound set of rules, removes nothing."""
        try:
            rules = msgspec.json.decode(stored.get(_RULES, "{}"), type=cls)
        except msgspec.MsgspecError:
            return cls()
        return cls() if any(rules.problems()) else rules


class RetentionRule(StrEnum):
    """Why files go, in the order in which they do."""

    GOOD_MAPS = "good_maps"
    GOOD_PICTURES = "good_pictures"
    GOOD_ALL = "good_all"
    OTHER_MAPS = "other_maps"
    OTHER_PICTURES = "other_pictures"
    OTHER_ALL = "other_all"
    QUOTA_GOOD_MAPS = "quota_good_maps"
    QUOTA_GOOD_PICTURES = "quota_good_pictures"
    QUOTA_OTHER_MAPS = "quota_other_maps"
    QUOTA_OTHER_PICTURES = "quota_other_pictures"

    @property
    def is_good(self) -> bool:
        """Of which parts."""
        return self in _OF_GOOD

    @property
    def is_quota(self) -> bool:
        return self in QUOTA_ORDER

    @property
    def target(self) -> FilesKept:
        """What is left of a part by it."""
        return _TARGETS[self.value.rsplit("_", 1)[1]]

    @classmethod
    def by_age(cls, target: FilesKept, *, is_good: bool) -> RetentionRule:
        return next(each for each in cls if not each.is_quota and each.target is target and each.is_good == is_good)


_TARGETS = {"maps": FilesKept.PICTURE, "pictures": FilesKept.THUMBNAIL, "all": FilesKept.NONE}
QUOTA_ORDER = (
    RetentionRule.QUOTA_GOOD_MAPS,
    RetentionRule.QUOTA_GOOD_PICTURES,
    RetentionRule.QUOTA_OTHER_MAPS,
    RetentionRule.QUOTA_OTHER_PICTURES,
)
"""What goes first where batches take more than the quota; of each, the oldest batch first. Thumbnails do not go for it."""
_OF_GOOD = frozenset(
    {
        RetentionRule.GOOD_MAPS,
        RetentionRule.GOOD_PICTURES,
        RetentionRule.GOOD_ALL,
        RetentionRule.QUOTA_GOOD_MAPS,
        RetentionRule.QUOTA_GOOD_PICTURES,
    }
)


@dataclass(frozen=True, slots=True)
class RetentionLine:
    """What goes, or went, of one product by one rule."""

    rule: RetentionRule
    product: str
    parts: int
    files: int
    bytes: int
    oldest: str
    newest: str
    """When the parts were stored."""


@dataclass(frozen=True, slots=True)
class RetentionPreview:
    """What the rules would remove now, and what they leave alone."""

    lines: tuple[RetentionLine, ...]
    used_bytes: int
    """All files of batches outside of the trash."""
    trash_bytes: int
    """Batches in the trash: they count for the quota, and are removed by a person alone."""
    quota_bytes: int
    """0: there is none."""
    held_batches: int
    held_parts: int
    """Parts with files that a hold keeps, whatever the rules say."""
    held_bytes: int
    waiting_parts: int
    """That wait for an answer."""

    @property
    def parts(self) -> int:
        return sum(line.parts for line in self.lines)

    @property
    def files(self) -> int:
        return sum(line.files for line in self.lines)

    @property
    def bytes(self) -> int:
        return sum(line.bytes for line in self.lines)

    @property
    def over_quota_bytes(self) -> int:
        """By how much batches still exceed the quota afterwards."""
        if not self.quota_bytes:
            return 0
        return max(0, self.used_bytes + self.trash_bytes - self.bytes - self.quota_bytes)
