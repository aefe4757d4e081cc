"""The queue of trainings, as rows of the Train page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, SignalInstance

from app.actions.action import Action
from app.domain.permissions import Deed
from app.messages.wording.say import say
from app.pages.train.page import TrainPage
from app.state.training_state import TrainingState


def queue_rows(page: TrainPage, state: TrainingState) -> tuple[Action, ...]:
    """What can be done with trainings that wait."""
    queue = page.queue
    follows = (queue.chosenChanged,)

    def help_of_adding() -> str:
        found = page.setup.obstacle_to_waiting()
        return (
            QCoreApplication.translate("TrainQueueActions", "Train it as soon as its turn comes")
            if found is None
            else say(found)
        )

    def move(by: int) -> None:
        numbers = queue.moved(by)
        if numbers is not None:
            page.queueOrdered.emit(numbers)

    def with_chosen(signal: SignalInstance) -> None:
        if queue.chosen is not None:
            signal.emit(queue.chosen.id)

    return (
        Action(
            "train.queue",
            QCoreApplication.translate("TrainQueueActions", "Add to the queue"),
            page.add_to_queue,
            keys=("Ctrl+Shift+Return",),
            icon="plus",
            help=help_of_adding,
            enabled=lambda: page.setup.obstacle_to_waiting() is None,
            follows=(page.setup.obstacleChanged,),
            buttons=(page.setup.queue_button,),
            deed=Deed.TRAIN,
        ),
        Action(
            "train.queue_pause",
            lambda: (
                QCoreApplication.translate("TrainQueueActions", "Let the queue go on")
                if queue.paused
                else QCoreApplication.translate("TrainQueueActions", "Pause the queue")
            ),
            lambda: page.queuePaused.emit(not queue.paused),
            icon="pause",
            help=QCoreApplication.translate(
                "TrainQueueActions", "While it is paused no waiting training begins; the one that runs goes on"
            ),
            enabled=lambda: bool(state.queue) or queue.paused,
            follows=follows,
            buttons=(queue.pause_button,),
            deed=Deed.TRAIN,
        ),
        Action(
            "train.queue_earlier",
            QCoreApplication.translate("TrainQueueActions", "Move the waiting training up"),
            lambda: move(-1),
            keys=("Alt+Up",),
            enabled=lambda: queue.moved(-1) is not None,
            follows=follows,
            buttons=(queue.up_button,),
            in_palette=False,
            deed=Deed.TRAIN,
        ),
        Action(
            "train.queue_later",
            QCoreApplication.translate("TrainQueueActions", "Move the waiting training down"),
            lambda: move(1),
            keys=("Alt+Down",),
            enabled=lambda: queue.moved(1) is not None,
            follows=follows,
            buttons=(queue.down_button,),
            in_palette=False,
            deed=Deed.TRAIN,
        ),
        Action(
            "train.queue_remove",
            QCoreApplication.translate("TrainQueueActions", "Remove the waiting training"),
            lambda: with_chosen(page.waitingRemoved),
            keys=("Del",),
            keys_in=queue.rows,
            icon="x",
            enabled=lambda: queue.chosen is not None,
            follows=follows,
            buttons=(queue.remove_button,),
            deed=Deed.TRAIN,
        ),
        Action(
            "train.queue_release",
            QCoreApplication.translate("TrainQueueActions", "Let the waiting training begin"),
            lambda: with_chosen(page.waitingReleased),
            icon="play",
            help=QCoreApplication.translate(
                "TrainQueueActions",
                "It begins in its turn, on the images as they are now; one that was stopped goes on",
            ),
            enabled=lambda: queue.chosen is not None and bool(queue.chosen.held),
            follows=follows,
            buttons=(queue.release_button,),
            deed=Deed.TRAIN,
        ),
    )
