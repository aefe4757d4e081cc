"""The application's settings: one frozen value, kept as JSON in the workspace."""

from __future__ import annotations

import json
import logging
from dataclasses import asdict, dataclass, fields, replace
from enum import StrEnum
from pathlib import Path

from onenip_core.atomic_files import write_json_atomic

log = logging.getLogger(__name__)


class Theme(StrEnum):
    """The look of the window."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


@dataclass(frozen=True, slots=True)
class Settings:
    """What a person may set. Unknown or wrong values in the file fall back to these defaults, with a log line."""

    theme: Theme = Theme.LIGHT
    overlay_opacity: float = 0.6
    """0 (map hidden) … 1 (map opaque)."""
    device: str = "auto"
    """auto, cpu or cuda."""
    preset: str = "lite"
    training_minutes: float = 3.0

    def with_changes(self, **changes: object) -> Settings:
        """A copy with some fields replaced."""
        return replace(self, **changes)  # type: ignore[arg-type]


def load_settings(path: Path) -> Settings:
    """Read settings; a missing file gives the defaults, a damaged one too, and says so in the log."""
    if not path.exists():
        return Settings()
    defaults = Settings()
    try:
        stored = json.loads(path.read_text(encoding="utf-8"))
        known = {field.name: stored[field.name] for field in fields(Settings) if field.name in stored}
        if "theme" in known:
            known["theme"] = Theme(known["theme"])
        if "overlay_opacity" in known:
            known["overlay_opacity"] = min(1.0, max(0.0, float(known["overlay_opacity"])))
        if "training_minutes" in known:
            known["training_minutes"] = max(0.1, float(known["training_minutes"]))
        return replace(defaults, **known)
    except (OSError, ValueError, TypeError, AttributeError) as error:
        log.warning("Settings file %s is damaged (%s); the defaults are used.", path, error)
        return defaults


def save_settings(path: Path, settings: Settings) -> None:
    """Write settings atomically. Raises onenip_core.errors.StorageError."""
    write_json_atomic(path, asdict(settings))
