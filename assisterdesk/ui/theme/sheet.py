"""The one style sheet, written in roles; widgets choose by the property ``role``."""

from assisterdesk.ui.theme.roles import Roles, Tone
from assisterdesk.ui.theme.scale import CONTROL, INDICATOR, RADIUS, ROW, Space, Text

#: Qt sets a cell this much further in than its padding says
CELL_INSET = 3


def _text(r: Roles) -> str:
    sizes = {
        "small": (Text.SMALL, 400, r.text_muted),
        "muted": (Text.BODY, 400, r.text_muted),
        "strong": (Text.BODY, 600, r.text),
        "lead": (Text.LEAD, 400, r.text),
        "heading": (Text.LEAD, 600, r.text),
        "title": (Text.TITLE, 600, r.text),
        "hero": (Text.HERO, 600, r.text),
        "label": (Text.SMALL, 600, r.text),
        "help": (Text.SMALL, 400, r.text_muted),
        "error": (Text.SMALL, 600, r.refused),
        "brand": (Text.LEAD, 600, r.accent_text),
    }
    lines = [
        f'QLabel[role="{name}"] {{ font-size: {int(size)}px; font-weight: {weight};'
        f" color: {colour}; }}"
        for name, (size, weight, colour) in sizes.items()
    ]
    lines += [
        f'QLabel[role="{t.value}"] {{ font-weight: 600; color: {r.of(t.value)}; }}' for t in Tone
    ]
    lines.append('QLabel[role="code"] { font-family: monospace; }')
    # copied by hand from the screen onto paper, so as large as a heading
    lines.append(
        f'QLabel[role="key"] {{ font-family: monospace; font-size: {int(Text.TITLE)}px;'
        f" color: {r.text}; background: {r.raised}; border: 1px solid {r.border};"
        f" border-radius: {RADIUS}px; padding: {Space.SNUG}px; }}"
    )
    return "\n".join(lines)


def _buttons(r: Roles) -> str:
    flat = f"background: transparent; border: 1px solid transparent; color: {r.text};"
    return f"""
QPushButton {{
    background: {r.surface}; color: {r.text}; border: 1px solid {r.edge};
    border-radius: {RADIUS}px; padding: 0 {Space.NORMAL - 1}px;
    min-height: {CONTROL - 2}px; max-height: {CONTROL - 2}px; outline: none;
}}
QPushButton:hover {{ background: {r.raised}; }}
QPushButton:pressed {{ background: {r.accent_soft}; }}
QPushButton:disabled {{
    background: {r.raised}; color: {r.text_muted}; border-color: {r.border};
}}
QPushButton[role="primary"] {{
    background: {r.accent}; color: {r.on_accent}; border-color: {r.accent}; font-weight: 600;
}}
QPushButton[role="primary"]:hover, QPushButton[role="primary"]:pressed {{
    background: {r.accent_hover}; border-color: {r.accent_hover};
}}
QPushButton[role="primary"]:disabled {{
    background: {r.raised}; color: {r.text_muted}; border-color: {r.border};
}}
QPushButton[role="danger"] {{ color: {r.refused}; border-color: {r.refused}; font-weight: 600; }}
QPushButton[role="danger"]:hover {{ background: {r.refused_soft}; }}
QPushButton[role="quiet"] {{ {flat} color: {r.accent_text}; font-weight: 600;
    padding: 0 {Space.SNUG - 1}px; }}
QPushButton[role="quiet"]:hover {{ background: {r.accent_soft}; }}
QPushButton[role="quiet"]:disabled {{ color: {r.text_muted}; }}
QPushButton[role="icon"] {{ {flat} padding: 0; min-width: {CONTROL - 2}px;
    max-width: {CONTROL - 2}px; }}
QPushButton[role="icon"]:hover {{ background: {r.accent_soft}; }}
QPushButton[role="rail"] {{ {flat} text-align: left; color: {r.text_muted};
    padding: 0 {Space.SNUG - 1}px; }}
QPushButton[role="rail"]:hover {{ background: {r.accent_soft}; color: {r.text}; }}
QPushButton[role="rail"][current="true"] {{
    background: {r.accent_soft}; color: {r.accent_text}; font-weight: 600;
}}
QPushButton[role="chip"] {{
    min-height: {Space.WIDE}px; max-height: {Space.WIDE}px; border-radius: {Space.SNUG + 1}px;
    padding: 0 {Space.SNUG - 1}px; font-size: {Text.SMALL}px;
}}
QPushButton[role="chip"]:checked {{
    background: {r.accent_soft}; color: {r.accent_text}; border-color: {r.accent_text};
}}
QPushButton[role="search"] {{
    text-align: left; color: {r.text_muted}; background: {r.surface};
    border: 1px solid {r.border}; padding: 0 {Space.SNUG - 1}px;
}}
QPushButton[role="search"]:hover {{ border-color: {r.edge}; }}
QPushButton[role="tile"] {{
    text-align: left; background: {r.surface}; border: 1px solid {r.border};
    min-height: 0; max-height: 4000px; padding: 0;
}}
"""


def _fields(r: Roles) -> str:
    calm = f"border: 1px solid {r.edge}; border-radius: {RADIUS}px; background: {r.surface};"
    return f"""
QLineEdit, QComboBox, QPlainTextEdit, QTextBrowser {{
    {calm} color: {r.text};
    selection-background-color: {r.accent}; selection-color: {r.on_accent};
    placeholder-text-color: {r.text_muted};
}}
QLineEdit, QComboBox {{
    padding: 0 {Space.SNUG - 1}px; min-height: {CONTROL - 2}px; max-height: {CONTROL - 2}px;
}}
QPlainTextEdit, QTextBrowser {{ padding: {Space.TIGHT - 1}px; }}
QLineEdit:focus, QComboBox:focus, QComboBox:on {{
    border: 2px solid {r.focus}; padding: 0 {Space.SNUG - 2}px;
    min-height: {CONTROL - 4}px; max-height: {CONTROL - 4}px;
}}
QPlainTextEdit:focus, QTextBrowser:focus {{
    border: 2px solid {r.focus}; padding: {Space.TIGHT - 2}px;
}}
QLineEdit[wrong="true"], QPlainTextEdit[wrong="true"], QComboBox[wrong="true"] {{
    border-color: {r.refused};
}}
QLineEdit:read-only, QPlainTextEdit[role="reading"], QTextBrowser[role="reading"] {{
    background: {r.background}; border-color: {r.border};
}}
QPlainTextEdit[role="plain"] {{ background: transparent; border: none; padding: 0; }}
QPlainTextEdit[role="plain"]:focus {{ border: 2px solid {r.focus}; padding: 0; }}
QLineEdit:disabled, QComboBox:disabled, QPlainTextEdit:disabled {{
    background: {r.raised}; color: {r.text_muted}; border-color: {r.border};
}}
QComboBox::drop-down {{ border: none; width: {Space.WIDE + 4}px; }}
QComboBox::down-arrow {{ image: none; }}
QComboBox QAbstractItemView {{
    background: {r.surface}; border: 1px solid {r.edge}; outline: none; padding: {Space.HAIR}px;
}}
QCheckBox, QRadioButton {{
    spacing: {Space.TIGHT}px; padding: 3px; border: 2px solid transparent;
    border-radius: {RADIUS}px; color: {r.text};
}}
QCheckBox:focus, QRadioButton:focus {{ border-color: {r.focus}; }}
QCheckBox:disabled, QRadioButton:disabled {{ color: {r.text_muted}; }}
QCheckBox::indicator, QRadioButton::indicator {{
    width: {INDICATOR - 2}px; height: {INDICATOR - 2}px; background: {r.surface};
    border: 1px solid {r.edge};
}}
QCheckBox::indicator {{ border-radius: {Space.HAIR}px; }}
QRadioButton::indicator {{ border-radius: {INDICATOR // 2}px; }}
QCheckBox::indicator:checked {{ background: {r.accent}; border-color: {r.accent}; }}
QRadioButton::indicator:checked {{
    border: 5px solid {r.accent}; width: {INDICATOR - 10}px; height: {INDICATOR - 10}px;
}}
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {{
    background: {r.raised}; border-color: {r.border};
}}
QProgressBar {{
    background: {r.raised}; border: 1px solid {r.border}; border-radius: {Space.HAIR}px;
    min-height: 6px; max-height: 6px;
}}
QProgressBar::chunk {{ background: {r.accent}; border-radius: 3px; }}
"""


def _lists(r: Roles) -> str:
    return f"""
QTableView, QListView {{
    background: {r.surface}; color: {r.text}; border: 1px solid {r.border};
    border-radius: {RADIUS}px; outline: none; gridline-color: {r.border};
    alternate-background-color: {r.surface};
}}
QTableView:focus, QListView:focus {{ border: 2px solid {r.focus}; }}
QTableView::item {{ padding: 0 {Space.TIGHT}px; border-bottom: 1px solid {r.border}; }}
QListView::item {{ padding: 0 {Space.TIGHT}px; min-height: {ROW - 4}px; border-radius: 4px; }}
QTableView::item:hover, QListView::item:hover {{ background: {r.raised}; }}
QTableView::item:selected, QListView::item:selected {{
    background: {r.accent_soft}; color: {r.text};
}}
QHeaderView {{ background: transparent; border: none; }}
QHeaderView::section {{
    background: {r.surface}; color: {r.text_muted}; border: none;
    border-bottom: 1px solid {r.edge}; padding: 0 {Space.TIGHT + CELL_INSET}px;
    font-size: {Text.SMALL}px; font-weight: 600; min-height: {ROW - 4}px;
}}
QTableCornerButton::section {{ background: {r.surface}; border: none; }}
QScrollBar:vertical {{ background: transparent; width: 12px; margin: 2px 3px; }}
QScrollBar:horizontal {{ background: transparent; height: 12px; margin: 3px 2px; }}
QScrollBar::handle {{ background: {r.edge}; border-radius: 3px; }}
QScrollBar::handle:vertical {{ min-height: {ROW}px; }}
QScrollBar::handle:horizontal {{ min-width: {ROW}px; }}
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page {{
    background: none; border: none; width: 0; height: 0;
}}
QMenu {{
    background: {r.surface}; color: {r.text}; border: 1px solid {r.edge};
    padding: {Space.HAIR}px;
}}
QMenu::item {{ padding: {Space.TIGHT}px {Space.WIDE}px; border-radius: 4px; }}
QMenu::item:selected {{ background: {r.accent_soft}; color: {r.text}; }}
QMenu::item:disabled {{ color: {r.text_muted}; }}
QToolTip {{
    background: {r.text}; color: {r.surface}; border: 1px solid {r.text};
    padding: {Space.HAIR}px {Space.TIGHT}px;
}}
"""


def _areas(r: Roles) -> str:
    tones = "\n".join(
        f'QFrame[role="banner"][tone="{t.value}"] {{ background: {r.soft(t)};'
        f" border: 1px solid {r.of(t.value)}; border-radius: {RADIUS}px; }}\n"
        f'QLabel[role="badge"][tone="{t.value}"] {{ background: {r.soft(t)};'
        f" color: {r.of(t.value)}; border: 1px solid {r.of(t.value)}; }}"
        for t in Tone
    )
    return f"""
QWidget {{ color: {r.text}; }}
QMainWindow, QDialog, QWidget[role="page"], QScrollArea[role="page"] {{
    background: {r.background};
}}
QScrollArea {{ border: none; background: transparent; }}
QScrollArea > QWidget > QWidget[role="bare"] {{ background: transparent; }}
QLabel {{ background: transparent; }}
QFrame[role="card"] {{
    background: {r.surface}; border: 1px solid {r.border}; border-radius: {RADIUS}px;
}}
QFrame[role="rail"] {{ background: {r.raised}; border: none;
    border-right: 1px solid {r.border}; }}
QFrame[role="topbar"] {{ background: {r.background}; border: none;
    border-bottom: 1px solid {r.border}; }}
QFrame[role="status"] {{ background: {r.background}; border: none;
    border-top: 1px solid {r.border}; }}
QFrame[role="practice"] {{ background: {r.accent}; border: none; }}
QLabel[role="practice"] {{ color: {r.on_accent}; font-weight: 600;
    font-size: {Text.SMALL}px; }}
QFrame[role="rule"] {{ background: {r.border}; border: none; max-height: 1px; min-height: 1px; }}
QFrame[role="undo"] {{ background: {r.surface}; border: 1px solid {r.edge};
    border-radius: {RADIUS}px; }}
QFrame[role="palette"] {{ background: {r.surface}; border: 1px solid {r.edge};
    border-radius: {RADIUS}px; }}
QFrame[role="palette"] QListView {{ border: none; }}
QLabel[role="badge"] {{
    background: {r.raised}; color: {r.text_muted}; border: 1px solid {r.border};
    border-radius: 10px; padding: 2px {Space.TIGHT}px; min-height: 16px; max-height: 16px;
    font-size: {Text.SMALL}px; font-weight: 600;
}}
QLabel[role="count"] {{
    background: {r.accent}; color: {r.on_accent}; border-radius: 8px; padding: 1px 6px;
    min-height: 15px; max-height: 15px;
    font-size: {Text.SMALL}px; font-weight: 600;
}}
QSplitter::handle {{ background: transparent; }}
{tones}
"""


def sheet(roles: Roles) -> str:
    """The whole style sheet for one set of roles."""
    return "\n".join((_areas(roles), _text(roles), _buttons(roles), _fields(roles), _lists(roles)))
