"""The one gate: nothing leaves without its verdict, and nothing leaves when it fails."""

import hashlib
import threading
from collections import OrderedDict
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import TypeVar

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.basics.sentence import joined, worded
from assisterdesk.egress.cleared import Cleared, _clear
from assisterdesk.egress.extract.read import CouldNotLook, read_file
from assisterdesk.egress.judgement import Judgement, all_rules
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.outgoing import (
    Confidence,
    Decision,
    Finding,
    Outcome,
    Outgoing,
    Override,
    Part,
    Protection,
    Unreadable,
    Verdict,
)
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.policy import GatePolicy
from assisterdesk.egress.recent import Recent
from assisterdesk.egress.recipients import objections
from assisterdesk.egress.route import Receives, Route, all_routes
from assisterdesk.egress.taught import Taught
from assisterdesk.egress.text import Channel

NO_ANSWER = (
    "The desks do not answer ordinary email that holds personal data, so it would be lost. "
    "Send it through your secure channel."
)
SUBJECT = (
    "The subject holds personal data, and no service encrypts a subject. "
    "Use the case type and the reference instead."
)
CLOSED = "Your office's policy closes this way out. Nothing left."
NEVER = (
    "Your organization's IT does not let this kind of personal data leave unencrypted, whoever "
    "has looked at it. Take it out, or send it the secure way."
)
FAILED = "The check for personal data could not be completed, so nothing left. Try again."
CHANGED = "This changed after it was reviewed. Nothing left; review it again."
_PART_CHANNEL = {
    Channel.EMAIL: Part.BODY,
    Channel.SUBJECT: Part.SUBJECT,
    Channel.FILENAME: Part.ATTACHMENT_NAME,
    Channel.CLIPBOARD: Part.BODY,
    Channel.EXPORT: Part.BODY,
}
_REMEMBERED = 512
#: files whose text is remembered while a message is written and cleared, and characters of it
_FILES, _CHARACTERS = 32, 4_000_000
#: who somebody is, however unsure it is that this says so
_WHO = frozenset(
    (
        PiiCategory.PERSON_NAME,
        PiiCategory.SSN,
        PiiCategory.PHONE,
        PiiCategory.EMAIL,
        PiiCategory.CASE_ID,
    )
)
_Answer = TypeVar("_Answer")


@dataclass(frozen=True, slots=True)
class _Read:
    """What was found in a file, or `why` nobody could look inside."""

    text: str = field(default="", repr=False)
    why: str = ""


def verdict_hash(verdict: Verdict) -> str:
    """Names what the person was shown: outcome, findings, unreadable files and content."""
    shape = repr((verdict.outcome, verdict.findings, verdict.unreadable, verdict.content_hash))
    return hashlib.sha256(shape.encode("utf-8", "surrogatepass")).hexdigest()


class Gate:
    """May this leave? Blocking; safe from any thread.

    Every method raises `Refused` with a plain sentence, and nothing else, whatever goes wrong
    inside: what the gate cannot judge does not leave.
    """

    def __init__(
        self,
        known: KnownPeople,
        own: OwnSide,
        policy: GatePolicy,
        routes: Mapping[str, Route] | None = None,
        taught: Taught | None = None,
    ) -> None:
        self._judgement = Judgement(known, own, all_rules(), taught)
        self.policy = policy
        self._routes = all_routes() if routes is None else routes
        self._shown: OrderedDict[str, str] = OrderedDict()
        self._files: Recent[bytes, _Read] = Recent(_FILES, _CHARACTERS, lambda r: len(r.text))
        self._lock = threading.Lock()

    def judge(self, outgoing: Outgoing) -> Verdict:
        """What the gate sees in `outgoing`; remembered as what the person was shown."""
        verdict = _closed(lambda: self._judge(outgoing))
        with self._lock:
            self._shown[outgoing.content_hash] = verdict_hash(verdict)
            self._shown.move_to_end(outgoing.content_hash)
            while len(self._shown) > _REMEMBERED:
                self._shown.popitem(last=False)
        return verdict

    def clear(self, outgoing: Outgoing, decision: Decision | None = None) -> Cleared:
        """Judges anew and clears what may leave.

        Raises `Refused`: by the verdict, when the decision is for other content or another
        verdict than the person saw, or when the policy does not allow the override.
        """
        return _closed(lambda: self._clear(outgoing, decision))

    def spans(self, channel: Channel, text: str) -> tuple[Finding, ...]:
        """What a text would be warned about on an unprotected way out, for display."""
        return _closed(lambda: self._judgement.findings(text, channel, _PART_CHANNEL[channel]))

    def names_somebody(self, words: str) -> bool:
        """Whether a few words, such as a reason that the log keeps, hold somebody's name or number,
        or a fact that a rule is sure of. Every reason is about a client: that it reads so is no
        harm."""
        return any(
            f.category in _WHO
            or f.confidence is not Confidence.LOW
            and f.category is not PiiCategory.OTHER
            for f in self.spans(Channel.EMAIL, words)
        )

    def forget(self) -> None:
        """Lets go of the texts and files it was asked about. The lock does it."""
        self._files.clear()
        self._judgement.forget()

    def _judge(self, outgoing: Outgoing) -> Verdict:
        findings, unreadable = self._look(outgoing)
        refusals = self._refusals(outgoing, findings, unreadable)
        held = bool(findings or unreadable)
        if refusals:
            outcome, reasons = Outcome.REFUSED, refusals
        elif outgoing.protection is Protection.UNENCRYPTED_EXIT and held:
            outcome, reasons = Outcome.WARN, self._warnings(outgoing, unreadable)
        else:
            outcome, reasons = Outcome.GO, ()
        return Verdict(outcome, findings, unreadable, reasons, outgoing.content_hash)

    def _look(self, outgoing: Outgoing) -> tuple[tuple[Finding, ...], tuple[Unreadable, ...]]:
        look = self._judgement.findings
        body_channel = (
            Channel.CLIPBOARD
            if outgoing.route in ("clipboard", "site_field")
            else Channel.EXPORT
            if outgoing.route in ("export", "print") and not outgoing.recipients
            else Channel.EMAIL
        )
        findings = [
            *look(outgoing.subject, Channel.SUBJECT, Part.SUBJECT),
            *look(outgoing.body, body_channel, Part.BODY),
        ]
        for i, (name, value) in enumerate(outgoing.headers):
            findings += look(f"{name}: {value}", Channel.SUBJECT, Part.HEADER, i)
        unreadable: list[Unreadable] = []
        for i, attachment in enumerate(outgoing.attachments):
            findings += look(attachment.name, Channel.FILENAME, Part.ATTACHMENT_NAME, i)
            if len(attachment.content) > self.policy.attachment_limit:
                unreadable.append(Unreadable(i, "The file is too large to look inside."))
                continue
            read = self._read(attachment.content)
            if read.why:
                unreadable.append(Unreadable(i, read.why))
                continue
            findings += look(read.text, Channel.EXPORT, Part.ATTACHMENT, i)
        return tuple(findings), tuple(unreadable)

    def _read(self, content: bytes) -> _Read:
        """The text of a file; one that was read for another verdict is not read again."""
        key = hashlib.sha256(content).digest()
        read = self._files.get(key)
        if read is None:
            try:
                read = _Read(text=read_file(content))
            except CouldNotLook as could_not:
                # another time it may be looked into: the reading process may have been busy
                return _Read(why=could_not.why)
            self._files.put(key, read)
        return read

    def _refusals(
        self,
        outgoing: Outgoing,
        findings: tuple[Finding, ...],
        unreadable: tuple[Unreadable, ...],
    ) -> tuple[str, ...]:
        route = self._routes.get(outgoing.route)
        if route is None:
            return ("This way out is not known, so nothing may leave by it.",)
        if outgoing.route in self.policy.closed:
            return (dict(self.policy.closed_because).get(outgoing.route, CLOSED),)
        found: list[str] = []
        if outgoing.protection not in route.protections:
            found.append(
                "This way out is not protected as it claims to be. Set up the secure channel first."
            )
        if route.receives is Receives.MAILBOXES:
            if not outgoing.recipients:
                found.append("There is no recipient. Choose the desk.")
            found.extend(objections(outgoing.recipients, self.policy))
        elif outgoing.recipients and route.receives in (Receives.UNKNOWN, Receives.COLLEAGUE):
            found.append("This way out cannot carry recipients.")
        if why := route.objection(outgoing):
            found.append(why)
        if any(f.part in (Part.SUBJECT, Part.HEADER) for f in findings):
            found.append(SUBJECT)
        if outgoing.protection is Protection.UNENCRYPTED_EXIT and any(
            f.category in self.policy.never for f in findings
        ):
            found.append(NEVER)
        if outgoing.protection is Protection.PLAIN and (findings or unreadable):
            found.append(NO_ANSWER)
            found.extend(u.why for u in unreadable)
        return tuple(dict.fromkeys(found))

    def _warnings(self, outgoing: Outgoing, unreadable: tuple[Unreadable, ...]) -> tuple[str, ...]:
        title = self._routes[outgoing.route].title
        return (
            worded(
                "This holds personal data and would leave unencrypted by: {way}.", way=worded(title)
            ),
            *dict.fromkeys(u.why for u in unreadable),
        )

    def _clear(self, outgoing: Outgoing, decision: Decision | None) -> Cleared:
        verdict = self._judge(outgoing)
        if verdict.outcome is Outcome.REFUSED:
            raise Refused(joined(" ", map(worded, verdict.reasons)))
        if decision is not None and decision.content_hash != outgoing.content_hash:
            raise Refused(CHANGED)
        if decision is not None and not self._saw(outgoing, decision, verdict):
            raise Refused(
                "What the gate finds in this is not what you reviewed. Nothing left; review "
                "it again."
            )
        if decision is None and self._routes[outgoing.route].confirm:
            raise Refused("Review this before it leaves.")
        if verdict.outcome is Outcome.WARN:
            self._past_warning(outgoing, decision)
        return _clear(outgoing)

    def _saw(self, outgoing: Outgoing, decision: Decision, verdict: Verdict) -> bool:
        """Whether the person decided on this very verdict: kept with the decision, or in memory."""
        seen = decision.verdict_hash
        if not seen:
            with self._lock:
                seen = self._shown.get(outgoing.content_hash, "")
        return seen == verdict_hash(verdict)

    def _past_warning(self, outgoing: Outgoing, decision: Decision | None) -> None:
        """Raises `Refused` unless the policy allows this override of a warning."""
        if decision is None or decision.override is None:
            raise Refused("This holds personal data. Decide what to do about the warning first.")
        if decision.override not in self.policy.overrides_for(outgoing.route):
            raise Refused("Your office's policy does not allow going past this warning that way.")
        needs_words = decision.override is Override.JUSTIFIED
        if needs_words and len(decision.justification.strip()) < self.policy.justification_length:
            raise Refused("Write in a few words why this must leave unencrypted.")


def _closed(step: Callable[[], _Answer]) -> _Answer:
    """Runs a step of the gate; anything that goes wrong becomes one refusal without its details."""
    failed: type[BaseException] | None = None
    try:
        return step()
    except Refused:
        raise
    except Exception as error:  # noqa: BLE001 - fail closed: whatever it is, nothing leaves
        failed = type(error)
    raise Refused(worded("{why} ({code})", why=worded(FAILED), code=failed.__name__))
