"""When a file counts as complete: looks at a folder with times worked out by hand, no clock and no disk."""

from __future__ import annotations

from app.sources.watched_folder.completion import CompleteFile, Completion
from app.sources.watched_folder.file_state import FileState, SeenFile
from app.sources.watched_folder.folder_look import Look

SETTLE = 1.0


def seen(size: int, modified: int = 0, number: int | None = None) -> SeenFile:
    return SeenFile(FileState(size, modified), None if number is None else (1, number))


def look(images: dict[str, SeenFile] | None = None, *temporary: SeenFile) -> Look:
    return Look(images or {}, frozenset(temporary), ())


def names(files: tuple[CompleteFile, ...]) -> list[str]:
    return [file.name for file in files]


def test_a_file_counts_once_its_size_and_time_were_steady_for_long_enough_and_only_once() -> None:
    completion = Completion(SETTLE)
    grows = [(0.0, 10), (0.5, 20), (1.0, 30), (1.9, 30)]
    assert [names(completion.note(look({"a.png": seen(size)}), now)) for now, size in grows] == [[]] * 4
    assert completion.waiting == 1
    assert names(completion.note(look({"a.png": seen(30)}), 2.0)) == ["a.png"]
    assert (names(completion.note(look({"a.png": seen(30)}), 9.0)), completion.waiting) == ([], 0)


def test_a_time_that_changes_is_a_file_that_is_still_written_whatever_its_size() -> None:
    completion = Completion(SETTLE)
    completion.note(look({"a.bmp": seen(30, 1)}), 0.0)
    assert names(completion.note(look({"a.bmp": seen(30, 2)}), 1.5)) == []
    assert names(completion.note(look({"a.bmp": seen(30, 2)}), 2.5)) == ["a.bmp"]


def test_a_file_that_was_renamed_from_a_temporary_name_counts_at_once() -> None:
    completion = Completion(SETTLE)
    completion.note(look({}, seen(30, 5, number=7)), 0.0)
    assert names(completion.note(look({"a.png": seen(30, 5, number=7)}), 0.2)) == ["a.png"]


def test_a_renamed_file_waits_for_one_that_was_written_before_it() -> None:
    completion = Completion(SETTLE)
    completion.note(look({}, seen(30, 5, number=7), seen(30, 1, number=6)), 0.0)
    images = {
        "first.png": seen(30, 4, number=8),
        "second.png": seen(30, 5, number=7),
        "earlier.png": seen(30, 1, number=6),
    }
    assert names(completion.note(look(images), 0.2)) == ["earlier.png"]
    assert names(completion.note(look(images), 1.1)) == []
    assert names(completion.note(look(images), 1.2)) == ["first.png", "second.png"]


def test_it_does_not_count_at_once_if_it_was_written_to_since_it_was_seen_or_is_another_file() -> None:
    for image in (seen(31, 5, number=7), seen(30, 6, number=7), seen(30, 5, number=8)):
        completion = Completion(SETTLE)
        completion.note(look({}, seen(30, 5, number=7)), 0.0)
        assert names(completion.note(look({"a.png": image}), 0.2)) == []
        assert names(completion.note(look({"a.png": image}), 1.2)) == ["a.png"]


def test_another_file_of_the_same_name_counts_anew() -> None:
    completion = Completion(SETTLE)
    completion.note(look({"a.png": seen(30, 1)}), 0.0)
    completion.note(look({"a.png": seen(30, 1)}), 1.0)
    assert names(completion.note(look({"a.png": seen(30, 2)}), 2.0)) == []
    assert completion.note(look({"a.png": seen(30, 2)}), 3.0) == (CompleteFile("a.png", FileState(30, 2)),)


def test_files_that_become_complete_together_come_in_the_order_of_their_times_then_of_their_names() -> None:
    completion = Completion(SETTLE)
    images = {"c.png": seen(3, 10), "part 10.png": seen(3, 20), "part 2.png": seen(3, 20), "a.png": seen(3, 30)}
    completion.note(look(images), 0.0)
    assert names(completion.note(look(images), 1.0)) == ["c.png", "part 2.png", "part 10.png", "a.png"]


def test_an_empty_file_is_waited_for_ten_times_as_long() -> None:
    completion = Completion(SETTLE)
    completion.note(look({"a.png": seen(0)}), 0.0)
    assert names(completion.note(look({"a.png": seen(0)}), 9.9)) == []
    assert names(completion.note(look({"a.png": seen(0)}), 10.0)) == ["a.png"]


def test_what_an_earlier_run_handled_or_lay_there_before_does_not_count_until_it_changes() -> None:
    completion = Completion(SETTLE, lambda file: file == CompleteFile("old.png", FileState(30, 1)))
    before = {"old.png": seen(30, 1), "beside.png": seen(40, 1)}
    assert completion.leave(look(before)) == 1, "the handled one needs not be spoken of"
    assert names(completion.note(look(before), 5.0)) == []
    after = {"old.png": seen(30, 2), "beside.png": seen(41, 1), "new.png": seen(1)}
    completion.note(look(after), 6.0)
    assert sorted(names(completion.note(look(after), 7.0))) == ["beside.png", "new.png", "old.png"]


def test_what_goes_away_unfinished_is_counted_unless_it_only_got_another_name() -> None:
    completion = Completion(SETTLE)
    completion.note(look({"a.png": seen(30, 1, number=7), "b.png": seen(30, 1, number=8)}), 0.0)
    completion.note(look({"renamed.png": seen(30, 1, number=7)}), 0.5)
    assert completion.went_away == 1
    assert names(completion.note(look({"renamed.png": seen(30, 1, number=7)}), 1.5)) == ["renamed.png"]


def test_a_file_that_was_taken_back_counts_again_when_it_is_steady() -> None:
    completion = Completion(SETTLE)
    images = {"a.png": seen(30, 1)}
    completion.note(look(images), 0.0)
    (file,) = completion.note(look(images), 1.0)
    completion.take_back(file)
    assert names(completion.note(look(images), 1.1)) == []
    assert names(completion.note(look(images), 2.1)) == ["a.png"]
