"""A view of the image, shown."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from app.widgets.image_scene.image_view import ImageView
from app.widgets.look.appearance import Appearance


@pytest.fixture
def view(qtbot: QtBot) -> ImageView:
    view = ImageView(Appearance())
    qtbot.addWidget(view)
    view.resize(600, 400)
    view.show()
    return view
