"""The settings file: what is read back, what falls back alone, and what is never lost."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.messages.codes.settings import SettingFellBack, SettingsSetAside
from app.messages.wording.say import say
from app.settings.kinds import BadValueError, Decimal, Flag, OneOf, Option, Text, TextTable, Whole
from app.settings.schema import DEVICE, DIALOG_FOLDERS, OVERLAY_OPACITY, PRODUCT, SCHEMA, THEME, TRAINING_MINUTES, Theme
from app.settings.settings import Settings
from app.settings.store import SettingsStore


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "settings.json"


def test_what_was_set_comes_back_and_everything_else_is_the_default(path: Path) -> None:
    settings = Settings().with_value(THEME, Theme.DARK).with_value(DIALOG_FOLDERS, {"export": "/größe/中"})
    SettingsStore(path).save(settings)
    loaded = SettingsStore(path).load()
    assert loaded.settings == settings and loaded.found == ()
    assert loaded.settings[THEME] is Theme.DARK
    assert loaded.settings[OVERLAY_OPACITY] == 0.6


def test_a_file_of_the_first_version_is_read(path: Path) -> None:
    path.write_text(
        '{"theme": "dark", "overlay_opacity": 1, "device": "cpu", "preset": "paper", "training_minutes": 45.0}'
    )
    settings = SettingsStore(path).load().settings
    assert (settings[THEME], settings[OVERLAY_OPACITY], settings[DEVICE]) == (Theme.DARK, 1.0, "cpu")
    assert settings[TRAINING_MINUTES] == 45.0


@pytest.mark.parametrize(
    ("setting", "value"),
    [
        (THEME, "pink"),
        (THEME, 3),
        (OVERLAY_OPACITY, "0.5"),
        (OVERLAY_OPACITY, True),
        (OVERLAY_OPACITY, 1.01),
        (OVERLAY_OPACITY, None),
        (TRAINING_MINUTES, 0),
        (TRAINING_MINUTES, float("nan")),
        (TRAINING_MINUTES, float("inf")),
        (PRODUCT, 1.0),
        (PRODUCT, -1),
        (DIALOG_FOLDERS, {"export": 1}),
        (DIALOG_FOLDERS, ["/a"]),
    ],
    ids=str,
)
def test_a_bad_value_falls_back_alone_and_is_named(path: Path, setting: object, value: object) -> None:
    row = next(row for row in SCHEMA if row is setting)
    good = DEVICE if row is not DEVICE else THEME
    path.write_text(json.dumps({row.key: value, good.key: "cpu"}))
    loaded = SettingsStore(path).load()
    assert loaded.settings[row] == row.default
    assert loaded.settings[good] == "cpu"
    (message,) = loaded.found
    assert isinstance(message, SettingFellBack)
    assert (row.label or row.key) in say(message)


def test_values_of_a_newer_version_survive_a_rewrite(path: Path) -> None:
    path.write_text('{"theme": "dark", "lasers": {"count": 2}}')
    store = SettingsStore(path)
    store.save(store.load().settings.with_value(DEVICE, "cpu"))
    assert json.loads(path.read_text()) == {"theme": "dark", "lasers": {"count": 2}, "device": "cpu"}


@pytest.mark.parametrize("content", [b"", b"{", b"[1, 2]", b"\xff\xfe\x00", b"null"])
def test_a_file_that_is_no_settings_file_is_kept_under_another_name(path: Path, content: bytes) -> None:
    path.write_bytes(content)
    loaded = SettingsStore(path).load()
    assert loaded.settings == Settings()
    assert loaded.found == (SettingsSetAside("settings.json.damaged"),)
    assert path.with_name("settings.json.damaged").read_bytes() == content
    assert not path.exists()


def test_no_file_is_nothing_to_speak_of(path: Path) -> None:
    assert SettingsStore(path).load().found == ()


@pytest.mark.parametrize(
    ("kind", "good", "bad"),
    [
        (Flag(), [True, False], [0, 1, "yes", None]),
        (Whole(1, 5), [1, 5], [0, 6, 2.0, True, "3"]),
        (Decimal(0.5, 2.0, 0.1), [0.5, 1, 2.0], [0.49, 2.01, False, "1"]),
        (OneOf((Option("a", "A"), Option("b", "B"))), ["a", "b"], ["c", 1, None, ["a"]]),
        (Text(), ["", "ü"], [None, 1, b"x"]),
        (TextTable(), [{}, {"a": "b"}], [{"a": 1}, {1: "a"}, "a", None]),
    ],
    ids=lambda value: type(value).__name__,
)
def test_every_kind_takes_its_values_and_refuses_all_others(
    kind: Flag | Whole | Decimal | OneOf[str] | Text | TextTable, good: list[object], bad: list[object]
) -> None:
    for value in good:
        assert kind.check(value) == value
    for value in bad:
        with pytest.raises(BadValueError):
            kind.check(value)


def test_keys_are_unique_and_defaults_are_values_of_their_settings() -> None:
    assert len({setting.key for setting in SCHEMA}) == len(SCHEMA)
    for setting in SCHEMA:
        assert setting.kind.check(setting.default) == setting.default


def test_a_value_that_cannot_be_used_stays_in_the_file_until_it_is_set_anew(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "pink", "training_minutes": 45.0}')
    store = SettingsStore(path)
    settings = store.load().settings
    store.save(settings.with_value(TRAINING_MINUTES, 50.0))
    assert json.loads(path.read_text()) == {"theme": "pink", "training_minutes": 50.0}
    store.save(settings.with_value(THEME, Theme.DARK))
    assert json.loads(path.read_text())["theme"] == "dark"
