"""Every setting, one row each. The Settings page, the file and the checks follow from here."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from app.domain.image_order import ImageOrder
from app.domain.language import OWN_NAMES, SYSTEMS
from app.domain.permissions import Deed
from app.messages.wording.sentence import QT_TRANSLATE_NOOP
from app.settings.kinds import Decimal, OneOf, Option, Text, TextTable, Whole
from app.settings.setting import AnySetting, Group, Setting


class Theme(StrEnum):
    """The look of the window."""

    LIGHT = "light"
    DARK = "dark"
    HIGH_CONTRAST = "high_contrast"


class TextSize(StrEnum):
    """How large texts are, in percent of their usual size."""

    P100 = "100"
    P115 = "115"
    P125 = "125"
    P150 = "150"
    P175 = "175"
    P200 = "200"

    @property
    def percent(self) -> int:
        """As a number."""
        return int(self.value)

    def stepped(self, steps: int) -> TextSize:
        """So many sizes larger, or smaller where `steps` is negative; the ends stay."""
        sizes = list(TextSize)
        return sizes[min(max(sizes.index(self) + steps, 0), len(sizes) - 1)]


FIRST_STEPS_AWAY, FIRST_STEPS_SHOWN = "away", "shown"

LOOK = Group(QT_TRANSLATE_NOOP("Settings", "Look"))
COMPUTING = Group(QT_TRANSLATE_NOOP("Settings", "Computing"))
LINE = Group(QT_TRANSLATE_NOOP("Settings", "Line"))
TEACHING = Group(QT_TRANSLATE_NOOP("Settings", "Teaching"))
PEOPLE = Group(QT_TRANSLATE_NOOP("Settings", "Logging in"))

THEME: Setting[Theme] = Setting(
    "theme",
    OneOf(
        (
            Option(Theme.LIGHT, QT_TRANSLATE_NOOP("Settings", "Light")),
            Option(Theme.DARK, QT_TRANSLATE_NOOP("Settings", "Dark")),
            Option(Theme.HIGH_CONTRAST, QT_TRANSLATE_NOOP("Settings", "High contrast")),
        )
    ),
    Theme.LIGHT,
    QT_TRANSLATE_NOOP("Settings", "Theme"),
    QT_TRANSLATE_NOOP("Settings", "The look of the window."),
    LOOK,
)
LANGUAGE: Setting[str] = Setting(
    "language",
    OneOf(
        (
            Option(SYSTEMS, QT_TRANSLATE_NOOP("Settings", "As the system")),
            *(Option(language.value, name) for language, name in OWN_NAMES.items()),
        )
    ),
    SYSTEMS,
    QT_TRANSLATE_NOOP("Settings", "Language"),
    QT_TRANSLATE_NOOP("Settings", "Of everything in this window, at once; a running inspection continues."),
    LOOK,
)
TEXT_SIZE: Setting[TextSize] = Setting(
    "text_size",
    OneOf(tuple(Option(size, str(size.percent)) for size in TextSize), "%"),
    TextSize.P100,
    QT_TRANSLATE_NOOP("Settings", "Text size"),
    QT_TRANSLATE_NOOP("Settings", "Of everything in the window, from now on; an inspection goes on meanwhile."),
    LOOK,
)
FIRST_STEPS: Setting[str] = Setting(
    "first_steps",
    OneOf(
        (
            Option(FIRST_STEPS_AWAY, QT_TRANSLATE_NOOP("Settings", "Put away")),
            Option(FIRST_STEPS_SHOWN, QT_TRANSLATE_NOOP("Settings", "Shown")),
        )
    ),
    FIRST_STEPS_AWAY,
    QT_TRANSLATE_NOOP("Settings", "First steps"),
    QT_TRANSLATE_NOOP("Settings", "The line that leads from the name of a product to its first inspected part."),
    LOOK,
)
OVERLAY_OPACITY: Setting[float] = Setting(
    "overlay_opacity",
    Decimal(0.0, 1.0, 0.01, "%"),
    0.6,
    QT_TRANSLATE_NOOP("Settings", "Opacity of the anomaly map"),
    QT_TRANSLATE_NOOP("Settings", "How much the map covers the image. The line at the limit is always drawn."),
    LOOK,
)
DEVICE: Setting[str] = Setting(
    "device",
    OneOf(
        (
            Option("auto", QT_TRANSLATE_NOOP("Settings", "Automatic")),
            Option("cpu", QT_TRANSLATE_NOOP("Settings", "CPU")),
            Option("cuda", QT_TRANSLATE_NOOP("Settings", "GPU (CUDA)")),
        )
    ),
    "auto",
    QT_TRANSLATE_NOOP("Settings", "Device"),
    QT_TRANSLATE_NOOP("Settings", "Where inspection and training run. Automatic takes a GPU if there is one."),
    COMPUTING,
    is_logged=True,
    deed=Deed.SETTINGS,
)
LINE_DEADLINE_MS: Setting[int] = Setting(
    "line_deadline_ms",
    Whole(10, 600_000, "ms"),
    2000,
    QT_TRANSLATE_NOOP("Settings", "Verdict deadline"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "This long after the trigger, or after the picture where there was none, the line is told NOT CHECKED instead of "
        "waiting.",
    ),
    LINE,
    is_logged=True,
    deed=Deed.SETTINGS,
)
RETRAIN_NORMALS: Setting[int] = Setting(
    "retrain_normals",
    Whole(0, 100_000),
    20,
    QT_TRANSLATE_NOOP("Settings", "Propose a training after this many new normal images"),
    QT_TRANSLATE_NOOP(
        "Settings", "Of one product, since the model that inspects was trained. 0 proposes none because of them."
    ),
    TEACHING,
    deed=Deed.TRAIN,
)
RETRAIN_OVERRULED: Setting[float] = Setting(
    "retrain_overruled",
    Decimal(0.0, 1.0, 0.01, "%"),
    0.05,
    QT_TRANSLATE_NOOP("Settings", "Propose a training when so many parts are overruled"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Of the last 1000 parts of one product that the model judged, from 100 parts on. 0 % proposes none because of them.",
    ),
    TEACHING,
    deed=Deed.TRAIN,
)
LOCK_MINUTES: Setting[int] = Setting(
    "lock_minutes",
    Whole(0, 480, "min"),
    10,
    QT_TRANSLATE_NOOP("Settings", "Lock the window after"),
    QT_TRANSLATE_NOOP(
        "Settings",
        "Whoever is logged in is logged out when nobody touches the window for so long. The inspection goes on. 0: never.",
    ),
    PEOPLE,
    is_logged=True,
    deed=Deed.PEOPLE,
)

# Remembered, and not on the Settings page.
PRESET: Setting[str] = Setting("preset", Text(), "lite")
TRAINING_MINUTES: Setting[float] = Setting("training_minutes", Decimal(0.5, 24 * 60.0, 0.5, "min"), 3.0)
TRAINING_PACES: Setting[Mapping[str, str]] = Setting("training_paces", TextTable(), {})
"""Samples a second that this machine learned with each preset, as text."""
QUEUE_PAUSED: Setting[int] = Setting("training_queue_paused", Whole(0, 1), 0, deed=Deed.TRAIN)
"""1 if a person said that no waiting training begins."""
ORDER: Setting[str] = Setting("order", Text(), "", deed=Deed.INSPECT)
"""The order or lot for which the next run inspects; empty: none. Stays until a person or the line changes it."""
WINDOW_PLACE: Setting[str] = Setting("window_place", Text(), "")
WINDOW_MAXIMISED: Setting[int] = Setting("window_maximised", Whole(0, 1), 0)
"""1 if the window is maximised, or was before it filled the screen."""
PAGE: Setting[str] = Setting("page", Text(), "inspect")
PRODUCT: Setting[int] = Setting("product", Whole(0, 2**53), 0)
DIALOG_FOLDERS: Setting[Mapping[str, str]] = Setting("dialog_folders", TextTable(), {})
IMAGE_ORDER: Setting[ImageOrder] = Setting(
    "image_order", OneOf(tuple(Option(order, order.value) for order in ImageOrder)), ImageOrder.NAME
)
SOURCES: Setting[Mapping[str, str]] = Setting("sources", TextTable(), {})
CAMERAS: Setting[Mapping[str, str]] = Setting("cameras", TextTable(), {}, is_logged=True, deed=Deed.SETTINGS)
"""How the industrial cameras of each product are set, as `app.state.camera_memory` names and `Catalogue` writes them."""
FLOWS: Setting[Mapping[str, str]] = Setting("flows", TextTable(), {}, is_logged=True, deed=Deed.SETTINGS)
"""How the parts of each product are triggered and numbered, and what calls a person, as `InspectionFlow` stores itself."""
VIEWS: Setting[Mapping[str, str]] = Setting("views", TextTable(), {}, is_logged=True, deed=Deed.SETTINGS)
"""Which cameras look at each part of a product, as `ProductViews` stores itself."""
RETENTION: Setting[Mapping[str, str]] = Setting("retention", TextTable(), {}, is_logged=True, deed=Deed.RETAIN)
"""How long files of parts are kept, as `RetentionRules` stores itself."""
RETENTION_RAN: Setting[str] = Setting("retention_ran", Text(), "")
"""When the rules were last carried out by themselves."""
HOLDER: Setting[str] = Setting("holder", Text(), "")
"""Who placed or lifted a hold last."""
ALARM_NAME: Setting[str] = Setting("alarm_name", Text(), "")
"""Who acknowledged an alarm last."""
REVIEW_LAYOUT: Setting[Mapping[str, str]] = Setting("review_layout", TextTable(), {})
TABLE_FORMAT: Setting[Mapping[str, str]] = Setting("table_format", TextTable(), {})
"""Of exported tables, as `TableChoice` stores itself."""
LINE_CONNECTIONS: Setting[Mapping[str, str]] = Setting(
    "line_connections", TextTable(), {}, is_logged=True, deed=Deed.SETTINGS
)
"""By names of their own, as `LineCatalogue` keeps them."""
GATE_RULES: Setting[Mapping[str, str]] = Setting("gate_rules", TextTable(), {}, is_logged=True, deed=Deed.RELEASE)
"""By which rules a model may judge the line, as `GateRules` stores itself."""
SIGNER: Setting[str] = Setting("signer", Text(), "")
"""Who signed for a model last."""
RETRAINING_TOLD: Setting[Mapping[str, str]] = Setting("retraining_told", TextTable(), {})
"""Numbers of the models, by those of the products, of which a person was told that a training is due."""
DRIFT_TOLD: Setting[Mapping[str, str]] = Setting("drift_told", TextTable(), {})
"""Numbers of the parts with which a drift was found that a person was told of, by those of the products."""
OPERATOR_PIN: Setting[str] = Setting("operator_pin", Text(), "", is_logged=True, is_secret=True, deed=Deed.PEOPLE)
"""Asked for when somebody leaves the operator's page: a hash in PHC's form; empty asks for none."""

SCHEMA: tuple[AnySetting, ...] = (
    LANGUAGE,
    THEME,
    TEXT_SIZE,
    FIRST_STEPS,
    OVERLAY_OPACITY,
    DEVICE,
    LINE_DEADLINE_MS,
    RETRAIN_NORMALS,
    RETRAIN_OVERRULED,
    LOCK_MINUTES,
    PRESET,
    TRAINING_MINUTES,
    TRAINING_PACES,
    QUEUE_PAUSED,
    ORDER,
    WINDOW_PLACE,
    WINDOW_MAXIMISED,
    PAGE,
    PRODUCT,
    DIALOG_FOLDERS,
    IMAGE_ORDER,
    SOURCES,
    CAMERAS,
    FLOWS,
    VIEWS,
    RETENTION,
    RETENTION_RAN,
    HOLDER,
    ALARM_NAME,
    REVIEW_LAYOUT,
    TABLE_FORMAT,
    LINE_CONNECTIONS,
    GATE_RULES,
    SIGNER,
    RETRAINING_TOLD,
    DRIFT_TOLD,
    OPERATOR_PIN,
)
"""The rows, in the order of the page."""
