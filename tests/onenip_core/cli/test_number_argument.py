"""Numbers on the command line, typed as people of many places do."""

from __future__ import annotations

import pytest

from onenip_core.cli.arguments import build_parser

INSPECT = ["inspect", "model", "image.png", "--out", "out", "--threshold"]
TRAIN = ["train", "data", "--out", "model", "--minutes"]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("1.5", 1.5), ("1,5", 1.5), ("١٫٥", 1.5), ("1.500", 1.5), ("2", 2.0), ("1e-3", 0.001), ("2,5E+2", 250.0)],
)
def test_comma_and_point_are_the_decimal_mark(typed: str, meant: float) -> None:
    assert build_parser().parse_args([*INSPECT, typed]).threshold == meant
    assert build_parser().parse_args([*TRAIN, typed]).minutes == meant


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("1,500", "could be 1.5 or 1500"),
        ("nan", "no number"),
        ("1,5,2", "no number"),
        ("1e3x", "no number"),
        ("1,500e3", "could be 1500 or 1500000"),
        ("1e999", "no number"),
    ],
)
def test_what_is_not_clear_is_refused(capsys: pytest.CaptureFixture[str], typed: str, said: str) -> None:
    with pytest.raises(SystemExit) as ended:
        build_parser().parse_args([*TRAIN, typed])
    assert ended.value.code == 2 and said in capsys.readouterr().err
