"""The paper's protocol in its parts, on a stand-in for the inspector whose maps are known."""

from __future__ import annotations

import argparse
import json
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, cast

import cv2
import numpy as np
import numpy.typing as npt
import pytest
from PIL import Image

from onenip_core.cli.evaluate import _refuse_idle_parts
from onenip_core.cli.main import main
from onenip_core.data.datasets.dataset import ProductDataset, TestImage
from onenip_core.data.images.png_writing import write_png
from onenip_core.data.images.transforms import MaskPixel, resize_mask
from onenip_core.data.images.value_range import FULL_RANGE
from onenip_core.errors import UsageError
from onenip_core.evaluation import protocols
from onenip_core.evaluation.paper_rules import AUTHORS_RULES, PaperRules, PromptRule, Protocol, ScaleSource
from onenip_core.evaluation.protocols import PixelResolution, evaluate
from onenip_core.inference.anomaly_map import MapIngredients, SigmoidOrder, fuse_like_the_paper, refined_map
from onenip_core.inference.inspector import Inspector
from onenip_core.inspected_area import WHOLE_PICTURE, InspectedArea
from onenip_core.manifest import Calibration
from onenip_core.types import AnomalyMap, RgbImage

SIZE = 32


def test_a_sigmoid_after_resizing_sharpens_the_way_between_two_cells() -> None:
    logits = np.array([[[-4.0, 2.0], [-4.0, 2.0]]], np.float32)
    before, after = (refined_map(logits, 3, order)[0, 0] for order in SigmoidOrder)
    low, high = 1 / (1 + np.exp(4.0)), 1 / (1 + np.exp(-2.0))
    np.testing.assert_allclose(before, [low, (low + high) / 2, high], rtol=1e-5)
    np.testing.assert_allclose(after, [low, 1 / (1 + np.exp(1.0)), high], rtol=1e-5)
    assert not np.allclose(before, after)


def test_alpha_weighs_the_refined_map() -> None:
    maps = MapIngredients(np.full((2, 2), 3.0, np.float32), np.full((2, 2), 0.5, np.float32))
    for alpha, expected in ((0.0, 3.0), (0.25, 0.75 * 3 + 0.25 * 8 * 0.5), (1.0, 4.0)):
        np.testing.assert_allclose(fuse_like_the_paper(maps, 8.0, alpha), expected)


def test_masks_are_resized_as_pil_does() -> None:
    rng = np.random.default_rng(0)
    for height, width in ((1024, 1024), (900, 700), (500, 333), (224, 224), (100, 150)):
        mask = np.kron(rng.random((height // 10 + 1, width // 10 + 1)) < 0.3, np.ones((10, 10)))[:height, :width] > 0
        pil = np.asarray(Image.fromarray(mask).resize((224, 224), Image.Resampling.NEAREST), dtype=np.bool_)
        resized = resize_mask(mask, 224)
        assert (resized != pil).mean() < 1e-4, f"{height}×{width}"


def test_the_corner_pixel_moves_a_thin_line() -> None:
    mask = np.zeros((896, 896), np.bool_)
    mask[400:408] = True  # 8 of 896 pixels are 2 of 224; the line begins where a pixel of 224 does
    mask = np.roll(mask, 2, axis=0)
    centre, corner = resize_mask(mask, 224), resize_mask(mask, 224, MaskPixel.CORNER)
    assert centre[:, 0].nonzero()[0].tolist() == [100, 101] and corner[:, 0].nonzero()[0].tolist() == [101, 102]


@dataclass(frozen=True)
class Entry:
    name: str
    prompts: tuple[str, ...]
    calibration: Calibration | None = None
    area: InspectedArea = WHOLE_PICTURE


@dataclass(frozen=True)
class Known:
    products: tuple[Entry, ...]
    missing_products: tuple[()] = ()

    def product(self, name: str) -> Entry | None:
        return next((entry for entry in self.products if entry.name == name), None)


PLAIN_SUM = Calibration(1.0, 0.0, 0.0, held_out_scores=(0.5,), false_reject_rate=0.03, observed_interval=(0.0, 1.0))
"""The reconstruction map as it is."""
EIGHT_PROMPTS = tuple(f"{number}.png" for number in range(8))


@dataclass
class StandIn:
    """Maps by the colour of each image; remembers what it was asked."""

    products: tuple[str, ...] = ("dark", "light")
    asked: list[tuple[str | None, list[int] | None, SigmoidOrder]] = field(default_factory=list)

    @property
    def manifest(self) -> Known:
        return Known(tuple(Entry(name, EIGHT_PROMPTS, PLAIN_SUM) for name in self.products))

    def values_of(self, product: str) -> object:
        return FULL_RANGE

    def analyse(
        self,
        images: list[RgbImage],
        product: str | None,
        *,
        prompt_numbers: list[int] | None,
        sigmoid: SigmoidOrder,
    ) -> list[Any]:
        self.asked.append((product, prompt_numbers, sigmoid))
        name = product or self.products[0]
        return [_Analysis(name, self.maps_of(image)) for image in images]

    def maps_of(self, image: RgbImage) -> MapIngredients:
        return MapIngredients(_flat(image[0, 0, 0]), _flat(image[0, 0, 1] / 255))


@dataclass
class LineStandIn(StandIn):
    """Marks a row of the map where the image is red."""

    def maps_of(self, image: RgbImage) -> MapIngredients:
        marked = _flat(0.0)
        marked[10] = image[0, 0, 0]
        return MapIngredients(marked, _flat(0.0))


@dataclass(frozen=True)
class _Analysis:
    product: str
    ingredients: MapIngredients
    placed: None = None


def _flat(value: float) -> AnomalyMap:
    return np.full((SIZE, SIZE), value, np.float32)


def product(folder: Path, name: str, colours: dict[str, tuple[int, int]]) -> ProductDataset:
    """Images of one colour: red is the reconstruction map, green the refined one."""
    images = []
    for file, (red, green) in colours.items():
        path = folder / name / f"{file}.png"
        write_png(path, np.broadcast_to(np.array([red, green, 0], np.uint8), (SIZE, SIZE, 3)).copy())
        images.append(TestImage(path, is_anomalous=file.startswith("bad"), mask=None, defect="hole"))
    return ProductDataset(name, (), test=tuple(images))


@pytest.fixture
def datasets(tmp_path: Path) -> list[ProductDataset]:
    return [
        product(tmp_path, "dark", {"good": (10, 0), "bad": (20, 255)}),
        product(tmp_path, "light", {"good": (100, 51), "bad": (200, 102)}),
    ]


def run(
    stand_in: StandIn, datasets: list[ProductDataset], prompt: PromptRule = PromptRule.PRODUCT,
    rules: PaperRules = AUTHORS_RULES, seed: int = 0, protocol: Protocol = Protocol.PAPER,
) -> None:  # fmt: skip
    evaluate(cast(Inspector, stand_in), datasets, protocol, prompt, PixelResolution.MODEL, lambda *_: None, rules, seed)


@pytest.fixture
def fused(monkeypatch: pytest.MonkeyPatch) -> list[list[float]]:
    """Values of the fused maps, product by product, as they are measured."""
    found: list[list[float]] = []
    original = protocols._measure

    def measured(seen: Any, *rest: Any) -> object:
        found.append([round(float(one.max()), 3) for one in seen.maps])
        return original(seen, *rest)

    monkeypatch.setattr(protocols, "_measure", measured)
    return found


def test_one_factor_over_all_products_or_one_for_each(datasets: list[ProductDataset], fused: list[list[float]]) -> None:
    run(StandIn(), datasets)
    # s = (200 + 10) / 2 of all
    assert fused == [[5.0, 0.5 * 20 + 0.5 * 105], [50 + 0.5 * 105 * 0.2, 100 + 0.5 * 105 * 0.4]]
    fused.clear()
    run(StandIn(), datasets, rules=PaperRules(scale=ScaleSource.PRODUCT, alpha=0.25))
    # s = (20 + 10) / 2, then (200 + 100) / 2
    assert fused == [[7.5, 15 + 0.25 * 15], [75 + 0.25 * 150 * 0.2, 150 + 0.25 * 150 * 0.4]]


def test_a_random_prompt_for_each_image(datasets: list[ProductDataset], tmp_path: Path) -> None:
    many = product(tmp_path / "many", "dark", {f"good{number:02d}": (number, 0) for number in range(40)})

    def drawn(seed: int) -> list[int]:
        stand_in = StandIn()
        run(stand_in, [many], PromptRule.RANDOM, seed=seed)
        return [number for _, numbers, _ in stand_in.asked for number in numbers or ()]

    first = drawn(0)
    assert len(first) == 40 and set(first) == set(range(8)), "every one of the eight, in 40 draws"
    assert first == drawn(0) != drawn(1)


@pytest.mark.parametrize(
    ("rule", "asked"),
    [
        (PromptRule.PRODUCT, ["dark", "light"]),
        (PromptRule.WRONG, ["light", "dark"]),
        (PromptRule.AUTO, [None, None]),
        (PromptRule.RANDOM, ["dark", "light"]),
    ],
)
def test_whose_prompts_guide(rule: PromptRule, asked: list[str | None], datasets: list[ProductDataset]) -> None:
    stand_in = StandIn()
    run(stand_in, datasets, rule)
    assert [product for product, _, _ in stand_in.asked] == asked
    assert all((numbers is not None) == (rule is PromptRule.RANDOM) for _, numbers, _ in stand_in.asked)


def test_the_sigmoid_is_asked_for_as_the_rules_say(datasets: list[ProductDataset]) -> None:
    for order in SigmoidOrder:
        stand_in = StandIn()
        run(stand_in, datasets, rules=PaperRules(sigmoid=order))
        assert {asked for _, _, asked in stand_in.asked} == {order}


@pytest.mark.parametrize("order", list(SigmoidOrder))
def test_a_deployed_model_is_evaluated_as_it_judges_whatever_the_rules(
    order: SigmoidOrder, datasets: list[ProductDataset], fused: list[list[float]]
) -> None:
    stand_in = StandIn()
    rules = PaperRules(alpha=1.0, scale=ScaleSource.PRODUCT, sigmoid=order, masks=MaskPixel.CORNER)
    run(stand_in, datasets, rules=rules, protocol=Protocol.DEPLOYED)
    assert [asked for _, _, asked in stand_in.asked] == [SigmoidOrder.BEFORE] * 2
    assert fused == [[10.0, 20.0], [100.0, 200.0]], "by the calibration"


@pytest.mark.parametrize(
    ("protocol", "masks", "meets"),
    [
        (Protocol.PAPER, MaskPixel.CENTRE, True),
        (Protocol.PAPER, MaskPixel.CORNER, False),
        (Protocol.DEPLOYED, MaskPixel.CENTRE, True),
        (Protocol.DEPLOYED, MaskPixel.CORNER, True),
    ],
)
def test_which_pixel_of_a_mask_counts(protocol: Protocol, masks: MaskPixel, meets: bool, tmp_path: Path) -> None:
    """Four of 128 rows are defective: of 32 rows that is by their middle pixels the one that is marked, else the next."""
    side = 4 * SIZE
    tests = []
    for name, red in (("good", 0), ("bad", 200)):
        image = np.zeros((side, side, 3), np.uint8)
        image[..., 0] = red
        write_png(tmp_path / f"{name}.png", image)
        tests.append(TestImage(tmp_path / f"{name}.png", is_anomalous=bool(red), defect="line"))
    mask: npt.NDArray[np.uint8] = np.zeros((side, side), np.uint8)
    mask[42:46] = 255
    write_png(tmp_path / "mask.png", mask)
    dataset = ProductDataset("dark", (), test=(tests[0], replace(tests[1], mask=tmp_path / "mask.png")))
    rules = PaperRules(alpha=0.0, masks=masks)
    metrics = evaluate(
        cast(Inspector, LineStandIn()),
        [dataset],
        protocol,
        PromptRule.PRODUCT,
        PixelResolution.MODEL,
        lambda *_: None,
        rules,
    ).metrics["dark"]
    assert metrics.pixel_auroc is not None
    assert (metrics.pixel_auroc == 1.0) is meets


def test_a_model_of_one_product_has_no_wrong_prompt(datasets: list[ProductDataset]) -> None:
    stand_in = StandIn(products=("dark",))
    with pytest.raises(UsageError, match="knows 'dark' alone"):
        run(stand_in, datasets[:1], PromptRule.WRONG)
    assert not stand_in.asked


def test_the_authors_rules_are_the_defaults() -> None:
    rules = PaperRules()
    assert (rules.alpha, rules.scale, rules.sigmoid, rules.masks) == (
        0.5, ScaleSource.ALL, SigmoidOrder.AFTER, MaskPixel.CENTRE,
    )  # fmt: skip
    for wrong in (-0.1, 1.1, float("nan")):
        with pytest.raises(UsageError, match="between 0 and 1"):
            PaperRules(alpha=wrong)


@pytest.fixture(scope="module")
def test_set(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("data")
    for seed, name in enumerate(("bars", "stripes")):
        write_tests(folder / name, seed)
    return folder


def write_tests(folder: Path, seed: int) -> None:
    rng = np.random.default_rng(seed)
    for number in range(3):
        for kind in ("good", "hole"):
            image = np.repeat(rng.integers(90, 160, (96, 96, 1), np.uint8), 3, axis=2)
            mask: npt.NDArray[np.uint8] = np.zeros((96, 96), np.uint8)
            if kind == "hole":
                cv2.rectangle(mask, (20, 30 + number), (50, 41 + number), 255, -1)
                image[mask > 0] = 0
                write_png(folder / "ground_truth" / "hole" / f"{number:03d}_mask.png", mask)
            write_png(folder / "test" / kind / f"{number:03d}.png", image)
    write_png(folder / "train" / "good" / "000.png", image)


def evaluated(model: Path, test_set: Path, out: Path, *options: str) -> dict[str, Any]:
    arguments = ["evaluate", str(model), str(test_set), "--json", str(out), "--device", "cpu", *options]
    assert main(arguments) == 0
    report: dict[str, Any] = json.loads(out.read_text(encoding="utf-8"))
    return report


def test_every_part_can_be_named_and_is_written_down(small_model: Path, test_set: Path, tmp_path: Path) -> None:
    out = tmp_path / "report.json"
    whole = evaluated(small_model, test_set, out, "--protocol", "paper")
    assert whole["rules"] == {"alpha": 0.5, "scale": "all", "sigmoid": "after", "masks": "centre"}
    assert (whole["prompt"], whole["seed"]) == ("random", 0)
    options = ["--alpha", "0.25", "--scale", "product", "--sigmoid", "before", "--masks", "corner", "--prompt", "wrong"]
    named = evaluated(small_model, test_set, out, "--protocol", "paper", *options)
    assert named["rules"] == {"alpha": 0.25, "scale": "product", "sigmoid": "before", "masks": "corner"}
    assert named["prompt"] == "wrong" and "seed" not in named
    deployed = evaluated(small_model, test_set, out)
    assert deployed["prompt"] == "product" and not {"rules", "seed"} & {*deployed}
    assert evaluated(small_model, test_set, out, "--prompt", "random", "--seed", "5")["seed"] == 5


def test_every_part_alone_reaches_the_figures(small_model: Path, test_set: Path, tmp_path: Path) -> None:
    plain = ["--protocol", "paper", "--prompt", "product"]
    whole = evaluated(small_model, test_set, tmp_path / "r.json", *plain)
    parts = {"alpha": "0.9", "scale": "product", "sigmoid": "before", "masks": "corner"}
    for name, value in parts.items():
        one = evaluated(small_model, test_set, tmp_path / "r.json", *plain, f"--{name}", value)
        assert {key for key in one["rules"] if one["rules"][key] != whole["rules"][key]} == {name}
        assert one["products"] != whole["products"], name


def test_a_part_that_changes_nothing_is_refused(
    small_model: Path, test_set: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["evaluate", str(small_model), str(test_set), "--json", str(tmp_path / "r.json"), "--protocol", "paper"]
    assert main([*arguments, "--masks", "corner", "--pixels", "image"]) == 2
    assert "--masks does nothing with `--pixels image`" in capsys.readouterr().err
    given = argparse.Namespace(masks=None, pixels="model", alpha=0.5, scale=None, sigmoid="after")
    with pytest.raises(UsageError, match="--alpha, --sigmoid does nothing for this model"):
        _refuse_idle_parts(given, has_refiner=False)
    _refuse_idle_parts(given, has_refiner=True)


def test_a_part_of_the_papers_protocol_alone_is_refused(
    small_model: Path, test_set: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    arguments = ["evaluate", str(small_model), str(test_set), "--json", str(tmp_path / "r.json"), "--alpha", "0"]
    assert main(arguments) == 2
    assert "--alpha belongs to the paper's protocol: add `--protocol paper`" in capsys.readouterr().err


def test_a_picked_prompt_guides_the_image(small_model: Path) -> None:
    inspector = Inspector.load(small_model, "cpu")
    image = np.random.default_rng(0).integers(0, 255, (96, 96, 3), np.uint8)
    entry = inspector.manifest.product("bars")
    assert entry is not None
    picked = inspector.analyse([image, image], "bars", prompt_numbers=[len(entry.prompts) - 1, 0])
    assert [analysis.prompt for analysis in picked] == [entry.prompts[-1].name, entry.prompts[0].name]
    for wrong in ([len(entry.prompts)], [-1]):
        with pytest.raises(UsageError, match="there is no number"):
            inspector.analyse([image], "bars", prompt_numbers=wrong)
