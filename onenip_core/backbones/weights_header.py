"""What stands at the head of a .safetensors file: names and shapes, read without torch and without the tensors."""

from __future__ import annotations

import math
from pathlib import Path
from typing import Any

import msgspec

from onenip_core.backbones.recommended import RecommendedBackbone
from onenip_core.errors import WeightsError
from onenip_core.sentences import filled

_LENGTH_BYTES = 8
_LONGEST_HEADER = 25_000_000
"""Bytes; the format allows 100 million, and the heads of the largest models have some hundred thousand."""
_ITEM_BYTES = {
    **dict.fromkeys(("F64", "I64", "U64"), 8),
    **dict.fromkeys(("F32", "I32", "U32"), 4),
    **dict.fromkeys(("F16", "BF16", "I16", "U16"), 2),
    **dict.fromkeys(("I8", "U8", "BOOL", "F8_E4M3", "F8_E5M2"), 1),
}


class _Tensor(msgspec.Struct):
    dtype: str
    shape: list[int]
    data_offsets: tuple[int, int]


def read_shapes(path: Path) -> dict[str, tuple[int, ...]]:
    """Names and shapes of all tensors, after a check that the file holds all of their bytes and none beside.

    Raises:
        WeightsError: the file cannot be read or is no .safetensors file, is cut off, or has bytes that belong to no tensor.
    """
    try:
        with path.open("rb") as handle:
            size = path.stat().st_size
            length = int.from_bytes(handle.read(_LENGTH_BYTES), "little")
            if not 2 <= length <= min(_LONGEST_HEADER, size - _LENGTH_BYTES):
                raise _not_readable(path, filled("it does not begin as a .safetensors file does"))
            header: dict[str, Any] = msgspec.json.decode(handle.read(length), type=dict[str, Any])
        header.pop("__metadata__", None)
        tensors = msgspec.convert(header, type=dict[str, _Tensor])
    except OSError as error:
        raise _not_readable(path, error.strerror or str(error)) from error
    except (msgspec.MsgspecError, UnicodeDecodeError) as error:
        raise _not_readable(path, filled("it does not begin as a .safetensors file does")) from error
    end = 0
    for tensor in sorted(tensors.values(), key=lambda each: each.data_offsets):
        begin, behind = tensor.data_offsets
        wanted = math.prod(tensor.shape) * _ITEM_BYTES.get(tensor.dtype, 0)
        if begin != end or behind - begin != wanted:
            raise _not_readable(path, filled("its tensors do not lie one behind the other"))
        end = behind
    if _LENGTH_BYTES + length + end != size:
        raise _not_readable(
            path,
            filled("it has {size} bytes, and its tensors end at {end}", size=size, end=_LENGTH_BYTES + length + end),
        )
    return {name: tuple(tensor.shape) for name, tensor in tensors.items()}


def check_landmarks(path: Path, backbone: RecommendedBackbone) -> None:
    """That a .safetensors file holds weights of this architecture, as far as its head tells.

    Raises:
        WeightsError: it cannot be read, or tensors are missing or of another shape.
    """
    shapes = read_shapes(path)
    for landmark in backbone.landmarks:
        found = next((shapes[name] for name in landmark.names if name in shapes), None)
        if found != landmark.shape:
            what = (
                filled("is missing")
                if found is None
                else filled("has the shape {found} instead of {wanted}", found=found, wanted=landmark.shape)
            )
            raise WeightsError(
                filled(
                    "The weights in {path} do not fit the backbone {backbone}: {tensor} {what}. Supply timm's own "
                    "weights of {backbone}.",
                    path=path,
                    backbone=backbone.name,
                    tensor=landmark.names[0],
                    what=what,
                )
            )


def _not_readable(path: Path, reason: str) -> WeightsError:
    return WeightsError(
        filled(
            "The weights file {path} cannot be read: {reason}. It may be damaged, or hold something else: "
            "get it again.",
            path=path,
            reason=reason,
        )
    )
