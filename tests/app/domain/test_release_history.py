"""Where a roll-back leads, by a history that is never changed."""

from __future__ import annotations

import pytest

from app.domain.release import KeptLimit, Release, ReleaseKind, signature_of, standing_releases, way_back

SIGNED, UNSIGNED = ReleaseKind.SIGNED, ReleaseKind.UNSIGNED
ROLLED_BACK, TAKEN_BACK = ReleaseKind.ROLLED_BACK, ReleaseKind.TAKEN_BACK
ALL = frozenset(range(1, 10))


def history(*steps: tuple[ReleaseKind, int], first_parent: int | None = None) -> tuple[Release, ...]:
    """Each release holds the limit 0.1 · its number, which is what held when it came."""
    releases = []
    for number, (kind, model) in enumerate(steps, start=1):
        parent = first_parent if number == 1 else steps[number - 2][1]
        releases.append(
            Release(
                number,
                kind,
                "2026-03-01T09:00:00+00:00",
                model,
                f"m-{model:04d}",
                "",
                "",
                parent,
                "" if parent is None else f"m-{parent:04d}",
                "",
                (KeptLimit(1, "Gear", number / 10),),
                "0",
            )
        )
    return tuple(releases)


def leads_to(releases: tuple[Release, ...], there: frozenset[int] = ALL) -> tuple[int, float | None] | None:
    way = way_back(releases, there)
    return None if way is None else (way.model_id, way.limits[0].limit)


def test_it_leads_to_the_model_before_with_the_limits_that_it_had() -> None:
    assert leads_to(history((UNSIGNED, 1), (SIGNED, 2), (SIGNED, 3))) == (2, 0.3)
    assert leads_to(history((UNSIGNED, 1))) is None and leads_to(()) is None


def test_after_a_roll_back_the_next_one_goes_further_back() -> None:
    rolled = history((UNSIGNED, 1), (SIGNED, 2), (SIGNED, 3), (ROLLED_BACK, 2))
    assert [each.model_id for each in standing_releases(rolled)] == [1, 2] and leads_to(rolled) == (1, 0.2)
    assert leads_to((*rolled, *history((ROLLED_BACK, 1)))) is None


def test_an_undone_roll_back_is_as_if_nothing_had_been() -> None:
    back_and_forth = history((UNSIGNED, 1), (SIGNED, 2), (ROLLED_BACK, 1), (TAKEN_BACK, 2))
    assert leads_to(back_and_forth) == (1, 0.4)
    assert leads_to(history((UNSIGNED, 1), (SIGNED, 2), (TAKEN_BACK, 1))) is None


def test_a_second_signature_of_the_same_model_changes_no_way() -> None:
    assert leads_to(history((UNSIGNED, 1), (UNSIGNED, 2), (SIGNED, 2))) == (1, 0.2)


def test_models_that_are_gone_are_passed_over_and_named() -> None:
    releases = history((UNSIGNED, 1), (SIGNED, 2), (SIGNED, 3))
    way = way_back(releases, frozenset({1, 3}))
    assert way is not None and (way.model_id, way.passed_over) == (1, ("m-0002",))
    assert way.limits[0].limit == 0.2, "as they were before the second took over"
    assert leads_to(releases, frozenset({3})) is None


def test_a_workspace_of_an_older_version_leads_to_the_model_that_inspected_then() -> None:
    assert leads_to(history((SIGNED, 2), first_parent=1)) == (1, 0.1)


@pytest.mark.parametrize("back", [ROLLED_BACK, TAKEN_BACK])
def test_back_at_the_model_of_an_older_version_there_is_no_way_further(back: ReleaseKind) -> None:
    assert leads_to(history((SIGNED, 2), (back, 1), first_parent=1)) is None
    assert leads_to(history((SIGNED, 2), (back, 1), (SIGNED, 3), first_parent=1)) == (1, 0.3)


def signed_as(releases: tuple[Release, ...], model: int) -> str:
    """With the number of the release that it was signed in."""
    signature = signature_of(releases, model)
    if signature is None:
        return "never"
    return f"{'withdrawn' if signature.is_withdrawn else 'signed'} {signature.release.id}"


@pytest.mark.parametrize(
    ("steps", "first", "second"),
    [
        (((SIGNED, 1), (SIGNED, 2)), "signed 1", "signed 2"),
        (((SIGNED, 1), (SIGNED, 2), (TAKEN_BACK, 1)), "signed 1", "withdrawn 2"),
        (((SIGNED, 1), (SIGNED, 2), (ROLLED_BACK, 1)), "signed 1", "withdrawn 2"),
        (((SIGNED, 1), (SIGNED, 2), (ROLLED_BACK, 1), (TAKEN_BACK, 2)), "signed 1", "signed 2"),
        (((UNSIGNED, 1), (SIGNED, 2), (ROLLED_BACK, 1), (UNSIGNED, 2)), "never", "withdrawn 2"),
        (((UNSIGNED, 1), (SIGNED, 1), (SIGNED, 1)), "signed 3", "never"),
        (((UNSIGNED, 1), (SIGNED, 1), (TAKEN_BACK, 1)), "withdrawn 2", "never"),
    ],
)
def test_a_signature_holds_until_it_is_taken_back(
    steps: tuple[tuple[ReleaseKind, int], ...], first: str, second: str
) -> None:
    releases = history(*steps)
    assert (signed_as(releases, 1), signed_as(releases, 2)) == (first, second)


def test_the_undone_signature_of_an_older_workspace_is_withdrawn() -> None:
    assert signed_as(history((SIGNED, 2), (TAKEN_BACK, 1), first_parent=1), 2) == "withdrawn 1"
