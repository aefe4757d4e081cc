"""Settings that a test adds to the schema, as a new setting would be added: a row each."""

from __future__ import annotations

from app.settings.kinds import Decimal, Flag
from app.settings.schema import SCHEMA
from app.settings.setting import Group, Setting

CAMERA = Group("Camera")
EXPOSURE: Setting[float] = Setting(
    "sample_exposure", Decimal(0.1, 100.0, 0.1, "ms"), 8.0, "Exposure", "How long the sensor collects light.", CAMERA
)
BEEP: Setting[bool] = Setting("sample_beep", Flag(), False, "Beep", "A sound for every NG part.", CAMERA)
WITH_SAMPLES = (*SCHEMA, EXPOSURE, BEEP)
