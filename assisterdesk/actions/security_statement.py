"""The statement of security that agencies give MNsure, made from what is really set up here.

MNsure asks that stored data be encrypted and password-protected before it releases enrollment
reports. What is not so is said first.
"""

from assisterdesk.access.log_line import ChainState
from assisterdesk.actions import remote
from assisterdesk.actions.backup import backup_state
from assisterdesk.actions.privacy_contacts import incident_clock, privacy_contacts, require_office
from assisterdesk.actions.privacy_letters import day_words, moment_words, pdf_leaving, written
from assisterdesk.actions.privacy_log import policy_in_force
from assisterdesk.actions.program import Session
from assisterdesk.actions.retention import case_years
from assisterdesk.basics.errors import Trouble
from assisterdesk.egress.outgoing import Outgoing
from assisterdesk.office.training import lapses
from assisterdesk.privacy.record import LetterKind
from assisterdesk.settings.own import LONGEST_MINUTES

Row = list[str]


def statement_leaving(session: Session) -> Outgoing:
    """The statement as a PDF on its way out. Raises `NotAllowed` by role."""
    return pdf_leaving(statement(session), "security-statement.pdf")


def statement(session: Session) -> bytes:
    require_office(session)
    weak: list[str] = []
    sections = [
        {"title": "Storage", "rows": _storage(session, weak)},
        {"title": "Who gets in", "rows": _sign_in(session, weak)},
        {"title": "Who sees what", "rows": _access(session, weak)},
        {"title": "What leaves", "rows": _leaving(session)},
        {"title": "People", "rows": _people(session, weak)},
    ]
    sealed = bool(session.store.sealed_by())
    stated = [
        "Stored personally identifiable information is encrypted and password-protected."
        if sealed
        else "Stored personally identifiable information is NOT encrypted.",
        "Personal data goes to MNsure's desks by secure email only; plain mail with it is refused "
        "by the program and cannot be overridden.",
        "Every look at a person's data is written into a log that cannot be changed unnoticed.",
    ]
    contacts = privacy_contacts(session)
    contact = next((m.name for m in session.store.staff() if m.id == contacts.contact), "")
    if not contact:
        weak.append("No data privacy point of contact is named.")
    data: dict[str, object] = {
        "stated": stated,
        "weak": weak,
        "sections": sections,
        "signed": contact or session.who.name,
    }
    return written(session, LetterKind.SECURITY, data)


def _storage(session: Session, weak: list[str]) -> list[Row]:
    sealed = session.store.sealed_by()
    if not sealed:
        weak.append("The store is not encrypted.")
    rows = [["The store's file", sealed or "not encrypted"]]
    try:
        state = backup_state(session)
        good = [b for b in state.backups if not b.problem]
    except Trouble:
        good = []
    if good:
        newest = max(good, key=lambda b: b.made_at)
        said = f"{len(good)}, encrypted like the store; newest of {moment_words(newest.made_at)}"
    else:
        said = "none"
        weak.append("There is no backup that can be used.")
    rows.append(["Backups", said])
    policy = policy_in_force(session)
    if policy is None:
        weak.append("No policy for the access log is in force.")
    years = f"{policy.kept_years} years" if policy else "no policy in force"
    rows.append(["The access log is kept", years])
    rows.append(["Closed cases and consents are kept", f"{case_years(session)} years"])
    return rows


def _sign_in(session: Session, weak: list[str]) -> list[Row]:
    program = session.program
    slots = [s for s in program.keys.slots(program.folder) if not s.is_recovery]
    staff = [m for m in session.store.staff() if m.active]
    signs_in = {s.staff for s in slots}
    gone = [s for s in slots if s.staff not in {m.id for m in staff}]
    if gone:
        weak.append("A sign-in belongs to nobody who works here.")
    second = sum(1 for s in slots if s.second)
    minutes = program.policy.at_most("lock.minutes_most", LONGEST_MINUTES)
    far = "refused" if program.policy.text(remote.RULE) == "refuse" else "shown and logged"
    return [
        ["Sign-in", "own passphrase for each person, Argon2id, growing delay after wrong ones"],
        ["People who sign in", f"{sum(1 for m in staff if m.id in signs_in)} of {len(staff)}"],
        ["With a second secret in the computer's password store", str(second)],
        ["Locks when nobody is at the desk", f"after {minutes} minutes at most"],
        ["Remote sessions", far],
    ]


def _access(session: Session, weak: list[str]) -> list[Row]:
    verdict = session.store.verify_log()
    if verdict.state is ChainState.CONTRADICTION:
        weak.append("The check of the access log found a contradiction.")
    flagged = sum(1 for asked in session.store.access_asked(session.who.id) if asked.flags)
    open_reviews = sum(1 for r in session.store.job_reviews(session.who.id) if r.is_open)
    if open_reviews:
        weak.append("Access of somebody whose work changed is not looked over yet.")
    return [
        ["Cases", "closed to everyone but their owner and those whom two people approved"],
        ["Access approved under a flag (very small office, stand-in)", str(flagged)],
        ["Changes of work waiting to be looked over", str(open_reviews)],
        ["Access log", f"{verdict.entries:,} entries; {verdict.state.value}"],
    ]


def _leaving(session: Session) -> list[Row]:
    policy = session.program.policy
    closed = policy.names("sending.routes")
    return [
        ["Mail with personal data", "over MNsure's secure site or an approved, proven service"],
        ["Ways out that IT left open", ", ".join(sorted(closed)) if closed else "all, each judged"],
        ["Saving files", "open, judged" if policy.allows("sending.exports") else "closed"],
        ["Printing", "open, judged" if policy.allows("sending.printing") else "closed"],
    ]


def _people(session: Session, weak: list[str]) -> list[Row]:
    today = session.program.today()
    staff = [m for m in session.store.staff() if m.active]
    late = [m for m in staff if any(x.is_over(today) for x in lapses(m, today))]
    if late:
        weak.append("The training or certification of somebody has lapsed.")
    clock = incident_clock(session)
    return [
        ["Trained and certified", f"{len(staff) - len(late)} of {len(staff)}, {day_words(today)}"],
        ["Incidents are reported", f"{clock.title}, to {clock.who}"],
    ]
