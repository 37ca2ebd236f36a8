"""Puts one set of roles on the application: palette, font and style sheet, and says which it is."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from assisterdesk.ui.theme.roles import CONTRAST, DARK, LIGHT, Mode, Roles
from assisterdesk.ui.theme.scale import Text
from assisterdesk.ui.theme.sheet import sheet

_BY_MODE = {Mode.LIGHT: LIGHT, Mode.DARK: DARK, Mode.CONTRAST: CONTRAST}
_now: list[Roles] = [LIGHT]
_wished: list[Mode] = [Mode.SYSTEM]


def current() -> Roles:
    """The roles on the application now (one application, one look)."""
    return _now[0]


def roles_for(mode: Mode) -> Roles:
    """SYSTEM asks the desktop, for more contrast first; where it does not say, light."""
    if mode is Mode.SYSTEM:
        hints = QGuiApplication.styleHints()
        if hints.accessibility().contrastPreference() is Qt.ContrastPreference.HighContrast:
            return CONTRAST
        return DARK if hints.colorScheme() is Qt.ColorScheme.Dark else LIGHT
    return _BY_MODE[mode]


def font(size: Text = Text.BODY, *, strong: bool = False) -> QFont:
    """The desktop's own font at one of our sizes."""
    chosen = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    chosen.setPixelSize(int(size))
    chosen.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
    return chosen


def _palette(roles: Roles) -> QPalette:
    role = QPalette.ColorRole
    colours = {
        role.Window: roles.background,
        role.WindowText: roles.text,
        role.Base: roles.surface,
        role.AlternateBase: roles.raised,
        role.Text: roles.text,
        role.Button: roles.surface,
        role.ButtonText: roles.text,
        role.BrightText: roles.on_accent,
        role.Highlight: roles.accent,
        role.HighlightedText: roles.on_accent,
        role.ToolTipBase: roles.surface,
        role.ToolTipText: roles.text,
        role.PlaceholderText: roles.text_muted,
        role.Link: roles.accent_text,
        role.LinkVisited: roles.accent_text,
        role.Accent: roles.accent,
        role.Light: roles.surface,
        role.Midlight: roles.raised,
        role.Mid: roles.border,
        role.Dark: roles.edge,
        role.Shadow: roles.border,
    }
    palette = QPalette()
    for which, colour in colours.items():
        palette.setColor(which, QColor(colour))
    off = QPalette.ColorGroup.Disabled
    for which in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(off, which, QColor(roles.text_muted))
    return palette


_DRESSED = "assisterdesk_dressed"
_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu,
    Qt.UIEffect.UI_FadeMenu,
    Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip,
    Qt.UIEffect.UI_FadeTooltip,
    Qt.UIEffect.UI_AnimateToolBox,
)


def _system_changed(_how: object) -> None:
    """The desktop went dark or light, or asks for more contrast: whoever follows it, follows."""
    app = QApplication.instance()
    if _wished[0] is Mode.SYSTEM and isinstance(app, QApplication):
        apply(app, Mode.SYSTEM)


def apply(app: QApplication, mode: Mode = Mode.SYSTEM) -> Roles:
    """Dress the whole application; may be called again at any time to change the look."""
    roles = roles_for(mode)
    _now[0], _wished[0] = roles, mode
    worn = app.property(_DRESSED)
    if worn == id(roles):
        # a sheet makes every widget there is measure itself anew, so the same one is not put on
        return roles
    if worn is None:
        app.setStyle("Fusion")
        # nothing moves that explains nothing, whether or not the system asks for less
        for effect in _EFFECTS:
            app.setEffectEnabled(effect, False)
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(_system_changed)
        hints.accessibility().contrastPreferenceChanged.connect(_system_changed)
    app.setProperty(_DRESSED, id(roles))
    app.setFont(font())
    app.setPalette(_palette(roles))
    app.setStyleSheet(sheet(roles))
    return roles
