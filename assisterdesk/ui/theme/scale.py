"""The few sizes everything is made of, in device-independent pixels."""

from enum import IntEnum


class Text(IntEnum):
    """Type sizes."""

    SMALL = 12
    BODY = 13
    LEAD = 15
    TITLE = 20
    HERO = 28


class Space(IntEnum):
    """Distances, in fours."""

    HAIR = 4
    TIGHT = 8
    SNUG = 12
    NORMAL = 16
    WIDE = 24
    VAST = 32


RADIUS = 6
ROW = 36
ROW_COMPACT = 28
CONTROL = 36
ICON = 18
#: the box of a tick, the ring of a radio
INDICATOR = 18
FOCUS_RING = 2
#: a line of reading longer than this tires the eye
READING_WIDTH = 720
