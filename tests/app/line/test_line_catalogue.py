"""Kinds of connections: kept as text, checked field by field, with their secrets elsewhere."""

from __future__ import annotations

import stat
import sys
from pathlib import Path

import pytest

from app.line.catalogue import LINE_KINDS, LineCatalogue
from app.line.errors import LineError
from app.line.http.choice import HttpChoice
from app.line.kind import LineKind
from app.line.modbus.choice import ModbusChoice
from app.line.mqtt.choice import MqttChoice
from app.line.product_file.choice import ProductFileChoice
from app.line.secrets import SecretStore


@pytest.mark.parametrize(
    "choice",
    [
        MqttChoice("broker", 8883, "a/b", True, "/ca.pem", "me", "user"),
        ModbusChoice("10.0.0.1", 502),
        HttpChoice("127.0.0.1", 80),
        ProductFileChoice("/line/product.txt"),
    ],
)
def test_a_choice_comes_back_from_its_text(choice: MqttChoice) -> None:
    catalogue = LineCatalogue()
    assert catalogue.from_text(catalogue.to_text(choice)) == choice


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{}",
        '{"type":"telegraph"}',
        '{"type":"modbus","port":70000}',
        '{"type":"modbus","port":"502"}',
        '{"type":"mqtt","tls":1}',
    ],
)
def test_a_text_that_is_no_choice_is_none(text: str) -> None:
    assert LineCatalogue().from_text(text) is None


@pytest.mark.parametrize("kind", LINE_KINDS, ids=lambda kind: kind.key)
def test_the_fields_of_a_kind_are_those_of_its_choice(kind: LineKind) -> None:
    assert tuple(field.key for field in kind.fields) == kind.choice_type.__struct_fields__
    defaults = kind.choice_type()
    assert kind.values_of(defaults) == {field.key: field.default for field in kind.fields}
    assert "secret" not in kind.choice_type.__struct_fields__


def test_a_value_out_of_bounds_is_refused_by_the_name_of_its_field() -> None:
    kind = next(kind for kind in LINE_KINDS if kind.key == "modbus")
    with pytest.raises(LineError, match="Port"):
        kind.choose({"port": 0}, "")


def test_secrets_lie_in_a_file_for_this_account_only(tmp_path: Path) -> None:
    store = SecretStore(tmp_path / "line-secrets.json")
    assert store.get("a") == ""
    store.set("a", "geheim ü")
    store.set("b", "other")
    assert SecretStore(tmp_path / "line-secrets.json").get("a") == "geheim ü"
    if sys.platform != "win32":
        assert stat.S_IMODE((tmp_path / "line-secrets.json").stat().st_mode) == 0o600
    store.set("a", "")
    assert store.get("a") == "" and store.get("b") == "other"
    assert [path.name for path in tmp_path.iterdir()] == ["line-secrets.json"]


def test_a_damaged_file_of_secrets_is_said_and_left(tmp_path: Path) -> None:
    path = tmp_path / "line-secrets.json"
    path.write_text('{"a": 1}')
    with pytest.raises(LineError):
        SecretStore(path).get("a")
    with pytest.raises(LineError):
        SecretStore(path).set("b", "new")
    assert path.read_text() == '{"a": 1}'
    assert list(tmp_path.iterdir()) == [path]
