"""The report of a batch, a shift, an order or whatever was found, as HTML."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QCoreApplication

from app.domain.part import Counters
from app.domain.part_figures import NamedPart, PartFigures, Tally
from app.domain.timestamps import utc_now
from app.messages.wording.dates import format_day, format_moment
from app.messages.wording.lists import listed, set_apart, with_bracket
from app.messages.wording.say import say, say_stored
from app.widgets.formatting import format_count, format_percent, format_score, format_score_and_limit, format_time
from app.widgets.part_report.bars import bars
from app.widgets.part_report.subject import ReportSubject
from app.widgets.report.html_parts import heading, muted, page, paragraph, safe, table
from app.widgets.report.local_times import times_note
from app.widgets.report.pictures import ReportPicture
from app.widgets.verdict_look import verdict_word
from onenip_core import __version__
from onenip_core.statistics import rejection_interval
from onenip_core.types import Verdict

PictureOf = Callable[[NamedPart], ReportPicture | None]
_A_ROW = 2
"""Pictures side by side."""
_MOST_KINDS = 20
_MOST_HOURS = 72
"""Hours as bars; of a longer time there is one for each day."""


def report_html(subject: ReportSubject, figures: PartFigures, picture: PictureOf) -> str:
    """The whole report."""
    written = QCoreApplication.translate("PartReport", "Written {time} by OneNIP Inspector {version}")
    parts = [
        f"<h1>{safe(subject.title)}</h1>",
        muted(written.format(time=format_time(utc_now()), version=__version__)),
        muted(times_note()),
        table([*subject.facts, *_facts(figures)]),
        heading(QCoreApplication.translate("PartReport", "Result")),
        _result(figures),
        *_over_time(figures),
        *_kinds(figures),
        *_not_checked(figures),
        *_corrections(figures),
        *_pictures(figures, picture),
        heading(QCoreApplication.translate("PartReport", "What it rests on")),
        _basis(figures),
    ]
    return page(subject.title, parts)


def _facts(figures: PartFigures) -> list[tuple[str, str]]:
    rows = []
    if figures.first:
        span = f"{format_time(figures.first)} – {format_time(figures.last)}"
        rows.append((QCoreApplication.translate("PartReport", "Parts taken"), span))
    if figures.people:
        rows.append((QCoreApplication.translate("PartReport", "Logged in"), listed(sorted(figures.people))))
    return rows


def _result(figures: PartFigures) -> str:
    if not figures.all.total:
        return paragraph(QCoreApplication.translate("PartReport", "No part was inspected."))
    heads = (
        QCoreApplication.translate("PartReport", "Product"),
        QCoreApplication.translate("PartReport", "Parts"),
        verdict_word(Verdict.OK),
        verdict_word(Verdict.NG),
        QCoreApplication.translate("PartReport", "Not checked"),
        QCoreApplication.translate("PartReport", "Yield (95 %)"),
        QCoreApplication.translate("PartReport", "Corrected"),
    )
    rows = [(name, *_cells(tally)) for name, tally in sorted(figures.products.items())]
    if len(rows) > 1:
        rows.append((QCoreApplication.translate("PartReport", "All"), *_cells(figures.all)))
    about = QCoreApplication.translate(
        "PartReport",
        "Yield is OK of OK and NG; parts that were not checked count for neither. The interval holds with 95 % (Clopper and "
        "Pearson) for parts of the same kind. Verdicts are those of the model, except where a person corrected them: a model "
        "misses some defects and rejects some good parts.",
    )
    return table(rows, heads) + muted(about)


def _cells(tally: Tally) -> tuple[str, ...]:
    return (
        format_count(tally.total),
        format_count(tally.ok),
        format_count(tally.ng),
        format_count(tally.not_checked),
        yield_words(tally.counters),
        format_count(tally.corrected),
    )


def yield_words(counters: Counters) -> str:
    """With its 95 % interval: "97.6 % (95.1–99.0 %)"."""
    judged = counters.ok + counters.ng
    if not judged:
        return "–"
    lowest, highest = rejection_interval(counters.ng, judged)
    interval = f"{format_percent(1 - highest)} – {format_percent(1 - lowest)}"
    return with_bracket(format_percent(counters.yield_fraction), interval)


def _over_time(figures: PartFigures) -> list[str]:
    if len(figures.hours) < 2:
        return []
    tallies = dict(sorted(figures.hours.items()))
    by_day = len(tallies) > _MOST_HOURS
    named: dict[str, Tally] = {}
    for hour, tally in tallies.items():
        each = named.setdefault(format_day(hour.date()) if by_day else format_moment(hour.replace(minute=0)), Tally())
        each.ok, each.ng, each.not_checked = (
            each.ok + tally.ok,
            each.ng + tally.ng,
            each.not_checked + tally.not_checked,
        )
    title = (
        QCoreApplication.translate("PartReport", "NG by day")
        if by_day
        else QCoreApplication.translate("PartReport", "NG by hour")
    )
    of = QCoreApplication.translate("PartReport", "{ng} of {parts}")
    rows = [
        (name, tally.ng, of.format(ng=format_count(tally.ng), parts=format_count(tally.total)))
        for name, tally in named.items()
    ]
    return [heading(title), bars(rows)]


def _kinds(figures: PartFigures) -> list[str]:
    if not figures.all.ng:
        return []
    rows = [(kind, count, format_count(count)) for kind, count in figures.kinds.most_common(_MOST_KINDS)]
    if figures.without_kind:
        nobody = QCoreApplication.translate("PartReport", "nobody said")
        rows.append((nobody, figures.without_kind, format_count(figures.without_kind)))
    twice = QCoreApplication.translate("PartReport", "A part with two kinds counts for both.")
    title = heading(QCoreApplication.translate("PartReport", "NG by kind of defect"))
    return [
        title,
        bars(rows),
        *([muted(twice)] if figures.kinds.total() + figures.without_kind > figures.all.ng else []),
    ]


def _not_checked(figures: PartFigures) -> list[str]:
    if not figures.reasons:
        return []
    heads = (QCoreApplication.translate("PartReport", "Why"), QCoreApplication.translate("PartReport", "Parts"))
    words: dict[str, int] = {}
    for reason, count in figures.reasons.items():
        said = say_stored(reason)
        words[said] = words.get(said, 0) + count
    rows = [(said, format_count(count)) for said, count in sorted(words.items(), key=lambda each: -each[1])]
    return [heading(QCoreApplication.translate("PartReport", "Not checked")), table(rows, heads)]


def _corrections(figures: PartFigures) -> list[str]:
    if not figures.changes:
        return []
    said = QCoreApplication.translate("PartReport", "{model} → {person}: {count}")
    counts = [
        said.format(model=verdict_word(model), person=verdict_word(person), count=format_count(count))
        for (model, person), count in sorted(figures.changes.items())
    ]
    heads = (
        QCoreApplication.translate("PartReport", "Part"),
        QCoreApplication.translate("PartReport", "Model"),
        QCoreApplication.translate("PartReport", "Person"),
        QCoreApplication.translate("PartReport", "Reason"),
        QCoreApplication.translate("PartReport", "By"),
    )
    rows = [
        (
            _name(each),
            verdict_word(each.part.verdict),
            verdict_word(each.part.said),
            each.part.overruled_reason or "",
            each.part.overruled_by,
        )
        for each in figures.corrected
    ]
    left = sum(figures.changes.values()) - len(rows)
    more = QCoreApplication.translate("PartReport", "{count} more are not listed.").format(count=format_count(left))
    return [
        heading(QCoreApplication.translate("PartReport", "Corrections by people")),
        paragraph(" · ".join(counts)),
        table(rows, heads),
        *([muted(more)] if left else []),
    ]


def _pictures(figures: PartFigures, picture: PictureOf) -> list[str]:
    worst = figures.worst
    if not worst:
        return []
    title = QCoreApplication.translate("PartReport", "NG parts")
    about = QCoreApplication.translate(
        "PartReport", "{shown} of {count}, those first that exceed their limits the most. All are in the records."
    ).format(shown=format_count(len(worst)), count=format_count(figures.all.ng))
    rows = [worst[first : first + _A_ROW] for first in range(0, len(worst), _A_ROW)]
    # Printing keeps what is below a heading on one page with it: the first pictures have that of all.
    others = (
        f"<h3>{safe(_places(number, row, len(worst)))}</h3>{_row(row, picture)}"
        for number, row in enumerate(rows[1:], 1)
    )
    return [heading(title), muted(about), _row(rows[0], picture), *others]


def _places(number: int, row: Sequence[NamedPart], total: int) -> str:
    first = number * _A_ROW + 1
    places = " – ".join(format_count(place) for place in sorted({first, first + len(row) - 1}))
    return QCoreApplication.translate("PartReport", "{places} of {total}").format(
        places=places, total=format_count(total)
    )


def _row(parts: Sequence[NamedPart], picture: PictureOf) -> str:
    cells = []
    for each in parts:
        shown = picture(each)
        image = safe(QCoreApplication.translate("PartReport", "The picture cannot be read."))
        if shown is not None:
            size = f'width="{shown.width}" height="{shown.height}"'
            image = f'<img src="{safe(shown.source)}" {size} alt="{safe(_name(each))}">'
        score, limit = format_score_and_limit(each.part.score, each.part.threshold)
        gone = each.part.picture_gone
        facts = (f"{score} / {limit}", listed(each.part.kinds), each.part.note, "" if gone is None else say(gone))
        said = " · ".join(filter(None, facts))
        cells.append(f'<td width="50%"><p><b>{safe(_name(each))}</b><br>{safe(said)}</p><p>{image}</p></td>')
    cells += ['<td width="50%"></td>'] * (_A_ROW - len(cells))
    return f'<table width="100%" cellspacing="0"><tr>{"".join(cells)}</tr></table>'


def _name(each: NamedPart) -> str:
    return f"{each.batch.id}·{each.part.position} {each.part.called}"


def _basis(figures: PartFigures) -> str:
    heads = (
        QCoreApplication.translate("PartReport", "Batch"),
        QCoreApplication.translate("PartReport", "Product"),
        QCoreApplication.translate("PartReport", "Model"),
        QCoreApplication.translate("PartReport", "Source"),
        QCoreApplication.translate("PartReport", "Begun"),
    )
    rows = [
        (str(batch.id), batch.product_name, batch.model_name, batch.source, format_time(batch.started_at))
        for batch in sorted(figures.batches.values(), key=lambda batch: batch.id)
    ]
    named = QCoreApplication.translate("PartReport", "Limits: {limits}")
    limits = set_apart(
        f"{product} {listed(format_score(limit) for limit in sorted(of))}"
        for product, of in sorted(figures.limits.items())
    )
    return table(rows, heads, small=True) + (muted(named.format(limits=limits)) if limits else "")
