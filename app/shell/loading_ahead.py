"""Loads, once the window is there, what a person may need soon: loaded then, it would hold the window up."""

from __future__ import annotations

import logging
import threading

from app.domain.edition import Edition

log = logging.getLogger(__name__)


def load_ahead(edition: Edition) -> threading.Thread:
    """Load code in a thread of its own; nothing of it is made there, for widgets belong to the GUI thread."""
    thread = threading.Thread(target=_load, args=(edition,), name="loading ahead", daemon=True)
    thread.start()
    return thread


def _load(edition: Edition) -> None:
    try:
        # Curves, for the Limits page; charts; decoders, for the first press on Start.
        import app.pages.charts.parts.chart_views
        import app.pages.limits.parts.curves
        import app.sources.stream.source
        import app.sources.usb.source
        import app.sources.video.source

        if edition.trains:
            import app.pages.train.parts.loss_plot  # noqa: F401  (the same, for the first training)
    except Exception:  # whoever needs it is told
        log.warning("Not all could be loaded ahead", exc_info=True)
