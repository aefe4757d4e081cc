"""The images that a command was asked to look at, and what it does not look at."""

from __future__ import annotations

import contextlib
import os
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from onenip_core.cli.output import Reporter
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.datasets.masks import mask_files
from onenip_core.data.datasets.readers.visa import SPLIT_FILE
from onenip_core.data.images.image_walk import iterate_images, walk_images
from onenip_core.data.images.left_out import (
    LeftOut,
    LeftOutCount,
    LeftOutKind,
    LeftOutReason,
    describe_left_out,
    sort_counts,
)
from onenip_core.errors import ImageReadError, UsageError
from onenip_core.inference.result_files import PARTIAL_NAME, RESULTS_NAME, picture_folders

_NAMES = "With --json-lines each of them is named."


class LeftOutReport:
    """Counts what is left out, names each for machines at once, and says in one sentence how many there were.

    Names are not kept: an archive may leave out as many files as it judges.
    """

    def __init__(self, reporter: Reporter) -> None:
        self._reporter = reporter
        self._counts: Counter[LeftOutKind] = Counter()

    def add(self, left_out: LeftOut) -> None:
        """Take one up."""
        self._counts[left_out.kind] += 1
        self._reporter.json_line(
            {
                "event": "left_out",
                "path": str(left_out.path),
                "reason": str(left_out.reason),
                "is_folder": left_out.is_folder,
            }
        )

    @property
    def counts(self) -> tuple[LeftOutCount, ...]:
        """How many of each kind so far."""
        return sort_counts(self._counts)

    @property
    def total(self) -> int:
        """How many so far."""
        return self._counts.total()

    @property
    def sentence(self) -> str:
        """How many were left out and why; empty if there were none."""
        return describe_left_out(self.counts)

    def tell(self) -> None:
        """Say at the end how many were left out, if there were any."""
        if self._counts:
            kinds = [
                {"reason": str(kind.reason), "suffix": kind.suffix, "is_folder": kind.is_folder, "count": count}
                for kind, count in self._counts.items()
            ]
            self._reporter.json_line({"event": "left_out_total", "count": self.total, "kinds": kinds})
            self._reporter.warn((f"{self.sentence}. {_NAMES}",))


def iterate_found(arguments: Sequence[Path], out: Path, unfinished: Path, left_out: LeftOutReport) -> Iterator[Path]:
    """Images and the images in folders, in the order given, without what an earlier run left in `out`.

    `unfinished` is the folder of an archive inspection that was stopped. At least one image is looked for at once. A file that is
    named by itself comes whatever it is called.

    Raises:
        UsageError: a path is missing, or nothing is found.
        ImageReadError: a folder may not be read.
    """
    for argument in arguments:
        if not argument.exists():
            raise UsageError(f"{argument} does not exist.")
    ran_before = (out / RESULTS_NAME).exists() or (out / PARTIAL_NAME).exists() or unfinished.exists()
    skipped = picture_folders(out) if ran_before else frozenset()
    found = _iterate(arguments, skipped, left_out)
    first = next(found, None)
    if first is None:
        sentence = left_out.sentence
        raise UsageError(
            f"There are no images in {', '.join(str(argument) for argument in arguments)}.{sentence and f' {sentence}.'}"
        )
    return chain([first], found)


def _iterate(arguments: Sequence[Path], skipped: frozenset[Path], left_out: LeftOutReport) -> Iterator[Path]:
    for argument in arguments:
        if argument.is_dir():
            yield from iterate_images(argument, skipped, on_left_out=left_out.add)
        else:
            yield argument


def tell_left_out_of_datasets(folders: Sequence[Path], datasets: Sequence[ProductDataset], reporter: Reporter) -> None:
    """Say what in the folders of data sets no reader looked at, images in an unusual place among it. Their own lists of files are
    not meant.

    Raises:
        ImageReadError: a folder may not be read.
    """
    left_out = LeftOutReport(reporter)
    for folder in folders:
        walk = walk_images(folder.resolve())  # as the readers name what they find
        for each in walk.left_out:
            if not each.path.match(str(SPLIT_FILE)):
                left_out.add(each)
        for image in _out_of_place(walk.images, datasets):
            left_out.add(LeftOut(image, LeftOutReason.OUT_OF_PLACE))
    left_out.tell()


def _out_of_place(images: Sequence[Path], datasets: Sequence[ProductDataset]) -> list[Path]:
    """Images that no data set holds, and that lie in no folder which was not wanted."""
    held = {file for dataset in datasets for file in _files_of(dataset)}
    not_wanted = {folder for dataset in datasets for folder in dataset.not_wanted}
    suspects = [image for image in images if image not in held and not_wanted.isdisjoint(image.parents)]
    if not suspects:
        return []
    by_another_way = {os.path.realpath(file) for file in held}  # of links the walk and a reader may take different ones
    return [image for image in suspects if os.path.realpath(image) not in by_another_way]


def _files_of(dataset: ProductDataset) -> Iterator[Path]:
    yield from dataset.normals
    yield from dataset.prompts
    for truth in dataset.test:
        yield truth.path
        if truth.mask is not None:
            with contextlib.suppress(ImageReadError):  # whoever measures by the mask tells that it cannot be read
                yield from mask_files(truth.mask)
