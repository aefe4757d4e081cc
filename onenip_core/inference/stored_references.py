"""What torch said of the references, kept with a model, so that a computer without torch can check its engines. No torch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from onenip_core.data.images.tiles import TileGrid
from onenip_core.errors import ModelFolderError
from onenip_core.inference.engines.engine import FloatArray, RawMaps, join_raw_maps
from onenip_core.inference.parity import (
    PROMPTS_PER_PRODUCT,
    Computed,
    Judged,
    References,
    compute_references,
    count_prompts,
    judge,
)
from onenip_core.inference.references import reference_images
from onenip_core.inference.served_model import ServedModel
from onenip_core.manifest import TENSORS_NAME, ModelManifest, manifest_digest
from onenip_core.sentences import filled

_IMAGES, _SCORES, _RESIDUALS, _LOGITS, _DISTANCES = "images", "scores", "residuals", "logits", "distances"
_REFUSED = "refused"
"""Of each reference 1 or 0; of one that was not asked about `_NOT_ASKED`. Models that were packed earlier do not say it."""
_NOT_ASKED = 2
_MODEL_KEY = "model_sha256"
_AGAIN = filled("Pack the model again on a computer that has torch.")


@dataclass(frozen=True, slots=True)
class StoredReferences:
    """References with what torch said of them."""

    references: References
    judged: Sequence[Judged]


def references_to_bytes(served: ServedModel, model_folder: Path) -> bytes:
    """Compute the generated images and the stored prompts with an engine, which is to be torch, and keep all that it says.

    Kept are the maps on the network's own grid, which are a tenth of those at the size of the image, and from which these follow.

    Raises:
        EngineError: the engine fails.
        ModelFolderError: the model folder's tensors cannot be read.
    """
    manifest = served.manifest
    images = np.stack(reference_images(TileGrid.of(manifest.network).side))
    references = References(list(images), prompt_features(model_folder, manifest))
    computed = list(compute_references(served, references))
    raw = join_raw_maps([one.raw for one in computed])
    scores = np.array([judge(one, manifest).score for one in computed], np.float64)
    arrays: dict[str, npt.NDArray[Any]] = {_IMAGES: images, _SCORES: scores, _RESIDUALS: raw.residuals}
    arrays[_REFUSED] = np.array([_NOT_ASKED if one.refused is None else one.refused for one in computed], np.uint8)
    if raw.logits is not None:
        arrays[_LOGITS] = raw.logits
    if raw.distances is not None:
        arrays[_DISTANCES] = raw.distances
    return save(arrays, metadata={_MODEL_KEY: manifest_digest(manifest)})


def load_references(path: Path, model_folder: Path, manifest: ModelManifest) -> StoredReferences:
    """Read what `references_to_bytes` made.

    Raises:
        ModelFolderError: missing, damaged, or of another model.
    """
    try:
        with safe_open(path, framework="numpy") as file:
            if (file.metadata() or {}).get(_MODEL_KEY) != manifest_digest(manifest):
                raise ModelFolderError(filled("{path} belongs to another model. {again}", path=path, again=_AGAIN))
            arrays: dict[str, npt.NDArray[Any]] = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118
        judged = _judge_again(arrays, manifest)
        images = list(arrays[_IMAGES])
    except (SafetensorError, OSError, KeyError, ValueError, TypeError, IndexError) as error:
        raise ModelFolderError(
            filled(
                "{path} cannot be read as what torch said of this model: {error}. {again}",
                path=path,
                error=error,
                again=_AGAIN,
            )
        ) from error
    return StoredReferences(References(images, prompt_features(model_folder, manifest)), judged)


def prompt_features(model_folder: Path, manifest: ModelManifest) -> dict[str, FloatArray]:
    """Of each product's first prompts, all tiles: (P · tiles, C, g, g) standardised, as the network does it.

    Raises ModelFolderError.
    """
    path = model_folder / TENSORS_NAME
    rows = PROMPTS_PER_PRODUCT * manifest.network.tile_count
    try:
        with safe_open(path, framework="numpy") as file:
            mean, std = (file.get_tensor(f"network.feature_{name}").reshape(1, -1, 1, 1) for name in ("mean", "std"))
            known = {
                product.name: file.get_slice(f"prompts.{index}")[:rows]
                for index, product in enumerate(manifest.products)
            }
    except (SafetensorError, OSError, KeyError, ValueError, TypeError) as error:
        raise ModelFolderError(
            filled("{path} does not fit its manifest: {error}. Restore the original folder.", path=path, error=error)
        ) from error
    if not manifest.network.scales_features:
        return known
    return {name: (features - mean) / std for name, features in known.items()}


def _judge_again(arrays: Mapping[str, npt.NDArray[Any]], manifest: ModelManifest) -> list[Judged]:
    """Torch's own scores, with the maps that follow from what it computed. Raises ValueError, KeyError."""
    images, scores, tiles = arrays[_IMAGES], arrays[_SCORES], manifest.network.tile_count
    names = [product.name for product in manifest.products for _ in images]
    for product in manifest.products:
        names += [product.name] * min(PROMPTS_PER_PRODUCT, len(product.prompts))
    raw = RawMaps(arrays[_RESIDUALS], arrays.get(_LOGITS), arrays.get(_DISTANCES))
    parts = [part for part in (raw.residuals, raw.logits, raw.distances) if part is not None]
    side = TileGrid.of(manifest.network).side
    if images.dtype != np.uint8 or images.shape[1:] != (side, side, 3) or not len(images):
        raise ValueError("the images are not those of this network")
    if len(names) != len(images) * len(manifest.products) + count_prompts(manifest) or scores.shape != (len(names),):
        raise ValueError("the scores are not as many as the references")
    if any(part.dtype != np.float32 or part.ndim != 3 or len(part) != len(names) * tiles for part in parts):
        raise ValueError("the maps are not as many as the references")
    if not (np.isfinite(scores).all() and all(np.isfinite(part).all() for part in parts)):
        raise ValueError("they hold values that are no numbers")
    refused = arrays.get(_REFUSED, np.full(len(names), _NOT_ASKED, np.uint8))
    if refused.dtype != np.uint8 or refused.shape != scores.shape:
        raise ValueError("the refusals are not as many as the references")
    judged = []
    for place, (name, score) in enumerate(zip(names, scores, strict=True)):
        one = Computed(name, raw[place * tiles : (place + 1) * tiles])
        said = None if refused[place] == _NOT_ASKED else bool(refused[place])
        judged.append(Judged(float(score), judge(one, manifest).anomaly_map, said))
    return judged
