"""A small server of HTTP."""

from __future__ import annotations

from app.line.choice import LineChoice


class HttpChoice(LineChoice, frozen=True, tag="http"):
    """Where programs find this station."""

    address: str = "127.0.0.1"
    port: int = 8787

    @property
    def name(self) -> str:
        return f"http://{self.address}:{self.port}"
