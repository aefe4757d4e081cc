"""What a screen reader on Linux hears of a real window: AT-SPI, asked by the library that Orca uses."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.support.screen_reader_session import PYTHON, missing, screen

pytestmark = pytest.mark.slow
ROOT = Path(__file__).parents[3]


@pytest.fixture(scope="module")
def heard(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    """A tree for each page, and what was announced."""
    if why := missing():
        pytest.skip(why)
    out = tmp_path_factory.mktemp("heard") / "heard.json"
    with screen() as display:
        environment = {
            **os.environ,
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_ACCESSIBILITY": "1",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "PYTHONFAULTHANDLER": "1",
            "QT_LOGGING_RULES": "qt.accessibility.*=false",
        }
        command = ["dbus-run-session", "--", sys.executable, "-m", "tests.support.heard_window", PYTHON, str(out)]
        ended = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=900)
    assert ended.returncode == 0, ended.stderr[-4000:]
    found: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return found


def everything(tree: dict[str, Any]) -> Iterator[dict[str, Any]]:
    yield tree
    for child in tree["children"]:
        yield from everything(child)


def named(tree: dict[str, Any], role: str, name: str) -> dict[str, Any]:
    found = [each for each in everything(tree) if each["role"] == role and each["name"] == name]
    assert found, f"no {role} {name!r} among {sorted({(e['role'], e['name']) for e in everything(tree)})}"
    return found[0]


def test_the_page_that_came_up_is_said_and_its_tab_is_selected(heard: dict[str, Any]) -> None:
    for key, name in (("inspect", "Inspect"), ("review", "Review"), ("audit", "Audit log")):
        tree = heard["trees"][key]
        assert any(each["role"] == "panel" and each["name"] == name for each in everything(tree)), name
        tabs = {each["name"]: "selected" in each["states"] for each in everything(tree) if each["role"] == "page tab"}
        assert [tab for tab, is_selected in tabs.items() if is_selected] == [name]
        assert "Press" in named(tree, "page tab", name)["actions"]


def test_everything_that_can_have_the_focus_has_a_name(heard: dict[str, Any]) -> None:
    for key, tree in heard["trees"].items():
        nameless = [each for each in everything(tree) if "focusable" in each["states"] and each["role"] != "table cell"]
        assert [each["role"] for each in nameless if not each["name"].strip()] == [], key


def test_the_verdict_the_score_and_the_figures_are_words(heard: dict[str, Any]) -> None:
    tree = heard["trees"]["inspect"]
    named(tree, "label", "Verdict: OK")
    named(tree, "label", "Score 0.50, limit 1.00")
    named(tree, "label", "OK 34, NG 5, not checked 1, yield 87.2 %")
    assert "128 × 96 pixels" in named(tree, "image", "Image of the part")["description"]
    assert named(tree, "chart", "Scores of the last 200 parts")["description"] == "40 parts, 5 NG"


def test_states_and_values_are_said(heard: dict[str, Any]) -> None:
    inspect, review, limits = (heard["trees"][key] for key in ("inspect", "review", "limits"))
    assert "checked" in named(inspect, "check box", "Map")["states"]
    assert named(inspect, "slider", "Opacity of the anomaly map in percent")["value"] == 60.0
    start = named(inspect, "push button", "Start")
    assert "enabled" not in start["states"] and start["description"].startswith("A run is going on.")
    assert "checked" in named(review, "radio button", "Show All, 120 parts")["states"]
    assert named(limits, "slider", "Limit")["description"] == "1.20; the limit is 1.20 now"
    assert any(each["description"].startswith("Product") for each in everything(inspect) if each["role"] == "combo box")


def test_headings_and_rows_of_tables_and_lists_are_said(heard: dict[str, Any]) -> None:
    named(heard["trees"]["settings"], "heading", "Settings")
    table = named(heard["trees"]["review"], "table", "Inspections of the batch")
    cells = [(each["role"], each["name"]) for each in table["children"]]
    assert ("table column header", "Verdict") in cells and ("table cell", "part1.png") in cells
    strip = named(heard["trees"]["inspect"], "list", "Last parts, newest first")
    assert strip["children"][0]["name"] == "40 · part40.png: OK, 0.50"


def test_a_bad_part_and_an_error_are_announced_at_once(heard: dict[str, Any]) -> None:
    said = {each["text"]: each["urgency"] for each in heard["announced"]}
    assert said["Verdict: NG"] == 2, "assertive"
    assert said["Add images to Gear. The disk is full."] == 2
