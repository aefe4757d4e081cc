"""What all tests share: windows are drawn off screen unless a person chose a platform, and one small real model."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from app.qt_imports import import_without_reading_sources
from onenip_core.config import PRESETS, Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.progress import CancelToken
from tests.support.longest_first import put_longest_first
from tests.support.made_once import made_once
from tests.support.made_up_parts import write_parts

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# Several processes compute at once in many tests; threads that spin while they wait would hold the others' cores.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
if "PYTEST_XDIST_WORKER" in os.environ:  # one core for each of the processes that test at once
    os.environ.setdefault("OMP_NUM_THREADS", "1")
# The hub client would try for most of a minute where there is no network, and succeed where there is one.
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["HF_ENDPOINT"] = "http://127.0.0.1:9"  # nobody listens there: what asks for a hub must name its own

# Without them the import of torch takes a third longer.
import_without_reading_sources()
gc.disable()

TINY_INPUT = 64
_TORCH_STAYS = pytest.StashKey[bool]()


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if "PYTEST_XDIST_WORKER" in os.environ:
        put_longest_first(items, config.rootpath)


def pytest_collection_finish() -> None:
    """All that was imported stays to the end: the garbage collector need not look through it again and again."""
    gc.freeze()
    gc.enable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown(item: pytest.Item) -> None:
    """Torch, too, which most processes that test load sooner or later."""
    stash = item.session.stash
    if "torch" in sys.modules and not stash.get(_TORCH_STAYS, False):
        stash[_TORCH_STAYS] = True
        gc.collect()
        gc.freeze()


@pytest.fixture(scope="session", autouse=True)
def prepared_engines(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where commands keep what they prepare for engines: never the user's own cache. Child processes inherit it."""
    folder = tmp_path_factory.mktemp("cache")
    os.environ["XDG_CACHE_HOME"] = str(folder)
    return folder / "onenip" / "engines"


@pytest.fixture(scope="session", autouse=True)
def kept_backbones(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Where weights of backbones are looked for: never among the user's own. Child processes inherit it."""
    folder = tmp_path_factory.mktemp("backbones")
    os.environ["ONENIP_BACKBONES"] = str(folder)
    return folder


@pytest.fixture(scope="session")
def tiny_settings() -> Preset:
    """The lite preset with a 64-pixel input and a narrow network: real in every part, trained in seconds."""
    lite = PRESETS["lite"]
    network = replace(
        lite.network,
        input_size=TINY_INPUT,
        width=32,
        heads=4,
        feedforward=64,
        encoder_layers=1,
        decoder_layers=1,
        refiner_width=16,
    )
    return Preset(network=network, training=replace(lite.training, batch_size=4, precision="fp32"), epochs=2)


@pytest.fixture(scope="session")
def small_model(tmp_path_factory: pytest.TempPathFactory, tiny_settings: Preset) -> Path:
    """A real model folder that knows the products “stripes” and “bars”; read it, copy it, never change it."""

    def train(folder: Path) -> None:
        from onenip_core.training.order import TrainingOrder
        from onenip_core.training.run import train_model  # brings torch, which most tests do without

        products = (
            ProductDataset("stripes", tuple(write_parts(folder / "stripes", 10))),
            ProductDataset("bars", tuple(write_parts(folder / "bars", 10, vertical=False))),
        )
        train_model(
            TrainingOrder(products, folder / "model", "lite", Budget(steps=20), settings=tiny_settings, device="cpu"),
            on_progress=lambda event: None,
            cancel=CancelToken(),
        )

    return made_once(tmp_path_factory, "small model", train) / "model"


@pytest.fixture(scope="session")
def model_file(small_model: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small model as a model file, with limits and two prompt images; read it, copy it, never change it."""

    def pack(folder: Path) -> None:
        from onenip_core.model_file.packing import ProductToPack, PromptFile, pack_model_file

        images = sorted((small_model.parent / "stripes").glob("*.png"))[:2]
        prompts = tuple(PromptFile(image.name, image) for image in images)
        products = (ProductToPack("bars", 1.25), ProductToPack("stripes", None, prompts))
        pack_model_file(small_model, folder / "small.onenip", products, title="Small")

    return made_once(tmp_path_factory, "model file", pack) / "small.onenip"


@pytest.fixture
def mount_disk(tmp_path: Path) -> Iterator[Callable[[int], Path]]:
    """Mounts a real file system of so many megabytes; skips the test where that is not permitted."""
    mounted: list[Path] = []

    def mount(megabytes: int) -> Path:
        if sys.platform == "win32" or os.geteuid() != 0:
            pytest.skip("only an administrator may mount a disk")
        place = tmp_path / f"disk {len(mounted)}"
        place.mkdir()
        command = ["mount", "-t", "tmpfs", "-o", f"size={megabytes}m", "none", str(place)]
        if subprocess.run(command, capture_output=True, check=False).returncode != 0:
            pytest.skip("mounting is not permitted here")
        mounted.append(place)
        return place

    yield mount
    for place in mounted:
        # Lazily: a test that failed may have left a file open there.
        subprocess.run(["umount", "--lazy", str(place)], check=True)
