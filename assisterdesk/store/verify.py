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
from assisterdesk.basics.sentence import joined, worded
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
            worded(
                "{good}, but the head file that confirms them is damaged or was changed, so it "
                "cannot be told whether any were cut off.",
                good=_in_order(entries),
            ),
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
    after = [] if back is None else [
        worded(
            "A backup was put back as entry {number}: what was kept elsewhere before that no "
            "longer counts.",
            number=back,
        )
    ]  # fmt: skip
    if head is None and not fitting:
        text = worded(
            "{good}, but there is no head file here that would confirm the end.",
            good=_in_order(entries),
        )
        return ChainVerdict(ChainState.NO_ANCHOR, entries, joined(" ", [text, *after]))
    by = [_by(worded("the head file"), head.size, head.time, entries)] if head else []
    by += [_by(worded(a.where), a.size, moment(a.time), entries) for a in fitting[-_MOST_SAID:]]
    text = worded(
        "{good}, {confirmed}.", good=_in_order(entries), confirmed=joined(worded(" and "), by)
    )
    return ChainVerdict(
        ChainState.CONFIRMED,
        entries,
        joined(" ", [text, *after]),
        None,
        anchored_at or fitting[-1].time,
    )


#: anchors that are named, the newest
_MOST_SAID = 2


def _by(where: str, size: int, time: str, entries: int) -> str:
    if size < entries:
        return worded(
            "the first {size} confirmed by {where} of {time}",
            size=size,
            where=where,
            time=_said(time),
        )
    return worded("confirmed by {where} of {time}", where=where, time=_said(time))


def _against(anchor: Anchor, walk: Walk) -> _Problem:
    when = _said(moment(anchor.time))
    if anchor.size > walk.size:
        return _Problem(
            worded(
                "What {where} kept on {time} confirms {entries} entries, but only {here} are "
                "here: the newest were cut off, or the store was put back to an earlier "
                "state by something other than AssisterDesk.",
                where=worded(anchor.where),
                time=when,
                entries=anchor.size,
                here=walk.size,
            ),
            walk.size + 1,
        )
    return _Problem(
        worded(
            "The log was written anew: what {where} kept on {time} of its first {entries} "
            "entries is not what stands there now.",
            where=worded(anchor.where),
            time=when,
            entries=anchor.size,
        ),
        None,
    )


def _along(db: Database, walk: Walk) -> _Problem | None:
    wrong = walk.along(access_log.walk(db))
    if not wrong:
        return None
    bad = walk.size + 1
    return _Problem(worded(
        "Entry {number} {wrong}. {before}",
        number=bad,
        wrong=worded(wrong),
        before=_until(walk),
    ), bad)


def _cut_without_word(cut: int, named: int) -> _Problem | None:
    if cut == named:
        return None
    return _Problem(
        worded(
            "Old entries up to number {number} were deleted, but the record of it was "
            "changed or was not signed here.",
            number=named,
        ),
        cut + 1,
    )


def _cut(walk: Walk, head: Head) -> _Problem | None:
    if head.size <= walk.size:
        return None
    return _Problem(
        worded(
            "The head file of {time} confirms {entries} entries, but only {here} are here: "
            "the newest were cut off, or the store was put back to an earlier state. {before}",
            time=_said(head.time),
            entries=head.size,
            here=walk.size,
            before=_until(walk),
        ),
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
                worded(
                    "The log was written anew: what stood in it at the sign-in of {time} is "
                    "not what stands there now. The first {good} entries are in order.",
                    time=_said(epoch.at),
                    good=good,
                ),
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
            worded(
                "The head file of {time} was not signed by this store: it was changed, or "
                "the store is not the one it was written for.",
                time=_said(head.time),
            ),
            None,
        )
    good = known[head.epoch - 1].size
    there = walk.hashes.get(head.size)
    if there is None or there.hex() != head.hash:
        return _Problem(
            worded("The log was written anew: its end is not the one that the head file of {time} "
        "confirms. The first {good} entries are in order.", time=_said(head.time), good=good),
            good + 1,
        )
    if head.closed and walk.size > head.size:
        return _Problem(
            worded(
                "{number} entries were added after the store was closed on {time}, and not "
                "by this program. The first {good} are in order.",
                number=walk.size - head.size,
                time=_said(head.time),
                good=head.size,
            ),
            head.size + 1,
        )
    return None


def _in_order(entries: int) -> str:
    return worded("All {n} entries are in order", one="The one entry is in order", n=entries)


def _until(walk: Walk) -> str:
    if walk.size == 0:
        return worded("Nothing before it can be relied on.")
    return worded(
        "The {number} before it are in order, the last of {time}.",
        number=walk.size,
        time=_said(walk.last_at),
    )


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
