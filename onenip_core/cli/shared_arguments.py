"""Arguments that several commands share."""

from __future__ import annotations

import argparse
from pathlib import Path


def add_data(parser: argparse.ArgumentParser) -> None:
    """Product folders, and what their folders of good and of defective parts are called."""
    parser.add_argument(
        "data", nargs="+", type=Path, metavar="DATA", help="product folder or folder of product folders"
    )
    parser.add_argument(
        "--good-names",
        action="append",
        default=[],
        metavar="NAME",
        help="a folder of this name holds good parts; known in any case are good, ok, normal and the like (may be repeated)",
    )
    parser.add_argument(
        "--defect-names",
        action="append",
        default=[],
        metavar="NAME",
        help="a folder of this name holds defective parts; known are ng, bad, defect and the like (may be repeated)",
    )


def add_model(parser: argparse.ArgumentParser) -> None:
    """The model that is used."""
    parser.add_argument("model", type=Path, metavar="MODEL", help="model folder, or folder of an exported model")


def add_engine(parser: argparse.ArgumentParser, when_left_out: str) -> None:
    """What computes."""
    parser.add_argument(
        "--engine",
        choices=("auto", "torch", "onnx", "openvino", "openvino-bf16"),
        help="what computes; auto measures once which is the fastest on this machine and remembers it; what is not there yet "
        f"is exported to the user's cache folder (default: {when_left_out})",
    )


def add_device(parser: argparse.ArgumentParser) -> None:
    """Where torch computes."""
    parser.add_argument("--device", default="auto", help="auto, cpu or cuda (default: auto)")


def add_json_lines(parser: argparse.ArgumentParser) -> None:
    """How progress is told."""
    parser.add_argument(
        "--json-lines", action="store_true", help="print one JSON object a line instead of progress bars"
    )
