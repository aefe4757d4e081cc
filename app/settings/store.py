"""Settings on the disk: JSON in the workspace, read value by value."""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from app.messages.codes import settings as codes
from app.messages.message import Message
from app.settings.kinds import BadValueError
from app.settings.schema import SCHEMA
from app.settings.setting import AnySetting
from app.settings.settings import Settings
from onenip_core.atomic_files import write_json_atomic

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class LoadedSettings:
    """What was read, and what a person should know about it."""

    settings: Settings
    found: tuple[Message, ...] = ()


class SettingsStore:
    """The settings file of one workspace. What it holds and this version does not know, or cannot use, survives a rewrite
    until a person sets it anew."""

    def __init__(self, path: Path, schema: tuple[AnySetting, ...] = SCHEMA) -> None:
        self._path = path
        self.schema = schema
        self._kept: dict[str, object] = {}

    def load(self) -> LoadedSettings:
        """Read the file. A bad value falls back to its default alone; a file that is none is set aside. Never fails."""
        if not self._path.exists():
            return LoadedSettings(Settings())
        try:
            content = self._path.read_bytes()
        except OSError as error:
            log.warning("%s cannot be read: %s", self._path, error)
            return LoadedSettings(Settings(), (codes.SettingsUnreadable(str(self._path)),))
        try:
            stored = json.loads(content.decode("utf-8"))
        except ValueError as error:
            return LoadedSettings(Settings(), (self._set_aside(str(error)),))
        if not isinstance(stored, dict):
            return LoadedSettings(Settings(), (self._set_aside("there is no JSON object in it"),))
        return self._read(stored)

    def save(self, settings: Settings) -> None:
        """Write the file atomically. Raises onenip_core.errors.StorageError."""
        write_json_atomic(self._path, {**self._kept, **settings.as_mapping()})

    def _read(self, stored: Mapping[str, object]) -> LoadedSettings:
        rows = {setting.key: setting for setting in self.schema}
        values: dict[str, object] = {}
        found: list[Message] = []
        for key, value in stored.items():
            setting = rows.get(key)
            if setting is None:
                self._kept[key] = value
                continue
            try:
                values[key] = setting.kind.check(value)
            except BadValueError:
                self._kept[key] = value
                log.warning("%s: %r is no value of %s; the default is used.", self._path, value, key)
                found.append(codes.SettingFellBack(setting.label or key, json.dumps(value, ensure_ascii=False)[:60]))
        return LoadedSettings(Settings(values), tuple(found))

    def _set_aside(self, reason: str) -> Message:
        aside = self._path.with_name(f"{self._path.name}.damaged")
        number = 1
        while aside.exists():
            number += 1
            aside = self._path.with_name(f"{self._path.name}.damaged-{number}")
        log.warning("%s cannot be read (%s); it is kept as %s.", self._path, reason, aside)
        try:
            self._path.replace(aside)
        except OSError as error:
            log.warning("%s stays where it is: %s", self._path, error)
            return codes.SettingsUnreadable(str(self._path))
        return codes.SettingsSetAside(aside.name)
