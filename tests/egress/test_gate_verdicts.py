"""What the gate lets go, warns of and refuses."""

from dataclasses import replace

import pytest

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.ids import PersonId, StaffId
from assisterdesk.basics.kinds import DeskId
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.extract.read import CouldNotLook, read_file
from assisterdesk.egress.gate import FAILED, NO_ANSWER, SUBJECT, Gate, verdict_hash
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.outgoing import (
    Attachment,
    Decision,
    Outcome,
    Outgoing,
    Override,
    Part,
    Protection,
    Recipient,
)
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.policy import GatePolicy
from assisterdesk.egress.route import all_routes
from assisterdesk.egress.text import Channel

ANNA = StaffId("anna")
PERSONAL = "Pa Houa Vang, born 4/12/1986, was denied MinnesotaCare."


def secure(desk: Recipient, **changes: object) -> Outgoing:
    base = Outgoing(
        "exchange",
        Protection.APPROVED_SERVICE,
        (desk,),
        "Case status request - renewal - 7QX2KD",
        PERSONAL,
    )
    return replace(base, **changes)


def copied(text: str) -> Outgoing:
    return Outgoing("clipboard", Protection.UNENCRYPTED_EXIT, body=text)


def decided(outgoing: Outgoing, override: Override | None = None, words: str = "") -> Decision:
    return Decision(ANNA, outgoing.content_hash, override, words)


@pytest.mark.requirement("M5")
@pytest.mark.requirement("M6")
def test_plain_mail_with_personal_data_is_refused_and_no_override_helps(
    gate: Gate, desk: Recipient
) -> None:
    for route in ("exchange", "plain_mail"):
        mail = secure(desk, route=route, protection=Protection.PLAIN)
        verdict = gate.judge(mail)
        assert verdict.outcome is Outcome.REFUSED
        assert NO_ANSWER in verdict.reasons
        for override in Override:
            with pytest.raises(Refused):
                gate.clear(mail, decided(mail, override, "it is really needed today"))


@pytest.mark.requirement("M7")
@pytest.mark.requirement("M8")
def test_the_request_for_a_secure_email_goes_as_plain_mail(gate: Gate, desk: Recipient) -> None:
    mail = Outgoing("plain_mail", Protection.PLAIN, (desk,), "request secure email")
    assert gate.judge(mail).outcome is Outcome.GO
    assert isinstance(gate.clear(mail, None), Cleared)


def test_an_approved_service_lets_personal_data_go_and_lists_it(
    gate: Gate, desk: Recipient
) -> None:
    mail = secure(desk)
    verdict = gate.judge(mail)
    assert verdict.outcome is Outcome.GO
    assert {f.part for f in verdict.findings} == {Part.BODY}
    assert gate.clear(mail, decided(mail)).outgoing == mail


@pytest.mark.parametrize("route", ["exchange", "secure_site", "clipboard", "print", "export"])
def test_a_subject_with_personal_data_is_refused_on_every_route(
    gate: Gate, desk: Recipient, route: str
) -> None:
    card = all_routes()[route]
    mailing = route == "exchange"
    protection = next(iter(card.protections - {Protection.PLAIN}))
    outgoing = Outgoing(
        route, protection, (desk,) if mailing else (), "Pa Houa Vang - renewal", "see file"
    )
    verdict = gate.judge(outgoing)
    assert verdict.outcome is Outcome.REFUSED
    assert SUBJECT in verdict.reasons


def test_a_route_without_a_card_is_refused(gate: Gate) -> None:
    outgoing = Outgoing("fax", Protection.UNENCRYPTED_EXIT, body="hello")
    assert gate.judge(outgoing).outcome is Outcome.REFUSED
    with pytest.raises(Refused):
        gate.clear(outgoing, decided(outgoing, Override.ACKNOWLEDGED))


def test_a_route_cannot_claim_a_protection_it_does_not_have(gate: Gate, desk: Recipient) -> None:
    mail = secure(desk, route="plain_mail")
    assert gate.judge(mail).outcome is Outcome.REFUSED
    assert gate.judge(replace(copied(PERSONAL), protection=Protection.SECURE_SITE)).outcome is (
        Outcome.REFUSED
    )


@pytest.mark.requirement("X4")
@pytest.mark.parametrize("route", ["clipboard", "print", "export"])
def test_unprotected_exits_warn_and_take_only_the_overrides_the_policy_allows(
    known: KnownPeople, own: OwnSide, route: str
) -> None:
    policy = GatePolicy(overrides=((route, frozenset((Override.JUSTIFIED,))),))
    gate = Gate(known, own, policy)
    outgoing = Outgoing(route, Protection.UNENCRYPTED_EXIT, body=PERSONAL)
    assert gate.judge(outgoing).outcome is Outcome.WARN
    for decision in (
        None,
        decided(outgoing),
        decided(outgoing, Override.ACKNOWLEDGED),
        decided(outgoing, Override.FALSE_POSITIVE),
        decided(outgoing, Override.JUSTIFIED, "  short "),
    ):
        with pytest.raises(Refused):
            gate.clear(outgoing, decision)
    allowed = decided(outgoing, Override.JUSTIFIED, "the client asked for a paper copy")
    assert gate.clear(outgoing, allowed).outgoing == outgoing


def test_a_route_the_policy_does_not_name_allows_no_override(
    known: KnownPeople, own: OwnSide
) -> None:
    gate = Gate(known, own, GatePolicy(overrides=()))
    outgoing = copied(PERSONAL)
    gate.judge(outgoing)
    with pytest.raises(Refused, match="policy"):
        gate.clear(outgoing, decided(outgoing, Override.FALSE_POSITIVE))


def test_a_decision_for_other_content_clears_nothing(gate: Gate, desk: Recipient) -> None:
    seen, changed = secure(desk), secure(desk, body=PERSONAL + " Her SSN is 900-22-9981.")
    gate.judge(seen)
    gate.judge(changed)
    with pytest.raises(Refused, match="changed"):
        gate.clear(changed, decided(seen))


def test_a_decision_counts_only_for_the_verdict_the_person_saw(
    gate: Gate, known: KnownPeople
) -> None:
    outgoing = copied("The desk opens at nine.")
    assert gate.judge(outgoing).outcome is Outcome.GO
    unseen = copied(PERSONAL)
    with pytest.raises(Refused, match="review"):
        gate.clear(unseen, decided(unseen, Override.ACKNOWLEDGED))
    verdict = gate.judge(unseen)
    kept = replace(decided(unseen, Override.ACKNOWLEDGED), verdict_hash=verdict_hash(verdict))
    known.remove(known.person_id(0) or PersonId(""))  # the store changed while it waited
    with pytest.raises(Refused, match="review"):
        gate.clear(unseen, kept)


def test_a_waiting_submission_is_cleared_by_another_process_with_the_same_findings(
    gate: Gate, known: KnownPeople, own: OwnSide, desk: Recipient
) -> None:
    mail = secure(desk)
    kept = replace(decided(mail), verdict_hash=verdict_hash(gate.judge(mail)))
    after_restart = Gate(known, own, GatePolicy())
    assert after_restart.clear(mail, kept).outgoing == mail


@pytest.mark.parametrize(
    "address",
    [
        "navigators@mnsure.com",
        "navigators@mnsure.org.example.net",
        "navigators@mnsurre.org",
        "navigators@mn-sure.org",
        "navigators@rnnsure.org",
        "navigators@xn--mnsre-2ya.org",
        "navigators@mnѕure.org",
        "navigators@secure.mnsure.org",
        "someone@example.org",
        "navigators@mnsure.org\nbcc: someone@example.org",
        "",
    ],
)
def test_mail_goes_to_the_desks_only_and_never_to_a_look_alike(gate: Gate, address: str) -> None:
    mail = secure(Recipient(address))
    assert gate.judge(mail).outcome is Outcome.REFUSED
    with pytest.raises(Refused):
        gate.clear(mail, decided(mail))


def test_an_address_named_as_a_desk_must_be_that_desks_own(gate: Gate) -> None:
    mail = secure(Recipient("brokers@mnsure.org", DeskId.ARC))
    assert gate.judge(mail).outcome is Outcome.REFUSED


def test_the_policy_may_allow_further_addresses(known: KnownPeople, own: OwnSide) -> None:
    policy = GatePolicy(allowed_addresses=frozenset(("intake@county.example.gov",)))
    gate = Gate(known, own, policy)
    assert gate.judge(secure(Recipient("Intake@county.example.gov"))).outcome is Outcome.GO


def test_mail_without_a_recipient_is_refused(gate: Gate, desk: Recipient) -> None:
    assert gate.judge(secure(desk, recipients=())).outcome is Outcome.REFUSED


def test_attachment_names_and_contents_are_judged(gate: Gate) -> None:
    table = "Client,DOB,SSN\nMai Yang,1/2/1990,900112233\n".encode("utf-16")
    outgoing = Outgoing(
        "export",
        Protection.UNENCRYPTED_EXIT,
        body="",
        attachments=(Attachment("Vang_PaHoua.csv", table),),
    )
    verdict = gate.judge(outgoing)
    assert {f.part for f in verdict.findings} == {Part.ATTACHMENT_NAME, Part.ATTACHMENT}


def test_a_file_that_cannot_be_opened_counts_as_personal_data(gate: Gate, desk: Recipient) -> None:
    files = (Attachment("7QX2KD-notice-1.pdf", b"%PDF-1.7\n1 0 obj\n"),)
    plain = secure(
        desk, route="plain_mail", protection=Protection.PLAIN, body="Form", attachments=files
    )
    verdict = gate.judge(plain)
    assert verdict.outcome is Outcome.REFUSED
    assert verdict.unreadable and verdict.holds_personal_data
    exported = Outgoing("export", Protection.UNENCRYPTED_EXIT, attachments=files)
    assert gate.judge(exported).outcome is Outcome.WARN


def test_headers_are_judged_like_a_subject(gate: Gate, desk: Recipient) -> None:
    mail = secure(desk, headers=(("X-Note", "Pa Houa Vang"),))
    assert gate.judge(mail).outcome is Outcome.REFUSED


def test_no_sentence_of_the_gate_repeats_what_it_found(gate: Gate, desk: Recipient) -> None:
    mail = secure(desk, route="plain_mail", protection=Protection.PLAIN)
    verdict = gate.judge(mail)
    told = " ".join((*verdict.reasons, *(f.why for f in verdict.findings)))
    assert "Vang" not in told and "1986" not in told


def test_findings_point_at_the_characters_the_person_wrote(gate: Gate) -> None:
    text = "Cliente: MARI\u0301A  López\u00a0García — ssn 900\u201122\u20119981"
    found = {text[f.start : f.end] for f in gate.spans(Channel.EMAIL, text)}
    assert "900\u201122\u20119981" in found
    assert any(place.startswith("MARI") and place.endswith("García") for place in found)


def test_the_failure_sentence_holds_no_details() -> None:
    assert "nothing left" in FAILED


def test_a_file_is_read_once_for_judging_and_clearing(
    gate: Gate, desk: Recipient, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[bytes] = []

    def counted(content: bytes) -> str:
        read.append(content)
        return read_file(content)

    monkeypatch.setattr("assisterdesk.egress.gate.read_file", counted)
    files = (Attachment("a.csv", b"Name,DOB\nMai Yang,1/2/1990\n"), Attachment("b.txt", b"hours"))
    outgoing = Outgoing(
        "exchange", Protection.APPROVED_SERVICE, (desk,), "Case status", "Hello", attachments=files
    )
    verdict = gate.judge(outgoing)
    assert gate.judge(outgoing) == verdict
    gate.clear(outgoing, decided(outgoing))
    assert read == [f.content for f in files]


def test_a_file_that_could_not_be_read_is_tried_again(
    gate: Gate, desk: Recipient, monkeypatch: pytest.MonkeyPatch
) -> None:
    answers: list[CouldNotLook | str] = ["Pa Houa Vang 900-22-9981", CouldNotLook("busy")]

    def read(_: bytes) -> str:
        answer = answers.pop()
        if isinstance(answer, CouldNotLook):
            raise answer
        return answer

    monkeypatch.setattr("assisterdesk.egress.gate.read_file", read)
    outgoing = Outgoing(
        "export", Protection.UNENCRYPTED_EXIT, attachments=(Attachment("a.pdf", b"%PDF"),)
    )
    assert gate.judge(outgoing).unreadable
    assert not gate.judge(outgoing).unreadable
    assert gate.judge(outgoing).findings


def test_what_was_remembered_is_forgotten_when_asked(
    gate: Gate, desk: Recipient, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[bytes] = []

    def counted(content: bytes) -> str:
        read.append(content)
        return read_file(content)

    monkeypatch.setattr("assisterdesk.egress.gate.read_file", counted)
    outgoing = Outgoing(
        "export", Protection.UNENCRYPTED_EXIT, attachments=(Attachment("a.txt", b"Mai Yang " * 99),)
    )
    verdict = gate.judge(outgoing)
    gate.forget()
    assert gate.judge(outgoing) == verdict
    assert len(read) == 2
