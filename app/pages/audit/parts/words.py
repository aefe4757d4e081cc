"""How kinds, columns and values of the log read."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from app.domain.audit_entry import AuditAction, AuditEntry
from app.domain.files_kept import FilesKept
from app.domain.permissions import role_words
from app.domain.person import Role
from app.domain.retention import RetentionRule
from app.domain.shift import ResetReason
from app.messages.wording.lists import listed, set_apart, with_bracket
from app.messages.wording.say import say
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.settings.schema import SCHEMA
from app.storage.audit.audit_log import LOG_ITSELF, LOGGING_IN, SETTINGS
from app.storage.audit.audited import AUDIT_LOG
from app.storage.checking.mending import MENDING
from app.storage.holds import HOLD_TAKEN_BACK
from app.storage.retention.reducing import RETENTION
from app.widgets.formatting import counted, format_time, named
from app.widgets.retention_words import megabytes, rule_words
from onenip_core.defect_regions import regions_from_text
from onenip_core.errors import DefectRegionsError

KINDS = {
    "products": QT_TRANSLATE_NOOP("Audit", "Product"),
    "images": QT_TRANSLATE_NOOP("Audit", "Normal image"),
    "golden_parts": QT_TRANSLATE_NOOP("Audit", "Golden part"),
    "models": QT_TRANSLATE_NOOP("Audit", "Model"),
    "jobs": QT_TRANSLATE_NOOP("Audit", "Training"),
    "waiting_trainings": QT_TRANSLATE_NOOP("Audit", "Waiting training"),
    "releases": QT_TRANSLATE_NOOP("Audit", "Release"),
    "batches": QT_TRANSLATE_NOOP("Audit", "Batch"),
    "inspections": QT_TRANSLATE_NOOP("Audit", "What is said of a part"),
    "alarms": QT_TRANSLATE_NOOP("Audit", "Alarm"),
    "saved_searches": QT_TRANSLATE_NOOP("Audit", "Saved search"),
    "shifts": QT_TRANSLATE_NOOP("Audit", "Shift"),
    "people": QT_TRANSLATE_NOOP("Audit", "Person"),
    "drift_starts": QT_TRANSLATE_NOOP("Audit", "Scores compared anew"),
    "light_masters": QT_TRANSLATE_NOOP("Audit", "Light of the master part"),
    "light_probes": QT_TRANSLATE_NOOP("Audit", "Probe of the light"),
    LOGGING_IN: QT_TRANSLATE_NOOP("Audit", "Logging in"),
    "settings": QT_TRANSLATE_NOOP("Audit", "Setting"),
    "circumstances": QT_TRANSLATE_NOOP("Audit", "Circumstances of verdicts"),
    "order_holds": QT_TRANSLATE_NOOP("Audit", "Hold of an order"),
    HOLD_TAKEN_BACK: QT_TRANSLATE_NOOP("Audit", "Hold taken back as a slip"),
    RETENTION: QT_TRANSLATE_NOOP("Audit", "Retention"),
    MENDING: QT_TRANSLATE_NOOP("Audit", "Mended by a check"),
    LOG_ITSELF: QT_TRANSLATE_NOOP("Audit", "Audit log itself"),
}
ACTIONS = {
    AuditAction.ADDED: QT_TRANSLATE_NOOP("Audit", "added"),
    AuditAction.CHANGED: QT_TRANSLATE_NOOP("Audit", "changed"),
    AuditAction.REMOVED: QT_TRANSLATE_NOOP("Audit", "removed for good"),
}
COLUMNS = {
    "threshold": QT_TRANSLATE_NOOP("Audit", "limit"),
    "area": QT_TRANSLATE_NOOP("Audit", "inspected area"),
    "alignment": QT_TRANSLATE_NOOP("Audit", "alignment"),
    "held_out": QT_TRANSLATE_NOOP("Audit", "sessions held out"),
    "value_bits": QT_TRANSLATE_NOOP("Audit", "bits a value"),
    "trashed_at": QT_TRANSLATE_NOOP("Audit", "in the trash since"),
    "is_active": QT_TRANSLATE_NOOP("Audit", "inspects"),
    "is_prompt": QT_TRANSLATE_NOOP("Audit", "is a prompt"),
    "is_set_aside": QT_TRANSLATE_NOOP("Audit", "set aside"),
    "is_approved": QT_TRANSLATE_NOOP("Audit", "looked at and good"),
    "overruled": QT_TRANSLATE_NOOP("Audit", "correction"),
    "overruled_reason": QT_TRANSLATE_NOOP("Audit", "reason of the correction"),
    "answer": QT_TRANSLATE_NOOP("Audit", "answer to the correction"),
    "answer_note": QT_TRANSLATE_NOOP("Audit", "note to the answer"),
    "order_name": QT_TRANSLATE_NOOP("Audit", "order"),
    "is_held": QT_TRANSLATE_NOOP("Audit", "held"),
    "hold_reason": QT_TRANSLATE_NOOP("Audit", "reason of the hold, or of its end"),
    "hold_said_at": QT_TRANSLATE_NOOP("Audit", "said at"),
    "hold_said_by": QT_TRANSLATE_NOOP("Audit", "said by"),
    "left": QT_TRANSLATE_NOOP("Audit", "what is left"),
    "files_lost_at": QT_TRANSLATE_NOOP("Audit", "files gone since"),
    "gate_rules": QT_TRANSLATE_NOOP("Audit", "rules of the gate"),
    "truth": QT_TRANSLATE_NOOP("Audit", "truth"),
    "defects": QT_TRANSLATE_NOOP("Audit", "painted defects"),
    "tags": QT_TRANSLATE_NOOP("Audit", "tags"),
    "defect_kind": QT_TRANSLATE_NOOP("Audit", "kind of defect"),
    "role": QT_TRANSLATE_NOOP("Audit", "role"),
    "secret_changed_at": QT_TRANSLATE_NOOP("Audit", "PIN or password changed"),
    "badge_changed_at": QT_TRANSLATE_NOOP("Audit", "badge changed"),
    "removed_at": QT_TRANSLATE_NOOP("Audit", "removed"),
    "taken_back_at": QT_TRANSLATE_NOOP("Audit", "taken back"),
    "after_inspection": QT_TRANSLATE_NOOP("Audit", "behind part"),
    "logged_in": QT_TRANSLATE_NOOP("Audit", "logged in"),
    "taken_back": QT_TRANSLATE_NOOP("Audit", "undone without a reason by who placed it"),
    "idle": QT_TRANSLATE_NOOP("Audit", "because nobody touched the window"),
    "by": QT_TRANSLATE_NOOP("Audit", "by"),
    "rule": QT_TRANSLATE_NOOP("Audit", "rule"),
    "parts": QT_TRANSLATE_NOOP("Audit", "parts"),
    "files": QT_TRANSLATE_NOOP("Audit", "files removed"),
    "bytes": QT_TRANSLATE_NOOP("Audit", "size"),
    "name": QT_TRANSLATE_NOOP("Audit", "name"),
    "title": QT_TRANSLATE_NOOP("Audit", "title"),
    "note": QT_TRANSLATE_NOOP("Audit", "note"),
    "reason": QT_TRANSLATE_NOOP("Audit", "reason"),
    "state": QT_TRANSLATE_NOOP("Audit", "state"),
    "search": QT_TRANSLATE_NOOP("Audit", "search"),
    "person": QT_TRANSLATE_NOOP("Audit", "person"),
    "started_at": QT_TRANSLATE_NOOP("Audit", "begun"),
    "ended_at": QT_TRANSLATE_NOOP("Audit", "ended"),
    "acknowledged_at": QT_TRANSLATE_NOOP("Audit", "acknowledged"),
    "acknowledged_by": QT_TRANSLATE_NOOP("Audit", "acknowledged by"),
    "signed_by": QT_TRANSLATE_NOOP("Audit", "signed by"),
    "first": QT_TRANSLATE_NOOP("Audit", "first part"),
    "last": QT_TRANSLATE_NOOP("Audit", "last part"),
}
VALUES: Mapping[str, Mapping[str, str]] = {
    "logged_in": {
        "yes": QT_TRANSLATE_NOOP("Audit", "yes"),
        "no": QT_TRANSLATE_NOOP("Audit", "no"),
        "wrong": QT_TRANSLATE_NOOP("Audit", "wrong PIN or password"),
        "unknown badge": QT_TRANSLATE_NOOP("Audit", "unknown badge"),
    },
    "taken_back": {"yes": QT_TRANSLATE_NOOP("Audit", "yes")},
    "idle": {"yes": QT_TRANSLATE_NOOP("Audit", "yes")},
    "by": {"secret": QT_TRANSLATE_NOOP("Audit", "PIN or password"), "badge": QT_TRANSLATE_NOOP("Audit", "badge")},
    "left": {
        FilesKept.WHOLE: QT_TRANSLATE_NOOP("Audit", "everything"),
        FilesKept.PICTURE: QT_TRANSLATE_NOOP("Audit", "the picture"),
        FilesKept.THUMBNAIL: QT_TRANSLATE_NOOP("Audit", "a thumbnail"),
        FilesKept.NONE: QT_TRANSLATE_NOOP("Audit", "the record alone"),
    },
}
"""Of columns that hold one of a few words."""
_PLACES = ("first", "last")
"""Of retention: counted from 0."""
_ARE_NO_CHANGES = (LOGGING_IN, RETENTION, HOLD_TAKEN_BACK)
"""Kinds of lines that say what was done, and not what a record was before."""
_FLAGS = ("is_", "has_")
_LONGEST = 400


def _tr(text: str) -> str:
    return QCoreApplication.translate("Audit", text)


def kind_word(kind: str) -> str:
    """What a table's records are called; a table that a newer program logs by its own name."""
    return _tr(KINDS[kind]) if kind in KINDS else kind


def action_word(action: AuditAction) -> str:
    """What happened."""
    return _tr(ACTIONS[action])


def column_word(column: str) -> str:
    """What a column is called."""
    return _tr(COLUMNS[column]) if column in COLUMNS else column.replace("_", " ")


def worded_values(column: str) -> Mapping[str, str]:
    """The values that a column can have, with their words; empty where it can have any."""
    if column == "rule":
        return {rule.value: rule_words(rule) for rule in RetentionRule}
    if column == "reason":
        return {reason.value: say(reason.message) for reason in ResetReason}
    if column == "role":
        return {role.value: say(role_words(role)) for role in Role}
    return {value: _tr(words) for value, words in VALUES.get(column, {}).items()}


def value_words(column: str, value: object) -> str:
    """A stored value as a person reads it."""
    if value is None or value == "":
        return "–"
    if isinstance(value, str) and (worded := worded_values(column).get(value)) is not None:
        return worded
    if column == "bytes" and isinstance(value, int):
        return megabytes(value)
    if column in _PLACES and isinstance(value, int):
        return str(value + 1)
    if column.startswith(_FLAGS):
        return _tr(QT_TRANSLATE_NOOP("Audit", "yes")) if value else _tr(QT_TRANSLATE_NOOP("Audit", "no"))
    if column.endswith("_at") and isinstance(value, str):
        return format_time(value)
    if column == "defects" and isinstance(value, str):
        return _painted_words(value)
    if column == "tags" and isinstance(value, str):
        return _tag_words(value)
    text = value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)
    return _shortened(text)


def _painted_words(stored: str) -> str:
    """The kinds of painted defects with how many shapes each has."""
    try:
        painted = regions_from_text(stored, AUDIT_LOG).painted
    except DefectRegionsError:
        return _shortened(stored)
    counts = Counter(each.kind for each in painted if not each.erases)
    one, several = _tr(QT_TRANSLATE_NOOP("Audit", "{count} shape")), _tr(QT_TRANSLATE_NOOP("Audit", "{count} shapes"))
    return listed(with_bracket(kind, counted(count, one, several)).strip() for kind, count in counts.items()) or "–"


def _tag_words(stored: str) -> str:
    try:
        tags = json.loads(stored)
    except ValueError:
        return _shortened(stored)
    return listed(tags) or "–" if isinstance(tags, list) else _shortened(stored)


def _shortened(text: str) -> str:
    return text if len(text) <= _LONGEST else f"{text[:_LONGEST]}…"


def setting_word(key: str) -> str:
    """What a setting is called in the settings."""
    label = next((row.label for row in SCHEMA if row.key == key), "")
    return QCoreApplication.translate("Settings", label) if label else column_word(key)


def change_words(entry: AuditEntry) -> str:
    """All that differs, in one line."""
    if entry.action is not AuditAction.CHANGED:
        return ""
    if entry.kind in _ARE_NO_CHANGES:
        return set_apart(
            named(column_word(column), value_words(column, value)) for column, value in entry.after.items()
        )
    return set_apart(
        _headed(entry, column, f"{value_words(column, entry.before.get(column))} → {value_words(column, value)}")
        for column, value in entry.after.items()
    )


def _headed(entry: AuditEntry, column: str, change: str) -> str:
    """A setting with one value is called by its label already."""
    return change if column == entry.name else named(column_word(column), change)


def details(entry: AuditEntry) -> list[tuple[str, str, str]]:
    """(column, before, after) of everything that the line holds."""
    columns = dict.fromkeys([*entry.before, *entry.after])
    return [
        (
            column_word(column),
            value_words(column, entry.before[column]) if column in entry.before else "",
            value_words(column, entry.after[column]) if column in entry.after else "",
        )
        for column in columns
    ]


def name_words(entry: AuditEntry) -> str:
    """What the record was called: a shift by its beginning, a setting by its label."""
    if entry.kind == "shifts":
        return format_time(entry.name)
    if entry.kind == SETTINGS:
        return setting_word(entry.name)
    if entry.kind == LOG_ITSELF:
        return _tr(QT_TRANSLATE_NOOP("Audit", "its end was not what was noted"))
    if entry.kind in (RETENTION, HOLD_TAKEN_BACK) and entry.record_id:
        return _tr(QT_TRANSLATE_NOOP("Audit", "Batch {number}")).format(number=entry.record_id)
    return entry.name


def what_words(entry: AuditEntry) -> str:
    """What happened to what kind of record; where it is no change of one record, the kind says it."""
    kind = kind_word(entry.kind)
    return kind if entry.kind in _ARE_NO_CHANGES else _did(kind, entry.action)


def _did(kind: str, action: AuditAction) -> str:
    return _tr(QT_TRANSLATE_NOOP("Audit", "{kind} {action}")).format(kind=kind, action=action_word(action))


def who_in_short(entry: AuditEntry) -> str:
    """The person where there is one, else account and computer."""
    return entry.person or who(entry)


def who(entry: AuditEntry) -> str:
    """Person, account and computer, as far as they are known."""
    return " · ".join(filter(None, (entry.person, entry.account, entry.station)))
