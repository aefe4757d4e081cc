"""The topics of one station."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Topics:
    """All below the topic that a person chose."""

    root: str

    @property
    def verdict(self) -> str:
        """One message a part, in time: act on it."""
        return f"{self.root}/verdict"

    @property
    def late(self) -> str:
        """What the model said after the deadline: do not act on it."""
        return f"{self.root}/late"

    @property
    def state(self) -> str:
        """Kept by the broker, which says "offline" here when the station is gone."""
        return f"{self.root}/state"

    @property
    def heartbeat(self) -> str:
        return f"{self.root}/heartbeat"

    @property
    def trigger(self) -> str:
        """To the station."""
        return f"{self.root}/trigger"

    @property
    def product(self) -> str:
        """To the station."""
        return f"{self.root}/product/set"

    @property
    def check(self) -> str:
        """The station to itself, when a person tries the connection."""
        return f"{self.root}/check"

    @staticmethod
    def answer_to(wish: str) -> str:
        """Where it is said what became of a wish."""
        return f"{wish}/answer"


def is_topic(text: str) -> bool:
    """True for a topic that may be published to."""
    levels = text.split("/")
    return (
        bool(text)
        and len(text.encode("utf-8", "replace")) <= 512
        and all(levels)
        and not any(character in text for character in "+#\0")
        and not text.startswith("$")
        and text.isprintable()
    )
