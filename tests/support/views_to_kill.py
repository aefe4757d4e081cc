"""Inspects parts of two views without end, to be killed. Says on stdout how many were told."""

import sys
import time
from pathlib import Path


def main(folder: Path) -> None:
    # The child process imports this file too.
    from app.domain.trigger_plan import TriggerPlan
    from app.sources.folder.source import FolderSource
    from tests.support.view_bench import view_bench, write_pictures

    sources = [FolderSource(write_pictures(folder / name, *[20] * 400)) for name in ("top", "left")]
    with view_bench(folder / "workspace") as bench:
        bench.start([*sources], TriggerPlan())
        while not bench.outcomes:
            print(bench.thread.control.status.done, flush=True)
            time.sleep(0.01)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
