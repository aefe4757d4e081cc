"""Values that travel through inspection. Frozen, and free of torch, so that the application may import them."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

import cv2
import numpy as np
import numpy.typing as npt

from onenip_core.picture_doubt import PictureDoubt
from onenip_core.pose import Pose

RgbImage = npt.NDArray[np.uint8]
"""(H, W, 3) uint8 RGB."""
AnomalyMap = npt.NDArray[np.float32]
"""(H, W) float32, in units of the product's own limit: 1.0 is the threshold that the model proposes."""


class Verdict(StrEnum):
    """What an inspection says about a part."""

    OK = "OK"
    NG = "NG"
    NOT_CHECKED = "NOT_CHECKED"


@dataclass(frozen=True, slots=True)
class StageTimings:
    """Milliseconds spent in each stage of one inspection."""

    decode: float = 0.0
    backbone: float = 0.0
    decoder: float = 0.0
    postprocess: float = 0.0

    @property
    def total(self) -> float:
        """Milliseconds from the encoded image to the verdict."""
        return self.decode + self.backbone + self.decoder + self.postprocess


@dataclass(frozen=True, slots=True)
class InspectionResult:
    """One frame judged once.

    `score` and `threshold` are in units of the product's calibrated limit (1.0 = the limit that the model proposes).
    Both are None exactly when the verdict is NOT_CHECKED, and then `reason` says why.
    """

    product: str | None
    prompt: str | None
    score: float | None
    threshold: float | None
    verdict: Verdict
    reason: str = ""
    image_size: tuple[int, int] = (0, 0)
    """(height, width) of the frame in pixels."""
    model_map: AnomalyMap | None = field(default=None, repr=False)
    """(S, S) float32 anomaly map at the size at which the network saw the image, or None if there is no verdict."""
    timings: StageTimings = StageTimings()
    picture_checked: bool = False
    """Whether it was asked before if this is a picture of the product at all."""
    doubt: PictureDoubt | None = None
    """What spoke against that; `reason` says it in words."""
    pose: Pose | None = None
    """How the part was turned and shifted beside the reference; None where it lies as there, or parts are not aligned. The map lies
    over the picture as it was taken."""

    @property
    def anomaly_map(self) -> AnomalyMap:
        """The anomaly map at frame resolution, (H, W) float32; zeros where nothing was checked."""
        height, width = self.image_size
        if self.model_map is None:
            return np.zeros((height, width), dtype=np.float32)
        resized = cv2.resize(self.model_map, (width, height), interpolation=cv2.INTER_LINEAR)
        return resized.astype(np.float32, copy=False)

    @classmethod
    def not_checked(
        cls, reason: str, product: str | None = None, image_size: tuple[int, int] = (0, 0), decode_ms: float = 0.0
    ) -> InspectionResult:
        """The result of an inspection that failed on its way to a verdict."""
        return cls(
            product=product,
            prompt=None,
            score=None,
            threshold=None,
            verdict=Verdict.NOT_CHECKED,
            reason=reason,
            image_size=image_size,
            timings=StageTimings(decode=decode_ms),
        )
