"""What came of an entry of the log, and the way it left, in the words of the window's language.

The log keeps short English marks, and keeps them for good; they are put into words where they are
shown. A mark means another thing with another action: a desk approves, a supervisor approves.
"""

from assisterdesk.access.job_review import JOB_EVENT_TITLE
from assisterdesk.access.log_line import Action, ChainState
from assisterdesk.access.requests import RequestState
from assisterdesk.egress.outgoing import Outcome
from assisterdesk.egress.route import all_routes
from assisterdesk.privacy.incident import STAGE_TITLE
from assisterdesk.privacy.person_request import STEP_TITLE
from assisterdesk.privacy.review import Judgement
from assisterdesk.securemail.channel import CHANNEL_TITLE, SERVICE_TITLE
from assisterdesk.submissions.submission import Evidence
from assisterdesk.ui.wording import tr

RESULT_WORDS: dict[str, str] = {
    **{step.value: title for step, title in STEP_TITLE.items()},
    **{stage.value: title for stage, title in STAGE_TITLE.items()},
    "done": "Done",
    "undone": "Undone",
    "begun": "Begun",
    "added": "Added",
    "deleted": "Deleted",
    "left": "Left as it is",
    "taken back": "Taken back",
    "put back": "Put back",
    "taught": "Taught",
    "revoked": "Taken back",
    "hidden": "Hidden",
    "shown": "Shown",
    "on": "Turned on",
    "off": "Turned off",
    "settled": "Settled",
    "opened again": "Opened again",
    "written": "Written",
    "draft": "Draft",
    "complete": "Complete",
    "known case": "A case known here",
    "new case": "A new case",
    "nothing lost": "Nothing was lost",
    "recovery key": "With the recovery key",
    "given back": "Given back",
    "stays closed": "Stays closed",
    "wrong passphrase": "Wrong passphrase",
    "locked out for a while": "Locked out for a while",
    "no grant": "The case is not open to them",
    "no role": "Their role does not allow it",
    "role": "Their role does not allow it",
    "arrived encrypted": "Arrived encrypted",
    "arrived unencrypted": "Arrived unencrypted",
    Evidence.NONE: "Done",
    Evidence.TRIGGER_SET: "Marked to be encrypted",
    Evidence.CONFIRMED_BY_NOTICE: "Encrypted, by notice",
    Evidence.CONFIRMED_BY_DESK: "Confirmed by the desk",
    Evidence.SECURE_SITE: "Put into the secure site",
    Evidence.SEALED_FILE: "Sealed to the desk",
    Outcome.GO: "May go",
    Outcome.WARN: "Warned",
    Outcome.REFUSED: "Refused",
    RequestState.OPEN: "Open",
    RequestState.APPROVED: "Approved",
    RequestState.DECLINED: "Declined",
    RequestState.WITHDRAWN: "Withdrawn",
    RequestState.ENDED: "Ended",
    Judgement.VALID: "Valid",
    Judgement.INVALID: "Invalid",
    ChainState.CONFIRMED: "Confirmed",
    ChainState.NO_ANCHOR: "Not confirmed here",
    ChainState.CONTRADICTION: "It was changed",
}

_CERTIFICATE_WORDS: dict[str, str] = {
    "certificate kept": "Certificate kept",
    "certificate named": "Certificate confirmed",
    "certificate dropped": "Certificate taken away",
}

#: marks that mean their own thing with these actions
_APART: dict[Action, dict[str, str]] = {
    Action.CHANNEL_CHANGED: {
        **{state.value: title for state, title in CHANNEL_TITLE.items()},
        **{state.value: title for state, title in SERVICE_TITLE.items()},
        **_CERTIFICATE_WORDS,
    },
    Action.WORK_CHANGED: {event.value: title for event, title in JOB_EVENT_TITLE.items()},
}

#: not a way out, but where rows came from
_SPREADSHEET = "spreadsheet"


def is_known(action: Action, result: str) -> bool:
    """Whether there are words for this mark."""
    return result in _APART.get(action, {}) or result in RESULT_WORDS


def result_words(action: Action, result: str) -> str:
    """A mark of a later version stands as it was kept."""
    known = _APART.get(action, {}).get(result) or RESULT_WORDS.get(result)
    if known is not None:
        return tr(known)
    plain = result.replace("_", " ")
    return plain[:1].upper() + plain[1:]


def way_words(route: str) -> str:
    """The way out by its title."""
    if route == _SPREADSHEET:
        return tr("A spreadsheet")
    found = all_routes().get(route)
    return tr(found.title) if found else route.replace("_", " ")
