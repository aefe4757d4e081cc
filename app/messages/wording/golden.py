"""Sentences for the codes of the golden set."""

from __future__ import annotations

from app.messages.codes import golden
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    golden.AddGoldenParts: Sentence(QT_TRANSLATE_NOOP("Messages", "Add golden parts of {product}")),
    golden.GoldenPartsAdded: Sentence(QT_TRANSLATE_NOOP("Messages", "Golden set of {product}")),
    golden.AddReviewedParts: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Add {count} parts to the golden set"),
        singular=QT_TRANSLATE_NOOP("Messages", "Add a part to the golden set"),
        counted="count",
    ),
    golden.ReviewedPartsAdded: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Added as golden parts: {good} good, {defective} defective.")
    ),
    golden.ReviewedPartsLeftOut: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} were left out: {reasons}"),
        singular=QT_TRANSLATE_NOOP("Messages", "One was left out: {reasons}"),
        counted="count",
    ),
    golden.PartWithoutTruth: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{part} was not checked and nobody said what it is; correct its verdict first.")
    ),
    golden.PartChangedMeanwhile: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{part} was corrected otherwise or deleted meanwhile; look at it again.")
    ),
    golden.ViewWithoutTruth: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{part}: the part is bad, and nobody knows whether this camera shows it; the model found nothing there.",
        )
    ),
    golden.PartWithoutPicture: Sentence(QT_TRANSLATE_NOOP("Messages", "{part} has no picture that can be read.")),
    golden.ProductOfPartGone: Sentence(QT_TRANSLATE_NOOP("Messages", "the product of {part} is not there any more.")),
    golden.NoGoldenPartAdded: Sentence(QT_TRANSLATE_NOOP("Messages", "Nothing added to the golden set")),
    golden.MoveToGoldenSet: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Move {count} images to the golden set"),
        singular=QT_TRANSLATE_NOOP("Messages", "Move one image to the golden set"),
        counted="count",
    ),
    golden.MovedToGoldenSet: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{count} images are golden parts now, and no training sees them any more. A model that was trained on them is not "
            "measured by them. Ctrl+Z takes that back.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "One image is a golden part now, and no training sees it any more. A model that was trained on it is not measured by "
            "it. Ctrl+Z takes that back.",
        ),
        counted="count",
    ),
    golden.NotMoved: Sentence(QT_TRANSLATE_NOOP("Messages", "Nothing was moved. {reason}")),
    golden.ChangeTruth: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Change what {count} golden parts are"),
        singular=QT_TRANSLATE_NOOP("Messages", "Change what a golden part is"),
        counted="count",
    ),
    golden.PaintDefects: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Paint the defects of {count} golden parts"),
        singular=QT_TRANSLATE_NOOP("Messages", "Paint the defects of a golden part"),
        counted="count",
    ),
    golden.DefectsFromMasks: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Masks of the data set say where the defects of {count} of them are: {kinds}."),
        singular=QT_TRANSLATE_NOOP(
            "Messages", "A mask of the data set says where the defect of one of them is: {kinds}."
        ),
        counted="count",
    ),
    golden.MasksAreNoParts: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} masks in the folder are no parts, and were not added."),
        singular=QT_TRANSLATE_NOOP("Messages", "One mask in the folder is no part, and was not added."),
        counted="count",
    ),
    golden.MasksNotUsed: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{count} masks could not be used; their parts are there without painted defects."
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages", "One mask could not be used; its part is there without painted defects."
        ),
        counted="count",
    ),
    golden.MaskIsEmpty: Sentence(QT_TRANSLATE_NOOP("Messages", "{mask} marks no defect.")),
    golden.MaskOfOtherSize: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{mask} has another size than its picture {picture}; correct the mask.")
    ),
    golden.RemoveGoldenParts: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Remove {count} golden parts"),
        singular=QT_TRANSLATE_NOOP("Messages", "Remove a golden part"),
        counted="count",
    ),
    golden.GoldenPartsRemoved: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} golden parts moved to the trash. Ctrl+Z brings them back."),
        singular=QT_TRANSLATE_NOOP("Messages", "One golden part moved to the trash. Ctrl+Z brings it back."),
        counted="count",
    ),
    golden.BringBackGoldenParts: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Bring back {count} golden parts"),
        singular=QT_TRANSLATE_NOOP("Messages", "Bring back a golden part"),
        counted="count",
    ),
    golden.GoldenLeftOutOfTraining: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{count} normal images are golden parts as well: this training does without them."
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages", "One normal image is a golden part as well: this training does without it."
        ),
        counted="count",
    ),
    golden.ImagesAreGoldenNow: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{count} of its images are golden parts now, which no training may see. Nothing was begun; train anew.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages",
            "One of its images is a golden part now, which no training may see. Nothing was begun; train anew.",
        ),
        counted="count",
    ),
    golden.OnlyGoldenImages: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "All normal images of “{product}” are golden parts, which no training may see. Add other pictures of good parts.",
        )
    ),
    golden.JudgeGoldenParts: Sentence(QT_TRANSLATE_NOOP("Messages", "{model} judges the golden parts")),
    golden.GoldenPartsJudged: Sentence(QT_TRANSLATE_NOOP("Messages", "Golden parts judged by {model}")),
    golden.NoGoldenPartJudged: Sentence(QT_TRANSLATE_NOOP("Messages", "Golden parts not judged")),
    golden.AllGoldenPartsJudged: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{count} golden parts were judged."),
        singular=QT_TRANSLATE_NOOP("Messages", "One golden part was judged."),
        counted="count",
    ),
    golden.SomeGoldenPartsNotJudged: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{judged} golden parts were judged, {left_out} could not be: {reasons}"),
        singular=QT_TRANSLATE_NOOP("Messages", "{judged} golden part was judged, {left_out} could not be: {reasons}"),
        counted="judged",
    ),
    golden.JudgingStopped: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Stopped. The {judged} golden parts that were judged are kept; the next evaluation goes on from there.",
        ),
        singular=QT_TRANSLATE_NOOP(
            "Messages", "Stopped. The golden part that was judged is kept; the next evaluation goes on from there."
        ),
        counted="judged",
    ),
    golden.JudgingFailed: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{reason} The {judged} golden parts that were judged before are kept."),
        singular=QT_TRANSLATE_NOOP("Messages", "{reason} The golden part that was judged before is kept."),
        counted="judged",
    ),
    golden.GoldenFileMissing: Sentence(QT_TRANSLATE_NOOP("Messages", "{name} cannot be read ({error}).")),
    golden.GoldenFileAltered: Sentence(
        QT_TRANSLATE_NOOP("Messages", "{name} is not the picture that was added: its file was altered.")
    ),
    golden.JudgingDied: Sentence(
        QT_TRANSLATE_NOOP("Messages", "The process that judges golden parts ended unexpectedly ({exit}). Try again.")
    ),
    golden.WaitForRun: Sentence(
        QT_TRANSLATE_NOOP("Messages", "A run needs the processor. Evaluate when it has ended.")
    ),
    golden.WaitForTraining: Sentence(
        QT_TRANSLATE_NOOP("Messages", "A training needs the processor. Evaluate when it has ended.")
    ),
    golden.ModelNeedsTorch: Sentence(QT_TRANSLATE_NOOP("Messages", "{model} can be computed on a workstation only.")),
}
