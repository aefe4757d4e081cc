"""The station at a broker of MQTT."""

from __future__ import annotations

import threading
import time
from concurrent.futures import Future

import msgspec

from app.domain.timestamps import utc_now
from app.line.errors import LineError
from app.line.mqtt.choice import MqttChoice
from app.line.mqtt.session import ACKNOWLEDGE_TIMEOUT_S, MqttSession
from app.line.mqtt.topics import Topics
from app.line.payloads import (
    OFFLINE,
    VERSION,
    HeartbeatPayload,
    StationPayload,
    station_payload,
    verdict_payload,
)
from app.line.port import LineConnection, StationInputs
from app.line.wire_verdict import WireVerdict
from app.line.wishes import answer_to, product_wish, trigger_wish
from app.messages.codes import line_connections as connection_codes
from app.messages.codes import line_mqtt as codes
from app.messages.message import Message
from onenip_core.errors import OneNipError

encode = msgspec.json.encode


class MqttConnection(LineConnection):
    """A verdict is handed over when the broker has acknowledged it (QoS 1), and so may arrive twice, with the same sequence."""

    def __init__(self, choice: MqttChoice, password: str, inputs: StationInputs) -> None:
        self._choice = choice
        self._password = password
        self._inputs = inputs
        self._topics = Topics(choice.topic)
        self._session: MqttSession | None = None
        self._told_state: StationPayload | None = None
        self._echoed = threading.Event()
        self._echo_wanted = b""
        self._last_product: bytes | None = None
        """What was asked for last, in whatever session."""

    def open(self) -> None:
        topics = self._topics
        session = MqttSession(self._choice, self._password, topics.state, OFFLINE, self._on_message)
        self._session = session
        session.connect()
        session.subscribe((topics.trigger, topics.product, topics.check))
        self._told_state = None

    def tell(self, verdict: WireVerdict) -> None:
        topic = self._topics.verdict if verdict.late is None else self._topics.late
        self._open_session().publish(topic, encode(verdict_payload(verdict, self._inputs)))

    def beat(self, count: int) -> None:
        session, state = self._open_session(), station_payload(self._inputs)
        if self._told_state is None or _is_news(self._told_state, state):
            session.publish(self._topics.state, encode(state), retain=True)
            self._told_state = state
        # Acknowledged: so a silent broker is noticed although no part comes.
        session.publish(self._topics.heartbeat, encode(HeartbeatPayload(VERSION, count, state.state, utc_now())))

    def close(self) -> None:
        if self._session is not None:
            self._session.close((self._topics.state, OFFLINE))
            self._session = None

    def check(self) -> Message:
        self._echoed.clear()
        self._echo_wanted = encode({"version": VERSION, "at": utc_now()})
        began = time.monotonic()
        self._open_session().publish(self._topics.check, self._echo_wanted)
        if not self._echoed.wait(ACKNOWLEDGE_TIMEOUT_S):
            raise LineError(codes.BrokerDoesNotEcho(self._topics.check))
        return codes.BrokerAnswered(self._choice.host, 1000 * (time.monotonic() - began))

    @property
    def peers(self) -> Message:
        return codes.AtTheBroker(self._choice.host, self._choice.port)

    def _open_session(self) -> MqttSession:
        if self._session is None:
            raise LineError(connection_codes.ConnectionClosed())
        return self._session

    def _on_message(self, topic: str, content: bytes, kept: bool) -> None:
        """In the client's thread."""
        if topic == self._topics.check:
            if content == self._echo_wanted:
                self._echoed.set()
        elif topic == self._topics.trigger:
            if not kept:  # no part is in front of the camera because one was there yesterday
                self._on_trigger(content)
        elif topic == self._topics.product and not (kept and content == self._last_product):
            # What is kept is told anew in each session, and a person may have chosen another product meanwhile.
            self._last_product = content
            self._on_product(content)

    def _on_trigger(self, content: bytes) -> None:
        try:
            self._inputs.trigger("mqtt", trigger_wish(content))
        except OneNipError as error:
            self._answer(self._topics.trigger, error)
        else:
            self._answer(self._topics.trigger, None)

    def _on_product(self, content: bytes) -> None:
        try:
            wish = product_wish(content)
            future = self._inputs.switch_product(wish.wanted, wish.order)
        except OneNipError as error:
            self._answer(self._topics.product, error)
        else:
            future.add_done_callback(self._on_switched)

    def _on_switched(self, future: Future[None]) -> None:
        self._answer(self._topics.product, future.exception())

    def _answer(self, wish: str, error: BaseException | None) -> None:
        session = self._session
        if session is not None:
            session.mention(Topics.answer_to(wish), encode(answer_to(error, self._inputs)))


def _is_news(told: StationPayload, now: StationPayload) -> bool:
    """Counts alone are told with the next change: the broker need not keep each of them."""
    return _without_counts(told) != _without_counts(now)


def _without_counts(state: StationPayload) -> StationPayload:
    return msgspec.structs.replace(
        state, at="", ok=0, ng=0, not_checked=0, late=0, triggers=0, refused=0, outstanding=0
    )
