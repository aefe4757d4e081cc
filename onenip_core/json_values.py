"""JSON bodies as typed values: a file holds what its dataclass says, no less and no more."""

from __future__ import annotations

from dataclasses import fields, is_dataclass
from typing import Any, TypeVar

import msgspec

Shape = TypeVar("Shape")


def understand(body: object, shape: type[Shape]) -> Shape:
    """The value that a parsed JSON body stands for; fields with a default may be missing.

    Raises:
        TypeError: a field is missing, unknown or of another type; the text names its place.
    """
    try:
        value = msgspec.convert(body, shape)
    except msgspec.ValidationError as error:
        raise TypeError(str(error)) from error
    # Of dataclasses, unlike its own structs, msgspec passes over what it does not know.
    unknown = _find_unknown(body, msgspec.to_builtins(value), "$")
    if unknown is not None:
        raise TypeError(f"Object contains unknown field at `{unknown}`")
    return value


def without_defaults(value: object) -> Any:
    """A frozen dataclass as a JSON object, nested ones too, without fields at their default value."""
    if not (is_dataclass(value) and not isinstance(value, type)):
        return list(value) if isinstance(value, tuple) else value
    pairs = ((field, getattr(value, field.name)) for field in fields(value))
    return {field.name: without_defaults(own) for field, own in pairs if own != field.default}


def _find_unknown(body: object, understood: object, place: str) -> str | None:
    """Where `body` holds a key that `understood` does not; None if nowhere."""
    inner: list[tuple[object, object, str]] = []
    if isinstance(body, dict) and isinstance(understood, dict):
        for key, value in body.items():
            if key not in understood:
                return f"{place}.{key}"
            inner.append((value, understood[key], f"{place}.{key}"))
    elif isinstance(body, list | tuple) and isinstance(understood, list | tuple):
        inner = [(a, b, f"{place}[{i}]") for i, (a, b) in enumerate(zip(body, understood, strict=True))]
    found = (_find_unknown(*pair) for pair in inner)
    return next((path for path in found if path is not None), None)
