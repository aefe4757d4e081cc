"""A training that begins with the weights of a model that exists, and teaches it more products without forgetting the others."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, fields
from pathlib import Path

from onenip_core.config import NetworkConfig
from onenip_core.errors import OneNipError, StartModelError, TrainingError
from onenip_core.manifest import ModelManifest, NotTrained, load_manifest, manifest_digest
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.model_folder import load_model
from onenip_core.sentences import filled, together


@dataclass(frozen=True, slots=True)
class TrainingStart:
    """What a person asks for: the model to begin with."""

    model: Path
    """Its folder. It is read and never changed."""
    renamed: tuple[tuple[str, str], ...] = ()
    """Products that it knows by another name than they have now: (name in the model, name now)."""


@dataclass(frozen=True, slots=True)
class StartModel:
    """The model to begin with, as far as it can be told without its tensors."""

    asked: TrainingStart
    manifest: ModelManifest
    digest: str
    """The hash that identifies it."""

    @property
    def products(self) -> tuple[str, ...]:
        """What it knows, by the names of now."""
        names = dict(self.asked.renamed)
        return tuple(names.get(product.name, product.name) for product in self.manifest.products)


def read_start(asked: TrainingStart, network: NetworkConfig) -> StartModel:
    """Look at the model to begin with.

    Raises:
        StartModelError: it cannot be read, or its network is another than the one that is asked for.
    """
    try:
        manifest = load_manifest(asked.model)
    except OneNipError as error:
        raise StartModelError(filled("The model to start from cannot be used. {error}", error=error)) from error
    other = [
        each.name for each in fields(network) if getattr(network, each.name) != getattr(manifest.network, each.name)
    ]
    if other:
        raise StartModelError(
            filled(
                "The model to start from has another network than this preset ({settings} differ): its weights "
                "fit no other. Nothing was changed. Train with its preset, {preset}, and with the same "
                "--backbone and --set, or from the beginning.",
                settings=", ".join(other),
                preset=manifest.preset,
            )
        )
    return StartModel(asked, manifest, manifest_digest(manifest))


def check_products(start: StartModel, training: Collection[str], left_out: Sequence[NotTrained]) -> None:
    """See that whatever the model knows is trained along; `left_out` is what does not train, though it was asked for.

    Raises:
        StartModelError: products of it would be forgotten.
    """
    missing = [name for name in start.products if name not in training]
    if not missing:
        return
    reasons = [
        filled("{product}: {reason}", product=each.product, reason=each.reason)
        for each in left_out
        if each.product in missing and not each.image
    ]
    names = ", ".join(missing)
    if reasons:
        what = filled(
            "The model to start from knows {names}, which would not be trained along: its network would change, and nobody could "
            "tell what becomes of their verdicts. Nothing was changed.",
            names=names,
        )
        advice = (
            filled("Mend that, or train from the beginning without it.")
            if len(missing) == 1
            else filled("Mend that, or train from the beginning without them.")
        )
    else:
        what = filled(
            "The model to start from knows {names}, of which there are no images to train along: its network would change, and "
            "nobody could tell what becomes of their verdicts. Nothing was changed.",
            names=names,
        )
        advice = (
            filled("Add images of good parts of it, or train from the beginning without it.")
            if len(missing) == 1
            else filled("Add images of good parts of them, or train from the beginning without them.")
        )
    raise StartModelError(together((what, *reasons, advice)))


def check_calibrated(start: StartModel, left_out: Sequence[NotTrained]) -> None:
    """See that limits are found for all that the model knows. Raises TrainingError: products of it would be forgotten."""
    lost = [each for each in left_out if each.product in start.products]
    if lost:
        reasons = together(filled("{product}: {reason}", product=each.product, reason=each.reason) for each in lost)
        raise TrainingError(
            filled(
                "The model to start from knows products for which the trained network has no limit, so that the "
                "new model would forget them. {reasons} The checkpoint was kept, and the model to start from is "
                "as it was. Add images of good parts, or train longer, with more steps or minutes, into another "
                "folder.",
                reasons=reasons,
            )
        )


def check_backbone(start: StartModel, digest: str) -> None:
    """See that the backbone is the model's. Raises StartModelError."""
    if start.manifest.backbone_sha256 != digest:
        raise StartModelError(
            filled(
                "The model to start from was trained on a backbone with other weights: what it learned means "
                "nothing on these. Nothing was changed. Train with the weights that it was trained with, or "
                "from the beginning."
            )
        )


def take_weights(start: StartModel, network: OneNipNetwork) -> None:
    """Fill the network with what the model learned, and with the scale of the features on which it learned that.

    Raises:
        StartModelError: its tensors are missing, altered or do not fit.
    """
    try:
        model = load_model(start.asked.model)
        network.load_state_dict(model.network.state_dict())
    except (OneNipError, RuntimeError) as error:
        raise StartModelError(
            filled("The model to start from cannot be used. {why}", why=str(error).splitlines()[0])
        ) from error
