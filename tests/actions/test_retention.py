"""How long the log, cases and consents are kept, and the log in whole: as tables and as a PDF."""

import csv
import io
import json
import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace

import pypdfium2
import pytest

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions import privacy_log, retention
from assisterdesk.actions.cases import close_case, create_case, give_reason, open_case
from assisterdesk.actions.privacy_today import privacy_reminders
from assisterdesk.actions.program import Session
from assisterdesk.actions.signing_in import create_office
from assisterdesk.basics.errors import NotAllowed, Refused
from assisterdesk.basics.kinds import Role
from assisterdesk.bootstrap import practice_office
from assisterdesk.egress.outgoing import Outgoing
from assisterdesk.settings.policy import Fixed, Policy, Source
from assisterdesk.store import privacy_look
from tests.contracts.store_values import TickingClock

ALL = frozenset(Role)


@dataclass
class Years:
    """An office whose clock a test sets."""

    session: Session
    clock: TickingClock

    def later(self, years: float) -> None:
        self.clock.later(days=round(365.25 * years))


@pytest.fixture
def office() -> Iterator[Years]:
    clock = TickingClock()
    with practice_office(clock=clock) as (program, _):
        practice = program.practice
        assert practice is not None
        first = replace(practice.first, roles=ALL)
        session, _recovery = create_office(
            program, practice.office, first, practice.passphrase
        )
        yield Years(session, clock)
        session.store.close()


def in_force(office: Years, years: int = 7, hold: str = "") -> None:
    suggested = privacy_log.suggested_policy(office.session)
    made = privacy_log.write_policy(
        office.session, "The privacy contact", suggested.captured, suggested.stored, years, hold
    )
    privacy_log.approve_policy(office.session, made.version)


@pytest.mark.requirement("O-G5")
def test_what_is_over_is_told_looked_at_and_goes(office: Years) -> None:
    session = office.session
    kept = create_case(session, "Haugen family", "renewal")
    gone = create_case(session, "Xiong family", "renewal")
    access = give_reason(session, gone, "renewal")
    close_case(session, access, open_case(session, access).case, closed=True)
    in_force(office)
    assert privacy_reminders(session) == ()
    office.later(7.1)
    found = retention.look(session)
    assert [c.reference for c in found.cases] == [session.store.case_reference(gone)]
    assert found.log_entries > 5
    (said,) = [s for s in privacy_reminders(session) if "time to keep" in s]
    assert "a closed case" in said
    assert retention.cut_log(session) == found.log_entries
    assert retention.erase_due(session, found.cases) == 1
    assert {t.case for t in session.store.tombstones()} == {gone}
    assert session.store.case_reference(kept)
    assert session.store.verify_log().first_bad is None
    again = retention.look(session)
    assert (again.log_entries, again.cases) == (0, ())
    viewing = LogLine(Action.LOG_VIEWED, session.access("audit"))
    lines = [e.line.action for e in session.store.log_page(viewing, None, 20)]
    assert {Action.LOG_CUT, Action.ERASED} <= set(lines)


@pytest.mark.requirement("O-G5")
def test_a_hold_or_another_role_keeps_everything(office: Years) -> None:
    session = office.session
    case = create_case(session, "Xiong family", "renewal")
    access = give_reason(session, case, "renewal")
    close_case(session, access, open_case(session, access).case, closed=True)
    in_force(office, hold="Suit 12")
    office.later(11)
    found = retention.look(session)
    assert (found.hold, found.log_entries) == ("Suit 12", 0)
    assert privacy_reminders(session) == ()
    with pytest.raises(Refused, match="hold"):
        retention.cut_log(session)
    with pytest.raises(Refused, match="hold"):
        retention.erase_due(session, found.cases)
    plain = replace(session, who=replace(session.who, roles=frozenset({Role.PRIVACY_CONTACT})))
    assert not retention.look(plain).may_erase
    with pytest.raises(NotAllowed):
        retention.erase_due(plain, found.cases)
    in_force(office, years=20)
    assert retention.look(session).cases == ()
    with pytest.raises(Refused, match="not over"):
        retention.erase_due(session, found.cases)


def unpacked(outgoing: Outgoing) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(outgoing.attachments[0].content)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


@pytest.mark.requirement("O-G4")
@pytest.mark.requirement("O-G5")
def test_an_export_holds_every_entry_and_tells_how_far_it_is(
    office: Years, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = office.session
    in_force(office)
    for number in range(95):
        session.store.log(LogLine(Action.OPENED, session.access("audit"), count=number))
    monkeypatch.setattr(privacy_look, "_PIECE", 20)
    day = session.program.today()
    told: list[tuple[int, int]] = []
    files = unpacked(
        privacy_log.export_log(
            session, day, day, privacy_log.CSV, lambda *said: told.append(said)
        )
    )
    rows = list(csv.reader(io.StringIO(files["access-log.csv"].decode())))
    numbers = [int(row[0]) for row in rows[1:]]
    assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
    assert len(numbers) > 95
    assert told[-1] == (len(numbers), len(numbers))
    assert len(told) > 4
    fhir = unpacked(privacy_log.export_log(session, day, day, privacy_log.FHIR))
    bundle = json.loads(fhir["access-log.json"])
    assert len(bundle["entry"]) > len(numbers)
    assert {e["resource"]["resourceType"] for e in bundle["entry"]} == {"AuditEvent"}


@pytest.mark.requirement("O-G4")
def test_the_log_of_some_days_is_a_pdf_to_read(
    office: Years, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = office.session
    in_force(office)
    case = create_case(session, "Xiong family", "renewal")
    open_case(session, give_reason(session, case, "renewal"))
    day = session.program.today()
    files = unpacked(privacy_log.export_log(session, day, day, privacy_log.PDF_FORM))
    document = pypdfium2.PdfDocument(io.BytesIO(files["access-log.pdf"]))
    said = " ".join(
        " ".join(page.get_textpage().get_text_bounded() for page in document).split()
    )
    document.close()
    assert session.store.case_reference(case) in said
    assert "Case opened" in said and "Xiong" not in said
    assert "log-policy.pdf" in files
    monkeypatch.setattr(privacy_log, "MOST_ON_PAPER", 3)
    with pytest.raises(Refused, match="fewer days"):
        privacy_log.export_log(session, day, day, privacy_log.PDF_FORM)


@pytest.mark.requirement("X5")
def test_it_may_ask_for_a_longer_log_and_nothing_is_cut_under_a_shorter_one(office: Years) -> None:
    in_force(office, years=7)
    office.later(8)
    assert retention.look(office.session).log_entries
    asked = Policy({"keeping.log_years_least": Fixed(12, Source.FILE)})
    under = replace(office.session, program=replace(office.session.program, policy=asked))
    found = retention.look(under)
    assert (found.log_years, found.log_entries) == (12, 0)
    with pytest.raises(Refused, match="shorter than your organization"):
        retention.cut_log(under)
    with pytest.raises(Refused, match="at least 12 years.*signed for this computer"):
        privacy_log.write_policy(under, "The privacy contact", "all", "here", 10)
