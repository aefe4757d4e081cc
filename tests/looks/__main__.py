"""`python -m tests.looks --out DIR`: pictures of every page and dialog at 1280 × 800, in every language and theme."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path


def main() -> int:
    """Take them, and say where they lie."""
    from app.domain.language import Language
    from app.settings.schema import Theme

    parser = argparse.ArgumentParser(prog="python -m tests.looks", description=__doc__)
    parser.add_argument("--out", type=Path, required=True, help="folder for the pictures: LANGUAGE/THEME/NAME.png")
    parser.add_argument("--languages", nargs="+", default=list(Language), choices=list(Language))
    parser.add_argument("--themes", nargs="+", default=list(Theme), choices=list(Theme))
    parser.add_argument("--only", default="", help="only those whose names begin so")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

    from app.bootstrap import make_qt_application
    from tests.looks.contents import fill_workspace
    from tests.looks.scene import opened
    from tests.looks.views import empty_looks, looks

    make_qt_application(sys.argv[:1])
    began = time.monotonic()
    with tempfile.TemporaryDirectory(prefix="onenip-looks-") as name:
        folder = Path(name)
        fill_workspace(folder / "full")
        for workspace, pictured in ((folder / "full", looks), (folder / "empty", empty_looks)):
            with opened(workspace) as scene:
                for language in options.languages:
                    for theme in options.themes:
                        scene.speak(language, theme)
                        place = options.out / language / theme
                        place.mkdir(parents=True, exist_ok=True)
                        for view, picture in pictured(scene):
                            if view.startswith(options.only):
                                picture.save(str(place / f"{view}.png"))
                        print(f"{time.monotonic() - began:6.0f} s  {place}", flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
