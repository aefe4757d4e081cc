"""Where the images of a product came from last time, read and kept."""

from __future__ import annotations

from app.domain.product import Product
from app.domain.source_choice import SourceChoice
from app.settings.schema import SOURCES
from app.sources.catalogue import Catalogue
from app.state.app_state import AppState
from app.state.camera_memory import remember_camera


def last_source(app_state: AppState, catalogue: Catalogue, product: Product | None) -> SourceChoice | None:
    """What was chosen for `product` the last time; None if nothing was, or if this version does not know that kind."""
    text = "" if product is None else app_state.settings[SOURCES].get(str(product.id), "")
    return catalogue.from_text(text) if text else None


def keep_source(app_state: AppState, catalogue: Catalogue, product_id: int, choice: SourceChoice) -> None:
    """Remember what was chosen for a product, and how its camera is set; not an address with a password."""
    text = catalogue.to_text(choice) if choice.may_be_kept else None
    if text is None:
        return
    known = app_state.settings[SOURCES]
    app_state.set_setting(SOURCES, {**known, str(product_id): text})
    remember_camera(app_state, catalogue, product_id, choice)
