"""What an evaluation follows: a protocol, a rule for prompts, and the paper's protocol in its parts. No torch."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from onenip_core.data.images.transforms import MaskPixel
from onenip_core.errors import UsageError
from onenip_core.inference.anomaly_map import ALPHA, SigmoidOrder


class Protocol(StrEnum):
    """How the two maps are fused. AUROC is never flipped and nothing is tuned on test data in either."""

    DEPLOYED = "deployed"
    """As stored in the model: calibrated on held-out normals."""
    PAPER = "paper"
    """With the authors' factor s, which needs the whole test set; for comparison with the paper only. See `PaperRules`."""


class PromptRule(StrEnum):
    """Which prompt guides an image."""

    PRODUCT = "product"
    """The most similar one of the image's product, as when an operator picked the product."""
    AUTO = "auto"
    """The most similar prompt of all products."""
    RANDOM = "random"
    """One of the product's, drawn for each image, as the authors do among all normal images."""
    WRONG = "wrong"
    """The most similar one of the next product that the model knows: what a wrong prompt costs (paper §4.4)."""


class ScaleSource(StrEnum):
    """Test images whose reconstruction maps the factor s of the paper's fusion comes from."""

    ALL = "all"
    """Of all products together, as the authors do."""
    PRODUCT = "product"
    """Of each product alone."""


@dataclass(frozen=True, slots=True)
class PaperRules:
    """The paper's protocol in its parts; the defaults are the authors'."""

    alpha: float = ALPHA
    """Share of the refined map, 0…1 (table 4c)."""
    scale: ScaleSource = ScaleSource.ALL
    sigmoid: SigmoidOrder = SigmoidOrder.AFTER
    masks: MaskPixel = MaskPixel.CENTRE

    def __post_init__(self) -> None:
        """Raises UsageError: the share lies outside 0…1."""
        if not 0 <= self.alpha <= 1:
            raise UsageError(f"The share of the refined map must lie between 0 and 1; got {self.alpha:g}.")


AUTHORS_RULES = PaperRules()
