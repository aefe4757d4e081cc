"""Starts the application: options, workspace, window, crash handling, and an end in good order."""

from __future__ import annotations

import logging
import signal
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs
from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from app.application import Application
from app.command_line import Options, parse_options
from app.crash_handling import CrashHandler
from app.domain.language import SYSTEMS
from app.languages.spoken_language import SpokenLanguage
from app.messages.wording.say import say_error
from app.shell.desktop_application import DesktopApplication
from app.shell.error_dialog import ErrorDialog
from app.shell.first_instance import Call, FirstInstance, call_first_instance
from app.storage.errors import WorkspaceLockedError
from app.storage.station.server_place import server_place
from app.storage.workspace import Workspace, default_workspace_path
from app.widgets.look.appearance import Appearance, prepare_application
from app.widgets.question_dialog import QuestionDialog
from onenip_core import __version__
from onenip_core.errors import OneNipError

if TYPE_CHECKING:  # nobody else waits for what tells stories
    from app.demo.demo_controller import DemoController
    from app.demo.proof import Proof

log = logging.getLogger(__name__)

SIGNAL_POLL_MS = 250


def run(argv: Sequence[str]) -> int:
    """Run the application until its window is closed; returns the exit code."""
    options = parse_options(argv[1:])
    qt = make_qt_application(argv)
    speech = SpokenLanguage(qt)
    speech.speak(options.language or SYSTEMS)
    path = workspace_path(options)
    try:
        workspace = open_workspace(path, options)
    except WorkspaceLockedError as error:
        quiet = options.self_test is not None
        called = Call.NOBODY if quiet else call_first_instance(path, options.files, options.operator)
        if called is Call.SHOWN:
            return 0
        show_fatal(refusal_of(called) or say_error(error), quiet=quiet)
        return 1
    except (OneNipError, OSError) as error:
        show_fatal(say_error(error), quiet=options.self_test is not None)
        return 1
    try:
        return run_workspace(qt, workspace, options, speech)
    finally:
        workspace.close()


def refusal_of(call: Call) -> str:
    """Why the window that is open already did not do what it was called for; empty where it did, or nobody answered."""
    if call is Call.FILES_REFUSED:
        return QCoreApplication.translate(
            "Start",
            "OneNIP Inspector is open already and did not take the model file, so nothing was added. The file is as it was: drop "
            "it on the window that is open, or close that window and start again.",
        )
    if call is Call.OPERATOR_REFUSED:
        return QCoreApplication.translate(
            "Start",
            "OneNIP Inspector is open already, in an older version that does not hand its window to the operator when it is "
            "started again. Press F11 there, or close that window and start again. Nothing was changed.",
        )
    return ""


def open_workspace(path: Path, options: Options) -> Workspace:
    """The workspace in folder `path`, or the one that several stations share if the options or that folder say so. Raises
    WorkspaceError, StorageError."""
    place = None
    if options.self_test is None and not options.demo:
        place = server_place(path.absolute(), options.database, options.shared, options.station)
    return Workspace.open(path) if place is None else Workspace.open_station(path, place)


def make_qt_application(argv: Sequence[str]) -> QApplication:
    """The one QApplication, with the application's names, font and base style."""
    existing = QApplication.instance()
    qt = existing if isinstance(existing, QApplication) else DesktopApplication(list(argv))
    qt.setApplicationName("OneNIP Inspector")
    qt.setApplicationVersion(__version__)
    qt.setDesktopFileName("onenip-inspector")
    prepare_application(qt)
    return qt


def workspace_path(options: Options) -> Path:
    """The workspace that the options mean; the demonstration and the self-test have their own."""
    if options.self_test is not None:
        return _unused(options.self_test / "workspace")
    if options.workspace is not None:
        return options.workspace
    if options.demo:
        return Path(platformdirs.user_data_dir("OneNIP Inspector", appauthor=False)) / "demo-workspace"
    return default_workspace_path()


def _unused(path: Path) -> Path:
    """`path`, or a name like it that does not exist yet: a self-test never deletes anything."""
    number = 1
    candidate = path
    while candidate.exists():
        number += 1
        candidate = path.with_name(f"{path.name}-{number}")
    return candidate


def run_workspace(qt: QApplication, workspace: Workspace, options: Options, speech: SpokenLanguage) -> int:
    """Show the window on an open workspace and run the event loop."""
    crash_handler = CrashHandler(workspace.log_folder, lambda details: show_unexpected_error(workspace, details))
    crash_handler.install()
    try:
        application = Application(workspace, speech=speech, language=options.language)
        try:
            return run_application(qt, application, crash_handler, options)
        finally:
            application.close()
    except Exception as error:
        log.exception("The application ended with an error")
        text = QCoreApplication.translate(
            "Start",
            "Something unexpected went wrong: {error}. What was saved is unchanged. Start again; the details are in {folder}.",
        )
        show_fatal(text.format(error=error, folder=workspace.log_folder), quiet=options.self_test is not None)
        return 1
    finally:
        crash_handler.uninstall()


def run_application(qt: QApplication, application: Application, crash_handler: CrashHandler, options: Options) -> int:
    """Run the event loop until the window was closed."""
    proof = make_proof(application, options)
    player = proof or make_demonstration(application, options)
    if proof is not None:
        crash_handler.show_error = proof.record_unexpected_error
    else:
        crash_handler.show_error = lambda details: show_unexpected_error(
            application.workspace, details, opens_folders=not application.operator_mode.active
        )
    interrupt_timer = close_on_signals(application)
    qt.commitDataRequest.connect(application.shutdown.end_session)
    application.access_gate.begin()
    application.window.show()
    if options.operator:
        application.operator_gate.enter()
    first = FirstInstance(application.workspace.home, lambda: application.window, application)
    model_files = application.services.model_files
    first.filesBrought.connect(model_files.offer)
    first.operatorAsked.connect(lambda: application.operator_gate.enter_when_free())
    if isinstance(qt, DesktopApplication):
        qt.filesBrought.connect(model_files.offer)

    def begin() -> None:
        application.begin()
        if options.files:
            model_files.offer(options.files)
        if player is not None:
            player.start()

    application.first_paint.goOn.connect(begin)
    exit_code = qt.exec()
    first.close()
    interrupt_timer.stop()
    if player is not None:
        player.close()
    return exit_code if proof is None else proof.exit_code


def make_proof(application: Application, options: Options) -> Proof | None:
    """What proves the installation without a person, if that was asked for."""
    if options.self_test is None:
        return None
    if options.handover or not application.app_state.edition.trains:
        from app.demo.handover_test import HandoverTest

        return HandoverTest(application, options.self_test)
    from app.demo.demo_images import choose_demo_images
    from app.demo.self_test import SelfTest

    return SelfTest(application, options.self_test, choose_demo_images(made_parts=options.made_parts))


def make_demonstration(application: Application, options: Options) -> DemoController | None:
    """What tells a person the demonstration's story, if that was asked for."""
    if not options.demo:
        return None
    from app.demo.demo_controller import DemoController
    from app.demo.demo_images import choose_demo_images

    return DemoController(application, choose_demo_images(made_parts=options.made_parts))


def close_on_signals(application: Application) -> QTimer:
    """Close in good order on Ctrl+C and on SIGTERM; a checkpoint of a running training is kept."""

    asked = False

    def note(_number: int, _frame: object) -> None:
        # Between any two instructions, also of what holds a lock that closing needs: whatever is under way goes on first.
        nonlocal asked
        asked = True

    def look() -> None:
        nonlocal asked
        if asked:
            asked = False
            application.shutdown.close_without_asking()

    for number in (signal.SIGINT, signal.SIGTERM):
        signal.signal(number, note)
    # Python runs its signal handlers only between two of its own instructions, which Qt's event loop seldom executes.
    timer = QTimer(application, interval=SIGNAL_POLL_MS)
    timer.timeout.connect(look)
    timer.start()
    return timer


def show_unexpected_error(workspace: Workspace, details: str, *, opens_folders: bool = True) -> None:
    """Tell the person about an error that nobody planned for; the window stays open."""
    ErrorDialog(details, workspace.log_folder, QApplication.activeWindow(), opens_folders=opens_folders).exec()


def show_fatal(text: str, *, quiet: bool) -> None:
    """Say why the application cannot start; `quiet` keeps to the console."""
    if sys.stderr is not None:
        sys.stderr.write(f"{text}\n")
    if not quiet:
        title = QCoreApplication.translate("Start", "OneNIP Inspector cannot start")
        QuestionDialog(Appearance(), title, text, "", QCoreApplication.translate("Start", "Close")).ask()
