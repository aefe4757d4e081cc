"""Images a second of `onenip inspect`'s pipeline, interleaved with one image after the other in the same thread.

Beside them stands what one core reads and judges alone, times the cores: by wall time, and by processor time, which other work on
the machine hardly changes.

`OMP_WAIT_POLICY=PASSIVE uv run python tests/benchmarks/folder_inspection.py MODEL FOLDER… [--images N] [--repeats N]
[--no-pictures]`, with the policy that `onenip inspect` sets by itself.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable, Sequence
from contextlib import closing
from functools import partial
from itertools import chain, zip_longest
from pathlib import Path

from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.image_walk import list_images
from onenip_core.inference.batch_inspection import inspect_files
from onenip_core.inference.batch_work import BatchSettings, InspectedImage, available_cores
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.result_files import write_result

_ALONE = "one core judging"
VARIANTS = ((1, 1), (1, 2), (1, 4), (4, 2), (8, 2))
"""(batch size, jobs) that are compared."""


def main() -> None:
    """Print wall and processor time of every variant, and its speed against one image after the other."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("model", type=Path)
    parser.add_argument("folders", nargs="+", type=Path)
    parser.add_argument("--images", type=int, default=300)
    parser.add_argument("--repeats", type=int, default=3)
    parser.add_argument("--no-pictures", dest="pictures", action="store_false")
    arguments = parser.parse_args()
    paths = mixed_images(arguments.folders, arguments.images)
    inspector = Inspector.load(arguments.model, "cpu")
    alone = inspector.on_single_cores(2)[0]
    runs: dict[str, Callable[[Path], object]] = {
        _ALONE: lambda _: [alone.inspect(read_image(path)) for path in paths],
        "one after the other": lambda out: one_after_the_other(inspector, paths, out, arguments.pictures),
    }
    for size, jobs in VARIANTS:
        settings = BatchSettings(batch_size=size, jobs=jobs)
        runs[f"batch {size}, jobs {jobs}"] = partial(pipeline, inspector, paths, settings, arguments.pictures)
    rates: dict[str, list[float]] = {name: [] for name in runs}
    busy: dict[str, list[float]] = {name: [] for name in runs}
    for repeat in range(arguments.repeats + 1):
        for name, run in runs.items():
            with tempfile.TemporaryDirectory() as out:
                wall, processor = time.perf_counter(), time.process_time()
                run(Path(out))
                if repeat:  # the first round warms up
                    rates[name].append(len(paths) / (time.perf_counter() - wall))
                    busy[name].append(1000 * (time.process_time() - processor) / len(paths))
    base, cores = rates["one after the other"], available_cores()
    for name, values in rates.items():
        ratio = statistics.median(value / other for value, other in zip(values, base, strict=True))
        of_cores = statistics.median(values) / statistics.median(rates[_ALONE]) / cores
        of_processor = statistics.median(busy[_ALONE]) / statistics.median(busy[name])
        print(
            f"{name:20} {statistics.median(values):7.1f} images/s  {statistics.median(busy[name]):6.1f} ms of processor an image  "
            f"× {ratio:.2f}  share of {cores} cores: {of_cores:.2f}, by processor time {of_processor:.2f}"
        )


def mixed_images(folders: Sequence[Path], count: int) -> list[Path]:
    """The first images of every folder in turn, `count` in all, without masks."""
    found = [[p for p in list_images(folder, recursive=True) if "ground_truth" not in p.parts] for folder in folders]
    return [path for path in chain.from_iterable(zip_longest(*found)) if path is not None][:count]


def one_after_the_other(inspector: Inspector, paths: Sequence[Path], out: Path, pictures: bool) -> None:
    """Read, judge and write each image before the next."""
    for number, path in enumerate(paths, start=1):
        image = read_image(path)
        write_result(out, InspectedImage(number, path, image, inspector.inspect(image)), pictures=pictures)


def pipeline(inspector: Inspector, paths: Sequence[Path], settings: BatchSettings, pictures: bool, out: Path) -> None:
    """Like `onenip inspect`."""
    with closing(
        inspect_files(inspector, paths, settings, lambda inspected: write_result(out, inspected, pictures=pictures))
    ) as finished:
        for _ in finished:
            pass


if __name__ == "__main__":
    main()
