"""Settings as frozen values. Sizes stand only in `PRESETS`, one plain table. No torch here."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Literal

from onenip_core.deviations import (
    OUR_NETWORK,
    OUR_TRAINING,
    NetworkDeviations,
    PseudoAnomalyRules,
    RefinerStart,
    TrainingDeviations,
)


class PromptMode(StrEnum):
    """How the prompt takes part in decoding (paper, table 4a)."""

    NONE = "none"
    """UniAD's learned query decoder; the prompt is not used."""
    STATIC = "static"
    """Unidirectional: the prompt's encoding is the fixed query of each layer."""
    DYNAMIC = "dynamic"
    """Bidirectional decoder: prompt and target tokens attend to each other."""


class PromptChoice(StrEnum):
    """Which prompt a training sample gets (paper, table 4d)."""

    RANDOM = "random"
    FIXED = "fixed"


Precision = Literal["auto", "fp32", "bf16", "fp16"]
Schedule = Literal["step", "one_cycle"]


@dataclass(frozen=True, slots=True)
class NetworkConfig:
    """Sizes and switches of the network (`algorithm`: paper §3)."""

    backbone: str
    input_size: int
    width: int
    heads: int
    feedforward: int
    encoder_layers: int
    decoder_layers: int
    dropout: float
    refiner_width: int
    standardise_features: bool
    """Bring every feature channel to zero mean and unit deviation over the training normals."""
    prompt_mode: PromptMode = PromptMode.DYNAMIC
    refiner: bool = True
    match_prompts: bool = False
    """Also show the refiner how far each place is from the nearest token of the product's gallery (ours, not in the paper)."""
    refiner_dropout: float = 0.0
    """Share of the residual channels that the refiner does not see in a training step; only where it matches prompts."""
    tiles: int = 1
    """Overlapping tiles along a side of the image, each of which the network sees at its input size (ours, not in the paper)."""
    tile_overlap: float = 0.125
    """Share of its side that a tile has in common with the next one."""
    deviations: NetworkDeviations = OUR_NETWORK
    """Where authors and paper do otherwise than we."""

    @property
    def scales_globally(self) -> bool:
        """Whether all channels are divided by one number; where each has its own, that is enough."""
        return self.deviations.global_scale and not self.standardise_features

    @property
    def scales_features(self) -> bool:
        """Whether features are brought to another scale by statistics that the model keeps."""
        return self.standardise_features or self.deviations.global_scale

    @property
    def tile_count(self) -> int:
        """Tiles of one image; see `onenip_core.data.images.tiles`."""
        return self.tiles**2

    @property
    def grid(self) -> int:
        """Tokens along one side; features come at stride 16."""
        return self.input_size // 16

    @property
    def neighbour_window(self) -> int:
        """Side n of the window that the neighbour mask forbids: a token cannot attend within ±(n//2)."""
        return self.grid // 2


@dataclass(frozen=True, slots=True)
class TrainingConfig:
    """How the network is trained (paper §4; differences of `lite` are measured in docs)."""

    batch_size: int
    learning_rate: float
    schedule: Schedule
    weight_decay: float
    clip_norm: float
    feature_jitter: float
    """Strength of the feature jitter: Gaussian times token norm / C times this."""
    dice_weight: float
    bce_weight: float
    """Binary cross-entropy on the refiner's mask beside Dice, which alone may collapse to "nothing anywhere" early."""
    restoration: bool = True
    prompt_choice: PromptChoice = PromptChoice.RANDOM
    bank_per_image: int = 4
    """Pseudo-anomalies kept for each normal image; the bank is refreshed in the background."""
    gallery_size: int = 8
    """Prompts of each product, from which the most similar one guides an inspection."""
    gallery_tokens: int = 512
    """Tokens that stand for all normal images of a product where prompts are matched; does not grow with the images."""
    precision: Precision = "auto"
    held_out_fraction: float = 0.15
    """Share of the normals that is kept from training, to weigh the maps and, with the others, to calibrate the limit. With 0 all
    of them train, as in the paper, and the limit is calibrated on normals that the network knows: how many good parts it rejects
    nobody knows then."""
    false_reject_rate: float = 0.03
    """The promise behind the proposed threshold: this share of good parts will be rejected."""
    deviations: TrainingDeviations = OUR_TRAINING
    """Where authors and paper do otherwise than we."""


@dataclass(frozen=True, slots=True)
class Preset:
    """A named pair of network and training settings."""

    network: NetworkConfig
    training: TrainingConfig
    epochs: int
    """Default budget when the caller names none."""


# The authors' `efficientnet-b4-6ed6700e.pth` is the TensorFlow port that was trained with AutoAugment: docs/method.md.
PAPER_BACKBONE = "tf_efficientnet_b4.aa_in1k"

PRESETS: dict[str, Preset] = {
    "paper": Preset(
        network=NetworkConfig(
            backbone=PAPER_BACKBONE,
            input_size=224,
            width=256,
            heads=8,
            feedforward=1024,
            encoder_layers=4,
            decoder_layers=4,
            dropout=0.1,
            refiner_width=128,
            standardise_features=False,
            deviations=NetworkDeviations(
                last_norms=True,
                normal_queries=True,
                decoder_feedforward_dropout=False,
                refiner_start=RefinerStart.XAVIER,
            ),
        ),
        training=TrainingConfig(
            batch_size=64,
            learning_rate=1e-4,
            schedule="step",
            weight_decay=1e-4,
            clip_norm=0.1,
            feature_jitter=20.0,
            dice_weight=0.5,
            bce_weight=0.0,
            precision="fp32",
            held_out_fraction=0.0,
            deviations=TrainingDeviations(
                dice_factor=1.0,
                pseudo_anomaly_uses=1,
                other_prompts=True,
                pseudo_anomalies=PseudoAnomalyRules(
                    smallest_scale=1,
                    noise_turn=5.0,
                    flips=True,
                    solarise_share=0.5,
                    solarise_to=128.0,
                    whole_regions=True,
                    keep_invisible=True,
                ),
            ),
        ),
        epochs=1000,
    ),
    "lite": Preset(
        network=NetworkConfig(
            backbone="tf_efficientnet_lite2",
            input_size=224,
            width=128,
            heads=4,
            feedforward=256,
            encoder_layers=1,
            decoder_layers=1,
            dropout=0.0,
            refiner_width=32,
            standardise_features=True,
            match_prompts=True,
            refiner_dropout=0.5,
        ),
        training=TrainingConfig(
            batch_size=8,
            learning_rate=2e-3,
            schedule="one_cycle",
            weight_decay=1e-4,
            clip_norm=1.0,
            feature_jitter=10.0,
            dice_weight=0.5,
            bce_weight=0.5,
        ),
        epochs=60,
    ),
}
# The paper's network and schedule with what we think right where authors and paper would harm: our defaults of every switch,
# cross-entropy beside Dice, held-out normals.
PRESETS["paper-mended"] = Preset(
    network=replace(PRESETS["paper"].network, deviations=OUR_NETWORK),
    training=replace(
        PRESETS["paper"].training,
        bce_weight=PRESETS["lite"].training.bce_weight,
        precision=PRESETS["lite"].training.precision,
        held_out_fraction=PRESETS["lite"].training.held_out_fraction,
        deviations=OUR_TRAINING,
    ),
    epochs=PRESETS["paper"].epochs,
)
# As many steps as `lite`: an epoch shows every tile.
PRESETS["lite-tiles"] = Preset(
    network=replace(PRESETS["lite"].network, tiles=2),
    training=PRESETS["lite"].training,
    epochs=PRESETS["lite"].epochs // 4,
)

# `lite` on a transformer. The grid follows the input size: 16 tokens along a side of 256 pixels, for which the backbone resizes
# the image to 16 patches of 14 pixels, the 224 pixels at which DINOv2 was trained for most of its time.
PRESETS["vit"] = Preset(
    network=replace(PRESETS["lite"].network, backbone="vit_small_patch14_reg4_dinov2.lvd142m", input_size=256),
    training=PRESETS["lite"].training,
    epochs=PRESETS["lite"].epochs,
)


@dataclass(frozen=True, slots=True)
class Budget:
    """How long to train: exactly one of the three is set."""

    steps: int | None = None
    epochs: float | None = None
    minutes: float | None = None
