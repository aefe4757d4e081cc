"""Which notices are held back because the server may be away: no more than that, and none for ever."""

from __future__ import annotations

from dataclasses import replace

from app.messages.codes.operations import CannotBeRead
from app.messages.codes.review import VerdictsCorrected
from app.messages.codes.stations import NeedsTheServer
from app.messages.codes.storage import DatabaseRefused, LookAtTheServer
from app.state.notice import Notice, NoticeLevel
from app.state.server_trouble import AFTERMATH_S, ServerTrouble, Telling

REFUSED = Notice(NoticeLevel.ERROR, CannotBeRead(), DatabaseRefused("db@server", "refused", LookAtTheServer()))


def test_a_list_that_cannot_be_read_waits_until_it_is_known_whether_the_server_is_away() -> None:
    now = [100.0]
    trouble = ServerTrouble(lambda: now[0])
    assert trouble.telling(REFUSED) is Telling.NOW, "nobody watches a server"
    trouble.note(False)
    assert trouble.telling(REFUSED) is Telling.LATER
    trouble.note(True)
    assert trouble.telling(REFUSED) is Telling.NEVER
    trouble.note(False)
    now[0] += AFTERMATH_S - 0.1
    assert trouble.telling(REFUSED) is Telling.NEVER, "it was asked for while the server was away"
    now[0] += 0.2
    assert trouble.telling(REFUSED) is Telling.LATER


def test_everything_else_is_told_at_once() -> None:
    trouble = ServerTrouble()
    trouble.note(True)
    assert trouble.telling(replace(REFUSED, heading=VerdictsCorrected())) is Telling.NOW
    assert trouble.telling(replace(REFUSED, message=VerdictsCorrected())) is Telling.NOW
    assert trouble.telling(replace(REFUSED, message=NeedsTheServer())) is Telling.NEVER
