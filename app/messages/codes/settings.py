"""What the settings tell a person."""

from __future__ import annotations

from app.messages.message import Message


class SettingFellBack(Message, frozen=True):
    """A value in the settings file is none of its setting."""

    setting: str
    """Its label, untranslated, or its key."""
    value: str


class SettingsSetAside(Message, frozen=True):
    """The settings file was no settings file; it was renamed."""

    kept_as: str


class SettingsUnreadable(Message, frozen=True):
    """The settings file cannot be read, nor renamed."""

    path: str
