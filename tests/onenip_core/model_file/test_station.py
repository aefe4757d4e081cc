"""A computer without torch inspects with a model file, with the verdicts that torch gives; what it cannot do it says."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from safetensors.numpy import load_file, save_file

from onenip_core.data.images.image_io import read_image
from onenip_core.data.images.png_writing import write_png
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.parity import SCORE_LIMIT
from onenip_core.model_file.reading import unpack_model_file
from tests.support.made_up_parts import striped_part
from tests.support.without_torch import BLOCKED, run_onenip_without_torch, run_without_torch

INSPECT = """
import json
from pathlib import Path
from onenip_core.data.images.image_io import read_image
from onenip_core.export.engine_preparation import prepare_engines
from onenip_core.inference.engine_choice import load_fastest
from onenip_core.inference.inspector import Inspector
from onenip_core.inference.parity import SCORE_LIMIT
from onenip_core.model_file.reading import unpack_model_file
file, folder, cache, *images = map(Path, sys.argv[1:])
unpack_model_file(file, folder)
first = load_fastest(folder, "auto", cache)
choice = prepare_engines(folder, cache)
best = load_fastest(folder, "auto", cache)
results = {}
for name, inspector in (("first", first), ("best", best), ("plain", Inspector.load(folder))):
    results[name] = [(str(r.verdict), r.score, r.product) for r in (inspector.inspect(read_image(i)) for i in images)]
print(json.dumps({"choice": choice.milliseconds, "not used": choice.not_used, "results": results, "best": best.engine,
                  "first": first.engine, "again": prepare_engines(folder, cache) == choice}))
"""


@pytest.fixture(scope="module")
def images(tmp_path_factory: pytest.TempPathFactory) -> list[Path]:
    folder = tmp_path_factory.mktemp("images")
    rng = np.random.default_rng(5)
    pictures = [striped_part(rng, size, vertical=size % 2 == 0) for size in (96, 71, 120, 64)]
    pictures.append(rng.integers(0, 256, (90, 80, 3), dtype=np.uint8))
    for number, picture in enumerate(pictures):
        write_png(folder / f"{number}.png", picture)
    return sorted(folder.iterdir())


@pytest.fixture(scope="module")
def station(model_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("station") / "model"
    unpack_model_file(model_file, folder)
    return folder


def test_without_torch_a_model_file_gives_the_verdicts_of_torch(
    model_file: Path, small_model: Path, images: list[Path], tmp_path: Path
) -> None:
    ended = run_without_torch(
        INSPECT, model_file, tmp_path / "model", tmp_path / "engines", *images, cache=tmp_path / "cache"
    )
    answer = json.loads(ended.stdout.splitlines()[-1])
    expected = [Inspector.load(small_model, "cpu").inspect(read_image(image)) for image in images]
    assert {"openvino", "onnx"} <= set(answer["choice"])
    assert "torch" not in answer["choice"] and answer["best"] in answer["choice"] and answer["again"]
    assert answer["first"] == "openvino"
    assert {str(one.verdict) for one in expected} == {"OK", "NG"}
    for which, results in answer["results"].items():
        engine = answer.get(which, answer["first"])
        # In bf16 processors with units for it differ by more than others, as far as the check of every engine allows.
        allowed = SCORE_LIMIT if "bf16" in engine else 0.02
        for (verdict, score, product), one in zip(results, expected, strict=True):
            assert (verdict, product) == (one.verdict, one.product)
            assert score == pytest.approx(one.score, abs=allowed), engine
    assert list((tmp_path / "engines").glob("*/*")) == list((tmp_path / "engines").glob("*/choice.json"))


def test_an_engine_that_is_not_installed_is_named_and_another_judges(
    model_file: Path, small_model: Path, images: list[Path], tmp_path: Path
) -> None:
    blocked = (*BLOCKED, "openvino")
    arguments = (model_file, tmp_path / "model", tmp_path / "engines", images[0])
    ended = run_without_torch(INSPECT, *arguments, cache=tmp_path / "cache", blocked=blocked)
    answer = json.loads(ended.stdout.splitlines()[-1])
    expected = Inspector.load(small_model, "cpu").inspect(read_image(images[0]))
    assert answer["first"] == answer["best"] == "onnx"
    assert any("OpenVINO is not part of this edition" in reason for reason in answer["not used"])
    ((verdict, score, _),) = answer["results"]["best"]
    assert (verdict, score) == (expected.verdict, pytest.approx(expected.score, abs=0.02))


@pytest.mark.parametrize("engine", [(), ("--engine", "auto"), ("--engine", "onnx")], ids=["default", "auto", "onnx"])
def test_the_command_inspects_with_an_unpacked_folder(
    station: Path, images: list[Path], tmp_path: Path, engine: tuple[str, ...]
) -> None:
    ended = run_onenip_without_torch(
        "inspect", station, *images[:1], "--out", tmp_path / "out", *engine, cache=tmp_path / "cache"
    )
    assert ended.returncode == 0, ended.stderr
    (line,) = (tmp_path / "out" / "results.jsonl").read_text(encoding="utf-8").splitlines()
    assert json.loads(line)["verdict"] in ("OK", "NG")


def test_engines_that_do_not_agree_with_torch_here_never_judge(
    station: Path, images: list[Path], tmp_path: Path
) -> None:
    """Some engines give other scores than they did where the model was packed, as a faulty library or processor would."""
    script = """
import os
import onenip_core.inference.carried_serving as serving
from dataclasses import replace
from onenip_core.cli import main
model, image, out = sys.argv[1:]
real, wrong = serving.judge_references, []
def judge(served, references):
    return [replace(one, score=one.score + 0.2 * (served.engine.kind in wrong)) for one in real(served, references)]
serving.judge_references = judge
for wrong in (["openvino", "openvino-bf16"], ["onnx", "openvino", "openvino-bf16"]):
    for engine in ((), ("--engine", "auto"), ("--engine", "onnx")):
        name = f"{len(wrong)}{''.join(engine)}"
        os.environ["XDG_CACHE_HOME"] = f"{out}/cache{len(wrong)}"
        print(f"# {name}", file=sys.stderr, flush=True)
        code = main(["inspect", model, image, "--out", f"{out}/{name}", *engine])
        print(f"ended with {code}", file=sys.stderr, flush=True)
"""
    said = run_without_torch(script, station, images[0], tmp_path, cache=tmp_path).stderr.split("# ")[1:]
    assert len(said) == 6
    for one in said[:3]:
        assert "ended with 0" in one, said
    assert "OpenVINO" in said[1] and "differ" in said[1]
    for one in said[3:]:
        assert "ended with 1" in one and "No engine of this computer may judge" in one
    assert len(list(tmp_path.glob("*/results.jsonl"))) == 3


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("train", "{images}", "--out", "{out}"), "needs torch"),
        (("export", "{model}", "--format", "onnx", "--out", "{out}"), "needs torch"),
        (("evaluate", "{model}", "{images}", "--json", "{out}"), "needs sklearn"),
        (("inspect", "{plain}", "{images}", "--out", "{out}"), "carries no exports"),
        (("inspect", "{plain}", "{images}", "--out", "{out}", "--engine", "auto"), "carries no exports"),
        (("inspect", "{model}", "{images}", "--out", "{out}", "--engine", "torch"), "Only torch"),
        (("benchmark", "{plain}"), "carries no exports"),
        (("pack", "{plain}", "--out", "{out}.onenip"), "pack it with the workstation edition"),
    ],
)
def test_what_needs_torch_says_so_in_one_sentence(
    station: Path, small_model: Path, images: list[Path], tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    places = {"images": images[0].parent, "model": station, "plain": small_model, "out": tmp_path / "out"}
    ended = run_onenip_without_torch(*(each.format(**places) for each in arguments), cache=tmp_path / "cache")
    assert ended.returncode == 1
    *remarks, last = ended.stderr.splitlines()
    assert words in last and "workstation" in last
    assert all(line.startswith("onenip: preparing the engines") for line in remarks)
    assert not (tmp_path / "out").exists()


def test_packed_again_without_torch_it_goes_back(station: Path, tmp_path: Path) -> None:
    packed = run_onenip_without_torch("pack", station, "--out", tmp_path / "back.onenip", cache=tmp_path / "cache")
    assert packed.returncode == 0, packed.stderr
    shown = run_onenip_without_torch("info", tmp_path / "back.onenip", cache=tmp_path / "cache")
    assert "stripes: the proposed limit" in shown.stdout and "all hashes match" in shown.stdout
    assert run_onenip_without_torch("info", station, cache=tmp_path / "cache").returncode == 0


def test_with_torch_a_model_that_carries_exports_is_computed_by_torch(station: Path) -> None:
    assert Inspector.load(station, "cpu").engine == "torch"


@pytest.mark.parametrize("damage", ["cut", "of another model"])
def test_references_that_are_not_those_of_the_model_are_refused(station: Path, tmp_path: Path, damage: str) -> None:
    folder = Path(shutil.copytree(station, tmp_path / "model"))
    references = folder / "carried" / "references.safetensors"
    if damage == "cut":
        references.write_bytes(references.read_bytes()[:-100])
    else:
        save_file(load_file(references), references, metadata={"model_sha256": "a" * 64})
    ended = run_onenip_without_torch("inspect", folder, folder, "--out", tmp_path / "out", cache=tmp_path / "cache")
    assert ended.returncode == 1 and "references.safetensors" in ended.stderr
    assert ("belongs to another model" in ended.stderr) == (damage != "cut")


def test_a_check_that_was_made_here_is_not_made_again(station: Path, images: list[Path], tmp_path: Path) -> None:
    """Not by the command once a choice is remembered, and not by the workers of an archive, whose parent has checked."""
    script = """
import onenip_core.inference.carried_serving as serving
from pathlib import Path
from onenip_core.archive.shard_folder import ArchiveRequest, ShardFolder
from onenip_core.archive.shard_worker import ShardWorker
from onenip_core.cli import main
from onenip_core.inference.engines.engine import EngineKind
model, image, out = sys.argv[1:]
real, count = serving.judge_references, 0
def judge(served, references):
    global count
    count += 1
    return real(served, references)
serving.judge_references = judge
counts = []
for number, engine in enumerate(((), (), ("--engine", "auto"), (), ("--engine", "onnx"))):
    before, code = count, main(["inspect", model, image, "--out", f"{out}/{number}", "--no-pictures", *engine])
    assert code == 0
    counts.append(count - before)
before = count
request = ArchiveRequest(Path(model), "auto", EngineKind.ONNX, Path(out), None, None, False, 1)
shards = ShardFolder(Path(out) / "shards").prepare(request, [Path(image)]).shards
assert ShardWorker(request, Path(out)).inspect(shards[0]) == ""
print([min(each, 1) for each in counts], count - before)
"""
    ended = run_without_torch(script, station, images[0], tmp_path, cache=tmp_path / "cache")
    assert ended.stdout.splitlines()[-1] == "[1, 1, 1, 0, 0] 0"
