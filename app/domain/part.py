"""A part as people see it: its inspection, the frame, the anomaly map, and how many of which verdict there were."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path

from app.domain.files_kept import FilesKept
from app.domain.golden_part import NOTHING_PAINTED, PaintedDefects
from app.domain.part_answer import Answer, GivenAnswer
from app.domain.part_view import PartView, deciding_view
from app.messages.codes import retention as codes
from app.messages.message import Message
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.types import AnomalyMap, RgbImage, Verdict


@dataclass(frozen=True, slots=True)
class Inspection:
    """One saved inspection. The map is kept at the network's input size as a 16-bit PNG: value / 65535 * map_scale."""

    id: int
    batch_id: int
    position: int
    """Running number in the batch, from 1."""
    name: str
    """File name or frame name at the source."""
    image_path: Path | None
    map_path: Path | None
    map_scale: float
    score: float | None
    threshold: float | None
    verdict: Verdict
    reason: str
    prompt: str | None
    milliseconds: float
    captured_at: str
    overruled: Verdict | None
    """A person's correction of the verdict, if any."""
    judged_at: str | None = None
    """When the verdict came; like all times ISO 8601 in UTC. None in records of older versions."""
    told_at: str | None = None
    """When the window and the outputs got the verdict."""
    stored_at: str | None = None
    """When image, map and record were safe on the disk."""
    overruled_reason: str | None = None
    """Why a person corrected the verdict, in their own words; None where nobody said."""
    value_bits: int | None = None
    """How many bits of 16 an image file that is kept byte for byte was read by; None: all of them."""
    triggered_at: str | None = None
    """When the part was asked for; None where frames are judged as they come."""
    part_number: str | None = None
    """What the part is called, as a counter, a person, the line or a code on it says."""
    views: tuple[PartView, ...] = ()
    """Of a part that several cameras looked at: what each saw, in their order. Verdict, score, picture and map of the part are
    those of the view that decides. Empty for all other parts."""
    image_sha256: str | None = None
    """SHA-256 of the stored picture's file, in hexadecimal; None in records of older versions, and where there is no picture."""
    overruled_at: str | None = None
    """When a person corrected the verdict; None in records of older versions."""
    answer: Answer | None = None
    """What became of the correction; None: nobody has answered it."""
    answer_note: str | None = None
    answered_about: Verdict | None = None
    """The correction that was answered: another one waits again."""
    answered_at: str | None = None
    circumstances_id: int | None = None
    """The record of what judged it, and where; None in records of older versions, and of parts that nothing judged."""
    files_lost_at: str | None = None
    """When it was written down that files of it are gone, and that this is known; None: nobody has said so."""
    person: str = ""
    """Who was logged in when it was judged; empty: nobody was, or had to be."""
    overruled_by: str = ""
    """Who was logged in and corrected the verdict."""
    tags: tuple[str, ...] = ()
    """Kinds of defect that a person says it has, whatever the verdict, each once and in order."""
    note: str = ""
    """What a person has to say of it."""
    painted: PaintedDefects = NOTHING_PAINTED
    """Where a person says that its defects are, on the picture that decides."""

    files_kept: FilesKept = FilesKept.WHOLE
    """What retention has left of picture and map; their names stay in the record."""
    files_reduced_at: str | None = None
    """When it removed something last."""
    thumbnail_path: Path | None = None
    """Of several cameras, of the view that decides."""

    @property
    def picture_at_hand(self) -> Path | None:
        """The picture, or what is left of it."""
        return self.image_path if self.files_kept.keeps_picture else self.thumbnail_path

    @property
    def picture_bits(self) -> int | None:
        """By how many of 16 bits `picture_at_hand` is read; None: all."""
        return self.value_bits if self.files_kept.keeps_picture else None

    @property
    def picture_gone(self) -> Message | None:
        """Why retention has left no picture of it; None: it has."""
        day = (self.files_reduced_at or "")[:10]
        if self.files_kept is FilesKept.THUMBNAIL:
            return codes.PictureRemovedButThumbnail(day)
        return codes.PictureRemoved(day) if self.files_kept is FilesKept.NONE else None

    @property
    def given(self) -> GivenAnswer | None:
        """The answer with all that belongs to it."""
        if self.answer is None:
            return None
        return GivenAnswer(self.answer, self.answer_note or "", self.answered_about, self.answered_at or "")

    @property
    def waits(self) -> bool:
        """Whether somebody should say what becomes of it. The index of parts that wait says the same."""
        if self.answer is Answer.WANTED:
            return True
        if self.overruled is None:
            return False
        return self.answer in (None, Answer.MODEL_RIGHT) or self.answered_about is not self.overruled

    @property
    def view(self) -> str | None:
        """The view that decides; None where there was one camera."""
        return self.views[deciding_view(self.views)].name if self.views else None

    @property
    def kinds(self) -> tuple[str, ...]:
        """All that is said of the kinds of its defects, each once: of the whole part, and of what was painted."""
        return tuple(dict.fromkeys(kind for kind in (*self.tags, *self.painted.regions.kinds) if kind))

    @property
    def said(self) -> Verdict:
        """What counts: a person's correction where there is one, else the model's verdict."""
        return self.overruled or self.verdict

    @property
    def called(self) -> str:
        """What a person calls it: its number where it has one, else the file or frame."""
        return self.part_number or self.name

    @property
    def needs_reason(self) -> bool:
        """True if a correction must say why: no model looked at the part, so a person's word is all that there is."""
        return self.verdict is Verdict.NOT_CHECKED


@dataclass(frozen=True, slots=True)
class ViewPicture:
    """What one of several cameras saw of a part."""

    image: RgbImage | None = field(repr=False)
    """(H, W, 3) uint8 RGB, or None if there is none."""
    model_map: AnomalyMap | None = field(repr=False)
    """(S, S) float32, or None where nothing was judged."""
    area: InspectedArea = WHOLE_PICTURE
    """Where the model inspected it, as far as anybody knows."""


@dataclass(frozen=True, slots=True)
class InspectedPart:
    """One inspected frame with its record: the overlay always belongs to the same frame as the verdict."""

    inspection: Inspection
    image: RgbImage | None = field(repr=False)
    """(H, W, 3) uint8 RGB, or None if the image could not be read."""
    model_map: AnomalyMap | None = field(repr=False)
    """(S, S) float32 at the network's input size, stretched over the whole image when shown."""
    views: tuple[ViewPicture, ...] = field(default=(), repr=False)
    """One for each of the inspection's views, in their order, while they are at hand; image and map are of the one that decides."""
    area: InspectedArea = WHOLE_PICTURE
    """Where its model inspected it, as far as anybody knows."""


@dataclass(frozen=True, slots=True)
class Counters:
    """How many parts are what: of a run, or of a shift."""

    ok: int = 0
    ng: int = 0
    not_checked: int = 0

    def __add__(self, other: Counters) -> Counters:
        return Counters(self.ok + other.ok, self.ng + other.ng, self.not_checked + other.not_checked)

    def beyond(self, other: Counters) -> Counters:
        """How many more there are here of each, at least 0."""
        return Counters(
            max(0, self.ok - other.ok), max(0, self.ng - other.ng), max(0, self.not_checked - other.not_checked)
        )

    @property
    def yield_fraction(self) -> float | None:
        """OK / (OK + NG); None while nothing was judged."""
        judged = self.ok + self.ng
        return self.ok / judged if judged else None
