"""All pages, one line each, in the order of the rail."""

from __future__ import annotations

from app.pages.all_parts.descriptor import ALL_PARTS
from app.pages.audit.descriptor import AUDIT
from app.pages.charts.descriptor import CHARTS
from app.pages.inspect.descriptor import INSPECT
from app.pages.limits.descriptor import LIMITS
from app.pages.operate.descriptor import OPERATE
from app.pages.page import PageDescriptor
from app.pages.products.descriptor import PRODUCTS
from app.pages.releases.descriptor import RELEASES
from app.pages.review.descriptor import REVIEW
from app.pages.settings.descriptor import SETTINGS
from app.pages.train.descriptor import TRAIN
from app.pages.trash.descriptor import TRASH

PAGES: tuple[PageDescriptor, ...] = (
    INSPECT,
    PRODUCTS,
    TRAIN,
    REVIEW,
    ALL_PARTS,
    CHARTS,
    LIMITS,
    RELEASES,
    TRASH,
    SETTINGS,
    AUDIT,
)
OPERATOR_PAGE: PageDescriptor = OPERATE
"""Fills the screen alone: it has no place in the rail and no number."""
