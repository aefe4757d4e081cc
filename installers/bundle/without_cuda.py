"""torch's build for graphics cards, made to load on a machine without one and without the gigabytes that only a card uses.

PyPI has no other build for Linux. What computes on a card is left out; what the rest was linked with is replaced by stand-ins.
The library that counts the cards stays and finds none.
"""

from __future__ import annotations

from importlib.util import find_spec
from pathlib import Path

from installers.bundle.shared_libraries import libraries_of, needed_by
from installers.bundle.stand_ins import Harmless, replace_with_stand_in

CUDA_FILES = (
    "nvidia/*",
    "cuda/*",
    "triton/*",
    "torch/lib/libtorch_cuda.so",
    "torch/lib/libtorch_cuda_linalg.so",
    "torch/lib/libtorch_nvshmem.so",
    "torch/lib/libcaffe2_nvrtc.so",
)
"""By their paths in a bundle."""
COUNTS_CARDS = ("nvidia/*/libcudart.so.*",)
_CALLED_ON_LOADING = Harmless(
    # torch's Python part writes the address of a function of its own to where this says.
    variables=frozenset({"_ZN4c10d15get_gil_checkerEv"}),
    # The options of NCCL are the default of an argument.
    constructors=frozenset({"_ZN4c10d16ProcessGroupNCCL7OptionsC1Eb", "_ZN4c10d16ProcessGroupNCCL7OptionsC2Eb"}),
)
_TORCH_CUDA, _CAME_WITH_IT = "libtorch_cuda.so", "libtorch_nvshmem.so"


def stand_in_for_cuda(internal: Path) -> None:
    """Write the stand-ins into a bundle's folder of libraries. Where torch was built without CUDA there is nothing to do."""
    torch = internal / "torch" / "lib"
    originals = {path.name: path for name in ("torch", "nvidia") for path in _files_of(name)}
    if not torch.is_dir() or _TORCH_CUDA not in originals:
        return
    with_it = [originals[_TORCH_CUDA], *(originals[name] for name in (_CAME_WITH_IT,) if name in originals)]
    replace_with_stand_in(torch / _TORCH_CUDA, with_it, libraries_of(internal), _CALLED_ON_LOADING)
    libraries = libraries_of(internal)
    inside = {path.name for path in internal.rglob("*.so*")}
    for name in sorted(frozenset().union(*(needed_by(library) for library in libraries)) - inside):
        if name in originals:
            replace_with_stand_in(internal / name, [originals[name]], libraries)


def _files_of(package: str) -> list[Path]:
    specification = find_spec(package)
    places = [] if specification is None else specification.submodule_search_locations or []
    return [path for place in places for path in sorted(Path(place).rglob("*.so*"))]
