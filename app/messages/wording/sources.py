"""Sentences for the codes of the image sources."""

from __future__ import annotations

from app.messages.codes import sources
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

NOT_MOUNTED = QT_TRANSLATE_NOOP("FolderErrors", "the drive is not connected")
"""What `FolderOutOfReach` may say beside what the system does."""

SENTENCES: dict[type[Message], Sentence] = {
    sources.NoImagesInFolder: Sentence(
        QT_TRANSLATE_NOOP("Messages", "There are no images in {folder}. Nothing was inspected. Choose another folder.")
    ),
    sources.DroppedOutside: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{names}: this is not inspected. A run has one source: drop one folder, one image or one video.",
        )
    ),
    sources.NoVideoFile: Sentence(
        QT_TRANSLATE_NOOP("Messages", "There is no video file {path}. Nothing was inspected. Choose another file.")
    ),
    sources.NotAVideo: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{path} is not a video that can be played. Nothing was inspected. Choose another file."
        )
    ),
    sources.CameraCannotBeOpened: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "Camera {number} cannot be opened. Check that it is plugged in and not used elsewhere."
        )
    ),
    sources.CameraNotThere: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The camera {camera} is not connected. Nothing was inspected. Plug it in, or choose another camera.",
        )
    ),
    sources.CameraSizeNotTaken: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{camera} delivers {got} instead of {wanted}. Nothing was inspected. Choose a size that the camera has, and check that "
            "no other program uses it.",
        )
    ),
    sources.NoPictureCame: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "No picture came from {address} within {seconds:.0f} s. Nothing was inspected. Check the "
            "address, the user name and password, and that the camera is switched on.",
        )
    ),
    sources.NoPictureCameBecause: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "No picture came from {address}: {error}. Nothing was inspected. Check the "
            "address, the user name and password, and that the camera is switched on.",
        )
    ),
    sources.ReadingFailed: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Reading {source} failed unexpectedly ({error}). What was inspected is saved. Start again; the "
            "log holds the details.",
        )
    ),
    sources.FileCannotBeRead: Sentence(QT_TRANSLATE_NOOP("Messages", "The file cannot be read: {error}.")),
    sources.FolderCannotBeWatched: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The folder {folder} cannot be watched: {error}. Nothing was inspected, and no file was changed. Check that it exists, "
            "that its drive is connected, and that you may open it.",
        )
    ),
    sources.NotesCannotBeKept: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Which files were inspected cannot be written down ({error}), so that they would be inspected again after the next "
            "start. Check the disk of the workspace.",
        )
    ),
    sources.Watching: Sentence(QT_TRANSLATE_NOOP("Messages", "Waiting for files")),
    sources.WatchingUnfinished: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} files are being written"),
        singular=QT_TRANSLATE_NOOP("Messages", "{count} file is being written"),
        counted="count",
    ),
    sources.WatchingBeside: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Waiting for files; {count} of before the start are not inspected"),
        singular=QT_TRANSLATE_NOOP("Messages", "Waiting for files; {count} of before the start is not inspected"),
        counted="count",
    ),
    sources.FolderOutOfReach: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The folder is out of reach ({error}), next try in {seconds:.0f} s. What comes meanwhile is inspected later.",
        ),
        words=(("error", "FolderErrors"),),
    ),
    sources.FilesNotMoved: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Inspected files cannot be moved to “done” ({error}) and stay where they are")
    ),
    sources.FileWentAway: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The file was removed before it could be read, so the part was not judged. Inspect it again, and let nothing else "
            "take files from the folder.",
        )
    ),
    sources.FilesWentAway: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{count} files went away before they were complete and were not inspected. If they were parts, inspect them again.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "{count} file went away before it was complete and was not inspected. If it was a part, inspect it again.",
        ),
        counted="count",
    ),
    sources.NoImageDelivered: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The source delivered no image. Inspect the part again.")
    ),
    sources.CameFasterThanJudged: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The part came faster than parts can be judged, so it was not judged. Inspect it again, or slow "
            "down the line.",
        )
    ),
    sources.NoSource: Sentence(QT_TRANSLATE_NOOP("Messages", "No source")),
    sources.Starting: Sentence(QT_TRANSLATE_NOOP("Messages", "Starting")),
    sources.Named: Sentence(QT_TRANSLATE_NOOP("Messages", "{name}")),
    sources.NotConnected: Sentence(QT_TRANSLATE_NOOP("Messages", "Not connected")),
    sources.Connecting: Sentence(QT_TRANSLATE_NOOP("Messages", "Connecting")),
    sources.Connected: Sentence(QT_TRANSLATE_NOOP("Messages", "Connected")),
    sources.ConnectionLost: Sentence(QT_TRANSLATE_NOOP("Messages", "Connection lost, next try in {seconds:.0f} s")),
    sources.Reconnecting: Sentence(QT_TRANSLATE_NOOP("Messages", "Reconnecting")),
    sources.Stopped: Sentence(QT_TRANSLATE_NOOP("Messages", "Stopped")),
    sources.VideoEnded: Sentence(QT_TRANSLATE_NOOP("Messages", "Video file ended")),
    sources.VideoEndedEarly: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Video file ended after {delivered} of {total} frames")
    ),
    sources.FrameDamaged: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The frame arrived damaged: {damage}. It was not judged. Inspect the part again.")
    ),
    sources.FrameCutOff: Sentence(QT_TRANSLATE_NOOP("Messages", "its end is missing")),
    sources.FrameTooLong: Sentence(QT_TRANSLATE_NOOP("Messages", "other data follows where it should end")),
    sources.StreamBroken: Sentence(QT_TRANSLATE_NOOP("Messages", "the stream was broken for a while")),
    sources.DecoderRefused: Sentence(QT_TRANSLATE_NOOP("Messages", "the decoder says: {error}")),
    sources.BuiltOnAMissingFrame: Sentence(
        QT_TRANSLATE_NOOP("Messages", "it is built upon an earlier frame that is damaged or missing")
    ),
    sources.NoPictureInIt: Sentence(QT_TRANSLATE_NOOP("Messages", "there is no picture in it")),
    sources.FrameRefused: Sentence(QT_TRANSLATE_NOOP("Messages", "The frame was not judged. {reason}")),
    sources.FrameSizeRefused: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The frame was not judged: it has {width} × {height} pixels. It needs at least {least} × {least}, and at most "
            "{most_megapixels} million in all.",
        )
    ),
    sources.SeenDark: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{count} of {files:,} images with 16 bits a value use less than a quarter of the {levels:,} levels that they are "
            "read by (no value is above {brightest:,}), so that the model saw them nearly black. If their camera uses fewer "
            "bits, set the value range of the product and train again.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "{count} of {files:,} images with 16 bits a value uses less than a quarter of the {levels:,} levels that it is read by "
            "(no value is above {brightest:,}), so that the model saw it nearly black. If its camera uses fewer bits, set the "
            "value range of the product and train again.",
        ),
        counted="count",
    ),
    sources.FramesMissing: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{missing} of {total} frames did not come out of the video (after frame {after}). They were not inspected. "
            "Record it again, or inspect those parts by hand.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "One of {total} frames did not come out of the video (after frame {after}). It was not inspected. "
            "Record it again, or inspect that part by hand.",
        ),
        counted="missing",
    ),
    sources.FramesMissingSomewhere: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{missing} of {total} frames did not come out of the video; it does not say where they are missing. They were not "
            "inspected. Record it again, or inspect those parts by hand.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "One of {total} frames did not come out of the video; it does not say where it is missing. It was "
            "not inspected. Record it again, or inspect that part by hand.",
        ),
        counted="missing",
    ),
    sources.VideoBrokeOff: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The video could be read only up to frame {read}: its disk or share failed. Frames behind that were not inspected. "
            "Copy it to this computer and inspect it again.",
        )
    ),
    sources.NoAnswer: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The source did not answer while this part was read, so it was not judged. Check the network drive or the "
            "camera and inspect the part again.",
        )
    ),
    sources.SourceSilent: Sentence(QT_TRANSLATE_NOOP("Messages", "No answer from the source")),
    sources.BadFrame: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A frame must be (H, W) or (H, W, 3), uint8 for 8 bits or uint16 for 9 to 16 bits; got {shape}, {kind}, for {bits} "
            "bits.",
        )
    ),
    sources.FrameHasMoreBits: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The camera delivers {bits} bits a value, and the product’s pictures use {most}. Nothing was kept. Choose a value "
            "range of {bits} bits or more on the Products page, or let the camera deliver fewer.",
        )
    ),
    sources.NoSuchKind: Sentence(
        QT_TRANSLATE_NOOP("Messages", "There is no source of the kind {kind}. Choose another source.")
    ),
    sources.SourceNotUnderstood: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{text} is no source: neither a folder, nor a video file, nor an address (rtsp://, http://, https://), nor a name that "
            "begins with one of {keys} and a colon. --list-sources shows the cameras that are connected.",
        )
    ),
    sources.NoFrameWithin: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "No frame came from {source} within {seconds:.0f} s. Check that it is switched on, and that something is delivered.",
        )
    ),
    sources.SizeChanged: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The size of the frames changed from {before} to {after}.")
    ),
    sources.SearchFailed: Sentence(QT_TRANSLATE_NOOP("Messages", "Looking for devices failed: {error}")),
    sources.SearchTakesTooLong: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The search for devices did not end within {seconds:.0f} s. Unplug them, plug them in again, and search again.",
        )
    ),
    sources.OfKind: Sentence(QT_TRANSLATE_NOOP("Messages", "{kind}: {said}")),
}
