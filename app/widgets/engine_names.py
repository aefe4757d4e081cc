"""What a person calls the engines."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def engine_name(kind: str) -> str:
    """The engine of that kind; one that this version does not know keeps its name."""
    names = {
        "torch": QCoreApplication.translate("Engine", "the plain way"),
        "onnx": "ONNX Runtime",
        "openvino": "OpenVINO",
        "openvino-bf16": QCoreApplication.translate("Engine", "OpenVINO, 16 bits"),
    }
    return names.get(kind, kind)
