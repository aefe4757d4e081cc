"""One HTTP transfer into a half file that can be gone on with. By the standard library: proxies come from the environment."""

from __future__ import annotations

import http.client
import os
import ssl
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http import HTTPStatus
from http.client import HTTPMessage
from pathlib import Path
from typing import IO
from urllib.error import HTTPError, URLError
from urllib.parse import urlsplit
from urllib.request import HTTPRedirectHandler, Request, build_opener

from onenip_core.backbones.half_file import Offered, drop, read_half, write_state
from onenip_core.errors import BackboneError
from onenip_core.sentences import filled

TIMEOUT_S = 10.0
"""Without a byte for so long a transfer counts as broken off."""
_BLOCK = 256 * 1024
_HASH_LETTERS = 64
_MOST_DIGITS = 15
_PASSING = (408, 425, 429, 500, 502, 503, 504)
"""Answers after which it is worth trying again."""

Report = Callable[[int, int], None]
"""Takes bytes that are here and bytes in all (0 before the server has said them). May raise, which ends the transfer."""


class BrokenOffError(Exception):
    """The transfer ended too early; what has come is kept, and another try goes on from there."""


class _RangeRefusedError(BrokenOffError):
    """The server has fewer bytes than lie here: they are of another file."""


class _Redirects(HTTPRedirectHandler):
    """Follows the hub to where its files lie, and keeps what it says of the file on the way."""

    def __init__(self) -> None:
        self.said: list[HTTPMessage] = []

    def redirect_request(
        self, req: Request, fp: IO[bytes], code: int, msg: str, headers: HTTPMessage, newurl: str
    ) -> Request | None:
        self.said.append(headers)
        scheme = urlsplit(newurl).scheme
        if scheme not in ("http", "https"):
            raise BackboneError(
                filled(
                    "{url} leads to {newurl}, which is no web server. Nothing was fetched.",
                    url=req.full_url,
                    newurl=newurl,
                )
            )
        if urlsplit(req.full_url).scheme == "https" and scheme != "https":
            raise BackboneError(
                filled(
                    "{url} leads to {newurl}, which is not encrypted. Nothing was fetched.",
                    url=req.full_url,
                    newurl=newurl,
                )
            )
        return super().redirect_request(req, fp, code, msg, headers, newurl)


def transfer(url: str, half: Path, report: Report, accept: Callable[[Offered], None]) -> Offered:
    """Fetch `url` into `half`, going on from what lies there if it is of the same file; returns when all of it is there.

    `accept` is asked before the first byte is written, and may raise. Never more is written than the server said before.

    Raises:
        BrokenOffError: the connection broke, or the server asks to try again later.
        BackboneError: the server refuses, or cannot be reached for a reason that stays.
        OSError: the half file cannot be written.
    """
    known, begun = read_half(half, url) or (None, 0)
    if known is not None and begun == known.size:  # all of it came, and then the program was ended
        return known
    try:
        with _answer(url, begun, known) as answer:
            return _take(answer, url, half, begun, known, report, accept)
    except _RangeRefusedError:
        drop(half)
        raise


def _take(
    answer: _Answer,
    url: str,
    half: Path,
    begun: int,
    known: Offered | None,
    report: Report,
    accept: Callable[[Offered], None],
) -> Offered:
    offered, start = _understand(answer, url, begun)
    if start and known is not None and not _is_same(offered, known):
        drop(half)
        raise BrokenOffError(filled("the hub has another file now"))
    accept(offered)
    half.parent.mkdir(parents=True, exist_ok=True)
    if start == 0:
        half.unlink(missing_ok=True)
    write_state(half, offered)
    done = start
    with half.open("ab") as written:
        report(done, offered.size)
        try:
            for block in _blocks(answer.body):
                done += len(block)
                if done > offered.size:
                    break
                written.write(block)
                report(done, offered.size)
        finally:
            written.flush()
            os.fsync(written.fileno())  # what is gone on with after a power failure are the bytes that came
    if done > offered.size:
        drop(half)
        raise BackboneError(
            filled(
                "{url} was not fetched: the server sends more than the {size} bytes that it said. What had come "
                "was removed. Try another hub.",
                url=url,
                size=offered.size,
            )
        )
    if done < offered.size:
        raise BrokenOffError(filled("{done} of {size} bytes came", done=done, size=offered.size))
    return offered


def _is_same(offered: Offered, known: Offered) -> bool:
    if (offered.sha256, offered.size) != (known.sha256, known.size):
        return False
    return known.sha256 is not None or offered.etag == known.etag


def _blocks(body: http.client.HTTPResponse) -> Iterator[bytes]:
    try:
        while block := body.read(_BLOCK):
            yield block
    except (OSError, http.client.HTTPException) as error:
        raise BrokenOffError(str(error) or type(error).__name__) from error


@dataclass(frozen=True, slots=True)
class _Answer:
    """Of the server that has the file, and of those that led to it, the hub first."""

    body: http.client.HTTPResponse
    on_the_way: list[HTTPMessage]


@contextmanager
def _answer(url: str, begun: int, known: Offered | None) -> Iterator[_Answer]:
    redirects = _Redirects()
    request = Request(url, headers={"User-Agent": "onenip", "Accept-Encoding": "identity"})
    if begun and known is not None:
        request.add_header("Range", f"bytes={begun}-")
        if known.etag is not None:
            request.add_header("If-Range", known.etag)
    try:
        response = build_opener(redirects).open(request, timeout=TIMEOUT_S)
    except HTTPError as error:
        with error:
            raise _refused(url, error.code) from error
    except URLError as error:
        if isinstance(error.reason, ssl.SSLCertVerificationError):
            raise BackboneError(
                filled(
                    "{url} does not prove who it is: {why}. Nothing was fetched. A proxy that looks into encrypted "
                    "traffic needs its certificate installed on this computer (SSL_CERT_FILE).",
                    url=url,
                    why=error.reason.verify_message,
                )
            ) from error
        raise BrokenOffError(str(error.reason)) from error
    except (OSError, http.client.HTTPException) as error:
        raise BrokenOffError(str(error) or type(error).__name__) from error
    except ValueError as error:  # of urllib, about what it was led to
        raise BackboneError(
            filled("{url} leads to what is no address ({error}). Nothing was fetched.", url=url, error=error)
        ) from error
    with response:
        yield _Answer(response, redirects.said)


def _refused(url: str, status: int) -> Exception:
    if status in _PASSING:
        return BrokenOffError(filled("the server answered {status}", status=status))
    if status == HTTPStatus.REQUESTED_RANGE_NOT_SATISFIABLE:
        return _RangeRefusedError(filled("the server has fewer bytes than lie here"))
    reason = {
        401: filled("the hub wants you to log in, which this program never does"),
        403: filled("the hub does not allow it: its licence may have to be accepted there first"),
        404: filled("there is no such file on this hub"),
        407: filled("the proxy wants you to log in (name and password belong into HTTPS_PROXY)"),
        410: filled("the file was taken from this hub"),
    }.get(status, filled("the server refuses"))
    return BackboneError(
        filled(
            "{url} was not fetched: {reason} (HTTP {status}). What was there before is unchanged. Fetch the "
            "file with a browser and add it: `onenip backbones add FILE --name NAME`, or “From a file…” in "
            "the window.",
            url=url,
            reason=reason,
            status=status,
        )
    )


def _understand(answer: _Answer, url: str, begun: int) -> tuple[Offered, int]:
    """What is offered, and from which byte on it comes.

    Raises:
        BrokenOffError: another part comes than was asked for; BackboneError: nobody says how much it is.
    """
    head = answer.body.headers
    start, size = 0, _number(head.get("Content-Length")) or _number(_first(answer, "X-Linked-Size"))
    if answer.body.status == HTTPStatus.PARTIAL_CONTENT:
        unit, _, rest = (head.get("Content-Range") or "").partition(" ")
        span, _, whole = rest.partition("/")
        first, size = _number(span.partition("-")[0]), _number(whole)
        if unit != "bytes" or first != begun or not size:
            raise BrokenOffError(
                filled("the server sends another part than was asked for ({part})", part=head.get("Content-Range"))
            )
        start = begun
    if not size:
        raise BackboneError(
            filled(
                "{url} was not fetched: the server does not say how large the file is. Nothing was written. "
                "Fetch it with a browser and add it: `onenip backbones add FILE --name NAME`, or “From a file…” "
                "in the window.",
                url=url,
            )
        )
    named = (_first(answer, "X-Linked-Etag") or "").removeprefix("W/").strip('"').lower()
    sha256 = named if len(named) == _HASH_LETTERS and set(named) <= set("0123456789abcdef") else None
    etag = head.get("ETag")
    return Offered(url, size, sha256, None if etag is None or etag.startswith("W/") else etag), start


def _first(answer: _Answer, header: str) -> str | None:
    """What was said first: the hub's word, not that of a server that it led to."""
    said = (each.get(header) for each in (*answer.on_the_way, answer.body.headers))
    return next((value for value in said if value is not None), None)


def _number(text: str | None) -> int | None:
    return int(text) if text is not None and text.isascii() and text.isdigit() and len(text) <= _MOST_DIGITS else None
