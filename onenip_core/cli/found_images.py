"""The images that `onenip inspect` was asked to judge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from onenip_core.data.images.image_walk import iterate_images
from onenip_core.errors import UsageError
from onenip_core.inference.result_files import PARTIAL_NAME, RESULTS_NAME, picture_folders


def iterate_found(arguments: Sequence[Path], out: Path, unfinished: Path) -> Iterator[Path]:
    """Images and the images in folders, in the order given, without what an earlier run left in `out`.

    `unfinished` is the folder of an archive inspection that was stopped. At least one image is looked for at once.

    Raises:
        UsageError: a path is missing, or nothing is found.
        ImageReadError: a folder may not be read.
    """
    for argument in arguments:
        if not argument.exists():
            raise UsageError(f"{argument} does not exist.")
    ran_before = (out / RESULTS_NAME).exists() or (out / PARTIAL_NAME).exists() or unfinished.exists()
    skipped = frozenset(picture_folders(out)) if ran_before else frozenset()
    found = _iterate(arguments, skipped)
    first = next(found, None)
    if first is None:
        raise UsageError(f"There are no images in {', '.join(str(argument) for argument in arguments)}.")
    return chain([first], found)


def _iterate(arguments: Sequence[Path], skipped: frozenset[Path]) -> Iterator[Path]:
    for argument in arguments:
        if argument.is_dir():
            yield from iterate_images(argument, skipped)
        else:
            yield argument
