"""The pages of a window by their types, and windows that have some of them only."""

from __future__ import annotations

from app.application import Application
from app.pages.all_parts.page import AllPartsPage
from app.pages.audit.page import AuditPage
from app.pages.catalogue import PAGES
from app.pages.charts.page import ChartsPage
from app.pages.inspect.page import InspectPage
from app.pages.limits.page import LimitsPage
from app.pages.page import PageDescriptor
from app.pages.products.page import ProductsPage
from app.pages.releases.page import ReleasesPage
from app.pages.review.page import ReviewPage
from app.pages.review.state import ReviewState
from app.pages.settings.page import SettingsPage
from app.pages.train.page import TrainPage
from app.pages.trash.page import TrashPage
from app.shell.main_window import MainWindow


def only(*keys: str) -> tuple[PageDescriptor, ...]:
    """Pages for who looks at no other, nor at what another does: to make all of them takes longer than most runs."""
    return tuple(page for page in PAGES if page.key in keys)


def inspect_page(window: MainWindow) -> InspectPage:
    page = window.page("inspect")
    assert isinstance(page, InspectPage)
    return page


def products_page(window: MainWindow) -> ProductsPage:
    page = window.page("products")
    assert isinstance(page, ProductsPage)
    return page


def train_page(window: MainWindow) -> TrainPage:
    page = window.page("train")
    assert isinstance(page, TrainPage)
    return page


def review_page(window: MainWindow) -> ReviewPage:
    page = window.page("review")
    assert isinstance(page, ReviewPage)
    return page


def all_parts_page(window: MainWindow) -> AllPartsPage:
    page = window.page("all_parts")
    assert isinstance(page, AllPartsPage)
    return page


def limits_page(window: MainWindow) -> LimitsPage:
    page = window.page("limits")
    assert isinstance(page, LimitsPage)
    return page


def trash_page(window: MainWindow) -> TrashPage:
    page = window.page("trash")
    assert isinstance(page, TrashPage)
    return page


def audit_page(window: MainWindow) -> AuditPage:
    page = window.page("audit")
    assert isinstance(page, AuditPage)
    return page


def charts_page(window: MainWindow) -> ChartsPage:
    page = window.page("charts")
    assert isinstance(page, ChartsPage)
    return page


def settings_page(window: MainWindow) -> SettingsPage:
    page = window.page("settings")
    assert isinstance(page, SettingsPage)
    return page


def review_state(application: Application) -> ReviewState:
    return review_page(application.window).state


def releases_page(window: MainWindow) -> ReleasesPage:
    page = window.page("releases")
    assert isinstance(page, ReleasesPage)
    return page
