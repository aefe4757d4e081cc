"""Starts OneNIP Inspector: `python main.py`, see `--help`."""

import multiprocessing
import sys


def main() -> int:
    """Run the application; returns the exit code."""
    # Child processes import this file too; they must not load the window's libraries.
    from app.bootstrap import run

    return run(sys.argv)


if __name__ == "__main__":
    multiprocessing.freeze_support()
    sys.exit(main())
