"""What an edition goes without."""

from __future__ import annotations

import pytest

from installers.bundle.trimming import is_dropped
from installers.editions import Edition


@pytest.mark.parametrize(
    ("name", "edition", "dropped"),
    [
        ("hypothesis-6.170.15.dist-info/METADATA", Edition.WORKSTATION, True),
        ("markdown_it-4.0.0.dist-info/licenses/LICENSE", Edition.WORKSTATION, True),
        ("torch-2.15.0.dist-info/METADATA", Edition.STATION, True),
        ("torch-2.15.0.dist-info/METADATA", Edition.WORKSTATION, False),
        ("numpy-2.3.0.dist-info/METADATA", Edition.STATION, False),
        ("numpy/hypothesis.txt", Edition.STATION, False),
    ],
)
def test_a_description_goes_with_the_modules_that_it_describes(name: str, edition: Edition, dropped: bool) -> None:
    assert is_dropped(name, edition) is dropped
