"""What one injected fault did, and what was found afterwards."""

from __future__ import annotations

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Result:
    """Of one fault."""

    acknowledged: int = 0
    """What the program had said is stored, saved or moved before the fault."""
    lost: tuple[str, ...] = ()
    """What of it is not there any more, or is there otherwise."""
    false: tuple[str, ...] = ()
    """Records that say something else than what was judged, and of which nothing is told: the worst that can happen."""
    problems: tuple[str, ...] = ()
    """What does not balance after the next start: records without files, files without records, counts, the audit log."""
    told: bool = False
    """The fault itself is told: by a refusal, at the next start, or by `--check`."""
    ended: str = field(default="")
    """Where the fault struck, for the seed to be found again."""

    @property
    def is_sound(self) -> bool:
        return not (self.lost or self.false or self.problems)
