"""Gathers from the records what is needed to judge stored parts again. Reads only."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from functools import lru_cache
from pathlib import Path

from app.domain.batch import Batch
from app.domain.circumstances import Circumstances
from app.domain.model_record import ModelRecord
from app.domain.part import Inspection
from app.domain.part_view import PartView
from app.domain.product import Product
from app.domain.replayed_part import Judgement
from app.messages.codes import replay as codes
from app.messages.errors import message_of
from app.messages.message import Message
from app.runs.replay.recorded_picture import ModelToReplay, RecordedPart, RecordedPicture
from app.storage.batches import BatchStore
from app.storage.errors import UnknownRecordError
from app.storage.models import ModelStore
from app.storage.products import ProductStore
from onenip_core.data.images.value_range import ValueRange
from onenip_core.errors import ModelFolderError
from onenip_core.manifest import check_tensors, load_manifest, manifest_digest


@dataclass(frozen=True, slots=True)
class _Context:
    """As what a picture was judged."""

    known_as: str | None
    called: Mapping[str, str]
    prompt_names: Mapping[str, str]
    limit_now: float | None


_FoundModel = tuple[ModelRecord | None, ModelToReplay | None, Message | None]


class RecordedParts:
    """Each batch, model, product and kind of circumstances is read once: one of these is for one replay."""

    def __init__(
        self, batches: BatchStore, models: ModelStore, products: ProductStore, asked: ModelRecord | None = None
    ) -> None:
        """`asked` is another model that shall judge all parts: then they come as it would judge them now, whatever stands in their
        records of circumstances. None: the model of then."""
        self._asked = None if asked is None else self._find_asked(models, asked)
        self._batches = batches
        self._models = models
        self._products = products
        self._batch: Callable[[int], Batch] = lru_cache(maxsize=64)(batches.get)
        self._circumstances: Callable[[int], Circumstances | None] = lru_cache(maxsize=64)(batches.circumstances.get)
        self._model: Callable[[int | None, str], _FoundModel] = lru_cache(maxsize=64)(self._find_model)
        self._prompts: Callable[[int], dict[str, str]] = lru_cache(maxsize=64)(self._prompt_names)
        self._product: Callable[[int], Product | None] = lru_cache(maxsize=64)(self._find_product)
        self._named: Callable[[str], Product | None] = lru_cache(maxsize=64)(products.by_name)

    def of(self, inspections: Iterable[Inspection]) -> Iterator[RecordedPart]:
        """Raises UnknownRecordError, StorageError."""
        return (self._part(inspection) for inspection in inspections)

    def _part(self, part: Inspection) -> RecordedPart:
        batch = self._batch(part.batch_id)
        circumstances = self._circumstances_of(part)
        sha256 = "" if circumstances is None else circumstances.by.model_sha256
        record, model, obstacle = self._asked or self._model(batch.model_id, sha256)
        if part.views:
            folder = self._batches.folder(part.batch_id)
            pictures = tuple(
                _picture_of_view(
                    view, folder, self._context(view.product, self._named(view.product), record, circumstances)
                )
                for view in part.views
            )
        else:
            product = None if batch.product_id is None else self._product(batch.product_id)
            pictures = (_picture(part, self._context(batch.product_name, product, record, circumstances)),)
        kept = part.files_kept
        pictures = tuple(replace(each, gone=part.picture_gone, map_gone=not kept.keeps_map) for each in pictures)
        return RecordedPart(
            part.id, part.batch_id, part.position, part.called, pictures, circumstances, model, obstacle
        )

    def _circumstances_of(self, part: Inspection) -> Circumstances | None:
        """Those of then say nothing of another model."""
        if self._asked is not None or part.circumstances_id is None:
            return None
        return self._circumstances(part.circumstances_id)

    def _context(
        self, name: str, product: Product | None, model: ModelRecord | None, circumstances: Circumstances | None
    ) -> _Context:
        """`name` is what the product was called then."""
        limit = None if product is None else product.limit
        judged_as = None if circumstances is None else circumstances.judged_as(name)
        if circumstances is not None and judged_as is not None:
            prompts = {prompt.name: prompt.called for prompt in judged_as.prompts}
            return _Context(judged_as.known_as, circumstances.called, prompts, limit)
        known_as = None if product is None or model is None else model.name_of(product)
        called = {} if known_as is None or product is None else {known_as: product.name}
        return _Context(known_as, called, {} if product is None else self._prompts(product.id), limit)

    def _prompt_names(self, product_id: int) -> dict[str, str]:
        return {image.path.name: image.original_name for image in self._products.images(product_id)}

    def _find_product(self, number: int) -> Product | None:
        try:
            return self._products.get(number)
        except UnknownRecordError:
            return None

    def _find_model(self, number: int | None, sha256: str) -> _FoundModel:
        """The one that judged, by its hash where that is recorded: it may have been added again since. Its files are compared."""
        live = self._models.list()
        own = next((model for model in live if model.id == number), None)
        others = [model for model in live if model is not own] if sha256 else []
        candidates = [model for model in (own, *others) if model is not None]
        same = next((model for model in candidates if sha256 and _digest(model) == sha256), None)
        chosen = same or own
        if chosen is None:
            return None, None, codes.ModelGone()
        return _looked_at(chosen)

    @staticmethod
    def _find_asked(models: ModelStore, asked: ModelRecord) -> _FoundModel:
        if all(model.id != asked.id for model in models.list()):
            return None, None, codes.OtherModelGone()
        return _looked_at(asked)


def _looked_at(model: ModelRecord) -> _FoundModel:
    """With its files, or what is wrong with them."""
    try:
        manifest = load_manifest(model.folder)
        check_tensors(model.folder, manifest)
    except ModelFolderError as error:
        return model, None, codes.ModelCannotJudge(model.label, message_of(error))
    return model, ModelToReplay(model.folder, manifest_digest(manifest)), None


def _digest(model: ModelRecord) -> str:
    """Empty for one that cannot be read."""
    try:
        return manifest_digest(load_manifest(model.folder))
    except ModelFolderError:
        return ""


def _picture(part: Inspection, context: _Context) -> RecordedPicture:
    return RecordedPicture(
        "",
        part.name,
        part.image_path,
        part.image_sha256,
        ValueRange.of_bits(part.value_bits),
        part.map_path,
        part.map_scale,
        Judgement(part.verdict, part.score, part.threshold, part.reason, part.prompt),
        context.known_as,
        context.called,
        context.prompt_names,
        context.limit_now,
    )


def _picture_of_view(view: PartView, folder: Path, context: _Context) -> RecordedPicture:
    return RecordedPicture(
        view.name,
        view.frame_name or view.name,
        None if view.image_file is None else folder / view.image_file,
        view.image_sha256,
        ValueRange.of_bits(view.value_bits),
        None if view.map_file is None else folder / view.map_file,
        view.map_scale,
        Judgement(view.verdict, view.score, view.threshold, view.reason, view.prompt),
        context.known_as,
        context.called,
        context.prompt_names,
        context.limit_now,
    )
