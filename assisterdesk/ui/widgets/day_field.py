"""A day typed by hand, in the forms people write here; what is no day is told as such."""

import re
from datetime import date

from PySide6.QtWidgets import QWidget

from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.wording import tr

_WRITTEN = re.compile(r"(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})")
_ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})")


class NoDay(ValueError):
    """What was typed is no day; the text says how to write one."""


class DayField(LineField):
    """Month, day and year: ``11/21/2026`` or ``2026-11-21``."""

    def __init__(self, day: date | None = None, *, parent: QWidget | None = None) -> None:
        super().__init__(placeholder=tr("MM/DD/YYYY"), max_length=10, parent=parent)
        self.set_day(day)

    def set_day(self, day: date | None) -> None:
        self.setText(day.strftime("%m/%d/%Y") if day else "")

    def day(self) -> date | None:
        """The day, or None for an empty field. Raises `NoDay` for anything else."""
        text = self.text().strip()
        if not text:
            return None
        if found := _WRITTEN.fullmatch(text):
            month, day, year = (int(part) for part in found.groups())
        elif found := _ISO.fullmatch(text):
            year, month, day = (int(part) for part in found.groups())
        else:
            raise NoDay(tr("Write the date as month/day/year, such as 11/21/2026."))
        try:
            return date(year, month, day)
        except ValueError:
            raise NoDay(tr("There is no such day. Check the date.")) from None
