"""What runs in the short-lived child in which a model judges golden parts. The window's process imports it too."""

from __future__ import annotations

import logging
import traceback
from multiprocessing.connection import Connection
from pathlib import Path
from typing import TYPE_CHECKING, Any

from app.messages.codes import golden as codes
from app.messages.codes import processes as process_codes
from app.messages.errors import message_of
from app.messages.picture_doubt import doubt_message
from app.messages.stored import stored_sentence, to_text
from app.processes.child_setup import end_with_the_window, prepare_child, wait_passively
from app.processes.messages import (
    GoldenPartJudged,
    GoldenPartLeftOut,
    GoldenPartsJudged,
    GoldenPicture,
    JudgeGoldenParts,
    WorkFailed,
)
from onenip_core.data.images.regular_file import read_regular_file
from onenip_core.data.images.value_range import ValueRange
from onenip_core.errors import ImageReadError, OneNipError
from onenip_core.hashing import hash_bytes
from onenip_core.types import InspectionResult

if TYPE_CHECKING:
    from onenip_core.inference.inspector import Inspector

log = logging.getLogger(__name__)


def run(connection: Connection[Any, Any], request: JudgeGoldenParts, log_file: Path | None) -> None:
    """Judge the pictures one by one; end with exactly one GoldenPartsJudged or WorkFailed message."""
    prepare_child(log_file, low_priority=True)
    wait_passively()
    ended = end_with_the_window(connection)
    try:
        judge_all(connection, request)
        answer: object = GoldenPartsJudged()
    except OneNipError as error:
        log.exception("Golden parts cannot be judged with %s", request.folder)
        answer = WorkFailed(message_of(error), traceback.format_exc())
    except Exception as error:
        log.exception("Golden parts cannot be judged with %s", request.folder)
        failure = process_codes.LoadingFailed(str(error) or type(error).__name__)
        answer = WorkFailed(failure, traceback.format_exc())
    ended.set()
    try:
        connection.send(answer)
    except OSError:
        log.info("The application has gone and needs no judgements any more.")


def judge_all(connection: Connection[Any, Any], request: JudgeGoldenParts) -> None:
    """Say of each picture what the model says, or why it was left out.

    Raises OneNipError: the model cannot be loaded, or no map can be written.
    """
    from onenip_core.inference.engine_choice import load_fastest

    inspector = load_fastest(request.folder, request.device, request.engine_cache)
    for picture in request.pictures:
        data = bytes_of(picture)
        if isinstance(data, bytes):
            connection.send(_judge(inspector, picture, data))
        else:
            connection.send(data)


def bytes_of(picture: GoldenPicture) -> bytes | GoldenPartLeftOut:
    """The very bytes that were added, or why there are none."""
    try:
        data = read_regular_file(picture.path)
    except OSError as error:
        reason = codes.GoldenFileMissing(picture.name, str(error.strerror or error))
        return GoldenPartLeftOut(picture, reason)
    except ImageReadError as error:
        return GoldenPartLeftOut(picture, codes.GoldenFileMissing(picture.name, message_of(error)))
    return (
        data
        if hash_bytes(data) == picture.sha256
        else GoldenPartLeftOut(picture, codes.GoldenFileAltered(picture.name))
    )


def _judge(inspector: Inspector, picture: GoldenPicture, data: bytes) -> GoldenPartJudged:
    """Whatever goes wrong on the way is NOT_CHECKED with its reason. Raises StorageError: the map cannot be written."""
    from onenip_core.data.images.map_files import write_map_png

    result = _inspect(inspector, picture, data)
    scale = None
    if result.model_map is not None:
        scale = write_map_png(picture.map_path, result.model_map)
    reason = stored_sentence(result.reason) if result.doubt is None else to_text(doubt_message(result.doubt, {}))
    return GoldenPartJudged(picture, result.score, reason, scale, result.timings.total, inspector.device_name)


def _inspect(inspector: Inspector, picture: GoldenPicture, data: bytes) -> InspectionResult:
    from onenip_core.data.images.image_io import look_at_image

    values = inspector.values_of(picture.product)
    if picture.value_bits is not None:
        values = ValueRange.of_bits(picture.value_bits)
    try:
        return inspector.inspect(look_at_image(data, picture.name, values).image, picture.product)
    except OneNipError as error:
        return InspectionResult.not_checked(to_text(message_of(error)), picture.product)
    except Exception as error:
        log.exception("The inspection of %s failed", picture.name)
        reason = process_codes.InspectionOfPartFailed(str(error) or type(error).__name__)
        return InspectionResult.not_checked(to_text(reason), picture.product)
