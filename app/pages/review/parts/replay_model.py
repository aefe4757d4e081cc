"""Recomputed verdicts as a table: only what is in sight is worded."""

from __future__ import annotations

from enum import IntEnum

from PySide6.QtCore import QAbstractTableModel, QCoreApplication, QModelIndex, QObject, QPersistentModelIndex, Qt

from app.domain.replayed_part import Ingredient, Judgement, ReplayedPart, ReplayedPicture, ReplayOutcome
from app.messages.wording.lists import listed
from app.messages.wording.say import say, say_stored
from app.widgets.formatting import format_beside, format_score
from app.widgets.verdict_look import verdict_word
from onenip_core.types import Verdict

_Index = QModelIndex | QPersistentModelIndex


class ReplayColumn(IntEnum):
    """In their order."""

    BATCH = 0
    POSITION = 1
    NAME = 2
    THEN = 3
    NOW = 4
    RESULT = 5


class ReplayModel(QAbstractTableModel):
    """Parts in the order in which they came, or those alone that are not identical."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._parts: list[ReplayedPart] = []
        self._shown: list[ReplayedPart] = []
        self._only_others = False

    def add(self, part: ReplayedPart) -> None:
        """One more part."""
        self._parts.append(part)
        if self._is_shown(part):
            row = len(self._shown)
            self.beginInsertRows(QModelIndex(), row, row)
            self._shown.append(part)
            self.endInsertRows()

    def show_only_others(self, on: bool) -> None:
        """Leave out what is identical."""
        self.beginResetModel()
        self._only_others = on
        self._shown = [part for part in self._parts if self._is_shown(part)]
        self.endResetModel()

    def part(self, row: int) -> ReplayedPart:
        """The part in a row."""
        return self._shown[row]

    def _is_shown(self, part: ReplayedPart) -> bool:
        return not self._only_others or part.outcome is not ReplayOutcome.IDENTICAL

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(ReplayColumn)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return {
            ReplayColumn.BATCH: self.tr("Batch"),
            ReplayColumn.POSITION: self.tr("No."),
            ReplayColumn.NAME: self.tr("Name"),
            ReplayColumn.THEN: self.tr("In the record"),
            ReplayColumn.NOW: self.tr("Recomputed"),
            ReplayColumn.RESULT: self.tr("Result"),
        }[ReplayColumn(section)]

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        column = ReplayColumn(index.column())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            right = column in (ReplayColumn.BATCH, ReplayColumn.POSITION)
            return (
                Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
            ) | Qt.AlignmentFlag.AlignVCenter
        if role not in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return None
        part = self._shown[index.row()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return explanation_of(part)
        picture = part.decisive
        match column:
            case ReplayColumn.BATCH:
                return str(part.batch_id)
            case ReplayColumn.POSITION:
                return str(part.position)
            case ReplayColumn.NAME:
                return f"{part.called} · {picture.view}" if picture.view else part.called
            case ReplayColumn.THEN:
                return judgement_text(picture.there, picture.here)
            case ReplayColumn.NOW:
                return "–" if picture.here is None else judgement_text(picture.here, picture.there)
            case ReplayColumn.RESULT:
                return result_text(picture)


def result_text(picture: ReplayedPicture) -> str:
    """What came of it, and why, in one line."""
    others = listed(ingredient_text(each) for each in picture.differing)
    match picture.outcome:
        case ReplayOutcome.IDENTICAL if picture.differing:
            text = QCoreApplication.translate("ReplayResults", "Identical, though not as then: {what}").format(
                what=others
            )
        case ReplayOutcome.IDENTICAL:
            text = QCoreApplication.translate("ReplayResults", "Identical")
        case ReplayOutcome.DIFFERS if picture.differing:
            text = QCoreApplication.translate("ReplayResults", "Differs; not as then: {what}").format(what=others)
        case ReplayOutcome.DIFFERS if picture.is_recorded:
            text = QCoreApplication.translate(
                "ReplayResults", "Differs, and nothing that is recorded explains it: the record may have been changed"
            )
        case ReplayOutcome.DIFFERS:
            text = QCoreApplication.translate("ReplayResults", "Differs")
        case ReplayOutcome.NOT_JUDGED:
            text = QCoreApplication.translate("ReplayResults", "Nothing to recompute. {reason}").format(
                reason=_reason(picture)
            )
        case ReplayOutcome.NOT_REPLAYED:
            text = QCoreApplication.translate("ReplayResults", "Not recomputed. {reason}").format(
                reason=_reason(picture)
            )
    if picture.is_recorded or picture.here is None:
        return text
    return text + QCoreApplication.translate("ReplayResults", " (what judged it then is not recorded)")


def _reason(picture: ReplayedPicture) -> str:
    return "" if picture.reason is None else say(picture.reason)


def explanation_of(part: ReplayedPart) -> str:
    """All that is known of a part, in sentences."""
    picture = part.decisive
    told = [result_text(picture)]
    if picture.here is not None and Verdict.NOT_CHECKED in (picture.there.verdict, picture.here.verdict):
        lines = (
            (QCoreApplication.translate("ReplayResults", "In the record: {text}"), picture.there),
            (QCoreApplication.translate("ReplayResults", "Recomputed: {text}"), picture.here),
        )
        told += [line.format(text=say_stored(said.reason)) for line, said in lines if said.reason]
    if picture.limit_now is not None:
        limit = QCoreApplication.translate("ReplayResults", "The product's limit is {limit} by now.")
        told.append(limit.format(limit=format_score(picture.limit_now)))
    text = " · ".join(told)
    return text[:1].upper() + text[1:]


def judgement_text(judgement: Judgement, beside: Judgement | None) -> str:
    """Verdict and score, with as many decimals as it takes to see that the other score is not the same."""
    word = verdict_word(judgement.verdict)
    if judgement.score is None:
        return word
    other = None if beside is None else beside.score
    score = format_score(judgement.score) if other is None else format_beside(judgement.score, other)
    return f"{word} · {score}"


def ingredient_text(ingredient: Ingredient) -> str:
    """What a person calls it."""
    match ingredient:
        case Ingredient.PICTURE:
            return QCoreApplication.translate("ReplayResults", "picture file changed")
        case Ingredient.MODEL:
            return QCoreApplication.translate("ReplayResults", "model")
        case Ingredient.ENGINE:
            return QCoreApplication.translate("ReplayResults", "engine")
        case Ingredient.DEVICE:
            return QCoreApplication.translate("ReplayResults", "device")
        case Ingredient.MACHINE:
            return QCoreApplication.translate("ReplayResults", "computer")
        case Ingredient.LIBRARIES:
            return QCoreApplication.translate("ReplayResults", "library versions")
        case Ingredient.PROGRAM:
            return QCoreApplication.translate("ReplayResults", "program version")
        case Ingredient.LIMIT:
            return QCoreApplication.translate("ReplayResults", "the product's limit")
        case Ingredient.MAP:
            return QCoreApplication.translate("ReplayResults", "stored map")
