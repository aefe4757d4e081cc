"""Real entry functions for child processes, small ones: what spawned interpreters run in the tests."""

from __future__ import annotations

import json
import os
import signal
import threading
import time
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from typing import Any

import numpy as np

from app.messages.errors import message_of
from app.messages.message import PlainText
from app.messages.stored import to_text
from app.processes.golden_process import bytes_of
from app.processes.messages import (
    CompareImages,
    ComparisonProgress,
    FrameInspected,
    GoldenPartJudged,
    GoldenPartsJudged,
    ImagesCompared,
    InspectFrame,
    JudgeGoldenParts,
    LoadModel,
    ModelLoaded,
    PackingProgress,
    PackModelFile,
    PrepareEngines,
    TrainingDone,
    TrainingProgress,
    WorkFailed,
)
from app.processes.shared_frames import MappedFrames
from app.processes.training_process import cancel_on_request
from app.processes.training_request import TrainingRequest
from onenip_core.data.images.value_range import ValueRange
from onenip_core.manifest import MANIFEST_NAME, load_manifest, manifest_digest, manifest_to_json
from onenip_core.picture_doubt import DoubtKind, PictureDoubt
from onenip_core.picture_mark import LookedAt, Mark, PictureMark
from onenip_core.progress import CancelToken, FinishReason, ProgressEvent, Stage
from onenip_core.prompts_only import foretell
from onenip_core.types import InspectionResult, RgbImage, Verdict

STEPS = 100


def train_in_steps(connection: Connection[Any, Any], request: TrainingRequest, log_file: Path | None) -> None:
    """Count steps into a checkpoint file, stop when asked to, go on from the file, write a model at the end."""
    cancel = CancelToken()
    threading.Thread(target=cancel_on_request, args=(connection, cancel), daemon=True).start()
    request.output_folder.mkdir(parents=True, exist_ok=True)
    checkpoint = request.output_folder / "steps.txt"
    first = int(checkpoint.read_text()) if request.resume else 0
    for step in range(first, STEPS):
        if cancel.cancelled:
            connection.send(TrainingDone(FinishReason.CANCELLED, ()))
            return
        checkpoint.write_text(str(step + 1))
        event = ProgressEvent(Stage.TRAINING, (step + 1) / STEPS, step + 1, STEPS, losses={"total": 1.0 / (step + 1)})
        connection.send(TrainingProgress(event))
        time.sleep(request.minutes)  # the tests use the minutes as seconds a step
    (request.output_folder / "manifest.json").write_text("{}")
    connection.send(TrainingDone(FinishReason.COMPLETED, tuple(product.name for product in request.products)))


def add_in_a_moment(connection: Connection[Any, Any], request: TrainingRequest, log_file: Path | None) -> None:
    """Write the model that gets a product by prompts only as another one, which says that it knows the product; without torch."""
    assert request.kept_network is not None
    before = load_manifest(request.kept_network.folder)
    measured = foretell([0.5] * 30, [2.0] * 24, (0.0, 0.1), before.created_at)
    added = replace(before.products[0], name=request.products[0].name, prompts_only=measured)
    manifest = replace(before, products=(*before.products, added), parent_sha256=manifest_digest(before))
    request.output_folder.mkdir(parents=True)
    (request.output_folder / MANIFEST_NAME).write_text(json.dumps(manifest_to_json(manifest)), encoding="utf-8")
    connection.send(TrainingDone(FinishReason.COMPLETED, tuple(product.name for product in manifest.products)))


def train_until_parent_dies(connection: Connection[Any, Any], request: TrainingRequest, log_file: Path | None) -> None:
    """Run until cancelled, then write a file that says so."""
    cancel = CancelToken()
    threading.Thread(target=cancel_on_request, args=(connection, cancel), daemon=True).start()
    connection.send(TrainingProgress(ProgressEvent(Stage.TRAINING, 0.0)))
    while not cancel.cancelled:
        time.sleep(0.02)
    request.output_folder.mkdir(parents=True, exist_ok=True)
    (request.output_folder / "stopped.txt").write_text("checkpoint")


def train_and_kill_itself(connection: Connection[Any, Any], request: TrainingRequest, log_file: Path | None) -> None:
    """Die as the out-of-memory killer lets processes die."""
    connection.send(TrainingProgress(ProgressEvent(Stage.CACHING, 0.5)))
    os.kill(os.getpid(), signal.SIGKILL)


def train_and_fail(connection: Connection[Any, Any], request: TrainingRequest, log_file: Path | None) -> None:
    """Fail with a readable text."""
    connection.send(WorkFailed(PlainText("There are too few images. Add some."), "Traceback …"))


def train_after_long_loading(connection: Connection[Any, Any], request: TrainingRequest, log_file: Path | None) -> None:
    """Has said nothing yet, as while it loads what it trains with."""
    time.sleep(60)


def train_deaf(connection: Connection[Any, Any], request: TrainingRequest, log_file: Path | None) -> None:
    """Never listen to anything."""
    connection.send(TrainingProgress(ProgressEvent(Stage.TRAINING, 0.0)))
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    while True:
        time.sleep(1)


def inspect_by_brightness(connection: Connection[Any, Any], log_file: Path | None) -> None:
    """An answering child: bright is NG, dark is OK. A name with "crash" kills it, with "hang" makes it silent, and what is called
    "looks like screw" is refused as such a picture.
    """
    loaded = False
    while True:
        try:
            message = connection.recv()
        except (EOFError, OSError):
            return
        if isinstance(message, LoadModel):
            if message.folder.name == "broken":
                connection.send(WorkFailed(PlainText("The model folder is damaged.")))
                continue
            if (message.folder / "die-on-load").exists():
                os._exit(3)
            loaded = True
            # A folder may say how many bits its products use.
            bits = int((message.folder / "bits").read_text()) if (message.folder / "bits").exists() else None
            ranges = (ValueRange.of_bits(bits),)
            connection.send(ModelLoaded(message.folder, "CPU", ("bracket",), ranges=ranges))
        elif isinstance(message, InspectFrame):
            connection.send(_judge(message, loaded))


def _judge(message: InspectFrame, loaded: bool) -> FrameInspected:
    if "crash" in message.name:
        os.kill(os.getpid(), signal.SIGKILL)
    if "hang" in message.name:
        time.sleep(3600)
    if "slow" in message.name:
        time.sleep(0.2)
    from onenip_core.errors import ImageReadError

    try:
        image, highest = seen_in(message)
    except ImageReadError as error:
        return FrameInspected(InspectionResult.not_checked(to_text(message_of(error)), message.product), None)
    if "looks like" in message.name:
        doubt = PictureDoubt(DoubtKind.OTHER_PRODUCT, message.product or "", Path(message.name).stem.split()[-1])
        refused = InspectionResult.not_checked(doubt.sentence, message.product, (image.shape[0], image.shape[1]))
        return FrameInspected(replace(refused, picture_checked=True, doubt=doubt), image)
    score = float(image.mean()) / 128.0
    threshold = 1.0 if message.threshold is None else message.threshold
    result = InspectionResult(
        product=message.product,
        prompt="prompt-1",
        score=score,
        threshold=threshold,
        verdict=Verdict.NG if score > threshold else Verdict.OK,
        image_size=(image.shape[0], image.shape[1]),
        model_map=np.full((14, 14), score, dtype=np.float32),
    )
    assert loaded, "a frame came before a model"
    return FrameInspected(result, image if message.image is None else None, highest=highest)


def seen_in(message: InspectFrame) -> tuple[RgbImage, int | None]:
    """The frame as (H, W, 3) uint8 RGB, however it came, and the highest value of a file with 16 bits. Raises ImageReadError."""
    from onenip_core.data.images.image_io import look_at_image

    if message.image is not None:
        return message.image, None
    memory = MappedFrames()
    try:
        if message.shared is not None and not message.shared.encoded_size:
            return memory.pixels(message.shared).copy(), None
        data = message.encoded if message.shared is None else memory.encoded(message.shared)
        seen = look_at_image(data or b"", message.name, message.values)
        return seen.image, seen.highest
    finally:
        memory.close()


def inspect_by_name(connection: Connection[Any, Any], log_file: Path | None) -> None:
    """A child that knows the truth from the file name, for tests of what happens around it."""
    while True:
        try:
            message = connection.recv()
        except (EOFError, OSError):
            return
        if isinstance(message, LoadModel):
            connection.send(ModelLoaded(message.folder, "CPU", ("Solar cell (mono)", "Solar cell (poly)")))
        elif isinstance(message, InspectFrame):
            image, _ = seen_in(message)
            score = 1.5 if "defect" in message.name else 0.5
            result = InspectionResult(
                product=message.product,
                prompt="prompt-1",
                score=score,
                threshold=1.0,
                verdict=Verdict.NG if score > 1.0 else Verdict.OK,
                image_size=(image.shape[0], image.shape[1]),
                model_map=np.full((14, 14), score, dtype=np.float32),
            )
            connection.send(FrameInspected(result, image))


def compare_nothing(connection: Connection[Any, Any], request: CompareImages, log_file: Path | None) -> None:
    """Nothing is known about any image, at once."""
    connection.send(ImagesCompared(()))


def compare_by_brightness(connection: Connection[Any, Any], request: CompareImages, log_file: Path | None) -> None:
    """The darker, the more unusual, above 4 with its mark; while a file "hold" lies beside the first image it does not end."""
    from onenip_core.data.images.image_io import read_image

    (request.images[0].parent / "seen").write_text(str(len(request.images)))
    connection.send(ComparisonProgress(0, len(request.images)))
    while (request.images[0].parent / "hold").exists():
        time.sleep(0.02)
    ranks = [10.0 - float(read_image(path).mean()) / 20 for path in request.images]
    odd = (PictureMark(Mark.ODD),)
    connection.send(ImagesCompared(tuple(LookedAt(rank, odd if rank > 4 else ()) for rank in ranks)))


def prepare_nothing(connection: Connection[Any, Any], request: PrepareEngines, log_file: Path | None) -> None:
    """No other engine comes of it, as on a computer that has none."""
    connection.send(WorkFailed(PlainText("There is no other engine here.")))


def pack_for_ever(connection: Connection[Any, Any], request: PackModelFile, log_file: Path | None) -> None:
    """Begin to write and make exports, tell half of it, and never end."""
    request.target.write_bytes(b"half of it")
    (request.scratch / "export").mkdir()
    connection.send(PackingProgress(50, 100))
    time.sleep(600)


def pack_and_die(connection: Connection[Any, Any], request: PackModelFile, log_file: Path | None) -> None:
    """Write half a file, and be killed as the system does when memory runs out."""
    request.target.write_bytes(b"half of it")
    os.kill(os.getpid(), signal.SIGKILL)


def judge_golden_by_brightness(
    connection: Connection[Any, Any], request: JudgeGoldenParts, log_file: Path | None
) -> None:
    """The first model calls pictures NG that are brighter than 128, others from 100 on. After the first part a file "hold" beside
    the model lets it wait, "die" lets it die, and "fail" lets it fail."""
    from onenip_core.data.images.image_io import look_at_image
    from onenip_core.data.images.map_files import write_map_png

    for place, picture in enumerate(request.pictures):
        if place == 1 and (request.folder / "die").exists():
            os._exit(3)
        if place == 1 and (request.folder / "fail").exists():
            connection.send(WorkFailed(PlainText("There is no memory left.")))
            return
        while place == 1 and (request.folder / "hold").exists():
            time.sleep(0.02)
        data = bytes_of(picture)
        if not isinstance(data, bytes):
            connection.send(data)
            continue
        brightness = float(look_at_image(data, picture.name).image.mean())
        score = brightness / (128.0 if request.folder.name == "m-0001" else 100.0)
        scale = write_map_png(picture.map_path, np.full((14, 14), score, np.float32))
        connection.send(GoldenPartJudged(picture, score, "", scale, 3.0, "CPU"))
    connection.send(GoldenPartsJudged())
