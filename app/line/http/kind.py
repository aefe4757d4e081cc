"""HTTP in the catalogue."""

from __future__ import annotations

from app.line.choice import LineChoice
from app.line.errors import LineError
from app.line.http.choice import HttpChoice
from app.line.kind import LineKind
from app.line.listening import is_loopback
from app.line.port import LineConnection, StationInputs
from app.messages.codes import line_connections as connection_codes
from app.messages.codes import line_http as codes
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.settings.kinds import Text, Whole
from app.settings.setting import Setting

LEAST_TOKEN = 16


def _open(choice: LineChoice, secret: str, inputs: StationInputs) -> LineConnection:
    if not isinstance(choice, HttpChoice):
        raise LineError(connection_codes.NoSuchLineKind(type(choice).__name__))
    from app.line.http.connection import HttpConnection

    return HttpConnection(choice, secret, inputs)


def _obstacle(choice: LineChoice, secret: str) -> Message | None:
    if not isinstance(choice, HttpChoice) or not choice.address.strip():
        return connection_codes.AddressMissing()
    if not secret and not is_loopback(choice.address):
        return codes.TokenNeeded(choice.address)
    if secret and (len(secret) < LEAST_TOKEN or not secret.isascii() or not secret.isprintable() or " " in secret):
        return codes.TokenTooWeak(LEAST_TOKEN)
    return None


HTTP = LineKind(
    "http",
    QT_TRANSLATE_NOOP("Settings", "HTTP"),
    QT_TRANSLATE_NOOP("Settings", "Other programs trigger, choose the product and ask for state and verdict."),
    HttpChoice,
    (
        Setting(
            "address",
            Text(),
            "127.0.0.1",
            QT_TRANSLATE_NOOP("Settings", "Own address"),
            QT_TRANSLATE_NOOP("Settings", "127.0.0.1: only programs on this computer. Anything else needs a token."),
        ),
        Setting("port", Whole(1, 65535), 8787, QT_TRANSLATE_NOOP("Settings", "Port")),
    ),
    Setting(
        "secret",
        Text(),
        "",
        QT_TRANSLATE_NOOP("Settings", "Token"),
        QT_TRANSLATE_NOOP(
            "Settings", "Sent along with each request. Kept unencrypted in line-secrets.json, for your account only."
        ),
    ),
    _open,
    _obstacle,
)
