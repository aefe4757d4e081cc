"""The prompts of all products, and which of them guides the inspection of an image (paper §3.5). No torch."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np
import numpy.typing as npt

from onenip_core.errors import UsageError
from onenip_core.sentences import filled

FloatArray = npt.NDArray[np.float32]
_LEAST_NORM = 1e-12


@dataclass(frozen=True, slots=True)
class Prompt:
    """One prompt's place in the pool."""

    index: int
    product: str
    name: str


@dataclass(frozen=True, slots=True)
class PromptPool:
    """All prompts of a model with what the network needs of them. A prompt never changes, so all is computed once."""

    prompts: tuple[Prompt, ...]
    embeddings: FloatArray
    """(n, C) standardised features of the prompts, averaged over all places of all tiles."""
    encodings: FloatArray | None
    """(n · tiles, N, W), the tiles of one prompt after the other; None for a network that reconstructs without a prompt."""
    galleries: Mapping[str, FloatArray]
    """(T, gallery_width) tokens of each product; empty for a network that does not match prompts."""
    appearances: Mapping[str, FloatArray] = field(default_factory=dict)
    """(2 · R + 3, F) of each product whose pictures are checked; see `picture_check.appearance`."""
    references: Mapping[str, npt.NDArray[np.uint8]] = field(default_factory=dict)
    """(h, w, 3) of each product whose parts are aligned; see `pose_finder.make_reference`."""
    _directions: FloatArray = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Bring the embeddings to unit length, once."""
        object.__setattr__(self, "_directions", _unit(self.embeddings))

    def choose(self, embeddings: FloatArray, product: str | None) -> list[Prompt]:
        """For each of (B, C) embeddings the most similar prompt by cosine, of one product or of all.

        Raises UsageError for an unknown product.
        """
        return self._most_similar(embeddings, self._candidates(product))[0]

    def choose_among(self, embeddings: FloatArray, products: Collection[str]) -> tuple[list[Prompt], FloatArray]:
        """As `choose`, of several products that the model knows; and the (B,) similarities, by which pictures that were seen in
        several ways are compared."""
        return self._most_similar(embeddings, [prompt for prompt in self.prompts if prompt.product in products])

    def likeness(self, embedding: FloatArray, product: str | None) -> list[tuple[Prompt, float]]:
        """All prompts of one product or of all with their cosine to a (C,) embedding, in the order in which `choose` prefers them.

        Raises UsageError for an unknown product.
        """
        candidates = self._candidates(product)
        similarity = self._similarity(embedding[None], candidates)[0]
        order = np.argsort(-similarity, kind="stable")
        return [(candidates[int(place)], float(similarity[place])) for place in order]

    def _candidates(self, product: str | None) -> list[Prompt]:
        candidates = [prompt for prompt in self.prompts if product is None or prompt.product == product]
        if not candidates:
            names = ", ".join(dict.fromkeys(prompt.product for prompt in self.prompts))
            raise UsageError(
                filled(
                    "The model does not know the product {product!r}; it knows: {names}.", product=product, names=names
                )
            )
        return candidates

    def _most_similar(self, embeddings: FloatArray, candidates: Sequence[Prompt]) -> tuple[list[Prompt], FloatArray]:
        similarity = self._similarity(embeddings, candidates)
        return [candidates[int(best)] for best in similarity.argmax(axis=1)], similarity.max(axis=1)

    def _similarity(self, embeddings: FloatArray, candidates: Sequence[Prompt]) -> FloatArray:
        similarity: FloatArray = _unit(embeddings) @ self._directions[[prompt.index for prompt in candidates]].T
        return similarity

    def pick(self, product: str | None, numbers: Sequence[int]) -> list[Prompt]:
        """The prompts of a product with these numbers, counted from 0 in its own order. Raises UsageError: there is none such."""
        own = [prompt for prompt in self.prompts if prompt.product == product]
        if not all(0 <= number < len(own) for number in numbers):
            raise UsageError(
                filled(
                    "Prompts of the product {product!r}: {own}; there is no number {number} among them.",
                    product=product,
                    own=len(own),
                    number=max(numbers),
                )
            )
        return [own[number] for number in numbers]

    def encodings_of(self, prompts: Sequence[Prompt], tiles: Sequence[int] = (0,)) -> FloatArray | None:
        """(B · len(tiles), N, W) encodings of some tiles of each chosen prompt, prompt after prompt; None for a network that needs
        none. Without tiles a prompt's only tile has the number 0."""
        if self.encodings is None:
            return None
        count = len(self.encodings) // len(self.prompts)
        return self.encodings[[prompt.index * count + tile for prompt in prompts for tile in tiles]]


def list_prompts(names: Sequence[tuple[str, Sequence[str]]]) -> tuple[Prompt, ...]:
    """Number the prompts of (product, names of its prompts) in order."""
    pairs = [(product, name) for product, prompt_names in names for name in prompt_names]
    return tuple(Prompt(index, product, name) for index, (product, name) in enumerate(pairs))


def mean_over_tiles(embeddings: FloatArray, tiles: int) -> FloatArray:
    """(n · tiles, C) embeddings of the tiles of images, image after image → (n, C) of the images."""
    means: FloatArray = embeddings.reshape(-1, tiles, embeddings.shape[1]).mean(axis=1)
    return means


def _unit(rows: FloatArray) -> FloatArray:
    unit: FloatArray = rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), _LEAST_NORM)
    return unit
