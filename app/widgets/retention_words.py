"""How rules of retention, and what they would remove, read."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.domain.retention import GIGABYTE, KeptDays, RetentionPreview, RetentionRule, RetentionRules
from app.messages.wording.lists import listed, one_after_another
from app.messages.wording.numbers import format_number
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.widgets.formatting import counted, format_count

_RULES = {
    RetentionRule.GOOD_MAPS: QT_TRANSLATE_NOOP("Retention", "Maps of OK parts, by age"),
    RetentionRule.GOOD_PICTURES: QT_TRANSLATE_NOOP("Retention", "Pictures of OK parts, by age"),
    RetentionRule.GOOD_ALL: QT_TRANSLATE_NOOP("Retention", "All files of OK parts, by age"),
    RetentionRule.OTHER_MAPS: QT_TRANSLATE_NOOP("Retention", "Maps of all others, by age"),
    RetentionRule.OTHER_PICTURES: QT_TRANSLATE_NOOP("Retention", "Pictures of all others, by age"),
    RetentionRule.OTHER_ALL: QT_TRANSLATE_NOOP("Retention", "All files of all others, by age"),
    RetentionRule.QUOTA_GOOD_MAPS: QT_TRANSLATE_NOOP("Retention", "Maps of OK parts, by the quota"),
    RetentionRule.QUOTA_GOOD_PICTURES: QT_TRANSLATE_NOOP("Retention", "Pictures of OK parts, by the quota"),
    RetentionRule.QUOTA_OTHER_MAPS: QT_TRANSLATE_NOOP("Retention", "Maps of all others, by the quota"),
    RetentionRule.QUOTA_OTHER_PICTURES: QT_TRANSLATE_NOOP("Retention", "Pictures of all others, by the quota"),
}


def _tr(text: str) -> str:
    return QCoreApplication.translate("Retention", text)


def rule_words(rule: RetentionRule) -> str:
    """What goes by a rule."""
    return _tr(_RULES[rule])


def megabytes(count: int) -> str:
    """Bytes as a person reads them: "12.3 MB"."""
    if count >= GIGABYTE:
        return QCoreApplication.translate("Retention", "{size} GB").format(size=format_number(count / GIGABYTE, ".1f"))
    return QCoreApplication.translate("Retention", "{size} MB").format(size=format_number(count / 1e6, ".1f"))


def rules_words(rules: RetentionRules) -> str:
    """All of them in a few lines."""
    if not rules.ask_for_something:
        return QCoreApplication.translate("Retention", "Everything is kept; nothing is ever removed by itself.")
    lines = [
        QCoreApplication.translate("Retention", "OK parts: {days}.").format(days=_days_words(rules.good)),
        QCoreApplication.translate("Retention", "NG, NOT CHECKED and corrected parts: {days}.").format(
            days=_days_words(rules.other)
        ),
    ]
    if rules.quota_gigabytes:
        quota = QCoreApplication.translate(
            "Retention", "All batches together take {count} GB at most, the oldest OK parts go first."
        )
        lines.append(quota.format(count=format_count(rules.quota_gigabytes)))
    when = (
        (
            QCoreApplication.translate(
                "Retention", "Once a day, while nothing is inspected or trained; nothing younger than one day."
            ),
            QCoreApplication.translate(
                "Retention", "Once a day, while nothing is inspected or trained; nothing younger than {days} days."
            ),
        )
        if rules.is_daily
        else (
            QCoreApplication.translate("Retention", "Only when a person asks for it; nothing younger than one day."),
            QCoreApplication.translate(
                "Retention", "Only when a person asks for it; nothing younger than {days} days."
            ),
        )
    )
    lines.append(_days(rules.floor_days, *when))
    return "\n".join(lines)


def _days(days: int, one: str, many: str) -> str:
    return one if days == 1 else many.format(days=days)


def _days_words(days: KeptDays) -> str:
    words = []
    if days.maps and days.maps != days.pictures:
        one = QCoreApplication.translate("Retention", "maps one day")
        words.append(_days(days.maps, one, QCoreApplication.translate("Retention", "maps {days} days")))
    if days.pictures:
        one = QCoreApplication.translate("Retention", "pictures one day")
        words.append(_days(days.pictures, one, QCoreApplication.translate("Retention", "pictures {days} days")))
    if days.thumbnails:
        one = QCoreApplication.translate("Retention", "thumbnails one day")
        words.append(_days(days.thumbnails, one, QCoreApplication.translate("Retention", "thumbnails {days} days")))
    return listed(words) or QCoreApplication.translate("Retention", "all files forever")


def totals_words(found: RetentionPreview) -> str:
    """What a person should know beside the table."""
    if found.parts:
        text = QCoreApplication.translate("Retention", "{files} files of {parts} parts would go, {size}.")
    else:
        text = QCoreApplication.translate("Retention", "Nothing would go.")
    lines = [
        text.format(files=format_count(found.files), parts=format_count(found.parts), size=megabytes(found.bytes)),
        QCoreApplication.translate("Retention", "Batches take {used}, and {trash} more in the trash.").format(
            used=megabytes(found.used_bytes), trash=megabytes(found.trash_bytes)
        ),
    ]
    if found.held_batches:
        held = QCoreApplication.translate(
            "Retention", "Held batches: {batches}; {parts} parts with {size} would go otherwise."
        )
        lines.append(
            held.format(
                batches=format_count(found.held_batches),
                parts=format_count(found.held_parts),
                size=megabytes(found.held_bytes),
            )
        )
    if found.waiting_parts:
        lines.append(
            counted(
                found.waiting_parts,
                QCoreApplication.translate("Retention", "One part waits for an answer and is not touched."),
                QCoreApplication.translate("Retention", "{count} parts wait for an answer and are not touched."),
            )
        )
    if found.over_quota_bytes:
        over = QCoreApplication.translate("Retention", "Afterwards batches still take {size} more than the quota.")
        lines.append(over.format(size=megabytes(found.over_quota_bytes)))
    return one_after_another(lines)
