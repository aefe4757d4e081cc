"""The Audit log page and its wires."""

from __future__ import annotations

from app.actions.registry import ActionRegistry
from app.operations.audit_operations import ExportAuditLog
from app.operations.services import Services
from app.pages.audit.actions import add_audit_actions
from app.pages.audit.controller import AuditController
from app.pages.audit.page import AuditPage
from app.pages.audit.state import AuditState
from app.pages.page import OpenPage
from app.widgets.look.appearance import Appearance


def make_page(services: Services, appearance: Appearance, actions: ActionRegistry) -> OpenPage:
    """Make the page and connect its intents to the services."""
    runner, audit = services.runner, services.workspace.audit
    state = AuditState()
    page = AuditPage(services.app_state, state, appearance)
    state.setParent(page)
    add_audit_actions(actions, page, state)
    controller = AuditController(services.app_state, state, audit, services.reader, page)
    runner.changed.connect(controller.on_changed)
    page.shownChanged.connect(controller.set_shown)
    page.narrowed.connect(controller.narrow)
    page.table.rows.moreRequested.connect(controller.read_more)
    page.verificationRequested.connect(controller.verify)
    page.exportRequested.connect(lambda path: runner.run(ExportAuditLog(audit, path)))
    return OpenPage(page)
