"""Whom a sentence is about: a certain person, or nobody in particular.

A fact such as an income or a denial is personal data only where it belongs to someone; policy talk,
limits, examples and questions about "a family of four" belong to no one.
"""

from collections.abc import Sequence
from enum import IntEnum

from assisterdesk.egress.pattern import linear
from assisterdesk.egress.text import Text

_ROLE = (
    r"(?:client|consumer|applicant|member|enrollee|patient|customer|caller|participant|cardholder|"
    r"taxpayer|beneficiary|subscriber|policyholder|household|family|couple|student|kid|child|"
    r"daughter|son|baby|newborn|infant|husband|wife|spouse|partner|mom|mother|dad|father|parent|"
    r"parents|grandmother|grandma|grandfather|brother|sister|aunt|uncle|nephew|niece|roommate|"
    r"fianc[e]e?|guardian|kids|children|sons|daughters|twins|woman|man|lady|gentleman|guy|girl|boy|"
    r"individual|person|tax filer|filer|walk-in|appointment|applicants|stepson|stepdaughter|"
    r"ex-husband|ex-wife|hubby|toddler|teen|teenager|minor|widow|widower|refugee|immigrant|farmer|"
    r"cliente|esposo|esposa|hijo|hija|senora|senor)"
)
_ONE = (
    r"(?:client|consumer|applicant|member|enrollee|patient|customer|caller|participant|taxpayer|household|family|couple|"
    r"kid|daughter|son|baby|newborn|husband|wife|spouse|partner|mom|mother|dad|father|grandmother|grandma|grandfather|"
    r"brother|sister|woman|man|lady|gentleman|guy|girl|boy|walk-in|hubby|fianc[e]e?|cliente|ex)"
)
_STRONG = linear(
    rf"\b(?:my|our|this|that|his|her|one of (?:my|our)|another|same|said|mi|su|nuestro|nuestra)\s(?:\w+[\s-]){{0,3}}?{_ROLE}\b"
    rf"|\bthe\s(?:\w+[\s-]){{0,2}}?{_ROLE}\b"
    rf"|(?:^|[.;:(\n*>-]\s{{0,3}}|\b(?:for|with|from|re|of|by|says|told|helped|met|called)\s){_ROLE}\b"
    rf"|\b(?:she|he|her|him|hers|his|herself|himself|ella)\b"
    rf"|\b(?:she|he)'(?:s|d|ll)\b"
    r"|\b(?:mr|mrs|ms|miss|sra|sr)\b\.?\s[A-Z]?"
    rf"|\b(?:a|an|one|new)\s(?:\w+[\s-]){{0,3}}?{_ROLE}\s(?:of mine|i(?:'m| am)?\s(?:have|met|am|helped|work|saw|worked|was|'m|help|assist)|here|came|called|who (?:came|called|walked|just|is here|i)|named|whose)\b"
    rf"|\bi (?:have|had|met|helped|saw|assisted|am helping|am working with|worked with|got|am with)\s(?:with\s)?(?:a|an|another|one)\s(?:\w+[\s-]){{0,4}}?{_ROLE}\b"
    rf"|\b(?:helping|working with|assisting|sitting with|meeting with|met with|spoke with|spoke to|talked to|talked with)\s(?:a|an|another)\s(?:\w+[\s-]){{0,4}}?{_ROLE}\b"
    rf"|\b(?:client|consumer|applicant|member|family|household|patient|caller|enrollee)'s\b"
    r"|\b(?:hh|cl|clt|pt|ct|hhd)\b",
    ignore_case=True,
)
_YOUR = linear(r"\b(?:your|you|you're|you've)\b", ignore_case=True)
_MINE = linear(r"\b(?:i|my|i'm|i've|we|our)\b", ignore_case=True)
_GENERIC = linear(
    r"\b(?:if|suppose|supposing|assume|assuming|imagine|say that|let's say|for example|for instance|"
    r"e\.g\.|hypothetical(?:ly)?|fictional|made-up|fictitious|sample|scenario|role-?play|quiz|"
    r"test case|practice case|case study|generally|typically|in general|as a rule|in theory|usually)\b"
    r"|\b(?:clients|consumers|applicants|people|individuals|households|families|anyone|someone|"
    r"anybody|somebody|everyone|whoever|any|each|every|most|many|members|enrollees|residents|"
    r"minnesotans|couples|persons|folks|taxpayers|noncitizens|non-citizens|immigrants|those who|adults|"
    r"students|seniors|veterans|refugees|parents who|women|workers|employees|employers)\b"
    r"|\b(?:a|an)\s(?:\w+[\s-]){0,3}?(?:client|consumer|person|household|family|applicant|individual|"
    r"member|couple|child|adult|parent|single (?:adult|person)|enrollee|student|caller|taxpayer|employee|customer|woman|worker)\b"
    r"|\b(?:limits?|threshold|guidelines?|cap|range|chart|table|fpl|fpg|poverty|percent|%|minimum|maximum|cutoff|bracket)\b"
    r"|\b(?:he or she|she or he|his or her|her or his|he/she|she/he|him or her|s/he|his/her)\b"
    r"|\b(?:policy|rule|rules|statute|regulation|law|manual|handbook|guidance|bulletin|webinar|training|"
    r"module|lesson|slide|slides|flyer|brochure|poster|faq|handout|newsletter|template|form asks|example|"
    r"announcement|press release|report shows|survey|statewide|nationally|per year for|new rates|definition|means that)\b"
    r"|\b(?:how (?:do|does|can|should|would) (?:i|we|you|one)|what (?:is|are) the|what happens (?:if|when)|"
    r"do (?:we|you) have|is there|are there|does mnsure|can you remind|when should)\b"
    r"|\b(?:must|required to|are required|is required|should be|may be eligible|could be eligible|"
    r"might be eligible|may qualify|might qualify|would qualify|can qualify|would be)\b",
    ignore_case=True,
)
#: these make a sentence about no one even where it says "she" or "the client"
_HYPOTHETICAL = linear(
    r"\b(?:suppose|supposing|imagine|hypothetical(?:ly)?|fictional|fictitious|made-up|sample|"
    r"scenario|role-?play|quiz|practice (?:case|scenario|exercise)|test case|case study|for example|"
    r"for instance|e\.g\.|he or she|she or he|his or her|her or his|he/she|she/he|s/he|his/her|"
    r"let's say|say (?:a|an|you|there|someone|we|that)|example:|(?:the|this|that|an|our) example|examples|in the example|vignette|exercise|not a real (?:person|client|case)|not real)\b",
    ignore_case=True,
)
#: "can you check whether the client ...": a request about one client, not an instruction
_REQUEST = linear(
    r"\b(?:can|could|would|will) (?:you|arc|someone|anyone|anybody|the desk|mnsure|bsl|we|i)\b[^.?\n]{0,60}?\b(?:if|whether|why|that|when|how|what) (?:the|this|my|our) (?:\w+ )?(?:client|consumer|applicant|household|family|person|member|individual|child|parent|spouse)(?:'s)?\b"
    r"|\b(?:please|pls|need to|trying to|want to|wanted to) (?:confirm|check|verify|see|know|find out|advise|tell me|let me know|look up)\b[^.?\n]{0,30}?\b(?:if|whether|why|that|when) (?:the|this|my|our) (?:\w+ )?(?:client|consumer|applicant|household|family|person|member)(?:'s)?\b",
    ignore_case=True,
)
_INSTRUCTION = linear(
    r"\b(?:the|your|a|an) (?:\w+ )?(?:client|consumer|applicant|household|family|person|individual|member|tax filer|enrollee|caller|spouse|parent|child)s? "
    r"(?:must|should|may|can|could|will need|needs? to|has to|would|might|is required|are required|who|does not need|is not required|cannot|do not)\b"
    r"|\b(?:ask|have|remind|tell|advise|help|verify with|confirm with|make sure|ensure|check (?:that|whether|if)|whether) (?:the|your|a|an|each|every) (?:\w+ )?(?:client|consumer|applicant|household|family|person|member)\b"
    r"|\b(?:when|if|unless|until|before|after|once|whenever|where) (?:the|a|an|your) (?:\w+ )?(?:client|consumer|applicant|household|family|person|member|individual|child|parent|spouse)\b",
    ignore_case=True,
)


_MODAL = linear(r"\s(?:must|should|may|can|could|needs?|has to|would|is required)\b", ignore_case=True)
_RULE_WORD = linear(
    r"(?:must|should|may|can|could|needs|need|has to|would|who|name|id|information|services|size|income limit)$", ignore_case=True
)


def _is_certain(part: str) -> bool:
    """Whether a sentence speaks of one person, whatever general words stand in it."""
    return any(not _RULE_WORD.search(m.group()) for m in _CERTAIN.finditer(part))


class About(IntEnum):
    """How sure it is that a sentence speaks of a certain person."""

    NO_ONE = 0
    OPEN = 1
    CARRIED = 2
    SOMEONE = 3
    NAMED = 4


def about(
    text: Text, names: Sequence[tuple[int, int]], known: Sequence[tuple[int, int]] = ()
) -> list[About]:
    """One verdict for every sentence of `text.sentences`.

    `names` are spans of names, `known` those of the office's own clients, who are never examples.
    """
    verdicts: list[About] = []
    starts = sorted(s for s, _ in names)
    real = sorted(s for s, _ in known)
    carried = False
    unreal = False
    for start, end in text.sentences:
        part = text.plain[start:end]
        named = any(start <= s < end for s in starts)
        hypothetical = _HYPOTHETICAL.search(part) is not None
        strong = _STRONG.search(part) is not None
        generic = _GENERIC.search(_IDIOM.sub(" ", part)) is not None
        asked = any(not _MODAL.match(part[m.end() : m.end() + 16]) for m in _REQUEST.finditer(part))
        instruction = not asked and _INSTRUCTION.search(part) is not None
        if any(start <= s < end for s in real):
            verdict, unreal = About.NAMED, False
        elif hypothetical or unreal:
            unreal = True
            verdict = About.NO_ONE
        elif named:
            verdict = About.NAMED
        elif instruction and not _PRONOUN.search(_INSTRUCTION.sub(" ", part)):
            verdict = About.NO_ONE
        elif strong and (not generic or carried or asked or _is_certain(part)):
            verdict = About.SOMEONE
        elif generic:
            verdict = About.NO_ONE
        elif strong:
            verdict = About.SOMEONE
        elif carried:
            verdict = About.CARRIED
        else:
            verdict = About.OPEN
        if verdict >= About.SOMEONE:
            carried = True
        verdicts.append(verdict)
        if text.plain[start:end].endswith("\n\n") and unreal and not hypothetical:
            unreal = False
    return verdicts


#: turns of phrase that sound general but speak of the case at hand
_IDIOM = linear(
    r"\b(?:could|can|would|will|has|did|is|does)\s(?:someone|anyone|somebody|anybody)\b|\b(?:someone|somebody) (?:from|at|in|there|called|told)\b"
    r"|\b(?:\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|how many)\s(?:people|adults|individuals|persons|students|workers|women)\b"
    r"|\b(?:is|was|as|being|became|it's|she's|he's|i'm|i am|are|both|another)\s(?:a|an)\s|\bany (?:help|chance|idea|update|news|luck|questions?|way|more|longer|other|income|record|reason)\b|\bas (?:if|usual)\b"
    r"|\b(?:each|every|per)\s(?:month|week|hour|year|day|two weeks|other week|pay ?period|check|paycheck|paid|pay|2 weeks)\b|\b(?:at least|at most|most of (?:her|his|the))\b|\bif (?:possible|needed|you (?:need|can|could|want|have))\b"
    r"|\bmany thanks\b|\bwhat (?:are|is) the (?:next steps?|status|hold ?up|reason)\b|\bin (?:any|each) case\b|\b\d{2,3}\s?(?:%|percent)\s?(?:of\s)?(?:the\s)?(?:fpl|fpg|federal poverty|poverty)\b"
    r"|\bover (?:the )?(?:income|asset) limit\b|\bminimum wage\b|\b(?:two|both|three|her|his|their|minor|the|our|my) (?:parents|kids|adults)\b|\bwebinar signup\b|\ba (?:client|consumer|family|person|couple|woman|man) (?:of mine|i\b|we\b|here|named|in (?:my|our) office)",
    ignore_case=True,
)
_PRONOUN = linear(r"\b(?:she|he|her|him|his|my client|our client|this client|this family)\b", ignore_case=True)
_CERTAIN = linear(
    rf"\b(?:my|our|this|one of my|one of our)\s(?:\w+[\s-]){{0,2}}?{_ROLE}\b|\b(?:she|he|her|his)\b"
    rf"|\b(?:i(?:'m| am|'ve)?|we(?:'re| are)?) (?:have|had|got|met|helped|helping|saw|brought|assisted|assisting|sitting|working|spoke|talked|working with|worked with)\b|\b(?:mr|mrs|ms)\b\.?\s[A-Z]"
    rf"|(?:^|[.;:!\n*>-]\s{{0,3}})(?:just\s)?(?:got|had|have|met|saw|helped|helping|assisted|assisting|meeting|met with|working with|sitting with)\s(?:with\s)?(?:a|an|another|one)\s(?:\w+[\s-]){{0,4}}?{_ROLE}\b|\b(?:a|an)\s(?:\w+[\s-]){{0,3}}?{_ROLE}\b[^.\n]{{0,30}}\bwhose\b"
    rf"|(?:^|[.;:\n*>-]\s{{0,3}}){_ONE}(?:'s)?(?:\s[\w$/-]+|[,:;(])"
    rf"|\bthe\s(?:\w+\s)?(?:grandmother|grandma|grandfather|mother|mom|wife|husband|father|dad|son|daughter|baby|kids|brother|sister|couple|twins|woman|man|lady|gentleman|guy)\b"
    rf"|\bthe\s(?:\w+\s){{1,2}}(?:family|couple|client|household|woman|man)\s(?:i|we)\b|\b(?:helping|working with|assisting|sitting with|meeting with|met with|spoke with|talked to|talked with)\s(?:a|an|another)\b",
    ignore_case=True,
)


_YOUR_CASE = linear(
    r"\byour (?:\w+ ){0,2}?(?:application|coverage|ma|medical assistance|minnesotacare|household|income|plan|premium|aptc|tax credits?|"
    r"renewal|case|eligibility|enrollment|family|wages|children|baby|pregnancy|diagnosis|birth|ssn|appeal|denial|documents|insurance|benefits)\b|\byou (?:were|are|have been) (?:\w+ )?(?:denied|approved|eligible|enrolled|determined)",
    ignore_case=True,
)


def speaks_to_reader(part: str, is_client: bool) -> bool:
    """Whether a sentence says something of its reader ("your application was denied")."""
    if _GENERIC.search(part) is not None:
        return False
    return _YOUR_CASE.search(part) is not None or is_client and _YOUR.search(part) is not None


def speaks_of_writer(part: str) -> bool:
    return _MINE.search(part) is not None
