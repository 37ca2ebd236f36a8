"""Who may see what, and who saw it: refused and asked for, two yes, an emergency, and March."""

from dataclasses import replace

from assisterdesk.access.grants import Level
from assisterdesk.access.job_review import JobEvent
from assisterdesk.actions import access_asking, access_work
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Trouble
from assisterdesk.basics.ids import CaseId
from assisterdesk.practice.office import COLLEAGUES
from assisterdesk.tour.main_job import Scene

_WHY = "Covers while the owner is away"


def need_to_know(scene: Scene) -> None:
    """A supervisor who is privacy contact as well, with colleagues at other desks."""
    d, session = scene.driver, _session(scene)
    staff = {m.name: m for m in session.store.staff()}
    others = {k: replace(session, who=staff[m.name]) for k, m in COLLEAGUES.items()}
    case = _not_mine(session)
    d.go("case", case=case)
    d.click("reason_accept")
    d.find_named("case_not_open")
    d.picture("A case of a colleague is not open; asking starts here")
    scene.driver.find_named("case_not_open").button.click()  # type: ignore[attr-defined]
    d.find_named("access_purpose")
    d.write("access_purpose", "The family came to my desk and their own assister is away")
    d.picture("Asking for access: what for, how far and for how long")
    d.click("access_glass")
    d.picture("What cannot wait opens at once, for hours, and is looked into")
    d.click("access_glass_no")
    d.click("access_ask")
    d.wait(lambda: d.sees("access_withdraw"), "the request to stand there")
    access_asking.ask_for_case(others["cac"], case, Level.WRITE, "renewal", _WHY, 30)
    access_asking.break_glass(
        others["broker"], case, Level.READ, "renewal", "The deadline is today", 4
    )
    d.go("today")
    d.settle(200)
    d.picture("Today: emergency access and a request wait for the privacy contact and supervisor")
    d.go("access", section="decide")
    d.find_named("access_approve")
    d.picture("To decide: two people say yes, and nobody to their own")
    d.click("access_seen")
    d.wait(lambda: not d.sees("access_seen"), "the emergency to be looked into")
    d.click("access_approve")
    d.wait(lambda: not d.sees("access_approve"), "the signature")
    access_work.away(session, others["support"].who.id, JobEvent.LEAVE)
    d.go("access", section="work")
    d.find_named("access_review")
    d.picture("Changed work ends access at once, and somebody has to look it over")
    _who_saw(scene)


def _who_saw(scene: Scene) -> None:
    """Who opened this person's data in a month, and why; on paper in a minute."""
    d = scene.driver
    d.go("log")
    d.click("log_who_saw")
    d.find_named("privacy_seen_words")
    session = _session(scene)
    found = session.store.by_reference(scene.reference)
    if found is None:
        raise Trouble("The case of the tour is not there.")
    d.write("privacy_seen_words", _a_name(session, found[0]))
    d.click("privacy_seen_find")
    d.wait(lambda: any(d.sees(name) for name in _ticks(scene)), "the person to be found")
    for name in _ticks(scene)[:1]:
        d.tick(name)
    d.click("privacy_seen_show")
    d.wait(lambda: d.can_press("privacy_seen_save"), "who looked")
    d.picture("Who saw this person's data in a month, when and why; saved as a letter")
    d.go("privacy", section="review")
    d.settle(300)
    d.picture("Log review: looks that deserve a second look")
    d.go("privacy", section="retention")
    d.settle(300)
    d.picture("Retention: what is over goes when the information owner says so, with a record")


def _ticks(scene: Scene) -> list[str]:
    from PySide6.QtWidgets import QCheckBox

    return [
        box.objectName()
        for box in scene.window.findChildren(QCheckBox)
        if box.objectName().startswith("privacy_seen_") and box.isVisibleTo(scene.window)
    ]


def _a_name(session: Session, case: CaseId) -> str:
    """The first person's name, read as the window reads it."""
    from assisterdesk.actions.cases import give_reason, open_case

    return open_case(session, give_reason(session, case, "status_inquiry")).people[0].name


def _not_mine(session: Session) -> CaseId:
    for member in session.store.staff():
        if member.id != session.who.id:
            for case, _ in session.store.owned_cases(session.who.id, member.id):
                return case
    raise Trouble("No colleague has a case here.")


def _session(scene: Scene) -> Session:
    if scene.window.session is None:
        raise Trouble("Nobody is signed in.")
    return scene.window.session
