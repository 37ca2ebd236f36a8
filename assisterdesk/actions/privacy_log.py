"""The log's policy, and the export that carries it (O-G5)."""

import io
import zipfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from assisterdesk.access.log_line import Action, ChainVerdict, LogEntry, LogLine
from assisterdesk.actions.exits_ask import EXPORT, PRINT, leaving
from assisterdesk.actions.exits_files import CSV as CSV_TYPE
from assisterdesk.actions.exits_files import file_leaving
from assisterdesk.actions.log import references_of
from assisterdesk.actions.privacy_contacts import require_office
from assisterdesk.actions.privacy_export import as_csv, as_fhir
from assisterdesk.actions.privacy_letters import (
    day_words,
    kinds_of,
    moment_words,
    pdf_leaving,
    written,
)
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.ids import CaseId
from assisterdesk.basics.kinds import Role
from assisterdesk.basics.sentence import worded
from assisterdesk.egress.outgoing import Attachment, Outgoing
from assisterdesk.office.business_days import MINNESOTA
from assisterdesk.privacy.log_policy import (
    DEFAULT_YEARS,
    HOW_STORED,
    LEAST_YEARS,
    WHAT_IS_CAPTURED,
    LogPolicy,
    approved,
)
from assisterdesk.privacy.log_policy import written as checked
from assisterdesk.privacy.record import LetterKind

ZIP = "application/zip"
CSV, FHIR, PDF_FORM = "csv", "json", "pdf"
#: a table of more lines is for a spreadsheet
MOST_ON_PAPER = 5_000
LOG_RULE = "keeping.log_years_least"


# -- the policy


def policies(session: Session) -> tuple[LogPolicy, ...]:
    """Every version, newest first. It is about no client, so everyone may read it."""
    return session.store.log_policies()


def policy_in_force(session: Session) -> LogPolicy | None:
    return next((p for p in policies(session) if p.in_force), None)


def suggested_policy(session: Session) -> LogPolicy:
    """What the form begins with: the newest version, or the program's own words for the first."""
    newest = next(iter(policies(session)), None)
    who = next((m.name for m in session.store.staff() if Role.PRIVACY_CONTACT in m.roles), "")
    now = session.program.now()
    if newest is None:
        return LogPolicy(
            1, who, WHAT_IS_CAPTURED, HOW_STORED, DEFAULT_YEARS, "", session.who.id, now
        )
    return newest


def write_policy(
    session: Session,
    maintained_by: str,
    captured: str,
    stored: str,
    kept_years: int,
    legal_hold: str = "",
) -> LogPolicy:
    """A further version; the one before stays in force until this one is approved.

    Raises `NotAllowed`, `Incomplete`, and `Refused` for fewer years than the law or IT asks.
    """
    require_office(session)
    _must_keep(session, kept_years)
    newest = next(iter(policies(session)), None)
    policy = checked(
        LogPolicy(
            newest.version + 1 if newest else 1,
            maintained_by,
            captured,
            stored,
            kept_years,
            legal_hold,
            session.who.id,
            session.program.now(),
        )
    )
    return _save(session, policy, "write log policy")


def approve_policy(session: Session, version: int) -> LogPolicy:
    """The information owner approves what somebody else wrote. Raises `NotAllowed`, `Refused`."""
    if Role.INFORMATION_OWNER not in session.who.roles:
        raise NotAllowed("The information owner approves the policy. Ask them.")
    policy = next((p for p in policies(session) if p.version == version), None)
    if policy is None:
        raise Refused("There is no such version.")
    _must_keep(session, policy.kept_years)
    others = [m for m in session.store.staff() if m.active and m.id != session.who.id]
    can_write = {Role.INFORMATION_OWNER, Role.PRIVACY_CONTACT}
    alone = not any(m.roles & can_write for m in others)
    return _save(
        session,
        approved(policy, session.who.id, session.program.now(), office_of_one=alone),
        "approve log policy",
    )


def least_years(session: Session) -> int:
    """The shortest time the log may be kept here: the rules' own, or what IT asks for."""
    return session.program.policy.at_least(LOG_RULE, LEAST_YEARS)


def _must_keep(session: Session, years: int) -> None:
    least = least_years(session)
    if years < least and least > LEAST_YEARS:
        why = session.program.policy.locked(LOG_RULE)
        # more than the law's six, so that it is never one
        raise Refused(worded("Keep the log at least {least} years. {why}", least=least, why=why))


def policy_letter(session: Session, policy: LogPolicy) -> bytes:
    names = {m.id: m.name for m in session.store.staff()}
    state = "This version is a draft and not in force."
    if policy.approved_at is not None and policy.approved_by is not None:
        state = (
            f"In force since {moment_words(policy.approved_at)}, "
            f"approved by {names.get(policy.approved_by, '')}."
        )
        if policy.flagged:
            state += " Written and approved by the same person, as the office has no other."
    kept = f"Every entry is kept at least {policy.kept_years} years, then deleted by the policy."
    data = {
        "version": policy.version,
        "state": state,
        "maintained": policy.maintained_by,
        "captured": policy.captured,
        "stored": policy.stored,
        "kept": kept,
        "hold": policy.legal_hold,
    }
    return written(session, LetterKind.LOG_POLICY, data)


def policy_leaving(session: Session, policy: LogPolicy) -> Outgoing:
    return pdf_leaving(policy_letter(session, policy), f"log-policy-{policy.version}.pdf")


def _save(session: Session, policy: LogPolicy, verb: str) -> LogPolicy:
    with session.store.change(session.who.id, verb) as change:
        change.put_privacy(policy)
        change.log(
            LogLine(
                Action.POLICY_CHANGED,
                session.access("policy_compliance"),
                fields=("log policy",),
                result="approved" if policy.in_force else "written",
                detail=str(policy.version),
            )
        )
        change.commit()
    return policy


# -- the export


def export_log(
    session: Session,
    since: date,
    until: date,
    form: str,
    progress: Callable[[int, int], None] = lambda done, of: None,
) -> Outgoing:
    """The entries of these days (Minnesota's) as CSV, FHIR AuditEvent or PDF, with the policy in
    force and the chain's verdict, in one file; all of them, however many there are.

    `progress(done, of)` counts entries. Raises `Refused` without a policy in force.
    """
    policy = policy_in_force(session)
    if policy is None:
        raise Refused("Approve a policy for the log first: it goes with every export.")
    if until < since:
        raise Refused("The last day lies before the first. Check the dates.")
    verdict = session.store.verify_log()
    reasons = session.program.catalogues.reasons
    read = _Reading(session, since, until, progress)
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as packed:
        if form == PDF_FORM:
            packed.writestr("access-log.pdf", log_letter(session, since, until, read, verdict))
        else:
            name = "access-log.csv" if form == CSV else "access-log.json"
            office = session.store.office().name
            texts = (
                as_csv(read.pieces(), reasons)
                if form == CSV
                else as_fhir(read.pieces(), reasons, office)
            )
            with packed.open(name, "w") as file:
                for text in texts:
                    file.write(text.encode())
        packed.writestr("log-policy.pdf", policy_letter(session, policy))
        packed.writestr("about.txt", _about(read, verdict))
    file_name = f"access-log-{since}-{until}.zip"
    return leaving(EXPORT, attachments=(Attachment(file_name, out.getvalue(), ZIP),))


def log_letter(
    session: Session, since: date, until: date, read: "_Reading", verdict: ChainVerdict
) -> bytes:
    """The entries as a PDF to read and to file. Raises `Refused` for more than paper is for."""
    reasons = session.program.catalogues.reasons
    rows: list[list[str]] = []
    for entries, references in read.pieces(most=MOST_ON_PAPER):
        for entry in entries:
            line, case = entry.line, entry.line.access.case
            reason = reasons.get(line.access.reason)
            rows.append(
                [
                    str(entry.seq),
                    moment_words(entry.at),
                    entry.who_name,
                    line.action.value.capitalize(),
                    references.get(case, "") if case else "",
                    ", ".join(kinds_of(line.categories)),
                    reason.title if reason else line.access.reason,
                    line.result,
                ]
            )
    data: dict[str, object] = {
        "from": day_words(since),
        "until": day_words(until),
        "rows": rows,
        "verdict": verdict.text,
    }
    return written(session, LetterKind.ACCESS_LOG, data)


def chosen_log(session: Session, entries: Sequence[LogEntry], name: str) -> Outgoing:
    """These entries as a table on its way into a file; that they were looked at is logged already.

    Raises `NotAllowed` for anyone but the privacy office, `Refused` when there are none.
    """
    require_office(session)
    if not entries:
        raise Refused("Choose one or more entries in the list first.")
    pieces = [(tuple(entries), references_of(session, entries))]
    text = "".join(as_csv(pieces, session.program.catalogues.reasons))
    return file_leaving(name, text, CSV_TYPE)


def chosen_log_sheet(session: Session, entries: Sequence[LogEntry]) -> Outgoing:
    """The same on paper. It names whoever looked, and no client."""
    require_office(session)
    if not entries:
        raise Refused("Choose one or more entries in the list first.")
    if len(entries) > MOST_ON_PAPER:
        raise Refused("This is too much for paper. Choose fewer entries, or save a table.")
    reasons, references = session.program.catalogues.reasons, references_of(session, entries)
    blocks = [
        f"From the access log - {session.office.name}",
        f"{len(entries)} entries, chosen {day_words(session.program.today())}",
    ]
    for entry in entries:
        line, case = entry.line, entry.line.access.case
        reason = reasons.get(line.access.reason)
        parts = (
            f"Case: {references.get(case, '')}" if case else "",
            f"About: {len(line.people)} people" if line.people else "",
            f"Kinds of data: {', '.join(kinds_of(line.categories))}" if line.categories else "",
            f"Reason: {reason.title if reason else line.access.reason}",
            f"In their words: {line.access.note}" if line.access.note else "",
            f"Result: {line.result}",
        )
        blocks.append(
            "\n".join(
                (
                    f"{entry.seq}  {moment_words(entry.at)}  {entry.who_name}",
                    line.action.value.capitalize(),
                    *(part for part in parts if part),
                )
            )
        )
    return leaving(PRINT, body="\n\n".join(blocks) + "\n")


class _Reading:
    """The entries of some days under one line of the log, with the references of their cases."""

    def __init__(
        self,
        session: Session,
        since: date,
        until: date,
        progress: Callable[[int, int], None],
    ) -> None:
        self._session = session
        self.since, self.until = since, until
        self._progress = progress
        self._references: dict[CaseId, str] = {}
        self.count = 0
        self.last: LogEntry | None = None

    def pieces(
        self, most: int = 0
    ) -> Iterator[tuple[tuple[LogEntry, ...], Mapping[CaseId, str]]]:
        session = self._session
        line = LogLine(
            Action.LOG_VIEWED,
            session.access("audit"),
            fields=("export",),
            detail=f"{self.since} {self.until}",
        )
        with session.store.privacy_look(line) as look:
            moments = span(self.since, self.until)
            number = look.how_many(*moments)
            if most and number > most:
                raise Refused(
                    worded(
                        "These days hold {number:,} entries, which is too much for paper. "
                        "Choose fewer days, or export a table.",
                        number=number,
                    )
                )
            for entries in look.log_pieces(*moments):
                for case in dict.fromkeys(e.line.access.case for e in entries):
                    if case and case not in self._references:
                        self._references[case] = session.store.case_reference(case)
                self.count += len(entries)
                self.last = entries[-1]
                yield entries, self._references
                self._progress(self.count, max(number, self.count))


def _about(read: _Reading, verdict: ChainVerdict) -> str:
    last = f"{read.last.seq}, hash {read.last.hash}" if read.last else "none"
    return (
        f"Entries from {read.since} to {read.until}: {read.count}\n"
        f"Last entry: {last}\n"
        f"Check of the whole log: {verdict.state.value}. {verdict.text}\n"
    )


def span(since: date, until: date) -> tuple[datetime, datetime]:
    """From the first moment of `since` up to the end of `until`, by Minnesota's clock."""
    return (
        datetime.combine(since, time(), MINNESOTA),
        datetime.combine(until + timedelta(days=1), time(), MINNESOTA),
    )
