"""Sentences for the codes of the connections to the line."""

from __future__ import annotations

from app.messages.codes import line_connections
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    line_connections.WireConnecting: Sentence(QT_TRANSLATE_NOOP("Messages", "Connecting…")),
    line_connections.ConnectionClosed: Sentence(QT_TRANSLATE_NOOP("Messages", "Not connected.")),
    line_connections.ConnectionHangs: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Does not answer any more; what the line hears is old. The inspection goes on.",
        )
    ),
    line_connections.AddressUnknown: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nobody in the network knows “{host}”. Check the name, or type the address in numbers.",
        )
    ),
    line_connections.AddressNotHere: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{host} is no address of this computer. Take one of its own, or 0.0.0.0 for all.",
        )
    ),
    line_connections.PortInUse: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Another program uses port {port}. Choose another port, or end that program.",
        )
    ),
    line_connections.PortNotAllowed: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "This account may not open port {port}. Choose one above 1023, for example 1502.",
        )
    ),
    line_connections.CannotListen: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Nobody can be served at {host}, port {port}. {error}")
    ),
    line_connections.DoesNotAnswerItself: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Port {port} is open and does not answer as it should: {answer}")
    ),
    line_connections.NoSuchLineKind: Sentence(
        QT_TRANSLATE_NOOP("Messages", "This version knows no connection of the kind “{kind}”.")
    ),
    line_connections.BadLineValue: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The value of “{field}” is not valid."), words=(("field", "Settings"),)
    ),
    line_connections.AddressMissing: Sentence(QT_TRANSLATE_NOOP("Messages", "The address is missing.")),
    line_connections.SecretsUnreadable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The file {path} with passwords and tokens cannot be read. Type them again, after it was put right "
            "or deleted.",
        )
    ),
    line_connections.LineConnectionLost: Sentence(QT_TRANSLATE_NOOP("Messages", "The line does not hear this station")),
    line_connections.LineConnectionBack: Sentence(QT_TRANSLATE_NOOP("Messages", "The line hears this station again")),
    line_connections.LineConnectionTold: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{connection}: {reason} The inspection goes on, and everything is stored.")
    ),
    line_connections.LineConnectionWell: Sentence(QT_TRANSLATE_NOOP("Messages", "{connection}: {reason}")),
    line_connections.VerdictsLost: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{connection} never got {count} verdicts, because it was away too long. They are stored.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "{connection} never got {count} verdict, because it was away too long. It is stored.",
        ),
        counted="count",
    ),
    line_connections.LineConnectionNotKept: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The connection to the line was not kept")
    ),
    line_connections.LineChoiceUnreadable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A connection to the line in the settings file is not valid and is not used: {text} The others are "
            "as they were. Remove it under Settings, Line, and add it anew.",
        )
    ),
}
