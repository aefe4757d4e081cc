"""Sentences about people: roles, logging in, the lock, and what is kept of whom."""

from __future__ import annotations

from app.messages.codes import people
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP, Sentence

SENTENCES: dict[type[Message], Sentence] = {
    people.RoleOperator: Sentence(QT_TRANSLATE_NOOP("Messages", "operator")),
    people.RoleQa: Sentence(QT_TRANSLATE_NOOP("Messages", "QA")),
    people.RoleAdmin: Sentence(QT_TRANSLATE_NOOP("Messages", "admin")),
    people.DeedProgram: Sentence(QT_TRANSLATE_NOOP("Messages", "what the program does by itself")),
    people.DeedLogIn: Sentence(QT_TRANSLATE_NOOP("Messages", "log in and out")),
    people.DeedStop: Sentence(QT_TRANSLATE_NOOP("Messages", "stop an inspection")),
    people.DeedLook: Sentence(QT_TRANSLATE_NOOP("Messages", "look at parts, images and figures")),
    people.DeedInspect: Sentence(
        QT_TRANSLATE_NOOP("Messages", "start and pause an inspection, choose the product, acknowledge alarms")
    ),
    people.DeedCorrect: Sentence(QT_TRANSLATE_NOOP("Messages", "correct verdicts")),
    people.DeedCount: Sentence(QT_TRANSLATE_NOOP("Messages", "count from zero")),
    people.DeedExport: Sentence(QT_TRANSLATE_NOOP("Messages", "write tables, reports and models to files")),
    people.DeedTeach: Sentence(
        QT_TRANSLATE_NOOP("Messages", "change products, normal images and golden parts, answer overruled verdicts")
    ),
    people.DeedLimits: Sentence(QT_TRANSLATE_NOOP("Messages", "change limits")),
    people.DeedTrain: Sentence(QT_TRANSLATE_NOOP("Messages", "train models")),
    people.DeedRelease: Sentence(
        QT_TRANSLATE_NOOP("Messages", "add and rename models, sign them, let one inspect, roll back, set the rules")
    ),
    people.DeedDelete: Sentence(QT_TRANSLATE_NOOP("Messages", "delete and restore, delete for good")),
    people.DeedHold: Sentence(QT_TRANSLATE_NOOP("Messages", "hold batches and orders, lift holds")),
    people.DeedRetain: Sentence(
        QT_TRANSLATE_NOOP("Messages", "say how long files of parts are kept, and remove old ones")
    ),
    people.DeedSettings: Sentence(
        QT_TRANSLATE_NOOP("Messages", "change cameras, triggers, the line and what else decides verdicts")
    ),
    people.DeedPeople: Sentence(
        QT_TRANSLATE_NOOP("Messages", "add and remove people, change roles, the lock and the operator's PIN")
    ),
    people.NotAllowed: Sentence(QT_TRANSLATE_NOOP("Messages", "Not allowed")),
    people.LogInFirst: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Nobody is logged in. To {deed}, log in (Ctrl+L) as: {roles}. Nothing was changed.",
        )
    ),
    people.LogInToStart: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Nobody is logged in. Press Log in, or scan your badge.")
    ),
    people.NotForThisRole: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{name} may not {deed}. Who may: {roles}. Ctrl+L lets somebody else log in. Nothing was changed.",
        )
    ),
    people.AddPerson: Sentence(QT_TRANSLATE_NOOP("Messages", "Add {name}")),
    people.ChangeRoleOf: Sentence(QT_TRANSLATE_NOOP("Messages", "Change the role of {name}")),
    people.NewSecretOf: Sentence(QT_TRANSLATE_NOOP("Messages", "New PIN or password of {name}")),
    people.NewBadgeOf: Sentence(QT_TRANSLATE_NOOP("Messages", "New badge of {name}")),
    people.TakeBadgeOf: Sentence(QT_TRANSLATE_NOOP("Messages", "Take the badge from {name}")),
    people.RemovePerson: Sentence(QT_TRANSLATE_NOOP("Messages", "Remove {name}")),
    people.RestorePerson: Sentence(QT_TRANSLATE_NOOP("Messages", "Bring {name} back")),
    people.SwitchPeopleOn: Sentence(QT_TRANSLATE_NOOP("Messages", "Switch logging in on")),
    people.SwitchPeopleOff: Sentence(QT_TRANSLATE_NOOP("Messages", "Switch logging in off")),
    people.PeopleAreOn: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "From now on everybody logs in. {name} is logged in as the first admin; add the others in the settings.",
        )
    ),
    people.PeopleAreOff: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Everybody was removed, and anybody may do anything again. Records keep the names of who made them.",
        )
    ),
    people.SecretChanged: Sentence(QT_TRANSLATE_NOOP("Messages", "{name} logs in with the new one from now on.")),
    people.BadgeChanged: Sentence(QT_TRANSLATE_NOOP("Messages", "{name} logs in with the new badge from now on.")),
    people.NoSuchPerson: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "There is no such person any more: somebody has removed them, perhaps at another station."
        )
    ),
    people.NameTaken: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "There is already somebody called {name}. Choose a name that tells the two apart."
        )
    ),
    people.NameUnfit: Sentence(QT_TRANSLATE_NOOP("Messages", "A name has 1 to {longest} characters, in one line.")),
    people.SecretUnfit: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Too short: a PIN has {pin} digits or more (an operator's {operator_pin}), a password {password} characters or more.",
        )
    ),
    people.BadgeUnfit: Sentence(
        QT_TRANSLATE_NOOP("Messages", "What was read is no badge: it must have {shortest} characters or more.")
    ),
    people.BadgeTaken: Sentence(
        QT_TRANSLATE_NOOP("Messages", "This is the badge of {name}. Take it from them first, or scan another one.")
    ),
    people.LastAdmin: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "{name} is the last admin: without one nobody could add people any more. Make somebody else admin first.",
        )
    ),
    people.PeopleOnAlready: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Logging in is on already: somebody at another station was faster.")
    ),
    people.LoggedOut: Sentence(QT_TRANSLATE_NOOP("Messages", "Logged out")),
    people.LoggedOutIdle: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Nobody touched the window for {minutes} minutes. The inspection goes on.")
    ),
    people.RemovedMeanwhile: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages", "{name} was removed, or has another role now. Log in again. The inspection goes on."
        )
    ),
    people.LoggedInNow: Sentence(QT_TRANSLATE_NOOP("Messages", "Logged in")),
    people.LoggedIn: Sentence(QT_TRANSLATE_NOOP("Messages", "{name} is logged in ({role}).")),
    people.DialogsOfAnotherEnded: Sentence(QT_TRANSLATE_NOOP("Messages", "Closed what {name} had left open")),
    people.DialogsOfAnotherWere: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "It stood open when the window was locked: {titles}. What was typed or painted there and not kept yet is lost; nothing"
            " else was changed. Tell {name}.",
        )
    ),
    people.NotLoggedIn: Sentence(QT_TRANSLATE_NOOP("Messages", "Not logged in")),
    people.WrongSecret: Sentence(QT_TRANSLATE_NOOP("Messages", "That is not the PIN or password.")),
    people.BadgeUnknown: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Nobody here has this badge. An admin can give it to a person in the settings.")
    ),
    people.WaitBeforeLogIn: Sentence(QT_TRANSLATE_NOOP("Messages", "Too many wrong ones: try again in {seconds} s.")),
    people.StoredSecretUnreadable: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "What is stored of the PIN or password of {name} cannot be read, so none fits. An admin can set a new one.",
        )
    ),
    people.LogInNotWritten: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Who logged in or out does not stand in the audit log")
    ),
    people.AccessWasRecovered: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Access was recovered by somebody with access to the files: the admin “{name}” got a new password. The audit log says"
            " when, and under which account. If nobody knows of it, look into it.",
        ),
    ),
    people.NothingToRecover: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Nobody has to log in to this workspace, so there is nothing to recover.")
    ),
    people.AccessRecovered: Sentence(
        QT_TRANSLATE_NOOP(
            "Messages",
            "Log in as “{name}” with this password: it is shown this once and kept nowhere. Then give people new PINs in the"
            " settings, and remove “{name}”. The audit log has a line of this, and the next start tells it.",
        )
    ),
    people.RecoveryFailed: Sentence(
        QT_TRANSLATE_NOOP("Messages", "Access was not recovered: {reason} Nothing was changed.")
    ),
}
