"""Every line of training and inspection that only a GPU reaches, each compared with the CPU or with a training in one go."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np
import torch

from onenip_core.config import Precision
from onenip_core.data.images.image_io import read_image
from onenip_core.inference.inspector import Inspector
from onenip_core.manifest import load_manifest
from onenip_core.progress import FinishReason
from tests.benchmarks.data import Size, select_products
from tests.benchmarks.gpu.finding import Finding, Outcome, judged
from tests.benchmarks.gpu.plan import GpuPlan
from tests.benchmarks.gpu.short_training import (
    compare_losses,
    emptied,
    train_shortly,
    with_batch,
    without_chance,
)
from tests.benchmarks.machine import ROOT
from tests.benchmarks.named_runs import find_run

Check = Callable[[GpuPlan, Path], Finding]

_ONE_STEP_RUNS = ("lite", "paper-proxy")
_DIFFERENCE: dict[Precision, float] = {"fp32": 0.01, "fp16": 0.03, "bf16": 0.05}
"""How far a loss of the first step may lie from the CPU's in fp32. TF32 of convolutions and float16 caches are in all of them."""
_RESUMED_DIFFERENCE = 0.05
"""Additions on a GPU come in varying order, and differences grow from step to step."""
_TEAM_DIFFERENCE = 0.02
_SCORE_DIFFERENCE, _COMPARED_IMAGES = 0.05, 24
_LITTLE_MEMORY, _LARGE_BATCH = 3_000_000_000, 1024


def one_step(plan: GpuPlan, folder: Path) -> Finding:
    """Losses of the first step in every precision against those of the CPU in fp32, without dropout and jitter."""
    lines: list[str] = []
    faults: list[str] = []
    for name in _ONE_STEP_RUNS:
        named = find_run(name)
        reference = train_shortly(
            plan, named, without_chance(named.settings, "fp32"), emptied(folder / f"{name}-cpu"), 1, "cpu"
        )
        told = ", ".join(f"{key} {value:.5f}" for key, value in reference.losses.items())
        lines.append(f"{name}, CPU in fp32: {told}")
        for precision, bound in _DIFFERENCE.items():
            found = train_shortly(
                plan,
                named,
                without_chance(named.settings, precision),
                emptied(folder / f"{name}-{precision}"),
                1,
                plan.device,
            )
            difference = compare_losses(reference.losses, found.losses)
            lines.append(
                f"{name}, {plan.device} in {precision}: differs by {difference:.2%} at most (bound {bound:.0%})"
            )
            if not difference <= bound:
                faults.append(f"{name} in {precision}: {found.losses}")
    return judged(lines, faults)


def resume(plan: GpuPlan, folder: Path) -> Finding:
    """A training that was interrupted and gone on with, against one in one go."""
    named = find_run("lite")
    settings = without_chance(named.settings, "auto")
    steps = 300 if plan.on_gpu else 12
    whole = train_shortly(plan, named, settings, emptied(folder / "whole"), steps, plan.device)
    begun = train_shortly(
        plan, named, settings, emptied(folder / "parts"), steps, plan.device, lambda event: event.fraction < 1
    )
    ended = train_shortly(plan, named, settings, folder / "parts", steps, plan.device)
    difference = compare_losses(whole.losses, ended.losses)
    lines = [f"{steps} steps: the last losses differ by {difference:.2%} at most (bound {_RESUMED_DIFFERENCE:.0%})"]
    faults = []
    if begun.reason is not FinishReason.CANCELLED:
        faults.append("The training was over before it could be interrupted, so that nothing was shown.")
    if not difference <= _RESUMED_DIFFERENCE:
        faults.append(f"in one go {whole.losses}; with an interruption {ended.losses}")
    return judged(lines, faults)


def out_of_memory(plan: GpuPlan, folder: Path) -> Finding:
    """A batch that does not fit is halved until it does, and the model says so."""
    if not plan.on_gpu:
        return Finding(Outcome.NOT_HERE, ("needs a CUDA device, whose memory can be limited",))
    device = torch.device(plan.device)
    total = torch.cuda.get_device_properties(device).total_memory
    torch.cuda.set_per_process_memory_fraction(min(1.0, _LITTLE_MEMORY / total), device)
    named = find_run("lite")
    train_shortly(plan, named, with_batch(named.settings, _LARGE_BATCH), emptied(folder / "model"), 4, plan.device)
    changes = load_manifest(folder / "model").training.batch_changes
    lines = [f"with {_LITTLE_MEMORY / 1e9:g} GB and batches of {_LARGE_BATCH}: {changes}"]
    return judged(lines, [] if changes else ["No batch was halved: nothing was shown."])


def team(plan: GpuPlan, folder: Path) -> Finding:
    """Two processes that share the device through DistributedDataParallel, against one."""
    told = {}
    for count in (1, 2):
        out = emptied(folder / f"of-{count}")
        products = [plan.data / product.name for product in select_products(plan.data, Size.QUICK, plan.products)]
        command = [sys.executable, "-m", "torch.distributed.run", "--standalone", "--nproc-per-node", str(count)]
        command += ["-m", "onenip_core.cli", "train", *map(str, products), "--out", str(out), "--steps", "4"]
        command += ["--device", "cuda:0" if plan.on_gpu else "cpu", "--json-lines"]
        done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT)
        if done.returncode != 0:
            return Finding(Outcome.FAILED, (f"{count} process(es): {done.stderr[-2000:]}",))
        events = [json.loads(line) for line in done.stdout.splitlines() if line.startswith("{")]
        told[count] = [event["losses"] for event in events if event.get("losses")][-1]
    difference = compare_losses(told[1], told[2])
    lines = [f"4 steps: the last losses differ by {difference:.2%} at most (bound {_TEAM_DIFFERENCE:.0%})"]
    return judged(lines, [] if difference <= _TEAM_DIFFERENCE else [f"one {told[1]}; two {told[2]}"])


def verdicts(plan: GpuPlan, folder: Path) -> Finding:
    """A model that was trained on the device judges the same there and on the CPU, in every precision that it can train in."""
    lines: list[str] = []
    faults: list[str] = []
    named = find_run("lite")
    products = select_products(plan.data, Size.QUICK, plan.products)
    for precision in _DIFFERENCE:
        training = replace(named.settings.training, precision=precision)
        model = emptied(folder / precision)
        steps = 60 if plan.on_gpu else 2
        train_shortly(plan, named, replace(named.settings, training=training), model, steps, plan.device)
        here, there = Inspector.load(model, plan.device), Inspector.load(model, "cpu")
        differences, changed = [0.0], 0
        for product in products:
            for image in product.dataset.test[:: max(1, len(product.dataset.test) // _COMPARED_IMAGES)]:
                pixels = read_image(image.path)
                one, other = (inspector.inspect(pixels, product.name) for inspector in (here, there))
                changed += one.verdict is not other.verdict
                if one.score is not None and other.score is not None:
                    differences.append(abs(one.score - other.score))
        largest = float(np.max(differences))
        lines.append(f"{precision}: {len(differences) - 1} scores differ by {largest:.4f} at most, {changed} verdicts")
        if changed or not largest <= _SCORE_DIFFERENCE:
            faults.append(f"{precision}: too far (bound {_SCORE_DIFFERENCE:g}, no verdict)")
    return judged(lines, faults)


CHECKS: dict[str, Check] = {
    "one-step": one_step,
    "resume": resume,
    "out-of-memory": out_of_memory,
    "team": team,
    "verdicts": verdicts,
}
"""In the order in which they are made."""
