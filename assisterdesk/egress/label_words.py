"""The words that belong to a number, marked with it once a text is surely about someone.

"Wells Fargo savings, account 3310" is one fact: the bank's name and the word beside the number say
as much as the number does. Only words known to name such a number are taken in, never names.
"""

import re
from collections.abc import Iterable, Iterator

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.number_shapes import is_of_another
from assisterdesk.egress.pattern import Pattern, linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit

#: what parts a number from the one before it
_PARTED = re.compile(r"^(?:,| and| &| /)? ?")
#: characters that are looked at to either side of a number
_BEFORE, _AFTER = 72, 56
_GAP = r"[ :#=(.,*\"'_/x-]{0,4}"
#: digits of a Social Security number that are shown when not all are
_SHOWN = 6
_WHOSE = r"(?:(?:her|his|my|their|the|your|our|an?|new|old|whole|full)\s){0,2}"
_SAYS = (
    "number|numbers|num|no|nos|nr|id|is|are|was|it|the|her|his|my|their|ends?|ended|ending"
    "|in|with|of|on|as|last|four|4|digits|reads|shows|says|should|be|card|has"
)


def _before(words: str, says: str = _SAYS) -> Pattern:
    return linear(rf"\b(?P<all>{_WHOSE}(?:{words})(?:{_GAP}\b(?:{words}|{says})\b){{0,8}}{_GAP})$")


_BANK = (
    r"wells fargo|wells|u\.?s\.? ?bank|usb|bremer|tcf|chase|affinity(?: plus)?|trustone|magnifi"
    r"|spire|hiway|huntington|old national|ally|edward jones|thrivent|optum|venmo|paypal"
    r"|catholic united"
    r"|(?:[a-z]+ ){0,2}(?:state|national|citizens|heritage|sunrise|community|security|first) bank"
    r"|(?:[a-z]+ ){1,2}(?:credit union|cu|fcu)|bank of (?:the )?[a-z]+|bank"
    r"|first national(?: of [a-z]+)?|credit union"
)
_OF_A_KIND: dict[PiiCategory, tuple[Pattern | None, Pattern | None]] = {
    PiiCategory.SSN: (
        _before(
            r"ssns?|s\.s\.n?\.?|ss|social|soc|seguro|itin|tin|tax id|last4|ssn4|last|ends?|ending"
            r"|the ones?|corrected",
            rf"{_SAYS}|sec|security|a|typo|then|gave|issued|card's|lost|social's|to|numero|for",
        ),
        linear(r"(?:\)|,? at the end\b|,? (?:the )?rest [a-z]+(?: [a-z]+)?|,? he thinks)"),
    ),
    PiiCategory.FINANCIAL_ACCOUNT: (
        _before(
            rf"{_BANK}|savings|checking|checks?|chk|ck|cuenta|accounts?|accts?|visa|mastercard"
            r"|mc|discover|amex|(?:debit|credit|payroll|prepaid|direct express) card|cards?"
            r"|routn?i?ng|rtg|aba|iban|ach|autopay|direct deposit|money order|cashier's check"
            r"|moneygram"
            r"|(?:bank|share) draft|trust|hsa|receipt|refund routed"
            r"|(?:paid|pays) (?:by|with|w/|from)",
            rf"{_SAYS}|instead|account|routing|refund|deposit|from|to|at|for|and|by|over|drawn"
            r"|remitter|terminacion|file|that|w|form|statement|letter|stmt",
        ),
        linear(
            rf"(?:\)|,? ?(?:at|from|of|with|to|on) (?:{_BANK}|[a-z]+ bank)"
            rf"|,? ?(?:/|and|,|&) ?(?:rtg|routing|acct|account|exp|cvv)?"
            r"[ .#:]{0,3}\d[\d -]{2,18}\d"
            rf"|, (?:{_BANK})|-\d{{1,8}})(?:,? cvv \d{{3,4}})?"
        ),
    ),
    PiiCategory.GOVERNMENT_ID: (
        _before(
            r"(?:(?:foreign|u\.?s\.?|state|mn|minnesota|iowa|wisconsin|wi|texas|[a-z]{3,12}(?:an|ese|ish)"
            r"|refugee|expired|passport|resident|permanent|consular|voter|tribal|red-white-blue) )"
            r"{0,2}(?:passport|green card|resident card|driver'?s'? licen[cs]e|driver licen[cs]e"
            r"|licen[cs]e|dl|permit|state id|mn id|id|alien|a-?number|a|uscis|i-?94|i-?797|n-?400"
            r"|n-?550|visa|ead|naturalized|naturalization|certificate|cert|medicare|mbi|medicaid"
            r"|ma card|pmi|smi|va|consular|matricula|cedula|travel doc(?:ument)?|receipt|sevis|oid"
            r"|dd-?214|edipi|card|tribal|tribe|roll|enrollment|enr|band|service|file|alien number"
            r"|social insurance|white earth|leech lake|red lake|mille lacs(?: band)?|fond du lac"
            r"|lower sioux|upper sioux|bois forte|grand portage|dakota)",
            rf"{_SAYS}|registration|enrollment|doc|document|consular|passport|card|driver|license"
            r"|file|from|for|band|roll|id|exp|service|and|by|heart|on|letter|wahpeton",
        ),
        linear(
            r"(?:\)|,? ?\(?(?:exp|expires?|expired|expiration|valid)\.?:?(?: on| in| till)?"
            r" (?:\d[\d/.-]{2,9}|never|[a-z]{3,9} \d{4})\)?|-[a-z0-9]{1,4}\b| \(pmi\))"
        ),
    ),
    PiiCategory.CASE_ID: (
        _before(
            r"mets|mnsure|maxis|mmis|crm|application|app|case|cases|casos?|kiiska|renewal case"
            r"|appeal"
            r"|docket|policy|subscriber|sub|member|claim|group|grp|ref|reference|conf|confirmation"
            r"|integrated case|ic|account|mrn|rx|hp|hpid|ticket|sr|user|pmi|emp|id|ids",
            rf"{_SAYS}|case|account|integrated|and|numero|es|numbers|code|person|line|health|partners",
        ),
        linear(r"(?:\)|(?:,| and| &| /)? ?(?:[a-z]{1,3} )?\d[\d-]{3,14}\d\b)"),
    ),
}
#: kinds whose numbers are marked with their words
LABELLED = frozenset(_OF_A_KIND)


def whole(reading: Reading, kind: PiiCategory, hits: Iterable[Hit]) -> Iterator[Hit]:
    """The places with the words that belong to them; as they are while nothing is sure."""
    before, after = _OF_A_KIND[kind]
    low = reading.low
    for hit in hits:
        # a whole Social Security number is marked as it is, so that a fix keeps the words around it
        shown = sum(c.isdigit() for c in low[hit.start : hit.end])
        if not reading.certain or kind is PiiCategory.SSN and shown > _SHOWN:
            yield hit
            continue
        start, end = hit.start, hit.end
        if is_of_another(kind, low[start:end]):
            continue
        if before is not None:
            first = max(0, start - _BEFORE)
            m = before.search(low[first:start])
            if m is not None:
                start = first + m.start("all")
        if after is not None:
            m = after.match(low[end : end + _AFTER])
            if m is not None and not is_of_another(kind, _PARTED.sub("", m.group())):
                end += m.end()
        yield hit._replace(start=start, end=end)
