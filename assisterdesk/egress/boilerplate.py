"""Text under every mail that is about nobody: disclaimers and confidentiality notices."""

from assisterdesk.egress.pattern import linear
from assisterdesk.egress.text import Text

_NOTICE = linear(
    r"(?:confidentiality (?:notice|statement)|(?:this|the) (?:e-?mail|message|communication"
    r"|transmission|electronic mail)[^.\n]{0,60}\b(?:may contain|is intended|contains"
    r"|including any attachments|and any (?:attachments?|files))|"
    r"if you (?:are not|have received this|received this)[^.\n]{0,40}(?:intended|in error"
    r"|by mistake)|intended (?:only )?(?:for|recipient)|"
    r"(?:never|do not|don't|please do not|remember not to"
    r"|please don't)\s(?:\w+\s){0,2}?(?:send|include|e-?mail|share|put)\b[^.\n]{0,40}\b(?:ssn"
    r"|social security|personal|private|sensitive|pii|date of birth)|"
    r"data practices|privacy notice:|hipaa notice|protected by (?:law|hipaa|the)"
    r"|unauthorized (?:use|review|disclosure)|privileged (?:and|information))",
    ignore_case=True,
)


def boilerplate_spans(text: Text) -> list[tuple[int, int]]:
    """The sentences of notices, with those right after them in the same paragraph."""
    if _NOTICE.search(text.plain) is None:
        return []
    spans = []
    inside = False
    for start, end in text.sentences:
        part = text.plain[start:end]
        if _NOTICE.search(part):
            inside = True
            spans.append((start, end))
        elif inside and not _FACT.search(part):
            spans.append((start, end))
        else:
            inside = False
        if part.endswith("\n\n"):
            inside = False
    return spans


_FACT = linear(r"\d{3,}|[\w.]+@[\w.]+|:\s*\S|\b(?:she|he|her|his)\b", ignore_case=True)
