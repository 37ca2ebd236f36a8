"""Open enrollment: a table by plan year that an office corrects when the dates are announced."""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from typing import Annotated, Self

from pydantic import Field, model_validator

from assisterdesk.basics.catalogue import Entry, Text, in_file

_FILE = "enrollment.toml"


class EnrollmentPeriod(Entry):
    """From `begins` to `ends`, both days included."""

    title: Text
    plan_year: Annotated[int, Field(ge=2014, le=2100)]
    begins: date
    ends: date
    note: str = ""

    @model_validator(mode="after")
    def _is_a_period(self) -> Self:
        if self.ends < self.begins:
            raise ValueError("the last day comes before the first")
        return self


@lru_cache(maxsize=4)
def periods(override: Path | None = None) -> Mapping[str, EnrollmentPeriod]:
    """By id. Raises `Damaged`."""
    return {period.id: period for period in in_file(_FILE, "period", EnrollmentPeriod, override)}
