"""Checking the access log: the chain, the keys that vouch for it, and the head file's word."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from assisterdesk.access.chain import Walk
from assisterdesk.access.credentials import Anchor
from assisterdesk.access.log_line import ChainState, ChainVerdict
from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.sealing import Signer
from assisterdesk.store import access_log, epochs, log_cuts
from assisterdesk.store.anchors import hold
from assisterdesk.store.columns import moment, to_moment
from assisterdesk.store.connections import Database
from assisterdesk.store.head import Head, HeadFile


class Standing(StrEnum):
    """How the head file stands to the log, seen quickly when the store is opened."""

    FITS = "fits"
    MISSING = "missing"
    CONTRADICTS = "contradicts"


def standing(db: Database, store_id: str, file: HeadFile, signer: Signer) -> Standing:
    """Whether the head file's end is in the log; does not walk the chain."""
    try:
        head = file.read()
    except Damaged:
        return Standing.CONTRADICTS
    if head is None:
        return Standing.MISSING
    public = epochs.public_key(db, head.epoch)
    there = access_log.hash_at(db, store_id, head.size)
    fits = (
        head.store == store_id
        and public is not None
        and head.is_signed_by(signer, public)
        and there is not None
        and there.hex() == head.hash
        and not (head.closed and access_log.tip(db, store_id).size != head.size)
    )
    return Standing.FITS if fits else Standing.CONTRADICTS


@dataclass(frozen=True, slots=True)
class _Problem:
    text: str
    first_bad: int | None


def verify(
    db: Database,
    store_id: str,
    file: HeadFile,
    signer: Signer,
    anchors: Sequence[Anchor] = (),
) -> ChainVerdict:
    """The whole check. Reads only; `db` should be one snapshot.

    `anchors` were kept outside of the store, beside the head file; those of other stores are let
    be.
    """
    head, head_damaged = None, False
    try:
        head = file.read()
    except Damaged:
        head_damaged = True
    known = epochs.all_epochs(db)
    cut, named = log_cuts.cut_to(db, signer)
    marks = frozenset({e.size for e in known} | ({head.size} if head else set()))
    walk = Walk(store_id, marks, cut)
    problem = _along(db, walk) or _cut_without_word(cut, named)
    entries = walk.size if problem is None else access_log.count(db)
    problem = (
        problem
        or (_cut(walk, head) if head and head.store == store_id else None)
        or _unvouched(walk, known, signer, store_id)
        or (_against_head(walk, head, known, signer, store_id) if head else None)
    )
    if problem is None and head_damaged:
        problem = _Problem(
            f"{_in_order(entries)}, but the head file that confirms them is damaged or was "
            "changed, so it cannot be told whether any were cut off.",
            None,
        )
    held = hold(db, store_id, anchors) if problem is None else ()
    problem = problem or next((_against(h.anchor, walk) for h in held if h.contradicts), None)
    fitting = [h.anchor for h in held if h.fits]
    back = max((h.restore for h in held if h.restore), default=None)
    anchored_at = _moment(head.time) if head else None
    if problem:
        return ChainVerdict(
            ChainState.CONTRADICTION, entries, problem.text, problem.first_bad, anchored_at
        )
    after = "" if back is None else (
        f" A backup was put back as entry {back}: what was kept elsewhere before that no longer "
        "counts."
    )
    if head is None and not fitting:
        text = f"{_in_order(entries)}, but there is no head file here that would confirm the end."
        return ChainVerdict(ChainState.NO_ANCHOR, entries, text + after)
    said = [_by("the head file", head.size, head.time, entries)] if head else []
    said += [_by(a.where, a.size, moment(a.time), entries) for a in fitting[-_MOST_SAID:]]
    return ChainVerdict(
        ChainState.CONFIRMED,
        entries,
        f"{_in_order(entries)}, {' and '.join(said)}.{after}",
        None,
        anchored_at or fitting[-1].time,
    )


#: anchors that are named, the newest
_MOST_SAID = 2


def _by(where: str, size: int, time: str, entries: int) -> str:
    first = f"the first {size} " if size < entries else ""
    return f"{first}confirmed by {where} of {_said(time)}"


def _against(anchor: Anchor, walk: Walk) -> _Problem:
    when = _said(moment(anchor.time))
    if anchor.size > walk.size:
        return _Problem(
            f"What {anchor.where} kept on {when} confirms {anchor.size} entries, but only "
            f"{walk.size} are here: the newest were cut off, or the store was put back to an "
            "earlier state by something other than AssisterDesk.",
            walk.size + 1,
        )
    return _Problem(
        f"The log was written anew: what {anchor.where} kept on {when} of its first {anchor.size} "
        "entries is not what stands there now.",
        None,
    )


def _along(db: Database, walk: Walk) -> _Problem | None:
    wrong = walk.along(access_log.walk(db))
    if not wrong:
        return None
    bad = walk.size + 1
    return _Problem(f"Entry {bad} {wrong}. {_until(walk)}", bad)


def _cut_without_word(cut: int, named: int) -> _Problem | None:
    if cut == named:
        return None
    return _Problem(
        f"Old entries up to number {named} were deleted, but the record of it was changed or was "
        "not signed here.",
        cut + 1,
    )


def _cut(walk: Walk, head: Head) -> _Problem | None:
    if head.size <= walk.size:
        return None
    return _Problem(
        f"The head file of {_said(head.time)} confirms {head.size} entries, but only {walk.size} "
        "are here: the newest were cut off, or the store was put back to an earlier state. "
        f"{_until(walk)}",
        walk.size + 1,
    )


def _unvouched(
    walk: Walk, known: tuple[epochs.Epoch, ...], signer: Signer, store_id: str
) -> _Problem | None:
    if not epochs.vouched(known, signer, store_id):
        return _Problem(
            "The signing keys of the log were changed: they no longer vouch for each other, so "
            "nothing confirms the entries.",
            None,
        )
    good = 0
    for epoch in known:
        if walk.hashes.get(epoch.size) != epoch.head:
            return _Problem(
                f"The log was written anew: what stood in it at the sign-in of {_said(epoch.at)} "
                f"is not what stands there now. The first {good} entries are in order.",
                good + 1,
            )
        good = epoch.size
    return None


def _against_head(
    walk: Walk, head: Head, known: tuple[epochs.Epoch, ...], signer: Signer, store_id: str
) -> _Problem | None:
    if head.store != store_id:
        return _Problem("The head file beside this store belongs to another store.", None)
    if not (
        1 <= head.epoch <= len(known) and head.is_signed_by(signer, known[head.epoch - 1].public)
    ):
        return _Problem(
            f"The head file of {_said(head.time)} was not signed by this store: it was changed, "
            "or the store is not the one it was written for.",
            None,
        )
    good = known[head.epoch - 1].size
    there = walk.hashes.get(head.size)
    if there is None or there.hex() != head.hash:
        return _Problem(
            "The log was written anew: its end is not the one that the head file of "
            f"{_said(head.time)} confirms. The first {good} entries are in order.",
            good + 1,
        )
    if head.closed and walk.size > head.size:
        return _Problem(
            f"{walk.size - head.size} entries were added after the store was closed on "
            f"{_said(head.time)}, and not by this program. The first {head.size} are in order.",
            head.size + 1,
        )
    return None


def _in_order(entries: int) -> str:
    if entries == 1:
        return "The one entry is in order"
    return f"All {entries} entries are in order"


def _until(walk: Walk) -> str:
    if walk.size == 0:
        return "Nothing before it can be relied on."
    return f"The {walk.size} before it are in order, the last of {_said(walk.last_at)}."


def _moment(text: str) -> datetime | None:
    try:
        return to_moment(text)
    except ValueError:
        return None


def _said(text: str) -> str:
    """A moment as people here read it: local time, ``21 Nov 2026 12:41``."""
    at = _moment(text)
    if at is None:
        return "an unreadable date"
    local = at.astimezone()
    month = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split()[local.month - 1]
    return f"{local.day} {month} {local.year} {local:%H:%M}"
