"""What the Limits page says of parts, shares and promises."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.limit_basis import LimitBasis, RunParts, Truth
from app.domain.limit_choice import Backing, Lack, backing, parts_to_show
from app.domain.limit_counts import LimitCounts
from app.messages.wording.lists import one_after_another
from app.messages.wording.numbers import format_number
from app.pages.limits.state import Method
from app.widgets.formatting import counted, format_score, with_percent
from onenip_core.limits import HIGHEST_LIMIT, LOWEST_LIMIT
from onenip_core.statistics import Rejections, rejection_interval

OF_PARTS = 100
MOST_DECIMALS = 6


@dataclass(frozen=True, slots=True)
class TruthWords:
    """A kind of parts in words."""

    name: str
    wrong: str
    """How many of them are judged wrongly, with the place "{count}"."""


def truth_words(truth: Truth, basis: LimitBasis) -> TruthWords:
    """What parts of a kind are called."""
    whole = basis.run_parts is RunParts.WHOLE_RUNS
    rejected, missed = (
        QCoreApplication.translate("LimitWords", "{count} rejected"),
        QCoreApplication.translate("LimitWords", "{count} missed"),
    )
    if truth is Truth.AS_NEW:
        return TruthWords(QCoreApplication.translate("LimitWords", "Good parts, judged as if they were new"), rejected)
    if truth is Truth.SAID_GOOD:
        name = (
            QCoreApplication.translate("LimitWords", "Good parts of runs")
            if whole
            else QCoreApplication.translate("LimitWords", "Corrected to good by a person")
        )
        return TruthWords(name, rejected)
    if truth is Truth.SAID_BAD:
        name = (
            QCoreApplication.translate("LimitWords", "Bad parts of runs")
            if whole
            else QCoreApplication.translate("LimitWords", "Corrected to bad by a person")
        )
        return TruthWords(name, missed)
    if truth is Truth.GOLDEN_DEFECT:
        return TruthWords(QCoreApplication.translate("LimitWords", "Painted defects of golden parts"), missed)
    return TruthWords(QCoreApplication.translate("LimitWords", "Pseudo-anomalies, a stand-in for defects"), missed)


def rejected_sentence(rejections: Rejections) -> str:
    """How many good parts are rejected, with the interval in parts."""
    if not rejections.count:
        return QCoreApplication.translate(
            "LimitWords", "No good part is known, so nobody can say how many are rejected."
        )
    text = counted(
        rejections.count,
        QCoreApplication.translate("LimitWords", "Rejects {rejected} of the one good part."),
        QCoreApplication.translate(
            "LimitWords", "Rejects {rejected} of {count} good parts: about {about} of 100, between {low} and {high}."
        ),
    )
    return _with_interval(text, rejections.rejected, rejections.count, rejections.interval).replace(
        "{rejected}", str(rejections.rejected)
    )


def missed_sentence(counts: LimitCounts, basis: LimitBasis) -> str:
    """How many bad parts are missed; with the interval in parts where they are a sample of bad parts."""
    if not counts.bad:
        return QCoreApplication.translate("LimitWords", "No bad part counts, so nobody can say how many are missed.")
    text = counted(
        counts.bad,
        QCoreApplication.translate("LimitWords", "Misses {missed} of the one bad part."),
        QCoreApplication.translate(
            "LimitWords", "Misses {missed} of {count} bad parts: about {about} of 100, between {low} and {high}."
        )
        if basis.samples_bad
        else QCoreApplication.translate("LimitWords", "Misses {missed} of {count} bad parts."),
    )
    interval = rejection_interval(counts.missed, counts.bad)
    text = _with_interval(text, counts.missed, counts.bad, interval).replace("{missed}", str(counts.missed))
    if basis.counts_pseudo_anomalies and basis.scores(Truth.PSEUDO_ANOMALY):
        more = QCoreApplication.translate("LimitWords", "Of real defects it may be more.")
        return one_after_another((text, more))
    return text


def quality_sentence(counts: LimitCounts) -> str:
    """Precision, recall and F1 of what counts."""
    return QCoreApplication.translate("LimitWords", "Precision {precision} · recall {recall} · F1 {f1}").format(
        precision=format_score(counts.precision), recall=format_score(counts.recall), f1=format_score(counts.f1)
    )


def promise_sentence(rate: float, rejections: Rejections) -> tuple[str, bool]:
    """What counted good parts say of a promise, and whether that is a warning."""
    said = backing(rate, rejections)
    percent = format_percentage(rate)
    if said is Backing.SHOWN:
        return QCoreApplication.translate(
            "LimitWords", "The {count} good parts show it: the whole interval keeps the promise."
        ).format(count=rejections.count), False
    if said is Backing.BROKEN:
        text = QCoreApplication.translate(
            "LimitWords", "The {count} good parts speak against it: the whole interval is above {percent}."
        )
        return text.format(count=rejections.count, percent=percent), True
    needed = parts_to_show(rate)
    if rejections.count < needed:
        most = _more_of_100(rejection_interval(0, rejections.count)[1], rate)
        text = QCoreApplication.translate(
            "LimitWords",
            "{count} good parts are too few to show {percent}: were none rejected, it could still be {most} of 100. "
            "{needed} are needed, none of them rejected; until then it is an estimate.",
        )
        return text.format(count=rejections.count, percent=percent, most=most, needed=needed), True
    text = QCoreApplication.translate(
        "LimitWords",
        "The {count} good parts neither show it nor speak against it: the interval reaches above {percent}.",
    )
    return text.format(count=rejections.count, percent=percent), False


def lack_sentence(lack: Lack, method: Method) -> str:
    """Why no limit follows, and what to do."""
    if lack is Lack.GOOD_PARTS and method is Method.PROMISE:
        return QCoreApplication.translate(
            "LimitWords",
            "No limit follows: the model has not judged two good parts of this product that score differently. Train it on "
            "this product, or count whole runs.",
        )
    sentences = {
        Lack.GOOD_PARTS: QCoreApplication.translate(
            "LimitWords", "No limit follows: no good part counts. Train the model on this product, or count whole runs."
        ),
        Lack.BAD_PARTS: QCoreApplication.translate(
            "LimitWords",
            "No limit follows: no bad part counts. Count pseudo-anomalies, or parts of runs that a person called bad.",
        ),
        Lack.COSTS: QCoreApplication.translate(
            "LimitWords",
            "No limit is better than another while nothing costs anything. Give both costs, and the bad parts.",
        ),
        Lack.ROOM: QCoreApplication.translate(
            "LimitWords",
            "No limit follows: it would lie above {highest}, the highest that may be chosen. The good parts scatter too much; "
            "promise more, or add normal images and train again.",
        ).format(highest=format_score(HIGHEST_LIMIT)),
        Lack.MARGIN: QCoreApplication.translate(
            "LimitWords",
            "No limit follows: a tenth of the way from a typical good part to a typical pseudo-anomaly lies above {highest}, the "
            "highest that may be chosen. Set the limit by hand, or train again.",
        ).format(highest=format_score(HIGHEST_LIMIT)),
        Lack.PICKED: QCoreApplication.translate(
            "LimitWords",
            "No limit follows: corrected parts count, and they are no sample of all parts. Count whole runs, or no parts of runs.",
        ),
        Lack.ALIKE: QCoreApplication.translate(
            "LimitWords",
            "No limit follows: from {lowest} to {highest} every limit does equally well on the parts that count.",
        ).format(lowest=format_score(LOWEST_LIMIT), highest=format_score(HIGHEST_LIMIT)),
    }
    return sentences[lack]


def basis_sentence(basis: LimitBasis) -> str:
    """What good parts of the model's own the limit rests on."""
    good, trained = len(basis.calibration.good), basis.trained
    if basis.is_awaited:
        return QCoreApplication.translate("LimitWords", "What is known of this product has not been read yet.")
    if not good:
        return QCoreApplication.translate("LimitWords", "The model holds no scores of good parts of this product.")
    text = counted(
        good,
        QCoreApplication.translate("LimitWords", "One good part: {held} held out, {crossed} crossed."),
        QCoreApplication.translate("LimitWords", "{count} good parts: {held} held out, {crossed} crossed."),
    )
    return text.format(held=good - trained, crossed=trained)


def golden_sentence(basis: LimitBasis) -> str:
    """What it means, or would mean, to count painted defects of golden parts."""
    if not basis.golden.scores:
        return QCoreApplication.translate(
            "LimitWords", "This model has not judged them: Evaluate on the Releases page, and they can count."
        )
    said = (
        QCoreApplication.translate(
            "LimitWords",
            "They count: they prove nothing about this limit any more, nor about a model that is released with it. Have others "
            "that do not count. No training sees them.",
        )
        if basis.counts_golden
        else QCoreApplication.translate(
            "LimitWords",
            "Ticked, they are no longer independent proof of what this limit is worth. No training sees them.",
        )
    )
    if not basis.golden.unjudged:
        return said
    more = counted(
        basis.golden.unjudged,
        QCoreApplication.translate("LimitWords", "One more is not judged."),
        QCoreApplication.translate("LimitWords", "{count} more are not judged."),
    )
    return one_after_another((said, more))


def run_parts_sentence(basis: LimitBasis) -> str:
    """What it means to count parts of runs; empty while none count."""
    if basis.run_parts is RunParts.NONE:
        return ""
    if basis.run_parts is RunParts.CORRECTED:
        text = QCoreApplication.translate(
            "LimitWords",
            "Corrected parts are those that the model got wrong: they are no sample of all parts, so no promise, best F1 or "
            "least cost rests on them. A limit that is set by them cannot be tested by them.",
        )
    else:
        text = QCoreApplication.translate(
            "LimitWords",
            "Parts that nobody corrected count as what the model said: choose only runs that a person looked through. A limit "
            "that is set by them cannot be tested by them.",
        )
    if basis.parts.trained_on:
        left_out = counted(
            basis.parts.trained_on,
            QCoreApplication.translate("LimitWords", "One part is left out: the model was trained on its picture."),
            QCoreApplication.translate(
                "LimitWords", "{count} parts are left out: the model was trained on their pictures."
            ),
        )
        return one_after_another((text, left_out))
    return text


def most_of_100(share: float) -> int:
    """A share in parts of a hundred."""
    return round(OF_PARTS * share)


def _more_of_100(share: float, rate: float) -> str:
    """A share above a rate in parts of a hundred, with as many decimals as it takes to see that it is above."""
    decimals = 0
    while decimals < MOST_DECIMALS and round(OF_PARTS * share, decimals) <= round(OF_PARTS * rate, decimals):
        decimals += 1
    return format_number(OF_PARTS * share, f".{decimals}f")


def format_percentage(share: float) -> str:
    """A share in percent, with as many decimals as it needs."""
    return with_percent(format_number(round(100 * share, 4), "g"))


def _with_interval(text: str, count: int, total: int, interval: tuple[float, float]) -> str:
    low, high = (most_of_100(share) for share in interval)
    return (
        text.replace("{about}", str(most_of_100(count / total))).replace("{low}", str(low)).replace("{high}", str(high))
    )
