"""Sentences for the codes of the demonstration."""

from __future__ import annotations

from app.messages.codes import demo
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    demo.Demonstration: Sentence(QT_TRANSLATE_NOOP("Messages", "Demonstration")),
    demo.DemonstrationStopped: Sentence(QT_TRANSLATE_NOOP("Messages", "The demonstration stopped")),
    demo.PreparingImages: Sentence(QT_TRANSLATE_NOOP("Messages", "Prepare the demonstration")),
    demo.CellsArePrepared: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Real electroluminescence images of solar cells are being prepared (elpv-dataset, CC BY-NC-SA 4.0).",
        )
    ),
    demo.PartsAreDrawn: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Pictures of two products are being drawn: a turned washer and a woven mesh.")
    ),
    demo.ImagesAreImported: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "20 pictures of good parts are imported for each of two products, and four of them become prompts. 40 more follow for "
            "the real training.",
        )
    ),
    demo.OneModelLearns: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "One model learns both products. This takes about three minutes; the losses are shown below.",
        )
    ),
    demo.OneStepIsLearned: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A first model of both products is made in a single step of training, so that parts can be inspected at once.",
        )
    ),
    demo.LearnsBeside: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The model of one step inspects unseen parts of each product, good and defective ones mixed. The real training "
            "goes on beside it for about three minutes; its model takes over then.",
        )
    ),
    demo.LearnedLess: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "The longer training left no model, so the model of one step goes on inspecting. {reason}"
        )
    ),
    demo.BetterModelTookOver: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The model of the longer training took over. Of the same {parts} unseen parts the model of one step judged {before} "
            "rightly, and this one {now}.",
        )
    ),
    demo.TypicalScores: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The limit is a score of 1. A typical good part scored {good_before:.2f} and now scores {good_now:.2f}; a typical "
            "defective one scored {defective_before:.2f} and now scores {defective_now:.2f}.",
        )
    ),
    demo.UnseenAreInspected: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "120 parts of each product that training never saw are inspected, good and defective ones mixed.",
        )
    ),
    demo.WindowIsYours: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "That was the demonstration; the window is yours. The batches wait on the Review page."
        )
    ),
    demo.ImportIncomplete: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The images of {product} were not imported completely.")
    ),
    demo.NoTraining: Sentence(QT_TRANSLATE_NOOP("Messages", "The training could not be started.")),
    demo.NoModelCame: Sentence(QT_TRANSLATE_NOOP("Messages", "The training ended without a model.")),
    demo.ProductIsGone: Sentence(QT_TRANSLATE_NOOP("Messages", "The product {product} is gone.")),
    demo.InspectionFailed: Sentence(QT_TRANSLATE_NOOP("Messages", "The inspection of {product} failed: {reason}")),
    demo.NoPartInspected: Sentence(QT_TRANSLATE_NOOP("Messages", "No part was inspected.")),
    demo.NoBatchSaved: Sentence(QT_TRANSLATE_NOOP("Messages", "No batch was saved.")),
    demo.TooFewImages: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The package elpv-dataset holds fewer images than expected. Install it again.")
    ),
    demo.PackageUnreadable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The images of the package elpv-dataset cannot be read: {error}. Nothing was changed. Install it again.",
        )
    ),
    demo.CannotBeWritten: Sentence(QT_TRANSLATE_NOOP("Messages", "The image {file} cannot be written as PNG.")),
    demo.HandoverMissing: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There is no complete handover in {folder}. This half of the self-test judges what another computer handed over: run "
            "the self-test there first and copy the whole folder that it leaves, called handover, to {folder}.",
        )
    ),
    demo.HandoverDamaged: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{file} cannot be read: {error}. Nothing was changed. Copy the whole folder of the handover again.",
        )
    ),
    demo.HandedPartUnreadable: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The picture {file} cannot be read, so nothing is handed over: {error}.")
    ),
    demo.NothingToHandOver: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The model could not be packed, so nothing is handed over.")
    ),
    demo.ModelFileNotAdded: Sentence(QT_TRANSLATE_NOOP("Messages", "The model file was not added.")),
}
