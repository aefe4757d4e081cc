"""All codes, by the room that says them. A new file of codes is one more line here."""

from __future__ import annotations

from types import ModuleType

from app.messages.codes import (
    alignment,
    answers,
    audit,
    backbones,
    backups,
    by_prompts,
    cameras,
    captures,
    checking,
    demo,
    drift,
    files,
    general,
    golden,
    imports,
    inspection,
    lighting,
    line,
    line_connections,
    line_http,
    line_modbus,
    line_mqtt,
    line_product_file,
    marks,
    model_files,
    models,
    operating,
    operations,
    people,
    pictures,
    processes,
    queue,
    readiness,
    releases,
    replay,
    review,
    settings,
    sources,
    storage,
    stores,
    training,
    trash,
    triggers,
    views,
)
from app.messages.message import Message, PlainText, Several

_ROOMS: tuple[ModuleType, ...] = (
    audit,
    alignment,
    answers,
    backbones,
    backups,
    by_prompts,
    cameras,
    captures,
    checking,
    demo,
    drift,
    files,
    general,
    golden,
    imports,
    inspection,
    lighting,
    line,
    line_connections,
    line_http,
    line_modbus,
    line_mqtt,
    line_product_file,
    marks,
    model_files,
    models,
    operating,
    operations,
    people,
    pictures,
    processes,
    queue,
    readiness,
    releases,
    replay,
    review,
    settings,
    sources,
    storage,
    stores,
    training,
    trash,
    triggers,
    views,
)


def _codes_of(room: ModuleType) -> list[type[Message]]:
    found = [value for value in vars(room).values() if isinstance(value, type) and issubclass(value, Message)]
    return [code for code in found if code.__module__ == room.__name__]


ALL_CODES: tuple[type[Message], ...] = (PlainText, Several, *(code for room in _ROOMS for code in _codes_of(room)))
"""Every kind of message that there is."""
