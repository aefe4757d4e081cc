"""Why a score is what it is: the picture beside the prompt that guided, and what each map adds where the score was taken."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Slot
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QListWidget, QSizePolicy, QVBoxLayout, QWidget

from app.domain.explained_picture import ExplainedPicture, LikePrompt
from app.messages.message import Message
from app.messages.wording.numbers import format_number
from app.messages.wording.say import say, say_stored
from app.widgets.formatting import breakable, format_score
from app.widgets.image_scene.image_view import ImageView
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import scaled_size, widened
from app.widgets.look.widgets import GRID, action_button, heading, text_label
from app.widgets.verdict_look import verdict_word
from onenip_core.explanation import Explanation, MapKind, MapShare
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.types import AnomalyMap, RgbImage, Verdict

SIZE = QSize(1080, 680)
LIST_WIDTH = 250
LEAST_PICTURE = QSize(180, 120)
_LEAST_SCALE = 0.05
"""Of the limit: weaker shares are not made strong by their colours."""


class _Pane(QWidget):
    """A picture under its caption."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self.caption = text_label("", wrap=True)
        self.view = ImageView(appearance)
        self.view.setMinimumSize(LEAST_PICTURE)
        # It takes what the words leave; else the dialog would be as high as six pictures like to be.
        self.view.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID // 2)
        layout.addWidget(self.caption)
        layout.addWidget(self.view, 1)

    def show_picture(
        self,
        caption: str,
        image: RgbImage | None,
        shown: AnomalyMap | None,
        limit: float,
        outlined: bool = False,
        area: InspectedArea = WHOLE_PICTURE,
    ) -> None:
        """Show it; a picture that there is not says so."""
        self.caption.setText(caption)
        self.view.setAccessibleName(caption)
        self.view.set_empty_text("" if image is not None else self.tr("Its picture is not in this workspace."))
        self.view.show_part(image, shown, limit, outlined, area)


class WhyDialog(LockableDialog):
    """Opened at once; what it shows comes when the model has looked."""

    def __init__(self, appearance: Appearance, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Why this verdict?"))
        self.resize(scaled_size(SIZE))
        self.title = heading(name, SIZE_TITLE, wrap=True)
        self.verdict = text_label(self.tr("The model is looking at it…"), wrap=True)
        self.sum = text_label("", tone="muted", wrap=True)
        self.part = _Pane(appearance)
        self.prompt = _Pane(appearance)
        self.maps = tuple(_Pane(appearance) for _ in MapKind)
        self.prompts = QListWidget()
        self.prompts.setMinimumSize(widened(LIST_WIDTH), LEAST_PICTURE.height())
        self.prompts.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
        self.prompts.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.prompts.setAccessibleName(self.tr("Prompts of the product, the most similar first"))
        self.close_button = action_button(appearance, self.tr("Close"), role="primary", big=True)
        self._shown: ExplainedPicture | None = None
        self._build_layout()
        self._content.hide()
        self.close_button.clicked.connect(self.accept)
        self.prompts.currentRowChanged.connect(self._on_prompt_chosen)

    def _build_layout(self) -> None:
        list_column = QVBoxLayout()
        list_column.setSpacing(GRID // 2)
        list_column.addWidget(text_label(self.tr("Prompts and how similar they are: 1 is alike"), wrap=True))
        list_column.addWidget(self.prompts, 1)
        self._content = QWidget()
        pictures = QGridLayout(self._content)
        pictures.setContentsMargins(0, 0, 0, 0)
        pictures.setSpacing(2 * GRID)
        pictures.addWidget(self.part, 0, 0)
        pictures.addWidget(self.prompt, 0, 1)
        pictures.addLayout(list_column, 0, 2)
        for column, pane in enumerate(self.maps):
            pictures.addWidget(pane, 1, column)
        for number in range(3):
            pictures.setColumnStretch(number, 1)
        for number in range(2):
            pictures.setRowStretch(number, 1)
        buttons = QHBoxLayout()
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(self.title)
        layout.addWidget(self.verdict)
        layout.addWidget(self.sum)
        layout.addWidget(self._content, 1)
        layout.addStretch(0)
        layout.addLayout(buttons)

    @Slot(object)
    def show_failure(self, reason: Message) -> None:
        """There is no explanation."""
        self.verdict.setText(say(reason))

    @Slot(object)
    def show_explanation(self, picture: ExplainedPicture) -> None:
        """Show what the model said."""
        self._shown = picture
        explanation, result = picture.explanation, picture.explanation.result
        if result.verdict is Verdict.NOT_CHECKED:
            reason = say_stored(result.reason)
            self.verdict.setText(
                self.tr("{model} could not judge it: {reason}").format(model=picture.model, reason=reason)
            )
            self._content.hide()
            return
        over = self.tr("{model}: {word}. Score {score}, limit {limit}.")
        self.verdict.setText(
            over.format(
                model=picture.model,
                word=verdict_word(result.verdict),
                score=format_score(result.score),
                limit=format_score(result.threshold),
            )
        )
        self.sum.setText(self._sum(explanation))
        limit = result.threshold or 1.0
        is_ng = result.verdict is Verdict.NG
        self.part.show_picture(
            self.tr("The part with its anomaly map"), picture.pixels, result.model_map, limit, is_ng, picture.area
        )
        scale = max([_LEAST_SCALE * limit, *(share.added for share in explanation.shares)])
        for pane, share in zip(self.maps, explanation.shares, strict=False):
            caption = self.tr("{map}: adds {share}").format(map=self._title(share), share=format_score(share.added))
            pane.show_picture(caption, picture.pixels, share.values, scale, area=picture.area)
        for place, pane in enumerate(self.maps):
            pane.setVisible(place < len(explanation.shares))
        self.prompts.clear()
        self.prompts.addItems([self._line(prompt) for prompt in picture.prompts])
        self.prompts.setCurrentRow(0)
        self._content.show()

    def _sum(self, explanation: Explanation) -> str:
        """How the score comes about, in units of the limit."""
        parts = [self.tr("{level} everywhere in this picture").format(level=format_score(explanation.everywhere))]
        parts += [f"{format_score(share.added)} {self._name(share)}" for share in explanation.shares]
        score = format_score(explanation.result.score)
        text = self.tr(
            "Where the score was taken: {parts} = {score}. The maps below are coloured by what they add there."
        )
        return text.format(parts=" + ".join(parts), score=score)

    def _name(self, share: MapShare) -> str:
        match share.kind:
            case MapKind.RECONSTRUCTION:
                return self.tr("reconstruction")
            case MapKind.REFINED:
                return self.tr("refined map")
            case MapKind.MATCHED:
                return self.tr("unlike all good parts")

    def _title(self, share: MapShare) -> str:
        match share.kind:
            case MapKind.RECONSTRUCTION:
                return self.tr("Reconstruction: how far from what it should look like")
            case MapKind.REFINED:
                return self.tr("Refined map: how likely a defect")
            case MapKind.MATCHED:
                return self.tr("Unlike all good parts")

    def _line(self, prompt: LikePrompt) -> str:
        return f"{format_number(prompt.cosine, '.2f')}  {prompt.name}"

    @Slot(int)
    def _on_prompt_chosen(self, row: int) -> None:
        if self._shown is None or not 0 <= row < len(self._shown.prompts):
            return
        prompt = self._shown.prompts[row]
        caption = self.tr("The prompt that guided: {name}") if row == 0 else self.tr("Another prompt: {name}")
        self.prompt.show_picture(
            caption.format(name=breakable(prompt.name)), prompt.pixels, None, 1.0, area=self._shown.area
        )
