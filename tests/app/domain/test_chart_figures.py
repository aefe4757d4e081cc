"""What charts show: yields against scipy, causes by hand, maps that are added up."""

from __future__ import annotations

import numpy as np
import pytest
from scipy.stats import binomtest

from app.domain.chart_figures import ParetoRow, pareto, yield_interval
from app.domain.defect_heat import CELLS, HeatSum
from app.domain.part import Counters


@pytest.mark.parametrize(("ok", "ng"), [(97, 3), (50, 0), (0, 4), (1, 1)])
def test_a_yield_has_the_interval_of_clopper_and_pearson(ok: int, ng: int) -> None:
    expected = binomtest(ok, ok + ng).proportion_ci(0.95, "exact")

    assert yield_interval(Counters(ok, ng, 5)) == pytest.approx((expected.low, expected.high), abs=1e-9)


def test_of_no_judged_part_the_yield_may_be_anything() -> None:
    assert yield_interval(Counters(0, 0, 9)) == (0.0, 1.0)


def test_the_most_frequent_cause_is_first_and_the_rest_is_joined() -> None:
    counted = [("dust", 2), ("crack", 5), ("burr", 2), ("dent", 1)]

    assert pareto(counted, 4) == (
        ParetoRow("crack", 5, 0.5, ("crack",)),
        ParetoRow("burr", 2, 0.7, ("burr",)),
        ParetoRow("dust", 2, 0.9, ("dust",)),
        ParetoRow("dent", 1, 1.0, ("dent",)),
    )
    assert pareto(counted, 3) == (
        ParetoRow("crack", 5, 0.5, ("crack",)),
        ParetoRow("burr", 2, 0.7, ("burr",)),
        ParetoRow("", 3, 1.0, ("dust", "dent"), is_rest=True),
    )
    assert pareto([], 3) == ()


def test_maps_are_counted_where_they_stand_above_the_limit() -> None:
    heat = HeatSum()
    first = np.zeros((2 * CELLS, 4 * CELLS), np.float32)
    first[21, 40] = 1.3  # row 10, column 10 of the cells
    second = np.zeros((CELLS, CELLS), np.float32)
    second[10, 10] = second[0, CELLS - 1] = 0.9
    heat.add(first, 1.2)
    heat.add(second, 0.8)
    heat.add(second, 0.9)  # at the limit is not above it

    counts = heat.counts
    assert heat.parts == 3
    assert counts[10, 10] == 2
    assert counts[0, CELLS - 1] == 1
    assert counts.sum() == 3


def test_a_map_smaller_than_the_cells_lies_over_all_of_them() -> None:
    heat = HeatSum()
    heat.add(np.eye(4, dtype=np.float32), 0.5)

    assert heat.counts.sum() == 4 * (CELLS // 4) ** 2
    assert heat.counts[0, 0] == heat.counts[-1, -1] == 1
