"""The main job by its verbs: from an empty folder to a case answered by the desk."""

import pytest

from assisterdesk.access.log_line import Action, ChainState
from assisterdesk.actions.cases import (
    add_note,
    give_reason,
    keep_draft,
    open_case,
    open_list,
    reveal,
)
from assisterdesk.actions.compose import (
    OWN_SERVICE,
    PLAIN_MAIL,
    start,
    types_to_choose,
)
from assisterdesk.actions.documents import add_document
from assisterdesk.actions.log import log_page, verify_log
from assisterdesk.actions.mailbox import save_account
from assisterdesk.actions.replies import check_mail
from assisterdesk.actions.secure_channel import (
    account_is_ready,
    overview,
    request_permission,
    request_secure_email,
    send_test_message,
)
from assisterdesk.actions.send import clear, send
from assisterdesk.actions.signing_in import (
    Readiness,
    create_office,
    door,
    lock,
    people_who_sign_in,
    sign_in,
)
from assisterdesk.basics.errors import Refused, WrongPassphrase
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.bootstrap import practice_office
from assisterdesk.cases.case import DraftKind
from assisterdesk.egress.outgoing import Outcome
from assisterdesk.people.person import PersonField
from assisterdesk.securemail.channel import REQUEST_SUBJECT, ChannelState
from assisterdesk.submissions.submission import State
from tests.actions.parts import Desk, composed_submission


@pytest.mark.requirement("O-G1")
def test_a_new_office_is_made_locked_and_opened_again() -> None:
    with practice_office() as (program, _):
        assert program.practice is not None
        assert door(program).readiness is Readiness.EMPTY
        session, recovery = create_office(
            program, program.practice.office, program.practice.first, program.practice.passphrase
        )
        assert len(recovery) > 30
        lock(session)
        assert door(program).readiness is Readiness.READY
        (slot,) = people_who_sign_in(program)
        with pytest.raises(WrongPassphrase):
            sign_in(program, slot.id, "a wrong passphrase")
        again = sign_in(program, slot.id, program.practice.passphrase)
        assert again.who == session.who
        actions = [e.line.action for e in log_page(again)]
        assert Action.SIGN_IN_FAILED in actions
        lock(again)


@pytest.mark.requirement("X1")
def test_a_note_is_kept_while_no_server_answers(desk: Desk) -> None:
    with desk.exchange.refusing():
        note = add_note(desk.session, desk.access, "Called the family, renewal was mailed.")
    view = open_case(desk.session, desk.access)
    assert [n.text for n in view.notes] == [note.text]


def test_a_draft_is_still_there_after_locking(desk: Desk) -> None:
    assert desk.access.case is not None
    keep_draft(desk.session, desk.access.case, DraftKind.NOTE, "half a sent")
    lock(desk.session)
    (slot,) = people_who_sign_in(desk.program)
    desk.session = sign_in(desk.program, slot.id, desk.passphrase)
    assert open_case(desk.session, desk.access).draft == "half a sent"


@pytest.mark.requirement("O-G4")
def test_every_look_is_in_the_log_with_its_reason(desk: Desk) -> None:
    case_list = open_list(desk.session)
    rows = case_list.page(None, 10)
    case_list.pause()
    assert [row.household for row in rows] == ["Xiong family"]
    open_case(desk.session, desk.access)
    assert reveal(desk.session, desk.access, desk.person.id, PersonField.SSN) == "666-12-3456"
    entries = log_page(desk.session)
    revealed = next(e for e in entries if e.line.action is Action.REVEALED)
    assert revealed.line.people == (desk.person.id,)
    assert revealed.line.categories == (PiiCategory.SSN,)
    assert revealed.line.access.reason == "status_inquiry"
    assert verify_log(desk.session).state is not ChainState.CONTRADICTION


def test_a_reason_takes_no_names(desk: Desk) -> None:
    assert desk.access.case is not None
    with pytest.raises(Refused):
        give_reason(desk.session, desk.access.case, "other", "Mai Xiong asked about her SSN")


@pytest.mark.requirement("M5", "M6", "X4")
def test_plain_mail_with_personal_data_is_refused_and_says_the_desk_would_not_answer(
    desk: Desk,
) -> None:
    practice = desk.program.practice
    assert practice is not None
    save_account(desk.session, practice.account, practice.password)
    bench, form, composed, verdict = composed_submission(desk, route=PLAIN_MAIL)
    assert verdict.outcome is Outcome.REFUSED
    assert any("answer" in reason for reason in verdict.reasons)
    with pytest.raises(Refused):
        clear(desk.session, bench, composed, form, verdict)
    assert desk.exchange.journal == ()


@pytest.mark.requirement("M7", "M8", "M9", "X2", "X3")
def test_a_case_goes_from_the_request_to_the_filed_reply(desk: Desk) -> None:
    session = desk.session
    practice = desk.program.practice
    assert practice is not None
    save_account(session, practice.account, practice.password)

    assert request_secure_email(session).state is ChannelState.REQUESTED
    (request,) = desk.exchange.journal
    assert request.subject == REQUEST_SUBJECT
    assert check_mail(session).invited
    channel = overview(session).channel
    assert channel.state is ChannelState.INVITED
    assert channel.link_host
    account_is_ready(session)

    request_permission(session, "Microsoft", "Encrypted by a rule for the desk's address", "IT")
    assert overview(session).closed
    send_test_message(session, practice.control_address)
    desk.open_own_service()
    assert not overview(session).closed

    assert desk.access.case is not None
    add_document(session, desk.access, "xiong_mai_notice.txt", b"Dear Mai Xiong", "notice")
    bench = start(session, desk.access)
    _, form, composed, verdict = composed_submission(
        desk, route=OWN_SERVICE, documents=(bench.documents[0].id,)
    )
    bench, form, composed, verdict = composed_submission(
        desk, route=OWN_SERVICE, documents=(bench.documents[0].id,)
    )
    assert verdict.outcome is Outcome.GO
    assert verdict.findings
    assert bench.case.reference in composed.subject
    assert "Xiong" not in composed.subject
    assert "666-12" not in composed.body and "66612" not in composed.body
    (attachment,) = composed.outgoing.attachments
    assert "xiong" not in attachment.name.lower()

    prepared = clear(session, bench, composed, form, verdict)
    seen: list[State] = []
    sent = send(session, prepared.id, lambda s: seen.append(s.state))
    assert sent.state is State.SENT, sent.problem
    assert seen == [
        State.DRAFT_SAVED,
        State.ATTACHED,
        State.VERIFIED,
        State.SENDING,
        State.SENT,
    ]
    assert sent.reply_due is not None
    arrived = [a for a in desk.exchange.journal if a.subject == composed.subject]
    assert len(arrived) == 1 and arrived[0].encrypted

    (filed,) = check_mail(session).filed
    assert filed.submission == sent.id
    assert check_mail(session).filed == ()
    view = open_case(session, desk.access)
    assert view.submissions[0].state is State.ANSWERED
    assert len(view.messages) == 1
    actions = {e.line.action for e in log_page(session)}
    assert {Action.OPENED, Action.COMPOSED, Action.CLEARED, Action.SENT, Action.RECEIVED} <= actions
    assert verify_log(session).state is not ChainState.CONTRADICTION


@pytest.mark.requirement("M1", "M8")
def test_types_and_desk_follow_the_kind_of_assister(desk: Desk) -> None:
    ids = {t.id for t in types_to_choose(desk.session)}
    assert "renewal_status" in ids
    assert "aor_status" not in ids
