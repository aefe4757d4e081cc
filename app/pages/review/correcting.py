"""What has to be changed so that parts are said to be what a person says."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.part import Inspection
from onenip_core.types import Verdict


def corrections(inspections: Sequence[Inspection], verdict: Verdict | None) -> dict[int, Verdict | None]:
    """By the numbers of the parts that `verdict` changes; None takes corrections back. What the model said is no correction."""
    wanted = ((part, None if verdict is part.verdict else verdict) for part in inspections)
    return {part.id: correction for part, correction in wanted if correction is not part.overruled}
