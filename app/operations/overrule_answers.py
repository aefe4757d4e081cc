"""Answers to overruled verdicts: what becomes of the parts."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

from app.domain.changes import Changes
from app.domain.correction import Correction
from app.domain.part import Inspection
from app.domain.part_answer import Answer, GivenAnswer
from app.domain.trash import Record, RecordKind
from app.messages.codes import answers as codes
from app.messages.errors import MessageError
from app.messages.message import Message
from app.operations.batch_operations import Overrule
from app.operations.operation import Operation, Outcome, Work
from app.operations.together import Together
from app.state.notice import Notice, NoticeLevel
from app.storage.answers import AnswerStore
from app.storage.batches import BatchStore

_LABELS: dict[Answer, Callable[[int], Message]] = {
    Answer.WANTED: codes.WantAnswers,
    Answer.MODEL_RIGHT: codes.CallModelRight,
}
_SAID: dict[Answer, Callable[[int], Message]] = {
    Answer.WANTED: codes.AnswersAreWanted,
    Answer.NOTED: codes.OverrulesNoted,
}


@dataclass(frozen=True)
class GiveAnswers(Operation):
    """Answer parts by their numbers, or take answers back."""

    store: AnswerStore
    answers: Mapping[int, GivenAnswer | None]

    @property
    def label(self) -> Message:
        given = {None if each is None else each.answer for each in self.answers.values()}
        (only,) = given if len(given) == 1 else (None,)
        label = codes.AnswerOverrules if only is None else _LABELS.get(only, codes.AnswerOverrules)
        return label(len(self.answers))

    def perform(self, work: Work) -> Outcome:
        """Raises UnknownRecordError, StorageError."""
        before = self.store.parts(tuple(self.answers))
        given = {part.id: _about(part, self.answers[part.id]) for part in before}
        changed = self.store.give(given)
        inverse = GiveAnswers(self.store, {part.id: part.given for part in before})
        kinds = {each.answer for each in given.values() if each is not None}
        say = next((_SAID[kind] for kind in kinds if kind in _SAID), None)
        notice = None if say is None else Notice(NoticeLevel.INFO, self.label, say(len(changed)))
        return Outcome(Changes(inspections=changed), inverse, notice=notice)

    def without(self, gone: frozenset[Record]) -> Operation | None:
        left = {
            number: given for number, given in self.answers.items() if Record(RecordKind.INSPECTION, number) not in gone
        }
        if len(left) == len(self.answers):
            return self
        return replace(self, answers=left) if left else None


@dataclass(frozen=True)
class CallModelRight(Operation):
    """Say that the model was right where a person overruled it: the corrections are taken back, and why is kept."""

    store: AnswerStore
    batches: BatchStore
    part_ids: tuple[int, ...]
    why: str

    @property
    def label(self) -> Message:
        return codes.CallModelRight(len(self.part_ids))

    def perform(self, work: Work) -> Outcome:
        """Raises MessageError without a reason; UnknownRecordError, StorageError."""
        why = self.why.strip()
        if not why:
            raise MessageError(codes.WhyModelWasRight())
        parts = self.store.parts(self.part_ids)
        answers = {part.id: GivenAnswer(Answer.MODEL_RIGHT, _with_their_words(part, why)) for part in parts}
        corrected = [part.id for part in parts if part.overruled is not None]
        steps: list[Operation] = [GiveAnswers(self.store, answers)]  # first: it keeps what the person had said
        if corrected:
            steps.append(Overrule(self.batches, dict.fromkeys(corrected, Correction(None))))
        done = Together(self.label, tuple(steps)).perform(work)
        notice = Notice(NoticeLevel.INFO, self.label, codes.ModelWasRight(len(self.part_ids)))
        return replace(done, notice=notice)


def answer_what_waits(store: AnswerStore, parts: Sequence[Inspection], answer: Answer) -> GiveAnswers | None:
    """Answers those of `parts` that wait, as they were seen: one that is corrected otherwise meanwhile waits on. None where none
    waits.
    """
    given = {part.id: GivenAnswer(answer, about=part.overruled) for part in parts if part.waits}
    return GiveAnswers(store, given) if given else None


def _with_their_words(part: Inspection, why: str) -> str:
    """What the person said goes with the correction; here it stays."""
    return f"“{part.overruled_reason}” – {why}" if part.overruled_reason else why


def _about(part: Inspection, given: GivenAnswer | None) -> GivenAnswer | None:
    """With the correction that it is an answer to; one that comes back by an undo, or says it, has it."""
    return given if given is None or given.given_at or given.about else replace(given, about=part.overruled)
