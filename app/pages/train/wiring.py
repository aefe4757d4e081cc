"""The Train page and its wires."""

from __future__ import annotations

from pathlib import Path

from app.actions.registry import ActionRegistry
from app.domain.model_record import ModelRecord
from app.domain.run_status import RunState
from app.messages.codes import operations as codes
from app.operations.different_pictures import DifferentPictures
from app.operations.model_details import read_details
from app.operations.model_export import ExportModel
from app.operations.model_operations import RenameModel, TrashModel
from app.operations.model_packing import PackModel
from app.operations.operation import Operation
from app.operations.queue_operations import OrderQueue, QueueTraining, ReleaseWaiting, RemoveWaiting
from app.operations.services import Services
from app.pages.page import OpenPage
from app.pages.train.actions import RunModel, add_train_actions
from app.pages.train.page import AskedModel, TrainPage
from app.pages.train.parts.training_indicator import TrainingIndicator
from app.state.notices import error_notice
from app.widgets.listening import listen
from app.widgets.look.appearance import Appearance
from onenip_core.model_file.contents import MODEL_FILE_SUFFIX


def make_page(services: Services, appearance: Appearance, actions: ActionRegistry) -> OpenPage:
    """Make the page and connect its intents to the services."""
    app_state, training = services.app_state, services.training
    page = TrainPage(app_state, services.training_state, services.backbone_state, appearance)
    run = RunModel(
        services.inspection.uses_model,
        lambda: services.inspection_state.run_state is not RunState.IDLE,
        (services.inspection_state.runStateChanged,),
    )
    add_train_actions(actions, page, app_state, services.training_state, services.backbone_state, run)
    store = services.workspace.models

    def model(model_id: int) -> ModelRecord | None:
        return next((each for each in app_state.models if each.id == model_id), None)

    def rename(model_id: int, title: str) -> None:
        if (found := model(model_id)) is not None:
            services.runner.run(RenameModel(store, model_id, found.label, title))

    def trash(model_id: int) -> None:
        if (found := model(model_id)) is not None:
            services.runner.run(TrashModel(store, model_id, found.label, services.inspection.uses_model))

    def export(model_id: int, path: Path) -> None:
        if (found := model(model_id)) is not None:
            ended = page.models.exportReported
            operation: Operation = ExportModel(found, path, ended.emit)
            if path.suffix.lower() == MODEL_FILE_SUFFIX:
                operation = PackModel(services.workspace, found, path, ended.emit)
            services.runner.run(operation, lambda _: ended.emit(1, 1))

    def tell_details(model_id: int) -> None:
        if (found := model(model_id)) is not None:
            engines = services.workspace.engines_folder
            services.reader.run(
                lambda: read_details(found, engines),
                page.show_details,
                lambda error: app_state.raise_notice(error_notice(codes.CannotBeShown(), error)),
            )

    different = DifferentPictures(
        app_state, services.training_state, services.workspace.products, services.reader, page
    )

    def count_different() -> None:
        if page.isVisible():
            different.count()

    page.shown.connect(different.count)
    page.shown.connect(services.backbones.look)
    page.weightsRequested.connect(services.backbones.fetch)
    page.weightsFileChosen.connect(services.backbones.add)
    page.weightsCancelled.connect(services.backbones.cancel)
    listen(page, app_state.productsChanged, count_different)
    page.modelRenamed.connect(rename)
    page.modelTrashed.connect(trash)
    page.modelExported.connect(export)
    page.modelFilesChosen.connect(services.model_files.offer)
    page.models.exportCancelled.connect(services.runner.cancel_model_export)
    page.detailsRequested.connect(tell_details)

    def train(asked: AskedModel) -> None:
        training.train(asked.products, asked.preset, asked.minutes, asked.title, asked.start_model_id)

    def queue(asked: AskedModel) -> None:
        services.runner.run(
            QueueTraining(
                services.workspace, asked.products, asked.preset, asked.minutes, asked.title, asked.start_model_id
            )
        )

    page.trainRequested.connect(train)
    page.queueRequested.connect(queue)
    page.queueOrdered.connect(lambda numbers: services.runner.run(OrderQueue(services.workspace, numbers)))
    page.waitingRemoved.connect(lambda number: services.runner.run(RemoveWaiting(services.workspace, number)))
    page.waitingReleased.connect(lambda number: services.runner.run(ReleaseWaiting(services.workspace, number)))
    page.queuePaused.connect(services.queue.pause)
    page.cancelRequested.connect(training.cancel)
    page.resumeRequested.connect(training.resume)
    page.modelActivated.connect(services.activate_model)
    page.settingChosen.connect(app_state.set_setting)
    page.pageRequested.connect(app_state.request_page)
    page.candidateChosen.connect(app_state.request_candidate)
    listen(page, app_state.trainingRequested, lambda product_id: page.setup.products.tick({product_id}))
    indicator = TrainingIndicator(services.training_state, appearance)
    indicator.clicked.connect(lambda: app_state.request_page("train"))
    return OpenPage(page, status=indicator)
