"""The harness itself: which images it takes, what it measures, when it measures again, and what stands in its tables."""

from __future__ import annotations

import json
from dataclasses import asdict, replace
from pathlib import Path

import pytest
import torch
from PySide6.QtWidgets import QApplication

from onenip_core.config import Budget, Preset
from onenip_core.errors import DatasetError, UsageError
from onenip_core.evaluation.product_metrics import ProductMetrics
from tests.benchmarks.benchmark_run import BenchmarkRun, Method, NamedRun
from tests.benchmarks.check_seed import compare
from tests.benchmarks.command import main
from tests.benchmarks.data import ImageCounts, MaskKind, Size, select_products
from tests.benchmarks.grouping import find_groups
from tests.benchmarks.machine import Machine
from tests.benchmarks.named_runs import LITE, MAIN, NAMED_RUNS, PLAIN
from tests.benchmarks.report import origin, write_report
from tests.benchmarks.results import (
    InspectionFigures,
    MapFigures,
    RunResult,
    TrainingFigures,
    is_current,
    load_result,
    mean_of,
    save_result,
)


def make_product(folder: Path, masks: bool = False) -> None:
    """70 training images, 65 good and 2 × 40 bad test images with interleaved names; empty files, which nobody reads."""
    places = {
        "train/good": range(70),
        "test/good": range(65),
        "test/crack": range(0, 80, 2),
        "test/dent": range(1, 80, 2),
    }
    for place, numbers in places.items():
        (folder / place).mkdir(parents=True)
        for number in numbers:
            (folder / place / f"n{number}.png").write_bytes(b"x")
            if masks and place in ("test/crack", "test/dent"):
                truth = folder / "ground_truth" / place.removeprefix("test/")
                truth.mkdir(parents=True, exist_ok=True)
                (truth / f"n{number}_mask.png").write_bytes(b"x")


def test_quick_takes_the_first_sixty_by_plain_name_over_all_defects(tmp_path: Path) -> None:
    make_product(tmp_path / "tile")
    (product,) = select_products(tmp_path, Size.QUICK)
    names = [path.name for path in product.dataset.normals]
    assert names == sorted(f"n{number}.png" for number in range(70))[:60]
    good = [image.path.name for image in product.dataset.test if not image.is_anomalous]
    bad = [image.path.name for image in product.dataset.test if image.is_anomalous]
    assert good == sorted(f"n{number}.png" for number in range(65))[:60]
    assert bad == sorted(f"n{number}.png" for number in range(80))[:60]
    (full,) = select_products(tmp_path, Size.FULL)
    assert (len(full.dataset.normals), len(full.dataset.test)) == (70, 145)


def test_masks_count_by_product(tmp_path: Path) -> None:
    for name in ("pcb", "solar_mono", "bottle"):
        make_product(tmp_path / name, masks=True)
    kinds = {product.name: product.masks for product in select_products(tmp_path, Size.QUICK)}
    assert kinds == {"bottle": MaskKind.PIXELS, "pcb": MaskKind.BOXES, "solar_mono": MaskKind.NONE}
    make_product(tmp_path / "asphalt")
    with pytest.raises(DatasetError, match="asphalt are missing"):
        select_products(tmp_path, Size.QUICK)


def test_the_first_products_by_name(tmp_path: Path) -> None:
    for name in ("c", "a", "b"):
        make_product(tmp_path / name)
    assert [one.name for one in select_products(tmp_path, Size.QUICK, count=2)] == ["a", "b"]
    with pytest.raises(DatasetError, match="does not hold d"):
        select_products(tmp_path, Size.QUICK, ("d",))


def test_pixel_metrics_of_boxes_stay_out_of_the_mean() -> None:
    one = ProductMetrics(0.8, 0.8, 0.8, 0.9, 0.4, 0.5, 1, 1)
    boxes = replace(one, image_auroc=0.6, pixel_ap=0.0)
    mean = mean_of({"tile": one, "pcb": boxes}, {"tile": MaskKind.PIXELS, "pcb": MaskKind.BOXES})
    assert mean["image_auroc"] == pytest.approx(0.7) and mean["pixel_ap"] == pytest.approx(0.4)


def lite_run(settings: Preset = LITE, seed: int = 0, name: str = "lite") -> BenchmarkRun:
    return BenchmarkRun(NamedRun(name, "", Method.ONENIP, "lite", settings), seed, Size.QUICK, Budget(steps=20))


def test_the_hash_follows_settings_and_images_but_not_the_name() -> None:
    first = lite_run().settings_hash("images")
    assert first == lite_run(name="other").settings_hash("images")
    others = [
        lite_run(PLAIN).settings_hash("images"),
        lite_run(seed=1).settings_hash("images"),
        lite_run().settings_hash("other images"),
        replace(lite_run(), budget=Budget(steps=21)).settings_hash("images"),
        replace(lite_run(), size=Size.FULL).settings_hash("images"),
        lite_run(replace(LITE, training=replace(LITE.training, dice_weight=0.6))).settings_hash("images"),
    ]
    assert len({first, *others}) == 7
    # A peer is not trained: how ours is trained does not matter to it.
    peer = NAMED_RUNS["patchcore"]
    trained_otherwise = replace(peer, settings=replace(LITE, training=replace(LITE.training, learning_rate=1.0)))
    hashes = {
        BenchmarkRun(named, 0, Size.QUICK, Budget()).settings_hash("images") for named in (peer, trained_otherwise)
    }
    assert len(hashes) == 1


MACHINE = Machine("A processor", 2, 24.0, "CPU (2 threads)", "2.15.0", 2, "3.11", "Linux")


def made_up_result(seed: int, auroc: float, run: BenchmarkRun | None = None, date: str = "2026-01-01") -> RunResult:
    chosen = run or lite_run(seed=seed)
    metrics = ProductMetrics(auroc, 0.5, 0.5, None, None, None, 60, 60)
    figures = MapFigures({"tile": metrics}, mean_of({"tile": metrics}, {"tile": MaskKind.NONE}))
    return RunResult(
        name=chosen.named.name,
        description="",
        method="onenip",
        seed=seed,
        size="quick",
        budget="20 steps",
        settings={"products": [], "seed": seed, "settings": asdict(chosen.named.settings)},
        settings_hash="0" * 12,
        images=(ImageCounts("tile", 60, 60, 60, MaskKind.NONE),),
        date=date,
        code="abc",
        training=TrainingFigures(60.0, 90.0, {}, 20, 2.0, 900.0, 13.0, False, MACHINE, "abc", date),
        inspection=InspectionFigures(25.0, 15.0, 500.0, 800.0, MACHINE, date),
        evaluations={"product": {"deployed": figures}},
    )


def test_tables_come_from_the_files_with_mean_and_deviation(tmp_path: Path) -> None:
    for seed, auroc in enumerate((0.80, 0.82, 0.84)):
        save_result(tmp_path / f"{seed}.json", made_up_result(seed, auroc))
    assert load_result(tmp_path / "0.json") == made_up_result(0, 0.80)
    document = tmp_path / "tables.md"
    document.write_text(
        "before\n<!-- table:main -->old<!-- /table -->\nbetween\n<!-- table:main full -->\n<!-- /table -->\nafter\n"
    )
    write_report(tmp_path, document)
    quick, full = document.read_text().split("between")
    (row,) = [line for line in quick.splitlines() if line.startswith("| `lite`")]
    assert "| 20 steps |" in row and "| 82.0 ± 2.0 |" in row and row.endswith("| 3 |")
    assert "A processor" in quick and "--steps 20 --seeds 0 1 2" in quick and "old" not in quick
    assert "82.0" not in full and full.count("not run") == len(MAIN)
    assert quick.startswith("before\n") and full.endswith("after\n")
    write_report(tmp_path, document)  # the markers are still there
    assert document.read_text() == f"{quick}between{full}"
    document.write_text("<!-- table:nonsense --><!-- /table -->")
    with pytest.raises(UsageError, match="nonsense"):
        write_report(tmp_path, document)
    with pytest.raises(UsageError, match="There is no"):
        write_report(tmp_path, tmp_path / "no file.md")
    document.write_text("no marker")
    with pytest.raises(UsageError, match="no markers"):
        write_report(tmp_path, document)


def test_tables_that_are_not_named_stay_as_they_are(tmp_path: Path) -> None:
    save_result(tmp_path / "0.json", made_up_result(0, 0.8))
    document = tmp_path / "tables.md"
    older = "<!-- table:products -->\nfrom another folder\n<!-- /table -->\n"
    document.write_text(f"{older}<!-- table:main -->old<!-- /table -->\n")
    assert write_report(tmp_path, document, ["main"]) == ["main"]
    assert document.read_text().startswith(older)
    assert "old" not in document.read_text() and "80.0" in document.read_text()
    written = document.read_text()
    with pytest.raises(UsageError, match="table:4c -->"):
        write_report(tmp_path, document, ["main", "4c"])
    assert document.read_text() == written, "all or nothing"


def test_each_budget_has_its_own_command() -> None:
    short = [made_up_result(seed, 0.8) for seed in (0, 1)]
    line = origin(MAIN[:1], Size.QUICK, [*short, replace(made_up_result(2, 0.9), budget="15 minutes")])
    assert "run lite --size quick --steps 20 --seeds 0 1`" in line
    assert "run lite --size quick --minutes 15 --seeds 2`" in line


def test_seeds_of_other_settings_are_not_averaged() -> None:
    old = made_up_result(0, 0.1, lite_run(PLAIN), date="2026-01-01")
    new = [made_up_result(seed, 0.8, date="2026-01-02") for seed in (1, 2)]
    (group,) = find_groups([old, *new], "lite")
    assert [result.seed for result in group] == [1, 2]


def test_seeds_from_before_an_option_was_added_are_averaged() -> None:
    new = made_up_result(1, 0.8, date="2026-01-02")
    old = made_up_result(0, 0.6, date="2026-01-01")
    network = dict(old.settings["settings"]["network"])
    assert network.pop("tiles") == 1
    known = {**old.settings, "settings": {**old.settings["settings"], "network": network}}
    (group,) = find_groups([replace(old, settings=known), new], "lite")
    assert [result.seed for result in group] == [0, 1]
    tiled = {**new.settings, "settings": {**new.settings["settings"], "network": {**network, "tiles": 2}}}
    (group,) = find_groups([replace(old, settings=known), replace(new, settings=tiled)], "lite")
    assert [result.seed for result in group] == [1], "the older one had one tile"


def test_a_changed_default_is_noticed() -> None:
    run = lite_run()
    result = replace(made_up_result(0, 0.8), settings={"size": "quick", "settings": {"epochs": LITE.epochs}})
    assert is_current(result, run)  # what the result does not know is a newer option at its default
    assert not is_current(replace(result, settings={"size": "quick", "settings": {"epochs": 1}}), run)


def test_different_metrics_are_named() -> None:
    first = made_up_result(0, 0.8)
    assert compare(first, made_up_result(0, 0.8)) == []
    (mean, own) = sorted(compare(first, made_up_result(0, 0.81)))
    assert "image_auroc" in mean and "image_auroc" in own and "0.81" in own


def test_nearest_distances_by_hand(monkeypatch: pytest.MonkeyPatch) -> None:
    from tests.benchmarks.peers import nearest_neighbour

    bank = torch.tensor([[0.0, 0.0], [10.0, 0.0], [0.0, 10.0], [3.0, 4.0]])
    tokens = torch.tensor([[3.0, 4.0], [0.0, 1.0], [10.0, 2.0], [-3.0, -4.0]])
    expected = torch.tensor([0.0, 1.0, 2.0, 5.0])
    for chunk in (1, 3, 100):
        monkeypatch.setattr(nearest_neighbour, "_CHUNK", chunk)
        assert torch.allclose(nearest_neighbour.nearest_distances(tokens, bank), expected, atol=1e-3)


def test_painting_is_timed_and_written_down(qapp: QApplication, tmp_path: Path) -> None:
    assert main(["paint-image", "--frames", "3", "--json", str(tmp_path / "paint.json")]) == 0
    rows = json.loads((tmp_path / "paint.json").read_text(encoding="utf-8"))
    assert [(row["zoom"], row["outlined"]) for row in rows] == [
        (zoom, outlined) for zoom in ("fitted", "100 %", "400 %") for outlined in (True, False)
    ]
    for row in rows:
        assert row["count"] == 3 and row["frame_size"] == [1280, 1024] and row["platform"] == qapp.platformName()
        assert 0 < row["median_ms"] <= row["p95_ms"] and row["paints_per_s"] > 0
