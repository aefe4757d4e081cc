"""The application as a program that trains or inspects at once, to be killed. Says on stdout how far it is; ends with its work."""

import os
import sys
import time
from pathlib import Path


def say(*words: object) -> None:
    print(*words, flush=True)


def slow_down_the_disk() -> None:
    """From the first part on every flush of a file takes its time, as on a worn-out card."""
    flush = os.fsync

    def slow(*arguments: int) -> None:
        time.sleep(1.0)
        flush(*arguments)

    vars(os)["fsync"] = slow


def main(workspace: str, task: str, argument: str) -> int:
    # Child processes import this file too; they must not load the window's libraries.
    from app import bootstrap
    from app.application import Application
    from app.processes import inspection_process
    from app.sources.folder.choice import FolderChoice
    from app.storage.workspace import Workspace
    from tests.support import child_targets
    from tests.support.settle import settle

    qt = bootstrap.make_qt_application(["onenip-inspector"])
    # Where only the disk matters, who judges need not load torch first.
    on_a_slow_disk = task == "inspect on a slow disk"
    inspects = child_targets.inspect_by_brightness if on_a_slow_disk else inspection_process.run
    application = Application(Workspace.open(Path(workspace)), inspection_target=inspects)
    application.window.show()
    application.begin()
    settle(application)
    if task == "train":
        state = application.training_state

        def report() -> None:
            if state.progress is not None:
                say(state.progress.stage, state.progress.step)

        state.progressChanged.connect(report)
        state.phaseChanged.connect(lambda: None if state.phase.busy else qt.quit())
        application.services.training.train([application.app_state.products[0].id], "lite", float(argument))
        settle(application)  # the job is recorded, and its process begins
    else:
        if on_a_slow_disk:
            slow_down_the_disk()
        application.inspection_state.partInspected.connect(lambda part: say("part", part.inspection.position))
        application.services.inspection.runEnded.connect(qt.quit)
        application.services.inspection.start(FolderChoice(str(Path(argument))))
    say("begun")
    exit_code = qt.exec()
    application.close()
    return exit_code


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
