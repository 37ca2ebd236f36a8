"""Leaving by clipboard, paper, file or another program: asked, warned, logged, then out or not."""

import csv
import io
from dataclasses import replace

import pytest

from assisterdesk.access.log_line import Action, LogEntry
from assisterdesk.actions.cases import add_note, open_case
from assisterdesk.actions.copying import clear_copy
from assisterdesk.actions.documents import add_document
from assisterdesk.actions.exits_ask import (
    CLIPBOARD,
    PRINT,
    Asked,
    CaseInHand,
    after_fix,
    ask,
    ask_fixed,
    fixes,
    keep_in,
    leaving,
    let_out,
)
from assisterdesk.actions.exits_files import (
    CSV,
    case_list,
    document_to_open,
    document_to_save,
    file_leaving,
    table,
)
from assisterdesk.actions.exits_paper import case_summary, on_paper
from assisterdesk.actions.exits_site import (
    SiteField,
    copy_field,
    open_for_site,
    site_is_open,
)
from assisterdesk.actions.exits_teaching import may_teach, revoke, taught_values, teach
from assisterdesk.actions.log import log_page
from assisterdesk.basics.errors import Incomplete, NotAllowed, Refused
from assisterdesk.basics.ids import DocumentId
from assisterdesk.basics.kinds import PiiCategory, Role
from assisterdesk.egress.fixes import Fix
from assisterdesk.egress.gate import Gate
from assisterdesk.egress.outgoing import Outcome, Override, Protection
from tests.actions.parts import Desk

NAMED = "Mai Xiong called about her renewal."
SECOND_LOOK = ("Johnson household", "Two Bears-Larsen household", "Gutierrez and Mai Xiong")
WORDS = "she asked for it on paper"


def lines(desk: Desk, *actions: Action) -> list[LogEntry]:
    return [e for e in log_page(desk.session) if e.line.action in actions]


def in_hand(desk: Desk) -> CaseInHand:
    case = desk.access.case
    assert case is not None
    return CaseInHand(desk.access, desk.session.store.case_reference(case))


def asked_to_copy(desk: Desk, text: str) -> Asked:
    return ask(desk.session, leaving(CLIPBOARD, body=text), in_hand(desk))


@pytest.mark.requirement("X4")
def test_what_names_nobody_is_copied_and_logged(desk: Desk) -> None:
    cleared = clear_copy(desk.session, "Open enrollment ends January 15.")
    assert cleared.outgoing.body == "Open enrollment ends January 15."
    (line,) = [e.line for e in lines(desk, Action.COPIED)]
    assert (line.route, line.result, line.categories) == (CLIPBOARD, "go", ())


@pytest.mark.requirement("X4", "O-G3")
def test_a_warning_gone_past_is_one_line_with_the_reason_the_case_and_whom_it_is_about(
    desk: Desk,
) -> None:
    asked = asked_to_copy(desk, NAMED)
    assert asked.verdict.outcome is Outcome.WARN
    assert not lines(desk, Action.COPIED, Action.REFUSED)
    let_out(desk.session, asked, Override.JUSTIFIED, WORDS)
    (entry,) = lines(desk, Action.COPIED, Action.REFUSED)
    line = entry.line
    assert line.action is Action.COPIED
    assert line.result == "warn"
    assert line.detail == "justified"
    assert line.access.case == desk.access.case
    assert line.access.note == WORDS
    assert line.people == (desk.person.id,)
    assert PiiCategory.PERSON_NAME in line.categories
    assert "Mai" not in repr(line)


def test_a_warning_that_is_closed_is_one_line_too(desk: Desk) -> None:
    keep_in(desk.session, asked_to_copy(desk, NAMED))
    (entry,) = lines(desk, Action.COPIED, Action.REFUSED)
    assert (entry.line.action, entry.line.detail) == (Action.REFUSED, "kept in")


def test_a_short_reason_lets_nothing_out_and_is_asked_again(desk: Desk) -> None:
    asked = asked_to_copy(desk, NAMED)
    with pytest.raises(Incomplete):
        let_out(desk.session, asked, Override.JUSTIFIED, "because")
    assert not lines(desk, Action.COPIED, Action.REFUSED)
    assert let_out(desk.session, asked, Override.JUSTIFIED, WORDS)


def test_a_reason_takes_no_names(desk: Desk) -> None:
    asked = asked_to_copy(desk, NAMED)
    with pytest.raises(Refused, match="names and numbers"):
        let_out(desk.session, asked, Override.JUSTIFIED, "Mai Xiong wants it so")
    assert not lines(desk, Action.COPIED)


@pytest.mark.parametrize("override", [None, Override.ACKNOWLEDGED, Override.WITHOUT])
def test_what_the_policy_does_not_offer_lets_nothing_out(
    desk: Desk, override: Override | None
) -> None:
    asked = asked_to_copy(desk, NAMED)
    assert override not in asked.overrides
    with pytest.raises(Refused):
        let_out(desk.session, asked, override, WORDS)
    assert not lines(desk, Action.COPIED)


def test_paper_is_gone_past_with_a_tick(desk: Desk) -> None:
    asked = ask(desk.session, on_paper(NAMED), in_hand(desk))
    assert Override.ACKNOWLEDGED in asked.overrides
    assert let_out(desk.session, asked, Override.ACKNOWLEDGED).outgoing.body == NAMED
    assert lines(desk, Action.PRINTED)[0].line.detail == "acknowledged"


@pytest.mark.parametrize("fix", [Fix.MASK, Fix.REMOVE, Fix.REFERENCE])
def test_after_a_fix_the_gate_is_asked_anew_and_lets_it_go(desk: Desk, fix: Fix) -> None:
    asked = asked_to_copy(desk, NAMED)
    assert fix in fixes(asked)
    again = ask(desk.session, after_fix(asked, fix), in_hand(desk))
    assert again.may_go
    assert "Xiong" not in let_out(desk.session, again).outgoing.body


def test_a_table_is_fixed_inside_its_file(desk: Desk) -> None:
    text = table(["Reference", "Name"], [["7QX2KD", "Mai Xiong"]])
    asked = ask(desk.session, file_leaving("list.csv", text, CSV), in_hand(desk))
    assert asked.verdict.outcome is Outcome.WARN
    fixed = after_fix(asked, Fix.MASK)
    assert b"Xiong" not in fixed.attachments[0].content
    assert ask(desk.session, fixed).may_go


def test_what_comes_to_light_behind_a_fix_is_fixed_as_well(desk: Desk) -> None:
    rows = [[f"REF{n}", name] for n, name in enumerate(SECOND_LOOK)]
    text = table(["Reference", "Household"], rows)
    asked = ask(desk.session, file_leaving("list.csv", text, CSV), in_hand(desk))
    again = ask_fixed(desk.session, asked, Fix.MASK)
    assert again.may_go
    assert not any(name.encode() in again.outgoing.attachments[0].content for name in SECOND_LOOK)


def test_four_digits_stay_and_are_warned_of_again(desk: Desk) -> None:
    asked = asked_to_copy(desk, "Her SSN is 900-22-9981.")
    again = ask_fixed(desk.session, asked, Fix.LAST_FOUR)
    assert again.outgoing.body == "Her SSN is ...9981."
    assert not again.may_go


def test_a_file_that_is_no_text_is_not_changed(desk: Desk) -> None:
    document = add_document(desk.session, desk.access, "n.pdf", b"%PDF-1.7 broken", "notice")
    outgoing = document_to_open(desk.session, desk.access, document.id)
    asked = ask(desk.session, outgoing, in_hand(desk))
    assert asked.verdict.unreadable
    assert fixes(asked) == ()
    with pytest.raises(Refused):
        after_fix(asked, Fix.MASK)


def test_a_document_leaves_under_a_name_that_says_nothing(desk: Desk) -> None:
    document = add_document(
        desk.session, desk.access, "Xiong_Mai_notice.txt", b"Mai Xiong, notice", "notice"
    )
    opened = document_to_open(desk.session, desk.access, document.id)
    (file,) = opened.attachments
    assert file.name == f"{in_hand(desk).reference}-notice-1.txt"
    assert opened.protection is Protection.UNENCRYPTED_EXIT
    saved = document_to_save(desk.session, desk.access, document.id, "Mai Xiong.txt")
    asked = ask(desk.session, saved, in_hand(desk))
    assert "attachment_name" in {f.part.value for f in asked.verdict.findings}
    assert len(lines(desk, Action.OPENED)) >= 2


def test_a_document_of_another_case_is_not_handed_out(desk: Desk) -> None:
    with pytest.raises(Refused):
        document_to_open(desk.session, desk.access, DocumentId("0" * 32))


def test_a_cell_is_never_a_formula() -> None:
    text = table(["A"], [["=HYPERLINK(1)"], ["+1"], ["-1"], ["@x"], ["plain, with comma"]])
    cells = [row[0] for row in csv.reader(io.StringIO(text))][1:]
    assert cells == ["'=HYPERLINK(1)", "'+1", "'-1", "'@x", "plain, with comma"]


def test_the_case_list_goes_without_names_unless_they_are_wanted(desk: Desk) -> None:
    bare = case_list(desk.session, "cases.csv", households=False)
    assert b"Xiong" not in bare.attachments[0].content
    assert in_hand(desk).reference.encode() in bare.attachments[0].content
    assert ask(desk.session, bare).may_go
    named = case_list(desk.session, "cases.csv", households=True)
    assert ask(desk.session, named).verdict.outcome is Outcome.WARN
    assert lines(desk, Action.LIST_SHOWN)


def test_a_summary_holds_the_case_and_no_number(desk: Desk) -> None:
    add_note(desk.session, desk.access, "Renewal form mailed.")
    text = case_summary(desk.session, open_case(desk.session, desk.access))
    assert "Mai Xiong, applicant" in text
    assert "Renewal form mailed." in text
    assert "666-12" not in text and "66612" not in text
    assert "1987" not in text and "555-0142" not in text
    assert on_paper(text).route == PRINT
    with pytest.raises(Refused):
        on_paper("  ")


# -- for MNsure's site


@pytest.mark.requirement("X4")
def test_fields_for_the_site_are_logged_once_and_handed_out_one_by_one(desk: Desk) -> None:
    before = len(log_page(desk.session))
    entry = open_for_site(desk.session, desk.access, desk.person.id)
    out = [copy_field(desk.session, entry, f).outgoing.body for f in entry.fields]
    assert out == [
        "Mai",
        "Xiong",
        "05/03/1987",
        "666-12-3456",
        "1420 Larpenteur Ave W",
        "Saint Paul",
        "55113",
        "651-555-0142",
        "mai.xiong@example.org",
    ]
    # one line for all of it, and the two looks at the log themselves
    assert len(log_page(desk.session)) == before + 2
    (line,) = [e.line for e in lines(desk, Action.COPIED)]
    assert line.people == (desk.person.id,)
    assert line.access.reason == desk.access.reason
    assert "666123456" not in repr(entry) and "666-12-3456" not in repr(entry)


def test_the_next_field_follows_the_application_and_begins_again(desk: Desk) -> None:
    entry = open_for_site(desk.session, desk.access, desk.person.id)
    assert entry.after(None) is SiteField.GIVEN
    assert entry.after(SiteField.GIVEN) is SiteField.FAMILY
    assert entry.after(SiteField.EMAIL) is SiteField.GIVEN
    with pytest.raises(Refused):
        copy_field(desk.session, entry, SiteField.MIDDLE)


def test_the_policy_may_close_the_site(desk: Desk) -> None:
    gate = desk.session.gate
    entry = open_for_site(desk.session, desk.access, desk.person.id)
    gate.policy = replace(gate.policy, closed=frozenset({"site_field"}))
    assert not site_is_open(desk.session)
    with pytest.raises(Refused, match="policy"):
        open_for_site(desk.session, desk.access, desk.person.id)
    with pytest.raises(Refused, match="policy"):
        copy_field(desk.session, entry, SiteField.SSN)


# -- teaching


@pytest.fixture
def contact(desk: Desk) -> Desk:
    roles = desk.session.who.roles | {Role.PRIVACY_CONTACT}
    return replace(desk, session=replace(desk.session, who=replace(desk.session.who, roles=roles)))


OURS = "The client can be reached at 612-555-0188."


def test_the_privacy_contact_teaches_and_revokes_and_both_are_logged(contact: Desk) -> None:
    session = contact.session
    assert ask(session, leaving(CLIPBOARD, body=OURS)).verdict.outcome is Outcome.WARN
    made = teach(session, PiiCategory.PHONE, "612-555-0188", "the clinic's own front desk")
    assert ask(session, leaving(CLIPBOARD, body=OURS)).may_go
    with pytest.raises(Refused, match="already"):
        teach(session, PiiCategory.PHONE, "612-555-0188", "the clinic's own front desk")
    gone = revoke(session, made)
    assert ask(session, leaving(CLIPBOARD, body=OURS)).verdict.outcome is Outcome.WARN
    assert taught_values(session) == (gone,)
    results = [e.line.result for e in lines(contact, Action.TAUGHT)]
    assert results == ["revoked", "taught"]
    told = repr(lines(contact, Action.TAUGHT))
    assert "555-0188" not in told and "5550188" not in told
    with pytest.raises(Refused):
        revoke(session, gone)


@pytest.mark.parametrize("value", ["Mai Xiong", "651-555-0142", "666-12-3456", "mai xiong"])
def test_nobody_of_the_records_is_taught_away(contact: Desk, value: str) -> None:
    with pytest.raises(Refused, match="records"):
        teach(contact.session, PiiCategory.PERSON_NAME, value, "somebody of the same name")
    assert taught_values(contact.session) == ()


def test_teaching_needs_the_role_and_a_reason(desk: Desk, contact: Desk) -> None:
    roles = frozenset({Role.ASSISTER})
    other = replace(desk.session, who=replace(desk.session.who, roles=roles))
    assert not may_teach(other)
    with pytest.raises(NotAllowed):
        teach(other, PiiCategory.PHONE, "612-555-0188", "the clinic's own front desk")
    with pytest.raises(Incomplete):
        teach(contact.session, PiiCategory.PHONE, "612-555-0188", "ours")


# -- whatever raises, nothing leaves


@pytest.mark.parametrize("broken", ["judge", "clear", "log", "known"])
def test_whatever_breaks_nothing_is_cleared(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, broken: str
) -> None:
    def fails(*_: object, **__: object) -> object:
        raise OSError("Mai Xiong 666-12-3456")

    session = desk.session
    asked = ask(session, leaving(CLIPBOARD, body="Open enrollment ends January 15."))
    match broken:
        case "judge":
            monkeypatch.setattr(Gate, "_judge", fails)
        case "clear":
            monkeypatch.setattr(Gate, "_clear", fails)
        case "log":
            monkeypatch.setattr(type(session.store), "log", fails)
        case _:
            # what was judged a moment ago is remembered, and would not ask again
            session.gate.forget()
            monkeypatch.setattr(type(session.known), "sightings", fails)
    with pytest.raises((Refused, OSError)):
        let_out(session, asked)
