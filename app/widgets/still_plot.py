"""A plot that is looked at: no menu, no zoom, and nothing of it takes the focus."""

from __future__ import annotations

import pyqtgraph as pg
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from app.widgets.screen_reader.roles import set_role


def make_still(plot: pg.PlotWidget, name: str) -> None:
    """`name` is told by screen readers; whoever draws into it tells in the description what is to be seen."""
    plot.setMenuEnabled(False)
    plot.setMouseEnabled(x=False, y=False)
    plot.hideButtons()
    for widget in (plot, plot.viewport()):
        widget.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.setAccessibleName(name)
    set_role(plot, QAccessible.Role.Chart)
