"""How high a map stands in a region, by hand."""

from __future__ import annotations

import numpy as np
import pytest

from onenip_core.errors import UsageError
from onenip_core.evaluation.defect_places import region_scores
from onenip_core.inference.anomaly_map import SCORE_POOL, pooled_maximum


def at(rows: slice, columns: slice) -> np.ndarray:
    mask = np.zeros((64, 64), np.bool_)
    mask[rows, columns] = True
    return mask


def test_a_region_has_the_score_that_it_would_give_the_picture() -> None:
    anomaly_map = np.zeros((64, 64), np.float32)
    anomaly_map[0:16, 0:16] = 2.0
    anomaly_map[40:48, 40:56] = 1.0
    found = region_scores(anomaly_map, {"hot": at(slice(4, 6), slice(4, 6)), "warm": at(slice(42, 44), slice(44, 50))})
    assert found["hot"].score == pytest.approx(2.0) and found["hot"].is_hottest
    assert found["warm"].score == pytest.approx(8 * SCORE_POOL / SCORE_POOL**2) and not found["warm"].is_hottest
    assert found["hot"].score == pytest.approx(pooled_maximum(anomaly_map))
    assert found["warm"].exceeds(0.4) and not found["warm"].exceeds(0.5), "equal to the limit is OK, as for a score"


def test_a_square_of_the_score_that_only_touches_the_region_counts() -> None:
    anomaly_map = np.zeros((64, 64), np.float32)
    anomaly_map[16:32, 16:32] = 1.0
    beside = region_scores(
        anomaly_map, {"touching": at(slice(31, 33), slice(20, 22)), "far": at(slice(62, 64), slice(0, 2))}
    )
    assert beside["touching"].is_hottest and beside["touching"].score == pytest.approx(1.0)
    assert beside["far"].score == 0.0 and not beside["far"].is_hottest


def test_a_map_smaller_than_the_square_is_one_square() -> None:
    found = region_scores(np.full((6, 9), 0.5, np.float32), {"": np.eye(6, 9, dtype=np.bool_)})
    assert found[""].score == pytest.approx(0.5) and found[""].is_hottest


def test_masks_that_do_not_fit_are_refused() -> None:
    for mask in (np.ones((3, 3), np.bool_), np.zeros((64, 64), np.bool_)):
        with pytest.raises(UsageError, match="does not fit"):
            region_scores(np.zeros((64, 64), np.float32), {"crack": mask})
