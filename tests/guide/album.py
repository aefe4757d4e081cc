"""What the other documents and the help show: pages and dialogs beyond the way, in the workspace that the way leaves."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from tests.guide.connecting import choose_a_camera, connect, probe_the_light, set_triggers, sound_an_alarm
from tests.guide.operating import operate, operate_with_views
from tests.guide.parts import PartFolders
from tests.guide.preparing import align, capture, hold_a_session_out, show_prompts
from tests.guide.reviewing import find_parts, look_at_overrules, read_the_log, review
from tests.guide.scene import Scene


def further_steps(
    scene: Scene, washers: PartFolders, meshes: PartFolders, folder: Path
) -> tuple[tuple[str, Callable[[], None]], ...]:
    """Behind the steps of the way, in this order; `folder` is for what is written on the way."""
    return (
        ("review", lambda: review(scene, washers)),
        ("find parts", lambda: find_parts(scene)),
        ("look at overrules", lambda: look_at_overrules(scene)),
        ("read the audit log", lambda: read_the_log(scene)),
        ("hand over to the operator", lambda: operate(scene, washers, folder / "watched")),
        ("let two cameras look", lambda: operate_with_views(scene, washers, meshes, folder / "views")),
        ("set triggers", lambda: set_triggers(scene, washers)),
        ("sound an alarm", lambda: sound_an_alarm(scene, washers)),
        ("choose a camera", lambda: choose_a_camera(scene)),
        ("connect the line", lambda: connect(scene)),
        ("probe the light", lambda: probe_the_light(scene, folder)),
        ("show prompts", lambda: show_prompts(scene, washers)),
        ("capture", lambda: capture(scene, washers, folder)),
        ("hold a session out", lambda: hold_a_session_out(scene, folder)),
        ("align", lambda: align(scene)),
    )
