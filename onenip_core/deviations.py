"""Where we differ from the paper or its authors' code: a switch for each, at what we took until there was one. No torch here.

docs/method.md gives each switch's reason and effect. A model of an older version was trained with the defaults.
"""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class DecoderUpdate(StrEnum):
    """What the target gets in a block of the bidirectional decoder."""

    MENDED = "mended"
    """Its attention to the updated prompt, as the paper says and the authors' code does since 2024-11-26."""
    PUBLISHED = "published"
    """The output of the prompt's feed-forward; that attention is not used. So the published figures came about."""


class RefinerStart(StrEnum):
    """How the refiner's weights are drawn."""

    TORCH = "torch"
    """As torch does by default: uniform after Kaiming, biases too."""
    XAVIER = "xavier"
    """Uniform after Xavier, zero biases, as the authors' code does."""


@dataclass(frozen=True, slots=True)
class NetworkDeviations:
    """Switches of the network."""

    decoder_update: DecoderUpdate = DecoderUpdate.MENDED
    last_norms: bool = False
    """A last LayerNorm after encoder and decoder in the modes `none` and `static`, as in the authors' UniAD."""
    normal_queries: bool = False
    """Learned queries start at N(0, 1), as in UniAD, instead of uniform after Xavier."""
    decoder_feedforward_dropout: bool = True
    """Dropout between the two layers of the bidirectional decoder's feed-forward; the authors have none there."""
    refiner_start: RefinerStart = RefinerStart.TORCH
    global_scale: bool = False
    """Divide plain features by one number, their deviation over all channels of the training normals: brings the features of
    another backbone to the size of any other's without changing what they say."""


@dataclass(frozen=True, slots=True)
class PseudoAnomalyRules:
    """How pseudo-anomalies are made."""

    smallest_scale: int = 0
    """Perlin noise has 2^smallest_scale … 2^5 cells along each axis; 1 in the authors' code."""
    noise_turn: float = 15.0
    """Degrees that the noise is turned to either side: 5 in the authors' code, 90 in DRAEM's."""
    flips: bool = False
    """Noise and texture are mirrored along each axis, or not, at random."""
    solarise_share: float = 1.0
    """How often solarising, where it was drawn, is carried out; 0.5 in DRAEM's and the authors' code."""
    solarise_from: float = 32.0
    solarise_to: float = 192.0
    """Levels between which the limit of solarising is drawn; 32 and 128 in DRAEM's and the authors' code."""
    whole_regions: bool = False
    """The mask is the whole region that was pasted, also where nothing changed."""
    keep_invisible: bool = False
    """A defect that cannot be seen is kept, not made anew; its mask may be empty."""


OUR_RULES = PseudoAnomalyRules()


@dataclass(frozen=True, slots=True)
class TrainingDeviations:
    """Switches of the training."""

    dice_factor: float = 2.0
    """Of the overlap in the Dice loss. The authors have 1, by which even a perfect mask that is large costs 0.5."""
    dice_smooth: float = 1.0
    """Added above and below the fraction of the Dice loss. On an empty mask of N pixels that is flat where probabilities are large,
    and has fallen by half at √(dice_smooth / N): with 1 at 0.0045, for 224 × 224 pixels."""
    adam_epsilon: float = 1e-8
    """Added to the root of Adam's second moment; gradients far below it hardly move a weight."""
    pseudo_anomaly_uses: int = 4
    """How often each pseudo-anomaly is drawn, about; 1 in the authors' code."""
    pseudo_anomalies: PseudoAnomalyRules = OUR_RULES


OUR_NETWORK, OUR_TRAINING = NetworkDeviations(), TrainingDeviations()
