"""Sentences for the codes of connections by MQTT."""

from __future__ import annotations

from app.messages.codes import line_mqtt
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    line_mqtt.BrokerMissing: Sentence(QT_TRANSLATE_NOOP("Messages", "The name or address of the broker is missing.")),
    line_mqtt.BadTopic: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "“{topic}” cannot be a topic: no +, # or empty level, and no $ at the beginning.",
        )
    ),
    line_mqtt.PasswordWithoutName: Sentence(
        QT_TRANSLATE_NOOP("Messages", "MQTT takes a password only together with a user.")
    ),
    line_mqtt.BrokerUnreachable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The broker {host}, port {port}, cannot be reached: {error}. It is tried again and again.",
        )
    ),
    line_mqtt.BrokerNotTrusted: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The certificate of {host} is not trusted ({error}). Nothing was sent. Give the file of who vouches "
            "for it.",
        )
    ),
    line_mqtt.BrokerRefused: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{host} refuses this station: {answer}. Check user and password.")
    ),
    line_mqtt.TopicRefused: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{host} does not let this station hear “{topic}”. Give its user the right to read this topic."
        )
    ),
    line_mqtt.BrokerLost: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The connection to {host} was lost. It is tried again and again.")
    ),
    line_mqtt.BrokerSilent: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{host} did not acknowledge within {seconds:.0f} seconds.")
    ),
    line_mqtt.BrokerDoesNotEcho: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The broker takes messages, but what was sent to {topic} did not come back: this user may not read "
            "there, so triggers will not arrive.",
        )
    ),
    line_mqtt.BrokerAnswered: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{host} took a message and sent it back in {milliseconds:.0f} ms.")
    ),
    line_mqtt.AtTheBroker: Sentence(QT_TRANSLATE_NOOP("Messages", "Connected to {host}, port {port}.")),
    line_mqtt.CertificateUnusable: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The certificate file “{path}” cannot be used: {error}")
    ),
}
