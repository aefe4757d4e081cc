"""The command `onenip`."""

from onenip_core.cli.main import main, run_as_program

__all__ = ["main", "run_as_program"]
