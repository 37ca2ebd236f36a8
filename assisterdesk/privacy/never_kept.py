"""What nobody but the client may hold, and no field is for: passwords, federal tax information.

Told while somebody types, so that it goes before it is saved. It warns and does not stop: a
sentence about a password is no password.
"""

import re

PASSWORDS_TEXT = (
    "This looks like a client's password or PIN. AssisterDesk has no place for one: take it out. "
    "Only the client may know it."
)
TAX_TEXT = (
    "This looks like federal tax information. An office of assisters may not keep it: take it out. "
    "Say instead that the client has the papers."
)
#: words after "password is" that say something about it, not what it is
_ABOUT = (
    r"reset|not|needed|changed|lost|forgotten|wrong|expired|locked|required|temporary|the|a|an|to|"
    r"on|in|for|by|being|sent|set|up|ok|fine|working|still|now|unknown|new|required|missing"
)
_PATTERNS = (
    (
        re.compile(
            rf"\b(?:pass ?words?|pass ?codes?|passwd|pwd|pw|pin|contraseña|clave)\b"
            rf"\s*(?:(?:is|was|es)\s+(?!(?:{_ABOUT})\b)|[:=#]\s*)[^\s,.;]{{4,}}",
            re.IGNORECASE,
        ),
        PASSWORDS_TEXT,
    ),
    (
        re.compile(
            r"\b(?:tax|irs|return|wage) transcripts?\b|"
            r"\bfti\b(?!\s*(?:authori|consent|attest|form|release))|"
            r"\b(?:agi|adjusted gross income|form 1040|1040)\b[^.\n]{0,24}?\d[\d,]{3,}",
            re.IGNORECASE,
        ),
        TAX_TEXT,
    ),
)


def never_kept(text: str) -> str:
    """The sentence to show beside the field, "" when there is nothing to say."""
    return next((said for pattern, said in _PATTERNS if pattern.search(text)), "")
