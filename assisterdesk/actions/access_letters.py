"""The second yes from another computer: a request and its answer travel as sealed packages (O-D1).

A request is sealed to the card of somebody who decides here, and holds a secret that only who opens
it can know. The answer brings the secret back, sealed to the sign-in that sent the request.
"""

import hashlib
import json
import secrets
import zlib
from dataclasses import dataclass, field, replace
from typing import Any

from assisterdesk.access.grants import LEVEL_TITLE
from assisterdesk.access.letters import LetterCard
from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.access.requests import (
    Answer,
    ApproverCard,
    RequestId,
    RequestState,
    Seat,
    SentAway,
    seats_for,
)
from assisterdesk.actions.access_asking import Row, put, refuse_names
from assisterdesk.actions.case_package import ROUTE, letters, own_card
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import Damaged, NotAllowed, Refused
from assisterdesk.basics.ids import SlotId, StaffId
from assisterdesk.egress.cleared import Cleared
from assisterdesk.egress.gate import verdict_hash
from assisterdesk.egress.outgoing import Attachment, Decision, Outgoing, Protection
from assisterdesk.egress.sealed_file import ENDING, MEDIA_TYPE, SealedFile

_FORMAT = 1
_REQUEST, _ANSWER = "access request", "access answer"
_MOST = 20_000
_SECRET_BYTES = 32
_NOT_ONE = (
    "This file is no request for access and no answer to one. Case packages are opened on their "
    "own page."
)


@dataclass(frozen=True, slots=True)
class Elsewhere:
    """Somebody who can sign at another computer, and for what."""

    card: ApproverCard
    name: str
    seat: Seat


@dataclass(frozen=True, slots=True)
class SealedRequest:
    """A request as it was opened at the other computer: in words, since nothing of it is here."""

    request: RequestId
    seat: Seat
    to: StaffId
    back: LetterCard
    office: str
    who: str
    what: str
    level: str
    reason: str
    purpose: str
    until: str
    secret: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class SealedAnswer:
    request: RequestId
    seat: Seat
    by: StaffId
    approves: bool
    words: str
    secret: bytes = field(repr=False)


def register_card(session: Session, staff: StaffId, card: LetterCard) -> None:
    """From now on requests may be sealed to this card as this colleague's. Compare its mark by
    phone first. Raises `NotAllowed` by role."""
    put(
        session,
        "take in a card",
        ApproverCard(staff, card.store, card.slot, card.label, card.public),
    )


def elsewhere(session: Session, row: Row) -> tuple[Elsewhere, ...]:
    """Whom this request can be sent to."""
    staff = session.store.staff()
    names = {m.id: m.name for m in staff}
    found = []
    for card in session.store.approver_cards():
        if card.by == row.asked.request.staff:
            continue
        for seat in seats_for(card.staff, row.asked, staff):
            found.append(Elsewhere(card, names.get(card.staff, card.label), seat))
    return tuple(found)


def send_request(session: Session, row: Row, to: Elsewhere) -> Cleared:
    """The request sealed to a colleague's card and cleared to leave as one file."""
    request = row.asked.request
    secret = secrets.token_bytes(_SECRET_BYTES)
    reason = session.program.catalogues.reasons.get(request.reason)
    back = own_card(session)
    shape = {
        "kind": _REQUEST,
        "format": _FORMAT,
        "request": request.id,
        "seat": to.seat.value,
        "to": to.card.staff,
        "secret": secret.hex(),
        "back": {
            "store": back.store,
            "slot": back.slot,
            "label": back.label,
            "public": back.public.hex(),
        },
        "office": session.office.name,
        "who": row.who,
        "what": f"The cases of {row.whose}" if row.whose else f"Case {row.asked.reference}",
        "level": LEVEL_TITLE[request.level],
        "reason": reason.title if reason else request.reason,
        "purpose": request.purpose,
        "until": request.until.date().isoformat(),
    }
    card = LetterCard(to.card.store, SlotId(to.card.slot), to.card.label, to.card.public)
    put(
        session,
        "send request",
        SentAway(request.id, to.card.staff, to.seat, hashlib.sha256(secret).digest()),
    )
    return _cleared(session, card, shape, f"access-request-{request.id[:6]}{ENDING}")


def open_sealed(
    session: Session, content: bytes, passphrase: str
) -> SealedRequest | SealedAnswer:
    """Open what was sealed for this person. Raises `WrongPassphrase`, `Refused`, `Damaged`."""
    file = SealedFile.from_bytes(content)
    mine = own_card(session)
    if (file.store, file.slot) != (mine.store, mine.slot):
        raise Refused("This is sealed for somebody else. Only that person can open it.")
    plain = letters(session).open(session.program.folder, mine.slot, passphrase, file.sealed)
    unpacking = zlib.decompressobj()
    try:
        raw = unpacking.decompress(plain, _MOST + 1)
        shape = json.loads(raw) if unpacking.eof and len(raw) <= _MOST else {}
    except (ValueError, zlib.error, RecursionError):
        shape = {}
    kind = shape.get("kind") if isinstance(shape, dict) else None
    if kind not in (_REQUEST, _ANSWER):
        raise Refused(_NOT_ONE)
    try:
        return _request(shape) if kind == _REQUEST else _answer(shape)
    except (ValueError, TypeError, KeyError, AttributeError, Refused):
        raise Damaged("This request or answer is damaged. Ask for a new one.") from None


def answer(session: Session, asked: SealedRequest, approves: bool, words: str = "") -> Cleared:
    """Say yes or no at this computer; the answer goes back sealed to who sent the request."""
    words = " ".join(words.split())
    if words:
        refuse_names(session, words)
    shape = {
        "kind": _ANSWER,
        "format": _FORMAT,
        "request": asked.request,
        "seat": asked.seat.value,
        "by": asked.to,
        "secret": asked.secret.hex(),
        "approves": approves,
        "words": words,
    }
    session.store.log(
        LogLine(
            Action.ACCESS_DECIDED,
            session.access("office_administration"),
            fields=(asked.seat.value, "another office's store"),
            result="approved" if approves else "declined",
            route=ROUTE,
            detail=asked.request,
        )
    )
    return _cleared(session, asked.back, shape, f"access-answer-{asked.request[:6]}{ENDING}")


def take_answer(session: Session, found: SealedAnswer) -> RequestState:
    """Put what a colleague said into this store. Raises `NotAllowed` for an answer to nothing."""
    put(
        session,
        "take in an answer",
        Answer(found.request, found.seat, found.by, found.approves, found.words, found.secret),
    )
    asked = session.store.access_asked(session.who.id)
    return next((a.state for a in asked if a.request.id == found.request), RequestState.OPEN)


def _cleared(session: Session, card: LetterCard, shape: dict[str, Any], name: str) -> Cleared:
    sealed = letters(session).seal(card, zlib.compress(json.dumps(shape).encode()))
    file = SealedFile(card.store, card.slot, sealed)
    outgoing = Outgoing(
        ROUTE,
        Protection.SEALED_TO_COLLEAGUE,
        attachments=(Attachment(name, file.to_bytes(), MEDIA_TYPE),),
    )
    verdict = session.gate.judge(outgoing)
    decision = Decision(
        session.who.id, outgoing.content_hash, verdict_hash=verdict_hash(verdict)
    )
    line = LogLine(
        Action.CLEARED,
        session.access("office_administration"),
        fields=(str(shape["kind"]),),
        route=ROUTE,
        recipient=card.slot,
        result=verdict.outcome.value,
    )
    try:
        cleared = session.gate.clear(outgoing, decision)
    except Refused:
        session.store.log(replace(line, action=Action.REFUSED))
        raise
    session.store.log(line)
    return cleared


def _request(shape: dict[str, Any]) -> SealedRequest:
    back = shape["back"]
    card = LetterCard.from_text(json.dumps({"kind": "AssisterDesk card", **back}))
    return SealedRequest(
        RequestId(_text(shape, "request")),
        Seat(shape["seat"]),
        StaffId(_text(shape, "to")),
        card,
        _text(shape, "office"),
        _text(shape, "who"),
        _text(shape, "what"),
        _text(shape, "level"),
        _text(shape, "reason"),
        _text(shape, "purpose"),
        _text(shape, "until"),
        _secret(shape),
    )


def _answer(shape: dict[str, Any]) -> SealedAnswer:
    if not isinstance(shape["approves"], bool):
        raise NotAllowed(_NOT_ONE)
    return SealedAnswer(
        RequestId(_text(shape, "request")),
        Seat(shape["seat"]),
        StaffId(_text(shape, "by")),
        shape["approves"],
        _text(shape, "words"),
        _secret(shape),
    )


def _text(shape: dict[str, Any], name: str) -> str:
    found = shape[name]
    if not isinstance(found, str) or len(found) > 1_000 or not (found.isprintable() or not found):
        raise ValueError(name)
    return found


def _secret(shape: dict[str, Any]) -> bytes:
    found = bytes.fromhex(shape["secret"])
    if len(found) != _SECRET_BYTES:
        raise ValueError("secret")
    return found
