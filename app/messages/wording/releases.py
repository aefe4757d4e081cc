"""Sentences for the codes of releases."""

from __future__ import annotations

from app.messages.codes import releases
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    releases.SignModel: Sentence(QT_TRANSLATE_NOOP("Messages", "Sign and activate {model}")),
    releases.ModelSigned: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{model} judges the line from now on, signed by {name}. Ctrl+Z takes that back.")
    ),
    releases.RollBackTo: Sentence(QT_TRANSLATE_NOOP("Messages", "Roll back to {model}")),
    releases.RolledBack: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{model} judges the line again, with its limits: {limits} changed."),
    ),
    releases.NameNeeded: Sentence(QT_TRANSLATE_NOOP("Messages", "A signature needs a name. Nothing was changed.")),
    releases.ReasonNeededToSign: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Not every rule is passed, so the signature needs a reason. Nothing was changed.")
    ),
    releases.GoldenSetChanged: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The golden set is not the one that you looked at any more. Nothing was changed; look at the figures again, then sign.",
        )
    ),
    releases.FiguresChanged: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The candidate, the model that inspects, or a limit is another than you looked at. Nothing was changed; look at the "
            "figures again, then sign.",
        )
    ),
    releases.ChangeGateRules: Sentence(QT_TRANSLATE_NOOP("Messages", "Change the rules of the acceptance gate")),
    releases.GateRulesChanged: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Models are held to them from now on. What was signed keeps its own.")
    ),
    releases.WriteReport: Sentence(QT_TRANSLATE_NOOP("Messages", "Write the report {file}")),
    releases.ReportWritten: Sentence(QT_TRANSLATE_NOOP("Messages", "Written to {path}.")),
    releases.ReportStopped: Sentence(QT_TRANSLATE_NOOP("Messages", "Stopped. There is no report in {path}.")),
}
