"""`python -m onenip_core.cli`."""

import sys

from onenip_core.cli.main import run_as_program

sys.exit(run_as_program())
