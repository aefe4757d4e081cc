"""`line-soak`: an industrial camera that is triggered for hours beside a training; do the books balance, and what grows?"""

from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

from onenip_core.errors import EngineError
from tests.benchmarks.application.line_soak_figures import SoakPlan, SoakResult, as_json, result_from


def soak_line(plan: SoakPlan) -> SoakResult:
    """Carry the plan out, in a process that holds the application's window and nothing else. Needs a display or
    QT_QPA_PLATFORM=offscreen.

    Raises EngineError: it broke off; why stands on standard error.
    """
    if plan.place is not None:
        plan.place.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="onenip-line-soak-", dir=plan.place) as folder:
        plan_file, result_file = Path(folder) / "plan.json", Path(folder) / "result.json"
        plan_file.write_bytes(as_json(plan))
        command = [sys.executable, "-m", "tests.benchmarks.application.line_soak_window"]
        done = subprocess.run([*command, str(plan_file), str(result_file), folder], check=False)
        if not result_file.exists():
            raise EngineError(f"The soak broke off with exit code {done.returncode}.")
        return result_from(result_file.read_bytes())
