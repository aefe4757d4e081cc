"""Lets a person register the master part of a product, and probe the light with it: by files, camera, or the picture on show."""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtWidgets import QWidget

from app.domain.lighting import LightMaster, LightProbe
from app.domain.part import InspectedPart
from app.domain.permissions import Deed
from app.domain.product import Product
from app.domain.run_status import RunState
from app.domain.source_choice import SourceChoice
from app.messages.codes.sources import NoFrameWithin
from app.messages.message import Message
from app.messages.wording.say import say
from app.operations.light_operations import LightPicture, ProbeLight, RegisterLight, RemoveLight
from app.operations.operation import Operation
from app.operations.services import Services
from app.sources.folder.choice import FolderChoice
from app.sources.live_frames import RELEASE_PATIENCE_S, LiveFrames, LivePicture
from app.state.last_source import last_source
from app.state.notice import Notice, NoticeLevel
from app.state.notices import error_message
from app.widgets.file_dialogs import DialogKind, FileDialogs
from app.widgets.file_drop import dialog_filter
from app.widgets.formatting import format_source
from app.widgets.look.appearance import Appearance
from onenip_core.data.images.picture_file import IMAGE_SUFFIXES
from onenip_core.errors import OneNipError
from onenip_core.lighting import ENOUGH_PICTURES

if TYPE_CHECKING:
    from app.pages.inspect.parts.light_dialog import LightDialog

NEWS_INTERVAL_MS = 50
PATIENCE_S = 10.0
"""So long a camera may take for its pictures."""
MASTER_PICTURES = ENOUGH_PICTURES + 1
MOST_PROBES = 100
"""That the history shows."""


class LightController(QObject):
    """One dialog at a time; what it is told is kept at once by operations."""

    def __init__(
        self,
        services: Services,
        appearance: Appearance,
        shown: Callable[[], InspectedPart | None],
        window: QWidget,
    ) -> None:
        """`shown` gives the part whose picture is seen."""
        super().__init__(window)
        self._services = services
        self._appearance = appearance
        self._shown = shown
        self._window = window
        self._files = FileDialogs(services.app_state, appearance, window)
        self._timer = QTimer(self, interval=NEWS_INTERVAL_MS)
        self._timer.timeout.connect(self._collect)
        self._dialog: LightDialog | None = None
        self._product: Product | None = None
        self._master: LightMaster | None = None
        self._live: LiveFrames | None = None
        self._pictures: list[LivePicture] = []
        self._last: LivePicture | None = None
        self._wanted = 0
        self._give_up_at = 0.0
        self._then: Callable[[Sequence[LightPicture]], Operation] | None = None

    @property
    def dialog(self) -> LightDialog | None:
        """What is open."""
        return self._dialog

    @Slot()
    def open(self) -> None:
        """Look at the light of the active product until the person has done."""
        product = self._services.app_state.active_product
        if product is None or self._dialog is not None:
            return
        # What draws its history takes long to load, and most starts need none.
        from app.pages.inspect.parts.light_dialog import LightDialog

        dialog = self._dialog = LightDialog(self._appearance, product.name, self._window)
        self._product, self._master = product, None
        dialog.filesProbed.connect(self._probe_file)
        dialog.shownProbed.connect(self._probe_shown)
        dialog.cameraProbed.connect(lambda: self._take(1, lambda pictures: self._probing(pictures[0])))
        dialog.cameraRegistered.connect(lambda: self._take(MASTER_PICTURES, self._registering))
        dialog.filesRegistered.connect(self._register_files)
        dialog.removeWanted.connect(self._remove)
        dialog.undoWanted.connect(self._services.runner.undo)
        self._services.runner.changed.connect(self._read)
        self._services.app_state.noticeRaised.connect(self._on_notice)
        self._services.inspection_state.runStateChanged.connect(self._allow)
        self._allow()
        self._read()
        dialog.exec()
        self._services.runner.changed.disconnect(self._read)
        self._services.app_state.noticeRaised.disconnect(self._on_notice)
        self._services.inspection_state.runStateChanged.disconnect(self._allow)
        self._let_go()
        dialog.deleteLater()
        self._dialog = None

    @Slot()
    def _allow(self) -> None:
        if self._dialog is None:
            return
        part, choice = self._shown(), self._camera
        of_product = part is not None and part.image is not None and self._shows_product
        register = self._services.app_state.access.refusal(Deed.TEACH) is None
        name = "" if choice is None else format_source(choice.name)
        self._dialog.allow(camera=name, shown=of_product, register=register)

    @property
    def _shows_product(self) -> bool:
        of_run = self._services.inspection_state.product
        return of_run is not None and self._product is not None and of_run.id == self._product.id

    @property
    def _camera(self) -> SourceChoice | None:
        """The source that the product was inspected with last, unless it is a folder or a run has it."""
        if self._services.inspection_state.run_state is not RunState.IDLE:
            return None
        choice = last_source(self._services.app_state, self._services.catalogue, self._product)
        return None if isinstance(choice, FolderChoice) else choice

    # What is known ---------------------------------------------------------------------------------------------

    @Slot()
    def _read(self) -> None:
        product, store = self._product, self._services.workspace.light
        if product is None:
            return

        def look() -> tuple[LightMaster | None, tuple[LightProbe, ...]]:
            master = store.of_product(product.id)
            return master, () if master is None else store.probes(master.id, MOST_PROBES)

        self._services.reader.run(look, self._show, lambda error: self._say_problem(error_message(error)))

    def _show(self, found: tuple[LightMaster | None, tuple[LightProbe, ...]]) -> None:
        self._master = found[0]
        if self._dialog is not None:
            self._dialog.show_light(*found)

    # What is done ----------------------------------------------------------------------------------------------

    def _probing(self, picture: LightPicture) -> Operation:
        product = self._product
        number, name = (0, "") if product is None else (product.id, product.name)
        return ProbeLight(self._services.workspace.light, number, name, picture)

    def _registering(self, pictures: Sequence[LightPicture]) -> Operation:
        product = self._product
        number, name = (0, "") if product is None else (product.id, product.name)
        return RegisterLight(self._services.workspace.light, number, name, tuple(pictures))

    @Slot()
    def _probe_file(self) -> None:
        path = self._files.ask_file(DialogKind.LIGHT, self.tr("Picture of the master part"), self._filter)
        if path is not None and self._product is not None:
            self._run(self._probing(LightPicture.of_file(path, self._product.values)))

    @Slot()
    def _register_files(self) -> None:
        title = self.tr("Pictures of the master part, {enough} or more").format(enough=ENOUGH_PICTURES)
        paths = self._files.ask_files(DialogKind.LIGHT, title, self._filter)
        if paths and self._product is not None:
            self._run(self._registering([LightPicture.of_file(path, self._product.values) for path in paths]))

    @Slot()
    def _probe_shown(self) -> None:
        part = self._shown()
        if part is not None and part.image is not None:
            self._run(self._probing(LightPicture.of_pixels(part.inspection.called, part.image)))

    @Slot()
    def _remove(self) -> None:
        product, master = self._product, self._master
        if product is not None and master is not None:
            self._run(RemoveLight(self._services.workspace.light, master.id, product.id, product.name))

    def _run(self, operation: Operation) -> None:
        if self._dialog is not None:
            self._dialog.show_busy(self.tr("Measuring…"))
        self._services.runner.run(operation, lambda outcome: self._read() if outcome is not None else None)

    @property
    def _filter(self) -> str:
        return dialog_filter(self.tr("Images"), IMAGE_SUFFIXES, self.tr("All files"))

    # The camera ------------------------------------------------------------------------------------------------

    def _take(self, count: int, then: Callable[[Sequence[LightPicture]], Operation]) -> None:
        choice, product = self._camera, self._product
        if choice is None or product is None or self._dialog is None or self._live is not None:
            return
        try:
            source = self._services.catalogue.open(choice)
        except OneNipError as error:
            self._say_problem(error_message(error))
            return
        self._pictures, self._last, self._wanted, self._then = [], None, count, then
        self._give_up_at = time.monotonic() + PATIENCE_S
        self._live = LiveFrames(source, product.values)
        self._live.start()
        self._timer.start()
        self._dialog.show_busy(self.tr("Connecting…"))

    @Slot()
    def _collect(self) -> None:
        live = self._live
        if live is None or self._dialog is None:
            return
        newest = live.newest
        if newest is not None and newest.pixels is not None and newest is not self._last:
            self._last = newest
            self._pictures.append(newest)
            live.step()
        if len(self._pictures) >= self._wanted:
            name = "" if self._camera is None else format_source(self._camera.name)
            pictures = [LightPicture.of_pixels(name, each.pixels) for each in self._pictures if each.pixels is not None]
            then = self._then
            self._let_go()
            if then is not None:
                self._run(then(pictures))
        elif live.finished or time.monotonic() > self._give_up_at:
            name = "" if self._camera is None else self._camera.name
            self._let_go()
            self._say_problem(live.failure or NoFrameWithin(name, PATIENCE_S))

    def _let_go(self) -> None:
        """An inspection may want the camera next."""
        self._timer.stop()
        live, self._live, self._pictures = self._live, None, []
        if live is None:
            return
        live.stop()
        give_up_at = time.monotonic() + RELEASE_PATIENCE_S
        while live.running and time.monotonic() < give_up_at:
            time.sleep(0.02)

    def _say_problem(self, problem: Message) -> None:
        if self._dialog is not None:
            self._dialog.show_problem(say(problem))

    @Slot(object)
    def _on_notice(self, notice: Notice) -> None:
        """What cannot be read behind the dialog is said in it; what a probe found is read anew."""
        if self._dialog is not None and notice.level is NoticeLevel.ERROR:
            self._dialog.show_problem(f"{say(notice.heading)}: {say(notice.message)}")
