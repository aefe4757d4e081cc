"""The arguments of all commands; nothing heavy is imported for them."""

from __future__ import annotations

import argparse
from pathlib import Path

from onenip_core import __version__
from onenip_core.cli.backbones_arguments import add_backbones
from onenip_core.cli.number_argument import number
from onenip_core.cli.shared_arguments import add_data, add_device, add_engine, add_json_lines, add_model
from onenip_core.config import PRESETS


def build_parser() -> argparse.ArgumentParser:
    """The parser with all commands."""
    parser = argparse.ArgumentParser(
        prog="onenip", description="One anomaly detection model for many products (OneNIP, Gao, ECCV 2024)."
    )
    parser.add_argument("--version", action="version", version=f"onenip {__version__}")
    commands = parser.add_subparsers(title="commands", required=True, metavar="COMMAND")
    _add_train(commands.add_parser("train", help="train one model for all products", description=_TRAIN_TEXT))
    _add_product(
        commands.add_parser(
            "add-product", help="let a model inspect one product more without training", description=_ADD_PRODUCT_TEXT
        )
    )
    add_backbones(commands.add_parser("backbones", help="list, fetch or add trained weights of backbones"))
    _add_evaluate(commands.add_parser("evaluate", help="measure a model on images with known truth"))
    _add_inspect(commands.add_parser("inspect", help="judge images"))
    _add_info(commands.add_parser("info", help="show what a model or a model file is"))
    _add_pack(commands.add_parser("pack", help="pack a model to one file that travels", description=_PACK_TEXT))
    _add_unpack(commands.add_parser("unpack", help="unpack a model file to a model folder"))
    _add_export(
        commands.add_parser("export", help="write a model for ONNX Runtime or OpenVINO", description=_EXPORT_TEXT)
    )
    _add_benchmark(commands.add_parser("benchmark", help="measure the speed of a model on this machine"))
    return parser


_TRAIN_TEXT = (
    "Train one model for all products. DATA is a product folder or a folder of product folders: plain images, MVTec AD, VisA "
    "or BTAD layout. Ctrl+C stops at the next step and leaves a checkpoint, from which --resume goes on."
)

_ADD_PRODUCT_TEXT = (
    "Write a model that knows one product more, by prompts only: the network stays as it is, and good parts of the product give "
    "prompts, gallery and limit. DATA is the product's folder. It takes seconds, finds less than a training on the product, and "
    "says beforehand what is to be expected (docs/prompts.md)."
)

_EXPORT_TEXT = (
    "Write a model for ONNX Runtime or OpenVINO, and compare it with torch on generated images, on the prompts that the model "
    "holds and on images of yours. Where they do not agree nothing is exported."
)


_PACK_TEXT = (
    "Pack a model with exports for ONNX Runtime and OpenVINO to one file, with which a computer inspects that has no torch. What "
    "is not exported yet is exported and compared with torch first."
)


def _add_train(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(module="train")
    add_data(parser)
    parser.add_argument("--out", required=True, type=Path, metavar="MODEL", help="folder that the model is written to")
    parser.add_argument(
        "--preset",
        choices=sorted(PRESETS),
        help="network and training settings (default: lite, or the preset of the model to start from)",
    )
    parser.add_argument(
        "--from",
        dest="start",
        type=Path,
        metavar="MODEL",
        help="begin with what this model learned, and teach it more products; what it knows must be among DATA, and is trained "
        "along, so that it forgets none",
    )
    parser.add_argument(
        "--backbone",
        metavar="NAME",
        help="another timm backbone than the preset's, convolutional or a vision transformer (`onenip backbones`)",
    )
    parser.add_argument(
        "--weights",
        type=Path,
        metavar="FILE",
        help="trained backbone weights (.safetensors or .pth; default: from an installed package, else the kept ones)",
    )
    parser.add_argument(
        "--textures", type=Path, metavar="DIR", help="images to fill pseudo-anomalies with (default: generated)"
    )
    budget = parser.add_mutually_exclusive_group()
    budget.add_argument("--steps", type=int, metavar="N", help="train this many steps")
    budget.add_argument(
        "--epochs", type=number, metavar="N", help="train on as many samples as N passes over the images"
    )
    budget.add_argument("--minutes", type=number, metavar="M", help="train this many minutes")
    _add_images(parser)
    parser.add_argument(
        "--hold-out",
        action="append",
        default=[],
        metavar="FOLDER",
        help="train on no image of good parts in this folder, such as one session of capture: those tell how new parts score, "
        "instead of some that are drawn; a path, or the name of the folder; may be repeated",
    )
    parser.add_argument(
        "--set",
        dest="changes",
        action="append",
        default=[],
        metavar="NAME=VALUE",
        help="change a setting of the preset, such as dice_factor=2 or held_out_fraction=0; may be repeated; docs/method.md tells "
        "what there is",
    )
    parser.add_argument("--seed", type=int, default=0, help="same seed, same model on the same machine (default: 0)")
    parser.add_argument("--resume", action="store_true", help="go on with the unfinished run in MODEL")
    add_device(parser)
    add_json_lines(parser)


def _add_images(parser: argparse.ArgumentParser) -> None:
    """How normal images are read, and where on them a product is inspected."""
    parser.add_argument(
        "--value-bits",
        action="append",
        default=[],
        metavar="[PRODUCT=]BITS",
        help="how many bits the camera uses in files with 16 bits a value, 8 to 16, of all products or of one; may be repeated "
        "(default: 10, 12, 14 or 16, by the highest value of a product's normal images)",
    )
    parser.add_argument(
        "--area",
        action="append",
        default=[],
        metavar="[PRODUCT=]FILE",
        help="JSON file with the inspected area of all products or of one, outside of which nothing trains or counts; may be "
        "repeated; docs/area.md tells what stands in it (default: the whole picture)",
    )
    parser.add_argument(
        "--align",
        action="append",
        default=[],
        metavar="[PRODUCT=]HOW",
        help="turn and shift the parts of all products or of one back to where a reference lies, before they are inspected: off, "
        "shift or turn, and how far at most, such as shift:10%% or turn:10%%:30; may be repeated; docs/alignment.md tells more "
        "(default: off)",
    )


def _add_product(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(module="add_product")
    parser.add_argument("model", type=Path, metavar="MODEL", help="model folder; it is not changed")
    add_data(parser)
    parser.add_argument(
        "--out", required=True, type=Path, metavar="NEW", help="folder that the new model is written to"
    )
    parser.add_argument(
        "--textures", type=Path, metavar="DIR", help="images to fill pseudo-anomalies with (default: generated)"
    )
    _add_images(parser)
    parser.add_argument("--seed", type=int, default=0, help="same seed, same model on the same machine (default: 0)")
    add_device(parser)
    add_json_lines(parser)


def _add_evaluate(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(module="evaluate")
    add_model(parser)
    add_data(parser)
    parser.add_argument("--json", required=True, type=Path, metavar="FILE", help="where the metrics are written")
    parser.add_argument(
        "--protocol",
        choices=("deployed", "paper"),
        default="deployed",
        help="deployed: calibration of the model; paper: the authors' factor from the test set (default: deployed)",
    )
    parser.add_argument(
        "--prompt",
        choices=("auto", "product", "random", "wrong"),
        help="product: the most similar prompt of the image's product; auto: the most similar one of all; random: one of the "
        "product's, drawn for each image; wrong: the next product's (default: product; with --protocol paper random)",
    )
    parser.add_argument("--seed", type=int, default=0, help="of random prompts (default: 0)")
    paper = parser.add_argument_group(
        "the paper's protocol", "Where the authors' choice is not wanted; needs --protocol paper."
    )
    paper.add_argument(
        "--alpha",
        type=number,
        metavar="A",
        help="share of the refined map, 0 to 1 (default: 0.5; table 4c of the paper)",
    )
    paper.add_argument(
        "--scale", choices=("all", "product"), help="test images that the factor s is taken from (default: all)"
    )
    paper.add_argument(
        "--sigmoid",
        choices=("after", "before"),
        help="whether it follows the resizing of the refined map (default: after)",
    )
    paper.add_argument(
        "--masks",
        choices=("centre", "corner"),
        help="pixel that masks are resized by: the middle one or, half a pixel off, the one in the corner (default: centre)",
    )
    parser.add_argument(
        "--pixels",
        choices=("model", "image"),
        default="model",
        help="resolution of the pixel metrics: the network's input size, as in the paper, or the full image (default: model)",
    )
    add_engine(parser, "torch, or what the model was exported for")
    add_device(parser)
    add_json_lines(parser)


def _add_inspect(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(module="inspect")
    add_model(parser)
    parser.add_argument("images", nargs="+", type=Path, metavar="IMAGE_OR_FOLDER", help="images, or folders of images")
    parser.add_argument(
        "--product", metavar="NAME", help="product of the images (default: the most similar prompt decides)"
    )
    parser.add_argument(
        "--threshold",
        type=number,
        metavar="T",
        help="limit on the score (default: those that came with the model in its model file, else 1.0, what the model proposes)",
    )
    parser.add_argument(
        "--out", required=True, type=Path, metavar="DIR", help="folder for results.jsonl, maps and overlays"
    )
    add_engine(parser, "torch, or what the model was exported for")
    parser.add_argument(
        "--batch", type=int, default=1, metavar="N", help="images that the model judges at once (default: 1)"
    )
    parser.add_argument(
        "--jobs", type=int, metavar="N", help="threads, or with --ray processes (default: one for each core)"
    )
    parser.add_argument(
        "--ray",
        action="store_true",
        help="judge an archive with --jobs processes, in shards that survive a kill (needs the extra `ray`)",
    )
    parser.add_argument(
        "--no-picture-check",
        dest="picture_check",
        action="store_false",
        help="judge whatever the images show; without it what is no usable picture of the product is NOT_CHECKED, where the model "
        "has learned to tell",
    )
    parser.add_argument(
        "--no-pictures", dest="pictures", action="store_false", help="write results.jsonl alone, no maps and overlays"
    )
    add_device(parser)
    add_json_lines(parser)


def _add_info(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(module="info")
    parser.add_argument(
        "model", type=Path, metavar="MODEL", help="model folder, folder of an exported model, or model file"
    )
    parser.add_argument("--json", action="store_true", help="print the manifest as JSON")


def _add_pack(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(module="pack")
    parser.add_argument("model", type=Path, metavar="MODEL", help="model folder")
    parser.add_argument(
        "--out", required=True, type=Path, metavar="FILE", help="the model file, which ends in .onenip; must not exist"
    )
    parser.add_argument(
        "--title", metavar="TEXT", help="what people call the model (default: the title that it came with, if any)"
    )
    parser.add_argument(
        "--limit",
        action="append",
        default=[],
        metavar="PRODUCT=LIMIT",
        help="limit on a product's score where the model goes (default: the one that came with it, else 1.0); may be repeated",
    )
    parser.add_argument(
        "--prompts",
        action="append",
        default=[],
        metavar="PRODUCT=IMAGE_OR_FOLDER",
        help="pictures of a product's good parts, for people to see (default: those that came with it); may be repeated",
    )
    add_json_lines(parser)


def _add_unpack(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(module="unpack")
    parser.add_argument("file", type=Path, metavar="FILE", help="model file")
    parser.add_argument(
        "--out", required=True, type=Path, metavar="MODEL", help="new folder, which is a model folder then"
    )
    add_json_lines(parser)


def _add_export(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(module="export")
    parser.add_argument("model", type=Path, metavar="MODEL", help="model folder")
    parser.add_argument("--format", required=True, choices=("onnx", "openvino"), help="what is written")
    parser.add_argument("--out", required=True, type=Path, metavar="DIR", help="new folder for the exported model")
    parser.add_argument(
        "--images",
        nargs="+",
        default=[],
        type=Path,
        metavar="IMAGE_OR_FOLDER",
        help="compare on these images too, with the prompts of every product",
    )


def _add_benchmark(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(module="benchmark")
    add_model(parser)
    parser.add_argument("--json", type=Path, metavar="FILE", help="also write the figures to this file")
    parser.add_argument("--repeats", type=int, default=50, metavar="N", help="timed repetitions (default: 50)")
    add_engine(parser, "all, side by side")
    add_device(parser)
