"""Where the program `onenip-inspector` begins; `main.py` and the installed programs come here too."""

from __future__ import annotations

import gc
import logging
import multiprocessing
import os
import sys
from typing import TYPE_CHECKING, NoReturn

if TYPE_CHECKING:
    from app.command_line import Options


def run_as_program() -> NoReturn:
    """Run the application and end the process with its exit code."""
    # A child of a bundled program is that program again; this is where it becomes a child instead of a second window.
    multiprocessing.freeze_support()
    leave(main())


def main() -> int:
    """Run the application; returns the exit code."""
    # What is loaded now stays: looking through it for garbage, again and again while it grows, takes a tenth of the start.
    gc.disable()
    # Child processes import this file too; they must not load the window's libraries.
    from app.command_line import parse_options

    options = parse_options(sys.argv[1:])
    if options.list_sources or options.probe is not None:
        return _look_at_sources(options)
    if options.check is not None:
        gc.enable()
        from app.check_command import AskedServer, check_workspace, mend_workspace

        if options.mend:
            return mend_workspace(options.check)
        return check_workspace(options.check, server=AskedServer(options.database, options.shared))
    if options.backup is not None or options.restore is not None:
        gc.enable()
        from app.backup_command import back_up, restore

        return back_up(*options.backup) if options.backup is not None else restore(*(options.restore or ()))
    if options.replay is not None:
        gc.enable()
        from app.replay_command import WantedParts, replay_workspace

        wanted = WantedParts(options.replay_batches, options.replay_last, options.replay_engine)
        return replay_workspace(options.replay, wanted)
    if options.recover_access is not None:
        gc.enable()
        from app.recovery_command import recover_access

        return recover_access(options.recover_access)
    from app.qt_imports import import_without_reading_sources

    import_without_reading_sources()
    from app.bootstrap import run

    gc.freeze()
    gc.enable()
    return run(sys.argv)


def _look_at_sources(options: Options) -> int:
    """What needs no window: it must work without a display."""
    os.environ.setdefault("OPENCV_LOG_LEVEL", "ERROR")  # what matters is said in sentences
    logging.getLogger().addHandler(logging.NullHandler())
    gc.enable()
    from app.source_commands import list_sources, probe_source
    from app.sources.catalogue import SOURCE_KINDS

    return (
        list_sources(SOURCE_KINDS)
        if options.probe is None
        else probe_source(SOURCE_KINDS, options.probe, options.frames)
    )


def leave(exit_code: int) -> NoReturn:
    """End the process at once. Everything is closed and stored by now; what the interpreter takes apart by itself takes up to two
    seconds more, in which a thread that still reads from a share without an answer could come back to what is gone."""
    logging.shutdown()
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os._exit(exit_code)
