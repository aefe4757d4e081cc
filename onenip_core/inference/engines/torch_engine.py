"""The network in torch, on any device: the reference that all other engines are compared with."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from onenip_core.config import PromptMode
from onenip_core.device import choose_device, describe_device
from onenip_core.inference.engines.engine import EngineKind, FloatArray, ImageFeatures, RawMaps
from onenip_core.inference.prompt_pool import PromptPool, list_prompts, mean_over_tiles
from onenip_core.inference.served_model import ServedModel
from onenip_core.model.embedding import embed
from onenip_core.model_folder import OneNipModel


class TorchEngine:
    """Backbone and network as they were trained."""

    kind = EngineKind.TORCH

    def __init__(self, model: OneNipModel, device: torch.device) -> None:
        """The model must be on the device, its network in eval mode."""
        self._model = model
        self._device = device

    @property
    def device_name(self) -> str:
        """Device and engine for a person."""
        return f"{describe_device(self._device)} · {self.kind.label}"

    def features(self, pixels: npt.NDArray[np.uint8]) -> ImageFeatures:
        """See `Engine`."""
        with torch.inference_mode():
            images = torch.from_numpy(pixels).to(self._device).permute(0, 3, 1, 2)
            features = self._model.network.standardise(self._model.backbone(images))
            return ImageFeatures(_to_numpy(features), _to_numpy(embed(features)))

    def maps(self, features: FloatArray, encodings: FloatArray | None, gallery: FloatArray | None) -> RawMaps:
        """See `Engine`."""
        network = self._model.network
        with torch.inference_mode():
            on_device = torch.from_numpy(features).to(self._device)
            reconstruction = network.reconstruct(on_device, self._placed(encodings))
            residuals = residual_norms(reconstruction, on_device)
            tokens = self._placed(gallery)
            matches = network.match(on_device, None if tokens is None else tokens[None])
            logits = None if network.refiner is None else network.refine(on_device, reconstruction, matches)
            return RawMaps(
                _to_numpy(residuals),
                None if logits is None else _to_numpy(logits[:, 0]),
                None if matches is None else _to_numpy(matches.distances),
            )

    def _placed(self, array: FloatArray | None) -> Tensor | None:
        return None if array is None else torch.from_numpy(array).to(self._device)


def serve_with_torch(model: OneNipModel, device: str = "auto") -> ServedModel:
    """Move a model to a device and encode its prompts. Raises UsageError if the device cannot be used."""
    chosen = choose_device(device)
    placed = replace(model, backbone=model.backbone.to(chosen), network=model.network.to(chosen).eval())
    return ServedModel(model.manifest, TorchEngine(placed, chosen), encode_prompts(placed))


def encode_prompts(model: OneNipModel) -> PromptPool:
    """Everything that the network needs of the prompts, computed on the model's device."""
    network = model.network
    device = network.feature_mean.device
    galleries: dict[str, FloatArray] = {}
    embeddings: list[Tensor] = []
    encodings: list[Tensor] = []
    with torch.inference_mode():
        for product in model.manifest.products:
            features = network.standardise(model.prompts[product.name].to(device))
            if network.config.match_prompts:
                galleries[product.name] = _to_numpy(model.galleries[product.name])
            for one in torch.split(features, 1):
                embeddings.append(embed(one))
                if network.config.prompt_mode is not PromptMode.NONE:
                    encodings.append(network.encode(one))
    names = [(product.name, [prompt.name for prompt in product.prompts]) for product in model.manifest.products]
    return PromptPool(
        prompts=list_prompts(names),
        embeddings=mean_over_tiles(_to_numpy(torch.cat(embeddings)), network.config.tile_count),
        encodings=_to_numpy(torch.cat(encodings)) if encodings else None,
        galleries=galleries,
        appearances={name: _to_numpy(each) for name, each in model.appearances.items()},
        references={name: each.cpu().numpy() for name, each in model.references.items()},
    )


def residual_norms(reconstruction: Tensor, features: Tensor) -> Tensor:
    """(B, fused, g, g) and (B, total, g, g) → (B, g, g), the L2 norm of the difference over the fused channels."""
    norms: Tensor = (reconstruction - features[:, : reconstruction.shape[1]]).float().norm(dim=1)
    return norms


def _to_numpy(tensor: Tensor) -> FloatArray:
    array: FloatArray = tensor.detach().float().cpu().contiguous().numpy()
    return array
