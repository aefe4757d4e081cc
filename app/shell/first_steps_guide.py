"""Leads through dialogs and pages that are there anyway, from the name of a product to its first inspected part."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Slot

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.domain.first_steps import FirstStep, FirstSteps
from app.domain.product import Product
from app.settings.schema import FIRST_STEPS, FIRST_STEPS_AWAY, FIRST_STEPS_SHOWN
from app.shell.main_window import MainWindow
from app.state.app_state import AppState
from app.state.first_steps_state import FirstStepsState
from app.state.training_state import TrainingState
from app.state.work_state import WorkState
from app.widgets.formatting import counted
from onenip_core.data.datasets.dataset import MIN_NORMALS


@dataclass(frozen=True, slots=True)
class NextStep:
    """What the line says of the step that comes next."""

    sentence: str
    button: str
    page: str = ""
    """Where the step is done; empty: nowhere, all is done."""
    action: str = ""
    """Which action of that page does it, where one can."""


def next_step(steps: FirstSteps, product: Product | None, *, is_training: bool) -> NextStep:
    """In words."""
    translate = QCoreApplication.translate
    match steps.present:
        case FirstStep.NAME:
            return NextStep(
                translate("FirstSteps", "Say what you inspect: give the product a name."),
                translate("FirstSteps", "New product…"),
                "products",
                "products.create",
            )
        case FirstStep.PICTURES:
            said = translate("FirstSteps", "Add 20 to 200 pictures of good parts: files, a folder, or from a camera.")
            if product is not None and product.normal_count:
                said = counted(
                    product.normal_count,
                    translate("FirstSteps", "One picture is there; at least {least} are needed, 20 to 200 are good."),
                    translate(
                        "FirstSteps", "{count} pictures are there; at least {least} are needed, 20 to 200 are good."
                    ),
                ).format(least=MIN_NORMALS)
            return NextStep(said, translate("FirstSteps", "Add pictures…"), "products", "products.add_images")
        case FirstStep.PROMPTS:
            return NextStep(
                translate("FirstSteps", "Prompts are pictures that stand for the others. Let four be proposed."),
                translate("FirstSteps", "Propose prompts"),
                "products",
                "products.propose_prompts",
            )
        case FirstStep.TRAIN if is_training:
            return NextStep(
                translate("FirstSteps", "The model is being trained. When it is ready, inspection can begin."),
                translate("FirstSteps", "See the training"),
                "train",
            )
        case FirstStep.TRAIN:
            return NextStep(
                translate("FirstSteps", "Train a model on the pictures. It takes minutes."),
                translate("FirstSteps", "Train"),
                "train",
                "train.start",
            )
        case FirstStep.INSPECT:
            return NextStep(
                translate("FirstSteps", "Choose where pictures come from, and inspect the first part."),
                translate("FirstSteps", "Go to Inspect"),
                "inspect",
            )
        case None:
            return NextStep(
                translate(
                    "FirstSteps", "The first part of {product} is inspected. Correct what the model gets wrong with O."
                ).format(product=steps.product),
                translate("FirstSteps", "Put away"),
            )


class FirstStepsGuide(QObject):
    """Belongs to a window. What is done stands in the records; whether the line is shown is a setting."""

    def __init__(
        self,
        window: MainWindow,
        actions: ActionRegistry,
        app_state: AppState,
        state: FirstStepsState,
        training_state: TrainingState,
        work_state: WorkState,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._actions = actions
        self._app_state = app_state
        self._state = state
        self._training = training_state
        self._work = work_state
        bar = window.first_steps
        bar.goOnRequested.connect(self.go_on)
        bar.awayRequested.connect(self.put_away)
        for changed in (
            state.changed,
            app_state.settingsChanged,
            app_state.demonstrationChanged,
            app_state.activeProductChanged,
            training_state.phaseChanged,
            work_state.progressChanged,
            window.operator_mode.changed,
            window.pages.currentChanged,
        ):
            changed.connect(self.follow)
        actions.add((self._row(),), window)
        self._body = window.centralWidget() or window
        window.installEventFilter(self)
        window.pages.neededHeightChanged.connect(self._show_line)
        self._body.installEventFilter(self)
        self.follow()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A window of another height may have room for the line, or none; so may another page."""
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self._show_line()
        return super().eventFilter(watched, event)

    @property
    def is_shown(self) -> bool:
        """True unless a person has put the line away, or nothing can be taught here; the demonstration takes all steps itself."""
        teaches = self._app_state.edition.trains and self._app_state.demonstration is None
        return teaches and self._app_state.settings[FIRST_STEPS] == FIRST_STEPS_SHOWN

    @Slot()
    def toggle(self) -> None:
        """Put the line away, or bring it back."""
        self._app_state.set_setting(FIRST_STEPS, FIRST_STEPS_AWAY if self.is_shown else FIRST_STEPS_SHOWN)

    @Slot()
    def put_away(self) -> None:
        """It can be brought back from the palette, the menu and the settings."""
        self._app_state.set_setting(FIRST_STEPS, FIRST_STEPS_AWAY)

    @Slot()
    def go_on(self) -> None:
        """Show the page of the next step, and do it where one action can."""
        step = self._next()
        if not step.page:
            self.put_away()
            return
        product = self._app_state.active_product
        if step.page == "train" and product is not None:
            self._app_state.request_training(product.id)
        else:
            self._app_state.request_page(step.page)
        entry = self._actions.find(step.action)
        if entry is not None and entry.qt.isEnabled():
            entry.qt.trigger()

    @Slot()
    def follow(self) -> None:
        """Say how far things are."""
        window, bar = self._window, self._window.first_steps
        self._show_line()
        step = self._next()
        # Before the workspace was read nobody knows what comes next; the line keeps its place.
        said = (step.sentence, step.button) if self._state.is_known else ("", "")
        if step.page and not step.action and window.pages.page_on_show is window.page(step.page):
            said = step.sentence, ""  # what does it is in sight
        bar.show_steps(self._state.steps, *said)
        bar.go_button.setEnabled(self._work.progress is None)  # pictures are still being added: the count tells when

    @Slot()
    def _show_line(self) -> None:
        """On a low window a page that needs all of it goes before; one that is scrolled without the line too does not."""
        window, bar = self._window, self._window.first_steps
        is_wanted = self.is_shown and not window.operator_mode.active
        line = bar.minimumSizeHint().expandedTo(bar.minimumSize()).height()
        needed = window.needed_height
        gives_way = needed <= window.height() < needed + line
        bar.setVisible(is_wanted and not gives_way)

    def _next(self) -> NextStep:
        return next_step(self._state.steps, self._app_state.active_product, is_training=self._training.phase.busy)

    def _row(self) -> Action:
        def text() -> str:
            if self.is_shown:
                return QCoreApplication.translate("FirstSteps", "Put the first steps away")
            return QCoreApplication.translate("FirstSteps", "Show the first steps")

        return Action(
            "window.first_steps",
            text,
            self.toggle,
            icon="graduation-cap",
            help=QCoreApplication.translate(
                "FirstSteps", "The line that leads from the name of a product to its first inspected part"
            ),
            enabled=lambda: self._app_state.edition.trains and self._app_state.demonstration is None,
            follows=(self._app_state.settingsChanged, self._app_state.demonstrationChanged),
        )
