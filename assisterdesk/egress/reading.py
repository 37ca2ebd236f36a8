"""One text made ready for the rules: own side out, names found, labels read, sentences weighed."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cached_property
from typing import NamedTuple

from assisterdesk.egress.about import About, about, speaks_of_writer, speaks_to_reader
from assisterdesk.egress.about_words import MYSELF
from assisterdesk.egress.labelled_names import NameSpan
from assisterdesk.egress.labels import Cell, Field, cells, fields
from assisterdesk.egress.lexicon import lexicon
from assisterdesk.egress.network import Answer
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.person_names import find_names
from assisterdesk.egress.places import Places
from assisterdesk.egress.signature import signature_spans
from assisterdesk.egress.text import BLANK, Channel, Text

#: a line of a form, and its label
_FORM_LINE = re.compile(r"^[ \t>*-]*([A-Z][A-Za-z' ]{1,30}:)[ \t][^\n]{1,48}$", re.MULTILINE)
#: one label alone may be a fact ("Denied: ..."), unless it asks for one
_ASKS = re.compile(
    r" (?:month|date|year|number|name|status|size|amount|type|reason|id|address|phone|plan|income"
    r"|program|county):$"
)


class Whole(NamedTuple):
    """What a whole text says that each of its parts is judged by."""

    is_record: bool
    is_form: bool
    addressee: str
    is_by_client: bool
    certain: bool
    is_told: bool


class Reading:
    """What every rule looks at. Offsets are those of `text.plain`."""

    def __init__(
        self,
        text: Text,
        known_names: Sequence[tuple[int, int]] = (),
        known_facts: bool = False,
        colleagues: frozenset[str] = frozenset(),
    ) -> None:
        self.text = text
        self.plain = text.plain
        self.low = text.low
        self.channel = text.channel
        self._known_names = tuple(known_names)
        self._known_facts = known_facts
        self._colleagues = colleagues
        #: set once something sure was found: what is open then counts as that person's
        self.certain = False
        #: set where the words by themselves read as being about someone
        self.told = False
        #: of a passage, the part that is its own and no margin
        self.inner: tuple[int, int] | None = None
        #: what the network made of these words, where it was asked before
        self.answer: Answer | None = None

    def placed(self, about: list[About], whole: Whole) -> "Reading":
        """This part of a text, read with what the whole text says of its sentences and persons."""
        part = Reading(self.text, self._known_names, False, self._colleagues)
        part.fields, part.cells, part.names = self.fields, self.cells, self.names
        part.about = about
        part.is_record, part.is_labelled_form = whole.is_record, whole.is_form
        part.addressee, part.written_by_client = whole.addressee, whole.is_by_client
        part.certain, part.told = whole.certain, whole.is_told
        part.inner = self.inner
        return part

    @cached_property
    def fields(self) -> list[Field]:
        return fields(self.text)

    @cached_property
    def cells(self) -> list[Cell]:
        return cells(self.text)

    @cached_property
    def asked_for(self) -> list[tuple[int, int]]:
        """The labels of a form and the headers of tables: what they name stands beside or below."""
        labels = [m.span(1) for m in _FORM_LINE.finditer(self.plain)]
        if len(labels) < 2 and not self.is_labelled_form:
            labels = [(s, e) for s, e in labels if _ASKS.search(self.low[s:e]) is not None]
        return sorted({*labels, *self._headers()})

    def asks(self, start: int, end: int) -> bool:
        """Whether the place is but a label's."""
        return any(first <= start and end <= last for first, last in self.asked_for)

    def _headers(self) -> Iterator[tuple[int, int]]:
        """The lines above the first rows of tables."""
        plain = self.plain
        for cell in self.cells:
            if cell.row == 0:
                start = plain.rfind("\n", 0, cell.start) + 1
                end = start
                # a line of nothing but dashes may part them
                while start > 0 and not any(map(str.isalnum, plain[start:end])):
                    end = start - 1
                    start = plain.rfind("\n", 0, end) + 1
                yield start, end

    def valued(self, *kinds: str) -> Iterator[tuple[int, int, str]]:
        """Labelled values and table cells of these kinds: start, end, label."""
        for field in self.fields:
            if field.kind in kinds:
                yield field.start, field.end, field.label
        for cell in self.cells:
            if cell.sure and cell.kind in kinds:
                yield cell.start, cell.end, cell.header

    @cached_property
    def names(self) -> list[NameSpan]:
        """Names of people beyond the known ones, each with how sure it is."""
        taken = Places()
        for start, end in self._known_names:
            taken.add(start, end)
        found: list[NameSpan] = []
        for n in find_names(
            self.text, self.fields, [c for c in self.cells if c.sure], self._colleagues
        ):
            if not taken.overlap(n.start, n.end):
                found.append(n)
            else:
                found.extend(self._beside_known(n))
        return found

    def _beside_known(self, name: NameSpan) -> Iterator[NameSpan]:
        """The words of a name that stand before or after the part already known."""
        first = min(s for s, e in self._known_names if s < name.end and e > name.start)
        last = max(e for s, e in self._known_names if s < name.end and e > name.start)
        for start, end in ((name.start, first), (last, name.end)):
            while start < end and not self.plain[start].isalpha():
                start += 1
            while end > start and not self.plain[end - 1].isalpha():
                end -= 1
            if end - start > 1:
                yield replace(name, start=start, end=end)

    @cached_property
    def known_name_ends(self) -> frozenset[int]:
        return frozenset(e for _, e in self._known_names)

    @cached_property
    def is_labelled_form(self) -> bool:
        """Whether several labelled values of one person's kind stand together."""
        return len(self.labelled_kinds) >= 3 and not self.speaks_of_rules

    @property
    def labelled_kinds(self) -> frozenset[str]:
        """Kinds of labelled values that are said of people."""
        return frozenset(f.kind for f in self.fields) & _PERSONAL

    @cached_property
    def speaks_of_rules(self) -> bool:
        return _RULES.search(self.low) is not None

    @cached_property
    def _signatures(self) -> list[tuple[int, int]]:
        return signature_spans(self.text)

    def in_signature(self, offset: int) -> bool:
        """Whether the place lies in the block under a sign-off: the writer's own."""
        return any(s <= offset < e for s, e in self._signatures)

    @cached_property
    def about(self) -> list[About]:
        return about(self.text, self.sure_names, self._known_names, self.likely_names)

    @property
    def sure_names(self) -> list[tuple[int, int]]:
        return [(n.start, n.end) for n in self.names if n.confidence is not Confidence.LOW]

    @property
    def likely_names(self) -> list[tuple[int, int]]:
        """Words that may be someone's name and are neither greeted nor the writer's own."""
        return [
            (n.start, n.end)
            for n in self.names
            if n.confidence is Confidence.LOW
            and not n.greeted
            and not self.in_signature(n.start)
            and lexicon().is_name(self.low[n.start : n.end].split()[0])
        ]

    def about_at(self, offset: int) -> About:
        """Whom the sentence at `offset` is about."""
        if not self.about:
            return About.OPEN
        verdict = self.about[self.text.sentence_at(offset)]
        if self.told:
            return max(verdict, About.SOMEONE if verdict > About.NO_ONE else About.CARRIED)
        if verdict is About.OPEN and (self.certain or self.is_record):
            return About.CARRIED
        return verdict

    def quoted(self, offset: int) -> bool:
        """Whether the place is quoted from another mail, or from someone who gave their name."""
        start, _ = self.text.line_at(offset)
        return (
            self.plain[start:offset].lstrip().startswith(">")
            or "my name is" in self.sentence(offset).lower()
        )

    def sentence(self, offset: int) -> str:
        start, end = self.text.sentences[self.text.sentence_at(offset)]
        return self.plain[start:end]

    @cached_property
    def is_record(self) -> bool:
        """Whether the text is a person's record: labelled identity, a known person, a name."""
        return bool(self._known_names) or self._known_facts or self.shows_person

    @property
    def shows_person(self) -> bool:
        """Whether someone is named or labelled, beside the office's known people."""
        if any(f.kind in _IDENTITY for f in self.fields):
            return True
        return any(n.confidence is not Confidence.LOW for n in self.names)

    def belongs(self, offset: int) -> bool:
        """Whether a fact at `offset` belongs to a certain person."""
        verdict = self.about_at(offset)
        if verdict >= About.CARRIED:
            return True
        if verdict is About.NO_ONE:
            return False
        part = self.sentence(offset)
        return self.addressee != "own" and speaks_to_reader(part, self.addressee == "client")

    @cached_property
    def addressee(self) -> str:
        """Who is written to: ``own`` (a colleague or a desk), ``client``, or unknown."""
        m = _GREETED.search(self.low)
        if m is None:
            return ""
        word = m["who"]
        if not word or word in self._colleagues or word in _GROUPS:
            return "own"
        return "client" if lexicon().is_name(word) else ""

    @cached_property
    def written_by_client(self) -> bool:
        """Whether a forwarded message speaks as clients do of themselves."""
        return MYSELF.search(self.low) is not None

    def told_by_writer(self, offset: int) -> bool:
        """Whether the writer speaks of themselves or their own household there."""
        return speaks_of_writer(self.sentence(offset))

    @property
    def is_bare(self) -> bool:
        """A subject, file name or clipboard: little room, so little context is asked."""
        return self.channel in (Channel.SUBJECT, Channel.FILENAME)


_GREETED = linear(
    rf"(?:^|\n)[ \t>]*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hola"
    rf"|estimad[oa])[ ,]+"
    rf"(?:(?:mr|mrs|ms)\.?\s)?(?:{BLANK}+|(?P<who>[^\W\d_]+))"
)
_GROUPS = frozenset(
    "team all everyone folks arc there colleagues navigators brokers friends support".split()
)
_IDENTITY = frozenset(("name", "birthdate", "ssn", "government_id"))
_PERSONAL = frozenset(
    "income family_size filing_status eligibility enrollment tax_credit health case_id phone "
    "address".split()
)
_RULES = linear(
    r"\b(?:limits?|guidelines?|example|sample|template|training|webinar|per policy|fpl chart)\b"
)
