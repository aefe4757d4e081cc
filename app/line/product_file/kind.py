"""Product files in the catalogue."""

from __future__ import annotations

from pathlib import Path

from app.line.choice import LineChoice
from app.line.errors import LineError
from app.line.kind import LineKind
from app.line.port import LineConnection, StationInputs
from app.line.product_file.choice import ProductFileChoice
from app.messages.codes import line_connections as connection_codes
from app.messages.codes import line_product_file as codes
from app.messages.message import Message
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.settings.kinds import Text
from app.settings.setting import Setting


def _open(choice: LineChoice, _secret: str, inputs: StationInputs) -> LineConnection:
    if not isinstance(choice, ProductFileChoice):
        raise LineError(connection_codes.NoSuchLineKind(type(choice).__name__))
    from app.line.product_file.connection import ProductFileConnection

    return ProductFileConnection(Path(choice.path), inputs)


def _obstacle(choice: LineChoice, _secret: str) -> Message | None:
    is_sound = isinstance(choice, ProductFileChoice) and Path(choice.path).is_absolute()
    return None if is_sound else codes.WholePathNeeded()


PRODUCT_FILE = LineKind(
    "product_file",
    QT_TRANSLATE_NOOP("Settings", "Product from a file"),
    QT_TRANSLATE_NOOP("Settings", "The first line of a text file names the product to inspect."),
    ProductFileChoice,
    (
        Setting(
            "path",
            Text(),
            "",
            QT_TRANSLATE_NOOP("Settings", "File"),
            QT_TRANSLATE_NOOP("Settings", "Its whole path, for example /mnt/line/product.txt. It need not exist yet."),
        ),
    ),
    None,
    _open,
    _obstacle,
)
