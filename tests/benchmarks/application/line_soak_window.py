"""The process of the soak's window, as `main.py` is of the real one: python -m … PLAN RESULT PLACE."""

from __future__ import annotations

import sys
from pathlib import Path


def main(plan_file: Path, result_file: Path, place: Path) -> int:
    """Writes the result."""
    # Child processes import this file too; they must not load the window's libraries.
    from onenip_core.errors import OneNipError
    from tests.benchmarks.application.line_soak_conductor import conduct
    from tests.benchmarks.application.line_soak_figures import as_json, plan_from

    try:
        result = conduct(plan_from(plan_file.read_bytes()), place)
    except OneNipError as error:
        print(f"line-soak: {error}", file=sys.stderr)
        return 1
    result_file.write_bytes(as_json(result))
    return 0


if __name__ == "__main__":
    sys.exit(main(*map(Path, sys.argv[1:])))
