"""MQTT against a real broker: what is published, what is kept, what comes in, and what happens when the broker goes."""

from __future__ import annotations

import json
import shutil
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import jsonschema
import msgspec
import pytest

from app.line import lane as lanes
from app.line.errors import LineError
from app.line.hub import LineHub, ToConnect
from app.line.mqtt import session as sessions
from app.line.mqtt.choice import MqttChoice
from app.line.mqtt.connection import MqttConnection
from app.line.mqtt.kind import MQTT
from app.line.mqtt.topics import is_topic
from app.line.payloads import schemas
from app.line.station import Phase, Station
from app.messages.codes import line as line_codes
from app.messages.codes import line_connections as connection_codes
from app.messages.codes import line_mqtt as codes
from app.messages.wording.say import say
from onenip_core.types import Verdict
from tests.support.broker import PASSWORD, USER, Broker, DeafBroker, Listener, free_port
from tests.support.wires import RUNNING, FakeStation, part, wait_until, wire_verdict

TOPIC = "hall/station1"
Open = Callable[..., MqttConnection]


@pytest.fixture
def station() -> FakeStation:
    return FakeStation()


@pytest.fixture
def broker() -> Iterator[Broker]:
    with Broker() as broker:
        yield broker


@pytest.fixture
def listener(broker: Broker) -> Iterator[Listener]:
    listener = Listener(broker.port, f"{TOPIC}/#")
    yield listener
    listener.close()


@pytest.fixture
def opened(station: FakeStation) -> Iterator[Open]:
    made: list[MqttConnection] = []

    def open_one(port: int, password: str = "", **values: object) -> MqttConnection:
        choice = msgspec.convert(
            {"type": "mqtt", "host": "127.0.0.1", "port": port, "topic": TOPIC, **values}, MqttChoice
        )
        made.append(MqttConnection(choice, password, station))
        made[-1].open()
        return made[-1]

    yield open_one
    for connection in made:
        connection.close()


def decoded(content: bytes) -> dict[str, object]:
    value = json.loads(content)
    assert isinstance(value, dict)
    return value


def check_schema(name: str, content: bytes) -> None:
    jsonschema.validate(json.loads(content), {**schemas(), "$ref": f"#/$defs/{name}"})


def test_a_verdict_is_published_as_its_schema_says(broker: Broker, listener: Listener, opened: Open) -> None:
    connection = opened(broker.port)
    connection.tell(wire_verdict(12, Verdict.NG, "P-77"))
    content = listener.wait_for(f"{TOPIC}/verdict")[0]
    check_schema("VerdictPayload", content)
    said = decoded(content)
    assert said["verdict"] == "NG" and said["part_number"] == "P-77" and said["sequence"] == 12
    assert (said["score"], said["limit"], said["late_verdict"], said["fail_safe"]) == (1.7, 1.0, None, False)
    assert listener.of(f"{TOPIC}/late") == []


def test_what_is_late_never_comes_where_verdicts_come(broker: Broker, listener: Listener, opened: Open) -> None:
    connection = opened(broker.port)
    connection.tell(wire_verdict(1, Verdict.OK).at(time.monotonic() + 1000))
    content = listener.wait_for(f"{TOPIC}/late")[0]
    check_schema("VerdictPayload", content)
    assert (decoded(content)["verdict"], decoded(content)["late_verdict"]) == ("NOT_CHECKED", "OK")
    assert listener.of(f"{TOPIC}/verdict") == []


def test_state_is_kept_and_the_heartbeat_counts(
    broker: Broker, listener: Listener, opened: Open, station: FakeStation
) -> None:
    connection = opened(broker.port)
    connection.beat(1)
    connection.beat(2)
    station.now = Station(Phase.NOT_READY, line_codes.NoImageComes(line_codes.RunIsStarting()), "gear", 1)
    connection.beat(3)
    states = listener.wait_for(f"{TOPIC}/state", 2)
    for content in states:
        check_schema("StationPayload", content)
    first, second = (decoded(content) for content in states)
    assert (first["state"], first["product"], first["product_number"]) == ("running", "gear", 1)
    assert (second["state"], second["reason_code"]) == ("not_ready", "NoImageComes")
    assert "no image comes" in str(second["reason"])
    beats = listener.wait_for(f"{TOPIC}/heartbeat", 3)
    check_schema("HeartbeatPayload", beats[0])
    assert [decoded(beat)["count"] for beat in beats] == [1, 2, 3]
    latecomer = Listener(broker.port, f"{TOPIC}/state")
    kept = latecomer.wait_for(f"{TOPIC}/state")
    assert decoded(kept[0])["state"] == "not_ready" and latecomer.heard[0][2], "the broker keeps the state"
    latecomer.close()


def test_a_station_that_leaves_says_so(broker: Broker, listener: Listener, opened: Open) -> None:
    connection = opened(broker.port)
    connection.beat(1)
    connection.close()
    assert decoded(listener.wait_for(f"{TOPIC}/state", 2)[-1])["state"] == "offline"


def test_of_a_station_that_dies_the_broker_says_so(broker: Broker, listener: Listener, opened: Open) -> None:
    connection = opened(broker.port)
    connection.beat(1)
    session = connection._session
    assert session is not None
    socket_of_client = session._client.socket()
    assert socket_of_client is not None
    socket_of_client.close()  # as when the process is killed: no word of goodbye
    assert decoded(listener.wait_for(f"{TOPIC}/state", 2)[-1])["state"] == "offline"


def test_triggers_and_products_come_in_and_are_answered(
    broker: Broker, listener: Listener, opened: Open, station: FakeStation
) -> None:
    opened(broker.port)
    listener.publish(f"{TOPIC}/trigger", b"")
    listener.publish(f"{TOPIC}/trigger", b'{"part_number": " P-1 "}')
    listener.publish(f"{TOPIC}/trigger", b"{not json")
    listener.publish(f"{TOPIC}/trigger", json.dumps({"part_number": "x" * 5000}).encode())
    listener.publish(f"{TOPIC}/product/set", b'{"product": "screw"}')
    listener.publish(f"{TOPIC}/product/set", b'{"number": 1}')
    listener.publish(f"{TOPIC}/product/set", b'{"product": "nail"}')
    answers = [decoded(each) for each in listener.wait_for(f"{TOPIC}/trigger/answer", 4)]
    assert [answer["accepted"] for answer in answers] == [True, True, False, False]
    assert [answer["reason_code"] for answer in answers[2:]] == ["WishNotUnderstood", "WishTooLong"]
    assert station.triggers == [("mqtt", None), ("mqtt", "P-1")]
    products = [decoded(each) for each in listener.wait_for(f"{TOPIC}/product/set/answer", 3)]
    assert [answer["accepted"] for answer in products] == [True, True, False]
    assert "no product “nail”" in str(products[2]["reason"])
    assert station.switches == ["screw", 1]


def test_a_trigger_that_the_broker_kept_triggers_nothing(
    broker: Broker, listener: Listener, opened: Open, station: FakeStation
) -> None:
    listener.publish(f"{TOPIC}/trigger", b"", retain=False)
    listener.publish(f"{TOPIC}/trigger", b'{"part_number": "old"}', retain=True)
    opened(broker.port)
    listener.publish(f"{TOPIC}/trigger", b'{"part_number": "new"}')
    wait_until(lambda: bool(station.triggers))
    time.sleep(0.1)
    assert station.triggers == [("mqtt", "new")]


@pytest.mark.parametrize("is_heard_live", [False, True])
def test_a_product_that_the_broker_kept_is_chosen_once_and_not_at_every_reconnection(
    broker: Broker, listener: Listener, opened: Open, station: FakeStation, is_heard_live: bool
) -> None:
    wish = f"{TOPIC}/product/set"
    if not is_heard_live:
        listener.publish(wish, b'{"product": "screw"}', retain=True)
    connection = opened(broker.port)
    if is_heard_live:
        listener.publish(wish, b'{"product": "screw"}', retain=True)
    wait_until(lambda: station.switches == ["screw"])
    connection.close()  # a person chooses another product meanwhile
    connection.open()
    assert isinstance(connection.check(), codes.BrokerAnswered)  # what was kept came before this
    time.sleep(0.1)
    assert station.switches == ["screw"]
    connection.close()
    listener.publish(wish, b'{"product": "gear"}', retain=True)
    connection.open()
    wait_until(lambda: station.switches == ["screw", "gear"])
    listener.publish(wish, b'{"product": "gear"}')
    wait_until(lambda: station.switches == ["screw", "gear", "gear"])


def test_a_test_sends_and_hears(broker: Broker, opened: Open) -> None:
    found = opened(broker.port).check()
    assert isinstance(found, codes.BrokerAnswered) and 0 < found.milliseconds < 4000


def test_a_broker_that_is_not_there_is_said(opened: Open) -> None:
    with pytest.raises(LineError) as caught:
        opened(free_port())
    assert isinstance(caught.value.message, codes.BrokerUnreachable)
    with pytest.raises(LineError) as caught:
        opened(1883, host="no-such-host.invalid")
    assert isinstance(caught.value.message, connection_codes.AddressUnknown)


def test_a_wrong_password_is_said_and_the_right_one_opens(opened: Open) -> None:
    with Broker(asks_for_password=True) as broker:
        with pytest.raises(LineError) as caught:
            opened(broker.port, "wrong", username=USER)
        assert isinstance(caught.value.message, (codes.BrokerRefused, codes.BrokerLost))
        connection = opened(broker.port, PASSWORD, username=USER)
        connection.beat(1)
        connection.close()


def test_a_broker_that_acknowledges_nothing_is_found_out(opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sessions, "ACKNOWLEDGE_TIMEOUT_S", 0.3)
    deaf = DeafBroker()
    try:
        connection = opened(deaf.port)
        with pytest.raises(LineError) as caught:
            connection.tell(wire_verdict())
        assert isinstance(caught.value.message, codes.BrokerSilent)
        connection.close()
    finally:
        deaf.close()


@pytest.mark.parametrize(("place", "topic"), [(0, "trigger"), (1, "product/set"), (2, "check")])
def test_a_topic_that_the_broker_refuses_is_said(
    opened: Open, monkeypatch: pytest.MonkeyPatch, place: int, topic: str
) -> None:
    monkeypatch.setattr(sessions, "ACKNOWLEDGE_TIMEOUT_S", 0.3)
    broker = DeafBroker(refused=(place,))
    try:
        with pytest.raises(LineError) as caught:
            opened(broker.port)
        assert caught.value.message == codes.TopicRefused("127.0.0.1", f"{TOPIC}/{topic}")
        assert f"hear “{TOPIC}/{topic}”" in say(caught.value.message)
    finally:
        broker.close()


def test_verdicts_survive_a_broker_that_is_killed_and_comes_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "FIRST_PAUSE_S", 0.1)
    monkeypatch.setattr(lanes, "LONGEST_PAUSE_S", 0.2)
    broker = Broker()
    broker.start()
    hub = LineHub(say)
    choice = MqttChoice("127.0.0.1", broker.port, TOPIC)
    hub.run_began()
    hub.set_station(RUNNING)
    hub.set_deadline(1500)
    hub.set_connections({"mqtt": ToConnect(choice, "mqtt", lambda inputs: MQTT.open(choice, "", inputs))})
    listener = Listener(broker.port, f"{TOPIC}/#")
    try:
        hub.tell(part(1, Verdict.OK))
        listener.wait_for(f"{TOPIC}/verdict")
        listener.close()
        broker.kill()
        wait_until(lambda: not hub.statuses["mqtt"].well)
        hub.tell(part(2, Verdict.OK))
        time.sleep(1.6)  # its deadline passes while nobody is there
        broker.start()
        listener = Listener(broker.port, f"{TOPIC}/#")
        late = decoded(listener.wait_for(f"{TOPIC}/late")[0])
        assert (late["position"], late["verdict"], late["late_verdict"]) == (2, "NOT_CHECKED", "OK")
        hub.tell(part(3, Verdict.NG))
        said = [decoded(content) for content in listener.wait_for(f"{TOPIC}/verdict", 2)]
        assert [(each["position"], each["verdict"], each["fail_safe"]) for each in said] == [
            (2, "NOT_CHECKED", True),
            (3, "NG", False),
        ]
        assert said[0]["sequence"] == late["sequence"]
        assert decoded(listener.wait_for(f"{TOPIC}/state")[0])["state"] == "running", "a new broker is told everything"
    finally:
        listener.close()
        hub.close()
        broker.kill()


# Of a refused certificate the client leaves its socket to the collector.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_encrypted_only_to_a_broker_that_is_who_it_says(tmp_path: Path, opened: Open) -> None:
    if shutil.which("openssl") is None:
        pytest.skip("there is no openssl to make a certificate with")
    certificate, key = tmp_path / "broker.pem", tmp_path / "broker.key"
    request = "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost -addext subjectAltName=DNS:localhost"
    subprocess.run(
        ["openssl", *request.split(), "-keyout", str(key), "-out", str(certificate)],
        check=True,
        capture_output=True,
    )
    with Broker(certificate=(str(certificate), str(key))) as broker:
        with pytest.raises(LineError) as caught:
            opened(broker.port, tls=True, host="localhost")
        assert isinstance(caught.value.message, codes.BrokerNotTrusted), "nobody vouches for it"
        with pytest.raises(LineError) as caught:
            opened(broker.port, tls=True, ca_file=str(certificate))
        assert isinstance(caught.value.message, codes.BrokerNotTrusted), "it is localhost, not 127.0.0.1"
        connection = opened(broker.port, tls=True, host="localhost", ca_file=str(certificate))
        connection.beat(1)
        connection.close()
    with pytest.raises(LineError) as caught:
        opened(1883, tls=True, ca_file=str(tmp_path / "nothing.pem"))
    assert isinstance(caught.value.message, codes.CertificateUnusable)


@pytest.mark.parametrize(
    ("topic", "is_good"),
    [
        ("a", True),
        ("a/b c/ü", True),
        ("", False),
        ("a//b", False),
        ("/a", False),
        ("a/+", False),
        ("#", False),
        ("$SYS", False),
    ],
)
def test_topics(topic: str, is_good: bool) -> None:
    assert is_topic(topic) is is_good
