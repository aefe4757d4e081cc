"""Which cameras look at the parts of a product, as it is kept in the settings."""

from __future__ import annotations

from app.domain.product_views import ProductViews, views_from_text, views_to_text
from app.settings.schema import VIEWS
from app.state.app_state import AppState


def views_of(app_state: AppState, product_id: int) -> ProductViews | None:
    """The views of a product; one camera where nothing was kept, None where what was kept cannot be read."""
    text = app_state.settings[VIEWS].get(str(product_id), "")
    return views_from_text(text) if text else ProductViews()


def keep_views(app_state: AppState, product_id: int, views: ProductViews) -> None:
    """From the next run on these cameras look at the product's parts."""
    known = app_state.settings[VIEWS]
    app_state.set_setting(VIEWS, {**known, str(product_id): views_to_text(views)})
