"""Lets a person take pictures of good parts: opens the source, shows what it sees, and keeps what they take."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.domain.product import NormalImage, Product
from app.domain.source_choice import SourceChoice
from app.messages.codes import captures as codes
from app.messages.message import Message
from app.messages.wording.say import say
from app.operations.capture_picture import CapturedPicture, CapturePicture
from app.operations.operation import Outcome
from app.operations.product_operations import TrashImages
from app.operations.services import Services
from app.pages.products.parts.capture_dialog import CaptureDialog
from app.sources.kind import SourceKind
from app.sources.live_frames import RELEASE_PATIENCE_S, LiveFrames, LivePicture
from app.state.last_source import last_source
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_message
from app.widgets.formatting import format_source
from app.widgets.look.appearance import Appearance
from app.widgets.source_choosing.source_chooser import SourceChooser
from onenip_core.data.images.image_io import read_image
from onenip_core.errors import OneNipError
from onenip_core.types import RgbImage

NEWS_INTERVAL_MS = 33
_MOST_GHOSTS = 8
"""Pictures that are kept to be the ghost again when later ones are undone."""
_NOT_OFFERED = "folder"
"""A folder of pictures is imported."""


class CaptureController(QObject):
    """One sitting at a time. What is taken goes through operations at once: closing loses nothing."""

    def __init__(
        self,
        services: Services,
        appearance: Appearance,
        must_stay: Callable[[], bool],
        window: QWidget,
    ) -> None:
        """`must_stay` is True while a training reads images, so that none can be taken back."""
        super().__init__(window)
        self._services = services
        self._appearance = appearance
        self._must_stay = must_stay
        self._window = window
        self._chooser = SourceChooser(services.app_state, services.catalogue, appearance, window)
        self._choices: dict[int, SourceChoice] = {}
        """Chosen here, by the products' numbers, since the program was started."""
        self._timer = QTimer(self, interval=NEWS_INTERVAL_MS)
        self._timer.timeout.connect(self._show_news)
        self._by_itself = QTimer(self)
        self._by_itself.timeout.connect(self._take_by_itself)
        self._dialog: CaptureDialog | None = None
        self._live: LiveFrames | None = None
        self._left: list[LiveFrames] = []
        """That may still hold a camera."""
        self._choice: SourceChoice | None = None
        self._product: Product | None = None
        self._shown: LivePicture | None = None
        self._taken: list[tuple[NormalImage, RgbImage | None]] = []
        self._asked: LivePicture | None = None
        """The newest picture that was taken: it is not taken twice."""
        self._under_way = 0

    @property
    def dialog(self) -> CaptureDialog | None:
        """What is open."""
        return self._dialog

    @Slot()
    def open(self) -> None:
        """Take pictures of the active product until the person has done."""
        product = self._services.app_state.active_product
        if product is None or self._dialog is not None:
            return
        session = self.tr("Capture {moment}").format(moment=f"{datetime.now():%Y-%m-%d %H:%M}")
        kinds = [kind for kind in self._services.catalogue.kinds if kind.key != _NOT_OFFERED]
        dialog = self._dialog = CaptureDialog(self._appearance, product.name, session, kinds, self._window)
        self._product, self._taken, self._asked = product, [], None
        dialog.takeWanted.connect(self.take)
        dialog.undoWanted.connect(self.undo)
        dialog.stepWanted.connect(self._step)
        dialog.sourceWanted.connect(self._choose)
        dialog.retryWanted.connect(self._open_source)
        dialog.intervalWanted.connect(self._take_every)
        self._services.app_state.noticeRaised.connect(self._on_notice)
        self._show_newest_image(product)
        kept = self._choices.get(product.id) or last_source(self._services.app_state, self._services.catalogue, product)
        self._choice = None if kept is None or self._is_folder(kept) else kept
        self._open_source()
        dialog.exec()
        self._end(product)

    def _end(self, product: Product) -> None:
        self._by_itself.stop()
        self._let_go()
        self._timer.stop()
        self._services.app_state.noticeRaised.disconnect(self._on_notice)
        self._wait_until_free()  # an inspection may want the camera next
        if self._dialog is not None:
            self._dialog.deleteLater()
        self._dialog = None
        if self._taken or self._under_way:
            self._services.unusual.compare(product.id)

    # The source ------------------------------------------------------------------------------------------------

    def _is_folder(self, choice: SourceChoice) -> bool:
        return any(kind.key == _NOT_OFFERED and isinstance(choice, kind.choice_type) for kind in self._chooser.kinds)

    @Slot(object)
    def _choose(self, kind: SourceKind) -> None:
        if self._dialog is None or self._product is None:
            return
        self._let_go()  # a camera that is on show here cannot be looked through there
        self._wait_until_free()
        verb = self.tr("Choose")
        chosen = self._chooser.choose(kind, self._dialog, verb, self._product.id)
        if chosen is not None:
            self._choice = self._choices[self._product.id] = chosen
        self._open_source()

    @Slot()
    def _open_source(self) -> None:
        dialog, product = self._dialog, self._product
        if dialog is None or product is None:
            return
        self._let_go()
        self._shown = None
        dialog.show_problem("")
        dialog.allow_taking(False)
        if self._choice is None:
            dialog.show_source("", steps=False, can_retry=False)
            text = self.tr("Press S to choose a camera, a stream or a folder that is watched.")
            dialog.show_picture(None, text)
            return
        self._wait_until_free()
        dialog.show_picture(None, self.tr("Connecting…"))
        try:
            source = self._services.catalogue.open(self._choice)
        except OneNipError as error:
            self._say_failure(error_message(error))
            return
        self._live = LiveFrames(source, product.values)
        self._live.start()
        self._timer.start()

    def _let_go(self) -> None:
        if self._live is not None:
            self._live.stop()
            self._left.append(self._live)
            self._live = None

    def _wait_until_free(self) -> None:
        """A camera that is still open here could not be opened anew."""
        give_up_at = time.monotonic() + RELEASE_PATIENCE_S
        while any(live.running for live in self._left) and time.monotonic() < give_up_at:
            time.sleep(0.02)
        self._left = [live for live in self._left if live.running]

    def _say_failure(self, message: Message) -> None:
        if self._dialog is not None and self._choice is not None:
            self._dialog.show_source(format_source(self._choice.name), steps=False, can_retry=True)
            self._dialog.allow_taking(self._can_take())
            self._dialog.show_problem(say(message))

    @Slot()
    def _show_news(self) -> None:
        live, dialog = self._live, self._dialog
        if live is None or dialog is None or self._choice is None:
            return
        newest = live.newest
        if newest is not None and newest is not self._shown:
            self._shown = newest
            said = "" if newest.problem is None else say(newest.problem)
            dialog.show_picture(newest.pixels, said)
        if live.finished:
            self._timer.stop()
            self._by_itself.stop()
            self._say_failure(live.failure or (codes.SourceEnded() if newest else codes.CapturedNothing()))
            return
        status = say(live.status)
        text = f"{format_source(self._choice.name)} · {status}" if status else format_source(self._choice.name)
        dialog.show_source(text, steps=live.steps, can_retry=False)
        dialog.allow_taking(self._can_take() and (live.delivering or live.steps))

    def _can_take(self) -> bool:
        shown = self._shown
        return shown is not None and shown.problem is None and shown is not self._asked

    @Slot()
    def _step(self) -> None:
        if self._live is not None:
            self._live.step()

    # What is taken ---------------------------------------------------------------------------------------------

    @Slot(float)
    def _take_every(self, seconds: float) -> None:
        self._by_itself.stop()
        if seconds > 0:
            self._by_itself.start(round(1000 * seconds))

    @Slot()
    def _take_by_itself(self) -> None:
        live = self._live
        if live is not None and self._can_take() and (live.delivering or live.steps):
            self.take()

    @Slot()
    def take(self) -> None:
        """Keep the picture that is on show."""
        dialog, product, picture = self._dialog, self._product, self._shown
        if dialog is None or product is None or picture is None or not self._can_take():
            return
        self._asked = picture
        self._under_way += 1
        number = len(self._taken) + self._under_way
        name = f"{dialog.session or product.name} {number:03d}".replace(":", ".").replace("/", "-")
        operation = CapturePicture(
            self._services.workspace.products,
            product.id,
            product.name,
            picture.frame,
            name,
            dialog.session,
            self._must_stay,
        )
        dialog.show_problem("")
        dialog.allow_taking(False)  # until the next picture has come: a press would be lost
        self._services.runner.run(operation, lambda outcome: self._on_taken(picture, outcome))
        self._step()

    def _on_taken(self, picture: LivePicture, outcome: Outcome | None) -> None:
        self._under_way -= 1
        if isinstance(outcome, CapturedPicture) and outcome.image is not None:
            self._taken.append((outcome.image, picture.pixels))
            if len(self._taken) > _MOST_GHOSTS:
                old, _ = self._taken[-_MOST_GHOSTS - 1]
                self._taken[-_MOST_GHOSTS - 1] = (old, None)
            self._show_taken()

    @Slot()
    def undo(self) -> None:
        """Put the picture that was taken last into the trash."""
        if self._taken and not self._under_way:
            last = self._taken[-1]
            self._under_way += 1
            operation = TrashImages(self._services.workspace.products, (last[0].id,), self._must_stay)
            self._services.runner.run(operation, lambda outcome: self._on_undone(last, outcome))

    def _on_undone(self, last: tuple[NormalImage, RgbImage | None], outcome: Outcome | None) -> None:
        self._under_way -= 1
        if outcome is not None:
            self._taken = [each for each in self._taken if each[0].id != last[0].id]
            self._show_taken()

    def _show_taken(self) -> None:
        if self._dialog is not None:
            image, pixels = self._taken[-1] if self._taken else (None, None)
            self._dialog.show_count(len(self._taken), "" if image is None else image.original_name)
            self._dialog.show_ghost(pixels)

    def _show_newest_image(self, product: Product) -> None:
        """Until something is taken the newest picture that the product has is the ghost."""
        images = self._services.app_state.images
        if not images:
            return
        newest = images[-1]

        def show(pixels: RgbImage) -> None:
            if self._dialog is not None and self._product == product and not self._taken:
                self._dialog.show_ghost(pixels)

        self._services.reader.run(lambda: read_image(newest.path, product.values), show, lambda _error: None)

    @Slot(object)
    def _on_notice(self, notice: Notice) -> None:
        """What cannot be read behind the dialog is said in it."""
        if self._dialog is not None and notice.level is not NoticeLevel.INFO:
            self._dialog.show_problem(f"{say(notice.heading)}: {say(notice.message)}")
