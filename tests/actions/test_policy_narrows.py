"""What IT fixed for a computer holds in the verbs, whatever a screen asks for."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from assisterdesk.actions.backup import allowed_places, backup_state, choose_place
from assisterdesk.actions.cases import close_case, create_case, give_reason, open_case
from assisterdesk.actions.erase import erase_case
from assisterdesk.actions.exits_ask import ask, leaving, let_out
from assisterdesk.actions.mailbox import opened, save_account
from assisterdesk.actions.program import Program, Session
from assisterdesk.actions.signing_in import create_office, lock, sign_in
from assisterdesk.basics.errors import Refused
from assisterdesk.basics.kinds import DeskId
from assisterdesk.bootstrap import program
from assisterdesk.egress.outgoing import Outcome, Outgoing, Override, Protection, Recipient
from assisterdesk.settings.policy import Value
from tests.actions.it_policy import fixed, signed_in, under_policy

pytestmark = pytest.mark.requirement("X5")

PERSONAL = "Mai Xiong's SSN is 666-12-3456."
CLEAN = "Could you tell us when the line opens?"


def session_under(plain: Program, **values: Value) -> Session:
    return signed_in(under_policy(plain, **values))


def test_only_the_ways_out_that_are_named_stay_open(plain: Program) -> None:
    session = session_under(plain, sending__routes=("exchange", "print"))
    asked = ask(session, leaving("clipboard", body=CLEAN))
    assert asked.verdict.outcome is Outcome.REFUSED
    assert "signed for this computer" in asked.verdict.reasons[0]
    with pytest.raises(Refused, match="closed on this computer"):
        let_out(session, asked)
    assert ask(session, leaving("print", body=CLEAN)).may_go


@pytest.mark.parametrize(
    ("rule", "shut", "open_"),
    [
        ("sending__exports", ("export", "open_with"), ("clipboard", "print")),
        ("sending__printing", ("print",), ("clipboard", "export")),
    ],
)
def test_closing_files_or_paper_closes_just_that(
    plain: Program, rule: str, shut: tuple[str, ...], open_: tuple[str, ...]
) -> None:
    session = session_under(plain, **{rule: False})
    for route in shut:
        assert ask(session, leaving(route, body=CLEAN)).verdict.outcome is Outcome.REFUSED
    for route in open_:
        assert ask(session, leaving(route, body=CLEAN)).may_go


def test_what_nobody_may_rule_out_leaves_by_no_unencrypted_way(plain: Program) -> None:
    session = session_under(plain, sending__never_override=("SSN",))
    asked = ask(session, leaving("print", body=PERSONAL))
    assert asked.verdict.outcome is Outcome.REFUSED
    with pytest.raises(Refused, match="does not let this kind"):
        let_out(session, asked, Override.JUSTIFIED, "the client asked for it on paper")
    warned = ask(session, leaving("print", body="Mai Xiong called about her renewal."))
    assert warned.verdict.outcome is not Outcome.REFUSED


def test_a_desk_that_is_not_among_the_recipients_gets_nothing(plain: Program) -> None:
    address = plain.catalogues.desks[DeskId.ARC].email
    mail = Outgoing(
        "plain_mail",
        Protection.PLAIN,
        recipients=(Recipient(address, DeskId.ARC),),
        subject="Question about the line",
        body=CLEAN,
    )
    domain = "@" + address.rpartition("@")[2]
    open_ = session_under(plain, sending__recipients=(domain.upper(),))
    assert open_.gate.judge(mail).outcome is Outcome.GO
    lock(open_)
    narrower = replace(plain, policy=fixed(sending__recipients=("it@clinic.example",)))
    shut = sign_in(narrower, open_.opened.slot.id, plain.practice.passphrase)  # type: ignore[union-attr]  # the practice program has one
    verdict = shut.gate.judge(mail)
    assert verdict.outcome is Outcome.REFUSED
    assert "has not allowed this recipient" in verdict.reasons[0]


def test_another_mail_server_than_the_fixed_one_is_neither_kept_nor_opened(
    plain: Program,
) -> None:
    practice = plain.practice
    assert practice is not None
    session = signed_in(plain)
    save_account(session, practice.account, practice.password)
    under = fixed(mail__endpoint="https://mail.clinic.example/EWS/Exchange.asmx")
    narrowed = replace(session, program=replace(plain, policy=under))
    with pytest.raises(Refused, match="not the one allowed here"):
        save_account(narrowed, practice.account, practice.password)
    with pytest.raises(Refused, match="not the one allowed here"), opened(narrowed):
        pytest.fail("a mailbox elsewhere was opened")
    same = fixed(mail__endpoint=practice.account.endpoint.upper() + "/")
    with opened(replace(session, program=replace(plain, policy=same))) as mailbox:
        mailbox.transport.check()


def test_backups_go_below_the_folders_of_the_policy(plain: Program, tmp_path: Path) -> None:
    vault = tmp_path / "vault"
    session = session_under(plain, keeping__backup_places=(str(vault),))
    assert allowed_places(session.program) == (vault,)
    assert backup_state(session).place.parent == vault
    with pytest.raises(Refused, match="do not go there"):
        choose_place(session, tmp_path / "vault" / ".." / "elsewhere")
    choose_place(session, vault / "office")
    assert backup_state(session).place == vault / "office"


def test_a_case_is_kept_as_long_as_the_policy_says_but_for_a_court(plain: Program) -> None:
    session = session_under(plain, keeping__years_least=10)
    for household, ground in (("Xiong family", "court_order"), ("Vang family", "mistake")):
        case = create_case(session, household, "renewal")
        access = give_reason(session, case, "status_inquiry")
        close_case(session, access, open_case(session, access).case, closed=True)
        reference = session.store.case_reference(case)
        if ground == "court_order":
            assert erase_case(session, access, ground, reference).case == case
        else:
            with pytest.raises(Refused, match="at least 10 years"):
                erase_case(session, access, ground, reference)


def test_the_passphrase_floor_holds_for_new_ones_and_the_cost_for_the_next_sign_in(
    tmp_path: Path, plain: Program
) -> None:
    practice = plain.practice
    assert practice is not None
    office = replace(practice.office, practice=False)
    first_time = program(tmp_path / "store", quick_keys=True)
    session, _ = create_office(first_time, office, practice.first, practice.passphrase)
    slot = session.opened.slot.id
    lock(session)
    under = fixed(
        passphrase__length_least=30, passphrase__memory_mib_least=24, passphrase__passes_least=3
    )
    strict = program(tmp_path / "store", quick_keys=True, policy=under)
    assert "at least 30 characters" in strict.keys.advise("copper meadow violin").advice
    assert not strict.keys.advise("copper meadow violin").accepted
    slots = tmp_path / "store" / "slots.json"
    assert costs(slots) == {(19 * 1024, 2)}
    lock(sign_in(strict, slot, practice.passphrase))
    assert costs(slots) == {(24 * 1024, 3)}
    lock(sign_in(strict, slot, practice.passphrase))


def costs(slots: Path) -> set[tuple[int, int]]:
    found = json.loads(slots.read_text(encoding="utf-8"))["slots"]
    kdfs = [slot["kdf"] for slot in found if "memory_kib" in slot.get("kdf", {})]
    return {(kdf["memory_kib"], kdf["iterations"]) for kdf in kdfs}
