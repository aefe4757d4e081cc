"""The command `onenip`, called in a way that must fail."""

from __future__ import annotations

import pytest

from onenip_core.cli import main


def fails(capsys: pytest.CaptureFixture[str], *arguments: object) -> str:
    """What a command that exits with 1 says on the error stream."""
    capsys.readouterr()
    assert main([str(argument) for argument in arguments]) == 1
    error = capsys.readouterr().err
    assert error.startswith("onenip: ") and "Traceback" not in error
    return error
