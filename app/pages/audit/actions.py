"""What can be done on the Audit log page."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from app.actions.action import Action
from app.actions.registry import ActionRegistry
from app.domain.permissions import Deed
from app.pages.audit.page import AuditPage
from app.pages.audit.state import AuditState


def add_audit_actions(registry: ActionRegistry, page: AuditPage, state: AuditState) -> None:
    """Take the page's actions up."""
    registry.add(_rows(page, state), page, "audit")


def _rows(page: AuditPage, state: AuditState) -> tuple[Action, ...]:
    return (
        Action(
            "audit.verify",
            QCoreApplication.translate("AuditActions", "Verify the audit log"),
            page.verificationRequested.emit,
            keys=("F5",),
            icon="badge-check",
            help=QCoreApplication.translate(
                "AuditActions",
                "Compute the whole chain of hashes anew, and compare its end with what is noted beside it",
            ),
            enabled=lambda: not state.is_looking,
            follows=(state.lookChanged,),
            buttons=(page.verify_button,),
        ),
        Action(
            "audit.export",
            QCoreApplication.translate("AuditActions", "Export the audit log…"),
            page.ask_export,
            keys=("Ctrl+E",),
            icon="download",
            help=QCoreApplication.translate(
                "AuditActions", "Write all lines to a file, as JSON that anybody can check, or as a table"
            ),
            enabled=lambda: state.count > 0,
            follows=(state.linesChanged,),
            buttons=(page.export_button,),
            deed=Deed.EXPORT,
        ),
        Action(
            "audit.search",
            QCoreApplication.translate("AuditActions", "Search the audit log"),
            page.search.setFocus,
            keys=("Ctrl+F",),
            icon="search",
            help=QCoreApplication.translate("AuditActions", "In names, accounts, computers and values"),
        ),
    )
