"""How high the maps of a model stand where defects are painted: read in the background, and remembered."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

from app.domain.golden_part import GoldenPart
from app.domain.golden_results import GoldenJudgement, Judgements, Places
from app.domain.trained_on import content_key
from app.storage.evaluations import EvaluationStore
from onenip_core.defect_regions import RegionScore
from onenip_core.evaluation.defect_places import region_scores
from onenip_core.evaluation.pixel_histogram import PixelHistogram
from onenip_core.evaluation.threshold_curve import PixelMetrics

_Key = tuple[str, str, str]
"""The map, when it was made, and what is painted on its part: when one of them changes it is looked at anew."""


@dataclass(frozen=True, slots=True)
class ReadPlaces:
    """What the maps of one model say of the painted parts of one product."""

    places: Places = field(default_factory=dict)
    pixels: PixelMetrics | None = None
    """None where no painted part has a map."""
    is_complete: bool = True
    """False while maps wait to be looked at."""


@dataclass
class DefectPlaces:
    """Limits are no part of it, so that a limit that is moved needs no new look."""

    store: EvaluationStore
    _scores: dict[_Key, Mapping[str, RegionScore]] = field(default_factory=dict)
    _pixels: dict[frozenset[_Key], PixelMetrics] = field(default_factory=dict)

    def read(
        self, parts: Collection[GoldenPart], judgements: Judgements, trained_on: Collection[str], *, looks: bool = True
    ) -> ReadPlaces:
        """Pixels are measured on the parts that are not among `trained_on`, the content keys of what the model was trained on.

        A map takes up to a tenth of a second: without `looks` only what is remembered is told.
        """
        waits = False
        places: dict[str, Mapping[str, RegionScore]] = {}
        measured: dict[_Key, tuple[GoldenPart, GoldenJudgement]] = {}
        for part in parts:
            judgement = judgements.get(part.sha256)
            if not part.regions or judgement is None or judgement.map_path is None:
                continue
            key = (str(judgement.map_path), judgement.judged_at, part.regions.digest)
            if key not in self._scores and not looks:
                waits = True
            elif scores := self._scores.get(key) or self._look(part, judgement):
                places[part.sha256] = self._scores[key] = scores
                if content_key(part.sha256) not in trained_on:
                    measured[key] = part, judgement
        keys = frozenset(measured)
        if keys and keys not in self._pixels:
            waits = waits or not looks
            if looks:
                self._pixels[keys] = self._measure(measured.values())
        return ReadPlaces(places, self._pixels.get(keys), not waits)

    def _look(self, part: GoldenPart, judgement: GoldenJudgement) -> Mapping[str, RegionScore]:
        """Nothing where the map is gone, or nothing is left of what was painted."""
        anomaly_map = self.store.read_map(judgement)
        if anomaly_map is None:
            return {}
        height, width = anomaly_map.shape
        return region_scores(anomaly_map, part.regions.masks(height, width))

    def _measure(self, measured: Collection[tuple[GoldenPart, GoldenJudgement]]) -> PixelMetrics:
        histogram = PixelHistogram()
        for part, judgement in measured:
            anomaly_map = self.store.read_map(judgement)
            if anomaly_map is not None:
                height, width = anomaly_map.shape
                histogram.add(anomaly_map, part.regions.mask(height, width))
        return histogram.metrics()
