"""The command `onenip`."""

from onenip_core.cli.main import main

__all__ = ["main"]
