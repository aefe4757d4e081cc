"""Inspections by two checkouts in turn, wall and processor time, beside the backbone alone.

`uv run python -m tests.benchmarks.inspection_speed CHECKOUT EXPORT CHECKOUT EXPORT --image FILE --product NAME`. Each EXPORT is
what `onenip export` of its checkout made of one model. The image is resized to 640×480 before. Processor time hardly depends on
what else the machine does; wall time does.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np

_CHILD = """
import json, sys, time
from pathlib import Path
import cv2
from onenip_core.data.images.image_io import read_image
from onenip_core.inference.inspector import Inspector
export, image, product = sys.argv[1:]
inspector = Inspector.load(Path(export))
frame = cv2.resize(read_image(Path(image)), (640, 480))
pixels = inspector.prepare([frame])
def spent(work):
    wall, processor = time.perf_counter(), time.process_time()
    work()
    return [1000 * (time.perf_counter() - wall), 1000 * (time.process_time() - processor)]
for _ in sys.stdin:
    alone = spent(lambda: inspector.run_backbone(pixels))
    print(json.dumps([alone, spent(lambda: inspector.inspect(frame, product))]), flush=True)
"""
_WARM_UP = 5


def main() -> None:
    """Print medians and tenths of both checkouts."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("places", nargs=4, type=Path, metavar="CHECKOUT EXPORT")
    parser.add_argument("--image", type=Path, required=True)
    parser.add_argument("--product", required=True)
    parser.add_argument("--repeats", type=int, default=60)
    arguments = parser.parse_args()
    old_checkout, old_export, new_checkout, new_export = (place.resolve() for place in arguments.places)
    pairs = [(old_checkout, old_export), (new_checkout, new_export)]
    children = [_start(*pair, arguments.image.resolve(), arguments.product) for pair in pairs]
    rounds = [[_ask(child) for child in children] for _ in range(_WARM_UP + arguments.repeats)][_WARM_UP:]
    for child in children:
        child.communicate()
    figures = np.array(rounds)  # (repeats, checkouts, backbone or whole, wall or processor)
    for checkout, (place, _) in enumerate(pairs):
        for column, kind in enumerate(("wall", "processor")):
            alone, whole = (figures[:, checkout, part, column] for part in (0, 1))
            cells = [
                f"{name} {ms(alone):6.1f} ms, whole {ms(whole):6.1f} ms, ratio {ms(whole) / ms(alone):.2f}"
                for name, ms in (
                    ("median: backbone", np.median),
                    ("tenth: backbone", lambda all_ms: np.percentile(all_ms, 10)),
                )
            ]
            print(f"{place.name:12} {kind:9} {'; '.join(cells)}")
    print(f"load {os.getloadavg()[0]:.1f}")


def _start(checkout: Path, export: Path, image: Path, product: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", _CHILD, str(export), str(image), product],
        cwd=checkout,
        env={**os.environ, "PYTHONPATH": str(checkout)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )


def _ask(child: subprocess.Popen[str]) -> list[list[float]]:
    assert child.stdin is not None and child.stdout is not None
    child.stdin.write("\n")
    child.stdin.flush()
    answer: list[list[float]] = json.loads(child.stdout.readline())
    return answer


if __name__ == "__main__":
    main()
