"""What a probe of the light found, as messages."""

from __future__ import annotations

from collections.abc import Mapping

from app.domain.lighting import LightFinding, LightMaster, Place, ProbedLight
from app.messages.codes import lighting as codes
from app.messages.message import Message
from onenip_core.lighting import Measure

_PLACES: Mapping[Place, type[Message]] = {
    Place.EVERYWHERE: codes.PlaceEverywhere,
    Place.LEFT: codes.PlaceLeft,
    Place.RIGHT: codes.PlaceRight,
    Place.TOP: codes.PlaceTop,
    Place.BOTTOM: codes.PlaceBottom,
    Place.TOP_LEFT: codes.PlaceTopLeft,
    Place.TOP_MIDDLE: codes.PlaceTopMiddle,
    Place.TOP_RIGHT: codes.PlaceTopRight,
    Place.MIDDLE_LEFT: codes.PlaceMiddleLeft,
    Place.MIDDLE: codes.PlaceMiddle,
    Place.MIDDLE_RIGHT: codes.PlaceMiddleRight,
    Place.BOTTOM_LEFT: codes.PlaceBottomLeft,
    Place.BOTTOM_MIDDLE: codes.PlaceBottomMiddle,
    Place.BOTTOM_RIGHT: codes.PlaceBottomRight,
}


def finding_words(master: LightMaster, probed: ProbedLight) -> tuple[Message, ...]:
    """All that changed, in words; empty where nothing did."""
    said = [_words(finding) for finding in probed.findings]
    if probed.other_size is not None:
        first = master.pictures[0]
        said.append(codes.OtherPictureSize(*probed.other_size, first.width, first.height))
    return tuple(said)


def _words(finding: LightFinding) -> Message:
    place = _PLACES[finding.place]()
    percent, limit = 100 * abs(finding.change), 100 * finding.limit
    is_more = finding.change > 0
    match finding.measure:
        case Measure.BRIGHTNESS:
            return codes.Brighter(place, percent, limit) if is_more else codes.Darker(place, percent, limit)
        case Measure.CONTRAST:
            return codes.MoreContrast(place, percent, limit) if is_more else codes.LessContrast(place, percent, limit)
        case Measure.SHARPNESS:
            return codes.Sharper(place, percent, limit) if is_more else codes.LessSharp(place, percent, limit)
        case Measure.RED:
            return codes.Redder(place, percent, limit) if is_more else codes.LessRed(place, percent, limit)
        case Measure.BLUE:
            return codes.Bluer(place, percent, limit) if is_more else codes.LessBlue(place, percent, limit)
