"""Names, paths and secrets are planted all over a workspace, and none of them is in the diagnosis."""

from __future__ import annotations

import io
import json
import zipfile
from datetime import UTC, datetime
from pathlib import Path

import pytest

from app.domain.edition import Edition
from app.domain.person import Role
from app.line.errors import LineError
from app.line.secrets import SecretStore
from app.messages.codes.diagnosis import DiagnosisWritten
from app.messages.codes.operations import CreateProduct
from app.operations.diagnosis.collecting import AskedDiagnosis, collect
from app.operations.diagnosis.diagnosis import Diagnosis, DiagnosisFile
from app.operations.diagnosis.this_computer import components
from app.operations.diagnosis.write_diagnosis import WriteDiagnosis
from app.operations.operation import Work
from app.settings.schema import ALARM_NAME, LINE_CONNECTIONS, OPERATOR_PIN, ORDER, SCHEMA, SOURCES, THEME, Theme
from app.settings.settings import Settings
from app.state.notice import Notice, NoticeLevel
from app.state.notice_log import PastNotice
from app.storage.workspace import Workspace

PLANTED = (
    "Zahnkranz", "Pumpenkopf", "Mustermann", "Erika", "Lot-0815-X", "s3cr3t-mqtt", "broker.plant.example", "geheim77",
    "Halle9", "Kunde_AG", "Schichtleiter", "argon2id", "192.168.7.9",
)  # fmt: skip


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    home = tmp_path / "Halle9" / "Kunde_AG" / "workspace"
    workspace = Workspace.open(home)
    product = workspace.products.create("Pumpenkopf")
    workspace.products.rename(product.id, "Zahnkranz groß")
    workspace.people.add("Erika Mustermann", Role.QA, "$argon2id$v=19$hash")
    SecretStore(workspace.line_secrets_path).set("mqtt-1", "s3cr3t-mqtt")
    logs = workspace.log_folder
    logs.mkdir(parents=True, exist_ok=True)
    (logs / "inspector.log").write_text(
        f"INFO app: product Zahnkranz groß, once pumpenkopf, of Erika Mustermann in {home}/products/x.png\n"
        "WARNING app.line: mqtt://user:geheim77@broker.plant.example:1883 refused; 192.168.7.9:502; s3cr3t-mqtt\n"
        "ERROR app: order Lot-0815-X of Schichtleiter at '/mnt/Halle9/Kunde_AG/x y.png'\n"
        f'Traceback\n  File "{home}/app/runs/recorder.py", line 88, in store\nValueError: 3 of 7\n',
        encoding="utf-8",
    )
    (logs / "inspector.log.1").write_text("older: Zahnkranz groß\n", encoding="utf-8")
    return workspace


def asked() -> AskedDiagnosis:
    settings = Settings()
    settings = settings.with_value(ORDER, "Lot-0815-X").with_value(ALARM_NAME, "Schichtleiter")
    settings = settings.with_value(OPERATOR_PIN, "$argon2id$geheim77").with_value(THEME, Theme.DARK)
    settings = settings.with_value(LINE_CONNECTIONS, {"mqtt-1": "mqtt://broker.plant.example"})
    settings = settings.with_value(SOURCES, {"1": "/mnt/Halle9/Zahnkranz"})
    notice = Notice(NoticeLevel.ERROR, CreateProduct("Zahnkranz groß"), DiagnosisWritten("/mnt/Halle9/x"))
    past = PastNotice(1, notice, datetime(2026, 3, 1, 9, 15, tzinfo=UTC))
    return AskedDiagnosis(Edition.WORKSTATION, "CPU", settings, SCHEMA, (past,), {"products": 1})


def test_nothing_that_was_planted_comes_out(workspace: Workspace, tmp_path: Path) -> None:
    with workspace:
        diagnosis = collect(workspace, asked())
        schema = workspace.schema_version
    target = tmp_path / "out" / "diagnosis.zip"
    WriteDiagnosis(diagnosis, target).perform(Work())
    with zipfile.ZipFile(io.BytesIO(target.read_bytes())) as archive:
        texts = {name: archive.read(name).decode("utf-8") for name in archive.namelist()}
    for planted in PLANTED:
        for name, text in {**texts, "clipboard": diagnosis.short}.items():
            assert planted.lower() not in text.lower() and planted.lower() not in name.lower(), (planted, name)
    assert str(Path.home()) not in "".join(texts.values()) + diagnosis.short
    assert {"program.json", "settings.json", "messages.txt", "logs/inspector.log", "logs/inspector.log.1"} == set(texts)
    assert [path.name for path in target.parent.iterdir()] == ["diagnosis.zip"], "no half file is left"
    facts = json.loads(texts["program.json"])
    assert facts["database_schema"] == schema >= 36 and facts["counts"] == {"products": 1}
    settings = json.loads(texts["settings.json"])
    assert settings["theme"] == "dark" and settings["operator_pin"] == "set" and settings["order"] == "set"
    assert settings["line_connections"] == "1 rows" and settings["line_deadline_ms"] == 2000
    assert "error CreateProduct: DiagnosisWritten" in texts["messages.txt"]
    log = texts["logs/inspector.log"]
    assert 'File "app/runs/recorder.py", line 88' in log and "ValueError: 3 of 7" in log


def test_nothing_is_given_out_where_secrets_cannot_be_known(workspace: Workspace) -> None:
    workspace.line_secrets_path.write_text("no JSON", encoding="utf-8")
    with workspace, pytest.raises(LineError):
        collect(workspace, asked())


def test_what_is_shown_is_what_is_written() -> None:
    diagnosis = Diagnosis("short", (DiagnosisFile("a.txt", "ä"), DiagnosisFile("logs/b.log", "b")))
    with zipfile.ZipFile(io.BytesIO(diagnosis.zipped())) as archive:
        assert [(name, archive.read(name).decode()) for name in archive.namelist()] == [
            ("a.txt", "ä"),
            ("logs/b.log", "b"),
        ]
    assert diagnosis.files[0].size == 2


def test_only_the_end_of_a_long_log_is_taken(workspace: Workspace) -> None:
    log = workspace.log_folder / "inspector.log"
    log.write_text("first line\n" + "x\n" * 400_000 + "last line\n", encoding="utf-8")
    with workspace:
        diagnosis = collect(workspace, asked())
    (text,) = (file.text for file in diagnosis.files if file.name == "logs/inspector.log")
    assert text.endswith("last line\n") and "first line" not in text and len(text) <= 400_000


def test_the_report_of_a_self_test_is_taken_along_and_nothing_else_of_that_name(workspace: Workspace) -> None:
    report = workspace.path.parent / "report.json"
    with workspace:
        report.write_text(json.dumps({"anything": 1}), encoding="utf-8")
        assert "self-test.json" not in {file.name for file in collect(workspace, asked()).files}
        report.write_text(json.dumps({"failures": ["Zahnkranz groß failed"], "edition": "station"}), encoding="utf-8")
        (text,) = (file.text for file in collect(workspace, asked()).files if file.name == "self-test.json")
    assert json.loads(text)["failures"] == ["<name> failed"]


def test_packages_say_their_licences() -> None:
    found = {each.name.lower().replace("_", "-"): each for each in components()}
    assert "LGPL" in found["pyside6-essentials"].licence
    assert "BSD" in found["numpy"].licence and found["numpy"].version[0].isdigit()
