"""Labels and headers: what a form's label, a question or a column says of the value beside it."""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache

from assisterdesk.basics.resources import resource
from assisterdesk.egress.pattern import Pattern, linear
from assisterdesk.egress.text import Text

_VALUE_END = re.compile(r"\n|\t|;|\||\s{4,}| // | - (?=[A-Z])")
_PLACEHOLDER = re.compile(
    r"^[\W_]*$|^[\[<{(].*[\]>})]$|_{3,}|\[[^\]]{2,40}\]|<[^>]{2,40}>|\{\{?|"
    r"^(?:n/?a|none|tbd|unknown|pending|blank|same|see (?:attached|below|above|portal|file)|xx+|x+|"
    r"required|optional|yes ?/ ?no|y ?/ ?n|first(?: and |, ?| )last.*|last, ?first.*|mm/dd/yyyy|"
    r"redacted|removed|not (?:provided|given|included|listed|applicable).*|will (?:send|call"
    r"|provide).*|"
    r"(?:your|the|their|full|legal|client'?s?|consumer'?s?|applicant'?s?) .*(?:name|number"
    r"|date|address|here).*|"
    r"on file.*|in (?:the )?(?:portal|secure).*|(?:is|are|was|must|should|can|may|will|and|or"
    r"|the|of|that|which|how|what|not)\b.*)$",
    re.I | re.S,
)


@dataclass(frozen=True, slots=True)
class Field:
    """One labelled value. `label` is the label as written, folded; offsets are the value's."""

    kind: str
    label: str
    label_start: int
    start: int
    end: int


@cache
def labels() -> Mapping[str, str]:
    """Label, folded -> kind."""
    with resource("gate", "labels.toml").open("rb") as file:
        return {label: kind for kind, names in tomllib.load(file).items() for label in names}


@cache
def _columns() -> Mapping[str, str]:
    """Headers of columns, folded -> kind, that are read once a text is surely about someone."""
    with resource("gate", "columns.toml").open("rb") as file:
        return {head: kind for kind, names in tomllib.load(file).items() for head in names}


@cache
def _label_pattern() -> Pattern:
    names = "|".join(
        re.escape(n).replace(r"\ ", r"[ _]{1,2}") for n in sorted(labels(), key=len, reverse=True)
    )
    return linear(
        rf"(?:^|[^a-z0-9'-])(?P<label>{names})(?:\(s\)|s)?(?:\s?\([^)\n]{{1,25}}\))?"
        rf"(?:\s?(?:#|no\.?|number|nbr))?[*_\"]{{0,2}}\s?[:=][*_\"]{{0,2}}[ ]?"
    )


def fields(text: Text) -> list[Field]:
    """Every ``label: value`` of the text; a value may stand on the line below its label."""
    if ":" not in text.plain and "=" not in text.plain:
        return []
    found: list[Field] = []
    low = text.low
    marks = [m for m in _label_pattern().finditer(low) if not low.startswith("//", m.end())]
    plain = text.plain
    for i, m in enumerate(marks):
        start = m.end()
        limit = marks[i + 1].start("label") if i + 1 < len(marks) else len(plain)
        stop = _VALUE_END.search(plain, start, limit)
        end = stop.start() if stop else limit
        if not plain[start:end].strip():
            line_end = plain.find("\n", start, limit)
            if line_end < 0:
                continue
            start = line_end + 1
            end = plain.find("\n", start, limit)
            end = limit if end < 0 else end
        while start < end and plain[start] in " \t>*\"'":
            start += 1
        while end > start and plain[end - 1] in " \t,*\"'(-\n":
            end -= 1
        value = plain[start:end]
        if not value or is_placeholder(value):
            continue
        label = re.sub(r"[ _]+", " ", m["label"])
        found.append(Field(labels()[label], label, m.start("label"), start, end))
    return found


def is_placeholder(value: str) -> bool:
    """Whether a value only says what belongs there."""
    return _PLACEHOLDER.search(value.strip()) is not None


def header_kind(header: str) -> str:
    """The kind a column header names, '' for none: also ``Client SSN (last 4)``, ``Spouse DOB``."""
    low = _folded(header)
    known = labels()
    if low in known:
        return known[low]
    bare = re.sub(r"\s*\([^)]*\)", "", low).strip()
    if bare in known:
        return known[bare]
    words = bare.split()
    for n in (3, 2, 1):
        if len(words) > n and (kind := known.get(" ".join(words[-n:]))) and kind not in _VAGUE:
            return kind
        if len(words) > n and (kind := known.get(" ".join(words[:n]))) and kind not in _VAGUE:
            return kind
    return ""


def _folded(header: str) -> str:
    return re.sub(r"[\s_\-/]+", " ", header.strip().strip("\"'*").lower()).strip(" :#?.*")


#: what no header holds, but a line of facts does: a fact behind its label, a long number
_HELD = re.compile(r":\s*\w|\d{5}|\d{3}[-. ]\d{4}")
_VAGUE = frozenset(("note", "name", "place", "eligibility", "enrollment", "case_id", "account"))


@dataclass(frozen=True, slots=True)
class Cell:
    """A cell under a header; `sure`: its table is one of people by its headers alone."""

    kind: str
    header: str
    start: int
    end: int
    row: int
    sure: bool = True


#: kinds whose column makes a table one of people
_IDENTITY = frozenset("birthdate ssn email phone government_id case_id address birthplace".split())


def cells(text: Text) -> list[Cell]:
    """The cells of every table whose header names kinds of personal data."""
    return tables(text)[0]


def tables(text: Text) -> tuple[list[Cell], str]:
    """The cells of every table, and what parts those of one that reaches the end of the text."""
    plain = text.plain
    found: list[Cell] = []
    lines = _lines(plain)
    i, reaching = 0, ""
    while i < len(lines):
        start, end = lines[i]
        i += 1
        mark = _delimiter(plain[start:end])
        if not mark:
            continue
        header = _header(plain, start, end, mark)
        sure = _is_header([k for k, _ in header])
        if not sure:
            header = [(k or _columns().get(_folded(h), ""), h) for k, h in header]
            if not _is_header([k for k, _ in header]):
                continue
        rows = []
        while i < len(lines) and mark in plain[lines[i][0] : lines[i][1]]:
            # below an empty line another table may begin
            apart = lines[i][0] > lines[i - 1][1] + 1
            if apart and _is_header([k for k, _ in _header(plain, *lines[i], mark)]):
                break
            rows.append(lines[i])
            i += 1
        if _tells_columns(plain, rows, mark):
            continue
        found.extend(_cells(text, header, rows, mark, sure))
        reaching = mark if i == len(lines) else ""
    return found, reaching


def _header(plain: str, start: int, end: int, mark: str) -> list[tuple[str, str]]:
    """The kind and the words of each cell of a line; nothing of one that holds facts."""
    if _HELD.search(plain, start, end):
        return []
    spans = _split(plain, start, end, mark)
    return [(header_kind(plain[a:b]), plain[a:b].strip().lower()) for a, b in spans]


def goes_on(mark: str, plain: str) -> bool:
    """Whether every line that says something belongs to a table parted by `mark`."""
    return all(mark in plain[start:end] for start, end in _lines(plain))


def _is_header(kinds: list[str]) -> bool:
    """Whether enough cells of a line name kinds of personal data."""
    named = {k for k in kinds if k}
    return bool(named - {"note"}) and sum(bool(k) for k in kinds) * 3 >= len(kinds)


def _tells_columns(plain: str, rows: list[tuple[int, int]], mark: str) -> bool:
    """Whether rows begin with what columns are called: a table of what a file holds."""
    first = [plain[slice(*_split(plain, start, end, mark)[0])] for start, end in rows]
    return len(first) > 1 and sum(bool(header_kind(f)) for f in first) * 3 >= len(first) * 2


def _cells(
    text: Text,
    header: list[tuple[str, str]],
    rows: list[tuple[int, int]],
    mark: str,
    sure: bool,
) -> list[Cell]:
    plain = text.plain
    named = {k for k, _ in header if k} if sure else set()
    people = sure and (
        bool(named & _IDENTITY)
        or any(
            k == "name"
            and any(
                w in h
                for w in ("client", "first", "last", "consumer", "applicant", "member", "patient")
            )
            for k, h in header
        )
        or named >= {"name", "income"}
    )
    sure = people or "name" in named and len(named) > 1
    columns = [(k, h, True) if k else (_columns().get(_folded(h), ""), h, False) for k, h in header]
    found = []
    for n, (start, end) in enumerate(rows):
        for (kind, head, listed), (a, b) in zip(
            columns, _filled(header, _split(plain, start, end, mark)), strict=False
        ):
            while a < b and plain[a] in " \"'":
                a += 1
            while b > a and plain[b - 1] in " \"'":
                b -= 1
            if kind and a < b and not is_placeholder(plain[a:b]):
                if kind == "name" and not people and not _looks_named(plain[a:b]):
                    sure = False
                found.append(Cell(kind, head, a, b, n, listed))
    return found if sure else [replace(c, sure=False) for c in found]


def _filled(header: list[tuple[str, str]], parts: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The parts of a row; "Bello, Tunde" is one of them where a comma too many stands in a name."""
    if len(parts) != len(header) + 1:
        return parts
    for n, (kind, _) in enumerate(header):
        if kind == "name":
            return [*parts[:n], (parts[n][0], parts[n + 1][1]), *parts[n + 2 :]]
    return parts


def _looks_named(value: str) -> bool:
    from assisterdesk.egress.lexicon import lexicon

    words = value.lower().replace(",", " ").split()
    return (
        1 < len(words) < 5
        and any(lexicon().is_name(w) for w in words)
        and not any(w in lexicon().not_people for w in words)
    )


def _lines(plain: str) -> list[tuple[int, int]]:
    found, at = [], 0
    for line in plain.split("\n"):
        if line.strip() and set(line.strip()) - set("|-+: ="):
            found.append((at, at + len(line)))
        at += len(line) + 1
    return found


def _delimiter(line: str) -> str:
    for mark in ("\t", "|", ";", ","):
        if line.count(mark) >= (1 if mark == "\t" else 2 if mark == "|" else 1):
            parts = [p.strip() for p in line.split(mark)]
            if (
                all(len(p) <= 40 for p in parts)
                and sum(1 for p in parts if p) > 1
                and not line.rstrip().endswith((".", "!", "?"))
            ):
                return mark
    return ""


def _split(plain: str, start: int, end: int, mark: str) -> list[tuple[int, int]]:
    """The spans between marks; a mark inside double quotes does not count."""
    spans, at, quoted = [], start, False
    for i in range(start, end):
        if plain[i] == '"':
            quoted = not quoted
        elif plain[i] == mark and not quoted:
            spans.append((at, i))
            at = i + 1
    spans.append((at, end))
    return spans
