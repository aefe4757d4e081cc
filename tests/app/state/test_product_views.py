"""The cameras of a product's parts, each as a person set it last."""

from __future__ import annotations

from pathlib import Path

import msgspec
import pytest
from pytestqt.qtbot import QtBot

from app.domain.product_views import FurtherView, ProductViews
from app.settings.schema import VIEWS
from app.settings.store import Settings
from app.sources.basler.choice import BaslerChoice
from app.sources.catalogue import Catalogue
from app.sources.folder.choice import FolderChoice
from app.sources.industrial.settings import CameraSettings
from app.state.app_state import AppState
from app.state.last_source import keep_source
from app.state.product_views import keep_views, views_as_set_up, views_of

BRACKET, PIN, RING = 1, 2, 3
DARK = BaslerChoice("0815-0001", CameraSettings(exposure_us=2000.0))
BRIGHT = msgspec.structs.replace(DARK, settings=CameraSettings(exposure_us=9000.0))
CATALOGUE = Catalogue()


@pytest.fixture
def state(qtbot: QtBot, tmp_path: Path) -> AppState:
    return AppState(tmp_path, Settings())


def view_of(choice: BaslerChoice | FolderChoice, product: int = PIN) -> ProductViews:
    return ProductViews("Top", (FurtherView("Left", product, CATALOGUE.to_text(choice) or ""),))


def set_up(state: AppState) -> object:
    views = views_as_set_up(state, CATALOGUE, BRACKET)
    assert views is not None
    return CATALOGUE.from_text(views.further[0].source)


def test_a_camera_that_was_set_on_its_products_own_page_is_so_in_the_view_too(state: AppState) -> None:
    keep_views(state, CATALOGUE, BRACKET, view_of(DARK))
    assert set_up(state) == DARK
    keep_source(state, CATALOGUE, PIN, BRIGHT)
    assert set_up(state) == BRIGHT
    keep_source(state, CATALOGUE, RING, DARK)
    assert set_up(state) == BRIGHT, "how another product wants it is another matter"


def test_what_was_set_in_the_view_is_newer_than_what_the_product_had(state: AppState) -> None:
    keep_source(state, CATALOGUE, PIN, BRIGHT)
    keep_views(state, CATALOGUE, BRACKET, view_of(DARK))
    assert set_up(state) == DARK


def test_folders_and_views_without_a_source_stay_as_they_are(state: AppState) -> None:
    for views in (view_of(FolderChoice("/parts")), ProductViews("Top", (FurtherView("Left", PIN, ""),))):
        keep_views(state, CATALOGUE, BRACKET, views)
        assert views_as_set_up(state, CATALOGUE, BRACKET) == views_of(state, BRACKET) == views
    state.set_setting(VIEWS, {str(BRACKET): "{"})
    assert views_as_set_up(state, CATALOGUE, BRACKET) is None
    assert views_as_set_up(state, CATALOGUE, RING) == ProductViews()
