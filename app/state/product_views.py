"""Which cameras look at the parts of a product, as it is kept in the settings."""

from __future__ import annotations

import msgspec

from app.domain.model_record import ModelRecord
from app.domain.product import Product
from app.domain.product_views import FurtherView, ProductViews, views_from_text, views_to_text
from app.settings.schema import VIEWS
from app.sources.catalogue import Catalogue
from app.state.app_state import AppState
from app.state.camera_memory import as_set_up, remember_camera


def views_of(app_state: AppState, product_id: int) -> ProductViews | None:
    """The views of a product; one camera where nothing was kept, None where what was kept cannot be read."""
    text = app_state.settings[VIEWS].get(str(product_id), "")
    return views_from_text(text) if text else ProductViews()


def is_untrained_on_a_view(app_state: AppState, model: ModelRecord, product: Product) -> bool:
    """True if the model inspects the product, or what another camera sees of its parts, by prompts only."""
    views = views_of(app_state, product.id) or ProductViews()
    seen = {product.id, *(view.product_id for view in views.further)}
    return model.is_untrained_on(product) or any(
        model.is_untrained_on(each) for each in app_state.products if each.id in seen
    )


def views_as_set_up(app_state: AppState, catalogue: Catalogue, product_id: int) -> ProductViews | None:
    """The views of a product, each camera as it was set last for the product that it sees: on whichever page that was."""
    views = views_of(app_state, product_id)
    if views is None:
        return None
    return msgspec.structs.replace(
        views, further=tuple(_as_set_up(app_state, catalogue, view) for view in views.further)
    )


def keep_views(app_state: AppState, catalogue: Catalogue, product_id: int, views: ProductViews) -> None:
    """From the next run on these cameras look at the product's parts."""
    known = app_state.settings[VIEWS]
    app_state.set_setting(VIEWS, {**known, str(product_id): views_to_text(views)})
    for view in views.further:
        choice = catalogue.from_text(view.source) if view.source else None
        if choice is not None:
            remember_camera(app_state, catalogue, view.product_id, choice)


def _as_set_up(app_state: AppState, catalogue: Catalogue, view: FurtherView) -> FurtherView:
    choice = catalogue.from_text(view.source) if view.source else None
    text = None if choice is None else catalogue.to_text(as_set_up(app_state, catalogue, view.product_id, choice))
    return view if text is None else msgspec.structs.replace(view, source=text)
