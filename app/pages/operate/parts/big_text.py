"""What stands large on the operator's page: the live verdict, or why there is none and what to do."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.product import Product
from app.domain.source_choice import SourceChoice
from app.messages.codes.operating import NoSourceYet
from app.messages.message import Message
from app.messages.wording.say import say
from app.state.run_banner import RunBanner, Standing
from app.widgets.correction import remark_on
from app.widgets.formatting import format_score_and_limit, format_source
from app.widgets.run.obstacle_help import obstacle_help
from app.widgets.run.standing_words import ALARMING, ICONS, run_counts, standing_sentence, standing_word
from app.widgets.verdict_look import verdict_word
from onenip_core.types import Verdict


@dataclass(frozen=True, slots=True)
class BigText:
    """A word to be read from afar, and a sentence for whoever comes nearer."""

    word: str
    line: str = ""
    verdict: Verdict | None = None
    """Gives colour and symbol; None: the word is no verdict, and looks like none."""
    icon: str = ""
    alarms: bool = False
    """True for what nobody may overlook."""
    beside: tuple[str, ...] = ()
    """Short lines about the part that was judged."""


LONGEST_NUMBER = 18


def big_text(
    banner: RunBanner, obstacle: Message | None, product: Product | None, source: SourceChoice | None
) -> BigText:
    """What is true now. `obstacle` is why no run can begin, `source` where the images of `product` come from when one begins."""
    if banner.live is not None:
        part = banner.live
        score, limit = format_score_and_limit(part.score, part.threshold)
        counted = QCoreApplication.translate("BigText", "Part {number}").format(number=part.position)
        called = part.part_number or counted
        number = (
            called if len(called) <= LONGEST_NUMBER else f"…{called[1 - LONGEST_NUMBER :]}"
        )  # the end tells parts apart
        figures = QCoreApplication.translate("BigText", "{score} · limit {limit}").format(score=score, limit=limit)
        beside = (number,) if part.score is None else (number, figures)
        return BigText(verdict_word(part.said), remark_on(part), part.said, beside=beside)
    if banner.standing is Standing.NO_RUN:
        return _before_a_run(obstacle, product, source)
    lines = [standing_sentence(banner).replace("\n", " ")]
    if banner.standing.ended:
        lines.insert(0, run_counts(banner).replace("\n", " · "))
        lines.append("" if banner.left_out is None else say(banner.left_out))
    return BigText(
        standing_word(banner.standing),
        "\n".join(filter(None, lines)),
        icon=ICONS[banner.standing],
        alarms=banner.standing in ALARMING,
    )


def _before_a_run(obstacle: Message | None, product: Product | None, source: SourceChoice | None) -> BigText:
    not_ready = QCoreApplication.translate("BigText", "NOT READY")
    if obstacle is not None:
        help_ = obstacle_help(obstacle)
        return BigText(not_ready, help_.said, icon=help_.icon, alarms=True)
    if source is None:
        name = "" if product is None else product.name
        return BigText(not_ready, say(NoSourceYet(name)), icon="camera", alarms=True)
    text = QCoreApplication.translate("BigText", "Press Start. The images come from {source}.")
    ready = QCoreApplication.translate("BigText", "READY")
    return BigText(ready, text.format(source=format_source(source.name)), icon="play")
