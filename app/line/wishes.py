"""Reads what the line asks for, with the suspicion that belongs to anything that came over a wire."""

from __future__ import annotations

import msgspec

from app.domain.order_name import LONGEST_ORDER, clean_order
from app.line.errors import LineError
from app.line.payloads import LONGEST_PART_NUMBER, MOST_BYTES, VERSION, AnswerPayload, ProductWish, TriggerWish
from app.line.port import StationInputs
from app.line.reason_numbers import code_of
from app.messages.codes import line as codes
from app.messages.errors import message_of
from app.messages.message import PlainText
from onenip_core.errors import OneNipError


def trigger_wish(content: bytes) -> str | None:
    """The part's number in a trigger; None if it has none. Nothing at all is a trigger too. Raises LineError."""
    if not content.strip():
        return None
    try:
        wish = msgspec.json.decode(_limited(content), type=TriggerWish)
    except msgspec.MsgspecError as error:
        raise LineError(codes.WishNotUnderstood(str(error))) from error
    return part_number(wish.part_number)


def part_number(text: str | None) -> str | None:
    """As it may be kept: without spaces around it, None if nothing is left. Raises LineError."""
    cleaned = (text or "").strip()
    if len(cleaned) > LONGEST_PART_NUMBER or not cleaned.isprintable():
        raise LineError(codes.BadPartNumber(LONGEST_PART_NUMBER))
    return cleaned or None


def product_wish(content: bytes) -> ProductWish:
    """The product that is asked for, and the order. Raises LineError."""
    try:
        wish = msgspec.json.decode(_limited(content), type=ProductWish)
    except msgspec.MsgspecError as error:
        raise LineError(codes.WishNotUnderstood(str(error))) from error
    if not wish.is_whole:
        raise LineError(codes.ProductMissing())
    if wish.order is None:
        return wish
    order = clean_order(wish.order)
    if order is None:
        raise LineError(codes.BadOrder(LONGEST_ORDER))
    return msgspec.structs.replace(wish, order=order)


def answer_to(error: BaseException | None, inputs: StationInputs) -> AnswerPayload:
    """What is said of a wish that failed with `error`, or was granted."""
    if error is None:
        return AnswerPayload(VERSION, True, "", "")
    reason = message_of(error) if isinstance(error, OneNipError) else PlainText(str(error) or type(error).__name__)
    return AnswerPayload(VERSION, False, code_of(reason), inputs.word(reason))


def _limited(content: bytes) -> bytes:
    if len(content) > MOST_BYTES:
        raise LineError(codes.WishTooLong(MOST_BYTES))
    return content
