"""What a station says is in the way: it trains nothing, so help comes in a model file."""

from __future__ import annotations

from dataclasses import replace

import pytest

from app.domain.model_record import ModelRecord
from app.domain.product import Product
from app.domain.readiness import obstacle_at_station
from app.domain.run_status import RunState
from app.messages.codes.readiness import (
    ModelDoesNotKnow,
    ModelFileNeeded,
    ModelFileNeededFor,
    ModelNeedsWorkstation,
    NoModelChosen,
    NoProductChosen,
    RunGoesOn,
    StationModelDoesNotKnow,
)
from app.messages.message import Message
from app.messages.wording.say import say
from tests.support.view_samples import model, product

KNOWN, OTHER = product(1), product(2)
EMPTY = replace(OTHER, normal_count=0)
MODEL = model(1, active=True, products=(KNOWN.name,))
FITS = model(2, products=(OTHER.name,))


@pytest.mark.parametrize(
    ("products", "active", "served_by", "usable", "expected"),
    [
        ((), None, None, (), ModelFileNeeded()),
        ((KNOWN,), KNOWN, None, (), ModelFileNeededFor(KNOWN.name)),
        ((EMPTY,), EMPTY, None, (), ModelFileNeededFor(EMPTY.name)),
        ((KNOWN,), None, MODEL, (MODEL,), NoProductChosen()),
        ((KNOWN, OTHER), OTHER, None, (FITS,), NoModelChosen()),
        ((KNOWN,), KNOWN, MODEL, (MODEL,), None),
        ((KNOWN,), KNOWN, MODEL, (), ModelNeedsWorkstation(MODEL.label)),
        ((KNOWN,), KNOWN, MODEL, (FITS,), ModelNeedsWorkstation(MODEL.label)),
        (
            (KNOWN, OTHER), OTHER, MODEL, (MODEL,),
            StationModelDoesNotKnow(OTHER.name, MODEL.label, (KNOWN.name,)),
        ),
        (
            (KNOWN, OTHER), OTHER, MODEL, (MODEL, FITS),
            ModelDoesNotKnow(OTHER.name, MODEL.label, (KNOWN.name,), (FITS.label,)),
        ),
    ],
)  # fmt: skip
def test_the_first_thing_in_the_way_is_named(
    products: tuple[Product, ...],
    active: Product | None,
    served_by: ModelRecord | None,
    usable: tuple[ModelRecord, ...],
    expected: Message | None,
) -> None:
    found = obstacle_at_station(products, active, served_by, RunState.IDLE, usable)
    assert found == expected
    assert found is None or "Train one" not in say(found)


def test_a_run_that_goes_on_comes_first() -> None:
    assert obstacle_at_station((KNOWN,), KNOWN, MODEL, RunState.PAUSED, ()) == RunGoesOn()
