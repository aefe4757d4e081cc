"""The application as a program that watches a folder on a slow disk, to be killed. Says on stdout each part that it has told."""

import sys
from pathlib import Path


def main(workspace: str, folder: str) -> int:
    # Child processes import this file too; they must not load the window's libraries.
    from app import bootstrap
    from app.application import Application
    from app.sources.watched_folder.choice import WatchedFolderChoice
    from app.storage.workspace import Workspace
    from tests.support import child_targets
    from tests.support.killed_window import say, slow_down_the_disk
    from tests.support.settle import settle

    qt = bootstrap.make_qt_application(["onenip-inspector"])
    application = Application(
        Workspace.open(Path(workspace)),
        inspection_target=child_targets.inspect_by_brightness,
        preparation_target=child_targets.prepare_nothing,
    )
    application.begin()
    settle(application)
    slow_down_the_disk()
    application.inspection_state.partInspected.connect(lambda part: say("part", part.inspection.position))
    application.services.inspection.start(WatchedFolderChoice(folder, move_handled=True, settle_seconds=0.2))
    return qt.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
