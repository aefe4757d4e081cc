"""What the Releases page, and the report, say of flips, rules and releases."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.gate import Lack, Rule, RuleResult, Standing, good_parts_needed
from app.domain.golden_part import GoldenPart, KnownTruth
from app.domain.golden_results import Meaning, ModelOnProduct, PartResult, ProductComparison
from app.domain.release import Release, ReleaseKind
from app.messages.wording.lists import listed, one_after_another, with_bracket
from app.messages.wording.numbers import format_number
from app.messages.wording.say import say_stored
from app.widgets.formatting import counted, format_percent, format_score_and_limit, named, with_percent
from app.widgets.truth_dialog import truth_word
from app.widgets.verdict_look import verdict_word
from onenip_core.statistics import Rejections
from onenip_core.types import Verdict

OF_PARTS = 100


def known_words(known: KnownTruth) -> str:
    """As "Defective: crack"."""
    word = truth_word(known.truth)
    return named(word, known.defect_kind) if known.defect_kind else word


def painted_words(part: GoldenPart) -> str:
    """What is painted on a golden part, as "Painted: crack, dent"; empty where nothing is."""
    if part.painted.unreadable and not part.is_good:
        return QCoreApplication.translate("Releases", "What was painted cannot be read: paint it anew")
    if not part.regions:
        return ""
    kinds = listed(kind for kind in part.regions.kinds if kind)
    said = QCoreApplication.translate("Releases", "Painted: {kinds}").replace("{kinds}", kinds)
    return said if kinds else QCoreApplication.translate("Releases", "Painted")


def counts_words(parts: tuple[GoldenPart, ...]) -> str:
    """As "20 good · 12 defective"."""
    if not parts:
        return QCoreApplication.translate("Releases", "no golden parts yet")
    good, painted = sum(part.is_good for part in parts), sum(bool(part.regions) for part in parts)
    said = QCoreApplication.translate("Releases", "{good} good · {defective} defective").format(
        good=good, defective=len(parts) - good
    )
    if not painted:
        return said
    return " · ".join((said, QCoreApplication.translate("Releases", "{count} painted").format(count=painted)))


def meaning_words(meaning: Meaning) -> str:
    """What a flip is, in a few words."""
    words = {
        Meaning.NOW_MISSED: QCoreApplication.translate("Releases", "Defect is missed"),
        Meaning.NOW_FOUND: QCoreApplication.translate("Releases", "Defect is found"),
        Meaning.NOW_REJECTED: QCoreApplication.translate("Releases", "Good part is rejected"),
        Meaning.NOW_ACCEPTED: QCoreApplication.translate("Releases", "Good part is accepted"),
        Meaning.NOW_NOT_CHECKED: QCoreApplication.translate("Releases", "Part is not checked"),
        Meaning.NOW_CHECKED: QCoreApplication.translate("Releases", "Part is judged, and right"),
    }
    return words[meaning]


IS_GRAVE = frozenset({Meaning.NOW_MISSED, Meaning.NOW_REJECTED, Meaning.NOW_NOT_CHECKED})
"""What speaks against the candidate."""


def result_words(result: PartResult, limit: float) -> str:
    """As "NG, score 1.40, limit 1.00"."""
    if result.verdict is None:
        return QCoreApplication.translate("Releases", "not judged yet")
    word, judgement = verdict_word(result.verdict), result.judgement
    if judgement is None or judgement.score is None:
        reason = "" if judgement is None else say_stored(judgement.reason)
        return named(word, reason) if reason else word
    score, shown = format_score_and_limit(judgement.score, limit)
    return QCoreApplication.translate("Releases", "{word} · score {score} · limit {limit}").format(
        word=word, score=score, limit=shown
    )


def place_words(result: PartResult) -> str:
    """Whether a defective part that is painted on was judged by what is painted; empty where nothing is, or the part is OK."""
    if result.verdict is not Verdict.NG or not result.part.regions:
        return ""
    if not result.defects:
        return QCoreApplication.translate("Releases", "No map tells where")
    missed = [each.kind for each in result.defects if not each.is_found]
    if not missed:
        return QCoreApplication.translate("Releases", "Found where it is")
    if result.is_right_elsewhere:
        return QCoreApplication.translate("Releases", "For the wrong reason: not where it is painted")
    kinds = listed(kind or QCoreApplication.translate("Releases", "a defect without a kind") for kind in missed)
    return QCoreApplication.translate("Releases", "Not found: {kinds}").replace("{kinds}", kinds)


def judged_words(result: PartResult, limit: float) -> str:
    """As "NG, score 1.40, limit 1.00. Found where it is"."""
    return " · ".join(filter(None, (result_words(result, limit), place_words(result))))


def share_words(rejections: Rejections) -> str:
    """As "2 of 40: 5 % (1–17 %)"."""
    if not rejections.count:
        return "–"
    low, high = (format_number(100 * bound, ".0f") for bound in rejections.interval)
    share = format_percent(rejections.rejected / rejections.count, 0)
    return QCoreApplication.translate("Releases", "{rejected} of {count}: {share} ({low}–{high} %)").format(
        rejected=rejections.rejected, count=rejections.count, share=share, low=low, high=high
    )


def missed_words(model: ModelOnProduct) -> str:
    """As "1 of 12"."""
    if not model.defects:
        return "–"
    return QCoreApplication.translate("Releases", "{missed} of {count}").format(
        missed=model.missed, count=model.defects
    )


def meaning_sentence(comparison: ProductComparison, other: str) -> str:
    """What the candidate means for whoever makes and buys the parts, beside the `other` model."""
    active = comparison.active
    if active is None:
        return ""
    if not comparison.candidate.knows:
        return QCoreApplication.translate(
            "Releases", "Not trained on this product: none of its parts would be checked."
        )
    said = [_rejected_sentence(comparison)]
    flips = [flip for flip in comparison.flips if not flip.was_seen]
    lost = sum(flip.meaning is Meaning.NOW_MISSED and flip.active.verdict is Verdict.NG for flip in flips)
    found = sum(flip.meaning is Meaning.NOW_FOUND for flip in flips)
    if lost:
        said.append(
            counted(
                lost,
                QCoreApplication.translate("Releases", "One defect that {other} finds is missed."),
                QCoreApplication.translate("Releases", "{count} defects that {other} finds are missed."),
            )
        )
    elif active.defects and comparison.candidate.defects:
        said.append(QCoreApplication.translate("Releases", "No defect that {other} finds is missed."))
    if found:
        said.append(
            counted(
                found,
                QCoreApplication.translate("Releases", "One defect that {other} misses is found."),
                QCoreApplication.translate("Releases", "{count} defects that {other} misses are found."),
            )
        )
    # Replaced last: a model may be called anything.
    return one_after_another(filter(None, said)).replace("{other}", other)


def _rejected_sentence(comparison: ProductComparison) -> str:
    fewer = comparison.fewer_rejected
    if fewer is None:
        return ""
    difference, count = fewer
    parts = max(1, round(OF_PARTS * abs(difference) / count))
    if difference > 0:
        text = QCoreApplication.translate("Releases", "Of {all} good parts about {parts} fewer are rejected.")
    elif difference < 0:
        text = QCoreApplication.translate("Releases", "Of {all} good parts about {parts} more are rejected.")
    else:
        return QCoreApplication.translate("Releases", "As many good parts are rejected as by {other}.")
    return text.format(all=OF_PARTS, parts=parts)


def rule_standing(result: RuleResult) -> str:
    """A rule, and how it stands."""
    said = {
        Standing.PASSED: QCoreApplication.translate("Releases", "{rule}: passed"),
        Standing.FAILED: QCoreApplication.translate("Releases", "{rule}: failed"),
        Standing.CANNOT_TELL: QCoreApplication.translate("Releases", "{rule}: cannot be told"),
    }
    return said[result.standing].replace("{rule}", rule_words(result))


def rule_line(result: RuleResult) -> str:
    """The same with the numbers that say so, where there are any."""
    return " · ".join(filter(None, (rule_standing(result), rule_numbers(result))))


def standing_word(standing: Standing) -> str:
    words = {
        Standing.PASSED: QCoreApplication.translate("Releases", "Passed"),
        Standing.FAILED: QCoreApplication.translate("Releases", "Failed"),
        Standing.CANNOT_TELL: QCoreApplication.translate("Releases", "Cannot be decided"),
    }
    return words[standing]


def rule_words(result: RuleResult) -> str:
    """What the rule asks for."""
    words = {
        Rule.NOTHING_MISSED: QCoreApplication.translate("Releases", "No known defect is missed"),
        Rule.NOTHING_NEWLY_MISSED: QCoreApplication.translate(
            "Releases", "No defect is missed that the previous model finds"
        ),
        Rule.FALSE_REJECTS: QCoreApplication.translate("Releases", "At most {share} of the good parts are rejected"),
        Rule.ALL_CHECKED: QCoreApplication.translate("Releases", "No part is NOT CHECKED"),
        Rule.ENOUGH_PARTS: counted(
            round(result.bound),
            QCoreApplication.translate("Releases", "At least {count} golden part of each product"),
            QCoreApplication.translate("Releases", "At least {count} golden parts of each product"),
        ),
        Rule.FOUND_IN_PLACE: QCoreApplication.translate("Releases", "Every painted defect is found where it is"),
    }
    share = format_number(100 * result.bound, ".3g")
    said = words[result.rule].format(share=with_percent(share))
    # Replaced last: a product may be called anything.
    return with_bracket(said, listed(result.of)) if result.of else said


def rule_numbers(result: RuleResult) -> str:
    """With which numbers the rule is passed or failed, or why nobody can tell."""
    products = listed(result.products)
    if result.standing is Standing.CANNOT_TELL:
        return _lack(result, products)
    count, total = result.count, result.total
    numbers = {
        Rule.NOTHING_MISSED: QCoreApplication.translate("Releases", "{count} of {total} defects missed"),
        Rule.NOTHING_NEWLY_MISSED: QCoreApplication.translate(
            "Releases", "{count} missed, of {total} that the previous model finds"
        ),
        Rule.FALSE_REJECTS: QCoreApplication.translate("Releases", "{count} of {total} good parts rejected"),
        Rule.ALL_CHECKED: QCoreApplication.translate("Releases", "{count} of {total} parts not checked"),
        Rule.ENOUGH_PARTS: QCoreApplication.translate("Releases", "{count} for the product with the fewest"),
        Rule.FOUND_IN_PLACE: QCoreApplication.translate(
            "Releases", "{count} of {total} painted defects not found there"
        ),
    }
    said = numbers[result.rule].format(count=count, total=total)
    return f"{said} · {products}" if products else said


def _lack(result: RuleResult, products: str) -> str:
    reasons = {
        Lack.NOTHING: "",
        Lack.UNJUDGED: QCoreApplication.translate("Releases", "Not all golden parts are judged"),
        Lack.NO_DEFECTS: QCoreApplication.translate("Releases", "No defective golden parts to tell by"),
        Lack.TOO_FEW_GOOD: QCoreApplication.translate(
            "Releases", "Too few good golden parts: it takes {needed} of each product"
        ),
        Lack.NO_PARTS: QCoreApplication.translate("Releases", "No golden parts to tell by"),
        Lack.NOT_CHECKED: QCoreApplication.translate("Releases", "None of its parts has a verdict"),
        Lack.NOTHING_PAINTED: QCoreApplication.translate("Releases", "On no golden part defects are painted"),
        Lack.NO_MAP: QCoreApplication.translate(
            "Releases", "Not of all of them a map tells where the model found something"
        ),
        Lack.NO_ACTIVE: QCoreApplication.translate("Releases", "There is no other model to compare with"),
    }
    said = reasons[result.lack].format(needed=good_parts_needed(result.bound) if result.bound else 1)
    return f"{said} · {products}" if products else said


def kind_words(kind: ReleaseKind) -> str:
    words = {
        ReleaseKind.SIGNED: QCoreApplication.translate("Releases", "Signed"),
        ReleaseKind.UNSIGNED: QCoreApplication.translate("Releases", "Activated, unsigned"),
        ReleaseKind.ROLLED_BACK: QCoreApplication.translate("Releases", "Rolled back"),
        ReleaseKind.TAKEN_BACK: QCoreApplication.translate("Releases", "Taken back"),
    }
    return words[kind]


def rules_summary(release: Release) -> str:
    """As "4 of 5 rules passed"; empty where nobody signed."""
    if not release.rules:
        return ""
    passed = sum(result.standing is Standing.PASSED for result in release.rules)
    return QCoreApplication.translate("Releases", "{passed} of {all} passed").format(
        passed=passed, all=len(release.rules)
    )
