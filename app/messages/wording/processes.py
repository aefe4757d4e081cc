"""Sentences for the codes of the child processes."""

from __future__ import annotations

from app.messages.codes import processes
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    processes.StillRuns: Sentence(QT_TRANSLATE_NOOP("Messages", "it closed its pipe but still runs")),
    processes.ExitCode: Sentence(QT_TRANSLATE_NOOP("Messages", "exit code {code}")),
    processes.EndedBySignal: Sentence(QT_TRANSLATE_NOOP("Messages", "signal {number}, {name}")),
    processes.KilledFromOutside: Sentence(
        QT_TRANSLATE_NOOP("Messages", "signal {number}, {name}, perhaps because the computer ran out of memory")
    ),
    processes.NoModelLoaded: Sentence(
        QT_TRANSLATE_NOOP("Messages", "No model is loaded. Choose a model on the Train page.")
    ),
    processes.InspectionDied: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The inspection process ended unexpectedly ({exit}).")
    ),
    processes.WrongAnswer: Sentence(QT_TRANSLATE_NOOP("Messages", "The inspection process gave a wrong answer.")),
    processes.StoppedBeforeTheAnswer: Sentence(QT_TRANSLATE_NOOP("Messages", "It was stopped before the answer came.")),
    processes.NoAnswerFor: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The inspection process gave no answer for {seconds:.0f} s.")
    ),
    processes.NotRunning: Sentence(QT_TRANSLATE_NOOP("Messages", "The inspection process is not running.")),
    processes.DiedWhileLoading: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The inspection process ended while it loaded the model ({exit}). Stored parts are safe. Try again, or "
            "choose another model.",
        )
    ),
    processes.NotLoaded: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The model was not loaded: {reason} Stored parts are safe.")
    ),
    processes.InspectionCannotBeStarted: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The inspection process could not be started: {error}. Stored parts are safe. Close other programs and try "
            "again.",
        )
    ),
    processes.DiesAgainAndAgain: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The inspection process ended unexpectedly {times} times in a row, so the run was stopped. The parts are "
            "stored as NOT CHECKED. Look into the log folder (Settings) or try another model.",
        )
    ),
    processes.LoadingFailed: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Something unexpected went wrong while loading the model: {error}.")
    ),
    processes.InspectionOfPartFailed: Sentence(QT_TRANSLATE_NOOP("Messages", "The inspection failed: {error}")),
    processes.DecodingFailed: Sentence(QT_TRANSLATE_NOOP("Messages", "The image could not be decoded: {error}")),
    processes.OutOfMemory: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The computer ran out of memory while training. The images and the last checkpoint are kept. Close other "
            "programs or choose the device CPU in Settings, then press Resume.",
        )
    ),
    processes.TrainingWentWrong: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Something unexpected went wrong while training: {error}. The images and the last checkpoint are kept. Press "
            "Resume to go on, or look into the log folder (Settings).",
        )
    ),
    processes.PreparationDied: Sentence(QT_TRANSLATE_NOOP("Messages", "The process ended unexpectedly ({exit}).")),
    processes.PackingDied: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The process that writes the model file ended unexpectedly ({exit}). Nothing was left behind, and the model is "
            "unchanged. Try again.",
        )
    ),
    processes.PackingFailed: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The model file could not be written: {error}. Nothing was left behind, and the model is unchanged.",
        )
    ),
    processes.ComparisonDied: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "The process that compares the images ended unexpectedly ({exit}). No image was lost."
        )
    ),
    processes.ComparisonFailed: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The images could not be compared with each other: {error}. No image was lost.")
    ),
    processes.PreparationFailed: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The model could not be prepared for faster engines: {error}.")
    ),
    processes.RequestUnreadable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The stored settings of this training run cannot be read, so it cannot be resumed. Its images are safe; start "
            "a new training run instead.",
        )
    ),
    processes.SharedMemoryGone: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "This shared memory was given back already. The frame is lost; the next one is not affected."
        )
    ),
}
