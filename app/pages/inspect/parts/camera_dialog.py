"""Sets a camera up for a product, with the picture that it takes beside the fields."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from app.messages.message import Message
from app.messages.wording.say import say
from app.pages.inspect.parts.camera_form import CameraForm
from app.sources.industrial.camera import CameraOpener
from app.sources.industrial.camera_session import CameraSession, CameraView
from app.sources.industrial.readings import CameraReadings
from app.sources.industrial.settings import CameraSettings
from app.widgets.image_scene.image_view import ImageView
from app.widgets.lockable_dialog import LockableDialog
from app.widgets.look.appearance import Appearance
from app.widgets.look.fonts import SIZE_TITLE
from app.widgets.look.text_size import heightened, scaled
from app.widgets.look.widgets import GRID, action_button, heading, text_label

GIVE_BACK_S = 3.0
"""A driver that takes longer is not waited for: then whoever opens the camera next is told that it is in use."""
LOOK_MS = 30
SIZE = 1120, 640


class CameraDialog(LockableDialog):
    """Has the camera while it is open, and closes once the camera was given back. `settings` are to be kept with the product
    once it was accepted.
    """

    viewCame = Signal(object)
    """Carries a CameraView from the camera's thread."""

    def __init__(
        self,
        appearance: Appearance,
        opener: CameraOpener,
        settings: CameraSettings,
        product_name: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        if parent is None:
            appearance.apply_to(self)
        self.setWindowTitle(self.tr("Camera settings"))
        self.resize(*map(scaled, SIZE))
        self.settings = settings
        self._stored = settings
        self._readings: CameraReadings | None = None
        self._session = CameraSession(opener, settings, self.viewCame.emit)
        self.form: CameraForm | None = None
        self.view = ImageView(appearance)
        self.view.setAccessibleName(self.tr("Picture of the camera"))
        self.view.set_empty_text(self.tr("Connecting…"))
        self.standing = text_label(
            self.tr("Ticked values belong to {product} and are set and checked at each start.").format(
                product=product_name
            ),
            tone="muted",
            wrap=True,
        )
        self.problem = text_label("", tone="danger", wrap=True)
        self.problem.setMinimumHeight(heightened(64, 3))
        self.apply_button = action_button(
            appearance, self.tr("Apply"), tip=self.tr("Set the camera and look at the picture; nothing is kept yet")
        )
        self.reset_button = action_button(
            appearance, self.tr("Reset"), "rotate-ccw", tip=self.tr("Back to what is kept with the product")
        )
        self.cancel_button = action_button(appearance, self.tr("Cancel"))
        self.save_button = action_button(appearance, self.tr("Save with the product"), role="primary")
        for button in (self.apply_button, self.reset_button, self.save_button):
            button.setEnabled(False)
            button.setAutoDefault(False)
        self.cancel_button.setAutoDefault(False)
        self._build_layout(opener.name)
        self._waits_to_save = False
        self._pressed: QPushButton | None = None
        self.viewCame.connect(self._on_view)
        self.apply_button.clicked.connect(self.apply)
        self.reset_button.clicked.connect(self.reset)
        self.save_button.clicked.connect(self.save)
        self.cancel_button.clicked.connect(self.reject)
        self._result = int(QDialog.DialogCode.Rejected)
        self._give_up_at: float | None = None
        self._closing = QTimer(self, interval=LOOK_MS)
        self._closing.timeout.connect(self._end)
        self._session.start()

    def _build_layout(self, name: str) -> None:
        self._fields = QVBoxLayout()
        self._fields.setSpacing(GRID)
        side = QVBoxLayout()
        side.setSpacing(GRID)
        side.addWidget(heading(name, SIZE_TITLE, wrap=True))
        side.addWidget(self.standing)
        side.addLayout(self._fields)
        side.addStretch(1)
        side.addWidget(self.problem)
        tries = QHBoxLayout()
        tries.setSpacing(GRID)
        tries.addWidget(self.apply_button)
        tries.addWidget(self.reset_button)
        tries.addStretch(1)
        side.addLayout(tries)
        ends = QHBoxLayout()
        ends.setSpacing(GRID)
        ends.addStretch(1)
        ends.addWidget(self.cancel_button)
        ends.addWidget(self.save_button)
        side.addLayout(ends)
        holder = QWidget()
        holder.setLayout(side)
        holder.setFixedWidth(scaled(448))
        side.setContentsMargins(0, 0, 0, 0)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        layout.setSpacing(2 * GRID)
        layout.addWidget(self.view, 1)
        layout.addWidget(holder)

    @Slot()
    def apply(self) -> None:
        """Set the camera by the fields."""
        if self.form is not None and self.form.settle():
            self.settings = self.form.settings
            self._set_busy(True)
            self._session.apply(self.settings)

    @Slot()
    def reset(self) -> None:
        """Set fields and camera back to what is kept."""
        if self.form is not None and self._readings is not None:
            self.form.show_settings(self._stored, self._readings)
            self.apply()

    @Slot()
    def save(self) -> None:
        """Set the camera, and accept if it takes everything."""
        if self.form is not None and self.form.settle():
            self._waits_to_save = True
            self.apply()

    @Slot(object)
    def _on_view(self, view: CameraView) -> None:
        if view.ended is not None:
            self._set_busy(True)
            self.view.show_part(None, None, None)
            self.view.set_empty_text(self.tr("No camera"))
            self._say((view.ended,))
        if view.readings is not None:
            self._on_readings(view.readings, view.problems)
        if view.picture is not None:
            self.view.show_part(view.picture, None, None)
        elif view.picture_problem is not None:
            self._say((view.picture_problem,))

    def _on_readings(self, readings: CameraReadings, problems: tuple[Message, ...]) -> None:
        self._readings = readings
        if self.form is None:
            self.form = CameraForm(readings, self.settings)
            self._fields.addWidget(self.form)
        else:
            self.form.show_readings(readings)
        self._set_busy(False)
        self._say(problems)
        saving, self._waits_to_save = self._waits_to_save, False
        if saving and not problems:
            self.accept()

    def _say(self, problems: tuple[Message, ...]) -> None:
        sentences = [say(problem) for problem in problems]
        self.problem.setText("\n".join(sentence[:1].upper() + sentence[1:] for sentence in sentences))

    def _set_busy(self, busy: bool) -> None:
        buttons = (self.apply_button, self.reset_button, self.save_button)
        if busy:
            self._pressed = next((button for button in buttons if button.hasFocus()), None)
        for button in buttons:
            button.setEnabled(not busy)
        if not busy and self._pressed is not None and self.cancel_button.hasFocus():
            self._pressed.setFocus()  # which a button that cannot be pressed hands on: Enter would cancel

    def done(self, result: int) -> None:
        """Give the camera back first: what is started next may want it. The window goes on meanwhile."""
        if self._give_up_at is None:
            self._result = result
            self._give_up_at = time.monotonic() + GIVE_BACK_S
            self.viewCame.disconnect(self._on_view)
            self._set_busy(True)
            self.cancel_button.setEnabled(False)
            self.standing.setText(self.tr("The camera is given back…"))
            self._session.stop()
            self._closing.start()
            self._end()

    @Slot()
    def _end(self) -> None:
        if self._give_up_at is not None and (not self._session.has_camera or time.monotonic() > self._give_up_at):
            self._closing.stop()
            super().done(self._result)
