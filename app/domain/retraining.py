"""When a product should be trained again: by what was gathered since its model was trained."""

from __future__ import annotations

from dataclasses import dataclass

OF_LAST = 1000
"""Parts of which the overruled ones are counted."""
FEWEST_JUDGED = 100
"""Of fewer parts a share says nothing: one alone would be more than a percent."""


@dataclass(frozen=True, slots=True)
class RetrainingRules:
    """From when on a training is proposed; 0 proposes none."""

    new_normals: int = 20
    overruled: float = 0.05
    """A share of the last parts that the model judged."""


@dataclass(frozen=True, slots=True)
class Gathered:
    """What there is of a product since the model that inspects was trained."""

    product_id: int
    product: str
    model_id: int
    model: str
    """What a person calls it."""
    new_normals: int
    overruled: int
    judged: int
    """Of how many parts, the last that this model judged."""

    def enough_normals(self, rules: RetrainingRules) -> bool:
        return bool(rules.new_normals) and self.new_normals >= rules.new_normals

    def many_overruled(self, rules: RetrainingRules) -> bool:
        return rules.overruled > 0 and self.judged >= FEWEST_JUDGED and self.overruled >= rules.overruled * self.judged

    def is_due(self, rules: RetrainingRules) -> bool:
        """Whether a training is proposed."""
        return self.enough_normals(rules) or self.many_overruled(rules)
