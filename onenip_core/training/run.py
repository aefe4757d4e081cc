"""A whole training run: images in, model folder out."""

from __future__ import annotations

import time
from dataclasses import replace

import torch

from onenip_core.checkpoint_file import TRAINING_FOLDER
from onenip_core.data.pseudo_anomalies.synthetic_defects import DefectSynthesiser
from onenip_core.data.pseudo_anomalies.textures import TextureSource
from onenip_core.device import choose_device
from onenip_core.inference.inspector import Inspector
from onenip_core.model.build import build_network, find_preset
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.model_folder import OneNipModel, save_model
from onenip_core.progress import CancelToken, FinishReason, ProgressCallback, ProgressEvent, Stage
from onenip_core.sentences import filled
from onenip_core.training.anomaly_bank import AnomalyBank
from onenip_core.training.finish import calibrate_products, describe_model, with_calibrations
from onenip_core.training.held_out_pictures import HeldOutPictures
from onenip_core.training.live_pictures import LivePictures, spared
from onenip_core.training.order import TrainingOrder
from onenip_core.training.picture_samples import with_picture_calibrations
from onenip_core.training.run_data import (
    gallery_tokens,
    prompt_features,
    prompt_images,
    reference_pictures,
    training_data,
    uncalibrated_products,
)
from onenip_core.training.run_setup import ResolvedOrder, RunSetup, follow_run, set_up_run
from onenip_core.training.schedule import plan_training
from onenip_core.training.start import check_calibrated, take_weights
from onenip_core.training.step_losses import TrainingData
from onenip_core.training.trainer import Trainer
from onenip_core.training.training_checkpoint import remove_run
from onenip_core.training.training_team import TrainingTeam

__all__ = ["TRAINING_FOLDER", "train_model"]


def train_model(
    order: TrainingOrder,
    *,
    on_progress: ProgressCallback,
    cancel: CancelToken,
    team: TrainingTeam | None = None,
) -> FinishReason:
    """Train one model for all products and write it to the folder of the order.

    An unfinished run lives in `out/training` (feature cache, checkpoint) and can be resumed; a finished one removes it.

    Args:
        order: what to train, and how long.
        on_progress: told about every stage.
        cancel: looked at in every stage; a cancelled run leaves a checkpoint.
        team: the processes that train together (`onenip_core.training.distributed`), all of which call this alike; only the first
            one reports and writes.

    Raises:
        OneNipError: with a text for a person; what was trained so far is kept in `out/training`.
    """
    started = time.monotonic()
    settings = order.settings if order.settings is not None else find_preset(order.preset)
    team = team or TrainingTeam()
    tell = on_progress if team.leader else _say_nothing
    resolved = ResolvedOrder(order, settings, choose_device(order.device))
    with team.explained():
        prepared: RunSetup | None = None

        def prepare(on_step: ProgressCallback) -> bool:
            nonlocal prepared
            prepared = set_up_run(resolved, on_step, cancel)
            return prepared is not None

        if not team.lead(prepare, tell):
            return FinishReason.CANCELLED
        ready = prepared or follow_run(resolved)
        tell(ProgressEvent(Stage.PREPARING, 0.0))  # galleries and prompts are chosen first, which takes a while
        trainer, synthesiser = _build(resolved, ready, team)
        try:
            if order.resume:
                trainer.resume()
            reason = trainer.fit(tell, cancel, seconds_spent=time.monotonic() - started)
        finally:
            trainer.bank.close()
        if reason is FinishReason.CANCELLED:
            return reason
        done = team.lead(
            lambda on_step: _finish(ready, trainer, synthesiser, on_step, cancel) is FinishReason.COMPLETED, tell
        )
    return FinishReason.COMPLETED if done else FinishReason.CANCELLED


def _say_nothing(event: ProgressEvent) -> None:
    """Only the leader of a team reports."""


def _build(order: ResolvedOrder, ready: RunSetup, team: TrainingTeam) -> tuple[Trainer, DefectSynthesiser]:
    torch.manual_seed(order.asked.seed)
    network = build_network(order.settings.network, ready.backbone.layout)
    network.set_feature_statistics(*ready.cache.statistics())
    if ready.start is not None:
        take_weights(ready.start, network)
    network.to(order.device)
    synthesiser = DefectSynthesiser(
        TextureSource(order.asked.textures), order.settings.training.deviations.pseudo_anomalies
    )
    data = training_data(ready.run, ready.cache, network)
    return _build_trainer(order, ready, data, network, synthesiser, team), synthesiser


def _build_trainer(
    order: ResolvedOrder,
    ready: RunSetup,
    data: TrainingData,
    network: OneNipNetwork,
    synthesiser: DefectSynthesiser,
    team: TrainingTeam,
) -> Trainer:
    run, config = ready.run, order.settings.training
    bank = AnomalyBank(
        data.cache,
        ready.backbone,
        synthesiser,
        per_image=config.bank_per_image,
        seed=run.seed,
        batch_size=config.batch_size,
        uses=config.deviations.pseudo_anomaly_uses,
        team=team,
    )
    live: LivePictures | None = None
    if order.asked.pictures and network.refiner is not None and team.size == 1:
        names = tuple(split.name for split in run.splits)
        with spared(order.device):
            live = LivePictures(network, config, data, ready.backbone, synthesiser, names, run.seed)
    plan = plan_training(order.asked.budget, run.preset.epochs, len(data.cache.images), config.batch_size)
    return Trainer(
        network,
        config,
        data,
        bank,
        plan,
        seed=run.seed,
        folder=run.folder,
        fingerprint=ready.fingerprint,
        team=team,
        live=live,
    )


def _finish(
    ready: RunSetup,
    trainer: Trainer,
    synthesiser: DefectSynthesiser,
    on_progress: ProgressCallback,
    cancel: CancelToken,
) -> FinishReason:
    """Calibrate on the held-out normals, write the model folder, and only then remove the unfinished run."""
    run, data = ready.run, trainer.data
    described = describe_model(
        run.preset_name,
        run.preset,
        trainer,
        ready.backbone,
        ready.backbone_source,
        uncalibrated_products(run, data),
        trainer.losses,
        run.data_fingerprint,
    )
    parent = "" if ready.start is None else ready.start.digest
    manifest = replace(described, not_trained=run.not_trained, parent_sha256=parent)
    trainer.network.eval()
    model = OneNipModel(
        manifest,
        ready.backbone,
        trainer.network,
        prompt_features(run, data),
        gallery_tokens(run, data),
        references=reference_pictures(run),
    )
    inspector = Inspector(model, str(trainer.device))
    held_out = HeldOutPictures(inspector, data.cache.tiles, trainer.network.layout.fused)
    found = calibrate_products(
        inspector,
        held_out,
        run.splits,
        trainer.network,
        data,
        synthesiser,
        seed=trainer.seed,
        false_reject_rate=run.preset.training.false_reject_rate,
        on_progress=on_progress,
        cancel=cancel,
    )
    if found is None:
        return FinishReason.CANCELLED  # the checkpoint of the last step is there
    if ready.start is not None:
        check_calibrated(ready.start, found.not_trained)
    for each in found.not_trained:
        message = filled("{product} is left out of the model. {reason}", product=each.product, reason=each.reason)
        on_progress(ProgressEvent(Stage.CALIBRATING, 1.0, message=message))
    calibrated = with_picture_calibrations(
        replace(model, manifest=with_calibrations(manifest, found, prompt_images(run, data))),
        held_out,
        run.splits,
        data.products,
        data.cache,
        on_progress,
        cancel,
    )
    if calibrated is None:
        return FinishReason.CANCELLED
    on_progress(ProgressEvent(Stage.SAVING, 0.0))
    save_model(calibrated, run.out)
    data.cache.close()
    remove_run(run.folder)
    on_progress(ProgressEvent(Stage.SAVING, 1.0))
    return FinishReason.COMPLETED
