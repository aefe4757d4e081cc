"""Sentences for the codes of the settings."""

from __future__ import annotations

from app.messages.codes import settings
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    settings.SettingFellBack: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The stored value of “{setting}” is not valid ({value}), so its default is used. All other settings are as "
            "they were. Set it again on the Settings page if you want another.",
        ),
        words=(("setting", "Settings"),),
    ),
    settings.SettingsSetAside: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The settings file is damaged. It was kept as {kept_as} in the workspace, and the defaults are used. Products, "
            "models and batches are not affected. Set again what you want to be different.",
        )
    ),
    settings.SettingsUnreadable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The settings file {path} cannot be read, so the defaults are used. Products, models and batches are not "
            "affected. Check that you may read and write that file.",
        )
    ),
}
