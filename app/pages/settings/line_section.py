"""Brings the connections to the line and the card that shows them together."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from app.line.errors import LineError
from app.line.kind import LineKind
from app.line.lane import LaneStatus
from app.line.wire_tally import WireTally
from app.messages.codes import line_connections as codes
from app.messages.message import Message
from app.messages.wording.lists import one_after_another
from app.messages.wording.say import say
from app.operations.line_control import Connection, LineControl
from app.pages.settings.parts.connection_dialog import ConnectionDialog
from app.pages.settings.parts.editors import translated
from app.pages.settings.parts.line_card import ConnectionRow, LineCard
from app.state.app_state import AppState
from app.state.notice import LINE
from app.state.notices import error_notice
from app.widgets.formatting import counted
from app.widgets.look.appearance import Appearance
from app.widgets.question_dialog import QuestionDialog


class LineSection(QObject):
    """Lives as long as its card."""

    def __init__(self, card: LineCard, line: LineControl, app_state: AppState, appearance: Appearance) -> None:
        super().__init__(card)
        self._card = card
        self._line = line
        self._app_state = app_state
        self._appearance = appearance
        card.offer([(kind.key, kind.title, kind.help) for kind in line.catalogue.kinds])
        card.addRequested.connect(self._on_add)
        card.editRequested.connect(self._on_edit)
        card.removeRequested.connect(self._on_remove)
        card.testRequested.connect(self._on_test)
        line.connectionsChanged.connect(self._show)
        line.tested.connect(self._on_tested)
        app_state.productsChanged.connect(self._show_numbers)
        self._show()
        self._show_numbers()

    @Slot()
    def _show(self) -> None:
        statuses = self._line.statuses
        self._card.show_connections([self._row(each, statuses.get(each.name)) for each in self._line.connections])
        self._show_numbers()

    def _row(self, connection: Connection, status: LaneStatus | None) -> ConnectionRow:
        if connection.kind is None or connection.choice is None:
            text = say(codes.LineChoiceUnreadable(connection.text[:80]))
            return ConnectionRow(connection.name, self.tr("Not understood"), "", text, "danger", may_be_edited=False)
        title, place = translated(connection.kind.title), connection.choice.name
        if status is None:
            return ConnectionRow(connection.name, title, place, say(codes.WireConnecting()), "muted")
        texts = [say(status.text)]
        told = status.told
        if told != WireTally():
            words = self.tr("Told: {ok} OK, {ng} NG, {not_checked} NOT CHECKED.")
            texts.append(words.format(ok=told.ok, ng=told.ng, not_checked=told.not_checked))
        if told.late:
            texts.append(self.tr("{count} came too late.").format(count=told.late))
        if status.waiting:
            texts.append(counted(status.waiting, self.tr("One verdict waits."), self.tr("{count} verdicts wait.")))
        if status.lost:
            texts.append(self.tr("{count} never got there.").format(count=status.lost))
        is_new = isinstance(status.text, codes.WireConnecting)
        tone = "muted" if status.well or is_new else "danger"
        return ConnectionRow(connection.name, title, place, one_after_another(texts), tone)

    @Slot()
    def _show_numbers(self) -> None:
        products = self._app_state.products if self._line.connections else ()
        named = " · ".join(f"{product.id} {product.name}" for product in products)
        self._card.show_numbers(self.tr("Numbers of the products: {named}").format(named=named) if named else "")

    @Slot(str)
    def _on_add(self, key: str) -> None:
        kind = next((kind for kind in self._line.catalogue.kinds if kind.key == key), None)
        if kind is not None:
            self._ask(kind, {}, "", "")

    @Slot(str)
    def _on_edit(self, name: str) -> None:
        connection = self._find(name)
        if connection is None or connection.kind is None or connection.choice is None:
            return
        try:
            secret = self._line.secret_of(name)
        except LineError as error:
            self._app_state.raise_notice(error_notice(codes.LineConnectionNotKept(), error, LINE))
            secret = ""
        self._ask(connection.kind, connection.kind.values_of(connection.choice), secret, name)

    def _ask(self, kind: LineKind, values: dict[str, object], secret: str, name: str) -> None:
        accept_text = self.tr("Save") if name else self.tr("Add")
        dialog = ConnectionDialog(self._appearance, kind, values, secret, accept_text, self._card.window())
        dialog.exec()
        if dialog.choice is not None:
            self._line.keep(dialog.choice, dialog.secret, name)
            self._card.show_test(name, "", "muted")
        dialog.deleteLater()

    @Slot(str)
    def _on_remove(self, name: str) -> None:
        connection = self._find(name)
        if connection is None:
            return
        place = self._row(connection, None).place
        question = QuestionDialog(
            self._appearance,
            self.tr("Remove this connection?"),
            self.tr("The line hears no verdicts over {place} from then on. What is stored stays.").format(place=place),
            self.tr("Remove"),
            self.tr("Keep it"),
            self._card.window(),
        )
        if question.ask():
            self._line.remove(name)

    @Slot(str)
    def _on_test(self, name: str) -> None:
        self._card.show_test(name, self.tr("Being tested…"), "muted")
        self._line.test(name)

    @Slot(str, object, bool)
    def _on_tested(self, name: str, text: Message, is_well: bool) -> None:
        words = self.tr("Test: {found}").format(found=say(text))
        self._card.show_test(name, words, "accent" if is_well else "danger")

    def _find(self, name: str) -> Connection | None:
        return next((each for each in self._line.connections if each.name == name), None)
