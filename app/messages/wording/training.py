"""Sentences for the codes of training."""

from __future__ import annotations

from app.messages.codes import training
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    training.StartingTraining: Sentence(QT_TRANSLATE_NOOP("Messages", "Starting training of {model} on {products}.")),
    training.ResumingTraining: Sentence(QT_TRANSLATE_NOOP("Messages", "Resuming training of {model} on {products}.")),
    training.Training: Sentence(QT_TRANSLATE_NOOP("Messages", "Training {model}. Inspection can go on meanwhile.")),
    training.StopsAtTheNextStep: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Training stops at the next step and keeps a checkpoint.")
    ),
    training.TrainedAndChecked: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The model was trained on {products} and checked: it loads and can inspect.")
    ),
    training.TrainedTooShort: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "It was too short to mean anything: the model saw {samples} of {images} samples, less than every picture once. "
            "Train longer before you rely on it.",
        ),
    ),
    training.GoodPartsRejected: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{product}: of 100 good parts about {rejected} would be rejected (between {low} and {high}, as far as {judged} can "
            "tell, each judged as if it were new).",
        ),
    ),
    training.PseudoAnomaliesMissed: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Of 100 pseudo-anomalies about {missed} would be missed.")
    ),
    training.ProductLeftOut: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The model was made without {product} and cannot inspect it. {reason}")
    ),
    training.PicturesLeftOut: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{count} pictures of {product} did not train, being damaged or the same as others, as {names}."
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages", "A picture of {product} did not train, being damaged or the same as another: {names}."
        ),
        counted="count",
    ),
    training.NothingHeldOut: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{product}: no good part could be held out, so nobody knows how many would be rejected."
        )
    ),
    training.BoundsAreOf95: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The true number lies between the two bounds with 95 % confidence; more good parts bring them closer together.",
        )
    ),
    training.LearnedInSeconds: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Learning took {seconds} seconds."),
        singular=QT_TRANSLATE_NOOP("Messages", "Learning took a second."),
        counted="seconds",
    ),
    training.LearnedInMinutes: Sentence(QT_TRANSLATE_NOOP("Messages", "Learning took {minutes} minutes.")),
    training.LearnedFromFew: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Fewer than {advised} pictures of {products} taught the model, so its limit is a guess: add pictures and train again.",
        )
    ),
    training.LearnedFromOneSession: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "All pictures of {products} are of one session: under another light or on another day good parts may be rejected. Add "
            "pictures of another day.",
        )
    ),
    training.NowInspectOthers: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "What it makes of true defects nobody knows yet: now inspect parts that it has not seen, good and defective ones, and "
            "correct what it gets wrong.",
        )
    ),
    training.ModelTrained: Sentence(QT_TRANSLATE_NOOP("Messages", "{model} is trained")),
    training.TrainingStopped: Sentence(QT_TRANSLATE_NOOP("Messages", "Training of {model} was stopped")),
    training.ModelIsCandidate: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{model} is a candidate: another model goes on inspecting until you let this one. Compare them on Releases, and sign.",
        )
    ),
    training.ModelInspectsNow: Sentence(QT_TRANSLATE_NOOP("Messages", "{model} inspects now.")),
    training.FirstModelInspects: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{model} is the first model, so it inspects from now on, unsigned: there was none that it could replace. What it is "
            "worth, golden parts tell on Releases.",
        )
    ),
    training.CancelledAndKept: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Training was cancelled. What it has learned so far is kept; press Resume to go on."
        )
    ),
    training.DidNotStopInTime: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Training did not stop in time and was ended. The last checkpoint is kept; press Resume to go on.",
        )
    ),
    training.EndedWhileCancelled: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Training was cancelled while its process ended by itself ({exit}). Press Resume to go on.",
        )
    ),
    training.EndedUnexpectedly: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The training process ended unexpectedly ({exit}). The images and the last checkpoint are kept. Press "
            "Resume to go on from there.",
        )
    ),
    training.CannotBeStarted: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The training process could not be started: {error}. No image was lost. Press Resume to try again.",
        )
    ),
    training.InterruptedByTheEnd: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "The application ended while this model was trained. Its last checkpoint was kept."
        )
    ),
    training.TrainingFailed: Sentence(QT_TRANSLATE_NOOP("Messages", "Training of {model} failed")),
    training.EndNotSaved: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The end of the training could not be saved. {reason}")
    ),
    training.TooLittleSpace: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Only {free:.0f} MB are free on the workspace's disk; training needs up to {needed:.0f} MB. Nothing was "
            "changed. Free some space and try again.",
        )
    ),
    training.CancelledBeforeItBegan: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Training was cancelled before it began: nothing was learned. Resume begins it.")
    ),
}
