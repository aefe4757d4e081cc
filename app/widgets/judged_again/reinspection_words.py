"""How it is said what another model says of stored parts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.reinspected_part import KnownTruth, ReinspectedPart, ReinspectionCounts, VerdictChange
from app.domain.replayed_part import Judgement
from app.messages.wording.lists import as_sentence, listed, one_after_another
from app.messages.wording.say import say, say_stored
from app.widgets.formatting import counted, format_count, format_score_and_limit
from app.widgets.untrained import untrained_words
from app.widgets.verdict_look import verdict_word


def judged_text(judgement: Judgement | None, view: str = "") -> str:
    """Verdict, score and limit, and of which camera they are; a dash where there is nothing."""
    if judgement is None:
        return "–"
    word = verdict_word(judgement.verdict)
    if judgement.score is not None:
        score, limit = format_score_and_limit(judgement.score, judgement.limit)
        word = f"{word} · {score} / {limit}"
    return f"{word} · {view}" if view else word


def change_text(part: ReinspectedPart) -> str:
    """What would change, and what a person said of the part, in one line."""
    match part.change:
        case VerdictChange.BECOMES_NG:
            text = QCoreApplication.translate("Reinspection", "OK becomes NG")
        case VerdictChange.BECOMES_OK:
            text = QCoreApplication.translate("Reinspection", "NG becomes OK")
        case VerdictChange.NEWLY_JUDGED:
            text = QCoreApplication.translate("Reinspection", "Judged, was NOT CHECKED")
        case VerdictChange.NOT_JUDGED:
            reason = "" if part.reason is None else say(part.reason)
            text = QCoreApplication.translate("Reinspection", "Not judged. {reason}").format(reason=reason)
        case VerdictChange.SAME:
            text = QCoreApplication.translate("Reinspection", "Same verdict")
    if part.truth is not None:
        said = QCoreApplication.translate("Reinspection", "a person said {verdict}")
        text = f"{text} · {said.format(verdict=verdict_word(part.truth))}"
    return text


def explanation_of(part: ReinspectedPart) -> str:
    """All that is known of a part."""
    told = [change_text(part)]
    if part.there.reason:
        recorded = QCoreApplication.translate("Reinspection", "In the record: {reason}")
        told.append(recorded.format(reason=say_stored(part.there.reason)))
    if part.limit_moved:
        told.append(QCoreApplication.translate("Reinspection", "The limit is another one than in the record"))
    if part.taught:
        told.append(QCoreApplication.translate("Reinspection", "The other model was trained on its picture"))
    if part.by_prompts_only:
        told.append(untrained_words())
    return " · ".join(told)


def summary_of(counts: ReinspectionCounts, total: int) -> str:
    """How many came out how, and what that means for parts of known truth."""
    said = [
        QCoreApplication.translate(
            "Reinspection", "{done} of {total}: {same} same verdict, {ng} OK that becomes NG, {ok} NG that becomes OK"
        ).format(
            done=format_count(counts.total),
            total=format_count(total),
            same=format_count(counts.same),
            ng=format_count(counts.becomes_ng),
            ok=format_count(counts.becomes_ok),
        )
    ]
    for count, words in (
        (
            counts.limit_moved,
            QCoreApplication.translate("Reinspection", "{count} flips of parts whose limit was moved since"),
        ),
        (counts.newly_judged, QCoreApplication.translate("Reinspection", "{count} judged that was NOT CHECKED")),
        (counts.not_judged, QCoreApplication.translate("Reinspection", "{count} not judged")),
        (counts.by_prompts_only, QCoreApplication.translate("Reinspection", "{count} by prompts only")),
    ):
        if count:
            said.append(words.format(count=format_count(count)))
    return one_after_another((as_sentence(listed(said)), *_known(counts.known)))


def _known(known: KnownTruth) -> list[str]:
    """What is said of parts whose truth a person said; nothing where there are none."""
    sentences = []
    if known.good:
        rejected = QCoreApplication.translate(
            "Reinspection", "Of those that a person called good ({total}), {there} rejected in the record, {here} now."
        )
        sentences.append(_filled(rejected, known.good, known.rejected_there, known.rejected_here))
    if known.bad:
        missed = QCoreApplication.translate(
            "Reinspection", "Of those that a person called bad ({total}), {there} missed in the record, {here} now."
        )
        sentences.append(_filled(missed, known.bad, known.missed_there, known.missed_here))
    if known.taught:
        one = QCoreApplication.translate(
            "Reinspection", "{count} more of these taught the other model, which tells nothing: it is not counted."
        )
        many = QCoreApplication.translate(
            "Reinspection", "{count} more of these taught the other model, which tells nothing: they are not counted."
        )
        sentences.append(counted(known.taught, one, many))
    return sentences


def _filled(sentence: str, total: int, there: int, here: int) -> str:
    return sentence.format(total=format_count(total), there=format_count(there), here=format_count(here))
