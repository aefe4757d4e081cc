"""Starts either program of a bundle: they are one file, which looks at the name that it was called by."""

import multiprocessing
import sys
from pathlib import Path

COMMAND = "onenip"

if __name__ == "__main__":
    multiprocessing.freeze_support()
    if Path(sys.argv[0]).stem.lower() == COMMAND:
        from onenip_core.cli import run_as_program

        sys.exit(run_as_program())
    from app.start import run_as_program as run_window

    run_window()
