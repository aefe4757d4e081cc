"""Sentences for the codes of parts that several cameras look at."""

from __future__ import annotations

from app.messages.codes import views
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    views.DefectInView: Sentence(QT_TRANSLATE_NOOP("Messages", "The defect is in the view “{view}”.")),
    views.ViewNotChecked: Sentence(QT_TRANSLATE_NOOP("Messages", "View “{view}”: {reason}")),
    views.NoPictureInView: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Its folder holds no picture of this part: it has fewer than the others. Check that picture 1 of every folder shows "
            "the same part, then inspect again.",
        )
    ),
    views.OtherViewPictureMissing: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Other cameras took a picture of this part, and none came from this one within {seconds:.2g} s. Inspect the part "
            "again; check camera and trigger cable.",
        )
    ),
    views.PartsTooClose: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The next part came within {seconds:.2g} s, before the pictures of this one were complete, so nobody can tell which "
            "part a picture shows. Inspect both again; slow down the line, or shorten the least time between parts.",
        )
    ),
    views.ViewOutOfStep: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "A picture of this camera was missing a moment ago, so one that comes now may show the part before. Inspect the part "
            "again.",
        )
    ),
    views.ViewSourceEnded: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The camera of the view “{view}” delivers no more. What was inspected until now is kept. Check it, then start again.",
        )
    ),
    views.ViewCannotBegin: Sentence(QT_TRANSLATE_NOOP("Messages", "View “{view}”: {reason}")),
    views.ViewSays: Sentence(QT_TRANSLATE_NOOP("Messages", "{view}: {status}")),
    views.AllViewsConnected: Sentence(QT_TRANSLATE_NOOP("Messages", "{count} cameras connected")),
    views.ViewsNeedTriggers: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Several cameras look at each part, and they must take their pictures of it together. Choose a trigger under “Triggers "
            "and alarms…”: button, key, scanner or line; an input of the cameras; or regular intervals.",
        )
    ),
    views.DistanceUnknown: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Which pictures of several cameras belong to one part is told by when they come. Say the least time between parts "
            "under “Triggers and alarms…”: pictures within half of it are of one part.",
        )
    ),
    views.ViewCannotWait: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "View “{view}”: of {source} nobody can tell which picture belongs to which part of another view. Choose a camera, a "
            "folder or a video for it under “Several cameras…”.",
        )
    ),
    views.FoldersAndCameras: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "“{folder}” reads files and “{camera}” is a camera. The views of a part must all be cameras, or all be folders and "
            "videos. Change one of them under “Several cameras…”.",
        )
    ),
    views.SameSourceTwice: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The views “{first}” and “{second}” have the same camera, {source}. Choose another one for either "
            "under “Several cameras…”.",
        )
    ),
    views.ViewWithoutSource: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nobody has said where the pictures of the view “{view}” come from. Choose it under “Several cameras…”.",
        )
    ),
    views.ViewProductGone: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The product as which the view “{view}” is judged is in the trash. Restore it, or choose another "
            "one under “Several cameras…”.",
        )
    ),
    views.ViewProductUnknown: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The view “{view}” is judged as “{product}”, which the model {model} does not know. Train a model with all products of "
            "the views, or change the view under “Several cameras…”.",
        )
    ),
    views.ViewsUnreadable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "How many cameras look at “{product}” cannot be read any more. Nothing was inspected. Set it up again under "
            "“Several cameras…”.",
        )
    ),
    views.ViewsKept: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} cameras look at each part of “{product}” from the next run on."),
        singular=QT_TRANSLATE_NOOP("Messages", "One camera looks at each part of “{product}” from the next run on."),
        counted="count",
    ),
}
