"""Teaching the gate that a value is nobody's in this office, by those whom the office lets."""

from dataclasses import replace

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.exits_ask import Asked
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.ids import new_id
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.outgoing import Outgoing, Part, Protection
from assisterdesk.egress.taught import KNOWN_PEOPLE, NotPersonal, value_hash
from assisterdesk.egress.text import Channel

WHO_TEACHES = "Your role does not teach the gate. The page “The gate” says who may."
#: a longer one is no value but a passage
LONGEST = 200


def may_teach(session: Session) -> bool:
    return bool(session.who.roles & session.gate.policy.teachers)


def taught_values(session: Session) -> tuple[NotPersonal, ...]:
    """What the gate was taught here, newest first, with what was revoked. Everyone may read it:
    it holds what was declared nobody's."""
    return session.store.not_personal()


def teach(session: Session, category: PiiCategory, value: str, why: str) -> NotPersonal:
    """From now on the gate does not warn of this value as that kind of data.

    Raises `NotAllowed` by role, `Incomplete` without a reason, `Refused` for what belongs to
    somebody of the office's own store or is taught already.
    """
    if not may_teach(session):
        raise NotAllowed(WHO_TEACHES)
    value, why = " ".join(value.split()), " ".join(why.split())
    if not value or len(value) > LONGEST:
        raise Refused("Choose one value, such as a phone number or a name.")
    if len(why) < session.gate.policy.justification_length:
        raise Incomplete("Write in a few words why this is nobody's data.", ("Reason",))
    if _is_known(session, value):
        raise Refused(
            "This belongs to somebody in your office's records, so the gate goes on warning of it."
        )
    there = {value_hash(v.category, v.value) for v in taught_values(session) if v.in_force}
    if value_hash(category, value) in there:
        raise Refused("The gate knows this already.")
    made = NotPersonal(new_id(), category, value, why, session.who.id, session.program.now())
    _keep(session, made, "teach the gate", "taught")
    return made


def teach_finding(session: Session, asked: Asked, at: int, why: str) -> NotPersonal:
    """The same for the `at`-th finding of what was asked about."""
    finding = asked.verdict.findings[at]
    if finding.part is not Part.BODY:
        raise Refused("Only what stands in the text itself can be taught.")
    text = asked.outgoing.body[finding.start : finding.end]
    return teach(session, finding.category, text, why)


def revoke(session: Session, value: NotPersonal) -> NotPersonal:
    """The gate warns of it again. It stays on the list, with who revoked it and when."""
    if not may_teach(session):
        raise NotAllowed(WHO_TEACHES)
    if not value.in_force:
        raise Refused("This was revoked already.")
    gone = replace(value, revoked_by=session.who.id, revoked_at=session.program.now())
    _keep(session, gone, "untaught the gate", "revoked")
    return gone


def _keep(session: Session, value: NotPersonal, verb: str, result: str) -> None:
    with session.store.change(session.who.id, verb) as change:
        change.put_not_personal(value)
        change.log(
            LogLine(
                Action.TAUGHT,
                session.access("policy_compliance"),
                categories=(value.category,),
                count=1,
                result=result,
                detail=value.id,
            )
        )
        change.commit()
    session.taught.replace(session.store.not_personal())


def _is_known(session: Session, value: str) -> bool:
    """Whether somebody of the store is recognised in it, in a text or alone on the clipboard."""
    alone = Outgoing("clipboard", Protection.UNENCRYPTED_EXIT, body=value)
    findings = (
        *session.gate.spans(Channel.EMAIL, value),
        *session.gate.spans(Channel.FILENAME, value),
        *session.gate.judge(alone).findings,
    )
    return any(f.rule == KNOWN_PEOPLE for f in findings)
