"""Product names come from people; folder names must survive every file system."""

from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from onenip_core.data.datasets.product_name import folder_name, validate_product_name
from onenip_core.errors import UsageError


@pytest.mark.parametrize(
    "name", ["Screw M4", "Gehäuse (links) 7", "零件", "Bolt: 3/8\u2033".replace("/", "-"), "a.b", "Console"]
)
def test_good_names_are_kept(name: str) -> None:
    assert validate_product_name(f"  {name}\n") == name


@pytest.mark.parametrize(
    "name",
    [
        "",
        "   ",
        "\u200b",
        "x" * 81,
        "..",
        "a/../b",
        "a..b",
        "a/b",
        "a\\b",
        "a\x00b",
        "a\nb",
        "\x1b[31m",
        ".hidden",
        "end.",
        "CON",
        "con",
        "nul.txt",
        "COM1",
        "lpt9.log",
        "COM¹",
        "a\u202egnp.exe",
        "\ud800",
    ],
)
def test_bad_names_are_refused(name: str) -> None:
    with pytest.raises(UsageError, match="cannot be a product's name") as caught:
        validate_product_name(name)
    assert str(caught.value).isprintable()
    assert max(map(len, str(caught.value).split())) <= 45, "no word is wider than a dialog"


def test_composed_and_decomposed_are_the_same_name() -> None:
    assert validate_product_name(unicodedata.normalize("NFD", "Gehäuse")) == unicodedata.normalize("NFC", "Gehäuse")


def test_plain_names_are_their_own_folder() -> None:
    assert folder_name("solar_cell-2") == "solar_cell-2"
    assert folder_name("Gehäuse 7").startswith("gehause-7-")
    assert folder_name("零件").startswith("product-")


@given(st.lists(st.text(max_size=100), min_size=2, max_size=2, unique=True))
def test_distinct_names_never_share_a_folder(names: list[str]) -> None:
    first, second = (folder_name(name) for name in names)
    assert first.casefold() != second.casefold()


@given(st.from_regex(r"\A[A-Ca-c]{1,3}\Z"), st.from_regex(r"\A[A-Ca-c]{1,3}\Z"))
def test_case_and_copied_hashes_do_not_clash(first: str, second: str) -> None:
    names = {first, second, folder_name(first), folder_name(second), first.upper()}
    assert len({folder_name(name) for name in names}) == len(names)


@given(st.text(max_size=100))
def test_folder_names_are_safe_everywhere(name: str) -> None:
    folder = folder_name(name)
    assert folder == folder.lower()
    assert folder.isascii()
    assert 1 <= len(folder) <= 60
    assert Path(folder).name == folder
    assert folder.replace("-", "").replace("_", "").isalnum()
    assert folder not in {"con", "nul", "prn", "aux", "com1"}
