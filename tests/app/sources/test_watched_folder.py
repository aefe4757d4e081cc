"""A watched folder with real files, written as other programs write them."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from app.messages.codes import sources as codes
from app.sources.errors import SourceError
from app.sources.source import SourceFrame
from app.sources.watched_folder import source as watched_source
from app.sources.watched_folder.choice import WatchedFolderChoice
from app.sources.watched_folder.completion import CompleteFile
from app.sources.watched_folder.done_folder import DoneFolder
from app.sources.watched_folder.file_state import FileState
from app.sources.watched_folder.handled_files import HandledFiles
from app.sources.watched_folder.source import WatchedFolderSource
from onenip_core.data.images.left_out import LeftOutReason
from tests.support.office import png

SETTLE = 0.1


class Watch:
    """A source that a thread reads, as the grabber does."""

    def __init__(self, choice: WatchedFolderChoice, notes: Path | None) -> None:
        self.source = WatchedFolderSource(choice)
        if notes is not None:
            self.source.keep_notes_in(notes)
        self.source.setup()
        self.frames: list[SourceFrame] = []
        self._thread = threading.Thread(target=self._read)
        self._thread.start()

    def _read(self) -> None:
        while (frame := self.source.read()) is not None:
            self.frames.append(frame)

    @property
    def names(self) -> list[str]:
        return [frame.name for frame in self.frames]

    def wait_for(self, what: Callable[[], bool], seconds: float = 10.0) -> None:
        deadline = time.monotonic() + seconds
        while not what():
            assert time.monotonic() < deadline, (self.names, self.source.status)
            time.sleep(0.01)

    def wait_for_names(self, *names: str) -> None:
        self.wait_for(lambda: len(self.frames) >= len(names))
        assert self.names == list(names)

    def settle_all(self) -> None:
        for frame in self.frames:
            self.source.settled(frame)

    def close(self) -> None:
        self.source.stop()
        self._thread.join(10.0)
        self.source.close()


class Bench:
    """The folder, the notes, and what was opened."""

    def __init__(self, folder: Path, notes: Path) -> None:
        self.folder = folder
        self.notes = notes
        self.watches: list[Watch] = []

    def watch(self, *, keeps_notes: bool = True, **options: bool) -> Watch:
        choice = WatchedFolderChoice(str(self.folder), settle_seconds=SETTLE, **options)  # type: ignore[arg-type]
        self.watches.append(Watch(choice, self.notes if keeps_notes else None))
        return self.watches[-1]

    def put(self, name: str, value: int = 50) -> Path:
        path = self.folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(png(value))
        return path

    def run_over(self, *names: str, **options: bool) -> None:
        """One run that tells these and ends."""
        watch = self.watch(**options)
        watch.wait_for_names(*names)
        watch.settle_all()
        watch.close()


@pytest.fixture
def bench(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bench]:
    monkeypatch.setattr(watched_source, "POLL_SECONDS", 0.02)
    monkeypatch.setattr(watched_source, "FIRST_WAIT_SECONDS", 0.05)
    folder = tmp_path / "parts"
    folder.mkdir()
    bench = Bench(folder, tmp_path / "notes")
    yield bench
    for watch in bench.watches:
        watch.close()


def nothing_more(watch: Watch, seconds: float = 0.4) -> None:
    count = len(watch.frames)
    time.sleep(seconds)
    assert len(watch.frames) == count, watch.names[count:]


def test_a_file_of_a_share_that_went_away_waits_until_it_is_back(tmp_path: Path) -> None:
    share = tmp_path / "share"
    share.mkdir()
    (share / "a.png").write_bytes(png(1))
    done = DoneFolder(share, share.is_dir)
    done.add(CompleteFile("a.png", FileState.of((share / "a.png").stat())))
    share.rename(tmp_path / "away")
    with pytest.raises(FileNotFoundError):
        done.move_next()
    assert done.waiting
    (tmp_path / "away").rename(share)
    assert done.move_next() is not None and (share / "done" / "a.png").read_bytes() == png(1)


def test_a_file_that_grows_is_delivered_once_and_whole(bench: Bench) -> None:
    watch = bench.watch()
    data = png(50)
    with (bench.folder / "slow.png").open("wb", buffering=0) as file:
        for start in range(0, len(data), max(1, len(data) // 6)):
            file.write(data[start : start + max(1, len(data) // 6)])
            time.sleep(SETTLE / 3)
    watch.wait_for_names("slow.png")
    assert watch.frames[0].encoded == data
    nothing_more(watch)


def test_the_folder_is_read_by_the_rules_of_every_folder_and_temporary_files_are_no_parts(bench: Bench) -> None:
    bench.put("a.png")
    bench.put("inner/b.png")
    bench.put(".hidden.png")
    bench.put("c.png.part")
    bench.put("done/earlier.png")
    (bench.folder / "notes.txt").write_text("no part", encoding="utf-8")
    (bench.folder / "broken.png").write_bytes(b"no image")
    (bench.folder / "no suffix").write_bytes(png(9))
    watch = bench.watch()
    watch.wait_for(lambda: len(watch.frames) == 4)
    assert sorted(watch.names) == ["a.png", "broken.png", "inner/b.png", "no suffix"]
    nothing_more(watch)
    left_out = {each.path.name: each.reason for each in watch.source.left_out}
    assert left_out == {
        ".hidden.png": LeftOutReason.HIDDEN,
        "c.png.part": LeftOutReason.UNFINISHED,
        "done": LeftOutReason.EARLIER_RESULTS,
        "notes.txt": LeftOutReason.OTHER_KIND,
    }
    (bench.folder / "c.png.part").rename(bench.folder / "c.png")
    watch.wait_for(lambda: watch.names[-1] == "c.png")


def test_without_subfolders_they_are_named_as_left_out(bench: Bench) -> None:
    bench.put("a.png")
    bench.put("inner/b.png")
    watch = bench.watch(subfolders=False)
    watch.wait_for_names("a.png")
    nothing_more(watch)
    assert [each.reason for each in watch.source.left_out] == [LeftOutReason.SUBFOLDER]


def test_what_was_told_does_not_come_again_after_a_restart_and_what_was_not_does(bench: Bench) -> None:
    bench.put("a.png")
    first = bench.watch()
    first.wait_for_names("a.png")
    first.settle_all()
    bench.put("b.png")
    first.wait_for_names("a.png", "b.png")  # delivered, and nobody told it
    first.close()
    bench.put("c.png")
    second = bench.watch()
    second.wait_for_names("b.png", "c.png")
    nothing_more(second)


def test_another_file_of_the_same_name_counts_anew_in_the_same_run_and_after_a_restart(bench: Bench) -> None:
    path = bench.put("a.png", 50)
    watch = bench.watch()
    watch.wait_for_names("a.png")
    watch.settle_all()
    bench.put("a.png", 60)
    watch.wait_for_names("a.png", "a.png")
    assert watch.frames[1].encoded == png(60)
    watch.source.settled(watch.frames[1])
    watch.close()
    status = path.stat()
    path.write_bytes(png(70))
    os.utime(path, ns=(status.st_atime_ns, status.st_mtime_ns + 1))
    bench.run_over("a.png")


def test_notes_survive_a_kill(bench: Bench) -> None:
    script = (
        "import os, signal, sys\nfrom pathlib import Path\n"
        "from app.sources.watched_folder.handled_files import HandledFiles\n"
        "from app.sources.watched_folder.completion import CompleteFile\n"
        "from app.sources.watched_folder.file_state import FileState\n"
        "handled = HandledFiles(Path(sys.argv[1]))\nhandled.open()\n"
        "for number in range(500):\n"
        "    handled.add(CompleteFile(f'{number}.png', FileState(number, 2**62 + number)))\n"
        "os.kill(os.getpid(), signal.SIGKILL)\n"
    )
    notes = bench.notes / "notes.sqlite"
    killed = subprocess.run([sys.executable, "-c", script, str(notes)], check=False)
    assert killed.returncode == -signal.SIGKILL
    handled = HandledFiles(notes)
    handled.open()
    assert all(handled.holds(CompleteFile(f"{number}.png", FileState(number, 2**62 + number))) for number in range(500))
    assert not handled.holds(CompleteFile("3.png", FileState(3, 2**62)))
    handled.close()


def test_files_of_before_the_start_can_be_left_alone_and_are_spoken_of(bench: Bench) -> None:
    bench.put("before.png")
    watch = bench.watch(existing=False)
    assert watch.source.status == codes.WatchingBeside(1)
    bench.put("after.png")
    watch.wait_for_names("after.png")
    nothing_more(watch)


def test_told_files_are_moved_and_nothing_is_overwritten(bench: Bench) -> None:
    bench.put("done/a.png", 1)
    bench.put("a.png", 2)
    bench.put("inner/b.png", 3)
    watch = bench.watch(move_handled=True)
    watch.wait_for(lambda: len(watch.frames) == 2)
    assert (bench.folder / "a.png").exists(), "it was not told yet"
    watch.settle_all()
    watch.wait_for(lambda: (bench.folder / "done" / "inner" / "b.png").exists())
    watch.wait_for(lambda: not (bench.folder / "a.png").exists())
    assert (bench.folder / "done" / "a.png").read_bytes() == png(1)
    assert (bench.folder / "done" / "a (2).png").read_bytes() == png(2)
    assert watch.source.left_out == (), "where it puts its own files"
    nothing_more(watch)


def test_a_file_that_is_put_back_is_inspected_again(bench: Bench) -> None:
    bench.put("a.png")
    watch = bench.watch(move_handled=True)
    watch.wait_for_names("a.png")
    watch.settle_all()
    moved = bench.folder / "done" / "a.png"
    watch.wait_for(moved.exists)
    time.sleep(0.2)
    moved.rename(bench.folder / "a.png")
    watch.wait_for_names("a.png", "a.png")


def test_a_file_that_was_replaced_before_it_could_be_moved_stays_and_is_inspected(bench: Bench) -> None:
    bench.put("a.png", 1)
    watch = bench.watch(move_handled=True)
    watch.wait_for_names("a.png")
    bench.put("a.png", 2)
    watch.settle_all()
    watch.wait_for_names("a.png", "a.png")
    assert watch.frames[1].encoded == png(2)
    assert not (bench.folder / "done").exists()


def test_what_a_killed_run_told_and_did_not_move_is_moved_at_the_next_start(bench: Bench) -> None:
    bench.put("a.png")
    bench.run_over("a.png")
    watch = bench.watch(move_handled=True)
    watch.wait_for(lambda: (bench.folder / "done" / "a.png").exists())
    assert watch.frames == []


def test_what_is_stored_after_the_end_is_noted_and_moved_then(bench: Bench) -> None:
    bench.put("a.png")
    watch = bench.watch(move_handled=True)
    watch.wait_for_names("a.png")
    watch.close()
    assert (bench.folder / "a.png").exists()
    watch.settle_all()
    watch.wait_for((bench.folder / "done" / "a.png").exists)
    again = bench.watch()
    nothing_more(again)
    assert again.frames == []


def test_a_share_that_is_slow_to_move_files_holds_up_neither_the_recorder_nor_the_next_part(
    bench: Bench, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers = threading.Event()
    move = DoneFolder.move_next

    def move_slowly(done: DoneFolder) -> CompleteFile | None:
        assert answers.wait(30)
        return move(done)

    monkeypatch.setattr(DoneFolder, "move_next", move_slowly)
    monkeypatch.setattr(watched_source, "MOVING_SECONDS", 0.05)
    bench.put("a.png")
    watch = bench.watch(move_handled=True)
    watch.wait_for_names("a.png")
    watch.settle_all()
    bench.put("b.png")
    watch.wait_for_names("a.png", "b.png")
    watch.close()
    watch.source.settled(watch.frames[1])  # by the recorder, after the end
    assert (bench.folder / "a.png").exists() and (bench.folder / "b.png").exists()
    answers.set()
    watch.wait_for(lambda: {path.name for path in (bench.folder / "done").glob("*.png")} == {"a.png", "b.png"})


def test_files_of_cameras_whose_clock_is_wrong_are_remembered_like_others(tmp_path: Path) -> None:
    handled = HandledFiles(tmp_path / "notes.sqlite")
    handled.open()
    times = (2**63 + 5, 2**63 + 6, -(2**63) - 7, -1, 5)
    for time_ns in times:
        file = CompleteFile(f"{time_ns}.png", FileState(1, time_ns))
        handled.add(file)
        assert handled.holds(file) and not handled.holds(CompleteFile(file.name, FileState(1, time_ns + 1)))
    handled.forget(CompleteFile(f"{times[0]}.png", FileState(1, times[0])))
    assert not handled.holds(CompleteFile(f"{times[0]}.png", FileState(1, times[0])))
    handled.close()


@pytest.mark.skipif(os.name != "posix", reason="Windows knows no such times")
def test_a_file_of_the_year_2300_is_inspected_once(bench: Bench) -> None:
    path = bench.put("a.png")
    year_2300 = 10_413_792_000 * 10**9
    os.utime(path, ns=(year_2300, year_2300))
    if path.stat().st_mtime_ns != year_2300:
        pytest.skip("this file system knows no such times")
    bench.run_over("a.png")
    again = bench.watch()
    nothing_more(again)
    assert again.frames == []


def test_where_files_cannot_be_moved_that_is_said_and_they_stay(bench: Bench) -> None:
    (bench.folder / "done").write_text("a file in the place of the folder", encoding="utf-8")
    path = bench.put("a.png")
    watch = bench.watch(move_handled=True)
    watch.wait_for_names("a.png")
    watch.settle_all()
    watch.wait_for(lambda: isinstance(watch.source.status, codes.FilesNotMoved))
    assert path.exists() and watch.source.delivering
    watch.close()
    again = bench.watch()
    nothing_more(again)
    assert again.frames == [], "it was told, wherever it lies"


def test_a_trial_without_notes_moves_and_remembers_nothing(bench: Bench) -> None:
    path = bench.put("a.png")
    watch = bench.watch(keeps_notes=False, move_handled=True)
    watch.wait_for_names("a.png")
    watch.settle_all()
    watch.close()
    assert path.exists() and not bench.notes.exists()
    bench.run_over("a.png")


def test_a_folder_that_goes_away_is_said_and_taken_up_again_without_inspecting_anything_twice(bench: Bench) -> None:
    bench.put("a.png")
    watch = bench.watch()
    watch.wait_for_names("a.png")
    away = bench.folder.with_name("away")
    bench.folder.rename(away)
    watch.wait_for(lambda: not watch.source.delivering)
    assert isinstance(watch.source.status, codes.FolderOutOfReach)
    (away / "b.png").write_bytes(png(70))
    away.rename(bench.folder)
    watch.wait_for(lambda: watch.source.delivering)
    watch.wait_for_names("a.png", "b.png")
    nothing_more(watch)
    assert watch.source.shortfall is None


def test_a_file_that_is_removed_before_it_was_read_is_a_part_that_was_not_checked(bench: Bench) -> None:
    source = WatchedFolderSource(WatchedFolderChoice(str(bench.folder), settle_seconds=SETTLE))
    first, second = bench.put("a.png"), bench.put("b.png")
    os.utime(first, ns=(1, 1))
    os.utime(second, ns=(2, 2))
    source.setup()
    frame = source.read()
    assert frame is not None and frame.encoded == png(50)
    second.unlink()
    frame = source.read()
    assert frame is not None and (frame.name, frame.readable, frame.error) == ("b.png", False, codes.FileWentAway())
    source.close()


def test_a_file_that_goes_away_unfinished_is_said_at_the_end(bench: Bench) -> None:
    watch = bench.watch()
    path = bench.folder / "a.png"
    path.write_bytes(b"")
    watch.wait_for(lambda: watch.source.status == codes.WatchingUnfinished(1))
    path.unlink()
    watch.wait_for(lambda: watch.source.status == codes.Watching())
    watch.close()
    assert watch.frames == [] and watch.source.shortfall == codes.FilesWentAway(1)


def test_a_missing_folder_and_notes_that_cannot_be_kept_are_refused_at_the_start(bench: Bench, tmp_path: Path) -> None:
    with pytest.raises(SourceError, match="FolderCannotBeWatched"):
        WatchedFolderSource(WatchedFolderChoice(str(tmp_path / "nowhere"))).setup()
    bench.notes.write_text("a file in the place of the folder", encoding="utf-8")
    source = WatchedFolderSource(WatchedFolderChoice(str(bench.folder)))
    source.keep_notes_in(bench.notes)
    with pytest.raises(SourceError, match="NotesCannotBeKept"):
        source.setup()


def test_every_file_of_a_burst_comes_once(bench: Bench) -> None:
    watch = bench.watch()
    expected = [f"part {number}.png" for number in range(120)]
    for name in expected:
        temporary = bench.folder / f"{name}.tmp"
        temporary.write_bytes(png(50))
        temporary.rename(bench.folder / name)
    watch.wait_for(lambda: len(watch.frames) >= len(expected), 20.0)
    nothing_more(watch)
    assert sorted(watch.names) == sorted(expected)


@pytest.mark.skipif(os.name != "posix", reason="only POSIX has file names that are not text")
def test_a_name_in_a_foreign_encoding_is_remembered(bench: Bench) -> None:
    foreign = os.fsdecode(b"gr\xf6sse.png")
    try:
        bench.put(foreign)
    except OSError:
        pytest.skip("this file system takes only UTF-8 names")
    bench.run_over(foreign)
    again = bench.watch()
    nothing_more(again)
    assert again.frames == []


def test_a_part_passed_when_its_file_became_complete_however_long_it_waits_for_its_turn(bench: Bench) -> None:
    for name in ("1.png", "2.png"):
        bench.put(name)
    source = WatchedFolderSource(WatchedFolderChoice(str(bench.folder), settle_seconds=SETTLE))
    source.setup()
    first = source.read()
    time.sleep(0.3)
    second = source.read()
    source.close()
    assert first is not None and second is not None
    assert first.captured_at == second.captured_at
