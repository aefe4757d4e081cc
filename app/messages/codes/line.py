"""What is said about the connections to the line, and to the line."""

from __future__ import annotations

from app.messages.message import Message


class JustStarted(Message, frozen=True):
    """Why the station is not ready."""


class RunOver(Message, frozen=True):
    """Why the station is not ready."""


class NoImageComes(Message, frozen=True):
    """Why the station is not ready."""

    source: Message


class RunIsStarting(Message, frozen=True):
    """Why the station is not ready."""


class RunIsStopping(Message, frozen=True):
    """Why the station is not ready."""


class SwitchingProduct(Message, frozen=True):
    """Why the station is not ready."""

    product: str


class HeartbeatStopped(Message, frozen=True):
    """Why the station is not ready."""


class VerdictTooLate(Message, frozen=True):
    """Why a part counts as not checked on the line."""

    milliseconds: int


class NoVerdictInTime(Message, frozen=True):
    """Why a part counts as not checked on the line."""

    milliseconds: int


class DeliveredTooLate(Message, frozen=True):
    """Why a part counts as not checked on the line."""


class NotInspecting(Message, frozen=True):
    """A trigger is refused."""


class TriggerTooSoon(Message, frozen=True):
    """A trigger is refused."""


class NoTriggerExpected(Message, frozen=True):
    """A trigger is refused."""


class ProductCannotBeSwitched(Message, frozen=True):
    """A product is refused."""


class ProductUnknown(Message, frozen=True):
    """A product is refused."""

    product: str


class RunCannotGoOn(Message, frozen=True):
    """A product is refused."""

    product: str
    reason: Message


class RunEndsByItself(Message, frozen=True):
    """A product is refused."""

    source: str


class WishNotUnderstood(Message, frozen=True):
    error: str


class WishTooLong(Message, frozen=True):
    most: int


class BadPartNumber(Message, frozen=True):
    most: int


class ProductMissing(Message, frozen=True):
    pass


class NoSuchPath(Message, frozen=True):
    pass


class NoVerdictYet(Message, frozen=True):
    pass


class NoBrowsers(Message, frozen=True):
    pass


class WrongHost(Message, frozen=True):
    pass


class TokenWrong(Message, frozen=True):
    pass


class JsonNeeded(Message, frozen=True):
    pass


class LengthNeeded(Message, frozen=True):
    pass


class SwitchTakesLonger(Message, frozen=True):
    pass


class WireConnecting(Message, frozen=True):
    pass


class ConnectionClosed(Message, frozen=True):
    pass


class ConnectionHangs(Message, frozen=True):
    pass


class AddressUnknown(Message, frozen=True):
    host: str


class AddressNotHere(Message, frozen=True):
    host: str


class PortInUse(Message, frozen=True):
    port: int


class PortNotAllowed(Message, frozen=True):
    port: int


class CannotListen(Message, frozen=True):
    host: str
    port: int
    error: str


class DoesNotAnswerItself(Message, frozen=True):
    port: int
    answer: str


class NoSuchLineKind(Message, frozen=True):
    kind: str


class BadLineValue(Message, frozen=True):
    field: str


class AddressMissing(Message, frozen=True):
    pass


class BrokerMissing(Message, frozen=True):
    pass


class BadTopic(Message, frozen=True):
    topic: str


class PasswordWithoutName(Message, frozen=True):
    pass


class BrokerUnreachable(Message, frozen=True):
    host: str
    port: int
    error: str


class BrokerNotTrusted(Message, frozen=True):
    host: str
    error: str


class BrokerRefused(Message, frozen=True):
    host: str
    answer: str


class TopicRefused(Message, frozen=True):
    host: str
    topic: str


class BrokerLost(Message, frozen=True):
    host: str


class BrokerSilent(Message, frozen=True):
    host: str
    seconds: float


class BrokerDoesNotEcho(Message, frozen=True):
    topic: str


class BrokerAnswered(Message, frozen=True):
    host: str
    milliseconds: float


class AtTheBroker(Message, frozen=True):
    host: str
    port: int


class CertificateUnusable(Message, frozen=True):
    path: str
    error: str


class NoControllerYet(Message, frozen=True):
    port: int


class ControllersSilent(Message, frozen=True):
    port: int


class ControllerAskedLately(Message, frozen=True):
    port: int


class ControllersConnected(Message, frozen=True):
    port: int
    count: int


class ModbusAnswers(Message, frozen=True):
    port: int
    count: int


class TokenNeeded(Message, frozen=True):
    address: str


class TokenTooWeak(Message, frozen=True):
    least: int


class HttpAnswers(Message, frozen=True):
    port: int


class HttpAsked(Message, frozen=True):
    port: int
    count: int


class WholePathNeeded(Message, frozen=True):
    pass


class ProductFolderMissing(Message, frozen=True):
    folder: str


class ProductFileUnreadable(Message, frozen=True):
    path: str
    error: str


class ProductFileNoText(Message, frozen=True):
    path: str


class ProductFileWatched(Message, frozen=True):
    pass


class ProductFileEmpty(Message, frozen=True):
    path: str


class ProductFileSays(Message, frozen=True):
    product: str


class ProductFileTaken(Message, frozen=True):
    product: str


class ProductFileRefused(Message, frozen=True):
    product: str
    reason: Message


class SecretsUnreadable(Message, frozen=True):
    path: str


class LineConnectionLost(Message, frozen=True):
    """Heading."""


class LineConnectionBack(Message, frozen=True):
    """Heading."""


class LineConnectionTold(Message, frozen=True):
    connection: str
    reason: Message


class LineConnectionWell(Message, frozen=True):
    connection: str
    reason: Message


class VerdictsLost(Message, frozen=True):
    connection: str
    count: int


class LineConnectionNotKept(Message, frozen=True):
    """Heading."""


class LineChoiceUnreadable(Message, frozen=True):
    text: str


class ProductByTheLine(Message, frozen=True):
    """Heading."""


class ProductNowChosen(Message, frozen=True):
    product: str
