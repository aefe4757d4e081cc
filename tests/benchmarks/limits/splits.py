"""Which normals a limit comes from, and which it is judged by."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from onenip_core.data.images.image_walk import natural_key
from onenip_core.errors import UsageError
from tests.benchmarks.data import BenchmarkProduct

MOST_NORMALS, MOST_GOOD, MOST_BAD = 150, 100, 60
"""Images of a product that take part, evenly spread over all in natural order of their names."""
MOST_UNSEEN = 50
"""Of either kind that a limit is judged by."""
HELD_OUT = 0.15
"""As in training."""
SESSION_HELD_OUT = 0.25
"""Where a whole session is held out."""
_LEAST_HELD_OUT = 2
_SEED = 7
_GOLDEN = (5**0.5 - 1) / 2
_Item = TypeVar("_Item")
_Places = npt.NDArray[np.int64]


class Manner(StrEnum):
    """How normals are taken from those that train."""

    RANDOM = "random"
    BLOCK = "block"
    """One after the other in natural order: all of one part of the capture, and unseen is the rest of it."""

    SESSIONS = "sessions"
    """Two such runs of the capture, as far from each other as can be: one trains, the other (a quarter) is held out."""


@dataclass(frozen=True, slots=True)
class Pool:
    """Images of one product that take part, in natural order of their names: training normals, good test images, defective ones."""

    product: str
    paths: tuple[Path, ...]
    normals: int
    good: int


@dataclass(frozen=True, slots=True)
class Split:
    """Places in the pool of one product; each in natural order."""

    pool: Pool
    asked: int | None
    """Normals that were asked for; None for all of the pool's."""
    manner: Manner
    number: int
    known: _Places
    """Normals that the limit comes from."""
    held_out: npt.NDArray[np.bool_]
    """Of `known`, those that do not train."""
    same: _Places
    """Unseen normals of the same folder; none where all are known."""
    test: _Places
    """Unseen good test images."""
    bad: _Places


def pool_of(product: BenchmarkProduct) -> Pool:
    """Its images. Names that tell nothing of the capture make blocks that are no blocks."""
    of_kind = {kind: [i.path for i in product.dataset.test if i.is_anomalous is kind] for kind in (False, True)}
    normals = _spread(_in_order(product.dataset.normals), MOST_NORMALS)
    good = _spread(_in_order(of_kind[False]), MOST_GOOD)
    bad = _spread(sorted(of_kind[True], key=lambda path: (path.parent.name, natural_key(path.name))), MOST_BAD)
    return Pool(product.name, (*normals, *good, *bad), len(normals), len(good))


def draw_split(pool: Pool, asked: int | None, manner: Manner, number: int) -> Split:
    """The split with this number. The same arguments give the same one. Raises UsageError: there are too few normals."""
    count = pool.normals if asked is None else asked
    if not _LEAST_HELD_OUT + 2 <= count <= pool.normals:
        raise UsageError(
            f"{pool.product} has {pool.normals} normals that take part; {count} cannot be drawn from them."
        )
    rng = np.random.default_rng((_SEED, sum(pool.product.encode()), count, number, manner is Manner.BLOCK))
    if manner is Manner.BLOCK:
        start = int(number * _GOLDEN % 1 * pool.normals)  # evenly spread, however many splits there are
        known = np.sort((start + np.arange(count)) % pool.normals)
    else:
        known = np.sort(rng.permutation(pool.normals)[:count])
    held_out = np.zeros(count, dtype=np.bool_)
    held_out[rng.permutation(count)[: max(_LEAST_HELD_OUT, round(HELD_OUT * count))]] = True
    if manner is Manner.SESSIONS:
        known, held_out = _two_sessions(pool, count, number)
    rest = np.setdiff1d(np.arange(pool.normals), known)
    test = pool.normals + np.arange(pool.good)
    same, test = (np.sort(rng.permutation(each)[:MOST_UNSEEN]) for each in (rest, test))
    bad = np.arange(pool.normals + pool.good, len(pool.paths))
    return Split(pool, asked, manner, number, known, held_out, same, test, bad)


def _two_sessions(pool: Pool, count: int, number: int) -> tuple[_Places, npt.NDArray[np.bool_]]:
    """Places of both, and which are held out."""
    out = max(_LEAST_HELD_OUT, round(SESSION_HELD_OUT * count))
    start = int(number * _GOLDEN % 1 * pool.normals)
    training = (start + np.arange(count - out)) % pool.normals
    other = (start + count - out + (pool.normals - count) // 2 + np.arange(out)) % pool.normals
    order = np.argsort(np.concatenate([training, other]))
    held_out = np.concatenate([np.zeros(count - out, dtype=np.bool_), np.ones(out, dtype=np.bool_)])
    return np.concatenate([training, other])[order], held_out[order]


def _in_order(paths: Sequence[Path]) -> list[Path]:
    return sorted(paths, key=lambda path: natural_key(path.name))


def _spread(items: Sequence[_Item], most: int) -> Sequence[_Item]:
    if len(items) <= most:
        return items
    return [items[place] for place in np.linspace(0, len(items) - 1, most).round().astype(int)]
