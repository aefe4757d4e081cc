"""The self-test as an installer runs it: a process of its own, real cells, real training for three minutes."""

from __future__ import annotations

import importlib.util
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

pytestmark = [
    pytest.mark.slow,
    pytest.mark.timeout(1200),
    pytest.mark.skipif(
        importlib.util.find_spec("elpv_dataset") is None,
        reason="the package elpv-dataset (group demo) is not installed",
    ),
]


def test_an_installation_proves_itself(tmp_path: Path) -> None:
    folder = tmp_path / "Selbsttest 测试"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(ROOT / "main.py"), "--self-test", str(folder)]
    finished = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=1100)
    assert finished.returncode == 0, finished.stderr[-3000:]
    report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
    assert report["ok"] and report["failures"] == []
    assert report["mean_i_auroc"] >= 0.80
    assert len(list((folder / "screenshots").glob("*.png"))) >= 4
