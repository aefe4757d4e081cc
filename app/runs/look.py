"""One stored image judged by itself, outside of any run: nothing is recorded."""

from __future__ import annotations

import logging
from dataclasses import dataclass, field
from pathlib import Path

from app.messages.codes.processes import InspectionOfPartFailed
from app.messages.codes.stores import ImageCannotBeRead
from app.messages.errors import message_of
from app.messages.message import Message
from app.processes.inspection_client import InspectionClient
from app.processes.messages import InspectFrame
from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.regular_file import read_regular_file
from onenip_core.data.images.value_range import ValueRange
from onenip_core.errors import OneNipError
from onenip_core.explanation import Explanation
from onenip_core.types import InspectionResult, RgbImage

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LookRequest:
    """What shall be judged, and by what."""

    image_id: int
    path: Path
    folder: Path
    """The model's."""
    device: str
    product: str
    """As the model calls it."""
    threshold: float
    explain: bool = False
    """Whether a person wants to know why."""
    values: ValueRange | None = None
    """How the file is read; None: as the model reads those of its product. A stored part is read as it was judged."""


@dataclass(frozen=True, slots=True)
class LookAnswer:
    """What came of it: exactly one of `result` and `failure`."""

    request: LookRequest
    result: InspectionResult | None = None
    failure: Message | None = None
    image: RgbImage | None = field(default=None, repr=False)
    """Its pixels, as they were judged."""
    explanation: Explanation | None = field(default=None, repr=False)
    """Why, where that was asked for and could be told."""


def look(request: LookRequest, client: InspectionClient) -> LookAnswer:
    """Judge the image; whatever goes wrong is told in the answer."""
    try:
        pixels = None if request.values is None else read_image(request.path, request.values)
        data = read_regular_file(request.path) if pixels is None else None
        client.load(request.folder, request.device)
        frame = InspectFrame(
            request.path.name, pixels, data, request.product, request.threshold, explain=request.explain
        )
        answer = client.inspect(frame)
    except OSError as error:
        return LookAnswer(request, failure=ImageCannotBeRead(request.path.name, str(error.strerror or error)))
    except OneNipError as error:
        return LookAnswer(request, failure=message_of(error))
    except Exception as error:
        log.exception("%s cannot be judged", request.path)
        return LookAnswer(request, failure=InspectionOfPartFailed(str(error) or type(error).__name__))
    image = (answer.image if pixels is None else pixels) if request.explain else None
    return LookAnswer(request, answer.result, image=image, explanation=answer.explanation)
