"""The queue of overruled verdicts: what waits for an answer, the part that is looked at, and what can become of it."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import QFont, QShowEvent
from PySide6.QtWidgets import QDialog, QStackedLayout, QVBoxLayout, QWidget

from app.domain.golden_part import GoldenTruth, KnownTruth
from app.domain.overruled_part import OverruledPart
from app.domain.part_answer import Answer
from app.pages.releases.overrules.facts import OverruledFacts
from app.pages.releases.overrules.proposal import TrainingProposal
from app.pages.releases.overrules.rows import OverruledRows
from app.pages.releases.overrules.state import Order, OverrulesState, Queue
from app.state.overrule_state import OverruleState
from app.widgets.empty_state import EmptyState
from app.widgets.formatting import counted
from app.widgets.image_scene.image_view import ImageView
from app.widgets.look.appearance import Appearance
from app.widgets.look.flow_layout import FlowLayout
from app.widgets.look.side_by_side import SideBySide
from app.widgets.look.widgets import GRID, Choice, ElidedLabel, action_button, card, leave_focus, text_label
from app.widgets.run.part_image import PartImage
from app.widgets.text_dialog import TextDialog
from app.widgets.truth_dialog import TruthDialog
from onenip_core.types import Verdict

LIST_WIDTH = 404


class OverrulesView(QWidget):
    """Keys act on all that is selected; whatever they do can be undone."""

    cameUp = Signal()
    pictureRequested = Signal(object)
    """Carries the OverruledPart whose picture shall be read."""
    normalsRequested = Signal(object)
    """Carries the OverruledParts that shall be normal images."""
    goldenRequested = Signal(object, object)
    """Carries the OverruledParts, and the KnownTruth of all of them or None: they shall be golden parts."""
    modelCalledRight = Signal(object, str)
    """Carries numbers of inspections, and why."""
    answered = Signal(object, object)
    """Carries numbers of inspections, and the Answer."""
    trainingRequested = Signal(int)
    """Carries the number of the product."""

    def __init__(self, state: OverrulesState, overrules: OverruleState, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self.state = state
        self.proposal = TrainingProposal(overrules, appearance)
        self.queues = Choice(appearance, self.tr("Which parts are listed"))
        for queue, text in ((Queue.WAITING, self.tr("Waiting")), (Queue.ANSWERED, self.tr("Answered"))):
            self.queues.addItem(text, queue.value)
        self.orders = Choice(appearance, self.tr("In which order"))
        for order, text in ((Order.GRAVEST, self.tr("Most severe first")), (Order.NEWEST, self.tr("Newest first"))):
            self.orders.addItem(text, order.value)
        self.products = Choice(appearance, self.tr("Of which product"))
        self.count = text_label("", tone="muted")
        self.rows = OverruledRows(appearance)
        self.none = text_label("", tone="muted", wrap=True)
        self.none.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = ElidedLabel(QFont.Weight.DemiBold)
        self.image = ImageView(appearance)
        self.image.setMinimumSize(240, 160)
        self.picture = PartImage(appearance, self.image)
        self.facts = OverruledFacts(appearance)
        self.normal_button = action_button(appearance, self.tr("Normal image"), "image-plus")
        self.golden_button = action_button(appearance, self.tr("Golden part…"), "badge-check")
        self.right_button = action_button(appearance, self.tr("Model was right…"), "undo-2")
        self.noted_button = action_button(appearance, self.tr("Keep as it is"), "circle-check")
        self.back_button = action_button(appearance, self.tr("Back to the queue"), "rotate-ccw")
        self.empty = EmptyState(
            appearance,
            "thumbs-up",
            self.tr("Nobody has overruled a verdict"),
            self.tr(
                "Where operators or reviewers say that a verdict is wrong, the part waits here until somebody says what becomes of "
                "it: a normal image for the next training, a golden part, or nothing because the model was right."
            ),
        )
        self.inspect_button = action_button(appearance, self.tr("Go to Inspect"), "scan-eye", "primary", big=True)
        self.empty.add_button(self.inspect_button)
        self._build_layout()
        state.listChanged.connect(self._show)
        state.pictureChanged.connect(self._show_picture)
        overrules.changed.connect(self._show)
        self.rows.partChosen.connect(self._on_chosen)
        self.queues.activated.connect(lambda _row: state.choose_queue(Queue(self.queues.currentData())))
        self.orders.activated.connect(lambda _row: state.choose_order(Order(self.orders.currentData())))
        self.products.activated.connect(lambda _row: state.choose_product(self.products.currentData()))
        self.proposal.trainingRequested.connect(self.trainingRequested)
        self._overrules = overrules
        self._shown: int | None = None
        self._show()

    def _build_layout(self) -> None:
        listed, listed_layout = card(margin=12, column=LIST_WIDTH)
        head = SideBySide()
        head.setSpacing(GRID)
        head.addWidget(self.queues)
        head.addWidget(self.orders)
        head.addWidget(self.count, 1, Qt.AlignmentFlag.AlignRight)
        listed_layout.addLayout(head)
        listed_layout.addWidget(self.products)
        holder = QWidget()
        self._rows_stack = QStackedLayout(holder)
        self._rows_stack.addWidget(self.none)
        self._rows_stack.addWidget(self.rows)
        listed_layout.addWidget(holder, 1)
        looked, looked_layout = card(margin=12)
        buttons = FlowLayout(spacing=GRID)
        for button in (
            self.normal_button,
            self.golden_button,
            self.right_button,
            self.noted_button,
            self.back_button,
        ):
            leave_focus(button)
            buttons.addWidget(button)
        looked_layout.addWidget(self.title)
        looked_layout.addWidget(self.picture, 1)
        looked_layout.addWidget(self.facts)
        looked_layout.addLayout(buttons)
        both = QWidget()
        row = SideBySide(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GRID)
        row.addWidget(listed)
        row.addWidget(looked, 1)
        empty_card, empty_layout = card(margin=0)
        empty_layout.addWidget(self.empty)
        content = QWidget()
        self._stack = QStackedLayout(content)
        self._stack.addWidget(empty_card)
        self._stack.addWidget(both)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(GRID)
        layout.addWidget(self.proposal)
        layout.addWidget(content, 1)

    def showEvent(self, event: QShowEvent) -> None:
        """What waits is read when somebody looks."""
        super().showEvent(event)
        self.cameUp.emit()

    def set_opacity(self, opacity: float) -> None:
        """Of the map, 0 … 1."""
        self.picture.set_opacity(opacity)

    @property
    def meant(self) -> tuple[OverruledPart, ...]:
        """What an answer is about."""
        return self.rows.selected

    # What can become of parts -----------------------------------------------------------------------------------

    def may_be_normal(self) -> bool:
        """Whether one of those that are selected is said to be good."""
        return self._waits() and any(part.inspection.said is Verdict.OK for part in self.meant)

    def may_be_golden(self) -> bool:
        return self._waits() and any(part.inspection.said is not Verdict.NOT_CHECKED for part in self.meant)

    def may_call_model_right(self) -> bool:
        return self._waits() and any(part.inspection.overruled is not None for part in self.meant)

    def may_note(self) -> bool:
        return self._waits()

    def may_put_back(self) -> bool:
        """Only what was answered can wait again."""
        return bool(self.meant) and self.state.queue is Queue.ANSWERED

    def _waits(self) -> bool:
        return bool(self.meant) and self.state.queue is Queue.WAITING

    def ask_normals(self) -> None:
        """Request that those that are said to be good become normal images; no question, because it can be undone."""
        if self.may_be_normal():
            self.normalsRequested.emit(self.meant)

    def make_truth_dialog(self, parts: tuple[OverruledPart, ...]) -> TruthDialog:
        """Asks how parts are defective that are said to be."""
        note = parts[0].inspection.overruled_reason or "" if len(parts) == 1 else ""
        hint = counted(
            len(parts),
            self.tr("A person said that this part is bad. What is wrong with it?"),
            self.tr("A person said that these {count} parts are bad. One answer for all of them."),
        )
        known = KnownTruth(GoldenTruth.DEFECTIVE, note=note)
        dialog = TruthDialog(self._appearance, self.tr("Defective golden parts"), hint, known, self)
        good = dialog.chips[GoldenTruth.GOOD]
        good.setEnabled(False)
        good.setToolTip(self.tr("Whoever thinks that a part is good says that the model was right."))
        return dialog

    def ask_golden(self) -> None:
        """Request golden parts, as what people say they are; of defective ones the kind is asked for."""
        if not self.may_be_golden():
            return
        bad = tuple(part for part in self.meant if part.inspection.said is Verdict.NG)
        known = None
        if bad:
            dialog = self.make_truth_dialog(bad)
            is_wanted = dialog.exec() == QDialog.DialogCode.Accepted
            known = dialog.known
            dialog.deleteLater()
            if not is_wanted:
                return
        self.goldenRequested.emit(self.meant, known)

    def make_why_dialog(self, count: int) -> TextDialog:
        """Asks why the model was right."""
        return TextDialog(
            self._appearance,
            self.tr("Why was the model right?"),
            counted(
                count,
                self.tr(
                    "The correction is taken back, and the part counts as what the model said. Your reason is kept."
                ),
                self.tr(
                    "{count} corrections are taken back, and the parts count as what the model said. Your reason is kept with each."
                ),
            ),
            self.tr("For example: the scratch is real, seen under the lamp"),
            self.tr("The model was right"),
            lambda _text: "",
            self,
        )

    def ask_model_right(self) -> None:
        """Ask for a reason and request that corrections are taken back."""
        if not self.may_call_model_right():
            return
        parts = tuple(part.inspection.id for part in self.meant if part.inspection.overruled is not None)
        dialog = self.make_why_dialog(len(parts))
        if dialog.exec() == QDialog.DialogCode.Accepted:
            self.modelCalledRight.emit(parts, dialog.text)
        dialog.deleteLater()

    def note(self) -> None:
        """Request that those that are selected wait no longer."""
        if self.may_note():
            self.answered.emit(tuple(part.inspection.id for part in self.meant), Answer.NOTED)

    def put_back(self) -> None:
        """Request that answered parts wait again; what was made of them stays."""
        if self.may_put_back():
            self.answered.emit(tuple(part.inspection.id for part in self.meant), Answer.WANTED)

    # What is shown ----------------------------------------------------------------------------------------------

    @Slot()
    def _show(self) -> None:
        state = self.state
        parts = state.parts
        is_waiting = state.queue is Queue.WAITING
        nothing_ever = is_waiting and state.was_read and not parts and not state.product
        self._stack.setCurrentIndex(1 if parts or not nothing_ever or self._has_answered else 0)
        with QSignalBlocker(self.queues), QSignalBlocker(self.orders), QSignalBlocker(self.products):
            self.queues.setCurrentIndex(self.queues.findData(state.queue.value))
            self.orders.setCurrentIndex(self.orders.findData(state.order.value))
            self.products.clear()
            self.products.addItem(self.tr("All products"), "")
            for name in state.products:
                self.products.addItem(name, name)
            self.products.setCurrentIndex(max(0, self.products.findData(state.product)))
        self.orders.setVisible(is_waiting)
        self.products.setVisible(len(state.products) > 1)
        self.count.setText(self._count(len(parts)))
        self.rows.show_parts(parts)
        self._rows_stack.setCurrentIndex(1 if parts else 0)
        self.none.setText(self._nothing())
        for button in (self.normal_button, self.golden_button, self.right_button, self.noted_button):
            button.setVisible(is_waiting)
        self.back_button.setVisible(not is_waiting)
        self._on_chosen()

    _has_answered = False
    """True once there was anything to list: then the lists stay, also empty ones."""

    def _count(self, listed: int) -> str:
        self._has_answered = self._has_answered or bool(listed)
        waiting = self._overrules.waiting
        if self.state.queue is Queue.WAITING and not self.state.product and waiting > listed:
            return self.tr("{listed} of {waiting}").format(listed=listed, waiting=waiting)
        return str(listed) if listed else ""

    def _nothing(self) -> str:
        if not self.state.was_read:
            return self.tr("Reading…")
        if self.state.queue is Queue.WAITING:
            return self.tr("Nothing waits for an answer.")
        return self.tr("Nothing was answered yet.")

    @Slot()
    def _on_chosen(self) -> None:
        chosen = self.rows.chosen
        count = len(self.meant)
        title = "" if chosen is None else chosen.inspection.called
        if count > 1:
            title = self.tr("{name} · {count} selected").format(name=title, count=count)
        self.title.setText(title)
        self.facts.show_part(chosen)
        number = None if chosen is None else chosen.inspection.id
        if number != self._shown:
            self._shown = number
            self.image.set_empty_text("" if chosen is None else self.tr("Reading…"))
            self.picture.show_nothing()
            if chosen is not None:
                self.pictureRequested.emit(chosen)

    @Slot()
    def _show_picture(self) -> None:
        picture, chosen = self.state.picture, self.rows.chosen
        if picture is None or chosen is None or picture.inspection.id != chosen.inspection.id:
            return
        if picture.image is None:
            self.image.set_empty_text(self.tr("The picture of this part cannot be read."))
        self.picture.show_part(picture)
