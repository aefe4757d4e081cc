"""Shows a topic in the look of the window. Nothing is ever loaded but what lies in the program."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import unquote

from PySide6.QtCore import Qt, QUrl, Signal, Slot
from PySide6.QtGui import (
    QBrush,
    QFont,
    QImage,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFrameFormat,
    QTextLength,
    QTextTable,
    QTextTableFormat,
)
from PySide6.QtWidgets import QFrame, QTextBrowser, QTextEdit

from app.shell.help.help_book import HelpTopic, image_bytes
from app.shell.help.help_search import spans_of
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_BODY, SIZE_STRONG, SIZE_TITLE, font
from app.widgets.look.widgets import GRID

_MARKDOWN = QTextDocument.MarkdownFeature.MarkdownDialectGitHub | QTextDocument.MarkdownFeature.MarkdownNoHTML
_HEADING_SIZES = {1: SIZE_TITLE, 2: SIZE_STRONG, 3: SIZE_BODY}
_LINE_HEIGHT = 130.0
_PICTURE = "\ufffc"
"""Stands in the text where a picture is."""
TOPIC_SUFFIX = ".md"


class TopicView(QTextBrowser):
    """Says which link was chosen and follows none itself."""

    topicChosen = Signal(str)
    """The key of a topic."""
    addressChosen = Signal(str)
    """An address outside of the help, which nobody opens."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._topic: HelpTopic | None = None
        self._words: tuple[str, ...] = ()
        self.setOpenLinks(False)
        self.setOpenExternalLinks(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextBrowserInteraction)
        self.document().setDefaultFont(font(SIZE_BODY))
        self.document().setDocumentMargin(2 * GRID)
        self.anchorClicked.connect(self._on_anchor_clicked)
        appearance.changed.connect(self._on_appearance_changed)

    def show_topic(self, topic: HelpTopic, words: Sequence[str] = ()) -> None:
        """Show a topic from its beginning; words that begin with one of the folded `words` are marked."""
        self._topic, self._words = topic, tuple(words)
        self.setAccessibleName(topic.title)
        self.document().setMarkdown(topic.text, _MARKDOWN)
        self._dress()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self._mark_words()

    def loadResource(self, kind: int, name: QUrl | str) -> object:
        """Pictures of the help alone, whatever a text may name."""
        if self._topic is None:
            return QImage()
        data = image_bytes(name.toString() if isinstance(name, QUrl) else name, self._topic.language)
        return QImage.fromData(data) if data else QImage()

    def _dress(self) -> None:
        """What the style sheet does not reach: headings, distances, tables, links."""
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        block = self.document().begin()
        while block.isValid():
            at = QTextCursor(block)
            level = block.blockFormat().headingLevel()
            form = QTextBlockFormat()
            if _PICTURE not in block.text():  # of its height too, so much would be added
                form.setLineHeight(_LINE_HEIGHT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
            if level:
                form.setTopMargin(0 if level == 1 else 2 * GRID)
                form.setBottomMargin(GRID)
                letters = QTextCharFormat()
                letters.setFont(font(_HEADING_SIZES.get(level, SIZE_BODY), QFont.Weight.DemiBold))
                at.select(QTextCursor.SelectionType.BlockUnderCursor)
                at.setCharFormat(letters)  # merged, the size that Markdown gives would go before
            elif block.textList() is None and at.currentTable() is None:
                form.setBottomMargin(GRID)
            at.mergeBlockFormat(form)
            self._dress_links(block.position(), block.length())
            block = block.next()
        for frame in self.document().rootFrame().childFrames():
            if isinstance(frame, QTextTable):
                _drop_empty_head(frame)
                frame.setFormat(self._table_format(frame))
        cursor.endEditBlock()

    def _dress_links(self, begin: int, length: int) -> None:
        block = self.document().findBlock(begin)
        spans = []
        iterator = block.begin()
        while not iterator.atEnd():
            piece = iterator.fragment()
            if piece.isValid() and piece.charFormat().isAnchor():
                spans.append((piece.position(), piece.length()))
            iterator += 1
        for start, count in spans:
            link = QTextCursor(self.document())
            link.setPosition(start)
            link.setPosition(start + count, QTextCursor.MoveMode.KeepAnchor)
            form = QTextCharFormat()
            form.setForeground(QBrush(self._appearance.colour("accent")))
            form.setFontUnderline(True)
            link.mergeCharFormat(form)

    def _table_format(self, table: QTextTable) -> QTextTableFormat:
        form = table.format().toTableFormat()
        form.setBorder(1)
        form.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
        form.setBorderBrush(QBrush(self._appearance.colour("border")))
        form.setBorderCollapse(True)
        form.setCellSpacing(0)
        form.setCellPadding(GRID - 2)
        form.setTopMargin(GRID)
        form.setBottomMargin(GRID)
        form.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
        return form

    def _mark_words(self) -> None:
        marks: list[QTextEdit.ExtraSelection] = []
        if self._words:
            # Positions are those of the document: blocks are one character apart in both.
            for begin, end in spans_of(self.document().toRawText(), self._words):
                mark = QTextEdit.ExtraSelection()
                at = QTextCursor(self.document())
                at.setPosition(begin)
                at.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
                mark.cursor = at
                mark.format.setBackground(QBrush(self._appearance.colour("accent_soft")))
                mark.format.setForeground(QBrush(self._appearance.colour("text")))
                marks.append(mark)
        self.setExtraSelections(marks)
        if marks:
            first = QTextCursor(self.document())
            first.setPosition(marks[0].cursor.selectionStart())
            self.setTextCursor(first)
            self.ensureCursorVisible()

    @Slot(QUrl)
    def _on_anchor_clicked(self, address: QUrl) -> None:
        name = unquote(address.toString())
        if address.isRelative() and name.endswith(TOPIC_SUFFIX):
            self.topicChosen.emit(name.removesuffix(TOPIC_SUFFIX))
        else:
            self.addressChosen.emit(name)

    @Slot()
    def _on_appearance_changed(self) -> None:
        if self._topic is not None:
            place = self.verticalScrollBar().value()
            self.show_topic(self._topic, self._words)
            self.verticalScrollBar().setValue(place)


def _drop_empty_head(table: QTextTable) -> None:
    """Markdown knows no table without a head; one without words is none."""
    first = (table.cellAt(0, column) for column in range(table.columns()))
    if table.rows() > 1 and all(cell.firstPosition() == cell.lastPosition() for cell in first):
        table.removeRows(0, 1)
