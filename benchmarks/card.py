"""What a figure is: a measurement, what it is compared with in the same run, and its targets."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from statistics import median


class Unit(StrEnum):
    SECONDS = "s"
    MEGABYTES = "MB"
    #: per second
    MEGABYTES_PER_SECOND = "MB/s"
    #: shares such as recall; the target is a floor
    PERCENT = "%"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Limits:
    """The targets of one row; None where there is none. Ratios are ours / theirs of the medians."""

    ratio_at_most: float | None = None
    ratio_at_least: float | None = None
    median_at_most: float | None = None
    median_at_least: float | None = None
    p95_at_most: float | None = None
    p99_at_most: float | None = None


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the report: every run of ours and of the comparison, in `unit`.

    `theirs` is measured in the same process or the same minute; empty when there is no comparison.
    """

    what: str
    unit: Unit
    ours: tuple[float, ...]
    compared_with: str = ""
    theirs: tuple[float, ...] = ()
    limits: Limits = Limits()

    @property
    def ratio(self) -> float | None:
        if not self.theirs or median(self.theirs) == 0:
            return None
        return median(self.ours) / median(self.theirs)

    @property
    def p95(self) -> float:
        """The value that 95 of 100 runs stay at or below (nearest rank)."""
        return self._percentile(95)

    @property
    def p99(self) -> float:
        return self._percentile(99)

    def _percentile(self, share: int) -> float:
        ranked = sorted(self.ours)
        return ranked[max(0, -(-share * len(ranked) // 100) - 1)]

    def missed(self) -> tuple[str, ...]:
        """The targets that were not reached, as sentences; empty when all were."""
        limits, found = self.limits, []
        middle = median(self.ours)
        ratio = self.ratio
        if limits.ratio_at_most is not None and (ratio is None or ratio > limits.ratio_at_most):
            found.append(f"ratio at most {limits.ratio_at_most:g}")
        if limits.ratio_at_least is not None and (ratio is None or ratio < limits.ratio_at_least):
            found.append(f"ratio at least {limits.ratio_at_least:g}")
        if limits.median_at_most is not None and middle > limits.median_at_most:
            found.append(f"median at most {limits.median_at_most:g} {self.unit}")
        if limits.median_at_least is not None and middle < limits.median_at_least:
            found.append(f"median at least {limits.median_at_least:g} {self.unit}")
        if limits.p95_at_most is not None and self.p95 > limits.p95_at_most:
            found.append(f"p95 at most {limits.p95_at_most:g} {self.unit}")
        if limits.p99_at_most is not None and self.p99 > limits.p99_at_most:
            found.append(f"p99 {self.p99:.3g}, at most {limits.p99_at_most:g} {self.unit}")
        return tuple(found)

    def targets(self) -> tuple[str, ...]:
        """All targets of the row, in words."""
        limits, unit = self.limits, self.unit
        words = (
            ("ratio ≤ {:g}", limits.ratio_at_most, ""),
            ("ratio ≥ {:g}", limits.ratio_at_least, ""),
            ("median ≤ {:g}", limits.median_at_most, f" {unit}"),
            ("median ≥ {:g}", limits.median_at_least, f" {unit}"),
            ("p95 ≤ {:g}", limits.p95_at_most, f" {unit}"),
            ("p99 ≤ {:g}", limits.p99_at_most, f" {unit}"),
        )
        return tuple(text.format(value) + tail for text, value, tail in words if value is not None)


@dataclass(frozen=True, slots=True)
class Figure:
    """The card `FIGURE` at the end of a file ``benchmarks/figure_<name>.py``.

    `measure` runs in a process of its own and returns the rows.
    """

    title: str
    measure: Callable[[], tuple[Row, ...]]
