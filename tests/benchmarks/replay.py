"""How many stored verdicts come out identical when they are computed again: `python -m tests.benchmarks.replay --help`."""

from __future__ import annotations

import argparse
import random
import shutil
import tempfile
import threading
from collections import Counter
from dataclasses import replace
from pathlib import Path

from app.domain.inspection_flow import InspectionFlow
from app.domain.product import Product
from app.domain.replayed_part import ReplayedPart, ReplayOutcome
from app.processes.inspection_client import InspectionClient
from app.runs.delivery import DeliveryBuffer
from app.runs.inspection_run import InspectionRun
from app.runs.replay.recorded_parts import RecordedParts
from app.runs.replay.replaying import Replaying
from app.runs.run_control import RunControl
from app.runs.run_request import RunRequest
from app.sources.catalogue import Catalogue
from app.sources.folder.choice import FolderChoice
from app.storage.workspace import Workspace
from onenip_core.export.engine_preparation import prepare_engines
from onenip_core.manifest import load_manifest
from tests.benchmarks.machine import describe_machine, today

_SUFFIXES = frozenset({".jpg", ".jpeg", ".png", ".bmp", ".tif", ".tiff", ".webp"})


def main() -> None:
    """Judge pictures in runs until there are enough parts, then judge all of them again, backwards, and print what came of it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--model", type=Path, required=True, help="a trained model folder, which is only read")
    parser.add_argument(
        "--images", type=Path, required=True, help="a folder with a folder of pictures for each product"
    )
    parser.add_argument("--parts", type=int, default=500)
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--engines", nargs="*", default=[], help="that judge again beside torch, which judges the runs")
    options = parser.parse_args()
    machine = describe_machine(options.device)
    print(f"{machine}, {today()}", flush=True)
    with tempfile.TemporaryDirectory() as folder, Workspace.open(Path(folder) / "workspace") as workspace:
        client = InspectionClient(None, threading.Event(), engine_cache=workspace.engines_folder)
        try:
            _judge(workspace, client, options, Path(folder) / "pictures")
            _replay(workspace, client, None)
            if options.engines:
                # Behind the first: from now on runs would be judged by the fastest.
                prepare_engines(options.model, workspace.engines_folder)
            for engine in options.engines:
                _replay(workspace, client, engine)
        finally:
            client.close()


def _judge(workspace: Workspace, client: InspectionClient, options: argparse.Namespace, scratch: Path) -> None:
    names = [entry.name for entry in load_manifest(options.model).products if (options.images / entry.name).is_dir()]
    products = [workspace.products.create(name) for name in names]
    numbers = [product.id for product in products]
    model = workspace.models.add("m-0001", options.model.absolute(), "lite", names, numbers)
    request = RunRequest(Catalogue().open(FolderChoice(".")), "", model, options.device, flow=InspectionFlow())
    if not products:
        raise SystemExit(f"There are no pictures in {options.images} of a product that the model knows.")
    for product in products:
        few = _some_of(options.images / product.name, options.parts // len(products) + 1, scratch / product.name)
        _run(workspace, client, request, product, few)


def _some_of(folder: Path, count: int, target: Path) -> Path:
    """So many pictures, drawn from all below a folder; of the layout of MVTec AD from the test images."""
    folder = folder / "test" if (folder / "test").is_dir() else folder
    found = sorted(path for path in folder.rglob("*") if path.suffix.lower() in _SUFFIXES)
    target.mkdir(parents=True)
    for number, path in enumerate(random.Random(0).sample(found, min(count, len(found)))):
        shutil.copyfile(path, target / f"{number:04d}-{path.name}")
    return target


def _run(workspace: Workspace, client: InspectionClient, request: RunRequest, product: Product, folder: Path) -> None:
    own = replace(
        request,
        source=Catalogue().open(FolderChoice(str(folder))),
        product_name=product.name,
        known_as=product.name,
        product_id=product.id,
    )
    control = RunControl()
    control.begin()
    outcome = InspectionRun(own, client, workspace.batches, DeliveryBuffer(), control).execute(lambda _loaded: None)
    if outcome.error is not None:
        raise SystemExit(f"The run over {folder} failed: {outcome.error}")


def _replay(workspace: Workspace, client: InspectionClient, engine: str | None) -> None:
    store = workspace.batches
    parts = [part for batch in store.list() for part in reversed(store.inspections(batch.id))]
    recorded = RecordedParts(store, workspace.models, workspace.products)
    replayed = list(Replaying(client, threading.Event(), engine=engine).run(recorded.of(parts)))
    outcomes = Counter(str(part.outcome) for part in replayed)
    others = Counter(str(each) for part in replayed for each in part.pictures[0].differing)
    pairs = [(part.pictures[0].there, part.pictures[0].here) for part in replayed if part.pictures[0].here is not None]
    verdicts = sum(here is not None and there.verdict is not here.verdict for there, here in pairs)
    reasons = {str(part.pictures[0].reason) for part in replayed if part.outcome is ReplayOutcome.NOT_REPLAYED}
    print(
        f"{engine or 'the engine of then'}: {len(replayed)} parts, {dict(outcomes)}, not as then: {dict(others)}, "
        f"other verdicts: {verdicts}, "
        f"largest difference of a score: {max(map(_difference, replayed), default=0.0):.3g}",
        *sorted(reasons),
        sep="\n  ",
        flush=True,
    )


def _difference(part: ReplayedPart) -> float:
    there, here = part.pictures[0].there, part.pictures[0].here
    if here is None or here.score is None or there.score is None:
        return 0.0
    return abs(here.score - there.score)


if __name__ == "__main__":
    main()
