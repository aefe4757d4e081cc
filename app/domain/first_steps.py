"""The way from nothing to the first inspected part of a product: which steps are done, worked out from what is there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

from app.domain.model_record import ModelRecord
from app.domain.product import Product
from onenip_core.data.datasets.dataset import MIN_NORMALS


class FirstStep(StrEnum):
    """In their order."""

    NAME = "name"
    PICTURES = "pictures"
    PROMPTS = "prompts"
    TRAIN = "train"
    INSPECT = "inspect"


@dataclass(frozen=True, slots=True)
class FirstSteps:
    """How far a product is. Never kept: what could be kept could be wrong."""

    product: str = ""
    done: frozenset[FirstStep] = frozenset()

    @property
    def present(self) -> FirstStep | None:
        """The first step that is not done; None once all are."""
        return next((step for step in FirstStep if step not in self.done), None)


def first_steps(product: Product | None, models: Sequence[ModelRecord], *, is_inspected: bool) -> FirstSteps:
    """How far `product` is with these models.

    What a later step proves needs no proof of its own: a model that knows a product had pictures of it and chose prompts, also
    where the pictures have gone since.
    """
    if product is None:
        return FirstSteps()
    is_known = is_inspected or any(model.name_of(product) is not None for model in models)
    reached = {
        FirstStep.NAME: True,
        FirstStep.PICTURES: is_known or product.normal_count >= MIN_NORMALS,
        FirstStep.PROMPTS: is_known or product.prompt_count > 0,
        FirstStep.TRAIN: is_known,
        FirstStep.INSPECT: is_inspected,
    }
    return FirstSteps(product.name, frozenset(step for step, is_done in reached.items() if is_done))
