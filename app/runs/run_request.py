"""What a run is asked for, and the last word about it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from app.domain.batch import Batch
from app.domain.inspection_flow import InspectionFlow
from app.domain.model_record import ModelRecord
from app.domain.run_status import RunEnd
from app.messages.message import Message
from app.runs.views.view import RunView
from app.sources.source import FrameSource
from onenip_core.data.images.left_out import LeftOut
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea


@dataclass(frozen=True, slots=True)
class RunRequest:
    """What a run needs to know; frozen, so that nothing changes under it."""

    source: FrameSource
    product_name: str
    model: ModelRecord
    device: str
    threshold: float | None = None
    """In units of the proposed limit; None takes the model's own. A person may change it during the run (RunControl)."""
    prompt_names: Mapping[str, str] = field(default_factory=dict)
    """What a person calls the prompts, by the names that the model knows: the workspace gives images names of its own."""
    known_as: str | None = None
    """What the model calls the product, if it was renamed since the training."""
    product_names: Mapping[str, str] = field(default_factory=dict)
    """What a person calls all products of the model, by the names that the model knows."""
    product_id: int | None = None
    """The product's record; None where there is none."""
    flow: InspectionFlow = field(default_factory=InspectionFlow)
    """How parts are triggered and numbered, and what calls a person."""
    last_part_number: str | None = None
    """The newest among the product's records; a counter goes on behind it."""
    views: tuple[RunView, ...] = ()
    """Of parts that several cameras look at: all of them, the product's own first. `source` joins theirs then."""
    area: InspectedArea = WHOLE_PICTURE
    """Where the model inspects the product."""
    order_name: str = ""
    """The order or lot for which is inspected; empty: none."""


@dataclass(frozen=True, slots=True)
class RunOutcome:
    """The last word about a run."""

    end: RunEnd
    source_name: str
    batch: Batch | None
    """The finished batch; None if not one frame came."""
    error: Exception | None = None
    unrecorded: int = 0
    """Parts that a person saw and that could not be stored."""
    left_out: tuple[LeftOut, ...] = ()
    """What lay in the source and was not looked at."""
    shortfall: Message | None = None
    """What the source should have delivered and did not."""
    dark: Message | None = None
    """Said of files with 16 bits that the model saw nearly black."""
