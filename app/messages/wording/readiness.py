"""Sentences for why nothing can be inspected just now."""

from __future__ import annotations

from app.messages.codes import readiness
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    readiness.NoProductYet: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "There is no product yet. Create one on the Products page and import pictures of good parts."
        )
    ),
    readiness.NoModelYet: Sentence(
        QT_TRANSLATE_NOOP("Messages", "There is no model yet. Train one on the Train page.")
    ),
    readiness.NoModelChosen: Sentence(
        QT_TRANSLATE_NOOP("Messages", "No model is chosen. Activate one of the models on the Train page.")
    ),
    readiness.ImagesMissing: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{product} has no images yet. Add pictures of good parts on the Products page, then train a model.",
        )
    ),
    readiness.ModelInTraining: Sentence(
        QT_TRANSLATE_NOOP("Messages", "A model is being trained. When it is ready, inspection can begin.")
    ),
    readiness.NoProductChosen: Sentence(
        QT_TRANSLATE_NOOP("Messages", "No product is chosen. Choose the product at the top of the window.")
    ),
    readiness.ModelDoesNotKnow: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Model {model} was not trained on {product}; it knows {known}. Choose another product, or train a model that "
            "includes it.",
        )
    ),
    readiness.ModelFileNeeded: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is no product here yet. Export a model as a model file (.onenip) on the workstation and add it on the Train "
            "page; its products come with it.",
        )
    ),
    readiness.ModelFileNeededFor: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is no model for {product} here. On the workstation, export one as a model file (.onenip) and add it on the "
            "Train page.",
        )
    ),
    readiness.ModelNeedsWorkstation: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Model {model} came without exports, so this station cannot compute it; the model is not harmed. On the workstation, "
            "export it as a model file (.onenip) and add that here.",
        )
    ),
    readiness.StationModelDoesNotKnow: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Model {model} was not trained on {product}; it knows {known}. Choose another product, or add a model file (.onenip) "
            "of a model that was trained on it.",
        )
    ),
    readiness.TrainingNeedsWorkstation: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "This is the station edition: it inspects with models that were trained on a workstation. To train, install the "
            "workstation edition.",
        )
    ),
    readiness.ComparisonNeedsWorkstation: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Unusual pictures are found on a workstation; this is the station edition.")
    ),
    readiness.GraphicsCardNeedsWorkstation: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "The station edition computes on the processor. A GPU needs the workstation edition."
        )
    ),
    readiness.RunGoesOn: Sentence(QT_TRANSLATE_NOOP("Messages", "A run is going on. Stop it first, then start again.")),
    readiness.TrainingGoesOn: Sentence(
        QT_TRANSLATE_NOOP("Messages", "A training run is going on. Wait for it or cancel it first.")
    ),
    readiness.NoProductToTrainOn: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "No product was chosen. Nothing was changed. Choose at least one product to train on."
        )
    ),
    readiness.TooFewPictures: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A model cannot learn {products}: at least {needed} different pictures are needed. Nothing was changed. Add more "
            "pictures of good parts.",
        )
    ),
    readiness.ProductWithoutImages: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{product} has no images. Nothing was changed. Import pictures of good parts first."
        )
    ),
}
