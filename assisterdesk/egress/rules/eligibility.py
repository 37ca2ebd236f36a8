"""What programme someone qualifies for, is denied, has lost or waits for."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule
from assisterdesk.egress.rules._parts import PROGRAM

_RESULT = (
    r"(?:(?:not |no longer |in|conditionally |temporarily |only |also |still |now )?eligible"
    r"|deni(?:ed|al)|approved|"
    r"qualif(?:y|ies|ied)(?: for)?|(?:does not|doesn't|didn't|did not|don't"
    r"|no longer) qualify|determined|found|terminated|terminating|closed|closing|pending"
    r"|reinstated|renewed|"
    r"disenrolled|cut off|kicked off|bumped off|dropped|lost|loses|losing|switched|moved"
    r"|transferred|put on|placed on|stuck in|"
    r"is on|was on|are on|were on|been on|be on|currently on|went on|goes on|back on|now on"
    r"|off of|got on|gets on|has|have|had|got|gets|receives?|receiving|"
    r"has active|active|inactive|ends?|ended|ending|expir\w+|lapsed|over[- ]income"
    r"|appeal(?:ed|ing)?|applied for|reapplied for|reapply|applying for|application for"
    r"|assigned|"
    r"stop(?:ped)?|suspended|cancel+ed|opened|processed|open|run out|auto-?renewed|spenddown"
    r"|aprobad[oa]|negad[oa]|calific\w+)"
)
_STRONG = (
    r"(?:(?:not |no longer |in|conditionally |temporarily |only |also |still |now )?eligible"
    r"|deni(?:ed|al)|approved|qualif(?:y|ies|ied)|"
    r"determined|terminated|terminating|closed|closing|pending|reinstated|renewed|disenrolled"
    r"|cut off|kicked off|bumped off|dropped|"
    r"lost|loses|losing|stuck|lapsed|expired|ended|ends|ending|active|inactive|suspended"
    r"|cancel+ed|stopped|opened|open|started|starts|"
    r"not active|auto-?renewed|rejected|incomplete|run(?:s|ning)? out|expir\w+|aprobad[oa]"
    r"|negad[oa]|calific\w+)"
)
_NEAR = linear(
    rf"{PROGRAM}(?:\s(?:application|renewal|coverage|case|eligibility|benefits|span"
    rf"|status))?[\s,:-]+(?:(?:was|is|are|were|has|had|have|been|got|gets|just|still|shows?"
    rf"|as|being|will|be|now|not|also|wrongly|already|suddenly|to|since|says"
    rf"|say)\s){{0,4}}{_STRONG}\b"
    rf"|\b{_STRONG}\s(?:(?:for|from|off|of|on|with|into|to|under|out)\s)?(?:(?:her|his|their"
    rf"|the|a|full|regular|emergency|my|both|all|any|public|child)\s){{0,2}}{PROGRAM}"
    rf"|\b(?:on|has|have|had|gets?|got|gotten|receiv\w+|getting|lost|keeps?|kept|put on|off"
    rf"|off of|into|needs?|wants?|applied for|applying for|reapplied for|apply for"
    rf"|switched to|moved to|went on|goes on|back on|covered by|covered under|eligible for"
    rf"|qualif\w+ for|found eligible for|has active)\s(?:(?:her|his|their|full|active|only"
    rf"|straight|both|regular|emergency|child|also|pregnancy|the|state"
    rf"|now)\s){{0,2}}(?:{PROGRAM}|tefra|cadi|waiver|a qhp|qhp)\b"
)
_WITH = linear(
    rf"\b{_RESULT}\b(?:[\s,:-]+[\w'/-]+){{0,6}}?[\s,:-]+{PROGRAM}"
    rf"|{PROGRAM}(?:[\s,:-]+[\w'/-]+){{0,5}}?[\s,:-]+{_RESULT}\b"
)
_OUTCOME = linear(
    r"denied|approved|pending|closed|terminated|ineligible|not eligible|over|rejected"
    r"|incomplete|reinstated|makes|earns|renewal|appeal"
)
_GROUND = linear(
    r"\s(?:in error|by mistake|(?:for|because of|due to)\s(?:no |not |failure to "
    r"|being )?[a-z'-]+(?:\s(?:of\s)?[a-z'-]+)?)"
)
_TWO_THINGS = linear(r"\s(?:and|but|for a)\s")
_BARE = linear(
    r"\b(?:denied|denial|approved|pending|closed|terminated|ineligible|not eligible"
    r"|over[- ]income|rejected|incomplete|reinstated|"
    rf"wasn't|weren't|eligible|elig|{PROGRAM}(?:\s(?:span|household|case|app|application"
    rf"|renewal|for the kids|for (?:her|him|them)))?|(?:makes|earns|earning"
    rf"|making) too much(?: for {PROGRAM})?|stuck in \w+|renewal status|(?:no longer"
    rf"|not) active|tefra|redetermin\w+|renewal (?:denied|closed|late|overdue|not received"
    rf"|pending|due)|appeal(?:ed|ing)?|fair hearing(?: date)?|spenddown|no response)\b"
)
_ALONE = linear(
    r"\b(?:her|his|their|client's|consumer's|husband's|wife's|spouse's|family's"
    r"|kids')\s(?:\w+\s){0,1}?(?:ma|minnesotacare|mcre|medicaid|medical assistance"
    r"|emergency ma|application|renewal|eligibility|appeal|denial|denial letter"
    r"|approval letter|benefits|redetermination|spenddown|medicare)\b(?:\s(?:was|is|were"
    r"|ended|ends|started|starts|stopped|has|never|isn't|wasn't|shows|got|went"
    r"|card)\b(?:\s[\w/]+){0,3})?|"
    r"\b(?:over[- ]income|over the income limit|over the asset limit|over assets"
    r"|asset limit)\b(?:\sfor\s\w+(?:\s\w+)?)?"
    r"|\b(?:application|app|renewal|case|coverage|appeal|eligibility|redetermination|benefits"
    r"|ma|request|sep|insurance|determination|verification)\s"
    r"(?:(?:was|were|is|has been|had been|got|gets|came back|still|just|currently|shows?"
    r"|showing|shows as|says|are|it's|being)\s){1,3}(?:as\s|still\s|been\s|just\s|not\s"
    r"|wrongly\s|incorrectly\s|automatically\s)?"
    r"(?:denied|approved|pending|closed|terminated|processed|rejected|incomplete|cancel+ed"
    r"|withdrawn|in process|not eligible|ineligible|eligible|reopened|reinstated|ended|ending"
    r"|dropped|expired|stuck|overturned|granted|suspended|inactive|active|complete[d]?|late"
    r"|auto-?renewed|renewed)\b"
    r"|\b(?:was|were|is|been|be|being|got|are)\s(?:just |recently |wrongly |incorrectly "
    r"|found |determined |now |no longer |not |told (?:she|he|they)(?:'s| is| was"
    r"| are) (?:not )?)?(?:denied|ineligible|eligible|not eligible|approved)\b(?:\s(?:for"
    r"|because|due to|on|by)\b(?:\s[\w$%'-]+){1,6})?"
    r"|\b(?:denial|termination|closure|approval|eligibility|rfi|verification) (?:notice"
    r"|letter|results?)\b|\bresident status\b|\blawfully present\b"
    r"|\b(?:lost|losing|loses|dropped|cut off|kicked off)\s(?:(?:her|his|their|all"
    r"|the)\s){0,2}(?:coverage|insurance|benefits|health (?:care|coverage|insurance))\b"
    r"|\b(?:uninsured|has no (?:coverage|insurance)|without (?:coverage|insurance)|no insurance)\b"
    r"|\bdata match(?:ing)? (?:issue|inconsistency)\b|\b(?:failed|passed|cannot pass"
    r"|can't pass|could not pass) (?:identity|id|ridp)\s?(?:proofing|verification)?\b"
)
_SAID = linear(
    r"\b(?:has|have|had|shows?|lists?|put|puts|see|sees|got|found|marked|flagged|says?)\s(?:her"
    r"|him"
    r"|them|the (?:kids|baby|mom|dad|family|household|husband|wife|client|consumer))?\s?(?:as\s"
    r"|to be"
    r"\s|is\s|was\s|were\s)?(?:in)?eligible\b|"
    r"\b(?:retro(?:actively)?|re-?)\s?-?(?:approved|eligible|certified|instated)\b|"
    r"\b(?:no qualify|not qualify|over by|over (?:the )?income|makes? too much|too much money"
    r"|earns? too much|income (?:is )?too high|over (?:for|on) income|over assets?)\b"
    r"(?:\s(?:for\s\w+|by\s(?:about\s)?\$?[\w,]+))?|"
    r"\b(?:conflicting|denial|closing|closure|termination|approval|cancellation) (?:notices?"
    r"|letters?)\b|"
    r"\b(?:got|was|were|is|are|been|gets)\s(?:auto-?|just |wrongly |all |both |also |then "
    r"|again )*"
    r"(?:denied|closed|cut(?: off)?|dropped|terminated|approved|bumped|switched|kicked off"
    r"|auto-?denied|auto-?closed|disenrolled|reinstated|moved|put on|placed on|downgraded)\b"
    r"(?:\s(?:for|because of|from|off|to|on|over|since|due to)\s(?:\w+\s?){1,3})?|"
    r"\b(?:lost|losing|loses|cut from|off)\s(?:(?:her|his|their|the|our)\s)?(?:ew|cadi|bi|dd|cac|"
    r"elderly|ma|medical|medicaid|mcre|badgercare|tefra|snap|mfip|ssi)(?:\s(?:waiver|benefits"
    r"|coverage|assistance))?\b|\bbadgercare\b(?:\s\w+){0,2}|"
    r"\b(?:qualif(?:y|ies|ied)|no longer (?:qualif\w+|eligible)|didn't qualify|doesn't qualify)\b"
    r"(?:\s(?:for|last year|this year|anymore|now|since|because)(?:\s\w+){0,3})?|"
    r"\b(?:should be|must be|needs to be|supposed to be|they're likely|probably|likely|are|is|kids"
    r"|adults|mom|dad|one says|children|baby)\s(?:on\s|for\s|in\s)?(?:ma|mcre|minnesotacare|qhp"
    r"|medical assistance|emergency ma|ma-epd)\b(?:\sfor the \w+)?|"
    r"\b(?:ma|mcre|minnesotacare|medical assistance|medicaid|ma-epd|emergency ma|ema|qhp"
    r"|application|app|appeal|renewal|verification|case|coverage)\s?(?:/\w+\s)?(?:case\s|app\s"
    r"|appl?ication\s|renewal\s|split|form\s)?(?:was\s|is\s|were\s|got\s|still\s|since\s|just\s)*"
    r"(?:closed|denied|pending|approved|inactive|active|submitted|termed|ended|split|approved"
    r"|overdue|received|lost|stopped|in process|auto-?denied|filed"
    r"|reopened)\b(?:\s(?:on\s)?[\d/]+)?|"
    r"\b(?:told|said|says|thinks|learned|heard)\s(?:that\s)?(?:she|he|they)(?:'s|'re|\sis|\sare"
    r"|\swas"
    r"|\swere)?\s(?:not\s|now\s|no longer\s|over\s)?(?:eligible|ineligible|qualif\w+|income"
    r"|approved|denied|must)\b(?:\s\w+){0,3}|\b(?:no|without|any) (?:active )?coverage\b"
    r"(?:\ssince(?:\s\w+){1,4})?|\bineligible for all\b(?:\s\w+)?|\b(?:approved|pending|denied"
    r"|eligible|ineligible|closed|needs (?:proof|verification)(?: of \w+)?)\b"
)
_NOT_SHOWN = linear(
    r"\b(?:isn't|aren't|not|never|wasn't|still not|don't|doesn't) (?:showing|show|listed|active"
    r"|appearing|on file)"
    r"(?: up)? (?:on|in|for|under) (?:ma|mcre|minnesotacare|medical assistance|mets|maxis|mmis"
    r"|mn-its"
    r"|the portal|the system|the case|the notice|the app)\b|\b(?:still|are|is|now) (?:open"
    r"|active|stuck"
    r"|pending) in (?:maxis|mets|mmis)\b|\bpending (?:verification|proof)(?: of \w+)?\b"
    r"|\b(?:coverage|ma|insurance|benefits|minnesotacare) (?:will end|is ending|ends|ending)"
    r"(?: (?:on )?[a-z]+ \d{1,2})?(?: for failure to \w+)?"
)
#: "renewal status": what is asked, not what someone was told
_ASKED_FOR = linear(r"^ (?:status|request|type|form|question)")
_ASK = linear(
    r"\b(?:who is|who are|to be|are you|is anyone|which|whether|see if|find out if|check if"
    r"|if|would|could|might|may|can|must|should)\s(?:\w+\s){0,3}$"
)


def _find(reading: Reading) -> Iterable[Hit]:
    low = reading.low
    for start, end, label in reading.valued("eligibility"):
        if (
            reading.is_record
            or reading.is_labelled_form
            and label not in ("program", "programs", "result", "results", "decision")
        ):
            part = re.match(r"[^;\n]{2,70}?(?=\.\s|\.$|;|\n|,\s|$)", low[start:end])
            if part:
                yield Hit(
                    start,
                    start + part.end(),
                    Confidence.MEDIUM,
                    "Stands under a label for eligibility.",
                )
    for pattern in (_NEAR, _ALONE, _WITH, _BARE, _SAID, _NOT_SHOWN):
        for m in pattern.finditer(low):
            if pattern in (_SAID, _NOT_SHOWN) and not (
                reading.about_at(m.start()) >= About.SOMEONE
                or reading.certain
                and reading.about_at(m.start()) >= About.CARRIED
            ):
                continue
            if pattern is _WITH and _TWO_THINGS.search(m.group()):
                continue
            if _ASKED_FOR.match(low[m.end() : m.end() + 12]) or m.group().endswith(" status"):
                continue
            verdict = reading.about_at(m.start())
            if (
                not reading.belongs(m.start())
                or verdict is About.OPEN
                and pattern is _ALONE
                and "'" in m.group()[:12]
            ):
                continue
            if _ASK.search(low[max(0, m.start() - 30) : m.start()]) and verdict < About.SOMEONE:
                continue
            sure = (
                Confidence.HIGH
                if verdict >= About.SOMEONE and pattern is _NEAR
                else Confidence.MEDIUM
            )
            if pattern in (_SAID, _NOT_SHOWN) and verdict < About.SOMEONE:
                sure = Confidence.LOW
            if pattern is _BARE:
                if verdict < About.CARRIED:
                    continue
                told = verdict is About.CLIENT and _OUTCOME.match(m.group()) is not None
                sure = Confidence.MEDIUM if told else Confidence.LOW
            tail = _GROUND.match(low[m.end() : m.end() + 50])
            end = m.end() + (len(tail.group()) if tail else 0)
            yield Hit(m.start(), end, sure, "What someone qualifies for or was refused.")


RULE = Rule(
    "eligibility",
    PiiCategory.ELIGIBILITY,
    "Eligibility",
    "MNsure Secure Email Policy: eligibility information; Minn. Stat. 13.46",
    _find,
)
