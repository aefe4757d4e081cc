"""What each role may do: the one table of deeds and roles, and of which deed each operation is."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from app.domain.person import Role
from app.messages.codes import people as codes
from app.messages.message import Message


class Deed(StrEnum):
    """A kind of thing to do, as an administrator thinks of it."""

    PROGRAM = "program"
    """What the program does by itself, whoever is logged in: a run that the line asked for begins, a training ends."""
    LOG_IN = "log_in"
    STOP = "stop"
    LOOK = "look"
    INSPECT = "inspect"
    CORRECT = "correct"
    COUNT = "count"
    EXPORT = "export"
    TEACH = "teach"
    LIMITS = "limits"
    TRAIN = "train"
    RELEASE = "release"
    DELETE = "delete"
    HOLD = "hold"
    SETTINGS = "settings"
    RETAIN = "retain"
    PEOPLE = "people"


_EVERYBODY = frozenset(Role)
_QA = frozenset({Role.QA, Role.ADMIN})
_ADMIN = frozenset({Role.ADMIN})

MAY: Mapping[Deed, frozenset[Role]] = {
    Deed.PROGRAM: _EVERYBODY,
    Deed.LOG_IN: _EVERYBODY,
    Deed.STOP: _EVERYBODY,
    Deed.LOOK: _EVERYBODY,
    Deed.INSPECT: _EVERYBODY,
    Deed.CORRECT: _EVERYBODY,
    Deed.COUNT: _EVERYBODY,
    Deed.EXPORT: _QA,
    Deed.TEACH: _QA,
    Deed.LIMITS: _QA,
    Deed.TRAIN: _QA,
    Deed.RELEASE: _QA,
    Deed.DELETE: _QA,
    Deed.HOLD: _QA,
    Deed.SETTINGS: _QA,
    Deed.RETAIN: _ADMIN,
    Deed.PEOPLE: _ADMIN,
}
ALWAYS = frozenset({Deed.PROGRAM, Deed.LOG_IN, Deed.STOP})
"""Also while nobody is logged in: a line must be stopped by whoever stands there, and a lock never stops it."""

OPERATIONS: Mapping[str, Deed] = {
    "BeginWaiting": Deed.PROGRAM,
    "KeepFindings": Deed.PROGRAM,
    "KeepJudgements": Deed.PROGRAM,
    "PrepareRun": Deed.PROGRAM,
    "RecordTraining": Deed.PROGRAM,
    "RemoveDeletedFiles": Deed.PROGRAM,
    "RetentionOfTheDay": Deed.PROGRAM,
    "_HoldAgain": Deed.PROGRAM,
    "ChangeSearch": Deed.LOOK,
    "RemoveSearch": Deed.LOOK,
    "SaveSearch": Deed.LOOK,
    "Overrule": Deed.CORRECT,
    "DescribeParts": Deed.CORRECT,
    "SetOrder": Deed.CORRECT,
    "ResetShift": Deed.COUNT,
    "ExportAuditLog": Deed.EXPORT,
    "ExportModel": Deed.EXPORT,
    "ExportFolder": Deed.EXPORT,
    "ExportFound": Deed.EXPORT,
    "ExportParts": Deed.EXPORT,
    "ExportShifts": Deed.EXPORT,
    "PackModel": Deed.EXPORT,
    "WriteDiagnosis": Deed.EXPORT,
    "WriteLimitFile": Deed.EXPORT,
    "WriteReport": Deed.EXPORT,
    "AddGoldenParts": Deed.TEACH,
    "AddReviewedParts": Deed.TEACH,
    "ApproveImages": Deed.TEACH,
    "CallModelRight": Deed.TEACH,
    "CapturePicture": Deed.TEACH,
    "ChangeSessions": Deed.TEACH,
    "CreateProduct": Deed.TEACH,
    "DescribeImages": Deed.TEACH,
    "GiveAnswers": Deed.TEACH,
    "ImportImages": Deed.TEACH,
    "MoveToGoldenSet": Deed.TEACH,
    "RenameProduct": Deed.TEACH,
    "SetAlignment": Deed.TEACH,
    "SetAside": Deed.TEACH,
    "SetInspectedArea": Deed.TEACH,
    "SetPrompts": Deed.TEACH,
    "PaintDefects": Deed.TEACH,
    "SetTruths": Deed.TEACH,
    "SetValueRange": Deed.TEACH,
    "UseAsNormals": Deed.TEACH,
    "ProbeLight": Deed.INSPECT,
    "RegisterLight": Deed.TEACH,
    "RemoveLight": Deed.TEACH,
    "RestoreLight": Deed.TEACH,
    "CompareAnew": Deed.LIMITS,
    "CompareAsBefore": Deed.LIMITS,
    "SetLimit": Deed.LIMITS,
    "AddProductByPrompts": Deed.TRAIN,
    "OrderQueue": Deed.TRAIN,
    "QueueTraining": Deed.TRAIN,
    "ReleaseWaiting": Deed.TRAIN,
    "RemoveWaiting": Deed.TRAIN,
    "ResumeTraining": Deed.TRAIN,
    "StartTraining": Deed.TRAIN,
    "_PutBack": Deed.TRAIN,
    "ActivateModel": Deed.RELEASE,
    "AddModelFile": Deed.RELEASE,
    "RenameModel": Deed.RELEASE,
    "RollBack": Deed.RELEASE,
    "SetGateRules": Deed.RELEASE,
    "SetProductsOfModel": Deed.RELEASE,
    "SignModel": Deed.RELEASE,
    "TakeBack": Deed.RELEASE,
    "DeleteForGood": Deed.DELETE,
    "RestoreBatches": Deed.DELETE,
    "RestoreFromTrash": Deed.DELETE,
    "RestoreGoldenParts": Deed.DELETE,
    "RestoreImages": Deed.DELETE,
    "RestoreModel": Deed.DELETE,
    "RestoreProduct": Deed.DELETE,
    "TrashBatches": Deed.DELETE,
    "TrashGoldenParts": Deed.DELETE,
    "TrashImages": Deed.DELETE,
    "TrashModel": Deed.DELETE,
    "TrashProduct": Deed.DELETE,
    "SayHoldOfOrder": Deed.HOLD,
    "SayHoldsOfBatches": Deed.HOLD,
    "ApplyRetention": Deed.RETAIN,
    "AddPerson": Deed.PEOPLE,
    "ChangeRole": Deed.PEOPLE,
    "GiveBadge": Deed.PEOPLE,
    "GiveSecret": Deed.PEOPLE,
    "RemovePerson": Deed.PEOPLE,
    "RestorePerson": Deed.PEOPLE,
    "SwitchPeopleOff": Deed.PEOPLE,
    "SwitchPeopleOn": Deed.PEOPLE,
}
"""By the names of their classes. `Together` is of the deeds of what it holds. A test looks for operations that are missing."""

_DEED_WORDS: Mapping[Deed, type[Message]] = {
    Deed.PROGRAM: codes.DeedProgram,
    Deed.LOG_IN: codes.DeedLogIn,
    Deed.STOP: codes.DeedStop,
    Deed.LOOK: codes.DeedLook,
    Deed.INSPECT: codes.DeedInspect,
    Deed.CORRECT: codes.DeedCorrect,
    Deed.COUNT: codes.DeedCount,
    Deed.EXPORT: codes.DeedExport,
    Deed.TEACH: codes.DeedTeach,
    Deed.LIMITS: codes.DeedLimits,
    Deed.TRAIN: codes.DeedTrain,
    Deed.RELEASE: codes.DeedRelease,
    Deed.DELETE: codes.DeedDelete,
    Deed.HOLD: codes.DeedHold,
    Deed.SETTINGS: codes.DeedSettings,
    Deed.RETAIN: codes.DeedRetain,
    Deed.PEOPLE: codes.DeedPeople,
}
_ROLE_WORDS: Mapping[Role, type[Message]] = {
    Role.OPERATOR: codes.RoleOperator,
    Role.QA: codes.RoleQa,
    Role.ADMIN: codes.RoleAdmin,
}


def deed_of(operation: str) -> Deed:
    """What an operation is, by the name of its class; what nobody has thought of is an admin's."""
    return OPERATIONS.get(operation, Deed.PEOPLE)


def deed_words(deed: Deed) -> Message:
    """As it stands in "… may not …"."""
    return _DEED_WORDS[deed]()


def role_words(role: Role) -> Message:
    """What the role is called."""
    return _ROLE_WORDS[role]()


def roles_words(deed: Deed) -> tuple[Message, ...]:
    """The roles that may, the least first."""
    return tuple(role_words(role) for role in Role if role in MAY[deed])
