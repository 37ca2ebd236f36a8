"""What each person sets for themselves: the look, what others may see, and when it locks."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from assisterdesk.settings.setting import About, group_from, setting

#: the office's policy may go no higher: an unlocked screen is an open file cabinet
LONGEST_MINUTES = 15


class SpellingChoice(StrEnum):
    """What the fields people write in are checked with."""

    WINDOW = "window"
    ENGLISH = "en"
    SPANISH = "es"
    OFF = "off"


class Look(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class Language(StrEnum):
    """Of the window; the ids are those of the Linguist files."""

    SYSTEM = "system"
    ENGLISH = "en"
    SPANISH = "es"
    SOMALI = "so"
    HMONG = "hmn"


class Start(StrEnum):
    """What stands there after a new start; after a lock it is always what was left."""

    TODAY = "today"
    LEFT = "left"


@dataclass(frozen=True, slots=True)
class Appearance:
    """How the window looks."""

    look: Look = setting(
        Look.SYSTEM,
        About(
            "Colors",
            "Changes at once, and comes back when you sign in.",
            choices=(
                (Look.SYSTEM, "As the computer is set"),
                (Look.LIGHT, "Light"),
                (Look.DARK, "Dark"),
                (Look.CONTRAST, "High contrast"),
            ),
        ),
    )


    language: Language = setting(
        Language.SYSTEM,
        About(
            "Language",
            "Spanish, Somali and Hmong are drafts: no certified translator has checked them yet.",
            choices=(
                (Language.SYSTEM, "As the computer is set"),
                (Language.ENGLISH, "English"),
                (Language.SPANISH, "Español"),
                (Language.SOMALI, "Soomaali"),
                (Language.HMONG, "Hmoob"),
            ),
        ),
    )
    start: Start = setting(
        Start.TODAY,
        About(
            "When the program starts, show",
            "After a lock you always go on where you were. A case is never opened by itself.",
            choices=((Start.TODAY, "Today"), (Start.LEFT, "The screen I left")),
        ),
    )


@dataclass(frozen=True, slots=True)
class Privacy:
    """What others could see on the screen."""

    lock_after: int = setting(
        10,
        About(
            "Lock when nobody is at the desk for",
            "At most 15 minutes. What you were typing is kept.",
            least=1,
            most=LONGEST_MINUTES,
            unit="minutes",
        ),
    )
    hide_names: bool = setting(
        False,
        About(
            "Hide names when I sign in",
            "Lists show the reference instead of the name. Ctrl+H shows and hides them.",
        ),
    )
    hide_from_capture: bool = setting(
        True,
        About(
            "Keep the window out of screenshots and shared screens",
            "Windows and macOS can do that, Linux cannot. Lift it for a training; the access log "
            "says when.",
        ),
    )


@dataclass(frozen=True, slots=True)
class Writing:
    """How fields help the one who writes."""

    spelling: SpellingChoice = setting(
        SpellingChoice.WINDOW,
        About(
            "Spelling",
            "Checked on this computer alone. There is no dictionary for Somali and Hmong yet.",
            choices=(
                (SpellingChoice.WINDOW, "As the window speaks"),
                (SpellingChoice.ENGLISH, "English"),
                (SpellingChoice.SPANISH, "Español"),
                (SpellingChoice.OFF, "Do not check"),
            ),
        ),
    )


@dataclass(frozen=True, slots=True)
class OwnSettings:
    """Everything one person set."""

    appearance: Appearance = field(default_factory=Appearance)
    privacy: Privacy = field(default_factory=Privacy)
    writing: Writing = field(default_factory=Writing)


def own_settings(kept: Mapping[str, str]) -> OwnSettings:
    """From the names and texts that the store kept."""
    return OwnSettings(
        group_from(Appearance, kept), group_from(Privacy, kept), group_from(Writing, kept)
    )
