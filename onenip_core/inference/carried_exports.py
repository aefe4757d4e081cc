"""The exports that came with a model in a model file: where they lie in its folder. No torch."""

from __future__ import annotations

from pathlib import Path

from onenip_core.inference.exported_model import ExportFormat, is_exported

CARRIED_FOLDER, REFERENCES_NAME = "carried", "references.safetensors"


def carried_exports(model_folder: Path) -> dict[ExportFormat, Path]:
    """The folder of every format that a model folder carries; empty for a model that was trained here."""
    folders = {export_format: model_folder / CARRIED_FOLDER / export_format for export_format in _BY_PREFERENCE}
    return {export_format: folder for export_format, folder in folders.items() if is_exported(folder)}


def references_file(model_folder: Path) -> Path:
    """What torch said where the model was packed; there wherever there are carried exports."""
    return model_folder / CARRIED_FOLDER / REFERENCES_NAME


_BY_PREFERENCE = (ExportFormat.OPENVINO, ExportFormat.ONNX)
