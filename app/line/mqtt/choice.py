"""A broker of MQTT."""

from __future__ import annotations

from app.line.choice import LineChoice


class MqttChoice(LineChoice, frozen=True, tag="mqtt"):
    """Where it is, and under which topic this station speaks."""

    host: str = ""
    port: int = 1883
    topic: str = "onenip/station1"
    tls: bool = False
    ca_file: str = ""
    client_id: str = ""
    username: str = ""

    @property
    def name(self) -> str:
        return f"{self.host}:{self.port} {self.topic}"
