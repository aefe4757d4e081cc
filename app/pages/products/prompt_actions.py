"""What can be done with the prompts of a product, on the Products page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.actions.action import Action
from app.domain.permissions import Deed
from app.pages.products.page import ProductsPage
from app.state.app_state import AppState


def prompt_rows(page: ProductsPage, app_state: AppState) -> tuple[Action, ...]:
    """See them, inspect by them alone, and see what they do for any picture."""
    images = page.images
    follows = (app_state.activeProductChanged, app_state.imagesChanged, app_state.modelsChanged)

    def is_known() -> bool:
        product, model = app_state.active_product, app_state.active_model
        return product is not None and model is not None and model.name_of(product) is not None

    return (
        Action(
            "products.show_prompts",
            QCoreApplication.translate("ProductsPromptActions", "Prompts…"),
            page.promptsWanted.emit,
            keys=("Ctrl+Shift+P",),
            help=QCoreApplication.translate(
                "ProductsPromptActions",
                "Which prompts the model has of this product, what each does, and which the next training takes",
            ),
            enabled=is_known,
            follows=follows,
            buttons=(images.prompts_button,),
        ),
        Action(
            "products.propose_prompts",
            QCoreApplication.translate("ProductsPromptActions", "Propose prompts"),
            page.proposalWanted.emit,
            icon="star",
            help=QCoreApplication.translate(
                "ProductsPromptActions", "Make four pictures prompts that stand for the others; you can choose others"
            ),
            enabled=lambda: app_state.active_product is not None and app_state.active_product.normal_count > 0,
            follows=(app_state.activeProductChanged, app_state.productsChanged),
            deed=Deed.TEACH,
        ),
        Action(
            "products.by_prompts",
            QCoreApplication.translate("ProductsPromptActions", "Inspect without training…"),
            page.ask_by_prompts,
            keys=("Ctrl+Shift+Return",),
            help=QCoreApplication.translate(
                "ProductsPromptActions", "Let the model that inspects judge this product too, by prompts only"
            ),
            enabled=page.may_inspect_by_prompts,
            follows=follows,
            buttons=(images.by_prompts_button,),
            deed=Deed.TRAIN,
        ),
        Action(
            "products.explain_file",
            QCoreApplication.translate("ProductsPromptActions", "Why? of a picture file…"),
            page.fileWhyWanted.emit,
            keys=("Ctrl+Shift+W",),
            icon="scan-search",
            help=QCoreApplication.translate(
                "ProductsPromptActions", "Choose any picture: part, prompts, and what each map adds to its score"
            ),
            enabled=is_known,
            follows=follows,
        ),
    )
