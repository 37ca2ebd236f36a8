"""A person's request for the list of what is kept on them, step by step (O-D2).

Every look is a line of the log under the reason "request for one's own list", whose ground of
exemption the rule itself names: the person asked.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.ports import Change
from assisterdesk.actions.privacy_contacts import list_due, require_office
from assisterdesk.actions.privacy_letters import (
    day_words,
    keep,
    kinds_of,
    spoken_by,
    written,
)
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Incomplete, Refused
from assisterdesk.basics.ids import PersonId, new_id, new_reference
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.people.person import Person
from assisterdesk.privacy import person_request
from assisterdesk.privacy.identity import identity_methods
from assisterdesk.privacy.person_request import Asker, HeldItem, PersonRequest
from assisterdesk.privacy.record import Delivery, LetterKind, PrivacyRecordId

REASON = "own_list_request"
_ROOMS = ("Person", "Case", "Privacy office")
_ROOM_TITLE = {
    "Person": "About you",
    "Case": "In your household's case",
    "Privacy office": "In our privacy office",
}


def requests(session: Session) -> tuple[PersonRequest, ...]:
    """All of them, newest first. Raises `NotAllowed` by role."""
    require_office(session)
    with session.store.privacy_look(_line(session, "requests")) as look:
        return look.requests()


def receive(
    session: Session,
    name: str,
    received_on: date,
    *,
    asker: Asker = Asker.INDIVIDUAL,
    asker_name: str = "",
    authority: str = "",
    address: str = "",
) -> PersonRequest:
    """Enter a request that arrived; its clock starts. Raises `Incomplete` or `Refused`."""
    require_office(session)
    request = person_request.received(
        PersonRequest(
            PrivacyRecordId(new_id()),
            f"P-{new_reference()}",
            received_on,
            list_due(received_on),
            name,
            asker,
            asker_name,
            authority,
            address,
        ),
        session.program.today(),
    )
    return _save(session, request, "receive request")


def see_signature(session: Session, request: PersonRequest, signed_on: date) -> PersonRequest:
    today = session.program.today()
    return _save(
        session, person_request.signature_seen(request, signed_on, today), "see signature"
    )


def find_people(session: Session, words: str) -> tuple[Person, ...]:
    """Records in the whole store that may be this person's. The search is one line of the log,
    and so is what it showed; the words are in neither."""
    require_office(session)
    if len(words.strip()) < 2:
        raise Incomplete("Type at least two letters of the name.", ("Name",))
    sought = LogLine(Action.SOUGHT, session.access(REASON), fields=("names",))
    with session.store.privacy_look(sought) as look:
        found = look.people_named(words)
    session.store.log(
        replace(
            _line(session, "names", *(p.id for p in found)),
            categories=(PiiCategory.PERSON_NAME, PiiCategory.BIRTHDATE),
            count=len(found),
        )
    )
    return found


def at_stake(session: Session, people: Iterable[PersonId]) -> frozenset[PiiCategory]:
    """The kinds of data in these records, which say how strong the check must be."""
    return frozenset(c for item in _holdings(session, people) for c in item.categories)


def verify_identity(
    session: Session, request: PersonRequest, method: str, people: Iterable[PersonId]
) -> PersonRequest:
    """Raises `Refused` when the way is not strong enough for what is kept, or unknown."""
    known = identity_methods()
    if method not in known:
        raise Incomplete("Choose how the identity was verified.", ("Identity",))
    people = tuple(people)
    risk = at_stake(session, people)
    return _save(
        session,
        person_request.identity_verified(
            request, known[method], people, risk, session.program.today()
        ),
        "verify identity",
    )


def compile_list(session: Session, request: PersonRequest) -> PersonRequest:
    """What the whole store holds on the person now: kinds and counts, no values."""
    # the request itself is in the privacy office's room, and is no news to who asked
    items = tuple(i for i in _holdings(session, request.people) if i.id != request.id)
    made = person_request.compiled(request, items, session.program.now())
    return _save(session, made, "compile list")


def leave_out(session: Session, request: PersonRequest, items: Iterable[str]) -> PersonRequest:
    """Which items belong to an investigation about the person."""
    return _save(session, person_request.leaving_out(request, items), "leave out")


def write_letter(session: Session, request: PersonRequest) -> tuple[PersonRequest, bytes]:
    """The answer as a PDF: the list, or that nothing is responsive."""
    require_office(session)
    if request.compiled_at is None:
        raise Refused("Compile the list first.")
    kind = LetterKind.OWN_LIST_NONE if request.none_responsive else LetterKind.OWN_LIST
    for_other = request.asker is not Asker.INDIVIDUAL
    method = identity_methods().get(request.identity_method)
    data: dict[str, object] = {
        "for_name": request.name if for_other else "",
        "received": day_words(request.received_on),
        "identity": method.title[:1].lower() + method.title[1:] if method else "",
        "sections": _sections(request.listed),
        "some_left_out": bool(request.left_out),
    }
    to = (request.asker_name if for_other else request.name, request.address)
    spoken = spoken_by(session, request.people, "own_list_request")
    pdf = written(session, kind, data, to=to, number=request.number, spoken=spoken)

    def put(change: Change) -> PersonRequest:
        return person_request.letter_made(request, keep(session, change, request.id, kind, pdf))

    return _save_with(session, put, "write letter", request), pdf


def deliver(
    session: Session, request: PersonRequest, how: Delivery, on: date
) -> PersonRequest:
    today = session.program.today()
    return _save(session, person_request.delivered(request, how, on, today), "deliver")


def close(session: Session, request: PersonRequest, outcome: str = "") -> PersonRequest:
    today = session.program.today()
    return _save(session, person_request.closed(request, outcome, today), "close request")


def _sections(items: Iterable[HeldItem]) -> list[dict[str, object]]:
    items = tuple(items)
    found: list[dict[str, object]] = []
    for room in _ROOMS:
        of_room = [i for i in items if i.room == room]
        if of_room:
            rows = [
                [
                    f"{i.title} ({i.reference})" if i.reference else i.title,
                    ", ".join(kinds_of(i.categories)),
                    str(i.count),
                    _when(i),
                ]
                for i in of_room
            ]
            found.append({"title": _ROOM_TITLE[room], "rows": rows})
    return found


def _when(item: HeldItem) -> str:
    if item.since is None:
        return "–"
    first = f"{item.since.month}/{item.since.day}/{item.since.year}"
    if item.until is None or item.until == item.since:
        return first
    return f"{first} to {item.until.month}/{item.until.day}/{item.until.year}"


def _holdings(session: Session, people: Iterable[PersonId]) -> tuple[HeldItem, ...]:
    require_office(session)
    people = tuple(people)
    line = replace(_line(session, "what is kept", *people), categories=tuple(PiiCategory))
    with session.store.privacy_look(line) as look:
        return look.holdings(people)


def _line(session: Session, field: str, *people: PersonId) -> LogLine:
    return LogLine(
        Action.PRIVACY_OPENED, session.access(REASON), people=people, fields=(field,), count=1
    )


def _save(session: Session, request: PersonRequest, verb: str) -> PersonRequest:
    return _save_with(session, lambda _: request, verb, request)


def _save_with(
    session: Session,
    make: Callable[[Change], PersonRequest],
    verb: str,
    about: PersonRequest,
) -> PersonRequest:
    require_office(session)
    with session.store.change(session.who.id, verb) as change:
        made = make(change)
        made = replace(made, revision=made.revision + 1)
        change.put_privacy(made)
        change.log(
            LogLine(
                Action.CHANGED,
                session.access(REASON),
                people=made.people,
                fields=("privacy request",),
                result=made.step.value,
                detail=about.id,
            )
        )
        change.commit()
    return made
