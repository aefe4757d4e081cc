"""What F1 says about the parts of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

if TYPE_CHECKING:
    from app.shell.main_window import MainWindow


def add_help_texts(window: MainWindow) -> None:
    """Give the main widgets their "What's this?" texts."""
    inspect, products, train, review = window.inspect_page, window.products_page, window.train_page, window.review_page
    translate = QCoreApplication.translate
    image = translate(
        "Help",
        "The part with its anomaly map. The map is clear in the product's normal range; on NG parts a line surrounds "
        "what exceeds the limit. Wheel: zoom. Drag: move. Ctrl+0: fit. Double click: 100 %. M: map on and off.",
    )
    texts: tuple[tuple[QWidget, str], ...] = (
        (inspect.image_view, image),
        (review.image_view, image),
        (
            inspect.panel.banner,
            translate(
                "Help",
                "OK: the score is within the limit. NG: it exceeds the limit. NOT CHECKED: no verdict could be reached; "
                "the line below says why. Such a part must be looked at by a person.",
            ),
        ),
        (
            inspect.panel.score_bar,
            translate("Help", "The score of the part. The mark in the middle is the limit of the product."),
        ),
        (
            inspect.panel.overrule_button,
            translate(
                "Help",
                "Says that the model is wrong about this part (O). The correction is kept with the batch; Ctrl+Z undoes it.",
            ),
        ),
        (
            inspect.panel.limit_button,
            translate(
                "Help",
                "The score above which a part of this product is NG; 1.00 is what the model proposes. Opens a picture of "
                "what another limit would do to good parts.",
            ),
        ),
        (inspect.strip, translate("Help", "The last parts, newest first. Click one to look at it again.")),
        (
            products.images.grid,
            translate(
                "Help",
                "Pictures of good parts. A star marks prompts: the model compares each part with them. P changes the "
                "selected ones, Delete puts them in the trash, Ctrl+Z takes it back.",
            ),
        ),
        (train.setup, translate("Help", "Choose what the model shall know and how long it may learn.")),
        (train.run.loss_plot, translate("Help", "The losses should fall, then level off.")),
        (train.models, translate("Help", "All models of the workspace. The active one inspects.")),
        (review.table, translate("Help", "The inspections of the batch. Left and right arrows step through them.")),
        (window.top_bar.product_choice, translate("Help", "The product that is inspected.")),
        (window.top_bar.model_button, translate("Help", "The model that inspects.")),
    )
    for widget, text in texts:
        widget.setWhatsThis(text)
