"""Which sizes of office a figure is measured at."""

import os

from benchmarks.office_generator import FIVE_TIMES, LARGE, OFFICE, Size


def sizes() -> tuple[Size, ...]:
    """Office and large; with ASSISTERDESK_FIVE_TIMES=1 also five times large, which takes half an
    hour to make; with ASSISTERDESK_FIGURE_SIZES=office only those named."""
    every = {size.name: size for size in (OFFICE, LARGE, FIVE_TIMES)}
    named = os.environ.get("ASSISTERDESK_FIGURE_SIZES")
    if named:
        return tuple(every[name] for name in named.split(",") if name in every)
    five = (FIVE_TIMES,) if os.environ.get("ASSISTERDESK_FIVE_TIMES") else ()
    return (OFFICE, LARGE, *five)
