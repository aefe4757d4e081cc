"""Sentences for the codes of products that a model inspects by prompts only."""

from __future__ import annotations

from app.messages.codes import by_prompts
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    by_prompts.AddByPrompts: Sentence(QT_TRANSLATE_NOOP("Messages", "Inspect {product} without training")),
    by_prompts.AddingByPrompts: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Making {model}, which inspects {products} by prompts only. Nothing is trained.")
    ),
    by_prompts.AddedAndChecked: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The model is made and checked: it loads and can inspect. Its network was not trained on {products}.",
        )
    ),
    by_prompts.ModelMade: Sentence(QT_TRANSLATE_NOOP("Messages", "{model} is made")),
    by_prompts.AdditionCancelled: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Cancelled. Nothing was written, and no model was touched; Resume begins it anew."
        )
    ),
    by_prompts.OutlookGood: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Go: its own pictures speak for inspecting {product} by prompts only. Real defects may be harder to find than the "
            "pseudo-anomalies that say so: judge some golden parts first.",
        )
    ),
    by_prompts.OutlookDoubtful: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Doubtful: {product} by prompts only. Judge golden parts before you rely on it, or train on it."
        )
    ),
    by_prompts.OutlookPoor: Sentence(
        QT_TRANSLATE_NOOP("Messages", "No go: do not inspect {product} by prompts only. Train a model on it.")
    ),
    by_prompts.FewGoodParts: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Only {count} good parts were judged, too few to tell how much they differ.")
    ),
    by_prompts.RejectsMany: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Of 100 good parts about {rejected} would be rejected.")
    ),
    by_prompts.HardlyToldApart: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Of 100 pairs of a good part and a pseudo-anomaly only {auroc} are told apart the right way round.",
        )
    ),
    by_prompts.NotToldApart: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Of 100 pairs of a good part and a pseudo-anomaly only {auroc} are told apart the right way round: close to chance.",
        )
    ),
    by_prompts.FindsFew: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Of 100 pseudo-anomalies only {found} score above the limit.")
    ),
    by_prompts.FindsHardlyAny: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Of 100 pseudo-anomalies hardly any, {found}, score above the limit.")
    ),
    by_prompts.KnowsItAlready: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{model}, which inspects now, knows {product} already. Nothing was changed.")
    ),
    by_prompts.NoModelToAddTo: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "No model inspects yet, so there is none that a product could be added to. Train one first."
        )
    ),
    by_prompts.TooFewToAdd: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{product} has {count} normal images that may teach; at least {needed} are needed. Nothing was changed. Add pictures "
            "of good parts on the Products page.",
        )
    ),
}
