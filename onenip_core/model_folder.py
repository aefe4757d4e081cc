"""A model folder: `model.safetensors` and `manifest.json`. Nothing in it can run code; loading checks every hash and size."""

from __future__ import annotations

import json
from dataclasses import dataclass, field, replace
from pathlib import Path

from safetensors import SafetensorError
from safetensors.torch import load_file, save_file
from torch import Tensor

from onenip_core.atomic_files import write_atomic, write_bytes_atomic
from onenip_core.errors import ModelFolderError, OneNipError, UsageError
from onenip_core.hashing import hash_bytes, hash_file
from onenip_core.manifest import (
    MANIFEST_NAME,
    TENSORS_NAME,
    ModelManifest,
    check_tensors,
    is_model_folder,
    load_manifest,
    manifest_to_json,
)
from onenip_core.model.build import build_bare_backbone, build_network
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.pose_finder import check_reference
from onenip_core.sentences import filled


@dataclass(frozen=True, slots=True)
class OneNipModel:
    """A trained model in memory."""

    manifest: ModelManifest
    backbone: FeatureBackbone
    network: OneNipNetwork
    prompts: dict[str, Tensor]
    """(P · tiles, C, g, g) float32 plain backbone features of each product's prompts, in the manifest's order, the tiles of one
    prompt after the other."""
    galleries: dict[str, Tensor]
    """(T, gallery_width) float32 standardised tokens of each product; empty for a network that does not match prompts."""
    appearances: dict[str, Tensor] = field(default_factory=dict)
    """(2 · R + 3, F) float32 of each product whose pictures are checked: see `inference.picture_check.appearance`."""
    references: dict[str, Tensor] = field(default_factory=dict)
    """(h, w, 3) uint8 of each product whose parts are aligned: see `pose_finder.make_reference`."""


def save_model(model: OneNipModel, folder: Path) -> ModelManifest:
    """Write a model folder and return its manifest with the hashes filled in.

    Raises:
        UsageError: the folder holds a finished model already; models are never overwritten.
        StorageError: the disk is full or read-only; no manifest is there then, so the folder is no model.
    """
    if is_model_folder(folder):
        raise UsageError(
            filled(
                "{folder} holds a finished model already. It was left as it is; choose another folder.", folder=folder
            )
        )
    tensors = {f"backbone.{name}": tensor for name, tensor in model.backbone.state_dict().items()}
    tensors |= {f"network.{name}": tensor for name, tensor in model.network.state_dict().items()}
    tensors |= {f"prompts.{index}": model.prompts[entry.name] for index, entry in enumerate(model.manifest.products)}
    tensors |= {
        f"gallery.{i}": model.galleries[entry.name]
        for i, entry in enumerate(model.manifest.products)
        if model.galleries
    }
    tensors |= {
        f"appearance.{i}": model.appearances[entry.name]
        for i, entry in enumerate(model.manifest.products)
        if entry.picture is not None
    }
    tensors |= {
        f"reference.{i}": model.references[entry.name]
        for i, entry in enumerate(model.manifest.products)
        if entry.alignment is not None
    }
    contiguous = {name: tensor.detach().cpu().contiguous().clone() for name, tensor in tensors.items()}

    def write(path: Path) -> None:
        try:
            save_file(contiguous, path)
        except SafetensorError as error:  # the library wraps a full disk in its own error
            raise OSError(str(error)) from error

    tensors_path = folder / TENSORS_NAME
    write_atomic(tensors_path, write)
    manifest = replace(
        model.manifest,
        backbone_sha256=model.backbone.digest(),
        tensors_sha256=hash_file(tensors_path),
        tensors_bytes=tensors_path.stat().st_size,
        feature_statistics_sha256=_statistics_digest(model.network),
    )
    text = json.dumps(manifest_to_json(manifest), indent=2, ensure_ascii=False, allow_nan=False)
    write_bytes_atomic(folder / MANIFEST_NAME, text.encode("utf-8", "backslashreplace"))
    return manifest


def load_model(folder: Path) -> OneNipModel:
    """Load a model folder on the CPU, in eval mode.

    Raises:
        ModelFolderError: something is missing, truncated, altered or from a newer version; the text says what.
    """
    manifest = load_manifest(folder)
    path = folder / TENSORS_NAME
    check_tensors(folder, manifest)
    try:
        tensors = load_file(path)
        backbone = build_bare_backbone(manifest.network)
        network = build_network(manifest.network, backbone.layout)
        backbone.load_state_dict(_part(tensors, "backbone."))
        network.load_state_dict(_part(tensors, "network."))
        prompts = {entry.name: tensors[f"prompts.{index}"].clone() for index, entry in enumerate(manifest.products)}
        galleries = {}
        if manifest.network.match_prompts:
            galleries = {
                entry.name: tensors[f"gallery.{index}"].clone() for index, entry in enumerate(manifest.products)
            }
        appearances = {
            entry.name: tensors[f"appearance.{index}"].clone()
            for index, entry in enumerate(manifest.products)
            if entry.picture is not None
        }
        references = {
            entry.name: tensors[f"reference.{index}"].clone()
            for index, entry in enumerate(manifest.products)
            if entry.alignment is not None
        }
        for name, reference in references.items():
            check_reference(name, tuple(reference.shape), str(reference.dtype).removeprefix("torch."))
    except ModelFolderError:
        raise
    except (SafetensorError, RuntimeError, KeyError, ValueError, OSError, OneNipError) as error:
        raise ModelFolderError(
            filled(
                "{path} does not fit its manifest: {why}. The file is damaged or was replaced; nothing else was "
                "touched. Restore the original folder, add the model file again, or use another model.",
                path=path,
                why=str(error).splitlines()[0],
            )
        ) from error
    tiles = manifest.network.tile_count
    if any(len(prompts[entry.name]) != len(entry.prompts) * tiles or not entry.prompts for entry in manifest.products):
        raise ModelFolderError(
            filled("{path} does not hold the prompts that its manifest names. Restore the original folder.", path=path)
        )
    if backbone.digest() != manifest.backbone_sha256:
        raise ModelFolderError(
            filled(
                "The backbone in {path} is not the one that the manifest names. Restore the original folder.", path=path
            )
        )
    if _statistics_digest(network) != manifest.feature_statistics_sha256:
        raise ModelFolderError(
            filled(
                "The feature statistics in {path} are not those of the manifest. Restore the original folder.",
                path=path,
            )
        )
    network.eval()
    return OneNipModel(manifest, backbone, network, prompts, galleries, appearances, references)


def _statistics_digest(network: OneNipNetwork) -> str:
    mean, std = (tensor.detach().cpu().numpy().tobytes() for tensor in (network.feature_mean, network.feature_std))
    return hash_bytes(mean + std)


def _part(tensors: dict[str, Tensor], prefix: str) -> dict[str, Tensor]:
    return {name.removeprefix(prefix): tensor for name, tensor in tensors.items() if name.startswith(prefix)}
