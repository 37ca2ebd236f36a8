"""Text under every mail that is about nobody: disclaimers and confidentiality notices."""

from assisterdesk.egress.own_subjects import own_subject_spans
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
    """Notices, citations of law and subjects of our own making: nobody's data."""
    cited = (m.span() for m in _CITED.finditer(text.plain))
    return [*own_subject_spans(text), *_notices(text), *cited]


def _notices(text: Text) -> list[tuple[int, int]]:
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


#: reporters, codes, chapters and the names of cases: "Doe v. Poe", "70 Ohio St. 3d 321"
_CITED = linear(
    r"\b\d{1,4} (?:(?:[A-Z][A-Za-z]{0,8}\.? ?){1,3}(?:2d|3d|4th)|U\.S\.(?:C\.)?|F\.(?: Supp\.)?"
    r"|S\. ?Ct\.|Fed\. Reg\.|[NS]\.[EW]\.|C\.?F\.?R\.?|USC)(?: ?(?:2d|3d|4th))?,? (?:part |s\. )?"
    r"\d{1,6}(?:\.\d{1,4})?(?:\([a-z0-9]{1,3}\)){0,4}|"
    r"\bMinn\. ?(?:Stat|R)\.(?: s\.| sec\.)? ?\d{1,4}[A-Z]?\.\d{2,4}(?:, subd\. \d{1,2}[a-z]?)?|"
    r"\b(?:(?:[A-Z][\w'&-]*\.?|of|the|and|&) ){0,6}[A-Z][\w'&-]*\.? v\."
    r" (?:[A-Z][\w'&-]*\.? ){0,3}[A-Z][\w'&-]*|"
    r"\bLaws (?:of )?(?:19|20)\d\d,? (?:ch|chapter)\.? \d{1,4}(?:, art(?:icle|\.)? \d{1,2})?"
    r"(?:, (?:sec\.|s\.|section) \d{1,3})?"
)
_FACT = linear(r"\d{3,}|[\w.]+@[\w.]+|:\s*\S|\b(?:she|he|her|his)\b", ignore_case=True)
