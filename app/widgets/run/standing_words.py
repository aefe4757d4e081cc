"""How a run stands, in words and with an icon: the same wherever it stands large."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.messages.codes.sources import FolderOutOfReach, Starting
from app.messages.wording.say import say
from app.state.run_banner import RunBanner, Standing

ICONS = {
    Standing.STARTING: "timer",
    Standing.RUNNING: "timer",
    Standing.NO_IMAGE: "camera",
    Standing.PAUSED: "pause",
    Standing.STOPPING: "square",
    Standing.FINISHED: "history",
    Standing.STOPPED: "square",
    Standing.FAILED: "triangle-alert",
}
ALARMING = (Standing.NO_IMAGE, Standing.FAILED)
"""What nobody may overlook."""


def standing_word(standing: Standing) -> str:
    """What is read from afar."""
    return {
        Standing.NO_RUN: QCoreApplication.translate("Standing", "No part inspected yet"),
        Standing.STARTING: QCoreApplication.translate("Standing", "STARTING"),
        Standing.RUNNING: QCoreApplication.translate("Standing", "READY"),
        Standing.NO_IMAGE: QCoreApplication.translate("Standing", "CAMERA LOST"),
        Standing.PAUSED: QCoreApplication.translate("Standing", "PAUSED"),
        Standing.STOPPING: QCoreApplication.translate("Standing", "STOPPING"),
        Standing.FINISHED: QCoreApplication.translate("Standing", "FINISHED"),
        Standing.STOPPED: QCoreApplication.translate("Standing", "STOPPED"),
        Standing.FAILED: QCoreApplication.translate("Standing", "FAILED"),
    }[standing]


def standing_sentence(banner: RunBanner) -> str:
    """What follows from it for whoever stands at the line, and what the source or the end of the run says; often two lines."""
    said = "" if banner.text is None else say(banner.text)
    if banner.standing is Standing.STARTING:
        loading = banner.text is None or isinstance(banner.text, Starting)
        more = QCoreApplication.translate("Standing", "The model is being loaded.") if loading else said
        return f"{QCoreApplication.translate('Standing', 'No part is inspected yet.')}\n{more}"
    if banner.standing is Standing.NO_IMAGE:
        if isinstance(banner.text, FolderOutOfReach):
            return said  # files wait in the folder: none of them passes
        passing = QCoreApplication.translate("Standing", "No image comes. Parts that pass now are not inspected.")
        return passing + (f"\n{said}" if said else "")
    if banner.standing is Standing.PAUSED:
        return QCoreApplication.translate("Standing", "Nothing is inspected until you resume.")
    if banner.standing is Standing.STOPPING:
        return QCoreApplication.translate("Standing", "The last parts are being stored.")
    return said if banner.standing.ended or banner.standing is Standing.RUNNING else ""


def run_counts(banner: RunBanner) -> str:
    """What came of a run that ended; a second line where parts were told and could not be stored."""
    counters, unrecorded = banner.counters, banner.unrecorded
    counts = QCoreApplication.translate("Standing", "{ok} OK · {ng} NG · {unknown} not checked").format(
        ok=counters.ok, ng=counters.ng, unknown=counters.not_checked
    )
    missing = QCoreApplication.translate("Standing", "\n{count} NOT RECORDED").format(count=unrecorded)
    return counts + (missing if unrecorded else "")
