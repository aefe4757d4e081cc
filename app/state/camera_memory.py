"""How a person set up the cameras of a product: kept also while the product is inspected from something else."""

from __future__ import annotations

from app.domain.permissions import Deed
from app.domain.source_choice import SourceChoice
from app.settings.schema import CAMERAS
from app.sources.catalogue import Catalogue
from app.sources.industrial.choice import IndustrialChoice, with_settings
from app.sources.industrial.settings import CameraSettings
from app.state.app_state import AppState


def remember_camera(app_state: AppState, catalogue: Catalogue, product_id: int, choice: SourceChoice) -> None:
    """Keep how `choice` is set, if it is a camera that can be set. Whoever may only start a run sets none: what is known of it
    stays.
    """
    if not app_state.access.may(Deed.SETTINGS):
        return
    key, text = _key(catalogue, product_id, choice), catalogue.to_text(choice)
    if key is not None and text is not None:
        known = app_state.settings[CAMERAS]
        app_state.set_setting(CAMERAS, {**known, key: text})


def as_set_up(app_state: AppState, catalogue: Catalogue, product_id: int, choice: SourceChoice) -> SourceChoice:
    """A camera that a person has just chosen, set as it was for that product the last time; anything else as it is."""
    key = _key(catalogue, product_id, choice)
    text = None if key is None else app_state.settings[CAMERAS].get(key)
    return (None if text is None else catalogue.from_text(text)) or choice


def _key(catalogue: Catalogue, product_id: int, choice: SourceChoice) -> str | None:
    """The product and the camera, however that is set."""
    if not isinstance(choice, IndustrialChoice):
        return None
    camera = catalogue.to_text(with_settings(choice, CameraSettings()))
    return None if camera is None else f"{product_id} {camera}"
