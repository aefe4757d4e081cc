"""Sentences for the codes of industrial cameras."""

from __future__ import annotations

from app.messages.codes import cameras
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

COLOURS = (
    QT_TRANSLATE_NOOP("Colours", "red"),
    QT_TRANSLATE_NOOP("Colours", "green"),
    QT_TRANSLATE_NOOP("Colours", "blue"),
)
"""What `WhiteBalanceOf` may be of."""

SENTENCES: dict[type[Message], Sentence] = {
    cameras.CameraPackageMissing: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{cameras} need the package {package}, which this installation does not have. Where the program was installed with "
            "pip, “pip install onenip-inspector[{extra}]” adds it; then start the program again. All other sources work "
            "without it.",
        )
    ),
    cameras.CameraPackageBroken: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The package {package} is installed and cannot be loaded: {error}. Install it again. All other sources work "
            "without it.",
        )
    ),
    cameras.BaslerCameras: Sentence(QT_TRANSLATE_NOOP("Messages", "Basler cameras")),
    cameras.GenicamCameras: Sentence(QT_TRANSLATE_NOOP("Messages", "GenICam cameras")),
    cameras.VisionCameras: Sentence(QT_TRANSLATE_NOOP("Messages", "GigE Vision and USB3 Vision cameras")),
    cameras.NoProducer: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "No GenTL producer is known. Install the software of the camera's maker: it brings a .cti file, whose folder "
            "belongs into the environment variable GENICAM_GENTL64_PATH.",
        )
    ),
    cameras.ProducerUnusable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The GenTL producer {path} cannot be used: {error}. Install the software of the camera's maker again.",
        )
    ),
    cameras.CameraNotConnected: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The camera {camera} is not connected, and no other of its kind is. Check its cable, its power and the network.",
        )
    ),
    cameras.OtherCamerasConnected: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The camera {camera} is not connected; connected are: {found}. If the camera was replaced, choose the new one "
            "as the source of this product and check its settings.",
        )
    ),
    cameras.CameraSwapped: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The product was set up with the camera {wanted}, but {found} answers in its place. Connect the right camera, or "
            "choose the new one as the source and check its settings.",
        )
    ),
    cameras.CameraBusy: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The camera {camera} is used by another program. Close that program (such as the viewer of the camera's maker). "
            "After a crash the camera is free again within some seconds.",
        )
    ),
    cameras.CameraRefused: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The camera {camera} cannot be used. Its driver says: {error}")
    ),
    cameras.CameraOutOfReach: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "The camera {camera} is out of reach, so no picture was taken. Inspect the part again."
        )
    ),
    cameras.CameraNotTriggerable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The camera {camera} does not take the trigger: {error}. Choose another trigger, or let the camera run freely.",
        )
    ),
    cameras.NotSetForTriggers: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The camera {camera} is not triggered by the program in this run, so no picture was taken. Choose the software "
            "trigger before the run.",
        )
    ),
    cameras.SettingsNotTaken: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The camera {camera} is not as the product wants it: {problems}. Nothing is inspected like this, because the "
            "pictures would differ from those that the model knows. Change the camera settings of the product.",
        )
    ),
    cameras.SettingDiffers: Sentence(QT_TRANSLATE_NOOP("Messages", "{what} is {has}, the product wants {wants}")),
    cameras.SettingBeyond: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{what} can be {lowest} to {highest}, the product wants {wants}")
    ),
    cameras.SettingNotOffered: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{what} can be {offered}, the product wants {wants}")
    ),
    cameras.SettingAbsent: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{what} cannot be set on this camera, the product wants {wants}")
    ),
    cameras.SettingRefused: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{what} cannot be changed to {wants} (the driver says: {error})")
    ),
    cameras.Quantity: Sentence(QT_TRANSLATE_NOOP("Messages", "{value:.10g} {unit}")),
    cameras.BareNumber: Sentence(QT_TRANSLATE_NOOP("Messages", "{value:.10g}")),
    cameras.Word: Sentence(QT_TRANSLATE_NOOP("Messages", "{text}")),
    cameras.SwitchedOff: Sentence(QT_TRANSLATE_NOOP("Messages", "off")),
    cameras.SwitchedOn: Sentence(QT_TRANSLATE_NOOP("Messages", "on")),
    cameras.Exposure: Sentence(QT_TRANSLATE_NOOP("Messages", "exposure")),
    cameras.Gain: Sentence(QT_TRANSLATE_NOOP("Messages", "gain")),
    cameras.Gamma: Sentence(QT_TRANSLATE_NOOP("Messages", "gamma")),
    cameras.WhiteBalanceOf: Sentence(
        QT_TRANSLATE_NOOP("Messages", "white balance ({colour})"), words=(("colour", "Colours"),)
    ),
    cameras.FrameRate: Sentence(QT_TRANSLATE_NOOP("Messages", "frame rate")),
    cameras.ImageWidth: Sentence(QT_TRANSLATE_NOOP("Messages", "image width")),
    cameras.ImageHeight: Sentence(QT_TRANSLATE_NOOP("Messages", "image height")),
    cameras.OffsetToTheRight: Sentence(QT_TRANSLATE_NOOP("Messages", "offset to the right")),
    cameras.OffsetDown: Sentence(QT_TRANSLATE_NOOP("Messages", "offset down")),
    cameras.PacketSize: Sentence(QT_TRANSLATE_NOOP("Messages", "packet size")),
    cameras.PixelFormat: Sentence(QT_TRANSLATE_NOOP("Messages", "pixel format")),
    cameras.PixelFormatUnknown: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The camera sends the pixel format {format}, which is not understood. Choose another one in the camera settings, "
            "such as Mono8, BayerRG8 or RGB8.",
        )
    ),
    cameras.PictureIncomplete: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The picture arrived incomplete ({has:,} of {needs:,} bytes), so the part was not judged. Inspect it again.",
        )
    ),
    cameras.PictureDamaged: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The picture arrived damaged, so the part was not judged. Inspect it again. If it happens often, check cable and "
            "network. The driver says: {error}",
        )
    ),
    cameras.PictureSizeDiffers: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The picture has {width} × {height} pixels instead of the product's {wanted_width} × {wanted_height}, so the part "
            "was not judged. Stop the run and start it again: that sets the camera anew.",
        )
    ),
    cameras.NoPictureAfterTrigger: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "No picture came within {seconds:.1f} s after the trigger, so the part was not judged. Inspect it again, and check "
            "the camera.",
        )
    ),
    cameras.TriggeredTooSoon: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The trigger came while the camera was still taking the picture before, so this part was not judged. Inspect it "
            "again, or slow down the line.",
        )
    ),
    cameras.TriggeredTooLate: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The trigger took {milliseconds} ms to reach the camera: the picture may show another moment, so the part was not "
            "judged. Inspect it again, and check cable, network and how busy the computer is.",
        )
    ),
    cameras.TriggerNotTaken: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The camera did not take the trigger and no picture came, so the part was not judged. Inspect it again. The driver "
            "says: {error}",
        )
    ),
    cameras.LostBeforePicture: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The camera was lost before the picture of this part came, so it was not judged. Inspect it again.",
        )
    ),
    cameras.PictureLost: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The camera took a picture of this part that never arrived, so it was not judged. Inspect it again, and check "
            "cable and network.",
        )
    ),
    cameras.PictureWithoutTrigger: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A picture came that nobody asked for, so it was not judged. Check that nothing else triggers the camera.",
        )
    ),
    cameras.ConnectedSomeDamaged: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Connected, {count:,} pictures arrived damaged"),
        singular=QT_TRANSLATE_NOOP("Messages", "Connected, {count:,} picture arrived damaged"),
        counted="count",
    ),
    cameras.OnlyDamaged: Sentence(QT_TRANSLATE_NOOP("Messages", "Only damaged pictures for {seconds:.0f} s")),
    cameras.NoPictureSince: Sentence(QT_TRANSLATE_NOOP("Messages", "No picture for {seconds:.0f} s")),
    cameras.PictureSizeChanged: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Connected; the picture is {width} × {height} now, it was {width_before} × {height_before}"
        )
    ),
    cameras.LostForReason: Sentence(QT_TRANSLATE_NOOP("Messages", "{reason} Next try in {seconds:.0f} s.")),
    cameras.DamagedInRun: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{count:,} pictures of the camera arrived damaged and were left out. If it happens often, check cable and "
            "network, or set a smaller packet size.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "{count:,} picture of the camera arrived damaged and was left out. If it happens often, check cable and network, or "
            "set a smaller packet size.",
        ),
        counted="count",
    ),
}
