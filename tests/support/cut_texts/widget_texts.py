"""The texts that Qt paints for its own widgets, each with the room that it has and the room that it needs."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from PySide6.QtCore import QModelIndex, QRect, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetricsF, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QCheckBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QListView,
    QPushButton,
    QRadioButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionButton,
    QStyleOptionComboBox,
    QStyleOptionFrame,
    QStyleOptionHeader,
    QTableView,
    QToolButton,
    QWidget,
)

from tests.support.cut_texts.finding import Finding, path_of, sized
from tests.support.cut_texts.spoken import Spoken

SLACK = 1.0
"""Pixels by which a font's measures may be rounded."""
LINE_SLACK = 3.0
"""Of a line's height, above and below its letters."""
LEAST_SHOWN = 100
"""Pixels of a text that may end in dots."""
LINE_EDIT_GAP = 2
"""Pixels that Qt leaves on both sides of a line edit's text."""


def texts_of(widget: QWidget, language: Spoken) -> Iterator[Finding]:
    """What is cut of the texts of one widget, without those of its children."""
    for kind, measure in _MEASURES:
        if isinstance(widget, kind):
            yield from measure(widget, language)
            return


def _compared(widget: QWidget, text: str, has: QSizeF, needs: QSizeF) -> Iterator[Finding]:
    if needs.width() > has.width() + SLACK or needs.height() > has.height() + LINE_SLACK:
        yield Finding(path_of(widget), text, sized(has), sized(needs))


def _paints_itself(widget: QWidget) -> bool:
    return any("paintEvent" in vars(kind) for kind in type(widget).__mro__ if kind.__module__.startswith("app."))


def _label(label: QLabel, _language: Spoken) -> Iterator[Finding]:
    text = label.text()
    if not text:
        return
    if _paints_itself(label):
        yield from _declared(label, text)
        return
    margin = 2 * label.margin()
    has = QSizeF(label.contentsRect().size()) - QSizeF(margin, margin)
    if _is_rich(label):
        yield from _compared(label, text, has, _rich_size(label, text, has.width()))
        return
    flags = Qt.TextFlag.TextWordWrap if label.wordWrap() else Qt.TextFlag.TextExpandTabs
    room = QRectF(0, 0, has.width(), 100_000)
    yield from _compared(label, text, has, QFontMetricsF(label.font()).boundingRect(room, int(flags), text).size())


def _declared(label: QLabel, text: str) -> Iterator[Finding]:
    """A label that may end in dots says everything when the pointer rests on it."""
    needs = QFontMetricsF(label.font()).horizontalAdvance(text)
    words = (word.strip(".") for word in text.split())
    if needs > label.width() + SLACK and not all(word in label.toolTip() for word in words):
        has = label.width(), label.height()
        yield Finding(path_of(label), text, has, (round(needs), label.height()), "ends in dots without a tool tip")
    elif label.width() < min(needs, LEAST_SHOWN) - SLACK:
        has = label.width(), label.height()
        yield Finding(path_of(label), text, has, (round(needs), label.height()), "shows next to nothing")


def _is_rich(label: QLabel) -> bool:
    if label.textFormat() is Qt.TextFormat.AutoText:
        return bool(re.search(r"<\w+[^<>]*>", label.text()))
    return label.textFormat() is Qt.TextFormat.RichText


def _rich_size(label: QLabel, text: str, width: float) -> QSizeF:
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(label.font())
    document.setHtml(text)
    if label.wordWrap():
        document.setTextWidth(width)
    return QSizeF(document.idealWidth(), document.size().height())


def _without_mnemonic(text: str) -> str:
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def _text_size(widget: QWidget, text: str) -> QSizeF:
    return QFontMetricsF(widget.font()).size(0, _without_mnemonic(text))


def _push_button(button: QPushButton, _language: Spoken) -> Iterator[Finding]:
    if not button.text():
        return
    option = QStyleOptionButton()
    option.initFrom(button)
    option.text, option.icon, option.iconSize = button.text(), button.icon(), button.iconSize()
    room = button.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, button)
    yield from _compared(button, button.text(), QSizeF(room.size()), _beside_icon(button))


def _beside_icon(button: QAbstractButton) -> QSizeF:
    needs = _text_size(button, button.text())
    if not button.icon().isNull():
        needs.setWidth(needs.width() + button.iconSize().width() + 4)
    return needs


def _tool_button(button: QToolButton, _language: Spoken) -> Iterator[Finding]:
    style = button.toolButtonStyle()
    if not button.text() or (style is Qt.ToolButtonStyle.ToolButtonIconOnly and not button.icon().isNull()):
        return
    has = QSizeF(button.size()) - QSizeF(4, 4)
    needs = _text_size(button, button.text())
    if style is Qt.ToolButtonStyle.ToolButtonTextUnderIcon:
        needs.setHeight(needs.height() + button.iconSize().height())
    elif style is Qt.ToolButtonStyle.ToolButtonTextBesideIcon:
        needs = _beside_icon(button)
    yield from _compared(button, button.text(), has, needs)


def _tick(button: QCheckBox | QRadioButton, _language: Spoken) -> Iterator[Finding]:
    if not button.text():
        return
    option = QStyleOptionButton()
    option.initFrom(button)
    elements = QStyle.SubElement
    element = elements.SE_CheckBoxContents if isinstance(button, QCheckBox) else elements.SE_RadioButtonContents
    room = button.style().subElementRect(element, option, button)
    yield from _compared(button, button.text(), QSizeF(room.size()), _beside_icon(button))


def _combo(combo: QComboBox, language: Spoken) -> Iterator[Finding]:
    option = QStyleOptionComboBox()
    option.initFrom(combo)
    control, field = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
    room = QSizeF(combo.style().subControlRect(control, option, field, combo).size())
    shown = combo.currentText() or combo.placeholderText()
    # What a person named may end in dots, as the list is as wide as its longest name.
    texts = {combo.itemText(row) for row in range(combo.count())} | {shown}
    metrics = QFontMetricsF(combo.font())
    for text in sorted(filter(language.is_said, texts)):
        # By its ink: behind a bracket of Chinese or Japanese is half a letter of nothing, for which Qt leaves no room either.
        needs = QSizeF(metrics.boundingRect(text).width(), _text_size(combo, text).height())
        yield from _compared(combo, text, room, needs)


def _line_edit(edit: QLineEdit, _language: Spoken) -> Iterator[Finding]:
    spin = edit.parentWidget()
    is_spin = isinstance(spin, QAbstractSpinBox)
    text = edit.displayText() if is_spin else "" if edit.text() else edit.placeholderText()
    if not text:
        return
    option = QStyleOptionFrame()
    option.initFrom(edit)
    room = (
        QRect(edit.rect())
        if is_spin
        else edit.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, edit)
    )
    margins = edit.textMargins()
    width = room.width() - margins.left() - margins.right() - 2 * LINE_EDIT_GAP
    needs = QFontMetricsF(edit.font()).horizontalAdvance(text)
    yield from _compared(edit, text, QSizeF(width, 100), QSizeF(needs, 0))


def _group_box(box: QGroupBox, _language: Spoken) -> Iterator[Finding]:
    yield from _compared(box, box.title(), QSizeF(box.size()), _text_size(box, box.title()))


def _header(header: QHeaderView, _language: Spoken) -> Iterator[Finding]:
    model = header.model()
    if model is None or header.orientation() is not Qt.Orientation.Horizontal:
        return
    for section in range(header.count()):
        text = model.headerData(section, Qt.Orientation.Horizontal)
        if header.isSectionHidden(section) or not isinstance(text, str) or not text:
            continue
        option = QStyleOptionHeader()
        option.initFrom(header)
        option.section, option.text = section, text
        option.orientation = Qt.Orientation.Horizontal
        if header.isSortIndicatorShown() and header.sortIndicatorSection() == section:
            option.sortIndicator = QStyleOptionHeader.SortIndicator.SortDown
        needs = header.style().sizeFromContents(QStyle.ContentsType.CT_HeaderSection, option, QSize(), header)
        has = QSizeF(header.sectionSize(section), header.height())
        yield from _compared(header, text, has, QSizeF(needs.width(), 0))


def _table(table: QTableView, language: Spoken) -> Iterator[Finding]:
    """Cells that Qt paints; a delegate of ours is heard while it paints."""
    model = table.model()
    for row in range(min(model.rowCount(), 60)):
        if table.rowViewportPosition(row) > table.viewport().height() or table.isRowHidden(row):
            continue
        for column in range(model.columnCount()):
            index = model.index(row, column)
            if not table.isColumnHidden(column):
                size = QSizeF(table.columnWidth(column), table.rowHeight(row))
                yield from _cell(table, index, size, language)


def _cell(view: QTableView | QListView, index: QModelIndex, has: QSizeF, language: Spoken) -> Iterator[Finding]:
    text = index.data()
    delegate = view.itemDelegateForIndex(index)
    plain = delegate is None or type(delegate).paint is QStyledItemDelegate.paint
    if not plain or not isinstance(text, str) or not text or view.indexWidget(index) is not None:
        return
    needs = QSizeF(view.sizeHintForIndex(index))
    if language.is_said(text):
        yield from _compared(view, text, has, QSizeF(needs.width(), 0))
    elif needs.width() > has.width() + SLACK and text not in str(index.data(Qt.ItemDataRole.ToolTipRole)):
        yield Finding(path_of(view), text, sized(has), sized(needs), "ends in dots without a tool tip")


def _list(view: QListView, language: Spoken) -> Iterator[Finding]:
    model = view.model()
    if model is None or view.wordWrap() or view.viewMode() is not QListView.ViewMode.ListMode:
        return
    for row in range(min(model.rowCount(), 60)):
        index = model.index(row, 0)
        rect = view.visualRect(index)
        if rect.intersects(view.viewport().rect()):
            yield from _cell(view, index, QSizeF(view.viewport().size()), language)


_MEASURES: tuple[tuple[type[QWidget], Callable[..., Iterator[Finding]]], ...] = (
    (QLabel, _label),
    (QPushButton, _push_button),
    (QToolButton, _tool_button),
    (QCheckBox, _tick),
    (QRadioButton, _tick),
    (QComboBox, _combo),
    (QLineEdit, _line_edit),
    (QGroupBox, _group_box),
    (QHeaderView, _header),
    (QTableView, _table),
    (QListView, _list),
)
