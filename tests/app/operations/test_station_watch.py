"""What a person is told of the server, and when: once, in time, and never of a connection that is made anew at once."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import cast

import pytest
from pytestqt.qtbot import QtBot

from app.domain.changes import Changes, Stale
from app.messages.codes.operations import CannotBeRead
from app.messages.codes.stations import NeedsTheServer, SharedFolderAway
from app.messages.codes.storage import DatabaseRefused, LookAtTheServer
from app.operations import station_watch
from app.operations.inspection_control import InspectionControl
from app.operations.runner import OperationRunner
from app.operations.station_watch import StationWatch
from app.settings.settings import Settings
from app.state.app_state import AppState
from app.state.notice import Notice, NoticeLevel
from app.storage.station.forwarding import ForwardingStatus
from app.storage.station.pulse import Pulse
from app.storage.station.station import Station

AWAY = SharedFolderAway("/share")


@dataclass
class Bench:
    """A watch over a station that says what the test wants."""

    watch: StationWatch
    state: AppState
    told: list[Notice] = field(default_factory=list)
    announced: list[Changes] = field(default_factory=list)
    prepared: int = 0
    status: ForwardingStatus = field(default_factory=ForwardingStatus)
    name: str = "Line A"
    began_away: bool = False
    now: float = 1000.0

    def remember_preparation(self) -> None:
        self.prepared += 1

    def announce(self, changes: Changes) -> None:
        self.announced.append(changes)

    def look(self, status: ForwardingStatus, after_s: float = 0.5) -> list[str]:
        """What is told by the next look."""
        self.told.clear()
        self.status, self.now = status, self.now + after_s
        self.watch.look()
        return [f"{notice.title}: {notice.text}" for notice in self.told]


@pytest.fixture
def bench(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    state = AppState(tmp_path, Settings())
    bench = Bench(cast(StationWatch, None), state)
    bench.watch = StationWatch(
        cast(Station, bench), state, cast(InspectionControl, bench), cast(OperationRunner, bench)
    )
    state.noticeRaised.connect(bench.told.append)
    monkeypatch.setattr(station_watch.time, "monotonic", lambda: bench.now)
    yield bench
    bench.watch.close()


def test_a_connection_that_is_made_anew_at_once_is_not_worth_a_word(bench: Bench) -> None:
    assert bench.look(ForwardingStatus(3, AWAY)) == []
    assert bench.look(ForwardingStatus(4, AWAY)) == []
    assert not bench.state.server_is_away
    assert bench.look(ForwardingStatus(0, None)) == []


def test_a_server_that_is_away_is_told_once_and_so_is_that_it_is_back(bench: Bench) -> None:
    bench.look(ForwardingStatus(3, AWAY))
    (told,) = bench.look(ForwardingStatus(30, AWAY), 4.0)
    assert told.startswith("The server is away; inspecting goes on: ")
    assert "/share is not there" in told
    assert bench.look(ForwardingStatus(40, AWAY), 60.0) == []
    assert (bench.state.server_is_away, bench.state.waiting_for_server) == (True, 40)
    assert bench.look(ForwardingStatus(20, None, 20)) == [], "not before all of it is there"
    assert not bench.state.server_is_away
    (told,) = bench.look(ForwardingStatus(0, None, 40))
    assert told == "The server is back: Caught up: 40 parts that had waited here are recorded there."
    assert bench.look(ForwardingStatus(0, None, 41)) == []


def test_lists_that_cannot_be_read_meanwhile_are_no_news_of_their_own(bench: Bench) -> None:
    refused = DatabaseRefused("inspector@server", "connection refused", LookAtTheServer())
    notice = Notice(NoticeLevel.ERROR, CannotBeRead(), refused)
    bench.state.raise_notice(notice)
    assert bench.told == [notice]
    bench.look(ForwardingStatus(0, AWAY))
    bench.look(ForwardingStatus(0, AWAY), 4.0)
    bench.told.clear()
    bench.state.raise_notice(notice)
    assert bench.told == []
    other = replace(notice, message=replace_advice(refused))
    bench.state.raise_notice(other)
    assert bench.told == [other]


def replace_advice(refused: DatabaseRefused) -> DatabaseRefused:
    return DatabaseRefused(refused.path, "disk full", SharedFolderAway("/share"))


def test_what_others_changed_is_read_anew_but_not_all_the_time(bench: Bench) -> None:
    bench.look(ForwardingStatus(pulse=Pulse(1, 1, 1)), 10.0)
    assert bench.announced == [Changes(Stale.EVERYTHING | Stale.GOLDEN)]
    assert bench.prepared == 1
    bench.look(ForwardingStatus(pulse=Pulse(1, 1, 2)))
    assert len(bench.announced) == 1, "it was read a moment ago"
    bench.look(ForwardingStatus(pulse=Pulse(1, 1, 9)), 6.0)
    assert bench.announced[1:] == [Changes(Stale.BATCHES)], "parts came, and nothing else was changed"
    bench.look(ForwardingStatus(pulse=Pulse(1, 1, 9)), 60.0)
    assert len(bench.announced) == 2


@pytest.mark.parametrize(("skew", "said"), [(2.5, "2.5 s ahead"), (-3600.0, "3600.0 s behind")])
def test_a_clock_that_differs_by_more_than_two_seconds_is_told_once(bench: Bench, skew: float, said: str) -> None:
    assert bench.look(ForwardingStatus(skew_s=1.9)) == []
    (told,) = bench.look(ForwardingStatus(skew_s=skew))
    assert said in told
    assert bench.look(ForwardingStatus(skew_s=skew + 0.1)) == []


def test_a_name_that_another_one_has_taken_meanwhile_is_told_once(bench: Bench) -> None:
    (told,) = bench.look(ForwardingStatus(has_name=False))
    assert "another station began under the name Line A" in told
    assert bench.look(ForwardingStatus(has_name=False)) == []


def test_a_station_that_began_without_the_server_is_told_to_start_again_when_that_is_back(bench: Bench) -> None:
    bench.began_away = True
    bench.watch = StationWatch(
        cast(Station, bench), bench.state, cast(InspectionControl, bench), cast(OperationRunner, bench)
    )
    assert bench.look(ForwardingStatus(3, AWAY)) == [], "it was told at the start"
    assert bench.state.server_is_away
    bench.state.raise_notice(Notice(NoticeLevel.ERROR, CannotBeRead(), NeedsTheServer()))
    assert bench.told == []
    (told,) = bench.look(ForwardingStatus(0, None, 3, pulse=Pulse(5, 5, 5)), 10.0)
    assert "close the application and start it again between two runs" in told
    assert bench.announced == [], "its lists are what was known"
