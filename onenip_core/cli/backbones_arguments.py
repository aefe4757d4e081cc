"""The arguments of `onenip backbones`."""

from __future__ import annotations

import argparse
from pathlib import Path

_TEXT = (
    "List backbones that are recommended, and get the weights of one. Training never uses the network: what it needs is fetched "
    "here, because you ask for it, or added from a file."
)


def add_backbones(parser: argparse.ArgumentParser) -> None:
    """Take up the command, whose kinds are `list` (nothing named), `fetch` and `add`."""
    parser.description = _TEXT
    parser.set_defaults(module="backbones", kind="list")
    _add_folder(parser)
    parser.add_argument("--json", action="store_true", help="print the list as JSON")
    parser.add_argument(
        "--time",
        action="store_true",
        help="measure what an image costs on this computer, in the backbone alone (with random weights: they do not matter for it)",
    )
    kinds = parser.add_subparsers(metavar="fetch | add")
    fetch = kinds.add_parser("fetch", help="fetch weights from a model hub")
    fetch.set_defaults(kind="fetch")
    fetch.add_argument("name", metavar="NAME", help="one of the list; the tag behind the point may be left out")
    fetch.add_argument(
        "--hub", metavar="URL", help="another hub or mirror (default: HF_ENDPOINT, else https://huggingface.co)"
    )
    fetch.add_argument(
        "--replace", action="store_true", help="fetch them also where weights lie that were added from a file"
    )
    add = kinds.add_parser("add", help="take weights from a file")
    add.set_defaults(kind="add")
    add.add_argument("file", type=Path, metavar="FILE", help="weights (.safetensors or .pth)")
    add.add_argument("--name", required=True, metavar="NAME", help="the backbone that they are of, as timm calls it")
    for each in (fetch, add):
        _add_folder(each)
        each.add_argument(
            "--json-lines", action="store_true", help="print one JSON object a line instead of progress bars"
        )


def _add_folder(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--folder",
        type=Path,
        default=argparse.SUPPRESS,
        metavar="DIR",
        help="where weights are kept (default: ONENIP_BACKBONES, else a folder of the user's data, where training looks)",
    )
