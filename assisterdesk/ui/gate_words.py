"""What the gate found, grouped by kind of data, each place in words that do not repeat it."""

import re
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import islice

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.outgoing import Finding, Outgoing, Part, Unreadable, Verdict, places_of
from assisterdesk.privacy.personal_data import personal_data
from assisterdesk.ui.widgets.finding_list import FoundGroup
from assisterdesk.ui.widgets.found_tile import FoundPlace
from assisterdesk.ui.wording import shown, tr

#: places written out per kind; a long form has hundreds
SHOWN = 12


@dataclass(frozen=True, slots=True)
class Place:
    """One finding, or several of one line or file. `number` is the first one's place in the
    verdict, to jump there."""

    number: int
    where: str
    why: str
    times: int = 1


@dataclass(frozen=True, slots=True)
class Group:
    """One kind of data. `mark` is the order of its underline in the body, None where it has none;
    `more` counts the places that are not written out."""

    category: PiiCategory
    title: str
    count: int
    mark: int | None
    places: tuple[Place, ...]
    more: int = 0


def category_words(category: PiiCategory) -> str:
    return personal_data()[category].title


def groups(verdict: Verdict, outgoing: Outgoing) -> tuple[Group, ...]:
    """In the order in which the kinds first occur: the body first, as it is underlined."""
    marks: dict[PiiCategory, int] = {}
    for finding in sorted(body_findings(verdict), key=lambda f: f.start):
        marks.setdefault(finding.category, len(marks))
    #: where and why, and the numbers of the findings there
    by_kind: dict[PiiCategory, dict[tuple[str, str], list[int]]] = {c: {} for c in marks}
    lines = [end.start() for end in re.finditer("\n", outgoing.body)]
    for number, finding in enumerate(verdict.findings):
        places = by_kind.setdefault(finding.category, {})
        places.setdefault((_where(finding, outgoing, lines), finding.why), []).append(number)
    return tuple(
        Group(
            category,
            category_words(category),
            sum(map(len, places.values())),
            marks.get(category),
            tuple(
                Place(numbers[0], where, why, len(numbers))
                for (where, why), numbers in islice(places.items(), SHOWN)
            ),
            sum(map(len, islice(places.values(), SHOWN, None))),
        )
        for category, places in by_kind.items()
    )


def found_groups(
    verdict: Verdict,
    outgoing: Outgoing,
    fixes: Mapping[PiiCategory, tuple[tuple[str, str], ...]] | None = None,
) -> tuple[FoundGroup, ...]:
    """The same as a `FindingList` shows it; `fixes` are offered with a kind that the text holds."""
    return tuple(
        FoundGroup(
            f"{group.title} ×{group.count}",
            tuple(FoundPlace(str(p.number), _times(p), shown(p.why)) for p in group.places),
            group.mark,
            tr("and {more} more").format(more=group.more) if group.more else "",
            group.category.value,
            (fixes or {}).get(group.category, ()) if group.mark is not None else (),
        )
        for group in groups(verdict, outgoing)
    )


def _times(place: Place) -> str:
    return place.where if place.times == 1 else f"{place.where} ×{place.times}"


def body_findings(verdict: Verdict) -> tuple[Finding, ...]:
    return tuple(f for f in verdict.findings if f.part is Part.BODY)


def of_attachment(verdict: Verdict, index: int) -> tuple[int, Unreadable | None]:
    """How many places an attachment and its name hold, and why it could not be read, if so."""
    count = places_of(
        f
        for f in verdict.findings
        if f.index == index and f.part in (Part.ATTACHMENT, Part.ATTACHMENT_NAME)
    )
    return count, next((u for u in verdict.unreadable if u.index == index), None)


def _where(finding: Finding, outgoing: Outgoing, lines: Sequence[int]) -> str:
    """`lines`: where those of the body end."""
    match finding.part:
        case Part.SUBJECT:
            return tr("Subject")
        case Part.BODY:
            line = bisect_left(lines, finding.start) + 1
            if not outgoing.recipients:
                return tr("Line {line}").format(line=line)
            return tr("Message, line {line}").format(line=line)
        case Part.HEADER:
            return tr("Header")
        case Part.ATTACHMENT_NAME:
            return tr("Name of {file}").format(file=_file(finding, outgoing))
        case Part.ATTACHMENT:
            return _file(finding, outgoing)


def _file(finding: Finding, outgoing: Outgoing) -> str:
    if finding.index < len(outgoing.attachments):
        return outgoing.attachments[finding.index].name
    return tr("an attachment")
