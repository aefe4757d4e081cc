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


def device_name(device: str) -> str:
    """A device as trainings note it, "cpu" or "cuda:0", as people write it."""
    return device.upper()


def place_name(device: str) -> str:
    """Where a model runs, in a word or two: "CPU · OpenVINO" is the processor, "GPU …" the graphics card."""
    kind, _, name = device.partition(" ")
    if kind == "GPU":
        return QCoreApplication.translate("Engine", "Graphics card {name}").format(name=name)
    return QCoreApplication.translate("Engine", "Processor") if kind == "CPU" else device
