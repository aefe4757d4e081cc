"""What a QA engineer can do with overruled parts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.actions.action import Action
from app.domain.permissions import Deed
from app.pages.releases.overrules.view import OverrulesView


def overrules_rows(view: OverrulesView) -> tuple[Action, ...]:
    """One key each, on all that is selected."""
    choice = (view.rows.partChosen, view.state.listChanged)
    return (
        Action(
            "releases.answer_normal",
            QCoreApplication.translate("ReleasesOverrulesActions", "Make the selected parts normal images"),
            view.ask_normals,
            keys=("N",),
            keys_in=view,
            icon="image-plus",
            help=QCoreApplication.translate(
                "ReleasesOverrulesActions",
                "The next training learns from those that are said to be good; Ctrl+Z takes it back",
            ),
            enabled=view.may_be_normal,
            follows=choice,
            buttons=(view.normal_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "releases.answer_golden",
            QCoreApplication.translate("ReleasesOverrulesActions", "Make the selected parts golden parts…"),
            view.ask_golden,
            keys=("G",),
            keys_in=view,
            icon="badge-check",
            help=QCoreApplication.translate(
                "ReleasesOverrulesActions",
                "No training sees them; they tell what the next model is worth. Ctrl+Z takes it back",
            ),
            enabled=view.may_be_golden,
            follows=choice,
            buttons=(view.golden_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "releases.answer_right",
            QCoreApplication.translate("ReleasesOverrulesActions", "Say that the model was right…"),
            view.ask_model_right,
            keys=("R",),
            keys_in=view,
            icon="undo-2",
            help=QCoreApplication.translate(
                "ReleasesOverrulesActions", "Takes the corrections back, and keeps your reason; Ctrl+Z undoes it"
            ),
            enabled=view.may_call_model_right,
            follows=choice,
            buttons=(view.right_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "releases.answer_noted",
            QCoreApplication.translate("ReleasesOverrulesActions", "Let the corrections stand, and nothing else"),
            view.note,
            keys=("S",),
            keys_in=view,
            icon="circle-check",
            help=QCoreApplication.translate(
                "ReleasesOverrulesActions",
                "The person was right, and the part is not needed for anything; Ctrl+Z takes it back",
            ),
            enabled=view.may_note,
            follows=choice,
            buttons=(view.noted_button,),
            deed=Deed.TEACH,
        ),
        Action(
            "releases.answer_back",
            QCoreApplication.translate("ReleasesOverrulesActions", "Put answered parts back into the queue"),
            view.put_back,
            keys=("B",),
            keys_in=view,
            icon="rotate-ccw",
            help=QCoreApplication.translate(
                "ReleasesOverrulesActions", "They wait for an answer again; what was made of them stays where it is"
            ),
            enabled=view.may_put_back,
            follows=choice,
            buttons=(view.back_button,),
            deed=Deed.TEACH,
        ),
    )
