"""HTTP on loopback: programs are served, pages of the web are not."""

from __future__ import annotations

import http.client
import json
import socket
import time
from collections.abc import Iterator, Mapping

import pytest

from app.line.errors import LineError
from app.line.http import server
from app.line.http.choice import HttpChoice
from app.line.http.connection import HttpConnection
from app.line.http.kind import HTTP
from app.line.http.server import MOST_AT_ONCE
from app.messages.codes import line as line_codes
from app.messages.codes import line_connections as connection_codes
from app.messages.codes import line_http as codes
from onenip_core.types import Verdict
from tests.support.broker import free_port
from tests.support.wires import FakeStation, wait_until, wire_verdict

JSON = {"Content-Type": "application/json"}
TOKEN = "0123456789abcdef-token"


@pytest.fixture
def station() -> FakeStation:
    return FakeStation()


@pytest.fixture
def port() -> int:
    return free_port()


@pytest.fixture
def connection(station: FakeStation, port: int) -> Iterator[HttpConnection]:
    connection = HttpConnection(HttpChoice("127.0.0.1", port), "", station)
    connection.open()
    yield connection
    connection.close()


def ask(
    port: int, method: str, path: str, body: str | None = None, headers: Mapping[str, str] = JSON
) -> tuple[int, dict[str, object]]:
    client = http.client.HTTPConnection("127.0.0.1", port, timeout=5)
    try:
        client.request(method, path, body, dict(headers))
        answer = client.getresponse()
        return answer.status, json.loads(answer.read())
    finally:
        client.close()


def test_state_and_verdicts_can_be_asked_for(connection: HttpConnection, port: int) -> None:
    status, state = ask(port, "GET", "/state")
    assert (status, state["state"], state["product"]) == (200, "running", "gear")
    assert state["products"] == [{"number": 1, "name": "gear"}, {"number": 2, "name": "screw"}]
    assert ask(port, "GET", "/last")[0] == 404
    connection.tell(wire_verdict(3, Verdict.NG, "P-1"))
    connection.tell(wire_verdict(4, Verdict.OK, "P-0").at(1e12))
    status, last = ask(port, "GET", "/last")
    assert (status, last["verdict"], last["part_number"]) == (200, "NG", "P-1")
    status, late = ask(port, "GET", "/late")
    assert (late["verdict"], late["late_verdict"]) == ("NOT_CHECKED", "OK")
    assert "VerdictPayload" in str(ask(port, "GET", "/schema")[1])
    assert ask(port, "GET", "/elsewhere")[0] == 404


@pytest.mark.usefixtures("connection")
def test_a_trigger_is_taken_or_refused_with_its_reason(port: int, station: FakeStation) -> None:
    assert ask(port, "POST", "/trigger", "")[0] == 202
    assert ask(port, "POST", "/trigger", '{"part_number": "P-1"}')[0] == 202
    assert station.triggers == [("http", None), ("http", "P-1")]
    station.refusal = LineError(line_codes.NotInspecting())
    status, answer = ask(port, "POST", "/trigger", "")
    assert (status, answer["accepted"], answer["reason_code"]) == (409, False, "NotInspecting")
    assert ask(port, "POST", "/trigger", "{nonsense")[0] == 400
    assert ask(port, "POST", "/trigger", '{"part_number": 7}')[0] == 400
    assert ask(port, "POST", "/trigger", " " * 5000)[0] == 413
    assert len(station.triggers) == 2


@pytest.mark.usefixtures("connection")
def test_a_product_is_chosen_by_name_or_number(port: int, station: FakeStation) -> None:
    assert ask(port, "POST", "/product", '{"product": "screw"}')[0] == 200
    assert ask(port, "POST", "/product", '{"number": 1}')[0] == 200
    status, answer = ask(port, "POST", "/product", '{"product": "nail"}')
    assert (status, answer["reason_code"]) == (409, "ProductUnknown")
    assert ask(port, "POST", "/product", "{}")[0] == 400
    assert ask(port, "POST", "/product", '{"product": "gear", "number": 1}')[0] == 400
    assert station.switches == ["screw", 1]


@pytest.mark.usefixtures("connection")
def test_an_order_comes_with_a_product_or_alone(port: int, station: FakeStation) -> None:
    assert ask(port, "POST", "/product", '{"product": "screw", "order": " A-17 "}')[0] == 200
    assert ask(port, "POST", "/product", '{"order": ""}')[0] == 200
    assert ask(port, "POST", "/product", '{"number": 1}')[0] == 200
    status, answer = ask(port, "POST", "/product", '{"order": "two\\nlines"}')
    assert (status, answer["reason_code"]) == (400, "BadOrder")
    assert ask(port, "POST", "/product", '{"product": "gear", "number": 1, "order": "A"}')[0] == 400
    assert list(zip(station.switches, station.orders, strict=True)) == [("screw", "A-17"), (None, ""), (1, None)]


@pytest.mark.usefixtures("connection")
@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Content-Type": "text/plain"}, 415),  # what a page may send without asking
        ({"Content-Type": "application/x-www-form-urlencoded"}, 415),
        ({}, 415),
        ({**JSON, "Origin": "https://example.com"}, 403),
        ({**JSON, "Origin": "null"}, 403),
        ({**JSON, "Host": "evil.example.com"}, 403),  # a name that was made to lead here
        ({**JSON, "Host": ""}, 403),
    ],
)
def test_pages_of_the_web_cannot_trigger(
    port: int, station: FakeStation, headers: Mapping[str, str], status: int
) -> None:
    assert ask(port, "POST", "/trigger", "", headers)[0] == status
    assert station.triggers == []


@pytest.mark.usefixtures("connection")
def test_pages_of_the_web_cannot_read(port: int) -> None:
    assert ask(port, "GET", "/state", headers={"Host": "evil.example.com"})[0] == 403
    assert ask(port, "GET", "/state", headers={"Origin": "https://example.com"})[0] == 403
    assert ask(port, "GET", "/state", headers={"Host": f"localhost:{port}"})[0] == 200


def test_beyond_this_computer_a_token_is_needed(station: FakeStation, port: int) -> None:
    with pytest.raises(LineError) as caught:
        HttpConnection(HttpChoice("0.0.0.0", port), "", station).open()
    assert caught.value.message == codes.TokenNeeded("0.0.0.0")
    connection = HttpConnection(HttpChoice("0.0.0.0", port), TOKEN, station)
    connection.open()
    try:
        assert ask(port, "GET", "/state")[0] == 401
        assert ask(port, "GET", "/state", headers={"Authorization": "Bearer wrong"})[0] == 401
        assert ask(port, "GET", "/state", headers={"Authorization": f"Basic {TOKEN}"})[0] == 401
        assert ask(port, "GET", "/state", headers={"Authorization": f"Bearer {TOKEN}", "Host": "station-7"})[0] == 200
        assert ask(port, "POST", "/trigger", "", {**JSON, "Authorization": f"Bearer {TOKEN}"})[0] == 202
        assert connection.check() == codes.HttpAnswers(port)
    finally:
        connection.close()


def test_headers_have_the_same_names_in_small_letters(station: FakeStation, port: int) -> None:
    connection = HttpConnection(HttpChoice("127.0.0.1", port), TOKEN, station)
    connection.open()
    head = f"POST /trigger HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer {TOKEN}\r\n"
    head += "content-type: application/json\r\ncontent-length: 0\r\n"
    try:
        assert say_raw(port, f"{head}\r\n") == 202
        assert say_raw(port, f"{head}origin: https://example.com\r\n\r\n") == 403
        assert say_raw(port, f"{head}\r\n".replace("host: 127.0.0.1", "host: evil.example.com")) == 403
    finally:
        connection.close()
    assert station.triggers == [("http", None)]


@pytest.mark.parametrize(
    ("values", "secret", "obstacle"),
    [
        ({}, "", None),
        ({"address": "0.0.0.0"}, "", codes.TokenNeeded("0.0.0.0")),
        ({"address": "0.0.0.0"}, "short", codes.TokenTooWeak(16)),
        ({"address": "0.0.0.0"}, TOKEN, None),
        ({"address": " "}, "", connection_codes.AddressMissing()),
    ],
)
def test_what_a_person_may_choose(values: dict[str, object], secret: str, obstacle: object) -> None:
    if obstacle is None:
        assert isinstance(HTTP.choose(values, secret), HttpChoice)
    else:
        with pytest.raises(LineError) as caught:
            HTTP.choose(values, secret)
        assert caught.value.message == obstacle


def test_a_port_in_use_is_said(connection: HttpConnection, station: FakeStation, port: int) -> None:
    with pytest.raises(LineError) as caught:
        HttpConnection(HttpChoice("127.0.0.1", port), "", station).open()
    assert caught.value.message == connection_codes.PortInUse(port)
    assert connection.check() == codes.HttpAnswers(port)


@pytest.mark.usefixtures("connection")
def test_who_connects_and_says_nothing_keeps_nobody_out(port: int) -> None:
    mute = [socket.create_connection(("127.0.0.1", port), 2) for _ in range(MOST_AT_ONCE + 5)]
    try:
        wait_until(lambda: len(mute) > MOST_AT_ONCE)
    finally:
        for wire in mute:
            wire.close()
    wait_until(lambda: _is_served(port))


@pytest.mark.usefixtures("connection")
def test_content_in_chunks_is_refused_and_no_trigger_without_its_number(port: int, station: FakeStation) -> None:
    head = "POST /trigger HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/json\r\n"
    content = '{"part_number": "P-1"}'
    chunks = f"{len(content):x}\r\n{content}\r\n0\r\n\r\n"
    assert say_raw(port, f"{head}Transfer-Encoding: chunked\r\n\r\n{chunks}") == 411
    assert station.triggers == []


@pytest.mark.usefixtures("connection")
@pytest.mark.parametrize(
    "begun", ["", "GET /state HTTP/1.1\r\nHost: 127.0.0.1\r\nX: ", "POST /trigger HTTP/1.1\r\nHost: 127.0.0.1\r\n"]
)
def test_who_sends_byte_by_byte_is_hung_up_on(port: int, monkeypatch: pytest.MonkeyPatch, begun: str) -> None:
    monkeypatch.setattr(server, "REQUEST_TIMEOUT_S", 0.5)
    if begun.startswith("POST"):
        begun += "Content-Type: application/json\r\nContent-Length: 1000\r\n\r\n"
    with socket.create_connection(("127.0.0.1", port), 5) as wire:
        wire.sendall(begun.encode())
        with pytest.raises(OSError):
            for _ in range(200):  # ten seconds
                wire.sendall(b"a")
                time.sleep(0.05)


def say_raw(port: int, request: str) -> int:
    """Letter by letter as given. The status of the answer; 0: there is none."""
    with socket.create_connection(("127.0.0.1", port), 5) as wire:
        wire.sendall(request.encode())
        answer = wire.makefile("rb").readline()
    return int(answer.split()[1]) if answer else 0


def _is_served(port: int) -> bool:
    try:
        return ask(port, "GET", "/state")[0] == 200
    except (OSError, http.client.HTTPException):
        return False
