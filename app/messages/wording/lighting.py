"""Sentences for the light over a product's parts."""

from __future__ import annotations

from app.messages.codes import lighting
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    lighting.NoSuchMaster: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The picture of the master part is not there any more. Register it again.")
    ),
    lighting.NoSuchProbe: Sentence(QT_TRANSLATE_NOOP("Messages", "The probe could not be read back. Probe once more.")),
    lighting.RegisterLight: Sentence(QT_TRANSLATE_NOOP("Messages", "Register the master part of {product}")),
    lighting.RemoveLight: Sentence(QT_TRANSLATE_NOOP("Messages", "Remove the master part of {product}")),
    lighting.RestoreLight: Sentence(QT_TRANSLATE_NOOP("Messages", "Bring back the master part of {product}")),
    lighting.ProbeLight: Sentence(QT_TRANSLATE_NOOP("Messages", "Probe the lighting of {product}")),
    lighting.LightRegistered: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The light of {product} is compared from now on, by limits that follow from {pictures} pictures.",
        )
    ),
    lighting.LightRegisteredFixed: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The light of {product} is compared from now on, by fixed limits: {pictures} pictures are too few to work limits out, "
            "which takes {enough}.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "The light of {product} is compared from now on, by fixed limits: one picture is too few to work limits out, which "
            "takes {enough}.",
        ),
        counted="pictures",
    ),
    lighting.LightRemoved: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The light of {product} is compared with nothing. What was probed is kept.")
    ),
    lighting.LightUnchanged: Sentence(QT_TRANSLATE_NOOP("Messages", "The light of {product} is as it was.")),
    lighting.LightChanged: Sentence(QT_TRANSLATE_NOOP("Messages", "The light of {product} changed. {findings}")),
    lighting.NoMasterYet: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{product} has no master part to compare with. Register one first.")
    ),
    lighting.LightPictureTooSmall: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{name} is too small to be divided into regions. Choose a picture of the whole scene."
        )
    ),
    lighting.LightPicturesDiffer: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{name} has another size than the pictures before it. Choose pictures of one camera, set up alike.",
        )
    ),
    lighting.Brighter: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{place} brighter by {percent:.0f} % (limit {limit:.0f} %).")
    ),
    lighting.Darker: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{place} darker by {percent:.0f} % (limit {limit:.0f} %).")
    ),
    lighting.MoreContrast: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{place} {percent:.0f} % more contrast (limit {limit:.0f} %).")
    ),
    lighting.LessContrast: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{place} {percent:.0f} % less contrast (limit {limit:.0f} %).")
    ),
    lighting.Sharper: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{place} sharper, or noisier, by {percent:.0f} % (limit {limit:.0f} %).")
    ),
    lighting.LessSharp: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{place} less sharp by {percent:.0f} % (limit {limit:.0f} %): check focus and lens."
        )
    ),
    lighting.Redder: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{place} redder by {percent:.0f} % (limit {limit:.0f} %).")
    ),
    lighting.LessRed: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{place} less red by {percent:.0f} % (limit {limit:.0f} %).")
    ),
    lighting.Bluer: Sentence(QT_TRANSLATE_NOOP("Messages", "{place} bluer by {percent:.0f} % (limit {limit:.0f} %).")),
    lighting.LessBlue: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{place} less blue by {percent:.0f} % (limit {limit:.0f} %).")
    ),
    lighting.OtherPictureSize: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The picture is {width} × {height} pixels large; that of the master is {master_width} × {master_height}.",
        )
    ),
    lighting.PlaceEverywhere: Sentence(QT_TRANSLATE_NOOP("Messages", "Everywhere")),
    lighting.PlaceLeft: Sentence(QT_TRANSLATE_NOOP("Messages", "Left side")),
    lighting.PlaceRight: Sentence(QT_TRANSLATE_NOOP("Messages", "Right side")),
    lighting.PlaceTop: Sentence(QT_TRANSLATE_NOOP("Messages", "Top")),
    lighting.PlaceBottom: Sentence(QT_TRANSLATE_NOOP("Messages", "Bottom")),
    lighting.PlaceTopLeft: Sentence(QT_TRANSLATE_NOOP("Messages", "Top left")),
    lighting.PlaceTopMiddle: Sentence(QT_TRANSLATE_NOOP("Messages", "Top middle")),
    lighting.PlaceTopRight: Sentence(QT_TRANSLATE_NOOP("Messages", "Top right")),
    lighting.PlaceMiddleLeft: Sentence(QT_TRANSLATE_NOOP("Messages", "Middle left")),
    lighting.PlaceMiddle: Sentence(QT_TRANSLATE_NOOP("Messages", "Middle")),
    lighting.PlaceMiddleRight: Sentence(QT_TRANSLATE_NOOP("Messages", "Middle right")),
    lighting.PlaceBottomLeft: Sentence(QT_TRANSLATE_NOOP("Messages", "Bottom left")),
    lighting.PlaceBottomMiddle: Sentence(QT_TRANSLATE_NOOP("Messages", "Bottom middle")),
    lighting.PlaceBottomRight: Sentence(QT_TRANSLATE_NOOP("Messages", "Bottom right")),
}
