"""Where the scale of words overrules the rules: it warns where none is sure, or keeps them quiet.

What is beyond doubt is never quieted: people of the office's own store, Social Security numbers,
and whatever else a rule is sure of by its shape. `benchmarks/gate_scale.py` shows where the marks
below were set, on messages the scale had not seen.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import log2

from assisterdesk.basics.kinds import NUMBERS, PiiCategory
from assisterdesk.egress.candidate import Candidate
from assisterdesk.egress.contact_lists import is_of_contacts
from assisterdesk.egress.labelled_names import UNDER_A_LABEL
from assisterdesk.egress.made_up import is_invented, is_rehearsed
from assisterdesk.egress.network import Answer, Network, network
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.taught import KNOWN_PEOPLE
from assisterdesk.egress.text import Channel, Text
from assisterdesk.egress.weighing import LONGEST, Weights, weights
from assisterdesk.egress.word_sorts import tokens

#: what the network says counts so much beside the scale of words
_NETWORK = 0.7
#: from here on a text warns although no rule finds a thing, or only things that are open
_ALONE, _WITH_OPEN = 0.2, -0.8
#: the same in so few words, of which no rule says anything
_ALONE_FEW, _FEW = 1.4, 3
#: the same where persons are named by the office's own references, or masked
_ALONE_OPAQUE, _WITH_OPEN_OPAQUE = 5.0, 2.5
#: below here facts of one kind, or of several, that no rule is quite sure of do not warn
_QUIET, _QUIET_SEVERAL = -1.5, -2.2
#: the same where a rule is sure of one, or someone could be reached by one
_QUIET_SURE = -1.1
#: the same of a name that stands in the line of a form
_QUIET_LABELLED = -3.2
#: the same of three kinds, of somebody's whole name or own phone, and of a name beside a fact:
#: letters to a client hold many words that tell of nobody
_QUIET_MANY, _QUIET_NAMED, _QUIET_FACT_OF = -1.6, -2.7, -2.7
#: from here on a text warns although it says that its people are invented or none in care; known
#: people always do, and so do Social Security numbers
_THOUGH_NOBODYS = 3.5
#: the same where it speaks of training or of tests: numbers that a rule is sure of still warn
_THOUGH_REHEARSED = 2.0
#: what the network says of one paragraph of several counts so much, with so much of what it says
#: of those around it, and what its words weigh so much; less so much: alone it is read out of its
#: context; and less this again for every doubling of so many characters: of many paragraphs one
#: errs sooner
_PARAGRAPH, _AROUND, _PARAGRAPH_SCALE, _PARAGRAPH_LESS = 0.7, 0.5, 0.7, 5.2
_DOUBLED, _DOUBLED_LESS = 1_000, 1.4
#: below here a paragraph reads so much as about nobody that its words are not weighed as well
_NOT_WEIGHED = -3.0
#: below here a paragraph is about nobody, in a text that warns for another alone
_BESIDE = -1.5
#: characters of a letter; and from which on a text asks for so much more, as it is told by
#: paragraph as well
_LETTER, _LONG, _LONG_LESS = 400, 1_000, 2.0
#: from here on all sentences count as being about someone, once a text warns
_TOLD = 1.0
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
    """To which side the words of a text lean; None for long ones, which are told by paragraph."""

    score: float | None
    #: tables in files and lists of people are never quieted: they hold few words that tell
    may_quiet: bool = True
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
    #: what words weigh, for weighing those of its paragraphs
    scale: Weights | None = None

    @staticmethod
    def of(text: Text, scale: Weights | None = None, learnt: Network | None = None) -> "Lean":
        """`scale`: what words weigh, `learnt`: what they tell together; without, as shipped."""
        scale = scale or weights()
        if len(text.plain) > LONGEST:
            return Lean(None, not _is_list(text), size=len(text.plain), scale=scale)
        nobodys = is_invented(text) or _of_others(text)
        opaque = bool(text.references) or _MASKED.search(text.plain) is not None
        answer = (learnt or network()).read(tokens(text.without_references), text.channel.value)
        score = scale.score(text) + _NETWORK * answer.score
        is_scrap = len(text.words) <= _FEW
        size = len(text.plain)
        if size > _LONG:
            score -= _LONG_LESS
        return Lean(
            score,
            may_quiet=not _is_list(text),
            nobodys=nobodys,
            rehearsed=is_rehearsed(text),
            opaque=opaque,
            is_letter=size > _LETTER,
            is_scrap=is_scrap,
            answer=answer,
            size=size,
            scale=scale,
        )

    def of_paragraph(self, own: float, around: float, weighed: float) -> "Lean":
        """To which side a paragraph of the text leans: by what the network makes of it alone and
        of the passage that it stands in, and by what its words weigh."""
        doubled = log2(max(1.0, self.size / _DOUBLED))
        less = _PARAGRAPH_LESS + _DOUBLED_LESS * doubled
        score = _PARAGRAPH * (own + _AROUND * around) + _PARAGRAPH_SCALE * weighed - less
        return replace(self, score=score, is_letter=False, is_scrap=False, answer=None)

    @property
    def is_told(self) -> bool:
        return self.score is not None and self.score > _TOLD

    @property
    def is_long(self) -> bool:
        """Whether it is so long that some of it may be about nobody while the rest is not."""
        return self.size > _LONG

    @property
    def _alone(self) -> float:
        if self.opaque:
            return _ALONE_OPAQUE
        return _ALONE_FEW if self.is_scrap else _ALONE

    def warns(self, candidates: Iterable[Candidate]) -> bool:
        """Whether the text warns, by what rules and known people see in it."""
        score = self.score
        if self.nobodys and score is not None:
            return score > _THOUGH_NOBODYS or any(_whoever_it_is(c) for c in candidates)
        if self.rehearsed and score is not None:
            return score > _THOUGH_REHEARSED or any(_is_somebodys_number(c) for c in candidates)
        if score is not None and score > self._alone:
            return True
        surest: set[PiiCategory] = set()
        is_sure = is_open = is_named = is_theirs = False
        for c in candidates:
            if c.confidence is Confidence.LOW:
                is_open = True
            elif score is None or not self.may_quiet or score > _QUIET or _beyond_doubt(c):
                return True
            elif c.why == UNDER_A_LABEL and score > _QUIET_LABELLED:
                return True
            else:
                surest.add(c.category)
                if c.confidence is Confidence.HIGH:
                    is_sure = True
                    is_theirs = is_theirs or c.category in _THEIR_OWN
                    is_named = is_named or c.category is PiiCategory.PERSON_NAME
        if score is None:
            return False
        facts = surest - _REACHES - {PiiCategory.PERSON_NAME}
        if is_named and (facts or not self.is_letter):
            return score > (_QUIET_FACT_OF if facts else _QUIET_NAMED)
        if is_theirs:
            return score > _QUIET_NAMED
        if len(facts) > 2:
            return score > _QUIET_MANY
        if is_sure or surest & _REACHES:
            return score > _QUIET_SURE
        if surest:
            return score > (_QUIET if len(surest) == 1 else _QUIET_SEVERAL)
        return is_open and score > (_WITH_OPEN_OPAQUE if self.opaque else _WITH_OPEN)


def is_weighed(own: float, around: float) -> bool:
    """Whether what the words of a paragraph weigh could still turn the answer."""
    return own + _AROUND * around > _NOT_WEIGHED


def is_beside(own: float, around: float) -> bool:
    """Whether a paragraph of a text that warns is about nobody: only what is sure counts there."""
    return own + _AROUND * around < _BESIDE


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


def _is_list(text: Text) -> bool:
    """Whether it lists people, however few words it holds: in columns, or line by line."""
    return _is_table(text) or is_of_contacts(text)


def _is_table(text: Text) -> bool:
    """Whether the lines of a file fall into columns, none of which may be about others, or one of
    which is of clients."""
    if text.channel is not Channel.EXPORT:
        return False
    if _LISTS_CLIENTS.match(_first_rows(text.low)) is not None:
        return True
    if _of_others(text, _MAYBE_OF_OTHERS):
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
