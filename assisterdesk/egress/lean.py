"""Where the scale of words overrules the rules: it warns where none is sure, or keeps them quiet.

What is beyond doubt is never quieted: people of the office's own store, Social Security numbers,
and whatever else a rule is sure of by its shape. `benchmarks/gate_scale.py` shows where the marks
below were set, on messages the scale had not seen.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import inf

from assisterdesk.basics.kinds import NUMBERS, PiiCategory
from assisterdesk.egress.candidate import Candidate
from assisterdesk.egress.contact_lists import is_of_contacts
from assisterdesk.egress.labelled_names import UNDER_A_LABEL
from assisterdesk.egress.made_up import is_invented, is_rehearsed
from assisterdesk.egress.network import Answer, Network, network
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.statements import statements
from assisterdesk.egress.taught import KNOWN_PEOPLE
from assisterdesk.egress.text import Channel, Text
from assisterdesk.egress.weighing import Weights, weights
from assisterdesk.egress.word_sorts import tokens

#: where texts may be long and hold paragraphs
IN_PASSAGES = frozenset((Channel.EMAIL, Channel.EXPORT, Channel.CLIPBOARD))
#: what the network says of a text and what its words weigh count so much, the same of the statement
#: that tells most, and from where on
_NETWORK, _WORDS, _ONE, _WORDS_OF_ONE, _START = 0.7, 0.44, 0.3, 0.25, 0.4
#: from here on a text warns although no rule finds a thing, or only things that are open
_ALONE, _WITH_OPEN = 0.6, 0.8
#: the same in so few words, of which no rule says anything
_ALONE_FEW, _FEW = 0.9, 3
#: the same where persons are named by the office's own references, or masked
_ALONE_OPAQUE, _WITH_OPEN_OPAQUE = 4.4, 1.9
#: below here facts of one kind, or of several, that no rule is quite sure of do not warn
_QUIET, _QUIET_SEVERAL = -0.6, -1.3
#: the same of a table, and of a list of clients or of how people are reached: its cells tell, and
#: hardly a word
_QUIET_TABLE, _NEVER_QUIET = -3.6, -inf
#: a long table that names so many is one of people
_MANY_PEOPLE = 10
#: the same where a rule is sure of one, or someone could be reached by one
_QUIET_SURE = -0.4
#: the same of a name that stands in the line of a form
_QUIET_LABELLED = -3.2
#: the same of three kinds, of somebody's whole name, of their own phone or mailbox, and of a name
#: beside a fact: letters to a client hold many words that tell of nobody
_QUIET_MANY, _QUIET_NAMED, _QUIET_THEIRS, _QUIET_FACT_OF = -1.6, -1.3, -2.4, -2.6
#: so much more a letter has to tell: among so many words some always read as a fact
_OF_LETTER = 0.6
#: from here on a text warns although it says that its people are invented or none in care; known
#: people always do, and so do Social Security numbers
_THOUGH_NOBODYS = 0.4
#: the same where it speaks of training or of tests: numbers that a rule is sure of still warn
_THOUGH_REHEARSED = 1.1
#: characters of a letter; and of a text that is told by its paragraphs and statements
_LETTER, _LONG = 400, 1_000
#: characters of a text that may say so of all its people
_OF_ALL = 2_500
#: from here on a long text warns; so much less it leans to somebody where it says that its people
#: are invented, or speaks of training
_ALONE_LONG = 0.0
_INVENTED_LESS, _REHEARSED_LESS = 1.5, 1.5
#: from here on all sentences count as being about someone, once a text warns
_TOLD = 0.4
_BEYOND_DOUBT = NUMBERS | {PiiCategory.BIRTHDATE}
#: columns of tables that tell of nobody in care: an office's own people, its things, how a file is
#: made up; a table that also has a column of clients is one of clients
_OF_OTHERS = re.compile(
    r"(?:\b|_)(?:staff|employees?|donors?|vendors?|volunteers?|trainers?|presenters?|speakers?"
    r"|interns?|job[ _]title|emp[ _](?:no|id)|cert[ _]no|serial|asset|sku|reporter|outlet|pledge"
    r"|exhibitors?|webinar|flyer)(?:\b|_)"
)
#: columns that may stand in either
_MAYBE_OF_OTHERS = re.compile(
    r"(?:\b|_)(?:appts|extension|ext|dept|department|company|hours|qty|fields?|columns?|required"
    r"|format|definition|meaning|fpl|timestamp|host|level|shift|module ?\d?|title)(?:\b|_)"
)
_OF_CLIENTS = re.compile(
    r"(?:\b|_)(?:clients?|consumers?|members?|patients?|applicants?|households?|hh|dob|ssn|case"
    r"|spouse|enrollees?|subscribers?|insured|income|wages?|employer|plan|premium|aptc|dx|diagnosis"
    r"|elig\w*|mrn|pmi)(?:\b|_)"
)
#: what parts the names of columns
_PARTED = re.compile(r"[,;|\t]|\S {2,}\S")
#: what stands above the cells of a workbook (`extract/sheet.py`, `extract/open_document.py`)
_SHEET = re.compile(r"\s*(?:[Ss]heet: [^\n]*\n)+")
#: a column of clients in the first line, and a line below it that falls into columns too
_LISTS_CLIENTS = re.compile(
    r"(?:[^\n,;|\t]*[,;|\t]){0,20}?[ \"]*(?:clients?|consumers?|patients?|applicants?)(?: name)?"
    r"[ \"]*(?:[,;|\t][^\n]*)?\n[^\n]*[,;|\t]"
)
#: what `fixes.py` puts in the place of a name
_MASKED = re.compile(r"\[(?:name|left out|number|date)\]")
_REACHES = frozenset((PiiCategory.PHONE, PiiCategory.EMAIL, PiiCategory.ADDRESS))
#: of those, what reaches one person and no household or house
_THEIR_OWN = frozenset((PiiCategory.PHONE, PiiCategory.EMAIL))


@dataclass(frozen=True, slots=True)
class Lean:
    """To which side the words of a text lean; None for a long one whose parts were not weighed."""

    score: float | None
    #: below here what no rule is quite sure of does not warn; of a long text, nothing of that kind
    #: does as long as this is None. Tables and lists hold few words that tell.
    quiet: float | None = None
    #: whether it says itself that its people are invented, or none in care
    nobodys: bool = False
    #: whether it speaks of training or of tests
    rehearsed: bool = False
    #: whether who is meant stands there as a reference of the office, or is masked
    opaque: bool = False
    #: whether it is long enough for a greeting and a farewell: a name alone tells little there
    is_letter: bool = False
    #: whether it is but a few words, such as the name of a file
    is_scrap: bool = False
    #: what the network made of it
    answer: Answer | None = None
    #: characters
    size: int = 0
    #: whether it is so long that some of it may be about nobody while the rest is not
    is_long: bool = False

    @staticmethod
    def of(text: Text, scale: Weights | None = None, learnt: Network | None = None) -> "Lean":
        """`scale`: what words weigh, `learnt`: what they tell together; without, as shipped."""
        scale = scale or weights()
        size = len(text.plain)
        nobodys = is_invented(text) or _of_others(text)
        lean = Lean(None, _quiet(text), nobodys, is_rehearsed(text), size=size)
        if is_long(text):
            return replace(lean, is_long=True)
        every = tokens(text.without_references)
        spans, words = statements(text.plain, 0, size, every)
        answer = (learnt or network()).read(every, text.channel.value, words)
        return replace(
            lean,
            score=_weighed(text, scale, answer, spans),
            opaque=bool(text.references) or _MASKED.search(text.plain) is not None,
            is_letter=size > _LETTER,
            is_scrap=len(text.words) <= _FEW,
            answer=answer,
        )

    def of_long(self, score: float) -> "Lean":
        """The same of a long text, once its parts were weighed (`long_text.py`)."""
        for less, says_so in ((_INVENTED_LESS, self.nobodys), (_REHEARSED_LESS, self.rehearsed)):
            score -= less * says_so
        return replace(self, score=score)

    @property
    def is_told(self) -> bool:
        return self.score is not None and self.score > _TOLD

    def _holds_sure(self, candidates: Iterable[Candidate]) -> bool:
        """Whether a long text that else reads as about nobody warns for what rules are sure of."""
        named = 0
        for c in candidates:
            if c.confidence is not Confidence.LOW:
                if _beyond_doubt(c) or (self.is_list and self._tells_enough):
                    return True
                named += c.category is PiiCategory.PERSON_NAME
        return self.is_list and named >= _MANY_PEOPLE

    @property
    def is_list(self) -> bool:
        """Whether it is a table, or lists people line by line."""
        return self.quiet is not None

    @property
    def _tells_enough(self) -> bool:
        quiet = _QUIET + self._more if self.quiet is None else self.quiet
        return self.score is None or self.score > quiet

    @property
    def _more(self) -> float:
        return _OF_LETTER if self.is_letter else 0.0

    @property
    def _alone(self) -> float:
        if self.opaque:
            return _ALONE_OPAQUE
        return _ALONE_FEW if self.is_scrap else _ALONE

    def warns(self, candidates: Iterable[Candidate]) -> bool:
        """Whether the text warns, by what rules and known people see in it."""
        score = self.score
        if score is None or self.is_long and score > _ALONE_LONG:
            return True
        if self.nobodys and self.size <= _OF_ALL:
            return score > _THOUGH_NOBODYS or any(_whoever_it_is(c) for c in candidates)
        if self.rehearsed and self.size <= _OF_ALL:
            return score > _THOUGH_REHEARSED or any(_is_somebodys_number(c) for c in candidates)
        if self.is_long:
            return self._holds_sure(candidates)
        if score > self._alone:
            return True
        surest: set[PiiCategory] = set()
        is_sure = is_open = is_named = is_theirs = False
        for c in candidates:
            if c.confidence is Confidence.LOW:
                is_open = True
            elif self._tells_enough or _beyond_doubt(c):
                return True
            elif c.why == UNDER_A_LABEL and score > _QUIET_LABELLED:
                return True
            else:
                surest.add(c.category)
                if c.confidence is Confidence.HIGH:
                    is_sure = True
                    is_theirs = is_theirs or c.category in _THEIR_OWN
                    is_named = is_named or c.category is PiiCategory.PERSON_NAME
        facts, tells = surest - _REACHES - {PiiCategory.PERSON_NAME}, score - self._more
        if is_named and (facts or not self.is_letter):
            return tells > (_QUIET_FACT_OF if facts else _QUIET_NAMED)
        if is_theirs:
            return score > _QUIET_THEIRS
        if len(facts) > 2:
            return tells > _QUIET_MANY
        if is_sure or surest & _REACHES:
            return tells > _QUIET_SURE
        if surest:
            return tells > (_QUIET if len(surest) == 1 else _QUIET_SEVERAL)
        return is_open and score > (_WITH_OPEN_OPAQUE if self.opaque else _WITH_OPEN)


def is_long(text: Text) -> bool:
    """Whether it is told by its paragraphs and statements rather than all together."""
    return len(text.plain) > _LONG and text.channel in IN_PASSAGES


def _weighed(text: Text, scale: Weights, answer: Answer, spans: Sequence[tuple[int, int]]) -> float:
    """To which side a short text leans: all of it, and the statement in it that tells most."""
    words = scale.score(text)
    one, of_one = answer.score, words
    if len(spans) > 1:
        one, (start, end) = max(zip(answer.parts, spans, strict=True))
        of_one = scale.score(text.part(start, end))
    return _NETWORK * answer.score + _WORDS * words + _ONE * one + _WORDS_OF_ONE * of_one + _START


def _of_others(text: Text, pattern: re.Pattern[str] = _OF_OTHERS) -> bool:
    """Whether the first line of a file names columns that tell of no client."""
    if text.channel is not Channel.EXPORT:
        return False
    header, _end, rows = _first_rows(text.low).partition("\n")
    # the title of a guide for staff names no columns
    if not rows or _PARTED.search(header) is None:
        return False
    return pattern.search(header) is not None and _OF_CLIENTS.search(header) is None


def _first_rows(plain: str) -> str:
    """Without the name of a sheet above, and without what stands below the first table: who made a
    workbook is told there."""
    m = _SHEET.match(plain)
    rows = (plain[m.end() :] if m else plain).strip()
    first, _gap, rest = rows.partition("\n\n")
    return first if m or "\n" in first or not rest else rows


def _quiet(text: Text) -> float | None:
    """From where on a table or list warns for what no rule is quite sure of; None: neither."""
    if is_of_contacts(text) or _lists_clients(text):
        return _NEVER_QUIET
    return _QUIET_TABLE if _is_table(text) else None


def _lists_clients(text: Text) -> bool:
    if text.channel is not Channel.EXPORT:
        return False
    return _LISTS_CLIENTS.match(_first_rows(text.low)) is not None


def _is_table(text: Text) -> bool:
    """Whether the lines of a file fall into columns, none of which may be about others."""
    if text.channel is not Channel.EXPORT or _of_others(text, _MAYBE_OF_OTHERS):
        return False
    lines = [line for line in _first_rows(text.plain).splitlines() if line.strip()][:4]
    return len(lines) > 1 and any(
        all(line.count(mark) >= 2 for line in lines) for mark in (",", ";", "\t", "|")
    )


def _whoever_it_is(c: Candidate) -> bool:
    return c.rule == KNOWN_PEOPLE or (
        c.confidence is Confidence.HIGH and c.category is PiiCategory.SSN
    )


def _is_somebodys_number(c: Candidate) -> bool:
    return c.rule == KNOWN_PEOPLE or (c.confidence is Confidence.HIGH and c.category in NUMBERS)


def _beyond_doubt(c: Candidate) -> bool:
    return c.rule == KNOWN_PEOPLE or (
        c.confidence is Confidence.HIGH and c.category in _BEYOND_DOUBT
    )
