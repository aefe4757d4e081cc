"""What a gallery says of pictures that training sees again and again: computed once, since neither gallery nor features change."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

import torch
from torch import Tensor

from onenip_core.model.matching import Matches


@dataclass(frozen=True, slots=True)
class KnownMatches:
    """`Matches` without what is quickly computed again; see there."""

    nearest: Tensor
    coarse: Tensor
    fine: Tensor


class MatchMemory:
    """Remembers the pictures that were seen last, about 15 kB each for 14 × 14 tokens."""

    def __init__(self, most: int) -> None:
        """At most so many pictures are remembered."""
        self._most = most
        self._known: dict[int, KnownMatches] = {}

    def recall(self, keys: Sequence[int], match: Callable[[int], Matches]) -> KnownMatches:
        """Of the pictures with these keys, as one batch.

        `match` is given the place of a picture that is not known and matches it alone, as a batch of one: what is remembered must
        not depend on the pictures beside it.
        """
        found = []
        for place, key in enumerate(keys):
            known = self._known.get(key)
            if known is None:
                matches = match(place)
                known = KnownMatches(matches.nearest, matches.coarse, matches.fine)
                self._known[key] = known
                if len(self._known) > self._most:
                    del self._known[next(iter(self._known))]
            found.append(known)
        return join_known(found)


def join_known(parts: Sequence[KnownMatches]) -> KnownMatches:
    """Several batches as one."""
    return KnownMatches(
        torch.cat([part.nearest for part in parts]),
        torch.cat([part.coarse for part in parts]),
        torch.cat([part.fine for part in parts]),
    )
