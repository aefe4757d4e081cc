"""The prompts of all products, and which of them guides the inspection of an image (paper §3.5)."""

from __future__ import annotations

from dataclasses import dataclass

import torch
import torch.nn.functional as F
from torch import Tensor

from onenip_core.checkpoint import OneNipModel
from onenip_core.errors import UsageError
from onenip_core.model.onenip_network import OneNipNetwork


@dataclass(frozen=True, slots=True)
class PooledPrompt:
    """One prompt, ready to be used."""

    product: str
    name: str
    features: Tensor
    """(1, C, g, g) standardised."""
    encoding: Tensor | None
    """(1, N, W), computed once; None where the cache is switched off."""


class PromptPool:
    """All prompts of a model with their encodings. A prompt's encoding never changes, so it is computed once."""

    def __init__(self, model: OneNipModel, *, cache_encodings: bool = True) -> None:
        """The model's network must be on its device and in eval mode."""
        self._network = model.network
        device = model.network.feature_mean.device
        self.prompts: list[PooledPrompt] = []
        self.galleries: dict[str, Tensor] = {}
        """(1, P, C, g, g) standardised features of each product's prompts."""
        with torch.no_grad():
            for product in model.manifest.products:
                features = model.network.standardise(model.prompts[product.name].to(device))
                self.galleries[product.name] = features[None]
                for index, entry in enumerate(product.prompts):
                    one = features[index : index + 1]
                    encoding = model.network.encode(one) if cache_encodings else None
                    self.prompts.append(PooledPrompt(product.name, entry.name, one, encoding))
        self._embeddings = F.normalize(torch.cat([embed(prompt.features) for prompt in self.prompts]), dim=1)

    def choose(self, features: Tensor, product: str | None) -> list[PooledPrompt]:
        """For each of (B, C, g, g) standardised features the most similar prompt, of one product or of all.

        Similarity is the cosine of the globally averaged features. Raises UsageError for an unknown product.
        """
        indices = [i for i, prompt in enumerate(self.prompts) if product is None or prompt.product == product]
        if not indices:
            known = ", ".join(self.galleries)
            raise UsageError(f"The model does not know the product {product!r}; it knows: {known}.")
        similarity = F.normalize(embed(features), dim=1) @ self._embeddings[indices].T
        return [self.prompts[indices[best]] for best in similarity.argmax(1).tolist()]

    def encoding(self, prompt: PooledPrompt) -> Tensor:
        """(1, N, W) encoding of a prompt, from the cache where there is one."""
        return prompt.encoding if prompt.encoding is not None else self._network.encode(prompt.features)


def embed(features: Tensor) -> Tensor:
    """(B, C, g, g) → (B, C): what prompts are compared by."""
    return features.mean(dim=(2, 3))


def embed_plain(network: OneNipNetwork, features: Tensor) -> Tensor:
    """Like `embed`, for plain backbone features."""
    return embed(network.standardise(features))
