"""What a sign-in adds to the log: wrong tries since the last one, waits they led to, a session from
afar, and what IT fixed anew meanwhile."""

import json
from collections import Counter

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions import remote
from assisterdesk.actions.ports import Store
from assisterdesk.actions.program import Program
from assisterdesk.basics.access import Access
from assisterdesk.basics.ids import StaffId

#: wrong tries in a row that nobody is kept waiting for
FREE_TRIES = 3
#: among a person's settings: what IT had fixed when they signed in last
_SEEN = "policy.seen"
_WHY = "office_administration"


def tell(program: Program, store: Store, who: StaffId) -> None:
    """Write the lines, the oldest first."""
    failures = program.keys.take_failures(program.folder)
    for failure in failures:
        store.log(
            LogLine(
                Action.SIGN_IN_FAILED,
                Access(who, _WHY),
                result="wrong passphrase",
                detail=f"{failure.slot} {failure.at.isoformat(timespec='seconds')}",
            )
        )
    for slot, count in Counter(failure.slot for failure in failures).items():
        if count > FREE_TRIES:
            store.log(
                LogLine(
                    Action.SIGN_IN_FAILED,
                    Access(who, _WHY),
                    count=count,
                    result="locked out for a while",
                    detail=slot,
                )
            )
    store.log(LogLine(Action.SIGNED_IN, Access(who, _WHY)))
    if program.remote():
        store.log(remote.line(program, who))
    _policy(program, store, who)


def _policy(program: Program, store: Store, who: StaffId) -> None:
    """A line when what IT fixed for this computer is not what it was at the last sign-in."""
    now = {id: str(fixed.value) for id, fixed in program.policy.fixed.items()}
    kept = store.settings(who).get(_SEEN, "{}")
    try:
        before: dict[str, str] = json.loads(kept)
    except ValueError:
        before = {}
    if now == before:
        return
    changed = sorted(id for id in {*now, *before} if now.get(id) != before.get(id))
    with store.change(who, "take in policy") as change:
        change.put_settings(who, {_SEEN: json.dumps(now, sort_keys=True)})
        change.log(
            LogLine(
                Action.POLICY_CHANGED,
                Access(who, _WHY),
                fields=tuple(changed),
                count=len(changed),
                detail="this computer",
            )
        )
        change.commit()
