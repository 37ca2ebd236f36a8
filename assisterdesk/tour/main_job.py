"""The main job in the window, step by step, as the manual tells it and the tour shows it."""

from collections.abc import Callable
from dataclasses import dataclass

from assisterdesk.practice.ews.server import PracticeExchange
from assisterdesk.tour.driver import Driver
from assisterdesk.ui.shell.window import MainWindow

CASE_TYPE = "renewal_status"


@dataclass(frozen=True, slots=True)
class Chapter:
    """One of the seven steps of the main job; `play` leaves the window ready for the next."""

    title: str
    play: Callable[["Scene"], None]


@dataclass(slots=True)
class Scene:
    """Who plays, on which window, against which Exchange; `reference` is the case they work on."""

    driver: Driver
    window: MainWindow
    exchange: PracticeExchange
    passphrase: str
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
    d.find_named("today_page")
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


def _case_id(scene: Scene) -> str:
    session = scene.window.session
    found = session.store.by_reference(scene.reference) if session else None
    return found[0] if found else ""
