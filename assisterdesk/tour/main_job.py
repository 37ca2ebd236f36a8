"""The main job in the window, step by step, as the manual tells it and the tour shows it."""

from collections.abc import Callable
from dataclasses import dataclass

from assisterdesk.actions.compose import (
    EML,
    OWN_SERVICE,
    OWN_SERVICES,
    PLAIN_MAIL,
    SECURE_SITE,
    own_service_closed,
)
from assisterdesk.actions.secure_channel import TEST_SUBJECT
from assisterdesk.egress.mail import OAUTH, MailKind
from assisterdesk.practice.authority import mail_certificate
from assisterdesk.practice.ews.desks import ARC_ADDRESS
from assisterdesk.practice.ews.server import PracticeExchange
from assisterdesk.securemail.channel import ServiceState
from assisterdesk.tour.driver import Driver
from assisterdesk.ui.shell.window import MainWindow


@dataclass(frozen=True, slots=True)
class Chapter:
    """One step of the main job; `play` leaves the window ready for the next."""

    title: str
    play: Callable[["Scene"], None]


@dataclass(slots=True)
class Scene:
    """Who plays, on which window, against which Exchange; `reference` is the case they work on."""

    driver: Driver
    window: MainWindow
    exchange: PracticeExchange
    passphrase: str
    look: str = "light"
    language: str = "en"
    reference: str = ""


def first_start(scene: Scene) -> None:
    """Office, person, passphrase, recovery key; lock and sign in again."""
    d = scene.driver
    d.find_named("first_start")
    d.picture("First start: the office")
    d.click("first_start_next")
    d.picture("First start: who you are and your identifier")
    d.click("first_start_next")
    d.picture("First start: a passphrase, with advice")
    d.click("first_start_next")
    d.find_named("first_start_recovery_key")
    d.picture("First start: the recovery key, once, on paper")
    d.tick("first_start_recovery_kept")
    d.click("first_start_next")
    d.wait(lambda: scene.window.session is not None, "the office to open")
    d.go("settings")
    d.choose("settings_appearance_look", scene.look)
    d.choose("settings_appearance_language", scene.language)
    d.go("today")
    d.settle(300)
    d.picture("Today")


def work_on_a_case(scene: Scene) -> None:
    """Open a case with a reason, look at the household, write a note with the network off."""
    d = scene.driver
    d.go("cases")
    d.find_named("cases_table")
    d.picture("The list of cases")
    scene.reference = d.open_row("cases_table", 1)
    d.find_named("reason_bar")
    d.picture("Opening a case asks why, before anything is shown")
    d.click("reason_accept")
    d.find_named("case_note_text")
    d.picture("A case: the household, numbers covered, and the timeline")
    with scene.exchange.refusing():
        d.write("case_note_text", "Family came in. The renewal form went out by mail on Monday.")
        d.picture("A note, with the network off")
        d.click("case_note_save")
        d.wait(lambda: not d.text_of("case_note_text"), "the note to be kept")
        d.picture("The note is on the timeline")
    d.write("case_note_text", "Half a sentence that nobody has sav")
    d.press("Ctrl+L")
    d.find_named("sign_in")
    d.picture("Locked")
    d.write("sign_in_passphrase", scene.passphrase)
    d.click("sign_in_go")
    d.wait(lambda: scene.window.session is not None, "the sign-in")
    d.go("case", case=_case_id(scene))
    d.wait(lambda: d.sees("case_note_text") and bool(d.text_of("case_note_text")), "the draft")
    d.picture("Signed in again: the draft is still there")


def compose(scene: Scene) -> None:
    """Choose a case type, see what the desk needs and what is missing."""
    d = scene.driver
    d.click("case_submit")
    d.find_named("submit_type_list")
    d.write("submit_type_search", "renewal")
    d.picture("Submit: what is it about?")
    d.open_row("submit_type_list")
    d.find_named("submit_subject")
    d.picture("The form shows what the desk needs and what is missing")
    d.tick("submit_person_1")
    d.write("submit_fact_renewal_month", "11/2026")
    d.wait(lambda: "Name:" in d.text_of("submit_body"), "the message to be written")


def gate_refuses_plain_mail(scene: Scene) -> None:
    """The gate shows each span and why, and plain mail is refused."""
    d = scene.driver
    d.go("secure_email")
    d.find_named("secure_email_page")
    d.picture("Secure email: nothing is set up yet")
    d.click("secure_email_account_save")
    d.wait(lambda: d.sees("secure_email_account_facts"), "the mail account to be tried")
    d.picture("The mail account works")
    d.go("submit", case=_case_id(scene))
    d.find_named("submit_gate_says")
    d.choose("submit_route", PLAIN_MAIL)
    d.wait(lambda: not d.can_press("submit_send_button"), "the gate to refuse")
    d.picture("The gate: what is personal, why, and why plain mail is refused")


def secure_channel(scene: Scene) -> None:
    """One click asks; the invitation is recognised; permission and proof open the own service."""
    d = scene.driver
    d.go("secure_email")
    d.click("secure_email_request")
    d.wait(lambda: d.sees("secure_email_check"), "the request to be sent")
    d.picture("Request secure email: one click, nothing personal")
    d.click("secure_email_check")
    d.wait(lambda: d.sees("secure_email_ready"), "the invitation")
    d.picture("The invitation is recognised; its true host is shown")
    d.click("secure_email_ready")
    d.wait(lambda: d.sees("secure_email_used"), "the account to be recorded")
    d.write("secure_email_method", "A mail rule encrypts everything to the desk's address.")
    d.write("secure_email_contact", "Our IT, 651-555-0199")
    d.show("secure_email_ask_permission")
    d.picture("Asking the desk for permission to use the own service")
    d.click("secure_email_ask_permission")
    d.wait(lambda: d.sees("secure_email_service_result"), "the permission request to be sent")
    d.settle(300)
    d.click("secure_email_service_answer")
    d.choose("secure_email_answer", ServiceState.APPROVED.value)
    d.write("secure_email_approver", "ARC, by secure reply")
    d.write("secure_email_evidence", "Reply kept in the mailbox")
    d.show("secure_email_answer_save")
    d.picture("The desk's answer is recorded with who and when")
    d.click("secure_email_answer_save")
    d.wait(lambda: d.sees("secure_email_service_withdraw"), "the approval to be kept")
    d.click("secure_email_send_test")
    d.wait(
        lambda: any(a.subject.endswith(TEST_SUBJECT) for a in scene.exchange.journal),
        "the test message to arrive",
    )
    d.choose("secure_email_arrived", "yes")
    d.show("secure_email_record_proof")
    d.picture("The test message arrived encrypted: yes or no, and when")
    d.click("secure_email_record_proof")
    d.wait(lambda: _own_service_is_open(scene), "the proof to be kept")
    d.picture("The own service is open")


def send_over_exchange(scene: Scene) -> None:
    """Send by the approved service; find the reply and file it."""
    d = scene.driver
    d.go("submit", case=_case_id(scene))
    d.find_named("submit_gate_says")
    d.choose("submit_route", OWN_SERVICE)
    d.wait(lambda: d.can_press("submit_send_button"), "the way to be open")
    d.picture("The draft is still there, and the encrypted way is open")
    d.click("submit_send_button")
    d.wait(lambda: d.sees("submit_result"), "the submission to be sent")
    d.picture("Sent: draft, attachments, check, send, found in Sent")
    d.go("outbox")
    d.find_named("outbox_list")
    d.click("outbox_check")
    d.wait(lambda: d.sees("outbox_said"), "the inbox to be read")
    d.picture("Outbox: the desk's reply came and was filed")
    d.go("case", case=_case_id(scene))
    d.find_named("case_timeline")
    d.picture("The reply is on the case")
    d.click("case_entry_mail")
    d.find_named("case_mail_text")
    d.picture("The reply read whole: nothing in it loads, and links say where they lead")
    d.click("case_mail_back")


def other_ways(scene: Scene) -> None:
    """A mailbox in Microsoft 365, the desk's secure site, and a file carried by hand."""
    d = scene.driver
    d.go("secure_email")
    d.click("secure_email_account_change")
    d.choose("secure_email_auth", OAUTH)
    d.show("secure_email_consent")
    d.picture("An Exchange mailbox signed in to with Microsoft: in the browser, no password here")
    d.choose("secure_email_kind", MailKind.GRAPH.value)
    d.show("secure_email_kind")
    d.picture("A mailbox in Microsoft 365: signed in to in the browser, no password here")
    d.click("secure_email_account_save")
    d.wait(lambda: d.sees("secure_email_account_facts"), "the sign-in")
    # a proof belongs to the account it was made with
    d.click("secure_email_send_test")
    d.wait(lambda: not d.window.background.is_busy(), "the test message to be sent")
    d.choose("secure_email_arrived", "yes")
    d.click("secure_email_record_proof")
    d.wait(lambda: _own_service_is_open(scene), "the proof to be kept")
    _renewal(scene, "12/2026", OWN_SERVICES[MailKind.GRAPH])
    d.picture("Over Microsoft 365, in the conversation the desk knows")
    d.click("submit_send_button")
    d.wait(lambda: d.sees("submit_result"), "the submission to be sent")
    d.picture("Sent over Microsoft 365, by the same steps")
    d.go("secure_email")
    d.show("secure_email_confirm_site")
    d.click("secure_email_confirm_site")
    d.click("question_yes")
    d.wait(lambda: not d.sees("secure_email_confirm_site"), "the site's name to be confirmed")
    _renewal(scene, "01/2027", SECURE_SITE)
    d.click("submit_send_button")
    d.find_named("submit_site_subject")
    for piece in ("recipient", "subject", "message"):
        d.click(f"submit_site_{piece}")
        d.wait(lambda: not d.window.background.is_busy(), "the piece to be copied")
    d.picture("The desk's secure site: piece by piece, without any mailbox")
    d.click("submit_site_sent_button")
    d.wait(lambda: d.sees("submit_result"), "it to be written down")
    _carry(scene)


def _carry(scene: Scene) -> None:
    """The desk's certificate, a file encrypted to it, and the word that it was sent."""
    d = scene.driver
    given = d.folder / "desk.pem"
    given.write_bytes(mail_certificate(ARC_ADDRESS))
    d.go("secure_email")
    d.window.exits.places.answer_next(given)
    d.click("secure_email_certificate_choose")
    d.wait(lambda: d.sees("secure_email_certificate_save"), "the certificate to be read")
    given.unlink()
    d.write("secure_email_certificate_who", "ARC, by phone")
    d.show("secure_email_certificate_save")
    d.picture("For mail carried by hand: the desk's certificate, and that its approval names it")
    d.click("secure_email_certificate_save")
    d.wait(lambda: not d.sees("secure_email_certificate_save"), "it to be written down")
    _renewal(scene, "02/2027", EML)
    d.click("submit_send_button")
    d.find_named("submit_carry_save")
    file = d.folder / "carried.eml"
    d.wait(lambda: d.can_press("submit_carry_save"), "the file to be ready")
    d.window.exits.places.answer_next(file)
    d.click("submit_carry_save")
    d.wait(lambda: d.can_press("submit_carry_sent_button"), "the file to be written")
    d.picture("A mail file: encrypted to the desk, sent with any mail program")
    file.unlink()
    d.click("submit_carry_sent_button")
    d.wait(lambda: d.sees("submit_result"), "it to be written down")


def _renewal(scene: Scene, month: str, route: str) -> None:
    """The same kind of submission once more, as far as the button that sends it."""
    d = scene.driver
    d.go("submit", case=_case_id(scene))
    d.find_named("submit_type_list")
    d.write("submit_type_search", "renewal")
    d.open_row("submit_type_list")
    d.find_named("submit_subject")
    d.tick("submit_person_1")
    d.write("submit_fact_renewal_month", month)
    d.choose("submit_route", route)
    d.wait(lambda: d.can_press("submit_send_button"), "this way to be open")


def read_the_log(scene: Scene) -> None:
    """The log shows all of it, and its chain holds."""
    d = scene.driver
    d.go("log")
    d.find_named("log_table")
    d.picture("The access log")
    d.click("log_check")
    d.wait(lambda: d.sees("log_verdict"), "the check of the log")
    d.picture("Nobody changed the log")
    for screen, title in (
        ("office", "Office and staff"),
        ("help", "What counts as personal data"),
        ("settings", "Settings"),
        ("today", "Today, at the end"),
    ):
        d.go(screen)
        d.settle(300)
        d.picture(title)


#: the main job in the order a newcomer lives it, and the other ways to send
CHAPTERS = (
    Chapter("A new office, signed in", first_start),
    Chapter("Work on a case", work_on_a_case),
    Chapter("Compose a submission", compose),
    Chapter("The gate", gate_refuses_plain_mail),
    Chapter("The secure channel", secure_channel),
    Chapter("Send over Exchange, and the reply", send_over_exchange),
    Chapter("The other ways: Microsoft 365, the secure site, a mail file", other_ways),
    Chapter("The access log", read_the_log),
)


def _own_service_is_open(scene: Scene) -> bool:
    session = scene.window.session
    return session is not None and not own_service_closed(session)


def _case_id(scene: Scene) -> str:
    session = scene.window.session
    found = session.store.by_reference(scene.reference) if session else None
    return found[0] if found else ""
