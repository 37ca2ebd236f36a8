"""What Microsoft's sign-in service refuses, in sentences that say what to do."""

import httpx

from assisterdesk.basics.errors import AssisterDeskError, OutOfReach, Refused
from assisterdesk.transports._broken import broken_by, distrusted

SIGN_IN_AGAIN = "Sign in to Microsoft again: open Secure email and choose “Sign in again”."

CONSENT_NEEDED = (
    "Your organization has not allowed AssisterDesk to use your mail yet. Give your Microsoft 365 "
    "administrator the address for consent that is shown under Secure email, then sign in again."
)

#: Microsoft's own numbers, by what the person can do about them.
_CONSENT = ("AADSTS65001", "AADSTS65004", "AADSTS90094", "AADSTS900941", "AADSTS90008")
_SENTENCES = {
    "AADSTS700016": "The program's id is not known to your organization. Correct it in Settings.",
    "AADSTS90002": "Your organization's tenant is not known to Microsoft. Correct it in Settings.",
    "AADSTS900023": "Your organization's tenant is not known to Microsoft. Correct it in Settings.",
    "AADSTS50105": "You are not assigned to this program in Microsoft 365. Ask your IT.",
    "AADSTS50020": "This account does not belong to your organization. Sign in with another one.",
    "AADSTS53003": "Your organization's sign-in rules do not allow this. Ask your IT.",
    "AADSTS53000": "Your organization's sign-in rules ask for a managed device. Ask your IT.",
    "AADSTS7000218": (
        "The program is registered with a secret, which a desktop program cannot keep. Ask your IT "
        "to allow public client flows."
    ),
}


def refusal(said: object) -> Refused:
    """The sentence for what the service answered instead of a token."""
    text = ""
    if isinstance(said, dict):
        text = f"{said.get('error', '')} {said.get('error_description', '')}"
    words = {word.strip(":.,()") for word in text.split()}
    if words & set(_CONSENT) or "consent_required" in words:
        return Refused(CONSENT_NEEDED)
    for number, sentence in _SENTENCES.items():
        if number in words:
            return Refused(sentence)
    return Refused(SIGN_IN_AGAIN)


#: how msal begins when the service knows no such tenant
_NO_TENANT = "Unable to get authority configuration"


def judged(error: BaseException) -> AssisterDeskError:
    """A service that could not be asked."""
    if isinstance(error, AssisterDeskError):
        return error
    if isinstance(error, httpx.HTTPError):
        return distrusted(broken_by(error)) or OutOfReach(
            "Microsoft's sign-in service does not answer. Nothing was sent. Try again later."
        )
    if isinstance(error, ValueError) and str(error).startswith(_NO_TENANT):
        return Refused(_SENTENCES["AADSTS90002"])
    return Refused(SIGN_IN_AGAIN)
