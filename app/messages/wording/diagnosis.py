"""Sentences for the codes of a diagnosis."""

from __future__ import annotations

from app.messages.codes import diagnosis
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    diagnosis.WriteDiagnosis: Sentence(QT_TRANSLATE_NOOP("Messages", "Save the diagnosis file {file}")),
    diagnosis.DiagnosisWritten: Sentence(
        QT_TRANSLATE_NOOP("Messages", "It lies in {path}. It was sent nowhere: send it yourself, to whom you like.")
    ),
    diagnosis.CopyDiagnosis: Sentence(QT_TRANSLATE_NOOP("Messages", "Copy the diagnosis")),
    diagnosis.DiagnosisCopied: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Versions, this computer and numbers of records are in the clipboard, without names."
        )
    ),
    diagnosis.DiagnosisNotMade: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{reason} Without it names cannot be taken out, so nothing was written or copied. Try again, or restart the program.",
        )
    ),
}
