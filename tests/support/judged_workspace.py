"""A workspace whose parts a real model judged: products of every kind, in runs as the window makes them."""

from __future__ import annotations

import shutil
import threading
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import numpy as np

from app.domain.frame import Frame
from app.domain.inspection_flow import InspectionFlow
from app.domain.model_record import ModelRecord
from app.domain.product import Product
from app.messages.message import Message, PlainText
from app.processes.inspection_client import InspectionClient
from app.runs.delivery import DeliveryBuffer
from app.runs.inspection_run import InspectionRun
from app.runs.run_control import RunControl
from app.runs.run_request import RunRequest
from app.runs.views.joining import join
from app.runs.views.view import RunView
from app.runs.views.views_run import ViewsRun
from app.sources.catalogue import Catalogue
from app.sources.folder.choice import FolderChoice
from app.sources.source import FrameSource, SourceFrame
from app.storage.workspace import Workspace
from onenip_core.alignment import Alignment, AlignmentKind
from onenip_core.area_shapes import AreaShape, ShapeKind
from onenip_core.config import Budget, Preset
from onenip_core.data.datasets.dataset import ProductDataset
from onenip_core.data.images.png_writing import write_png
from onenip_core.inspected_area import InspectedArea
from onenip_core.progress import CancelToken
from onenip_core.types import RgbImage
from tests.support.made_up_parts import striped_part, write_parts
from tests.support.turned_parts import bracket, lying, write_brackets

PRODUCTS = ("stripes", "bars", "bracket")
"""Judged as they lie; on the left half alone; put back to where the reference lies before."""
NOON = "2026-03-01T12:00:00+00:00"
_LEFT = InspectedArea((AreaShape(ShapeKind.RECTANGLE, ((0.0, 0.0), (0.5, 1.0))),))


def train_three_products(folder: Path, settings: Preset, steps: int = 20, seed: int = 0) -> Path:
    """A real model of the three. Pictures that are none of the first are refused."""
    from onenip_core.training.order import TrainingOrder
    from onenip_core.training.run import train_model  # brings torch, which most tests do without

    turn = Alignment(AlignmentKind.TURN, 0.15, 30.0)
    products = (
        ProductDataset("stripes", tuple(write_parts(folder / "stripes", 20))),
        ProductDataset("bars", tuple(write_parts(folder / "bars", 10, vertical=False)), area=_LEFT),
        ProductDataset("bracket", tuple(write_brackets(folder / "bracket", 24, turn=3, shift=0.02)), alignment=turn),
    )
    order = TrainingOrder(
        products, folder / "model", "lite", Budget(steps=steps), settings=settings, device="cpu", seed=seed
    )
    train_model(order, on_progress=lambda event: None, cancel=CancelToken())
    return folder / "model"


def pictures_of(product: str, count: int, seed: int) -> Iterator[RgbImage]:
    """Parts that no training saw, every third with a bright spot."""
    rng = np.random.default_rng(seed)
    for number in range(count):
        if product == "bracket":
            dx, dy, angle = rng.uniform(-1, 1, 3) * (0.02, 0.02, 3)
            picture = bracket(rng, lying(dx, dy, angle)).copy()
        else:
            picture = striped_part(rng, vertical=product == "stripes").copy()
        if number % 3 == 2:
            top, left = rng.integers(10, 60, 2)
            picture[top : top + 16, left : left + 16] = 255
        yield picture


def write_run(folder: Path, product: str, count: int, seed: int) -> Path:
    """A folder of parts of a product."""
    folder.mkdir(parents=True)
    for number, picture in enumerate(pictures_of(product, count, seed)):
        write_png(folder / f"{product}-{number:03d}.png", picture)
    return folder


class TwelveBits(FrameSource):
    """A camera that delivers grey values of 12 bits, which are stored over all 16."""

    def __init__(self, pictures: Sequence[RgbImage]) -> None:
        self._frames = iter(pictures)
        self._number = 0

    @property
    def name(self) -> str:
        return "12 bits"

    @property
    def waits(self) -> bool:
        return True

    @property
    def status(self) -> Message:
        return PlainText("12 bits")

    def setup(self) -> None:
        """Nothing to open."""

    def stop(self) -> None:
        self._frames = iter(())

    def close(self) -> None:
        """Nothing to let go."""

    def read(self) -> SourceFrame | None:
        picture = next(self._frames, None)
        if picture is None:
            return None
        self._number += 1
        noise = np.random.default_rng(self._number).integers(0, 16, picture.shape[:2], dtype=np.uint16)
        return SourceFrame(
            f"frame {self._number}", NOON, image=Frame(picture[..., 0].astype(np.uint16) * 16 + noise, 12)
        )


class JudgedWorkspace:
    """An open workspace with the three products and their model."""

    def __init__(self, path: Path, model: Path) -> None:
        self.workspace = Workspace.open(path)
        products = self.workspace.products
        self.products = {name: products.create(name) for name in PRODUCTS}
        folder = self.workspace.models_folder / "m-0001"
        shutil.copytree(model, folder)
        numbers = [self.products[name].id for name in PRODUCTS]
        added = self.workspace.models.add("m-0001", folder, "lite", list(PRODUCTS), numbers)
        self.workspace.models.activate(added.id)
        self.model: ModelRecord = replace(added, is_active=True)
        self._client = InspectionClient(None, threading.Event(), engine_cache=self.workspace.engines_folder)

    def close(self) -> None:
        """End the process that judges, and close the workspace."""
        self._client.close()
        self.workspace.close()

    def judge(self, product: str, source: Path | FrameSource, limit: float = 1.0) -> int:
        """Let a run judge a folder, or what a source delivers; the number of its batch."""
        opened = Catalogue().open(FolderChoice(str(source))) if isinstance(source, Path) else source
        return self._run(InspectionRun, self._request(self.products[product], opened, limit))

    def judge_views(self, top: Path, side: Path) -> int:
        """Stripes seen by one camera and bars by another, in step."""
        views = tuple(
            RunView(name, Catalogue().open(FolderChoice(str(folder))), product, self.products[product].id, 1.0, product)
            for name, folder, product in (("Top", top, "stripes"), ("Side", side, "bars"))
        )
        request = self._request(self.products["stripes"], join(views, InspectionFlow().trigger), 1.0)
        return self._run(ViewsRun, replace(request, views=views))

    def _request(self, product: Product, source: FrameSource, limit: float) -> RunRequest:
        called = {each.name: f"{each.name} of ours" for each in self.products.values()}
        return RunRequest(
            source,
            product.name,
            self.model,
            "cpu",
            limit,
            known_as=product.name,
            product_id=product.id,
            product_names=called,
        )

    def _run(self, kind: type[InspectionRun], request: RunRequest) -> int:
        control = RunControl()
        control.begin()
        run = kind(request, self._client, self.workspace.batches, DeliveryBuffer(), control)
        outcome = run.execute(lambda _: None)
        assert outcome.error is None and outcome.batch is not None, outcome.error
        return outcome.batch.id
