"""Leaving by a way that does not encrypt: ask the gate, then let out or keep in; one log line each.

The line stands in the log before the clearance is handed out, so nothing leaves without it.
"""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.extract.plain import decoded
from assisterdesk.egress.fixes import Edit, Fix, edits, fixed, fixes_of
from assisterdesk.egress.gate import verdict_hash
from assisterdesk.egress.outgoing import (
    Decision,
    Finding,
    Outcome,
    Outgoing,
    Override,
    Part,
    Protection,
    Verdict,
)

CLIPBOARD = "clipboard"
PRINT = "print"
EXPORT = "export"
OPEN_WITH = "open_with"
SITE_FIELD = "site_field"
LINK = "link"
CALENDAR = "calendar"

_ACTIONS = {
    CLIPBOARD: Action.COPIED,
    SITE_FIELD: Action.COPIED,
    PRINT: Action.PRINTED,
    EXPORT: Action.WRITTEN_OUT,
    CALENDAR: Action.WRITTEN_OUT,
    OPEN_WITH: Action.OPENED_OUTSIDE,
    LINK: Action.OPENED_OUTSIDE,
}
#: files whose text is their bytes, so that a finding in them can be fixed
_PLAIN_TYPES = frozenset({"text/plain", "text/csv"})
#: a fix is repeated at most so often until nothing is found
_ROUNDS = 5


@dataclass(frozen=True, slots=True)
class CaseInHand:
    """The case a person works on, and why: what leaves is logged under it."""

    access: Access
    reference: str


@dataclass(frozen=True, slots=True)
class Asked:
    """What would leave and what the gate said; `overrides` are those the policy offers.

    `reference` is the case's, '' without one.
    """

    outgoing: Outgoing = field(repr=False)
    verdict: Verdict = field(repr=False)
    access: Access
    reference: str
    overrides: tuple[Override, ...]
    least_words: int

    @property
    def may_go(self) -> bool:
        return self.verdict.outcome is Outcome.GO


def leaving(route: str, **content: object) -> Outgoing:
    """What would leave by one of the unprotected ways: `body`, or `attachments`."""
    return Outgoing(
        route,
        Protection.UNENCRYPTED_EXIT,
        **content,  # type: ignore[arg-type]  # body and attachments only
    )


def ask(session: Session, outgoing: Outgoing, case: CaseInHand | None = None) -> Asked:
    """The gate's word on it. Lets nothing out and writes nothing yet."""
    if outgoing.route not in _ACTIONS:
        raise Refused("This way out is not known, so nothing may leave by it.")
    policy = session.gate.policy
    return Asked(
        outgoing,
        session.gate.judge(outgoing),
        case.access if case else session.access("daily_work"),
        case.reference if case else "",
        policy.offered(outgoing.route),
        policy.justification_length,
    )


def let_out(
    session: Session, asked: Asked, override: Override | None = None, words: str = ""
) -> Cleared:
    """Clear what was asked about, past its warning by `override` where the policy offers that.

    Raises `Incomplete` for a reason that is too short, and `Refused`, logged, for all else that
    the gate does not let go.
    """
    words = " ".join(words.split())
    if override is Override.JUSTIFIED:
        if len(words) < asked.least_words:
            raise Incomplete(
                "Write in a few words why this must leave unencrypted.", ("Reason",)
            )
        if session.gate.names_somebody(words):
            raise Refused(
                "Leave names and numbers out of the reason: the log keeps it for years. "
                "What leaves is recorded already."
            )
    decision = Decision(
        session.who.id,
        asked.outgoing.content_hash,
        override,
        words,
        verdict_hash(asked.verdict),
    )
    try:
        cleared = session.gate.clear(asked.outgoing, decision)
    except Refused:
        keep_in(session, asked)
        raise
    access = asked.access
    if words:
        access = replace(access, note="; ".join(n for n in (access.note, words) if n))
    detail = override.value if override else ""
    session.store.log(_line(asked, _ACTIONS[asked.outgoing.route], access, detail))
    return cleared


def keep_in(session: Session, asked: Asked) -> None:
    """The person saw the warning or refusal and nothing left: that is one line too."""
    session.store.log(_line(asked, Action.REFUSED, asked.access, "kept in"))


def _line(asked: Asked, action: Action, access: Access, detail: str) -> LogLine:
    findings = asked.verdict.findings
    return LogLine(
        action,
        access,
        people=tuple(sorted({f.person for f in findings if f.person})),
        categories=tuple(sorted({f.category for f in findings})),
        count=asked.verdict.places,
        route=asked.outgoing.route,
        result=asked.verdict.outcome.value,
        detail=detail,
    )


# -- fixing


def fixes(asked: Asked) -> tuple[Fix, ...]:
    """What one press would do about all findings; none where a file cannot be changed."""
    if not asked.verdict.findings or asked.verdict.unreadable:
        return ()
    found: set[Fix] = set()
    for text, findings in _texts(asked):
        if text is None:
            return ()
        found.update(fixes_of(findings, text, asked.reference))
    return tuple(fix for fix in Fix if fix in found)


def after_fix(asked: Asked, fix: Fix) -> Outgoing:
    """The same, with every finding fixed. The gate has to be asked anew. Raises `Refused` for
    what cannot be changed."""
    if fix not in fixes(asked):
        raise Refused("This cannot be changed here. Change it where it comes from.")
    outgoing = asked.outgoing
    body = fixed(outgoing.body, _edits(asked, outgoing.body, fix, Part.BODY, 0))
    attachments = []
    for index, attachment in enumerate(outgoing.attachments):
        if attachment.media_type in _PLAIN_TYPES:
            text = decoded(attachment.content) or ""
            text = fixed(text, _edits(asked, text, fix, Part.ATTACHMENT, index))
            attachment = replace(attachment, content=text.encode("utf-8"))
        attachments.append(attachment)
    return replace(outgoing, body=body, attachments=tuple(attachments))


def ask_fixed(session: Session, asked: Asked, fix: Fix) -> Asked:
    """Fix it and ask the gate anew, again where what was hidden behind a finding comes to light.

    Four digits that stay are found again, so that fix is made once.
    """
    case = CaseInHand(asked.access, asked.reference)
    for _ in range(1 if fix is Fix.LAST_FOUR else _ROUNDS):
        asked = ask(session, after_fix(asked, fix), case)
        if asked.may_go or fix not in fixes(asked):
            break
    return asked


def _edits(asked: Asked, text: str, fix: Fix, part: Part, index: int) -> tuple[Edit, ...]:
    return edits(text, _of(asked.verdict.findings, part, index), fix, asked.reference)


def _texts(asked: Asked) -> Iterable[tuple[str | None, tuple[Finding, ...]]]:
    """Every part with findings and its text; None for a part that cannot be changed."""
    outgoing = asked.outgoing
    places = dict.fromkeys((f.part, f.index) for f in asked.verdict.findings)
    for part, index in places:
        findings = _of(asked.verdict.findings, part, index)
        text: str | None = None
        if part is Part.BODY:
            text = outgoing.body
        elif part is Part.ATTACHMENT and index < len(outgoing.attachments):
            attachment = outgoing.attachments[index]
            if attachment.media_type in _PLAIN_TYPES:
                text = decoded(attachment.content)
        yield text, findings


def _of(findings: tuple[Finding, ...], part: Part, index: int) -> tuple[Finding, ...]:
    return tuple(f for f in findings if f.part is part and f.index == index)


@dataclass(frozen=True, slots=True)
class ExitVerbs:
    """The verbs of leaving as the window is handed them; without them it lets nothing out."""

    ask: Callable[[Session, Outgoing, CaseInHand | None], Asked] = ask
    let_out: Callable[[Session, Asked, Override | None, str], Cleared] = let_out
    keep_in: Callable[[Session, Asked], None] = keep_in
    ask_fixed: Callable[[Session, Asked, Fix], Asked] = ask_fixed
    #: both or none: who may teach the gate, and teaching it the n-th finding
    may_teach: Callable[[Session], bool] | None = None
    teach: Callable[[Session, Asked, int, str], object] | None = None
