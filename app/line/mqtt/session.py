"""One stay at a broker, from connecting to the loss of the connection: the client of paho with waits that end."""

from __future__ import annotations

import logging
import socket
import ssl
import threading
import time
import uuid
from collections.abc import Callable, Sequence

import paho.mqtt.client as paho
from paho.mqtt.enums import CallbackAPIVersion, MQTTErrorCode
from paho.mqtt.properties import Properties
from paho.mqtt.reasoncodes import ReasonCode

from app.line.errors import LineError
from app.line.mqtt.choice import MqttChoice
from app.messages.codes import line_connections as connection_codes
from app.messages.codes import line_mqtt as codes

log = logging.getLogger(__name__)

CONNECT_TIMEOUT_S = 5.0
ACKNOWLEDGE_TIMEOUT_S = 4.0
KEEPALIVE_S = 5
"""Twice as long without a sign of life, and the broker tells everybody that the station is offline."""

OnMessage = Callable[[str, bytes, bool], None]
"""Topic, content, and whether the broker had kept it from before."""


class MqttSession:
    """Never connects again by itself: what was on its way would go out as if it were new. Its lane makes another session."""

    def __init__(self, choice: MqttChoice, password: str, will_topic: str, will: bytes, on_message: OnMessage) -> None:
        """Raises LineError: the certificate cannot be used."""
        self._choice = choice
        self._on_message = on_message
        self._news = threading.Condition()
        self._acknowledged: set[int] = set()
        self._subscriptions: Sequence[ReasonCode] = ()
        """The broker's last answer, one for each topic."""
        self._answered: ReasonCode | None = None
        self._lost = False
        self._client = paho.Client(
            CallbackAPIVersion.VERSION2,
            client_id=choice.client_id or f"onenip-{uuid.uuid4().hex[:12]}",
            reconnect_on_failure=False,
        )
        self._client.connect_timeout = CONNECT_TIMEOUT_S
        self._client.will_set(will_topic, will, qos=1, retain=True)
        if choice.username:
            self._client.username_pw_set(choice.username, password)
        if choice.tls:
            self._client.tls_set_context(_tls_context(choice.ca_file))
        self._client.on_connect = self._connected
        self._client.on_disconnect = self._disconnected
        self._client.on_publish = self._published
        self._client.on_subscribe = self._subscribed
        self._client.on_message = self._received

    def connect(self) -> None:
        """Raises LineError."""
        choice = self._choice
        try:
            self._client.connect(choice.host, choice.port, KEEPALIVE_S)
        except ssl.SSLError as error:
            raise LineError(codes.BrokerNotTrusted(choice.host, error.reason or str(error))) from error
        except socket.gaierror as error:
            raise LineError(connection_codes.AddressUnknown(choice.host)) from error
        except (OSError, ValueError) as error:
            reason = getattr(error, "strerror", None) or str(error) or type(error).__name__
            raise LineError(codes.BrokerUnreachable(choice.host, choice.port, reason)) from error
        self._client.loop_start()
        self._wait(lambda: self._answered is not None)
        answer = self._answered
        if answer is not None and answer.is_failure:
            raise LineError(codes.BrokerRefused(choice.host, str(answer)))

    def subscribe(self, topics: Sequence[str]) -> None:
        """Hear of these topics from now on. Raises LineError: also if the broker refuses one of them."""
        self._forget_acknowledged()
        code, number = self._client.subscribe([(topic, 1) for topic in topics])
        if code is not MQTTErrorCode.MQTT_ERR_SUCCESS or number is None:
            raise LineError(codes.BrokerLost(self._choice.host))
        self._wait(lambda: number in self._acknowledged)
        for topic, answer in zip(topics, self._subscriptions, strict=False):
            if answer.is_failure:
                raise LineError(codes.TopicRefused(self._choice.host, topic))

    def publish(self, topic: str, content: bytes, *, retain: bool = False) -> None:
        """Return when the broker has it. Raises LineError: it has not, or did not say so in time."""
        self._forget_acknowledged()
        number = self._client.publish(topic, content, qos=1, retain=retain).mid
        self._wait(lambda: number in self._acknowledged)

    def mention(self, topic: str, content: bytes) -> None:
        """Publish what may be lost. From any thread; raises nothing."""
        self._client.publish(topic, content, qos=0)

    def close(self, farewell: tuple[str, bytes] | None = None) -> None:
        """Leave in good order, with a kept message for those who stay; the broker then keeps the last will to itself."""
        if farewell is not None and not self._lost and self._answered is not None:
            try:
                self.publish(*farewell, retain=True)
            except LineError as error:
                log.info("%s does not take the farewell: %s", self._choice.host, error)
        self._client.disconnect()
        self._client.loop_stop()

    def _forget_acknowledged(self) -> None:
        """Numbers come round again after 65,535 messages."""
        with self._news:
            self._acknowledged.clear()

    def _wait(self, condition: Callable[[], bool]) -> None:
        """Raises LineError: the connection was lost meanwhile, or the broker is silent."""
        deadline = time.monotonic() + ACKNOWLEDGE_TIMEOUT_S
        with self._news:
            while not condition():
                left = deadline - time.monotonic()
                if self._lost:
                    raise LineError(codes.BrokerLost(self._choice.host))
                if left <= 0:
                    raise LineError(codes.BrokerSilent(self._choice.host, ACKNOWLEDGE_TIMEOUT_S))
                self._news.wait(left)

    # Called in the client's own thread.

    def _connected(
        self,
        _client: paho.Client,
        _data: object,
        _flags: paho.ConnectFlags,
        reason: ReasonCode,
        _properties: Properties | None,
    ) -> None:
        with self._news:
            self._answered = reason
            self._news.notify_all()

    def _disconnected(
        self,
        _client: paho.Client,
        _data: object,
        _flags: paho.DisconnectFlags,
        _reason: ReasonCode,
        _properties: Properties | None,
    ) -> None:
        with self._news:
            self._lost = True
            self._news.notify_all()

    def _published(
        self, _client: paho.Client, _data: object, number: int, _reason: ReasonCode, _properties: Properties
    ) -> None:
        self._acknowledge(number)

    def _subscribed(
        self,
        _client: paho.Client,
        _data: object,
        number: int,
        reasons: list[ReasonCode],
        _properties: Properties | None,
    ) -> None:
        self._subscriptions = tuple(reasons)
        self._acknowledge(number)

    def _acknowledge(self, number: int) -> None:
        with self._news:
            self._acknowledged.add(number)
            self._news.notify_all()

    def _received(self, _client: paho.Client, _data: object, message: paho.MQTTMessage) -> None:
        try:
            self._on_message(message.topic, bytes(message.payload), message.retain)
        except Exception:
            log.exception("A message on %s was not dealt with", message.topic)


def _tls_context(ca_file: str) -> ssl.SSLContext:
    """Names and certificates are always checked. Raises LineError."""
    try:
        return ssl.create_default_context(cafile=ca_file or None)
    except (OSError, ssl.SSLError) as error:
        raise LineError(codes.CertificateUnusable(ca_file, str(error))) from error
