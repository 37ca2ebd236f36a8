"""A store with one of everything, every text in it marked so that it can be looked for."""

from dataclasses import replace
from datetime import date, timedelta

from assisterdesk.access.grants import Level
from assisterdesk.access.requests import AccessRequest, Answer, RequestId, Seat
from assisterdesk.basics.ids import MessageId
from assisterdesk.basics.kinds import DeskId
from assisterdesk.cases.case import Draft, DraftKind
from assisterdesk.cases.imported import Import
from assisterdesk.egress.mail import MailAccount, Trigger, TriggerKind
from assisterdesk.office.staff import Office
from assisterdesk.people.person import Address, PersonName
from assisterdesk.privacy.review import Judgement, Review
from assisterdesk.securemail.channel import Channel, OwnService, Proof
from assisterdesk.store.store import SqlCipherStore
from assisterdesk.submissions.submission import FiledMessage, State
from tests.contracts.privacy_values import a_letter, a_policy, a_request
from tests.contracts.store_values import (
    CASE,
    PA,
    a_document,
    a_note,
    a_submission,
    household,
    mai,
    opened,
)

#: stands in every text that `fill` writes
CANARY = "Kanarienvogel"


def fill(store: SqlCipherStore, mark: str = CANARY) -> None:
    """One of everything, in one change where it can be."""
    content = f"{mark} document".encode() * 500
    now = household().opened_at
    submission = a_submission(State.NEEDS_PERSON, problem=f"{mark} problem")
    person = replace(
        mai(),
        name=PersonName(f"{mark}given", f"{mark}family", others=(f"{mark}other",)),
        emails=(f"{mark}@example.org",),
        address=Address(f"1 {mark} St", "", f"{mark}ville", "MN", "55113"),
    )
    with store.change(PA, "fill", CASE) as change:
        change.put_office(Office(f"{mark} Assisters"))
        change.put_import(Import("import", now, PA, 1, 1, 1, 0))
        change.part_of("import")
        change.put_case(household(household=f"{mark} family", topic=f"{mark} topic"))
        change.put_person(person)
        change.put_note(a_note(f"{mark} note"))
        change.put_document(replace(a_document(content), name=f"{mark}.pdf"), content)
        change.put_submission(submission, f"{mark} reviewed".encode())
        change.put_message(
            FiledMessage(
                MessageId("m"), CASE, submission.id, now, now, "arc", f"Re: {mark}", f"{mark} text"
            )
        )
        change.put_channel(Channel(PA, DeskId.ARC, link=f"https://{mark}.invalid/"))
        change.put_own_service(OwnService(DeskId.ARC, evidence=f"{mark} evidence"))
        change.put_proof(Proof(PA, date(2026, 11, 20), True, "cd" * 32))
        change.put_mail_account(
            PA,
            MailAccount(
                f"https://{mark}.invalid/", f"{mark}@x.invalid", mark, Trigger(TriggerKind.HEADER)
            ),
            b"sealed",
        )
        change.log(replace(opened(), detail=f"{mark} detail"))
        change.commit()
    with store.change(PA, "fill the privacy office") as change:
        request = a_request(name=f"{mark} asker", address=f"1 {mark} St")
        change.put_privacy(request)
        change.put_letter(a_letter(request.id), f"{mark} letter".encode())
        change.put_privacy(a_policy(captured=f"{mark} captured"))
        change.put_privacy(Review(1, Judgement.VALID, PA, now))
        change.commit()
    with store.change(PA, "ask for access") as change:
        change.put_access(
            AccessRequest(
                RequestId("r"), PA, Level.READ, "audit", f"{mark} purpose", now,
                store._clock.now() + timedelta(days=9), case=CASE,
            )
        )  # fmt: skip
        change.put_access(Answer(RequestId("r"), Seat.SUPERVISOR, PA, True))
        change.commit()
    store.keep_draft(Draft(PA, CASE, DraftKind.NOTE, f"{mark} draft", now))
    store.keep_mail_cursor(PA, f"{mark} cursor")
    store.mark_filed(PA, f"{mark} hash")
