"""How fast a process grew in a soak."""

from __future__ import annotations

import pytest

from tests.benchmarks.application.line_soak_figures import Sample, growth_of


def sample(seconds: float, window_mb: float, beside_training: bool = False) -> Sample:
    return Sample(seconds, beside_training, window_mb, 90.0, 190.0, 0.0, 111, 27, 1.0, 0.0)


def test_a_process_that_grows_evenly_grows_by_that_much() -> None:
    samples = [sample(seconds, 300 + seconds / 3600 * 12) for seconds in range(0, 3600, 5)]
    growth = growth_of(samples, 60)
    assert growth["window"].mb_an_hour == pytest.approx(12, abs=0.01)
    assert growth["window"].error == pytest.approx(0, abs=0.01)
    assert growth["inspection"].mb_an_hour == 0
    assert set(growth) == {"window", "window, in use", "inspection"}


def test_what_a_training_leaves_once_is_no_growth_after_it() -> None:
    samples = [
        sample(seconds, 384.0 if seconds > 900 else 380.0, 300 < seconds <= 900) for seconds in range(0, 3600, 5)
    ]
    growth = growth_of(samples, 60)
    assert growth["window"].mb_an_hour > 1
    assert growth["window, after the training"].mb_an_hour == 0
    assert growth["window, after the training"].first_mb == 384.0


def test_too_few_samples_say_nothing() -> None:
    assert growth_of([sample(600, 1.0), sample(605, 2.0)], 60) == {}
