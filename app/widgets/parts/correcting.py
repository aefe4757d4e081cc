"""What has to be changed so that parts are said to be what a person says."""

from __future__ import annotations

from collections.abc import Sequence

from app.domain.correction import Correction
from app.domain.part import Inspection
from onenip_core.types import Verdict


def corrections(inspections: Sequence[Inspection], verdict: Verdict | None) -> dict[int, Correction]:
    """By the numbers of the parts that `verdict` changes; None takes corrections back. What the model said is no correction, and
    a part that was not checked is left out: it needs a reason of its own.
    """
    wanted = (
        (part, None if verdict is part.verdict else verdict)
        for part in inspections
        if verdict is None or not part.needs_reason
    )
    return {part.id: Correction(said) for part, said in wanted if said is not part.overruled}
