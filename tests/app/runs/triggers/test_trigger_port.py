"""Which signals are triggers, what parts are called, and what whoever asks is told."""

from __future__ import annotations

import threading

import pytest

from app.domain.part_numbering import LONGEST_PART_NUMBER, NumberingKind, PartNumbering
from app.domain.trigger import Trigger, TriggerAnswer, TriggerCounts, TriggerOrigin
from app.runs.triggers.gate import TriggerGate
from app.runs.triggers.part_numbers import PartNumbers, fit_part_number
from app.runs.triggers.port import RunTriggers

COUNTED = PartNumbering(NumberingKind.COUNTER, "A-", 7, 4)


class Taker:
    """Keeps what it gets."""

    def __init__(self) -> None:
        self.taken: list[Trigger] = []

    def accept(self, trigger: Trigger) -> bool:
        self.taken.append(trigger)
        return len(self.taken) != 2


def passed(gate: TriggerGate, *milliseconds: int) -> list[int]:
    return [moment for moment in milliseconds if gate.lets_through(moment / 1000)]


def test_a_contact_that_bounces_is_one_signal_however_long() -> None:
    gate = TriggerGate(debounce_s=0.020)
    assert passed(gate, 0, 5, 18, 30, 45, 66) == [0, 66], "66 is 21 ms after the last bounce, not after the first edge"


def test_the_least_distance_counts_from_the_last_trigger() -> None:
    gate = TriggerGate(distance_s=0.5)
    assert passed(gate, 0, 300, 499, 500, 900, 1001) == [0, 500, 1001]


def test_without_numbers_every_signal_passes() -> None:
    assert passed(TriggerGate(), 0, 0, 1) == [0, 0, 1]


def test_a_counter_goes_on_behind_the_newest_record() -> None:
    numbers = PartNumbers(COUNTED, "A-0041")
    assert (numbers.upcoming, numbers.take(), numbers.take()) == ("A-0042", "A-0042", "A-0043")
    assert PartNumbers(COUNTED).take() == "A-0007"
    assert PartNumbers(COUNTED, "B-0041").take() == "A-0007", "another prefix counts anew"
    assert PartNumbers(COUNTED, "A-0003").take() == "A-0007", "never before the start that a person chose"
    assert PartNumbers(COUNTED, "A-12345").take() == "A-12346"


def test_the_number_that_comes_with_a_trigger_counts_before_all_and_uses_none_up() -> None:
    numbers = PartNumbers(COUNTED)
    numbers.name_next("typed")
    assert numbers.take("line 5") == "line 5"
    assert numbers.upcoming == "A-0007", "what was typed was meant for the part that came, and for no other"
    numbers.name_next("typed")
    assert (numbers.take(), numbers.take()) == ("typed", "A-0007"), "a number is given to one part"
    numbers.name_next("typed")
    numbers.name_next("")
    assert numbers.upcoming == "A-0008"


@pytest.mark.parametrize(
    ("text", "number"),
    [("  42 ", "42"), ("", None), (" \t\n", None), ("a\x00b\x1d", "ab"), ("x" * 900, "x" * LONGEST_PART_NUMBER)],
)
def test_numbers_are_fit_to_be_stored(text: str, number: str | None) -> None:
    assert fit_part_number(text) == number


def test_answers_and_counts_of_a_run_from_its_begin_to_its_end() -> None:
    triggers, taker = RunTriggers(), Taker()
    assert triggers.fire(TriggerOrigin.LINE) is TriggerAnswer.NO_RUN
    triggers.begin(TriggerGate(), PartNumbers(COUNTED))
    assert not triggers.expected and not triggers.fired
    triggers.begin(TriggerGate(), PartNumbers(COUNTED), fired=True)
    assert not triggers.expected and triggers.fired
    assert triggers.fire(TriggerOrigin.LINE) is TriggerAnswer.NOT_EXPECTED, "the camera is not open yet"
    triggers.open(taker, from_outside=True)
    assert triggers.expected and triggers.next_part_number == "A-0007"
    assert triggers.fire(TriggerOrigin.HTTP, " X1 ", "2026-03-01T08:15:30.125+00:00") is TriggerAnswer.ACCEPTED
    assert triggers.fire(TriggerOrigin.BUTTON) is TriggerAnswer.NOT_CHECKED
    first, second = taker.taken
    assert (first.number, first.origin, first.at) == (1, TriggerOrigin.HTTP, "2026-03-01T08:15:30.125+00:00")
    assert (first.part_number, second.part_number) == ("X1", "A-0007")
    triggers.end()
    assert not triggers.fired
    assert triggers.fire(TriggerOrigin.KEY) is TriggerAnswer.NO_RUN
    assert triggers.counts == TriggerCounts(accepted=2, too_soon=0, refused=1)


def test_a_run_whose_parts_come_by_themselves_takes_no_trigger_from_outside() -> None:
    triggers, taker = RunTriggers(), Taker()
    triggers.begin(TriggerGate(distance_s=3600), PartNumbers())
    triggers.open(taker, from_outside=False)
    assert triggers.fire(TriggerOrigin.BUTTON) is TriggerAnswer.NOT_EXPECTED
    assert triggers.note_own(TriggerOrigin.CAMERA)
    assert not triggers.note_own(TriggerOrigin.CAMERA), "within the distance"
    assert triggers.counts == TriggerCounts(accepted=1, too_soon=1, refused=1)


def test_many_threads_at_once_get_numbers_of_their_own_in_order() -> None:
    triggers, taker = RunTriggers(), Taker()
    triggers.begin(TriggerGate(), PartNumbers(COUNTED))
    triggers.open(taker, from_outside=True)
    threads = [
        threading.Thread(target=lambda: [triggers.fire(TriggerOrigin.LINE) for _ in range(200)]) for _ in range(4)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert [trigger.number for trigger in taker.taken] == list(range(1, 801))
    assert [trigger.part_number for trigger in taker.taken] == [f"A-{count:04d}" for count in range(7, 807)]
