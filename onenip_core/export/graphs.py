"""Trace the two halves of a model to ONNX. They only call the network's public methods, so every option of it is followed."""

from __future__ import annotations

import logging
import warnings
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.export import Dim

from onenip_core.config import PromptMode
from onenip_core.errors import ExportError
from onenip_core.inference.engines.graph_inputs import (
    DISTANCES,
    ENCODINGS,
    FEATURES,
    GALLERY,
    LOGITS,
    PIXELS,
    RESIDUALS,
)
from onenip_core.inference.engines.telemetry import switch_off_telemetry
from onenip_core.inference.engines.torch_engine import residual_norms
from onenip_core.model.embedding import embed
from onenip_core.model.feature_backbone import FeatureBackbone
from onenip_core.model.matching import gallery_width
from onenip_core.model.onenip_network import OneNipNetwork
from onenip_core.model_folder import OneNipModel
from onenip_core.sentences import filled

_EXAMPLES = 2
"""A dimension that is 1 in the example would be taken for a constant."""
_MOST_IMAGES, _MOST_TOKENS = 1024, 65536


class FeatureGraph(nn.Module):
    """(B, S, S, 3) uint8 pixels → (B, C, g, g) standardised features and their (B, C) embeddings."""

    def __init__(self, backbone: FeatureBackbone, network: OneNipNetwork) -> None:
        super().__init__()
        self.backbone = backbone
        self.network = network

    def forward(self, pixels: Tensor) -> tuple[Tensor, Tensor]:
        features = self.network.standardise(self.backbone(pixels.permute(0, 3, 1, 2)))
        return features, embed(features)


class MapGraph(nn.Module):
    """(B, C, g, g) features and what guides them → (B, g, g) norms of the residual, and where the network has them (B, h, h)
    logits of the refiner and (B, h, h) distances to the gallery."""

    def __init__(self, network: OneNipNetwork) -> None:
        super().__init__()
        self.network = network
        self.guides = guides_of(network)

    def forward(self, features: Tensor, *guides: Tensor) -> tuple[Tensor, ...]:
        given = dict(zip(self.guides, guides, strict=True))
        reconstruction = self.network.reconstruct(features, given.get(ENCODINGS))
        outputs = [residual_norms(reconstruction, features)]
        matches = self.network.match(features, given[GALLERY][None]) if GALLERY in given else None
        if self.network.refiner is not None:
            outputs.append(self.network.refine(features, reconstruction, matches)[:, 0])
        if matches is not None:
            outputs.append(matches.distances)
        return tuple(outputs)


def guides_of(network: OneNipNetwork) -> tuple[str, ...]:
    """Which of encodings and gallery the network's second half takes."""
    encodings = (ENCODINGS,) if network.config.prompt_mode is not PromptMode.NONE else ()
    gallery = (GALLERY,) if network.config.match_prompts else ()
    return encodings + gallery


def _outputs_of(network: OneNipNetwork) -> list[str]:
    """Names of what `MapGraph` gives, in its order."""
    logits = [LOGITS] if network.refiner is not None else []
    distances = [DISTANCES] if network.config.match_prompts else []
    return [RESIDUALS, *logits, *distances]


def write_feature_graph(model: OneNipModel, path: Path) -> None:
    """Write the first half as ONNX. Raises ExportError."""
    size = model.manifest.network.input_size
    pixels = torch.zeros(_EXAMPLES, size, size, 3, dtype=torch.uint8)
    shapes = ({0: Dim("batch", min=1, max=_MOST_IMAGES)},)
    _write(FeatureGraph(model.backbone, model.network), (pixels,), shapes, [PIXELS], [FEATURES, "embeddings"], path)


def write_map_graph(model: OneNipModel, path: Path) -> None:
    """Write the second half as ONNX. Raises ExportError."""
    graph = MapGraph(model.network)
    config, layout = model.manifest.network, model.backbone.layout
    batch = Dim("batch", min=1, max=_MOST_IMAGES)
    examples = {
        ENCODINGS: (torch.zeros(_EXAMPLES, config.grid**2, config.width), {0: batch}),
        GALLERY: (
            torch.zeros(_EXAMPLES, gallery_width(layout)),
            {0: Dim("tokens", min=1, max=_MOST_TOKENS)},
        ),
    }
    features = torch.zeros(_EXAMPLES, layout.total, config.grid, config.grid)
    arguments = (features, *(examples[name][0] for name in graph.guides))
    guide_shapes = tuple(examples[name][1] for name in graph.guides)
    # A graph without guides has no second entry: the tracer compares the two structures.
    shapes = ({0: batch}, guide_shapes) if guide_shapes else ({0: batch},)
    _write(graph, arguments, shapes, [FEATURES, *graph.guides], _outputs_of(model.network), path)


def _write(
    graph: nn.Module,
    arguments: tuple[Tensor, ...],
    shapes: tuple[object, ...],
    inputs: list[str],
    outputs: list[str],
    path: Path,
) -> None:
    switch_off_telemetry()  # the exporter may bring onnxruntime in
    logs = [logging.getLogger(name) for name in ("torch.onnx", "onnxscript")]
    levels = [log.level for log in logs]
    for log in logs:
        log.setLevel(logging.ERROR)
    try:
        with warnings.catch_warnings(), torch.no_grad():
            warnings.simplefilter("ignore")  # of the tracer, about its own internals
            program = torch.onnx.export(
                graph.eval(),
                arguments,
                dynamo=True,
                dynamic_shapes=shapes,
                input_names=inputs,
                output_names=outputs,
                optimize=True,
                verbose=False,
            )
            if program is None:
                raise ExportError(
                    filled("The network cannot be exported: the tracer gave nothing. The model was not changed.")
                )
            for node in program.model.graph.all_nodes():
                node.metadata_props.clear()  # the tracer notes the paths of this machine's source files there
            program.save(path, external_data=False)
    except (OSError, ExportError):
        raise
    except Exception as error:  # the tracer raises whatever it meets in the network
        raise ExportError(
            filled(
                "The network cannot be exported: {why}. The model was not changed; torch can go on using it.",
                why=str(error.__cause__ or error).strip().splitlines()[0],
            )
        ) from error
    finally:
        for log, level in zip(logs, levels, strict=True):
            log.setLevel(level)
