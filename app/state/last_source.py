"""Where the images of a product came from last time."""

from __future__ import annotations

from app.domain.product import Product
from app.domain.source_choice import SourceChoice
from app.settings.schema import SOURCES
from app.sources.catalogue import Catalogue
from app.state.app_state import AppState


def last_source(app_state: AppState, catalogue: Catalogue, product: Product | None) -> SourceChoice | None:
    """What was chosen for `product` the last time; None if nothing was, or if this version does not know that kind."""
    text = "" if product is None else app_state.settings[SOURCES].get(str(product.id), "")
    return catalogue.from_text(text) if text else None
