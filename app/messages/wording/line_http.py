"""Sentences for the codes of connections by HTTP."""

from __future__ import annotations

from app.messages.codes import line_http
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    line_http.NoSuchPath: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "There are GET /state, /last, /late and /schema, and POST /trigger and /product.",
        )
    ),
    line_http.NoVerdictYet: Sentence(
        QT_TRANSLATE_NOOP("Messages", "No verdict was given since the program was started.")
    ),
    line_http.NoBrowsers: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Pages of the web may not ask this station for anything.")
    ),
    line_http.WrongHost: Sentence(QT_TRANSLATE_NOOP("Messages", "The request is addressed to another computer.")),
    line_http.TokenWrong: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The token is missing or wrong: send it as “Authorization: Bearer …”.")
    ),
    line_http.JsonNeeded: Sentence(QT_TRANSLATE_NOOP("Messages", "Send “Content-Type: application/json”.")),
    line_http.LengthNeeded: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Send the content in one piece, with “Content-Length”; nothing was done.")
    ),
    line_http.SwitchTakesLonger: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The product is being changed; GET /state tells when it is.")
    ),
    line_http.TokenNeeded: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Others in the network reach {address}: a token is needed, of 16 characters or more.",
        )
    ),
    line_http.TokenTooWeak: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A token has {least} characters or more: letters, digits, signs, no spaces.",
        )
    ),
    line_http.HttpAnswers: Sentence(QT_TRANSLATE_NOOP("Messages", "Port {port} answers as it should.")),
    line_http.HttpAsked: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Listens on port {port}. {count} requests so far."),
        singular=QT_TRANSLATE_NOOP("Messages", "Listens on port {port}. {count} request so far."),
        counted="count",
    ),
}
