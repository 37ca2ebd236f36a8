"""The log's policy, export, review and accounting, and the incidents that come of it."""

import csv
import io
import json
import zipfile
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pypdfium2
import pytest

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions import privacy_incidents as cases_of_harm
from assisterdesk.actions import privacy_log as log
from assisterdesk.actions import privacy_review as review
from assisterdesk.actions import privacy_seen as seen
from assisterdesk.actions.cases import create_case, give_reason, open_case, reveal
from assisterdesk.actions.exits_ask import ask
from assisterdesk.actions.privacy_letters import letters_of
from assisterdesk.actions.privacy_statutes import statutes_leaving
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import AssisterKind, PiiCategory, Role
from assisterdesk.egress.outgoing import Outcome
from assisterdesk.office.staff import Staff
from assisterdesk.people.person import PersonField
from assisterdesk.privacy.incident import Ground, Stage
from assisterdesk.privacy.log_policy import HOW_STORED, WHAT_IS_CAPTURED
from assisterdesk.privacy.record import Delivery
from assisterdesk.privacy.review import Flag, Judgement, ReviewRules
from assisterdesk.privacy.statutes import statutes
from tests.actions.parts import Desk, give_roles

ALWAYS_OPEN = ReviewRules(
    opens=datetime.min.time(), closes=datetime.max.time(), weekdays_only=False
)


@pytest.fixture
def desk(desk: Desk) -> Desk:
    give_roles(desk, Role.PRIVACY_CONTACT, Role.INFORMATION_OWNER)
    return desk


def text_of(pdf: bytes) -> str:
    document = pypdfium2.PdfDocument(io.BytesIO(pdf))
    text = " ".join(page.get_textpage().get_text_bounded() for page in document)
    document.close()
    return " ".join(text.split())


def colleague(desk: Desk, name: str, *roles: Role) -> Staff:
    member = Staff(
        StaffId(f"staff-{name}"), name, AssisterKind.NAVIGATOR, frozenset(roles), "AB12CD34F"
    )
    with desk.session.store.change(desk.session.who.id, "add") as change:
        change.put_staff(member)
        change.commit()
    return member


def as_(desk: Desk, member: Staff):
    return replace(desk.session, who=member)


def policy(desk: Desk, years: int = 10):
    return log.write_policy(
        desk.session, "Pa Houa Vang", WHAT_IS_CAPTURED, HOW_STORED, years, "Smith matter"
    )


# -- the policy (O-G5)


@pytest.mark.requirement("O-G5")
def test_the_policy_answers_its_four_questions_and_is_approved_by_another(desk: Desk) -> None:
    owner = colleague(desk, "Ayan Warsame", Role.INFORMATION_OWNER)
    made = policy(desk)
    assert log.policy_in_force(desk.session) is None
    with pytest.raises(Refused, match="Somebody else"):
        log.approve_policy(desk.session, made.version)
    log.approve_policy(as_(desk, owner), made.version)
    in_force = log.policy_in_force(desk.session)
    assert in_force and in_force.version == 1 and not in_force.flagged
    said = text_of(log.policy_letter(desk.session, in_force))
    for part in ("Who maintains", "What is captured", "How it is stored", "10 years", "Ayan"):
        assert part in said
    assert policy(desk).version == 2
    assert log.policy_in_force(desk.session) == in_force, "a draft is not in force"


@pytest.mark.requirement("O-G5")
def test_an_office_of_one_approves_its_own_and_says_so(desk: Desk) -> None:
    signed = log.approve_policy(desk.session, policy(desk).version)
    assert signed.flagged
    assert "same person" in text_of(log.policy_letter(desk.session, signed))


@pytest.mark.requirement("O-G5")
def test_six_years_is_the_floor_and_every_question_needs_an_answer(desk: Desk) -> None:
    with pytest.raises(Refused, match="6 years"):
        policy(desk, 5)
    with pytest.raises(Incomplete):
        log.write_policy(desk.session, "", WHAT_IS_CAPTURED, HOW_STORED, 10)


# -- the export (O-G4)


@pytest.mark.requirement("O-G5")
def test_an_export_carries_the_policy_and_the_verdict(desk: Desk) -> None:
    today = desk.program.today()
    with pytest.raises(Refused, match="policy"):
        log.export_log(desk.session, today, today, log.CSV)
    log.approve_policy(desk.session, policy(desk).version)
    outgoing = log.export_log(desk.session, today, today, log.CSV)
    with zipfile.ZipFile(io.BytesIO(outgoing.attachments[0].content)) as packed:
        assert set(packed.namelist()) == {"access-log.csv", "log-policy.pdf", "about.txt"}
        rows = list(csv.DictReader(io.StringIO(packed.read("access-log.csv").decode())))
        assert "confirmed" in packed.read("about.txt").decode()
        assert packed.read("log-policy.pdf").startswith(b"%PDF")
    seqs = [int(row["Entry"]) for row in rows]
    assert seqs == list(range(1, len(seqs) + 1))
    for row, after in zip(rows, rows[1:], strict=False):
        assert row["Hash"] == after["Previous hash"], "the chain can be checked outside"
    assert ask(desk.session, outgoing).verdict.outcome in (Outcome.GO, Outcome.WARN)


@pytest.mark.requirement("O-G4")
def test_the_export_speaks_fhir(desk: Desk) -> None:
    today = desk.program.today()
    open_case(desk.session, desk.access)
    reveal(desk.session, desk.access, desk.person.id, PersonField.SSN)
    log.approve_policy(desk.session, policy(desk).version)
    outgoing = log.export_log(desk.session, today, today, log.FHIR)
    with zipfile.ZipFile(io.BytesIO(outgoing.attachments[0].content)) as packed:
        bundle = json.loads(packed.read("access-log.json"))
    assert bundle["resourceType"] == "Bundle" and bundle["type"] == "collection"
    events = [entry["resource"] for entry in bundle["entry"]]
    for event in events:
        # the fields R4 requires of an AuditEvent
        assert event["resourceType"] == "AuditEvent"
        assert event["type"]["code"] and event["recorded"] and event["source"]["observer"]
        assert event["action"] in "CRUDE" and event["outcome"] in ("0", "4", "8", "12")
        assert event["agent"][0]["requestor"] is True
    seen = next(e for e in events if e["subtype"][0]["display"] == "field revealed")
    assert {"(E)(6)", "(E)(7)"} == {c["code"] for c in seen["purposeOfEvent"][0]["coding"]}
    assert seen["entity"][0]["what"]["identifier"]["value"] == desk.person.id
    assert "666123456" not in json.dumps(seen) and "Xiong" not in json.dumps(bundle)


# -- who has seen my data


@pytest.mark.requirement("O-C")
def test_who_has_seen_a_persons_data_and_why_is_one_letter(desk: Desk) -> None:
    today = desk.program.today()
    open_case(desk.session, desk.access)
    reveal(desk.session, desk.access, desk.person.id, PersonField.SSN)
    found = seen.who_has_seen(desk.session, [desk.person.id], today, today)
    assert {"Opened the case", "Uncovered a field"} <= {s.what for s in found.seen}
    said = text_of(seen.accounting_letter(desk.session, found))
    assert "Mai Xiong" in said and desk.session.who.name in said
    assert "Status inquiry" in said and "Social Security number" in said
    assert "1420 Larpenteur Ave W Saint Paul, MN 55113" in said
    before = today - timedelta(days=30)
    assert seen.who_has_seen(desk.session, [desk.person.id], before, before).seen == ()
    with pytest.raises(Refused):
        seen.who_has_seen(desk.session, [desk.person.id], today, before)


@pytest.mark.requirement("O-C")
def test_a_supervisor_answers_who_looked_but_does_not_work_on_requests(desk: Desk) -> None:
    today = desk.program.today()
    chief = as_(desk, colleague(desk, "Khin Htoo", Role.SUPERVISOR))
    people = seen.people_to_account_for(chief, "mai xiong")
    assert seen.who_has_seen(chief, [p.id for p in people], today, today).people
    plain = as_(desk, colleague(desk, "Diego Ramos", Role.ASSISTER))
    with pytest.raises(NotAllowed):
        seen.people_to_account_for(plain, "mai xiong")
    with pytest.raises(NotAllowed):
        seen.who_has_seen(plain, [desk.person.id], today, today)


# -- the review queue (O-G4)


def queue_of(session, **rules):
    return review.queue(session, replace(ALWAYS_OPEN, **rules))


@pytest.mark.requirement("O-G4")
def test_looks_at_the_own_record_and_the_own_name_are_flagged(desk: Desk) -> None:
    kin = colleague(desk, "Tou Xiong", Role.ASSISTER)
    self_ = colleague(desk, "Mai Xiong", Role.ASSISTER)
    for member in (kin, self_):
        line = LogLine(Action.OPENED, replace(desk.access, who=member.id))
        desk.session.store.log(line)
    raised = {q.entry.who_name: q.flags for q in queue_of(desk.session)}
    assert raised == {"Tou Xiong": (Flag.SAME_SURNAME,), "Mai Xiong": (Flag.OWN_RECORD,)}


@pytest.mark.requirement("O-G4")
def test_many_cases_in_a_row_are_flagged(desk: Desk) -> None:
    for n in range(4):
        case = create_case(desk.session, f"Household {n}", "renewal")
        open_case(desk.session, give_reason(desk.session, case, "renewal"))
    assert queue_of(desk.session, many=9) == ()
    found = queue_of(desk.session, many=4)
    assert {q.flags for q in found} == {(Flag.MANY_IN_A_ROW,)}
    assert len({q.reference for q in found}) == 4


@pytest.mark.requirement("O-G4")
def test_an_entry_leaves_the_queue_once_somebody_else_reviewed_it(desk: Desk) -> None:
    chief = as_(desk, colleague(desk, "Khin Htoo", Role.SUPERVISOR))
    open_case(desk.session, desk.access)
    never = datetime.min.time()
    (item,) = [
        q for q in queue_of(chief, opens=never, closes=never)
        if q.entry.line.action is Action.OPENED
    ]
    assert item.flags == (Flag.OUT_OF_HOURS,)
    with pytest.raises(Refused, match="Somebody else"):
        review.mark(desk.session, [item], Judgement.VALID)
    with pytest.raises(Incomplete):
        review.mark(chief, [], Judgement.VALID)
    review.mark(chief, [item], Judgement.VALID)
    assert item.entry.seq not in {q.entry.seq for q in queue_of(chief, opens=never, closes=never)}


# -- paper (O-C)


@pytest.mark.requirement("O-C")
@pytest.mark.requirement("O-G4")
def test_a_look_at_paper_is_entered_by_hand(desk: Desk) -> None:
    today, who = desk.program.today(), desk.session.who.id
    reference = desk.session.store.case_reference(desk.access.case)
    review.enter_paper(
        desk.session, reference.lower(), who, today, [PiiCategory.HEALTH], "verification"
    )
    found = seen.who_has_seen(desk.session, [desk.person.id], today, today)
    paper = next(s for s in found.seen if s.what == "Saw a paper record")
    assert paper.kinds == "Health"[:6] or paper.kinds
    assert paper.entry.line.detail == f"by {who} on {today.isoformat()}"
    for bad, error in (
        ((reference, who, today, [], "verification"), Incomplete),
        (("ZZZZZ9", who, today, [PiiCategory.HEALTH], "verification"), Refused),
        ((reference, who, today + timedelta(days=1), [PiiCategory.HEALTH], "audit"), Refused),
        ((reference, StaffId("x"), today, [PiiCategory.HEALTH], "audit"), Incomplete),
        ((reference, who, today, [PiiCategory.HEALTH], "none"), Incomplete),
    ):
        with pytest.raises(error):
            review.enter_paper(desk.session, *bad)


@pytest.mark.requirement("O-C")
def test_paper_for_others_is_entered_by_who_reads_the_log(desk: Desk) -> None:
    today = desk.program.today()
    reference = desk.session.store.case_reference(desk.access.case)
    diego = colleague(desk, "Diego Ramos", Role.ASSISTER)
    what = (reference, diego.id, today, [PiiCategory.INCOME], "verification")
    review.enter_paper(desk.session, *what)
    with pytest.raises(NotAllowed):
        review.enter_paper(as_(desk, diego), reference, desk.session.who.id, *what[2:])
    with pytest.raises(NotAllowed):
        review.enter_paper(as_(desk, diego), *what)


# -- invalid access (O-D3)


def looked(desk: Desk):
    """Somebody with the same last name looked; the queue shows it."""
    kin = colleague(desk, "Tou Xiong", Role.ASSISTER)
    access = replace(desk.access, who=kin.id)
    store = desk.session.store
    store.log(LogLine(Action.OPENED, access, categories=(PiiCategory.PERSON_NAME,)))
    store.log(
        LogLine(
            Action.REVEALED, access, people=(desk.person.id,), categories=(PiiCategory.SSN,)
        )
    )
    return queue_of(desk.session)


@pytest.mark.requirement("O-D3")
def test_marked_entries_become_an_incident_a_notice_and_a_record(desk: Desk) -> None:
    today = desk.program.today()
    incident = cases_of_harm.open_incident(desk.session, looked(desk), "A relative looked.")
    assert queue_of(desk.session) == (), "what is marked is reviewed"
    assert incident.due == today and len(incident.entries) == 2
    with pytest.raises(Refused, match="whose data"):
        cases_of_harm.write_notice(desk.session, incident, desk.person.id)
    incident = cases_of_harm.find_scope(desk.session, incident)
    (one,) = incident.affected
    assert one.person == desk.person.id
    assert set(one.categories) == {PiiCategory.PERSON_NAME, PiiCategory.SSN}
    assert one.days == (today,)
    incident, pdf = cases_of_harm.write_notice(desk.session, incident, one.person)
    said = text_of(pdf)
    assert "Social Security number" in said and str(today.year) in said
    assert "Mai Xiong" in said and "Tou" not in said
    with pytest.raises(Refused, match="Notify everyone"):
        cases_of_harm.close(desk.session, incident, "Talked to them.")
    incident = cases_of_harm.notify(
        desk.session, incident, one.person, Delivery.WRITTEN, today
    )
    assert incident.stage is Stage.NOTIFIED
    incident = cases_of_harm.report(desk.session, incident, today)
    with pytest.raises(Incomplete):
        cases_of_harm.close(desk.session, incident, " ")
    incident = cases_of_harm.close(desk.session, incident, "Access taken away.")
    assert cases_of_harm.incidents(desk.session) == (incident,)
    assert len(letters_of(desk.session, incident.id)) == 1


@pytest.mark.requirement("O-D3")
def test_an_investigation_makes_the_notice_wait_until_the_ground_is_gone(desk: Desk) -> None:
    today = desk.program.today()
    incident = cases_of_harm.open_incident(desk.session, looked(desk))
    incident = cases_of_harm.find_scope(desk.session, incident)
    again = today + timedelta(days=7)
    with pytest.raises(Refused, match="ahead"):
        cases_of_harm.delay(desk.session, incident, Ground.INVESTIGATION, today)
    incident = cases_of_harm.delay(desk.session, incident, Ground.INVESTIGATION, again)
    assert incident.next_review == again
    who = desk.person.id
    for step in (
        lambda: cases_of_harm.write_notice(desk.session, incident, who),
        lambda: cases_of_harm.notify(desk.session, incident, who, Delivery.TELEPHONE, today),
    ):
        with pytest.raises(Refused, match="investigation"):
            step()
    later = again + timedelta(days=7)
    held = cases_of_harm.review_delay(desk.session, incident, Ground.INVESTIGATION, later)
    assert held.next_review == later
    free = cases_of_harm.review_delay(desk.session, held, Ground.INVESTIGATION, None)
    told = cases_of_harm.notify(desk.session, free, who, Delivery.TELEPHONE, today)
    assert told.stage is Stage.NOTIFIED


@pytest.mark.requirement("O-D3")
def test_other_grounds_may_delay_but_do_not_forbid(desk: Desk) -> None:
    today = desk.program.today()
    incident = cases_of_harm.open_incident(desk.session, looked(desk))
    incident = cases_of_harm.find_scope(desk.session, incident)
    incident = cases_of_harm.delay(
        desk.session, incident, Ground.SCOPE, today + timedelta(days=1)
    )
    script = cases_of_harm.call_script(desk.session, incident, desk.person.id)
    assert "Social Security number".lower() in script.lower()
    with pytest.raises(Refused, match="Write the notice"):
        cases_of_harm.notify(
            desk.session, incident, desk.person.id, Delivery.ELECTRONIC, today
        )
    cases_of_harm.notify(desk.session, incident, desk.person.id, Delivery.TELEPHONE, today)


# -- laws (O-F)


@pytest.mark.requirement("O-F")
def test_the_list_of_laws_is_printed_for_any_requester_and_names_nobody(desk: Desk) -> None:
    outgoing = statutes_leaving(desk.session, statutes().values())
    said = text_of(outgoing.attachments[0].content)
    assert "(F)(31)" in said and "29 C.F.R. 825.500(g)" in said and "11/22/2026" in said
    assert not any(f.person for f in ask(desk.session, outgoing).verdict.findings)


def test_days_are_minnesotas() -> None:
    since, until = log.span(date(2026, 3, 1), date(2026, 3, 31))
    assert since.astimezone(UTC) == datetime(2026, 3, 1, 6, tzinfo=UTC)
    assert until.astimezone(UTC) == datetime(2026, 4, 1, 5, tzinfo=UTC)
