"""What stands in the way of a run, in words, and the page that helps."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.messages.codes import readiness as codes
from app.messages.message import Message
from app.messages.wording.lists import as_sentence, listed, one_after_another
from app.messages.wording.say import say


@dataclass(frozen=True, slots=True)
class ObstacleHelp:
    """A title and a sentence, and the button that leads on."""

    icon: str
    title: str
    text: str
    button: str = ""
    """Empty where the place to help is in sight already."""
    button_icon: str = ""
    page: str = ""

    @property
    def said(self) -> str:
        """Title and sentence in one line."""
        return one_after_another((as_sentence(self.title), self.text)) if self.title else self.text


def obstacle_help(obstacle: Message) -> ObstacleHelp:
    """How a person gets past it."""
    if isinstance(obstacle, codes.NoProductYet):
        return ObstacleHelp(
            "package",
            QCoreApplication.translate("Obstacle", "Nothing to inspect yet"),
            QCoreApplication.translate(
                "Obstacle", "Create a product and add pictures of good parts. About 20 to 200 are enough."
            ),
            QCoreApplication.translate("Obstacle", "Create your first product"),
            "plus",
            "products",
        )
    if isinstance(obstacle, codes.ImagesMissing):
        return ObstacleHelp(
            "image-plus",
            QCoreApplication.translate("Obstacle", "{product} has no images yet").format(product=obstacle.product),
            QCoreApplication.translate(
                "Obstacle", "Add pictures of good parts, then train a model that includes this product."
            ),
            QCoreApplication.translate("Obstacle", "Add images"),
            "image-plus",
            "products",
        )
    if isinstance(obstacle, codes.NoProductChosen):
        return ObstacleHelp(
            "package",
            QCoreApplication.translate("Obstacle", "Which product?"),
            QCoreApplication.translate("Obstacle", "Choose the product at the top of the window."),
        )
    return _help_at_station(obstacle) or _help_with_models(obstacle)


def _help_at_station(obstacle: Message) -> ObstacleHelp | None:
    """Of what only a station says: the help comes in a model file, and the Train page takes it."""
    bring = QCoreApplication.translate("Obstacle", "Bring a model"), "layers", "train"
    if isinstance(obstacle, codes.ModelFileNeeded | codes.ModelFileNeededFor):
        title = QCoreApplication.translate("Obstacle", "Nothing to inspect yet")
        if isinstance(obstacle, codes.ModelFileNeededFor):
            title = QCoreApplication.translate("Obstacle", "No model for {product}").format(product=obstacle.product)
        return ObstacleHelp("layers", title, say(obstacle), *bring)
    if isinstance(obstacle, codes.ModelNeedsWorkstation):
        title = QCoreApplication.translate("Obstacle", "{model} cannot be used here").format(model=obstacle.model)
        return ObstacleHelp("layers", title, say(obstacle), *bring)
    if isinstance(obstacle, codes.StationModelDoesNotKnow):
        title = QCoreApplication.translate("Obstacle", "The model does not know {product}")
        return ObstacleHelp("layers", title.format(product=obstacle.product), say(obstacle), *bring)
    return None


def _help_with_models(obstacle: Message) -> ObstacleHelp:
    choose = QCoreApplication.translate("Obstacle", "Choose a model"), "layers", "train"
    train = QCoreApplication.translate("Obstacle", "Train a model"), "graduation-cap", "train"
    if isinstance(obstacle, codes.NoModelYet):
        return ObstacleHelp(
            "graduation-cap",
            QCoreApplication.translate("Obstacle", "No model yet"),
            QCoreApplication.translate(
                "Obstacle",
                "Train one model for all your products. It takes minutes and needs only pictures of good parts.",
            ),
            *train,
        )
    if isinstance(obstacle, codes.NoModelChosen):
        return ObstacleHelp("layers", QCoreApplication.translate("Obstacle", "Which model?"), say(obstacle), *choose)
    if isinstance(obstacle, codes.ModelInTraining):
        return ObstacleHelp(
            "graduation-cap",
            QCoreApplication.translate("Obstacle", "A model is being trained"),
            QCoreApplication.translate("Obstacle", "When it is ready, inspection can begin."),
            QCoreApplication.translate("Obstacle", "See the training"),
            "activity",
            "train",
        )
    if isinstance(obstacle, codes.ModelDoesNotKnow):
        title = QCoreApplication.translate("Obstacle", "The model does not know {product}")
        knows = QCoreApplication.translate("Obstacle", "{model} was trained on {names}.")
        advice = QCoreApplication.translate("Obstacle", "Train a model that includes this product.")
        if obstacle.others:
            advice = QCoreApplication.translate("Obstacle", "{others} knows it: choose that one.")
            if len(obstacle.others) > 1:
                advice = QCoreApplication.translate("Obstacle", "Choose one that knows it: {others}.")
            advice = advice.format(others=listed(obstacle.others))
        return ObstacleHelp(
            "graduation-cap",
            title.format(product=obstacle.product),
            one_after_another((knows.format(model=obstacle.model, names=listed(obstacle.known)), advice)),
            *(choose if obstacle.others else train),
        )
    return ObstacleHelp("info", "", say(obstacle))
