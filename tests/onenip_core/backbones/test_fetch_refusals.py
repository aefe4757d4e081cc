"""What is not fetched: wrong addresses, refusals, wrong or unbounded content."""

from __future__ import annotations

from dataclasses import replace
from http.client import HTTPMessage
from io import BytesIO
from urllib.request import Request

import pytest

from onenip_core.backbones.download import _Redirects
from onenip_core.backbones.fetch import fetch_weights, is_open_to_tampering
from onenip_core.backbones.kept import KeptBackbones
from onenip_core.errors import BackboneError, UsageError
from onenip_core.progress import CancelToken
from tests.support.fetching import AT_ONCE, SHA256, WEIGHTS, fetch, names
from tests.support.weights_files import SMALL, weights_of
from tests.support.weights_hub import WeightsHub


@pytest.mark.parametrize("says", ["chunks", "abc", "88, 88"])
def test_without_a_size_nothing_is_written(hub: WeightsHub, kept: KeptBackbones, says: str) -> None:
    hub.linked_size = False
    if says == "chunks":
        hub.says_length = False
    else:
        hub.length_text = says
    with pytest.raises(BackboneError, match="does not say how large the file is"):
        fetch(hub, kept)
    assert names(kept) == set()


@pytest.mark.parametrize("begun", [False, True])
def test_never_more_is_written_than_was_said(hub: WeightsHub, kept: KeptBackbones, begun: bool) -> None:
    if begun:
        hub.cuts = [300_000, 0, 0, 0]
        with pytest.raises(BackboneError):
            fetch(hub, kept)
    hub.says_length = False
    most = 0

    def report(done: int, _total: int) -> None:
        nonlocal most
        most = max(most, done)

    with pytest.raises(BackboneError, match="sends more than"):
        fetch(hub, kept, report=report)
    assert most <= len(WEIGHTS) and names(kept) == set()


def test_the_word_of_the_hub_counts_not_that_of_the_server_it_leads_to(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.said_hash = "a" * 64
    hub.bytes_headers = {"X-Linked-Etag": f'"{SHA256}"'}
    with pytest.raises(BackboneError, match=f"it should be {'a' * 64}"):
        fetch(hub, kept)
    assert kept.find(SMALL.name) is None


@pytest.mark.parametrize(
    ("status", "words"),
    [(401, "log in"), (403, "licence may have to be accepted"), (404, "no such file"), (418, "HTTP 418")],
)
def test_a_refusal_is_told_at_once(hub: WeightsHub, kept: KeptBackbones, status: int, words: str) -> None:
    hub.statuses = [status, 500]
    with pytest.raises(BackboneError, match=f"{words}.*onenip backbones add FILE"):
        fetch(hub, kept)
    assert hub.statuses == [500] and names(kept) == set()


def test_a_busy_hub_is_asked_again(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.statuses = [503, 429]
    assert fetch(hub, kept).path.read_bytes() == WEIGHTS


def test_no_way_to_the_hub_says_what_else_can_be_done(kept: KeptBackbones, hub: WeightsHub) -> None:
    hub.address = "http://127.0.0.1:9"  # nobody listens there
    with pytest.raises(BackboneError, match=r"Attempts: 4.*fetch the file on another computer and add it"):
        fetch(hub, kept)


def test_the_proxy_of_the_environment_is_asked(
    hub: WeightsHub, kept: KeptBackbones, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("http_proxy", hub.address)
    monkeypatch.delenv("no_proxy", raising=False)
    fetched = fetch_weights(SMALL, kept, "http://hub.example", lambda *_: None, CancelToken(), AT_ONCE)
    assert fetched.path.read_bytes() == WEIGHTS and set(hub.hosts) == {"hub.example"}


def test_a_page_instead_of_the_file_is_refused_by_its_size(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.offer(SMALL, b"<html>Welcome to our network</html>")
    with pytest.raises(BackboneError, match=r"has 0\.0 MB, and the weights of small_net.test have 0\.8 MB"):
        fetch(hub, kept)
    assert names(kept) == set()


def test_what_is_no_weights_file_of_it_is_not_kept(hub: WeightsHub, kept: KeptBackbones) -> None:
    hub.offer(SMALL, weights_of(replace(SMALL, landmarks=())))
    with pytest.raises(BackboneError, match=r"first\.weight is missing.*It was removed, nothing was kept"):
        fetch(hub, kept)
    assert names(kept) == set()


@pytest.mark.parametrize(
    ("origin", "leads_to", "words"),
    [
        ("https", "http://elsewhere.example/file", "not encrypted"),
        ("http", "ftp://elsewhere.example/file", "no web server"),
    ],
)
def test_a_hub_that_leads_elsewhere_is_not_followed(origin: str, leads_to: str, words: str) -> None:
    with pytest.raises(BackboneError, match=words):
        _Redirects().redirect_request(
            Request(f"{origin}://hub.example/file"), BytesIO(), 302, "", HTTPMessage(), leads_to
        )


@pytest.mark.parametrize(
    "address",
    [
        *("file:///etc", "ftp://hub.example", "hub.example", "http://", "http://a/?x=1"),
        *("http://[bad", "http://host:notaport", "http://a b/", "http://host:99999"),
    ],
)
def test_what_is_no_address_of_a_hub_is_wrong_usage(kept: KeptBackbones, address: str) -> None:
    with pytest.raises(UsageError, match="no address of a model hub"):
        fetch_weights(SMALL, kept, address, lambda *_: None, CancelToken(), AT_ONCE)


@pytest.mark.parametrize("address", ["http://user:secret@mirror.example", "http://:secret@[bad", "https://secret@a/"])
def test_a_password_is_neither_taken_nor_shown(kept: KeptBackbones, address: str) -> None:
    with pytest.raises(UsageError) as refused:
        fetch_weights(SMALL, kept, address, lambda *_: None, CancelToken(), AT_ONCE)
    assert "secret" not in str(refused.value) and not kept.folder.exists()


@pytest.mark.parametrize(
    ("hub_address", "pin", "is_open"),
    [
        ("http://mirror.example", None, True),
        ("http://mirror.example", SHA256, False),
        ("https://mirror.example", None, False),
        ("http://127.0.0.1:8000", None, False),
    ],
)
def test_who_could_be_on_the_line(hub_address: str, pin: str | None, is_open: bool) -> None:
    assert is_open_to_tampering(SMALL, hub_address, pin) == is_open
    assert not is_open_to_tampering(replace(SMALL, sha256=SHA256), hub_address, pin)
