"""Colours by what they mean, never by what they look like; three sets of one shape."""

from dataclasses import dataclass, fields
from enum import StrEnum


class Mode(StrEnum):
    """What the person chose; SYSTEM follows the desktop's light or dark setting."""

    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Tone(StrEnum):
    """The four meanings. Each is always shown with an icon and a word as well."""

    CALM = "calm"
    ATTENTION = "attention"
    REFUSED = "refused"
    DONE = "done"


@dataclass(frozen=True, slots=True)
class Roles:
    """One set of colours, as ``#rrggbb``.

    `border` parts areas and need not be seen; `edge` bounds what can be operated (3:1, WCAG
    1.4.11). `accent` is filled under `on_accent`; `accent_text` is the accent as writing.
    """

    background: str
    surface: str
    raised: str
    border: str
    edge: str
    text: str
    text_muted: str
    accent: str
    accent_hover: str
    accent_soft: str
    accent_text: str
    on_accent: str
    focus: str
    calm: str
    calm_soft: str
    attention: str
    attention_soft: str
    refused: str
    refused_soft: str
    done: str
    done_soft: str

    def of(self, role: str) -> str:
        """The colour of a role by name. Raises `KeyError` for a role that does not exist."""
        if role not in ROLE_NAMES:
            raise KeyError(role)
        value: str = getattr(self, role)
        return value

    def soft(self, tone: Tone) -> str:
        return self.of(f"{tone.value}_soft")


ROLE_NAMES = tuple(f.name for f in fields(Roles))

LIGHT = Roles(
    background="#f4f6f6",
    surface="#ffffff",
    raised="#e9eeee",
    border="#d5dddd",
    edge="#7b898b",
    text="#1a2325",
    text_muted="#526064",
    accent="#0b6668",
    accent_hover="#08585a",
    accent_soft="#dcecec",
    accent_text="#0a5c5e",
    on_accent="#ffffff",
    focus="#0a4a66",
    calm="#2a5a86",
    calm_soft="#e5eef6",
    attention="#7d4a00",
    attention_soft="#fbefd9",
    refused="#9c2226",
    refused_soft="#fae6e5",
    done="#1c6236",
    done_soft="#e1f1e6",
)

DARK = Roles(
    background="#141a1b",
    surface="#1b2324",
    raised="#263031",
    border="#354143",
    edge="#7a8b8e",
    text="#e9eeee",
    text_muted="#a9b6b8",
    accent="#4dbab5",
    accent_hover="#66cbc6",
    accent_soft="#17393a",
    accent_text="#7fd6d1",
    on_accent="#04201f",
    focus="#b9f1ee",
    calm="#93c3ee",
    calm_soft="#1a2d3f",
    attention="#f0c070",
    attention_soft="#382b13",
    refused="#f6a8a3",
    refused_soft="#402122",
    done="#8bd7a2",
    done_soft="#183420",
)

CONTRAST = Roles(
    background="#000000",
    surface="#000000",
    raised="#141414",
    border="#ffffff",
    edge="#ffffff",
    text="#ffffff",
    text_muted="#f0f0f0",
    accent="#5ff0e6",
    accent_hover="#a8fff8",
    accent_soft="#003a37",
    accent_text="#7ff7ee",
    on_accent="#000000",
    focus="#ffff00",
    calm="#a5d4ff",
    calm_soft="#000000",
    attention="#ffd95a",
    attention_soft="#000000",
    refused="#ffaaaa",
    refused_soft="#000000",
    done="#8df5a8",
    done_soft="#000000",
)

#: every (writing, ground) that the style sheet or a widget puts together; held at 4.5:1 by a test
PAIRS: tuple[tuple[str, str], ...] = (
    *((t, g) for t in ("text", "text_muted") for g in ("background", "surface", "raised")),
    *(("accent_text", g) for g in ("background", "surface", "raised", "accent_soft")),
    ("text", "accent_soft"),
    ("text_muted", "accent_soft"),
    ("on_accent", "accent"),
    ("on_accent", "accent_hover"),
    *((t.value, g) for t in Tone for g in ("background", "surface", "raised", f"{t.value}_soft")),
    *(("text", f"{t.value}_soft") for t in Tone),
    *(("text_muted", f"{t.value}_soft") for t in Tone),
)


def luminance(colour: str) -> float:
    """Relative luminance of ``#rrggbb`` (WCAG 2.2)."""

    def linear(part: int) -> float:
        share = part / 255
        return share / 12.92 if share <= 0.04045 else ((share + 0.055) / 1.055) ** 2.4

    red, green, blue = (int(colour[i : i + 2], 16) for i in (1, 3, 5))
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)


def contrast(one: str, other: str) -> float:
    """Contrast ratio of two colours, 1 to 21 (WCAG 2.2)."""
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)
