"""A model's manifest: everything about a model that is not a tensor. No torch."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

from onenip_core.alignment import AS_THEY_LIE, Alignment, TaughtAlignment
from onenip_core.config import NetworkConfig, TrainingConfig
from onenip_core.data.images.value_range import ValueRange
from onenip_core.deviations import NetworkDeviations, TrainingDeviations
from onenip_core.errors import ModelFolderError, UsageError
from onenip_core.hashing import hash_file, hash_json
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.json_values import understand, without_defaults
from onenip_core.picture_calibration import PictureCalibration
from onenip_core.prompts_only import PromptsOnly
from onenip_core.sentences import filled
from onenip_core.timestamps import is_usable_time

SCHEMA_VERSION = 11
"""Of what is written now: raised with every field that is added, so that an older version says that it is too old."""
OLDEST_SCHEMA = 2
"""That is read: 3 added `pseudo_anomaly_scores`, which the last models of 2 have already, `value_bits` and `not_trained`; 4
added `picture`; 5 `deviations` of network and training, and `batch_changes`; 6 `crossed`; 7 `area`; 8
`alignment`; 9 `prompts_only` and what prompts did; 10 `parent_sha256`; 11 `shown_reconstruction_gain`."""
MANIFEST_NAME, TENSORS_NAME = "manifest.json", "model.safetensors"
"""The two files of a model folder."""


@dataclass(frozen=True, slots=True)
class Calibration:
    """How one product's maps become its anomaly map: gain · S_rec + gain · ln(S_ref / (1 - S_ref)) + gain · S_match + offset.

    Chosen on good parts so that the typical one scores 0.5 and the proposed threshold is 1.0.
    """

    reconstruction_gain: float
    refined_gain: float
    offset: float
    held_out_scores: tuple[float, ...]
    """Scores on the calibrated scale of the good parts that the limit rests on: the held-out normals first, then the `crossed`
    ones, each in the order in which they were given. Empty where none was held out: the scale then comes from normals that the
    network was trained on, and how many good parts the limit rejects nobody knows."""
    false_reject_rate: float
    """Share of good parts that the threshold 1.0 is meant to reject."""
    observed_interval: tuple[float, float]
    """95 % interval of the false-reject rate that those good parts allow (Clopper and Pearson)."""
    pseudo_anomalies_found: float | None = None
    """Share of pseudo-anomalies, made from held-out normals, that score above 1.0. True defects may be found less often."""
    matched_gain: float = 0.0
    """0 for a network that does not match prompts."""
    pseudo_anomaly_scores: tuple[float, ...] | None = None
    """Scores of those pseudo-anomalies on the calibrated scale; None where an older version did not keep them."""
    crossed: int = 0
    """How many of `held_out_scores` are of normals that trained the network (of a product by prompts only: that are in its
    gallery), each judged without what its own block put into
    gallery and prompts; 0 where only held-out ones were judged, as older versions did."""
    shown_reconstruction_gain: float = 0.0
    """Gain of S_rec in the map that is shown, where it has no part in the score (docs/decisions/0043-the-map-that-is-shown.md);
    0 where the score's own map is shown, as older versions did."""


@dataclass(frozen=True, slots=True)
class PromptEntry:
    """A normal image that guides inspection; its features are kept in the model."""

    name: str
    sha256: str
    """Of the image file."""
    registered: bool
    """True if a person registered it, False if training chose it as representative."""
    guided: int | None = None
    """How many of the good parts that the limit rests on it guided, each judged as if it were new; None where nobody counted."""
    guided_score: float | None = None
    """Their median score on the calibrated scale; None where it guided none."""
    own_score: float | None = None
    """Of the prompt's own picture, judged as if it were new: above 1.0 the model itself would reject it."""


@dataclass(frozen=True, slots=True)
class ProductEntry:
    """A product that the model knows."""

    name: str
    prompts: tuple[PromptEntry, ...]
    calibration: Calibration
    training_images: int
    value_bits: int | None = None
    """What was taken for white in the product's files with 16 bits a value: 2**value_bits - 1; None: all 16 bits."""
    picture: PictureCalibration | None = None
    """By which pictures of it are refused; None where there were too few good parts, or an older version trained it."""
    area: InspectedArea = WHOLE_PICTURE
    """Where on its pictures it is inspected."""
    prompts_only: PromptsOnly | None = None
    """What was measured of a product that the network was not trained on; None for those that trained it."""
    alignment: TaughtAlignment | None = None
    """How its parts are turned and shifted back before; None where they are judged as they lie."""

    def __post_init__(self) -> None:
        """Raises UsageError: no number of bits."""
        ValueRange.of_bits(self.value_bits)

    @property
    def asked_alignment(self) -> Alignment:
        """What was asked of its alignment."""
        return AS_THEY_LIE if self.alignment is None else self.alignment.asked

    @property
    def values(self) -> ValueRange:
        """How files of the product are read, in training and in inspection."""
        return ValueRange.of_bits(self.value_bits)


@dataclass(frozen=True, slots=True)
class NotTrained:
    """What the model was made without."""

    product: str
    image: str
    """Name of a file that did not train; empty where the whole product was left out."""
    reason: str
    """A sentence for a person."""


@dataclass(frozen=True, slots=True)
class BatchChange:
    """Memory ran out, and training went on with smaller batches."""

    step: int
    """The first that had them, counted from 1."""
    batch_size: int


@dataclass(frozen=True, slots=True)
class TrainingRecord:
    """How the model was trained."""

    config: TrainingConfig
    seed: int
    steps: int
    seconds: float
    batch_size: int
    """Of the last step."""
    device: str
    precision: str
    losses: dict[str, float]
    batch_changes: tuple[BatchChange, ...] = ()

    @property
    def samples(self) -> int:
        """That were seen in all steps."""
        sizes = [change.batch_size for change in self.batch_changes]
        starts = [0, *(change.step - 1 for change in self.batch_changes), self.steps]
        counts = [last - first for first, last in pairwise(starts)]
        return sum(count * size for count, size in zip(counts, [self._first_size, *sizes], strict=True))

    @property
    def _first_size(self) -> int:
        return self.config.batch_size if self.batch_changes else self.batch_size


@dataclass(frozen=True, slots=True)
class ModelManifest:
    """Everything about a model that is not a tensor."""

    preset: str
    network: NetworkConfig
    channels: int
    backbone_sha256: str
    backbone_source: str
    products: tuple[ProductEntry, ...]
    training: TrainingRecord
    data_fingerprint: str
    """SHA-256 over the names and hashes of all training images."""
    created_at: str
    versions: dict[str, str]
    tensors_sha256: str = ""
    tensors_bytes: int = 0
    feature_statistics_sha256: str = ""
    not_trained: tuple[NotTrained, ...] = ()
    parent_sha256: str = ""
    """The hash that identifies the model whose weights this one began with, or kept; empty for one that began at random."""
    schema_version: int = SCHEMA_VERSION
    """That it was written in: a model keeps its hash, which its exports and measurements are known by."""

    @property
    def missing_products(self) -> tuple[NotTrained, ...]:
        """The products that were to be trained and that the model does not know."""
        return tuple(each for each in self.not_trained if not each.image)

    @property
    def untrained_products(self) -> tuple[str, ...]:
        """Those that it inspects by prompts only: its network was not trained on them."""
        return tuple(product.name for product in self.products if product.prompts_only is not None)

    @property
    def ranges(self) -> tuple[ValueRange, ...]:
        """Of the products, in their order."""
        return tuple(product.values for product in self.products)

    def values_of(self, product: str | None) -> ValueRange:
        """How files of a product are read. Where the model does not know it, or it is not named, the range that all products share;
        one that nobody knows (`bits` is None) where they do not share one."""
        entry = None if product is None else self.product(product)
        return entry.values if entry is not None else ValueRange.common(self.ranges)

    def product(self, name: str) -> ProductEntry | None:
        """The product of that name, if the model knows it."""
        return next((product for product in self.products if product.name == name), None)


def manifest_to_json(manifest: ModelManifest) -> dict[str, Any]:
    """A JSON object with the schema version first and a hash of the rest last."""
    body: dict[str, Any] = {"schema_version": manifest.schema_version, **asdict(manifest)}
    for product in body["products"]:
        # A model that was written without them keeps its hash.
        if product["calibration"]["pseudo_anomaly_scores"] is None:
            del product["calibration"]["pseudo_anomaly_scores"]
        if not product["calibration"]["crossed"]:
            del product["calibration"]["crossed"]
        if not product["calibration"]["shown_reconstruction_gain"]:
            del product["calibration"]["shown_reconstruction_gain"]
        for prompt in product["prompts"]:
            for name in ("guided", "guided_score", "own_score"):
                if prompt[name] is None:
                    del prompt[name]
        if product["value_bits"] is None:
            del product["value_bits"]
        if product["picture"] is None:
            del product["picture"]
        if not product["area"]["shapes"]:
            del product["area"]
        if product["prompts_only"] is None:
            del product["prompts_only"]
        if product["alignment"] is None:
            del product["alignment"]
    if not body["not_trained"]:
        del body["not_trained"]
    if not body["parent_sha256"]:
        del body["parent_sha256"]
    _leave_out_defaults(body["network"], manifest.network.deviations)
    _leave_out_defaults(body["training"]["config"], manifest.training.config.deviations)
    if not body["training"]["batch_changes"]:
        del body["training"]["batch_changes"]
    return {**body, "manifest_sha256": hash_json(body)}


def _leave_out_defaults(settings: dict[str, Any], deviations: NetworkDeviations | TrainingDeviations) -> None:
    """Of the switches only those that differ are written, so that a model from before a switch keeps its hash."""
    settings["deviations"] = without_defaults(deviations)
    if not settings["deviations"]:
        del settings["deviations"]


def manifest_digest(manifest: ModelManifest) -> str:
    """The hash that identifies a model: over its manifest, which holds the hash of its tensors."""
    return str(manifest_to_json(manifest)["manifest_sha256"])


def is_model_folder(folder: Path) -> bool:
    """True if a finished model was written to `folder`; the manifest is written last."""
    return (folder / MANIFEST_NAME).is_file()


def load_manifest(folder: Path) -> ModelManifest:
    """Read and check a manifest alone. Raises ModelFolderError."""
    path = folder / MANIFEST_NAME
    if not folder.is_dir():
        raise ModelFolderError(filled("The model folder {folder} does not exist.", folder=folder))
    if not path.is_file():
        raise ModelFolderError(
            filled(
                "{folder} is not a finished model: {manifest_name} is missing. It holds an unfinished training run, which can be "
                "resumed.",
                folder=folder,
                manifest_name=MANIFEST_NAME,
            )
            if (folder / "training").is_dir()
            else filled(
                "{folder} is not a finished model: {manifest_name} is missing.",
                folder=folder,
                manifest_name=MANIFEST_NAME,
            )
        )
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ModelFolderError(filled("{path} cannot be read: {error}.", path=path, error=error)) from error
    return manifest_from_json(text, str(path))


def check_tensors(folder: Path, manifest: ModelManifest) -> None:
    """Raises ModelFolderError: the file of the tensors is missing, truncated or altered."""
    path = folder / TENSORS_NAME
    if not path.is_file():
        raise ModelFolderError(
            filled(
                "{folder} is incomplete: {tensors_name} is missing. Copy the whole folder again.",
                folder=folder,
                tensors_name=TENSORS_NAME,
            )
        )
    size = path.stat().st_size
    if size != manifest.tensors_bytes:
        raise ModelFolderError(
            filled(
                "{path} has {size} bytes instead of {manifest_size}: it is truncated or was replaced. Copy the "
                "whole folder again.",
                path=path,
                size=size,
                manifest_size=manifest.tensors_bytes,
            )
        )
    if hash_file(path) != manifest.tensors_sha256:
        raise ModelFolderError(
            filled("{path} was altered after training: its hash does not match. Restore the original file.", path=path)
        )


def manifest_from_json(text: str, where: str) -> ModelManifest:
    """Read a manifest. Raises ModelFolderError: not JSON, a newer schema, altered, or incomplete; `where` names the file."""
    try:
        body = json.loads(text)
        schema = int(body["schema_version"])
    except (ValueError, KeyError, TypeError, OverflowError, RecursionError) as error:
        raise ModelFolderError(filled("{where} is not a model manifest: {error}.", where=where, error=error)) from error
    if schema > SCHEMA_VERSION:
        raise ModelFolderError(
            filled(
                "{where} was written by a newer version of this program (schema {schema}; this version reads up "
                "to {schema_version}). The model was not touched: update this program to use it.",
                where=where,
                schema=schema,
                schema_version=SCHEMA_VERSION,
            )
        )
    if schema < OLDEST_SCHEMA:
        raise ModelFolderError(
            filled(
                "{where} was written by an older version of this program (schema {schema}; this version reads "
                "{oldest_schema} to {schema_version}). The model was not touched: use it with that version, or "
                "train again; the images are where they were.",
                where=where,
                schema=schema,
                oldest_schema=OLDEST_SCHEMA,
                schema_version=SCHEMA_VERSION,
            )
        )
    claimed = body.pop("manifest_sha256", None)
    try:
        if claimed != hash_json(body):
            raise ModelFolderError(
                filled(
                    "{where} was altered after it was written: its hash does not match. Restore the original file.",
                    where=where,
                )
            )
        manifest = understand(body, ModelManifest)
    except (KeyError, TypeError, ValueError, RecursionError, UsageError) as error:
        raise ModelFolderError(filled("{where} is incomplete: {error}.", where=where, error=repr(error))) from error
    if not is_usable_time(manifest.created_at):
        raise ModelFolderError(
            filled(
                "{where} says that the model was made at {made_at!r}, which is no usable time. The model was "
                "not touched: restore the original file.",
                where=where,
                made_at=manifest.created_at[:40],
            )
        )
    return manifest
