"""Brokers of MQTT in the catalogue."""

from __future__ import annotations

from app.line.choice import LineChoice
from app.line.errors import LineError
from app.line.kind import LineKind
from app.line.mqtt.choice import MqttChoice
from app.line.mqtt.topics import is_topic
from app.line.port import LineConnection, StationInputs
from app.messages.codes import line_connections as connection_codes
from app.messages.codes import line_mqtt as codes
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.settings.kinds import Flag, Text, Whole
from app.settings.setting import Setting


def _open(choice: LineChoice, secret: str, inputs: StationInputs) -> LineConnection:
    if not isinstance(choice, MqttChoice):
        raise LineError(connection_codes.NoSuchLineKind(type(choice).__name__))
    from app.line.mqtt.connection import MqttConnection  # only who speaks MQTT waits for its client to load

    return MqttConnection(choice, secret, inputs)


def _obstacle(choice: LineChoice, secret: str) -> Message | None:
    if not isinstance(choice, MqttChoice) or not choice.host.strip():
        return codes.BrokerMissing()
    if not is_topic(choice.topic):
        return codes.BadTopic(choice.topic)
    return codes.PasswordWithoutName() if secret and not choice.username else None


MQTT = LineKind(
    "mqtt",
    QT_TRANSLATE_NOOP("Settings", "MQTT"),
    QT_TRANSLATE_NOOP("Settings", "Verdicts, state and heartbeat to a broker; triggers and the product from it."),
    MqttChoice,
    (
        Setting(
            "host",
            Text(),
            "",
            QT_TRANSLATE_NOOP("Settings", "Broker"),
            QT_TRANSLATE_NOOP("Settings", "Name or address in the network, for example 192.168.0.10."),
        ),
        Setting(
            "port",
            Whole(1, 65535),
            1883,
            QT_TRANSLATE_NOOP("Settings", "Port"),
            QT_TRANSLATE_NOOP("Settings", "Usually 1883, and 8883 with TLS."),
        ),
        Setting(
            "topic",
            Text(),
            "onenip/station1",
            QT_TRANSLATE_NOOP("Settings", "Topic"),
            QT_TRANSLATE_NOOP("Settings", "All topics of this station begin with it. Each station needs its own."),
        ),
        Setting(
            "tls",
            Flag(),
            False,
            QT_TRANSLATE_NOOP("Settings", "Encrypted (TLS)"),
            QT_TRANSLATE_NOOP("Settings", "The broker's certificate and name are checked."),
        ),
        Setting(
            "ca_file",
            Text(),
            "",
            QT_TRANSLATE_NOOP("Settings", "Certificate file"),
            QT_TRANSLATE_NOOP("Settings", "Who vouches for the broker (.pem). Empty: those whom this computer trusts."),
        ),
        Setting(
            "client_id",
            Text(),
            "",
            QT_TRANSLATE_NOOP("Settings", "Client ID"),
            QT_TRANSLATE_NOOP("Settings", "Only where the broker expects a certain one. Never the same twice."),
        ),
        Setting(
            "username",
            Text(),
            "",
            QT_TRANSLATE_NOOP("Settings", "User"),
            QT_TRANSLATE_NOOP("Settings", "Empty where the broker asks for none."),
        ),
    ),
    Setting(
        "secret",
        Text(),
        "",
        QT_TRANSLATE_NOOP("Settings", "Password"),
        QT_TRANSLATE_NOOP("Settings", "Kept unencrypted in line-secrets.json in the workspace, for your account only."),
    ),
    _open,
    _obstacle,
)
