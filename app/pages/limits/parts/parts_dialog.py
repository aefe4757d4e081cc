"""The parts of one cell: those of runs with their pictures; of the others the model keeps scores alone."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QIcon, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QHBoxLayout, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from app.domain.limit_basis import LimitBasis, Truth
from app.domain.part import InspectedPart, Inspection
from app.pages.limits.parts.words import truth_words
from app.widgets.formatting import format_beside, format_score
from app.widgets.image_scene.image_view import ImageView
from app.widgets.lists.thumbnail_loader import ThumbnailLoader
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import scaled, scaled_size
from app.widgets.look.widgets import GRID, action_button, heading, text_label
from app.widgets.run.part_image import PartImage
from app.widgets.verdict_look import verdict_word
from onenip_core.data.images.value_range import ValueRange
from onenip_core.types import Verdict

SIZE = QSize(960, 600)
THUMBNAIL = QSize(72, 56)
LIST_WIDTH = 380
MOST_SCORES = 40
"""More of them would tell a person nothing."""
MOST_PARTS = 500
"""Nobody looks at more of them, and each has a picture that is read."""
PART_ROLE = Qt.ItemDataRole.UserRole


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell of the confusion matrix."""

    is_good: bool
    verdict: Verdict
    limit: float

    def holds(self, score: float) -> bool:
        """True for parts of that score."""
        return (score > self.limit) == (self.verdict is Verdict.NG)


class PartsDialog(LockableDialog):
    """Nearest to the limit first. Enter, or a double click, opens the run of a part where it can be corrected."""

    pictureRequested = Signal(object)
    """Carries the Inspection whose picture and map shall be shown."""
    runRequested = Signal(int)
    """Carries the number of a batch."""

    def __init__(self, appearance: Appearance, basis: LimitBasis, cell: Cell, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        kind = self.tr("Good parts that are {word}") if cell.is_good else self.tr("Bad parts that are {word}")
        title = kind.format(word=verdict_word(cell.verdict))
        self.setWindowTitle(title)
        self.resize(scaled_size(SIZE))
        self._cell = cell
        self._loader = ThumbnailLoader(THUMBNAIL.width(), self)
        self._items: dict[Path, list[QListWidgetItem]] = {}
        self.list = QListWidget()
        self.list.setAccessibleName(title)
        self.list.setIconSize(THUMBNAIL)
        self.list.setFixedWidth(scaled(LIST_WIDTH))
        self.list.setUniformItemSizes(True)
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.view = ImageView(appearance)
        self.picture = PartImage(appearance, self.view)
        self.scores = text_label("", wrap=True)
        self.cut = text_label("", tone="muted", wrap=True)
        self.run_button = action_button(appearance, self.tr("Open its run"), "history", big=True)
        self.run_button.setToolTip(self.tr("Shows the whole run on the Review page, where verdicts are corrected"))
        self.close_button = action_button(appearance, self.tr("Close"), role="primary", big=True)
        self.run_button.setAutoDefault(False)
        self.close_button.setAutoDefault(False)
        self._build_layout(title)
        self._fill(basis)
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.itemActivated.connect(self._open_run)
        self.run_button.clicked.connect(self._open_run)
        self.close_button.clicked.connect(self.accept)
        self._loader.thumbnailReady.connect(self._on_thumbnail_ready)
        self._on_chosen()
        self.list.setCurrentRow(0)
        self.list.setFocus()

    def _build_layout(self, title: str) -> None:
        self.middle = QWidget()
        middle = QHBoxLayout(self.middle)
        middle.setContentsMargins(0, 0, 0, 0)
        middle.setSpacing(2 * GRID)
        middle.addWidget(self.list)
        middle.addWidget(self.picture, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addWidget(self.run_button)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        layout.addWidget(self.scores)
        layout.addWidget(self.cut)
        layout.addWidget(self.middle, 1)
        layout.addLayout(buttons)

    def show_part(self, part: InspectedPart) -> None:
        """Show the picture that was asked for, unless another part was chosen meanwhile."""
        chosen = self.chosen
        if chosen is not None and chosen.id == part.inspection.id:
            self.view.set_empty_text(self.tr("The image of this part could not be read."))
            self.picture.show_part(part)

    @property
    def chosen(self) -> Inspection | None:
        """The part that is looked at."""
        item = self.list.currentItem()
        part = None if item is None else item.data(PART_ROLE)
        return part if isinstance(part, Inspection) else None

    def _fill(self, basis: LimitBasis) -> None:
        known: list[str] = []
        parts: list[Inspection] = []
        for truth in Truth:
            if truth.is_good is not self._cell.is_good or not basis.counts(truth):
                continue
            if truth in (Truth.SAID_GOOD, Truth.SAID_BAD):
                parts += [p for p in basis.inspections(truth) if p.score is not None and self._cell.holds(p.score)]
            elif truth is not Truth.GOLDEN_DEFECT and (
                scores := [score for score in basis.scores(truth) if self._cell.holds(score)]
            ):
                known.append(self._scores_text(truth_words(truth, basis).name, scores))
        nearest = sorted(parts, key=self._distance)[:MOST_PARTS]
        if len(parts) > MOST_PARTS:
            text = self.tr("Of {count} parts of runs, the {shown} nearest to the limit are listed.")
            self.cut.setText(text.format(count=len(parts), shown=MOST_PARTS))
        self.cut.setVisible(len(parts) > MOST_PARTS)
        if known:
            known.append(self.tr("The model keeps the scores of these, and not which pictures they were."))
        golden = basis.golden.scores if basis.counts_golden and not self._cell.is_good else ()
        if golden := tuple(score for score in golden if self._cell.holds(score)):
            text = self._scores_text(truth_words(Truth.GOLDEN_DEFECT, basis).name, list(golden))
            known += [text, self.tr("Their pictures are on the Releases page.")]
        self.scores.setText("\n".join(known))
        self.scores.setVisible(bool(known))
        for part in nearest:
            self._add(part)
        self.middle.setVisible(bool(parts))
        self.run_button.setVisible(bool(parts))
        if not parts:
            self.resize(self.width(), self.minimumSizeHint().height())

    def _scores_text(self, name: str, scores: list[float]) -> str:
        nearest = sorted(scores, key=lambda score: abs(score - self._cell.limit))[:MOST_SCORES]
        listed = " · ".join(format_beside(score, self._cell.limit) for score in nearest)
        more = " …" if len(scores) > MOST_SCORES else ""
        return self.tr("{name}, {count}: {scores}").format(name=name, count=len(scores), scores=listed + more)

    def _distance(self, part: Inspection) -> float:
        return abs((part.score or 0.0) - self._cell.limit)

    def _add(self, part: Inspection) -> None:
        score = format_score(part.score) if part.score is None else format_beside(part.score, self._cell.limit)
        corrected = "" if part.overruled is None else self.tr(" · corrected")
        item = QListWidgetItem(f"{score} · {part.called}{corrected}")
        item.setData(PART_ROLE, part)
        item.setToolTip(part.called)
        item.setSizeHint(QSize(scaled(LIST_WIDTH) - 40, THUMBNAIL.height() + 8))
        picture = part.picture_at_hand
        if picture is not None:
            self._items.setdefault(picture, []).append(item)
            self._loader.thumbnail(picture, ValueRange.of_bits(part.picture_bits))
        self.list.addItem(item)

    @Slot(Path)
    def _on_thumbnail_ready(self, path: Path) -> None:
        for item in self._items.get(path, ()):
            part = item.data(PART_ROLE)
            values = ValueRange.of_bits(part.picture_bits)
            image = self._loader.thumbnail(path, values)
            if image is not None and not image.isNull():
                item.setIcon(_icon(image))

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self.chosen
        self.run_button.setEnabled(chosen is not None)
        self.view.set_empty_text("")
        self.picture.show_nothing()
        if chosen is not None:
            self.pictureRequested.emit(chosen)

    @Slot()
    def _open_run(self) -> None:
        if (chosen := self.chosen) is not None:
            self.accept()
            self.runRequested.emit(chosen.batch_id)


def _icon(image: QImage) -> QIcon:
    """In the middle of a frame that is as large for all, so that the words beside it stand in one line; selected as it is."""
    frame = QPixmap(THUMBNAIL)
    frame.fill(Qt.GlobalColor.transparent)
    size = image.size().scaled(THUMBNAIL, Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(QPoint((THUMBNAIL.width() - size.width()) // 2, (THUMBNAIL.height() - size.height()) // 2), size)
    painter = QPainter(frame)
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(place, image)
    painter.end()
    icon = QIcon(frame)
    icon.addPixmap(frame, QIcon.Mode.Selected)
    return icon
