"""`python -m tests.guide --out DIR`: takes the pictures of the documents by going the way of docs/qa-guide.md, and beyond it,
through the real window."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
import time
from pathlib import Path

SCREEN = Path(__file__).with_name("screen.json")
"""A screen of 1280×800, which the operator's page fills; Qt's own without one is a small square."""


def main() -> int:
    """Go the way and say what was done."""
    parser = argparse.ArgumentParser(prog="python -m tests.guide", description=__doc__)
    parser.add_argument(
        "--out", type=Path, help="folder for the pictures, such as docs/images; none are taken without it"
    )
    parser.add_argument(
        "--help-out",
        type=Path,
        help="folder for those of the help, such as resources/help/images/en; none are taken without it",
    )
    parser.add_argument(
        "--only", nargs="+", default=[], metavar="NAME", help="write only these into the folder of --out"
    )
    parser.add_argument(
        "--way",
        action="store_true",
        help="end with the way of docs/qa-guide.md: half of the pictures, in half of the time",
    )
    parser.add_argument("--language", choices=("en", "de"), default="en", help="what the window speaks")
    parser.add_argument(
        "--minutes",
        type=float,
        default=0.5,
        help="of training; more where the machine has other work (default: %(default)s)",
    )
    parser.add_argument("--keys", action="store_true", help="go the way without a mouse; nothing beyond it")
    options = parser.parse_args()
    # Pictures do not depend on the screen; for watching, set QT_QPA_PLATFORM=xcb.
    os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={SCREEN}")
    os.environ["LOGNAME"] = "ada"  # whom the audit log names

    from app.bootstrap import make_qt_application
    from app.domain.language import Language
    from tests.guide.camera import Album
    from tests.guide.hands import KeyHands, MouseHands
    from tests.guide.walk import walk

    make_qt_application(sys.argv[:1])
    began = time.monotonic()

    def tell(step: str) -> None:
        print(f"{time.monotonic() - began:6.0f} s  {step}", flush=True)

    with tempfile.TemporaryDirectory(prefix="onenip-guide-") as folder:
        hands = KeyHands() if options.keys else MouseHands()
        album = Album(options.out, options.help_out, frozenset(options.only))
        further = not options.keys and not options.way
        walked = walk(Path(folder), hands, album, None, Language(options.language), further, options.minutes, tell)
        print(f"{walked.active_model} inspects, signed by {walked.release.signed_by}; {len(walked.parts)} parts judged")
    for picture in walked.pictures:
        print(picture)
    return 0


if __name__ == "__main__":
    sys.exit(main())
