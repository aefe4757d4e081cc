"""A product is added to a model by prompts only: what is frozen for it, and the job is recorded."""

from __future__ import annotations

from dataclasses import dataclass

from app.domain.changes import Changes, Stale
from app.messages.codes import by_prompts as codes
from app.messages.errors import MessageError
from app.messages.message import Message
from app.operations.operation import Operation, Work
from app.operations.training_operations import BegunTraining, images_of, require_space, with_picture_names
from app.processes.training_request import KeptNetwork, TrainingRequest
from app.state.notice import TRAINING
from app.storage.workspace import Workspace
from onenip_core.data.datasets.dataset import MIN_NORMALS


@dataclass(frozen=True)
class AddProductByPrompts(Operation):
    """Freeze a product's pictures and the model that shall get it, and record the job."""

    workspace: Workspace
    product_id: int
    product: str
    device: str

    @property
    def label(self) -> Message:
        return codes.AddByPrompts(self.product)

    @property
    def subject(self) -> str:
        return TRAINING

    def perform(self, work: Work) -> BegunTraining:
        """Raises MessageError: no model inspects, it knows the product, there are too few images, or a full disk;
        UnknownRecordError, StorageError."""
        workspace = self.workspace
        product, model = workspace.products.get(self.product_id), workspace.models.active()
        if model is None:
            raise MessageError(codes.NoModelToAddTo())
        if model.name_of(product) is not None:
            raise MessageError(codes.KnowsItAlready(product.name, model.label))
        images = images_of(workspace, product.id, workspace.golden_parts.content_keys())
        if len(images.normals) < MIN_NORMALS:
            raise MessageError(codes.TooFewToAdd(product.name, len(images.normals), MIN_NORMALS))
        name = workspace.models.next_name()
        request = TrainingRequest(
            products=(images,),
            output_folder=workspace.models_folder / name,
            preset=model.preset,
            minutes=0.0,
            device=self.device,
            kept_network=KeptNetwork(model.folder, model.id),
        )
        require_space(workspace, request)
        job = workspace.jobs.create(name, request.output_folder, request.to_text(workspace.path))
        return BegunTraining(Changes(Stale.JOBS), job=job, request=with_picture_names(workspace, request))
