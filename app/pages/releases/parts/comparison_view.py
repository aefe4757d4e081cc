"""The candidate beside the model that inspects: figures, gate, and every verdict that differs with both maps."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QStackedLayout, QVBoxLayout, QWidget

from app.domain.golden_results import PartResult
from app.messages.wording.lists import one_after_another
from app.pages.releases.parts.figures_table import FiguresTable
from app.pages.releases.parts.painted_table import PaintedTable
from app.pages.releases.parts.part_rows import Listed, PartRows, ShownPart, listed_parts
from app.pages.releases.parts.rules_panel import RulesPanel
from app.pages.releases.parts.words import meaning_sentence, place_words, result_words
from app.pages.releases.state import ReleasesState
from app.widgets.empty_state import EmptyState
from app.widgets.formatting import counted
from app.widgets.image_scene.image_view import ImageView
from app.widgets.look.appearance import Appearance
from app.widgets.look.column_area import ColumnArea
from app.widgets.look.fonts import SIZE_SMALL
from app.widgets.look.side_by_side import SideBySide
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, Choice, ElidedLabel, action_button, card, restyle, text_label
from app.widgets.shape_drawing.regions_item import RegionsItem
from onenip_core.defect_regions import NO_REGIONS
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.types import AnomalyMap, RgbImage, Verdict

LEAST_ROWS_HEIGHT = 120


class ResultPicture(QWidget):
    """A golden part with the map of one model, and what that model says."""

    def __init__(self, appearance: Appearance, title: str) -> None:
        super().__init__()
        self.title = ElidedLabel(QFont.Weight.DemiBold)
        self.title.setText(title)
        self.said = ElidedLabel()
        self.where = text_label("", wrap=True)
        self.view = ImageView(appearance)
        self.view.setMinimumSize(160, scaled(100))
        self.view.setAccessibleName(title)
        self.regions = RegionsItem()
        self.view.scene.addItem(self.regions)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.title)
        layout.addWidget(self.said)
        layout.addWidget(self.where)
        layout.addWidget(self.view, 1)

    def show_result(
        self,
        result: PartResult | None,
        limit: float,
        image: RgbImage | None,
        model_map: AnomalyMap | None,
        area: InspectedArea = WHOLE_PICTURE,
    ) -> None:
        """Show the picture, which is None while it is read; what lies outside of the area that the model inspects is dimmed, and
        a dashed line is drawn around painted defects.
        """
        self.say(result, limit)
        self.view.show_part(image, model_map, limit, result is not None and result.verdict is Verdict.NG, area)
        regions = NO_REGIONS if result is None else result.part.regions
        self.regions.show_regions(regions, self.view.scene.frame_size)

    def say(self, result: PartResult | None, limit: float) -> None:
        """What the model says, and whether it says so for what is painted."""
        self.said.setText("" if result is None else result_words(result, limit))
        self.where.setProperty("tone", "danger" if result is not None and result.is_right_elsewhere else "")
        _say(self.where, "" if result is None else place_words(result))


class ComparisonView(QWidget):
    """Nothing is judged here: it shows what is known, and says what waits."""

    pictureRequested = Signal(object)
    """Carries the ShownPart whose picture and maps shall be read."""

    def __init__(self, state: ReleasesState, appearance: Appearance) -> None:
        super().__init__()
        self._state = state
        self.waiting = text_label("", tone="warning", wrap=True)
        self.table = FiguresTable(appearance)
        self.painted = PaintedTable(appearance)
        self.meaning = text_label("", wrap=True)
        self.rules = RulesPanel(appearance)
        self.listed = Choice(appearance, self.tr("Which golden parts are listed"))
        for listed, text in (
            (Listed.FLIPS, self.tr("Verdicts that differ")),
            (Listed.WRONG, self.tr("Wrong verdicts of the candidate")),
            (Listed.ELSEWHERE, self.tr("NG for the wrong reason")),
            (Listed.ALL, self.tr("All golden parts")),
        ):
            self.listed.addItem(text, listed)
        self.count = text_label("", tone="muted")
        self.rows = PartRows(appearance)
        self.none = text_label("", tone="muted", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.note = text_label("", SIZE_SMALL, tone="muted", wrap=True)
        self.active = ResultPicture(appearance, self.tr("Active model"))
        self.candidate = ResultPicture(appearance, self.tr("Candidate"))
        self.empty = EmptyState(
            appearance,
            "badge-check",
            self.tr("No model to compare yet"),
            self.tr(
                "Train a model, or add a model file, on the Train page. Then its verdicts on the golden parts stand here."
            ),
        )
        self.train_button = action_button(appearance, self.tr("Go to Train"), "graduation-cap", "primary", big=True)
        self.empty.add_button(self.train_button)
        self._build_layout()
        state.readingChanged.connect(self._show)
        state.rulesChanged.connect(self._show_rules)
        self.listed.activated.connect(lambda _row: self._show_rows())
        self.rows.partChosen.connect(self._on_chosen)
        self._show()

    def _build_layout(self) -> None:
        figures, figures_layout = card(margin=12)
        figures_layout.addWidget(self.waiting)
        figures_layout.addWidget(self.table, 1)
        figures_layout.addWidget(self.meaning)
        rules, rules_layout = card(margin=12)
        rules_layout.addWidget(self.rules)
        self._painted_card, painted_layout = card(margin=12)
        painted_layout.addWidget(self.painted)
        body = QWidget()
        body.setObjectName("ScrollBody")
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(figures, 1)
        column.addWidget(rules)
        column.addWidget(self._painted_card)
        left = ColumnArea(body, 604)
        left.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
        parts, parts_layout = card(margin=12)
        head = QHBoxLayout()
        head.setSpacing(GRID)
        head.addWidget(self.listed)
        head.addWidget(self.count, 1)
        parts_layout.addLayout(head)
        holder = QWidget()
        holder.setMinimumHeight(heightened(LEAST_ROWS_HEIGHT))
        self._rows_stack = QStackedLayout(holder)
        self._rows_stack.addWidget(self.none)
        self._rows_stack.addWidget(self.rows)
        parts_layout.addWidget(holder, 2)
        pictures = QHBoxLayout()
        pictures.setSpacing(GRID)
        pictures.addWidget(self.active, 1)
        pictures.addWidget(self.candidate, 1)
        parts_layout.addLayout(pictures, 3)
        parts_layout.addWidget(self.note)
        both = QWidget()
        row = SideBySide(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(left, 5)
        row.addWidget(parts, 5)
        empty_card, empty_layout = card(margin=0)
        empty_layout.addWidget(self.empty)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(empty_card)
        self._stack.addWidget(both)

    def set_opacity(self, opacity: float) -> None:
        """Of both maps, 0 … 1."""
        for picture in (self.active, self.candidate):
            picture.view.set_opacity(opacity)

    def choose_listed(self, listed: Listed) -> None:
        """List other golden parts."""
        with QSignalBlocker(self.listed):
            self.listed.setCurrentIndex(self.listed.findData(listed))
        self._show_rows()

    def show_picture(
        self,
        shown: ShownPart,
        image: RgbImage | None,
        maps: tuple[AnomalyMap | None, AnomalyMap | None],
        areas: tuple[InspectedArea, InspectedArea],
    ) -> None:
        """Show what was asked for, unless another part was chosen meanwhile. Maps and areas: of the active model, the candidate."""
        chosen = self.rows.chosen
        if chosen is None or chosen.key != shown.key:
            return
        for picture in (self.active, self.candidate):
            picture.view.set_empty_text(self.tr("The picture cannot be read."))
        limit = chosen.product.limit
        (active, candidate), (active_area, candidate_area) = maps, areas
        self.active.show_result(chosen.active, limit, image if chosen.active is not None else None, active, active_area)
        self.candidate.show_result(chosen.candidate, limit, image, candidate, candidate_area)

    @Slot()
    def _show(self) -> None:
        reading = self._state.reading
        self._stack.setCurrentIndex(0 if reading.candidate is None else 1)
        if reading.candidate is None:
            return
        mine, others = self.tr("Candidate {model}"), self.tr("Active model {model}")
        if reading.is_active:
            mine, others = self.tr("Active model {model}"), self.tr("Model before {model}")
        self.candidate.title.setText(mine.format(model=reading.candidate.record.label))
        other = reading.other
        name = "" if other is None else other.record.label
        self.active.title.setText(others.format(model=name))
        self.active.setVisible(other is not None)
        self._show_waiting()
        self.table.show_reading(reading)
        self.painted.show_reading(reading)
        self._painted_card.setVisible(reading.is_painted)
        named = self.tr("{product}: {sentence}")
        sentences = [
            named.format(product=each.product.name, sentence=said)
            for each in reading.comparison
            if (said := meaning_sentence(each, name))
        ]
        self.meaning.setText("\n".join(sentences))
        self.meaning.setVisible(bool(sentences))
        self._show_rules()
        self._show_rows()

    def _show_waiting(self) -> None:
        reading = self._state.reading
        said = []
        if not reading.part_count:
            said.append(self.tr("There are no golden parts yet: add some, and nobody has to believe a model."))
        elif reading.unjudged:
            one = self.tr("A judgement is missing, so not all rules can be told: Evaluate lets the models judge.")
            many = self.tr(
                "{count} judgements are missing, so not all rules can be told: Evaluate lets the models judge."
            )
            said.append(counted(reading.unjudged, one, many))
        if not reading.is_complete:
            said.append(self.tr("The maps of painted parts are being looked at…"))
        if reading.outdated:
            one = self.tr("One is stale: another version of this program judged then.")
            many = self.tr("{count} are stale: another version of this program judged then.")
            said.append(counted(reading.outdated, one, many))
        self.waiting.setText(one_after_another(said))
        self.waiting.setVisible(bool(said))

    @Slot()
    def _show_rules(self) -> None:
        self.rules.show_results(self._state.results)

    @Slot()
    def _show_rows(self) -> None:
        listed = Listed(self.listed.currentData())  # Qt gives its text back
        parts = listed_parts(self._state.reading, listed)
        self._rows_stack.setCurrentIndex(1 if parts else 0)
        self.count.setText(str(len(parts)) if parts else "")
        self.none.setText(self._nothing(listed))
        self.rows.show_parts(parts)
        if not parts:
            self._on_chosen()

    def _nothing(self, listed: Listed) -> str:
        reading = self._state.reading
        if reading.unjudged or not reading.part_count:
            return (
                self.tr("Not all golden parts are judged yet.")
                if reading.part_count
                else self.tr("No golden parts yet.")
            )
        if listed is Listed.FLIPS and reading.other is None:
            return self.tr(
                "There is no other model to compare this one with. Choose “Wrong verdicts of the candidate” above to see what it "
                "gets wrong."
            )
        if listed is Listed.FLIPS:
            return self.tr("Both models give every golden part the same verdict.")
        if listed is Listed.ELSEWHERE and not reading.is_painted:
            return self.tr("On no golden part defects are painted. Paint them in the golden set, and it is told here.")
        if listed is Listed.ELSEWHERE:
            return self.tr("The candidate calls no painted part NG for something else than what is painted.")
        return self.tr("The candidate judges every golden part right.")

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self.rows.chosen
        for picture in (self.active, self.candidate):
            picture.view.set_empty_text("" if chosen is None else self.tr("Reading…"))
            picture.show_result(None, 1.0, None, None)
        _say(self.note, self._note(chosen))
        if chosen is not None:
            self.active.say(chosen.active, chosen.product.limit)
            self.candidate.say(chosen.candidate, chosen.product.limit)
            self.pictureRequested.emit(chosen)

    def _note(self, chosen: ShownPart | None) -> str:
        if chosen is None:
            return ""
        said = [chosen.part.note] if chosen.part.note else []
        if chosen.candidate.was_seen or (chosen.active is not None and chosen.active.was_seen):
            said.append(self.tr("A model was trained on this very picture, so its verdict is not counted."))
        return one_after_another(said)


def _say(label: QLabel, text: str) -> None:
    label.setText(text)
    label.setVisible(bool(text))
    restyle(label)
