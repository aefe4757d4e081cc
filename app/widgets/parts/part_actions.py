"""What can be done with the parts that are selected, on every page that lists parts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication, SignalInstance
from PySide6.QtWidgets import QAbstractButton

from app.actions.action import Action
from app.domain.permissions import Deed
from app.widgets.parts.inspection_details import InspectionDetails
from app.widgets.parts.selected_parts import SelectedParts
from app.widgets.parts.selection_bar import SelectionBar
from onenip_core.types import Verdict


@dataclass(frozen=True)
class PartActions:
    """The rows of one page."""

    place: str
    """With which their names begin."""
    selected: SelectedParts
    details: InspectionDetails
    bar: SelectionBar
    follows: Sequence[SignalInstance]
    """Told when other parts are meant."""
    other_model_buttons: Sequence[QAbstractButton] = ()

    def rows(self) -> tuple[Action, ...]:
        """In the order of the menu."""
        return (*self._verdicts(), *self._descriptions(), *self._uses())

    def _verdicts(self) -> tuple[Action, ...]:
        selected, details, bar = self.selected, self.details, self.bar
        translate = QCoreApplication.translate
        return (
            self._row(
                "correct",
                lambda: details.correction_text(selected.focused, selected.count),
                selected.correct_current,
                "O",
                "thumbs-up",
                Deed.CORRECT,
                (details.overrule_button,),
                translate("PartActions", "Correct the verdict; Ctrl+Z undoes it"),
            ),
            self._row(
                "say_ok",
                translate("PartActions", "What is selected is fine"),
                partial(selected.say, Verdict.OK),
                "K",
                "thumbs-up",
                Deed.CORRECT,
                (bar.fine_button,),
            ),
            self._row(
                "say_ng",
                translate("PartActions", "What is selected is bad"),
                partial(selected.say, Verdict.NG),
                "N",
                "thumbs-down",
                Deed.CORRECT,
                (bar.bad_button,),
            ),
            self._row(
                "take_back",
                translate("PartActions", "Take back the corrections of what is selected"),
                partial(selected.say, None),
                "T",
                "undo-2",
                Deed.CORRECT,
                (bar.back_button,),
            ),
        )

    def _descriptions(self) -> tuple[Action, ...]:
        translate = QCoreApplication.translate
        return (
            self._row(
                "describe",
                translate("PartActions", "Say the kind of defect of what is selected…"),
                self.selected.ask_description,
                "B",
                "user-pen",
                Deed.CORRECT,
                (self.details.describe_button,),
                translate("PartActions", "Kinds of defect and a note; the verdict stays what it is. Ctrl+Z undoes it"),
            ),
            self._row(
                "paint",
                translate("PartActions", "Paint the defects of what is selected…"),
                self.selected.ask_painting,
                "P",
                "scan-search",
                Deed.CORRECT,
                (),
                translate(
                    "PartActions", "Draw where on the pictures the defects are, and of what kind. Ctrl+Z undoes it"
                ),
            ),
        )

    def _uses(self) -> tuple[Action, ...]:
        translate = QCoreApplication.translate
        return (
            self._row(
                "golden",
                translate("PartActions", "Add what is selected to the golden set…"),
                self.selected.ask_golden,
                "G",
                "badge-check",
                Deed.TEACH,
                (self.details.golden_button,),
                translate(
                    "PartActions",
                    "Pictures whose truth is known, which no training sees: they tell what new models are worth",
                ),
            ),
            self._row(
                "normals",
                translate("PartActions", "Use what is selected as pictures of good parts…"),
                self.selected.ask_normals,
                "Shift+N",
                "image-plus",
                Deed.TEACH,
                (),
                translate(
                    "PartActions",
                    "Adds the stored pictures to the normal images of their products, from which the next training learns",
                ),
            ),
            self._row(
                "other_model",
                translate("PartActions", "What would another model say of what is selected?…"),
                self.selected.ask_other_model,
                "Shift+M",
                "scan-eye",
                Deed.LOOK,
                self.other_model_buttons,
                translate("PartActions", "Asks which model; tells which verdicts would flip. No record is changed"),
            ),
        )

    def _row(
        self,
        name: str,
        text: str | Callable[[], str],
        run: Callable[[], object],
        key: str,
        icon: str,
        deed: Deed,
        buttons: Sequence[QAbstractButton],
        explanation: str = "",
    ) -> Action:
        """Possible while there is a part to say something of."""
        return Action(
            f"{self.place}.{name}",
            text,
            run,
            keys=(key,),
            icon=icon,
            help=explanation,
            enabled=lambda: self.selected.focused is not None,
            follows=tuple(self.follows),
            buttons=tuple(buttons),
            deed=deed,
        )
