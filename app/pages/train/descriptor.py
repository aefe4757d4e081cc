"""The Train page and its wires."""

from __future__ import annotations

from app.actions.registry import ActionRegistry
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.operations.services import Services
from app.pages.page import OpenPage, PageDescriptor
from app.pages.train.actions import add_train_actions
from app.pages.train.page import TrainPage
from app.pages.train.parts.training_indicator import TrainingIndicator
from app.widgets.look.appearance import Appearance


def _make(services: Services, appearance: Appearance, actions: ActionRegistry) -> OpenPage:
    app_state, training = services.app_state, services.training
    page = TrainPage(app_state, services.training_state, appearance)
    add_train_actions(actions, page, app_state, services.training_state)
    page.trainRequested.connect(training.train)
    page.cancelRequested.connect(training.cancel)
    page.resumeRequested.connect(training.resume)
    page.modelActivated.connect(services.activate_model)
    page.settingChosen.connect(app_state.set_setting)
    page.pageRequested.connect(app_state.request_page)
    indicator = TrainingIndicator(services.training_state, appearance)
    indicator.clicked.connect(lambda: app_state.request_page(TRAIN.key))
    return OpenPage(page, status=indicator)


TRAIN = PageDescriptor("train", QT_TRANSLATE_NOOP("Pages", "Train"), "graduation-cap", _make)
