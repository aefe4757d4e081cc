"""Compares the light over a product's parts with what it was when the master part was registered."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.domain.lighting import LightMaster, LightProbe, ProbedLight, look_at
from app.messages.wording.numbers import format_number
from app.messages.wording.say import say
from app.operations.light_words import finding_words
from app.pages.inspect.parts.light_history import LightHistory
from app.widgets.formatting import format_time
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_STRONG, SIZE_TITLE
from app.widgets.look.text_size import scaled
from app.widgets.look.widgets import GRID, action_button, card, heading, restyle, text_label
from onenip_core.lighting import ENOUGH_PICTURES, FALSE_PROBES, FIXED_LIMITS, Measure

SIZE = 840, 640
MOST_SAID = 5
"""Findings that are shown; the others are counted."""


class LightDialog(LockableDialog):
    """Shows what it is told, and says what a person wants; nothing is kept here."""

    shownProbed = Signal()
    """The picture on show shall be probed."""
    cameraProbed = Signal()
    filesProbed = Signal()
    cameraRegistered = Signal()
    """Pictures of the master part shall be taken with the camera."""
    filesRegistered = Signal()
    removeWanted = Signal()
    undoWanted = Signal()

    def __init__(self, appearance: Appearance, product: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        if parent is None:
            appearance.apply_to(self)
        title = self.tr("Lighting of {product}").format(product=product)
        self.setWindowTitle(title)
        self.resize(*map(scaled, SIZE))
        self._may_register = True
        hint = self.tr(
            "Put the master part, a good one that is kept for it, in front of the camera while light and lens are right, and "
            "register it. Whoever probes the same part later is told what changed. Only measurements are kept, no pictures."
        )
        self.master = text_label("", wrap=True)
        self.outcome = text_label("", SIZE_STRONG, QFont.Weight.DemiBold, wrap=True)
        self.findings = text_label("", wrap=True)
        self.origin = text_label("", tone="muted", wrap=True)
        self.history = LightHistory(appearance)
        self.camera_button = action_button(
            appearance,
            self.tr("Probe now"),
            "camera",
            "primary",
            self.tr("Take a picture with the product's camera. Key: P"),
        )
        self.shown_button = action_button(
            appearance, self.tr("Probe the picture shown"), tip=self.tr("What the Inspect page shows. Key: S")
        )
        self.file_button = action_button(appearance, self.tr("Probe a file…"), "folder-open", tip=self.tr("Key: F"))
        self.take_button = action_button(
            appearance,
            self.tr("Register with the camera"),
            "camera",
            tip=self.tr("Take {count} pictures of the master part. Key: R").format(count=ENOUGH_PICTURES + 1),
        )
        self.files_button = action_button(
            appearance, self.tr("Register files…"), "folder-open", tip=self.tr("Pictures of the master part. Key: G")
        )
        self.remove_button = action_button(appearance, self.tr("Remove"), "trash-2", tip=self.tr("Key: Del"))
        self.undo_button = action_button(appearance, "", "undo-2", "quiet", self.tr("Undo (Ctrl+Z)"))
        self.close_button = action_button(appearance, self.tr("Close"))
        self._build_layout(title, hint)
        self._connect()
        self.show_light(None, ())
        self.allow(camera="", shown=False, register=True)

    def _build_layout(self, title: str, hint: str) -> None:
        buttons = QGridLayout()
        buttons.setSpacing(GRID)
        for column, each in enumerate((self.camera_button, self.shown_button, self.file_button)):
            buttons.addWidget(each, 0, column)
        for column, each in enumerate((self.take_button, self.files_button, self.remove_button)):
            buttons.addWidget(each, 1, column)
        found, found_layout = card(margin=2 * GRID)
        found_layout.addWidget(self.outcome)
        found_layout.addWidget(self.findings)
        found_layout.addWidget(self.origin)
        found_layout.addWidget(self.history, 1)
        found_layout.addStretch(0)
        ends = QHBoxLayout()
        ends.setSpacing(GRID)
        ends.addStretch(1)
        ends.addWidget(self.undo_button)
        ends.addWidget(self.close_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(3 * GRID, 3 * GRID, 3 * GRID, 3 * GRID)
        layout.setSpacing(GRID)
        layout.addWidget(heading(title, SIZE_TITLE, wrap=True))
        layout.addWidget(text_label(hint, tone="muted", wrap=True))
        layout.addWidget(self.master)
        layout.addLayout(buttons)
        layout.addWidget(found, 1)
        layout.addLayout(ends)
        for each in self.findChildren(QPushButton):
            each.setAutoDefault(False)

    def _connect(self) -> None:
        does: tuple[tuple[QPushButton, str, Callable[[], None]], ...] = (
            (self.camera_button, "P", self.cameraProbed.emit),
            (self.shown_button, "S", self.shownProbed.emit),
            (self.file_button, "F", self.filesProbed.emit),
            (self.take_button, "R", self.cameraRegistered.emit),
            (self.files_button, "G", self.filesRegistered.emit),
            (self.remove_button, "Del", self.removeWanted.emit),
            (self.undo_button, "Ctrl+Z", self.undoWanted.emit),
        )
        for button, key, act in does:
            button.clicked.connect(act)
            QShortcut(QKeySequence(key), self).activated.connect(button.click)
        self.close_button.clicked.connect(self.reject)

    def allow(self, *, camera: str, shown: bool, register: bool) -> None:
        """Say what is at hand: `camera` is what the product's camera is called, empty where none can be used now."""
        self._has_camera, self._has_shown, self._may_register = bool(camera), shown, register
        self._enable(self._has_master)

    def show_light(self, master: LightMaster | None, probes: Sequence[LightProbe]) -> None:
        """Show the master that holds and the probes that were compared with it, oldest first."""
        self._has_master = master is not None
        self.history.setVisible(bool(probes))
        if master is None:
            self.master.setText(self.tr("No master part is registered yet."))
            self._say_result(
                self.tr("Nothing to compare with"),
                self.tr("Register the master part with the camera, or by files."),
                "",
            )
            self.origin.setText("")
        else:
            self.master.setText(
                self.tr("Master part: {name} · {count} pictures · registered {when}{who}").format(
                    name=master.name,
                    count=len(master.pictures),
                    when=format_time(master.registered_at),
                    who=f" · {master.person}" if master.person else "",
                )
            )
            self.origin.setText(self._origin(master))
            self.history.show_probes(master, probes)
            self._show_last(master, probes)
        self._enable(master is not None)

    def show_busy(self, what: str) -> None:
        """Say what is waited for."""
        self._say_result(what, "", "")

    def show_problem(self, problem: str) -> None:
        """Say why it could not be done."""
        self._say_result(self.tr("That could not be done"), problem, "danger")

    def _show_last(self, master: LightMaster, probes: Sequence[LightProbe]) -> None:
        if not probes:
            self._say_result(self.tr("Not probed yet"), "", "")
            return
        last = probes[-1]
        probed = look_at(master.light, last.picture)
        when = self.tr("{name} · {when}").format(name=last.name, when=format_time(last.probed_at))
        if probed.is_unchanged:
            self._say_result(self.tr("As it was"), when, "")
        else:
            self._say_result(self.tr("The light changed"), "\n".join((when, *self._said(master, probed))), "danger")

    def _said(self, master: LightMaster, probed: ProbedLight) -> list[str]:
        said = [say(each) for each in finding_words(master, probed)]
        if len(said) > MOST_SAID:
            rest = len(said) - MOST_SAID
            return [*said[:MOST_SAID], self.tr("and {count} more").format(count=rest)]
        return said

    def _say_result(self, result: str, findings: str, tone: str) -> None:
        self.outcome.setText(result)
        self.outcome.setProperty("tone", tone)
        restyle(self.outcome)
        self.findings.setText(findings)
        self.findings.setVisible(bool(findings))

    def _origin(self, master: LightMaster) -> str:
        if master.light.is_worked_out:
            return self.tr(
                "Limits follow from how the {count} pictures of the master differ: of an unchanged scene, at most one probe in "
                "{rate} says that something changed."
            ).format(count=len(master.pictures), rate=round(1 / FALSE_PROBES))
        return self.tr(
            "Limits are fixed and not measured: brightness {brightness} %, contrast {contrast} %, sharpness {sharpness} %, colours "
            "{colour} %. Register {enough} pictures or more, and they follow from how these differ."
        ).format(
            brightness=_percent(Measure.BRIGHTNESS),
            contrast=_percent(Measure.CONTRAST),
            sharpness=_percent(Measure.SHARPNESS),
            colour=_percent(Measure.RED),
            enough=ENOUGH_PICTURES,
        )

    def _enable(self, has_master: bool) -> None:
        self.camera_button.setEnabled(has_master and self._has_camera)
        self.shown_button.setEnabled(has_master and self._has_shown)
        self.file_button.setEnabled(has_master)
        self.take_button.setEnabled(self._has_camera and self._may_register)
        self.files_button.setEnabled(self._may_register)
        self.remove_button.setEnabled(has_master and self._may_register)

    _has_master = False
    _has_camera = False
    _has_shown = False


def _percent(measure: Measure) -> str:
    return format_number(100 * FIXED_LIMITS[measure], ".0f")
