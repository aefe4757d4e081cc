"""The evaluation report as HTML: what a browser shows, and what Qt can print. Everything that was typed by people is escaped."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.gate import RuleResult
from app.domain.golden_results import ModelOnProduct, ProductComparison
from app.domain.release import Release, signature_of
from app.domain.timestamps import utc_now
from app.messages.wording.lists import listed, with_bracket
from app.pages.releases.parts.lineage import lineage_facts
from app.pages.releases.parts.painted_figures import painted_figures
from app.pages.releases.parts.part_rows import Listed, ShownPart, listed_parts, title_of
from app.pages.releases.parts.words import (
    judged_words,
    known_words,
    meaning_sentence,
    missed_words,
    rule_numbers,
    rule_words,
    share_words,
    standing_word,
)
from app.pages.releases.state import Reading
from app.widgets.formatting import counted, format_score, format_time, named
from app.widgets.report.html_parts import STYLE, heading, muted, page, paragraph, safe, table
from app.widgets.report.local_times import times_note
from app.widgets.report.pictures import ReportPicture
from onenip_core import __version__

PictureOf = Callable[[ShownPart, bool], ReportPicture | None]
"""The picture of a part, with the candidate's map or else the active model's; None where there is none."""


def report_html(
    reading: Reading,
    results: Sequence[RuleResult],
    flips: Sequence[ShownPart],
    picture: PictureOf,
    pictured: int,
    style: str = STYLE,
) -> str:
    """The whole report. Of `flips` the first `pictured` are shown with pictures, all are listed."""
    other, name = _names(reading)
    title = QCoreApplication.translate("ReleaseReport", "Release of {model}").format(model=name)
    parts = [
        f"<h1>{safe(title)}</h1>",
        muted(
            QCoreApplication.translate(
                "ReleaseReport", "Evaluation on golden parts, which are kept out of training · {time}"
            ).format(time=format_time(utc_now()))
        ),
        muted(times_note()),
        heading(QCoreApplication.translate("ReleaseReport", "Acceptance gate")),
        _rules(results),
        heading(QCoreApplication.translate("ReleaseReport", "Figures")),
        _figures(reading),
        *(
            paragraph(named(each.product.name, said))
            for each in reading.comparison
            if (said := meaning_sentence(each, other))
        ),
        *_painted(reading),
        heading(QCoreApplication.translate("ReleaseReport", "Verdicts that differ")),
        _flips(reading, flips, picture, pictured),
        heading(QCoreApplication.translate("ReleaseReport", "Signature")),
        _signature(reading, results),
        heading(QCoreApplication.translate("ReleaseReport", "Lineage")),
        table(((fact.name, fact.value) for fact in lineage_facts(reading)), small=True),
        heading(QCoreApplication.translate("ReleaseReport", "What it rests on")),
        table(_basis(reading), small=True),
    ]
    return page(title, parts, style)


def _rules(results: Sequence[RuleResult]) -> str:
    if not results:
        return muted(QCoreApplication.translate("ReleaseReport", "No rule was asked."))
    rows = [(rule_words(each), standing_word(each.standing), rule_numbers(each)) for each in results]
    return table(
        rows,
        (
            QCoreApplication.translate("ReleaseReport", "Rule"),
            QCoreApplication.translate("ReleaseReport", "Standing"),
            QCoreApplication.translate("ReleaseReport", "Numbers"),
        ),
    )


def _names(reading: Reading) -> tuple[str, str]:
    """What the other model and the candidate are called."""
    both = (reading.other, reading.candidate)
    other, candidate = ("" if each is None else each.record.label for each in both)
    return other, candidate


def _figures(reading: Reading) -> str:
    rows, names = [], _names(reading)
    for each in reading.comparison:
        rows.append(
            (
                each.product.name,
                str(len(each.parts)),
                *_row(names[1], each, each.candidate),
            )
        )
        if each.active is not None:
            rows.append(("", "", *_row(names[0], each, each.active)))
    if not rows:
        return muted(QCoreApplication.translate("ReleaseReport", "There are no golden parts."))
    heads = (
        QCoreApplication.translate("ReleaseReport", "Product"),
        QCoreApplication.translate("ReleaseReport", "Parts"),
        QCoreApplication.translate("ReleaseReport", "Model"),
        QCoreApplication.translate("ReleaseReport", "Limit"),
        QCoreApplication.translate("ReleaseReport", "Defects missed"),
        QCoreApplication.translate("ReleaseReport", "Good rejected (95 %)"),
        QCoreApplication.translate("ReleaseReport", "Not checked"),
        QCoreApplication.translate("ReleaseReport", "Not judged"),
        QCoreApplication.translate("ReleaseReport", "Seen in training"),
    )
    return table(rows, heads) + muted(
        QCoreApplication.translate(
            "ReleaseReport",
            "The interval holds with 95 % (Clopper and Pearson), for parts of the same kind as the golden ones.",
        )
    )


def _painted(reading: Reading) -> list[str]:
    """How painted defects are found where they are; nothing where none are painted."""
    figures = painted_figures(reading)
    if not figures:
        return []
    other, candidate = _names(reading)
    names = (candidate,) if reading.other is None else (candidate, other)
    heads = (QCoreApplication.translate("ReleaseReport", "Painted defects"), *names)
    names_of = (with_bracket(each.name, each.term) if each.term else each.name for each in figures)
    rows = [(name, each.candidate, each.other)[: len(heads)] for name, each in zip(names_of, figures, strict=True)]
    text = QCoreApplication.translate(
        "ReleaseReport",
        "Found is a defect on a part that is NG, if the region that was painted would make it NG by itself, or gave it its score. "
        "Pixels are those of the painted parts.",
    )
    return [heading(heads[0]), table(rows, heads), muted(text), *_elsewhere(reading)]


def _elsewhere(reading: Reading) -> list[str]:
    parts = listed_parts(reading, Listed.ELSEWHERE)
    if not parts:
        return []
    heads = (
        QCoreApplication.translate("ReleaseReport", "NG for the wrong reason"),
        QCoreApplication.translate("ReleaseReport", "Product"),
        _names(reading)[1],
    )
    rows = [
        (each.part.original_name, each.product.name, judged_words(each.candidate, each.product.limit)) for each in parts
    ]
    return [table(rows, heads)]


def _row(name: str, comparison: ProductComparison, model: ModelOnProduct) -> tuple[str, ...]:
    return (
        name,
        format_score(comparison.product.limit),
        missed_words(model),
        share_words(model.rejections),
        str(model.not_checked) if model.knows else QCoreApplication.translate("ReleaseReport", "not trained on it"),
        str(model.unjudged),
        str(model.seen),
    )


def _flips(reading: Reading, flips: Sequence[ShownPart], picture: PictureOf, pictured: int) -> str:
    if reading.other is None:
        return muted(QCoreApplication.translate("ReleaseReport", "There is no other model to compare this one with."))
    if not flips:
        said = QCoreApplication.translate("ReleaseReport", "Both models give every golden part the same verdict.")
        return muted(
            said
            if not reading.unjudged
            else QCoreApplication.translate("ReleaseReport", "None of the golden parts that both have judged.")
        )
    names = _names(reading)
    found = [_flip(shown, picture, names) for shown in flips[:pictured]]
    if more := flips[pictured:]:
        text = QCoreApplication.translate("ReleaseReport", "{count} more, without pictures:").format(count=len(more))
        rows = [
            (
                title_of(shown),
                shown.part.original_name,
                shown.product.name,
                "" if shown.active is None else judged_words(shown.active, shown.product.limit),
                judged_words(shown.candidate, shown.product.limit),
            )
            for shown in more
        ]
        heads = (
            QCoreApplication.translate("ReleaseReport", "Flip"),
            QCoreApplication.translate("ReleaseReport", "Part"),
            QCoreApplication.translate("ReleaseReport", "Product"),
            *names,
        )
        found.append(paragraph(text) + table(rows, heads))
    return "".join(found)


def _flip(shown: ShownPart, picture: PictureOf, names: tuple[str, str]) -> str:
    part, limit = shown.part, shown.product.limit
    title = f"{title_of(shown)} · {part.original_name} · {shown.product.name} · {known_words(part.known)}"
    cells = []
    for name, result, is_candidate in (
        (names[0], shown.active, False),
        (names[1], shown.candidate, True),
    ):
        found = picture(shown, is_candidate) if result is not None else None
        image = muted(QCoreApplication.translate("ReleaseReport", "The picture cannot be read."))
        if found is not None:
            size = f'width="{found.width}" height="{found.height}"'
            image = f'<img src="{safe(found.source)}" {size} alt="{safe(name)}">'
        said = "" if result is None else judged_words(result, limit)
        cells.append(f'<td width="50%"><p class="muted">{safe(name)}: {safe(said)}</p>{image}</td>')
    note = muted(part.note) if part.note else ""
    return f'<h3>{safe(title)}</h3>{note}<table width="100%" cellspacing="0"><tr>{"".join(cells)}</tr></table>'


def _signature(reading: Reading, results: Sequence[RuleResult]) -> str:
    number = reading.candidate_id
    signature = None if number is None else signature_of(reading.history, number)
    if signature is None:
        return paragraph(QCoreApplication.translate("ReleaseReport", "Not signed."))
    signed = signature.release
    if signature.is_withdrawn:
        text = QCoreApplication.translate(
            "ReleaseReport", "Not signed any more: the signature of {time} was withdrawn."
        )
        return paragraph(text.format(time=format_time(signed.released_at)))
    rows = [
        (QCoreApplication.translate("ReleaseReport", "Signed by"), signed.signed_by),
        (QCoreApplication.translate("ReleaseReport", "When"), format_time(signed.released_at)),
        (QCoreApplication.translate("ReleaseReport", "Reason"), signed.reason or "–"),
        (QCoreApplication.translate("ReleaseReport", "Previous model"), signed.parent_name or "–"),
        (
            QCoreApplication.translate("ReleaseReport", "Golden set then"),
            f"{signed.golden_count} · {signed.golden_fingerprint}",
        ),
    ]
    head = QCoreApplication.translate("ReleaseReport", "Rules as they stood when it was signed")
    rules = f"<h3>{safe(head)}</h3>{_rules(signed.rules)}"
    return table(rows) + rules + "".join(muted(each) for each in _changed_since(signed, reading, results))


def _changed_since(signed: Release, reading: Reading, results: Sequence[RuleResult]) -> list[str]:
    """Why the figures of the report may be others than those that were signed."""
    changed = []
    if signed.golden_fingerprint != reading.fingerprint:
        changed.append(
            QCoreApplication.translate(
                "ReleaseReport", "The golden set has changed since: the figures above are of the present one."
            )
        )
    asked = ({(each.rule, each.bound, each.of) for each in of} for of in (signed.rules, results))
    if next(asked) != next(asked):
        changed.append(
            QCoreApplication.translate(
                "ReleaseReport", "The rules have changed since: the acceptance gate above is by the present ones."
            )
        )
    limits = ({(kept.product_id, kept.limit) for kept in each} for each in (signed.limits, reading.limits))
    if next(limits) != next(limits):
        changed.append(
            QCoreApplication.translate(
                "ReleaseReport", "Limits have changed since: the figures above are by the present ones."
            )
        )
    return changed


def _basis(reading: Reading) -> list[tuple[str, str]]:
    other = reading.other
    digest = "–" if other is None or other.details is None else other.details.digest
    engines = {
        judgement.engine
        for read in (reading.candidate, other)
        if read is not None
        for judgements in read.judgements.values()
        for judgement in judgements.values()
    }
    return [
        (
            QCoreApplication.translate("ReleaseReport", "Golden set"),
            counted(
                reading.part_count,
                QCoreApplication.translate("ReleaseReport", "{count} part"),
                QCoreApplication.translate("ReleaseReport", "{count} parts"),
            ),
        ),
        (QCoreApplication.translate("ReleaseReport", "Fingerprint of the golden set"), reading.fingerprint),
        (QCoreApplication.translate("ReleaseReport", "Compared with"), "–" if other is None else other.record.label),
        (QCoreApplication.translate("ReleaseReport", "Its hash"), digest),
        (QCoreApplication.translate("ReleaseReport", "Computed by"), listed(sorted(engines)) or "–"),
        (QCoreApplication.translate("ReleaseReport", "OneNIP Inspector"), __version__),
    ]
