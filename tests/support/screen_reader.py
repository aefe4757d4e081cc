"""What a screen reader on Linux hears of a window, by AT-SPI. Runs in the system's own Python, which has pyatspi:

`python3 screen_reader.py tree NAME` prints the tree of the application of that name as JSON;
`python3 screen_reader.py listen NAME SECONDS` prints "listening", and then a line of JSON for each announcement.
"""

from __future__ import annotations

import json
import sys
import time
from typing import Any

import pyatspi  # type: ignore[import-not-found,unused-ignore]  # a Debian package
from gi.repository import GLib  # type: ignore[import-untyped,import-not-found,unused-ignore]

STATES = (
    "STATE_CHECKED",
    "STATE_CHECKABLE",
    "STATE_ENABLED",
    "STATE_FOCUSABLE",
    "STATE_FOCUSED",
    "STATE_SELECTED",
    "STATE_SHOWING",
)
MOST_CHILDREN = 24
"""Of one thing: a table has thousands."""
PATIENCE_S = 60


def application(name: str) -> Any:
    """The application of that name, as soon as it is there."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        for each in pyatspi.Registry.getDesktop(0):
            if each is not None and name in each.name:
                return each
        time.sleep(0.2)
    sys.exit(f"{name} is not there")


def heard(thing: Any) -> dict[str, Any]:
    """A thing with all in it, as far as it is shown."""
    held = thing.getState()
    states = [name.removeprefix("STATE_").lower() for name in STATES if held.contains(getattr(pyatspi, name))]
    told: dict[str, Any] = {
        "role": thing.getRoleName(),
        "name": thing.name,
        "description": thing.description,
        "states": states,
        "actions": [],
        "value": None,
        "children": [],
    }
    interfaces = pyatspi.listInterfaces(thing)
    if "Action" in interfaces:
        action = thing.queryAction()
        told["actions"] = [action.getName(place) for place in range(action.nActions)]
    if "Value" in interfaces:
        told["value"] = thing.queryValue().currentValue
    for place in range(min(thing.childCount, MOST_CHILDREN)):
        child = thing.getChildAtIndex(place)
        if child is not None and child.getState().contains(pyatspi.STATE_VISIBLE):
            told["children"].append(heard(child))
    return told


def listen(name: str, seconds: float) -> None:
    """Print what is announced."""
    application(name)

    def on_announced(event: Any) -> None:
        print(json.dumps({"text": str(event.any_data), "urgency": event.detail1}), flush=True)

    pyatspi.Registry.registerEventListener(on_announced, "object:announcement")
    GLib.timeout_add(round(1000 * seconds), pyatspi.Registry.stop)
    print("listening", flush=True)
    pyatspi.Registry.start()


if __name__ == "__main__":
    if sys.argv[1] == "tree":
        print(json.dumps(heard(application(sys.argv[2]))))
    else:
        listen(sys.argv[2], float(sys.argv[3]))
