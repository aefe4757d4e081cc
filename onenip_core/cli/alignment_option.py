"""The option `--align`: whether and how far the parts of a product are turned and shifted back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from onenip_core.alignment import Alignment, AlignmentKind, TaughtAlignment
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.errors import UsageError

_LIKE = "It is off, shift or turn, with the most it looks for: shift:10% or turn:10%:30."


def with_alignments(products: Sequence[ProductDataset], options: Sequence[str]) -> tuple[ProductDataset, ...]:
    """The products with the alignments that were named; the others are inspected as they lie.

    Raises:
        UsageError: not `HOW` or `PRODUCT=HOW`, or there is no product of that name.
        AlignmentError: the limits make no sense.
    """
    known = {product.name for product in products}
    named: dict[str, Alignment] = {}
    everywhere: Alignment | None = None
    for option in options:
        name, separator, how = option.rpartition("=")
        if not separator:
            everywhere = read_alignment(how)
        elif name in known:
            named[name] = read_alignment(how)
        else:
            raise UsageError(f"--align names the product {name!r}; trained are: {', '.join(sorted(known))}.")
    return tuple(
        replace(product, alignment=named.get(product.name, everywhere or product.alignment)) for product in products
    )


def read_alignment(text: str) -> Alignment:
    """Of `off`, `shift`, `shift:10%`, `turn`, `turn:10%` or `turn:10%:30`. Raises UsageError, AlignmentError."""
    kind, *limits = text.split(":")
    if kind not in list(AlignmentKind) or len(limits) > (2 if kind == AlignmentKind.TURN else 1):
        raise UsageError(f"--align {text!r} is not understood. {_LIKE}")
    found = Alignment(AlignmentKind(kind))
    try:
        if limits:
            found = replace(found, most_shift=float(limits[0].removesuffix("%")) / 100)
        if limits[1:]:
            found = replace(found, most_angle=float(limits[1].removesuffix("°")))
    except ValueError as error:
        raise UsageError(f"--align {text!r} is not understood: {error}. {_LIKE}") from error
    return found


def describe_alignment(taught: TaughtAlignment | None) -> str:
    """In words, to be put behind a product; empty where its parts are judged as they lie."""
    if taught is None:
        return ""
    turned = f" and turned by up to {taught.asked.angle:g}°" if taught.asked.angle else ""
    return (
        f"; aligned: shifted by up to {taught.asked.most_shift:.0%}{turned}, not checked below a confidence of "
        f"{taught.least_confidence:.2f}"
    )
