"""What else is known of the part that is looked at: its prompt's picture, when what happened, and what judged it."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QGridLayout, QLabel, QScrollArea, QVBoxLayout, QWidget

from app.domain.part import Inspection
from app.pages.all_parts.looked_at import LookedAt
from app.widgets.formatting import format_time
from app.widgets.image_scene.image_view import ImageView
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, heading, text_label


class PartFacts(QScrollArea):
    """A column beside the picture."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setMinimumWidth(scaled(260))
        self.prompt_title = heading(self.tr("Prompt"))
        self.prompt_name = text_label("", tone="muted", wrap=True)
        self.prompt_view = ImageView(appearance)
        self.prompt_view.setMinimumSize(160, 160)
        self.prompt_view.setMaximumHeight(scaled(220))
        self.prompt_view.setAccessibleName(self.tr("Picture of the prompt"))
        self._times, self._circumstances = QGridLayout(), QGridLayout()
        inner = QWidget()
        layout = QVBoxLayout(inner)
        layout.setContentsMargins(GRID, GRID, GRID, GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.prompt_title)
        layout.addWidget(self.prompt_view)
        layout.addWidget(self.prompt_name)
        for title, grid in ((self.tr("When"), self._times), (self.tr("Judged by"), self._circumstances)):
            grid.setHorizontalSpacing(2 * GRID)
            grid.setVerticalSpacing(4)
            grid.setColumnStretch(1, 1)
            layout.addWidget(heading(title))
            layout.addLayout(grid)
        layout.addStretch(1)
        self.setWidget(inner)
        for ground in (self.viewport(), inner):  # the card's shows through
            ground.setAutoFillBackground(False)

    @property
    def texts(self) -> list[tuple[str, str]]:
        """All that is said, name and value."""
        labels = [
            [item.widget() for item in (grid.itemAtPosition(row, column) for column in (0, 1)) if item is not None]
            for grid in (self._times, self._circumstances)
            for row in range(grid.rowCount())
        ]
        pairs = [[each.text() for each in pair if isinstance(each, QLabel)] for pair in labels]
        return [(pair[0], pair[1]) for pair in pairs if len(pair) == 2]

    def show_part(self, looked_at: LookedAt | None) -> None:
        """Show what is known of a part; None: nothing."""
        prompt = None if looked_at is None else looked_at.prompt
        picture = None if prompt is None else prompt.picture
        self.prompt_name.setText("" if prompt is None else prompt.called)
        self.prompt_view.set_empty_text(self._instead(looked_at))
        self.prompt_view.show_part(picture, None, None)
        self._fill(self._times, [] if looked_at is None else self._times_of(looked_at.inspection))
        self._fill(self._circumstances, [] if looked_at is None else self._circumstances_of(looked_at))

    def _instead(self, looked_at: LookedAt | None) -> str:
        if looked_at is None:
            return ""
        if looked_at.prompt is None:
            return self.tr("No prompt guided this verdict.")
        return self.tr("Its picture is not among the product's normal images any more.")

    def _times_of(self, part: Inspection) -> list[tuple[str, str]]:
        steps = (
            (self.tr("Asked for"), part.triggered_at),
            (self.tr("Taken"), part.captured_at),
            (self.tr("Judged"), part.judged_at),
            (self.tr("Told"), part.told_at),
            (self.tr("Stored"), part.stored_at),
        )
        rows: list[tuple[str, str]] = []
        before: str | None = None
        for name, at in steps:
            if at is None:
                continue
            rows.append((name, format_time(at) if before is None else self._later(before, at)))
            before = at
        rows.append((self.tr("Judging took"), self.tr("{ms:.0f} ms").format(ms=part.milliseconds)))
        return rows

    def _later(self, before: str, at: str) -> str:
        try:
            seconds = (datetime.fromisoformat(at) - datetime.fromisoformat(before)).total_seconds()
        except ValueError:
            return at
        return self.tr("{ms:.0f} ms later").format(ms=1000 * seconds)

    def _circumstances_of(self, looked_at: LookedAt) -> list[tuple[str, str]]:
        batch, known = looked_at.batch, looked_at.circumstances
        rows = [] if batch is None else [(self.tr("Model"), batch.model_name), (self.tr("Source"), batch.source)]
        if known is None:
            rows.append((self.tr("Circumstances"), self.tr("not recorded")))
        else:
            rows += [
                (self.tr("Device"), known.by.device),
                (self.tr("Station"), known.by.station),
                (self.tr("Processor"), known.by.processor),
                (self.tr("Program"), known.by.program),
            ]
        if looked_at.inspection.person:
            rows.append((self.tr("Logged in"), looked_at.inspection.person))
        return [(name, value) for name, value in rows if value]

    @staticmethod
    def _fill(grid: QGridLayout, rows: list[tuple[str, str]]) -> None:
        while grid.count():
            item = grid.takeAt(0)
            widget = None if item is None else item.widget()
            if widget is not None:
                widget.deleteLater()
        for row, (name, value) in enumerate(rows):
            grid.addWidget(text_label(name, SIZE_SMALL, tone="muted"), row, 0)
            grid.addWidget(text_label(value, SIZE_SMALL, wrap=True), row, 1)
