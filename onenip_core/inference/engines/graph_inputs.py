"""What goes into the second graph of an exported model and what comes out. Both depend on the network's options."""

from __future__ import annotations

from collections.abc import Mapping, Set

import numpy as np
import numpy.typing as npt

from onenip_core.errors import EngineError
from onenip_core.inference.engines.engine import FloatArray, RawMaps
from onenip_core.sentences import filled

PIXELS, FEATURES, ENCODINGS, GALLERY = "pixels", "features", "encodings", "gallery"
RESIDUALS, LOGITS, DISTANCES = "residuals", "logits", "distances"


def raw_maps(outputs: Mapping[str, FloatArray]) -> RawMaps:
    """The graph's outputs by name, as the network's maps."""
    return RawMaps(outputs[RESIDUALS], outputs.get(LOGITS), outputs.get(DISTANCES))


def map_inputs(
    wanted: Set[str], features: FloatArray, encodings: FloatArray | None, gallery: FloatArray | None
) -> dict[str, npt.NDArray[np.generic]]:
    """The inputs that the graph names. Raises EngineError for one that there is nothing for."""
    offered = {FEATURES: features, ENCODINGS: encodings, GALLERY: gallery}
    inputs: dict[str, npt.NDArray[np.generic]] = {}
    for name in wanted:
        value = offered.get(name)
        if value is None:
            raise EngineError(
                filled(
                    "The exported network asks for {name!r}, which this model does not have. Export it again.",
                    name=name,
                )
            )
        inputs[name] = value
    return inputs
