"""Tells whether a folder's images look like the good parts that the limits rest on."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from onenip_core.cli.counted import counted
from onenip_core.coverage import CoverageWatch, NotCovered
from onenip_core.manifest import ModelManifest


class CoverageReport:
    """Sees every result once, in the order of the images."""

    def __init__(self, manifest: ModelManifest) -> None:
        self._watches = {
            product.name: CoverageWatch(product.calibration.held_out_scores) for product in manifest.products
        }
        self._found: dict[str, list[NotCovered]] = {}

    def add(self, values: Mapping[str, Any]) -> None:
        """The values of one result, as they are written to the results file."""
        watch = self._watches.get(values.get("product") or "")
        score = values.get("score")
        if watch is not None and score is not None and (found := watch.see(score)):
            self._found.setdefault(values["product"], []).append(found)

    def sentences(self) -> list[str]:
        """A warning for each product whose images are others than it was trained on."""
        return [
            f"{name}: in {len(found)} of {counted(self._watches[name].windows, 'run')} of {found[0].parts} images up to "
            f"{max(each.above for each in found)} score above the middle one of the {found[0].known} good parts that the limit "
            "rests on; of images like those about half would. Light, lens or the parts may have changed, or most of them are "
            "defective. If they are good, train again with some of them: how many of them the limit rejects is not known."
            for name, found in self._found.items()
        ]
