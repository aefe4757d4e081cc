"""Under which circumstances a part was judged: by what, where, and as what; kept with its record."""

from __future__ import annotations

import msgspec

from onenip_core.computed_by import ComputedBy


class UsedPrompt(msgspec.Struct, frozen=True):
    """A prompt that the model had."""

    name: str
    """As the model knows it."""
    called: str
    """What a person called it."""
    sha256: str
    """Of its picture."""


class JudgedAs(msgspec.Struct, frozen=True):
    """A product as which pictures were judged."""

    product: str
    """What a person called it then."""
    known_as: str
    """What the model calls it."""
    prompts: tuple[UsedPrompt, ...]


class Circumstances(msgspec.Struct, frozen=True):
    """The same for all parts of a run, as long as its process lives; parts that share them refer to one record."""

    by: ComputedBy
    wanted_device: str
    """What the settings said: auto, cpu or cuda."""
    products: tuple[JudgedAs, ...]
    """The product of the run, then those of further views."""
    called: dict[str, str]
    """What people called all products of the model, by the names that it knows: refusals name them."""

    def judged_as(self, product: str) -> JudgedAs | None:
        """By what a person called the product then."""
        return next((each for each in self.products if each.product == product), None)
