"""What makes the office's mail service encrypt, checked before anything is saved or sent.

No client call encrypts. A message that must go encrypted and does not carry the account's trigger
would leave in clear, so it is refused here even when every step before was wrong.
"""

from assisterdesk.basics.errors import Refused
from assisterdesk.egress.mail import Trigger, TriggerKind
from assisterdesk.egress.outgoing import Outgoing, Protection

_CHOICES = ("Normal", "Personal", "Private", "Confidential")


def sensitivity_for(trigger: Trigger, outgoing: Outgoing) -> str:
    """The sensitivity to save the message with. Raises `Refused` when the trigger is missing.

    A plain message may carry the trigger too: the test that proves the encryption does.
    """
    asked = outgoing.sensitivity or "Normal"
    if asked not in _CHOICES:
        raise Refused("This sensitivity is not known to Exchange. Correct it in Settings.")
    if outgoing.protection is Protection.PLAIN:
        return asked
    if outgoing.protection is not Protection.APPROVED_SERVICE:
        raise Refused("This message was not meant for mail. Choose the way to send it again.")
    if trigger.kind is TriggerKind.SUBJECT_KEYWORD:
        present = bool(trigger.value) and trigger.value in outgoing.subject
    elif trigger.kind is TriggerKind.SENSITIVITY:
        wanted = trigger.value or "Confidential"
        present = outgoing.sensitivity in ("", wanted) and wanted in _CHOICES
        asked = wanted
    elif trigger.kind is TriggerKind.HEADER:
        name, _, value = trigger.value.partition(":")
        wanted_header = (name.strip().casefold(), value.strip())
        present = bool(name.strip()) and wanted_header in [
            (key.casefold(), text.strip()) for key, text in outgoing.headers
        ]
    else:
        present = True
    if not present:
        raise Refused(
            "The sign that makes your mail service encrypt is missing from this message. Nothing "
            "was sent."
        )
    return asked
