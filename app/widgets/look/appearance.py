"""The theme of one window, and what depends on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, QSize, Qt, Signal
from PySide6.QtGui import QColor, QIcon, QPalette, QPixmap
from PySide6.QtWidgets import QAbstractButton, QApplication, QPushButton, QWidget

from app.settings.schema import Theme
from app.widgets.look.focus_sight import FocusSight
from app.widgets.look.fonts import font, load_fonts
from app.widgets.look.icons import icon_pixmap, tinted_icon
from app.widgets.look.palette import PALETTES, Palette
from app.widgets.look.style_sheet import build_style_sheet
from app.widgets.look.text_size import scaled
from app.widgets.screen_reader.roles import tell_roles

ICON_PROPERTIES = ("themedIcon", "themedIconToken", "themedIconCheckedToken", "themedIconGap")
TEXT_GAP = 0.3
MOVING_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)
ITEM_CLASSES = ("QAbstractItemView", "QHeaderView", "QMenu", "QTipLabel")
"""Classes to which some platforms give a font of their own."""


class Appearance(QObject):
    """Knows the palette in use; widgets that paint themselves listen to `changed`."""

    changed = Signal()

    def __init__(self, theme: Theme = Theme.LIGHT, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._palette = PALETTES[theme]
        self._icons: dict[tuple[str, str, str, float], QIcon] = {}

    @property
    def palette(self) -> Palette:
        """The colours in use."""
        return self._palette

    def set_theme(self, theme: Theme) -> None:
        """Change to another theme."""
        if theme is not self._palette.name:
            self._palette = PALETTES[theme]
            self._icons.clear()
            self.changed.emit()

    def colour(self, token: str) -> QColor:
        """The colour with the palette's name `token`, for example "muted"."""
        return QColor(str(getattr(self._palette, token)))

    def icon(self, name: str, token: str = "text", checked_token: str = "", gap: float = 0.0) -> QIcon:
        """The icon `name` in the colour `token`, with `gap` times its size free on its right.

        Raises:
            UsageError: the icon is not shipped.
        """
        key = (name, token, checked_token or token, gap)
        if key not in self._icons:
            self._icons[key] = tinted_icon(
                name, self.colour(key[1]).name(), self.colour(key[2]).name(), self._palette.disabled, gap
            )
        return self._icons[key]

    def pixmap(self, name: str, token: str, size: int) -> QPixmap:
        """The icon `name` in the colour `token`, `size` pixels high at the usual text size, sharp on this screen.

        Raises:
            UsageError: the icon is not shipped.
        """
        application = QApplication.instance()
        ratio = application.devicePixelRatio() if isinstance(application, QApplication) else 1.0
        pixmap = icon_pixmap(name, self.colour(token).name(), round(scaled(size) * ratio))
        pixmap.setDevicePixelRatio(ratio)
        return pixmap

    def set_icon(
        self, button: QAbstractButton, name: str, token: str = "text", size: int = 20, checked_token: str = ""
    ) -> None:
        """Give `button` an icon that follows the theme (see `apply_to`)."""
        # Qt leaves too little room between the icon and the text of a push button.
        gap = TEXT_GAP if isinstance(button, QPushButton) and button.text() else 0.0
        for key, value in zip(ICON_PROPERTIES, (name, token, checked_token, gap), strict=True):
            button.setProperty(key, value)
        pixels = scaled(size)
        button.setIconSize(QSize(round(pixels * (1 + gap)), pixels))
        button.setIcon(self.icon(name, token, checked_token, gap))

    def apply_to(self, root: QWidget) -> None:
        """Style `root` and all widgets in it."""
        root.setPalette(self._qt_palette())
        root.setStyleSheet(build_style_sheet(self._palette))
        for button in root.findChildren(QAbstractButton):
            name, token, checked_token, gap = (button.property(key) for key in ICON_PROPERTIES)
            if name:
                button.setIcon(self.icon(name, token, checked_token, gap))

    def _qt_palette(self) -> QPalette:
        """For the few things that Qt paints without asking the style sheet."""
        role, group = QPalette.ColorRole, QPalette.ColorGroup
        palette = QPalette()
        for qt_role, token in (
            (role.Window, "window"),
            (role.Base, "surface"),
            (role.AlternateBase, "sunken"),
            (role.Button, "surface"),
            (role.ToolTipBase, "surface"),
            (role.Text, "text"),
            (role.WindowText, "text"),
            (role.ButtonText, "text"),
            (role.ToolTipText, "text"),
            (role.PlaceholderText, "muted"),
            (role.Highlight, "accent"),
            (role.HighlightedText, "on_accent"),
            (role.Link, "accent"),
        ):
            palette.setColor(qt_role, self.colour(token))
        for qt_role in (role.Text, role.WindowText, role.ButtonText):
            palette.setColor(group.Disabled, qt_role, self.colour("disabled"))
        return palette


def prepare_application(application: QApplication) -> None:
    """Give the application the base style and the shipped font. Call before the first window; twice does no harm."""
    load_fonts()
    tell_roles(application)
    for effect in MOVING_EFFECTS:  # a menu that fades in tells nobody more
        if application.isEffectEnabled(effect):
            application.setEffectEnabled(effect, False)
    if application.findChild(FocusSight) is None:
        FocusSight(application)
    if application.style().objectName().lower() != "fusion":
        application.setStyle("Fusion")
    if application.font() != font():  # every widget that there is would be told
        application.setFont(font())
    for name in ITEM_CLASSES:
        if application.font(name) != font():  # type: ignore[call-overload]
            application.setFont(font(), name)  # type: ignore[arg-type]  # PySide wants str, its stub says bytes
