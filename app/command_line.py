"""The options of `main.py`."""

from __future__ import annotations

import argparse
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from onenip_core import __version__

_LANGUAGES = ("system", "en", "de", "fr", "es", "zh", "ja")
"""Of `Language`, and "as the system"; a test compares them."""
FRAMES_TO_PROBE = 30
_ENGINES = ("torch", "onnx", "openvino", "openvino-bf16")
"""Of `EngineKind`, which would bring the libraries along; a test compares them."""


@dataclass(frozen=True, slots=True)
class Options:
    """What was asked for on the command line."""

    workspace: Path | None
    demo: bool
    self_test: Path | None
    files: tuple[Path, ...] = ()
    """Model files to be added, as the system names them that a person opens."""
    made_parts: bool = False
    """Drawn parts instead of solar cells, also where those are installed."""
    operator: bool = False
    """Begin with the operator's page, in full screen."""
    handover: bool = False
    """The self-test is to judge with the model file that another computer handed over."""
    list_sources: bool = False
    """Print the cameras that are connected, and end."""
    probe: str | None = None
    """The source that is to be tried, and end."""
    frames: int = FRAMES_TO_PROBE
    """That are wanted of it."""
    check: Path | None = None
    """The workspace that is to be checked, and end."""
    mend: bool = False
    """With `check`: what can be mended without loss is."""
    backup: tuple[Path, Path] | None = None
    """The workspace that is to be backed up, and where, and end."""
    restore: tuple[Path, Path] | None = None
    """The backup that is to be restored, and where, and end."""
    replay: Path | None = None
    """The workspace whose verdicts are to be computed again, and end."""
    replay_batches: tuple[int, ...] = ()
    """Of these batches; none: of all."""
    replay_last: int | None = None
    """So many of the newest; None: all."""
    replay_engine: str | None = None
    """By this engine; None: by the one that judged."""
    recover_access: Path | None = None
    """The workspace to which somebody with access to its files wants to log in again, and end."""
    database: str | None = None
    """Of a server, to which several stations write; None: what the station's folder remembers, or none."""
    shared: Path | None = None
    """The folder that these stations share."""
    station: str | None = None
    """By which name this one is told apart."""
    language: str | None = None
    """That the window speaks, whatever the settings say."""


def parse_options(arguments: Sequence[str]) -> Options:
    """Parse the arguments after the program's name. Ends the process for --help, --version and mistakes."""
    parser = argparse.ArgumentParser(
        prog="onenip-inspector", description="OneNIP Inspector: one model that inspects all your products."
    )
    parser.add_argument(
        "files", type=Path, nargs="*", metavar="FILE.onenip", help="model files to add; the window asks before it does"
    )
    parser.add_argument("--workspace", type=Path, metavar="DIR", help="folder for products, models and inspections")
    parser.add_argument(
        "--database",
        metavar="URL",
        help="keep the records in a PostgreSQL database, postgresql://USER@HOST/NAME, that several stations write to; DIR is "
        "then this station's own folder, and remembers it. No password here: PGPASSWORD or ~/.pgpass hold it",
    )
    parser.add_argument(
        "--shared",
        type=Path,
        metavar="DIR2",
        help="with --database: the folder of pictures and models that all stations share",
    )
    parser.add_argument(
        "--station",
        metavar="NAME",
        help="with --database: what this station is called; the computer's name if not given",
    )
    parser.add_argument(
        "--language",
        choices=_LANGUAGES,
        help="what the window speaks, this time; the settings say otherwise what it speaks always",
    )
    modes = parser.add_mutually_exclusive_group()
    modes.add_argument(
        "--demo",
        action="store_true",
        help="show everything at work on real images of solar cells, or on drawn parts where those are not installed",
    )
    modes.add_argument(
        "--self-test", type=Path, metavar="DIR", help="play the demonstration without a person, write DIR/report.json"
    )
    modes.add_argument(
        "--list-sources", action="store_true", help="print the cameras that are connected, as JSON; needs no display"
    )
    modes.add_argument(
        "--probe",
        metavar="SOURCE",
        help="try a source and print what came, as JSON; needs no display. SOURCE is what --list-sources prints, such as usb:0, or "
        "an rtsp:// or http:// address, a folder, a video file, or watch:FOLDER",
    )
    modes.add_argument(
        "--check",
        type=Path,
        metavar="DIR",
        help="compare the records of the workspace DIR with its files and print what is wrong, as JSON; changes nothing, needs no "
        "display; ends with 0 if all is well, 1 if not, 2 if it could not be checked",
    )
    parser.add_argument(
        "--mend",
        action="store_true",
        help="with --check: mend what can be without loss, and print it too; only while nobody has the workspace open",
    )
    modes.add_argument(
        "--backup",
        type=Path,
        nargs=2,
        metavar=("DIR", "TARGET"),
        help="copy the workspace DIR to the new folder TARGET, also while it is in use, and read everything back",
    )
    modes.add_argument(
        "--restore",
        type=Path,
        nargs=2,
        metavar=("TARGET", "DIR"),
        help="make a workspace of the backup TARGET in the folder DIR, which is empty or not there",
    )
    modes.add_argument(
        "--replay",
        type=Path,
        metavar="DIR",
        help="judge the stored parts of the workspace DIR again and print what is not identical, as JSON; changes nothing, needs "
        "no display; ends with 0 if all are identical, 1 if not, 2 if they could not be judged",
    )
    parser.add_argument(
        "--batch", type=_positive, metavar="N", nargs="+", default=[], help="with --replay: these batches alone"
    )
    parser.add_argument("--last", type=_positive, metavar="N", help="with --replay: the N newest parts alone")
    parser.add_argument(
        "--engine", choices=_ENGINES, help="with --replay: what judges; the engine that judged then if not given"
    )
    modes.add_argument(
        "--recover-access",
        type=Path,
        metavar="DIR",
        help="where nobody can log in to the workspace DIR any more: give the admin “Recovery” a new password and print it, as "
        "JSON; needs access to the files and no display; the audit log and the next start tell it",
    )
    parser.add_argument("--frames", type=_positive, metavar="N", help="with --probe: so many frames; 30 if not given")
    parser.add_argument("--made-parts", action="store_true", help="with --demo or --self-test: drawn parts in any case")
    parser.add_argument(
        "--operator", action="store_true", help="begin with the operator's page in full screen; F11 leaves it"
    )
    parser.add_argument(
        "--handover",
        action="store_true",
        help="with --self-test: judge the parts in DIR/handover with the model file there and compare the verdicts",
    )
    parser.add_argument("--version", action="version", version=f"OneNIP Inspector {__version__}")
    parsed = parser.parse_intermixed_args(arguments)  # files may stand on both sides of options
    if parsed.made_parts and not (parsed.demo or parsed.self_test):
        parser.error("--made-parts goes with --demo or --self-test")
    if parsed.handover and not parsed.self_test:
        parser.error("--handover goes with --self-test")
    if parsed.operator and (parsed.demo or parsed.self_test):
        parser.error("--operator shows one page only; --demo and --self-test need all of them")
    if parsed.files and parsed.self_test is not None:
        parser.error("a self-test plays alone: it adds no model files")
    if parsed.frames is not None and parsed.probe is None:
        parser.error("--frames goes with --probe")
    if (parsed.batch or parsed.last is not None or parsed.engine is not None) and parsed.replay is None:
        parser.error("--batch, --last and --engine go with --replay")
    if parsed.mend and parsed.check is None:
        parser.error("--mend goes with --check")
    windowless = (parsed.probe, parsed.check, parsed.replay, parsed.backup, parsed.restore, parsed.recover_access)
    if (parsed.database or parsed.shared or parsed.station) and (
        parsed.demo or parsed.self_test or any(mode is not None for mode in windowless if mode is not parsed.check)
    ):
        parser.error("--database, --shared and --station go with the window and with --check")
    if parsed.files and (parsed.list_sources or any(mode is not None for mode in windowless)):
        parser.error("what needs no display opens no window: it adds no model files")
    return Options(
        parsed.workspace,
        parsed.demo,
        parsed.self_test,
        tuple(parsed.files),
        parsed.made_parts,
        parsed.operator,
        parsed.handover,
        parsed.list_sources,
        parsed.probe,
        FRAMES_TO_PROBE if parsed.frames is None else parsed.frames,
        parsed.check,
        parsed.mend,
        None if parsed.backup is None else (parsed.backup[0], parsed.backup[1]),
        None if parsed.restore is None else (parsed.restore[0], parsed.restore[1]),
        parsed.replay,
        tuple(parsed.batch),
        parsed.last,
        parsed.engine,
        parsed.recover_access,
        parsed.database,
        parsed.shared,
        parsed.station,
        parsed.language,
    )


def _positive(text: str) -> int:
    number = int(text)
    if number < 1:
        raise argparse.ArgumentTypeError("a number from 1 on is needed")
    return number
