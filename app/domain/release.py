"""Which model judged the line from when on, who let it, and why."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

import msgspec

from app.domain.gate import RuleResult, Standing
from app.domain.model_record import model_label

LONGEST_NAME, LONGEST_REASON = 80, 1000


class ReleaseKind(StrEnum):
    """How a model came to inspect."""

    SIGNED = "signed"
    UNSIGNED = "unsigned"
    """A person let it inspect without signing, or it was the first model that there was."""
    ROLLED_BACK = "rolled_back"
    TAKEN_BACK = "taken_back"
    """An undo: the model before inspects again, or a signature was withdrawn."""


class KeptLimit(msgspec.Struct, frozen=True):
    """The limit of a product when a model took over; null is the model's proposal."""

    product_id: int
    product: str
    limit: float | None


@dataclass(frozen=True, slots=True)
class Signature:
    """What a person vouches for."""

    name: str
    reason: str
    golden_fingerprint: str
    golden_count: int
    rules: tuple[RuleResult, ...]

    @property
    def needs_reason(self) -> bool:
        """True where not every rule is passed."""
        return any(result.standing is not Standing.PASSED for result in self.rules)


@dataclass(frozen=True, slots=True)
class Release:
    """One line of the history. None is ever changed or removed."""

    id: int
    kind: ReleaseKind
    released_at: str
    model_id: int
    model_name: str
    model_title: str
    model_digest: str
    """The hash that identifies the model; empty where its folder could not be read."""
    parent_id: int | None
    """The model that inspected before."""
    parent_name: str
    parent_digest: str
    limits: tuple[KeptLimit, ...]
    """Of all products, as they were when the model took over: those of the model before."""
    program: str
    """The version of this program."""
    signed_by: str = ""
    reason: str = ""
    golden_fingerprint: str = ""
    golden_count: int = 0
    rules: tuple[RuleResult, ...] = field(default=())
    untrained: tuple[str, ...] = ()
    """Products that the model inspects by prompts only: its network was not trained on them."""

    @property
    def goes_back(self) -> bool:
        """True where a model of before inspects again."""
        return self.kind in (ReleaseKind.ROLLED_BACK, ReleaseKind.TAKEN_BACK)

    @property
    def model_label(self) -> str:
        return model_label(self.model_name, self.model_title)


@dataclass(frozen=True, slots=True)
class WayBack:
    """Where a roll-back leads."""

    model_id: int
    limits: tuple[KeptLimit, ...]
    """As they were before the model that inspects now, or one that lies between, took over."""
    passed_over: tuple[str, ...] = ()
    """Models between that are not there any more."""


@dataclass(frozen=True, slots=True)
class _Standing:
    """A model on the way to the one that inspects."""

    model_id: int
    label: str
    release: Release | None
    """None for the model that inspected before there was a history."""


def _standing(history: Sequence[Release]) -> list[_Standing]:
    standing: list[_Standing] = []
    if history and history[0].parent_id is not None:
        standing.append(_Standing(history[0].parent_id, history[0].parent_name, None))
    for release in history:
        if release.goes_back and any(each.model_id == release.model_id for each in standing):
            while standing[-1].model_id != release.model_id:
                standing.pop()
            continue
        if standing and standing[-1].model_id == release.model_id:
            continue  # the same model, signed once more: the way back is that of its first release
        standing.append(_Standing(release.model_id, release.model_label, release))
    return standing


@dataclass(frozen=True, slots=True)
class StandingSignature:
    """The last signature of a model, and whether it holds still."""

    release: Release
    is_withdrawn: bool


def signature_of(history: Sequence[Release], model_id: int) -> StandingSignature | None:
    """By a history, oldest first; None for a model that nobody signed for.

    Whoever rolls a model back, or undoes its signature, withdraws it; undoing that gives it back.
    """
    standing: list[tuple[int, tuple[Release, ...]]] = []  # models, each with the signatures that hold
    if history and history[0].parent_id is not None:
        standing.append((history[0].parent_id, ()))
    withdrawn: dict[int, tuple[Release, ...]] = {}
    for release in history:
        model = release.model_id
        here = standing[-1] if standing else None
        if here is not None and here[0] == model:  # signed once more, or the last of its signatures taken back
            standing[-1] = (model, here[1][:-1] if release.goes_back else (*here[1], *_signed(release)))
        elif release.goes_back and any(model == each for each, _ in standing):
            while standing[-1][0] != model:
                gone, signatures = standing.pop()
                withdrawn[gone] = signatures
        elif release.goes_back:
            standing.append((model, withdrawn.pop(model, ())))
        else:
            standing.append((model, _signed(release)))
    holding = [signature for model, signatures in standing if model == model_id for signature in signatures]
    if holding:
        return StandingSignature(holding[-1], is_withdrawn=False)
    signed = [each for release in history if release.model_id == model_id for each in _signed(release)]
    return StandingSignature(signed[-1], is_withdrawn=True) if signed else None


def _signed(release: Release) -> tuple[Release, ...]:
    return (release,) if release.kind is ReleaseKind.SIGNED else ()


def standing_releases(history: Sequence[Release]) -> tuple[Release, ...]:
    """Of a history, oldest first, the releases that nobody rolled back: the last is of the model that inspects."""
    return tuple(each.release for each in _standing(history) if each.release is not None)


def way_back(history: Sequence[Release], there: Collection[int]) -> WayBack | None:
    """To the release before, of the models that are `there`; None if there is none."""
    standing = _standing(history)
    passed_over: list[str] = []
    for older, newer in zip(reversed(standing[:-1]), reversed(standing[1:]), strict=True):
        if older.model_id in there and older.model_id != standing[-1].model_id and newer.release is not None:
            return WayBack(older.model_id, newer.release.limits, tuple(passed_over))
        passed_over.append(older.label)
    return None
