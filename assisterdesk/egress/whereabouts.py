"""Where someone lives as it is told in passing: by the street's name, beside what, with whom.

"On Hazel", "above the laundromat", "the blue house past the church". Asked only of a text that is
surely about someone; what is told so may hold a name, which stays a fact of its own.
"""

from collections.abc import Iterator
from itertools import chain

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.candidate import Candidate
from assisterdesk.egress.lexicon import lexicon
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import Pattern, linear
from assisterdesk.egress.reading import Reading

_WHY = "Where someone lives, or can be found."
_MORE = r"[^.,;:!?\n()\"\x1f]"
_NEAR = (
    r"(?:in|at|on|by|behind|above|below|near|off|over|to|from|across|around|next to|outside|under"
    r"|beside|past|with|w/?|between|inside)"
)
_LIVES = (
    r"(?:liv(?:es?|ed|ing)|resid(?:es?|ed|ing)|stay(?:s|ed|ing|in)?|sle(?:eps?|pt|eping)"
    r"|rent(?:s|ed|ing)?|camp(?:s|ed|ing)|park(?:s|ed)|winter(?:s|ing)|couch[- ]?surf\w*"
    r"|crash(?:es|ing)|mov(?:es?|ed|ing)|relocat\w+|evicted|shar(?:es?|ing)|boards|squats"
    r"|bunks|settled|bought|buying|lodges)"
)
_HOME = (
    r"(?:house|farmhouse|farm|cabin|camper|trailer|basement|duplex|triplex|loft|barracks|garage"
    r"|apartment|apt|flat|condo|townhome|townhouse|room|studio|cottage|home|place|unit|tent|rv|bed"
    r"|bedroom|dorm|shack|homestead|high[- ]?rise|building|bldg)"
)
_SHELTERED = (
    r"(?:group home|shelter|nursing home|assisted living|halfway house|memory care|jail|workhouse"
    r"|prison|motel|hotel|dorms?|reservation|trailer (?:court|park)|mobile home park|encampment"
    r"|safe house|foster home|sober house)"
)


def _each(*patterns: str) -> tuple[Pattern, ...]:
    """Each by itself: as one pattern, a text not seen before takes five times as long, for what may
    follow one way to begin is then kept beside what may follow all others."""
    return tuple(map(linear, patterns))


#: told in small letters as well as in large ones
_TOLD = _each(
    # the verb and where: a few words may stand between
    (
        rf"\b(?:(?:(?:is|was|are|still|now|also|been|being|be) ){{0,3}}{_LIVES}\b"
        rf"(?: (?:far|up|down|out|back|there|here|alone|together|now|still|free|temporarily|over"
        rf"|half"
        rf"|the|time|right|just|off|way|two|three|flights?|\d{{1,2}}/\d{{1,2}}|a|an|her|his"
        rf"|their|my"
        rf"|our|{_HOME}|again|year|round|full|part),?){{0,6}} {_NEAR} {_MORE}{{2,56}}"
        rf"(?:, (?:the |in |on |at )?[a-z0-9#][^,.;:!?\n()\"\x1f]{{1,28}})?)"
    ),
    # house and number behind the verb
    (
        rf"\b(?:(?:(?:lives?|living|stays?) (?:at |on |now at )?|(?:they're|she's|he's"
        rf"|are|is)"
        rf" (?:still |now )?at )\d{{2,5}}(?: block of)? [a-z]{_MORE}{{2,30}}"
        rf"(?:, (?:upper|lower|up|down|apt|unit|in the|back|side|#)[^,.;\n()\"]{{0,20}})*)"
    ),
    (
        rf"\b(?:(?:live|lives|living|stay|stays|at|address)(?: is| at)?"
        rf"(?: (?:zero|oh|one|two|three|four|five|six|seven|eight|nine)){{2,5}} {_MORE}{{3,48}})"
    ),
    # the home itself, and beside what
    (
        rf"\b(?:(?:(?:the|an?|her|his|their|my|our|old|new|blue|white|red|yellow|green|brown"
        rf"|gray|grey|brick|corner|whole|one|two|three|small|big|\d) ?){{1,4}}(?:bedroom |story )?"
        rf"{_HOME} (?:by|near|behind|past|off|outside|on|at|above|over|across from|next to|up"
        rf"|beside|of|is on|is at|is by|is in) {_MORE}{{3,44}})"
    ),
    (
        rf"\b(?:{_HOME} (?:by|near|behind|past|off|above|over|across from"
        rf"|beside|outside|on) {_MORE}{{3,40}}(?:, {_MORE}{{3,24}}){{0,2}})"
    ),
    (
        r"\b(?:(?:above|behind|over|next to|across from|upstairs from|in back of"
        r"|beside) the "
        rf"[a-z][a-z' ]{{2,26}}(?: (?:on|in|off|at) {_MORE}{{2,26}})?)"
    ),
    (
        rf"\b(?:(?:(?:in|at|from|the|a|his|her|their|mailed to|same) ){{0,3}}"
        rf"(?:[a-z']+ )?{_SHELTERED}\b (?:in|on|at|by|near|of|off) {_MORE}{{3,32}})"
    ),
    # where the post goes, and from where it came back
    (
        r"\b(?:(?:mail|letters?|cards?|bills?|notices?|post)(?: (?:now|still|all|should"
        rf"|always|will))? (?:goes?|going|went|comes?) (?:to|c/o) {_MORE}{{3,48}})"
    ),
    (
        rf"\b(?:(?:(?:her|his|their|my|the|with her|with his|w) )(?:new|old|current|former"
        rf"|last known|summer|winter|mailing|home|safe) (?:place|address|apartment|apt|house"
        rf"|home)\b"
        rf"(?: (?:is |on |in |at |of |was |by ){{1,2}}{_MORE}{{3,40}}|,? {_MORE}{{3,40}})?)"
    ),
    (
        r"\b(?:(?:now |still |back |again |staying |stayin |lives |live |be )?(?:with|w/?) "
        r"(?:(?:her|his|their|my|the|an?) )?(?:\w+ )?(?:mom|mother|dad|father|parents|folks|sister"
        r"|brother|cousin|aunt|uncle|grand\w+|daughter|son|friend|boyfriend|girlfriend|compadre"
        rf"|in-laws|family|relatives?|niece|nephew|ex)(?:'s [a-z]+)? (?:in|on|at|by|near|over in"
        rf"|up in"
        rf"|down in|outside|off) {_MORE}{{3,36}})"
    ),
    (
        rf"\b(?:(?:his|her|their|my) (?:mom|mother|dad|father|parents|sister|brother|cousin"
        rf"|aunt|uncle|grandma|grandpa|friend|boyfriend|girlfriend)(?:'s|s'|s)? (?:place |house "
        rf"|apt )?"
        rf"(?:on|in|at|off) {_MORE}{{3,36}})"
    ),
    # Spanish, Somali, Hmong
    (
        rf"\b(?:(?:viv[eo]n?|vivimos|vivia|mudo|mudaron|queda|renta|rentan|rentamos)"
        rf"(?: \w+){{0,3}} (?:en|con|a|por) {_MORE}{{3,48}})"
    ),
    (
        r"\b(?:(?:la |en la |en )?(?:calle|avenida|casa movil|traila|departamentos?"
        r"|apartamentos?|apto|edificio|esquina)(?: (?:numero|de|del|la|el|no\.?|#))* "
        r"(?:[a-z0-9]+(?: (?:y|de|del|la|[a-z0-9]+)){0,4}))"
    ),
    (
        rf"\b(?:(?:degan|deggan\w*|daganahay|ku nool|nyob (?:hauv|ntawm|rau)|tsiv mus rau)"
        rf"(?: {_MORE}{{3,36}}))"
    ),
    # a state someone is of
    (
        r"\b(?:(?:an? )?(?:wisconsin|iowa|dakota|illinois|texas|florida|arizona|minnesota|mn"
        r"|wi|nd|sd) resident|(?:out of state|no longer in (?:mn|minnesota)|snowbirds?|homeless"
        r"|unhoused|no fixed address|between (?:homes|places)))\b"
    ),
)
_CAP = r"(?:St\.|Mt\.|Ft\.|[A-Z][a-z'-]+)"
_DOOR = (
    r"(?:,? (?:apt|unit|upper|lower|upstairs|downstairs|down stairs|up stairs|side door|back door"
    r"|back house|rear|in the [a-z-]+|floor|rm|room|lot|#)\.?(?: ?#?[\w-]{1,8})?){0,3}"
)
_SUFFIX = (
    r"(?:Street|St|Avenue|Ave|Av|Road|Rd|Drive|Dr|Lane|Ln|Court|Ct|Blvd|Parkway|Pkwy|Trail|Way"
    r"|Place|Pl|Circle|Terrace|Highway|Hwy)"
)
#: told by what is written large
_LARGE = _each(
    # "848 Van Dyke, lower unit", "27 Elm, Madison MN"
    (
        rf"\b(?:[1-9]\d{{1,4}}(?:[a-d]|1/2)? (?:[NSEW]\.? )?{_CAP}"
        rf"(?: {_CAP})?"
        rf"(?: {_SUFFIX}\b\.?)?(?: (?:[NSEW]|[NS][EW])\b)?{_DOOR}(?:, {_CAP}(?: {_CAP})?"
        rf"(?:,? (?:MN|WI|IA|ND|SD))?(?: 5\d{{4}})?)?)"
    ),
    # "Hyacinth, 1338", "Cedar Ave S 3012 upstairs", "Thomas & Dale duplex, 562"
    (
        rf"(?:\b(?:(?:{_CAP}|\d{{1,3}}(?:st|nd|rd|th)) ){{1,2}}{_SUFFIX}\b\.?"
        rf"(?: (?:[NSEW]|[NS][EW])\b)?,? (?:number(?:'s)? |no\.? |# ?)?\d{{2,5}}"
        rf"(?: #?\w{{1,6}})?{_DOOR})"
    ),
    (
        rf"\b(?:(?:on|off|at) {_CAP}(?: {_CAP})?,? (?:number(?:'s)? |no\.? |# ?)?\d{{3,5}}"
        rf"{_DOOR})"
    ),
    (rf"\b(?:{_CAP} \d{{3,5}},? (?:apt|unit|upstairs|downstairs|upper|lower) ?\w{{0,5}})"),
    (
        rf"\b(?:(?:(?:on |at |near |by )?(?:{_CAP}|\d{{1,3}}(?:st|nd|rd|th)"
        rf"|la \d{{1,3}}) (?:&|/)"
        rf"|(?:on |near |corner of |de )(?:{_CAP}|\d{{1,3}}(?:st|nd|rd|th)) (?:and|y)"
        rf"|(?:\d{{1,3}}(?:st|nd|rd|th)|la \d{{1,3}}) (?:and|y)) (?:{_CAP}|\d{{1,3}}(?:st|nd|rd"
        rf"|th))(?: (?:duplex|apartments?|apt|house"
        rf"|building|over [a-z ]{{3,24}}))?{_DOOR}(?:,? \d{{2,5}})?)\b"
    ),
    # a room of a hospital; a block of rented homes, and the door
    (rf"\b(?:(?:{_CAP},? ){{1,2}}(?:[Rr]oom|[Rr]m|[Bb]ed) ?#?\d{{2,5}}[a-zA-Z]?)\b"),
    (
        rf"\b(?:(?:{_CAP} ){{1,3}}(?:[Aa]pts?|[Aa]partments?|Homes|[Tt]owers?|Manor|Plaza"
        rf"|Heights|Estates|Terrace|Villas?|Village|Commons|[Ll]ofts?|Hi-?[Rr]ise|High|Townhomes"
        rf"|[Tt]railer(?: [Cc]ourt| [Pp]ark)?|[Mm]obile [Hh]ome [Pp]ark|[Ss]enior [Aa]pts)\b"
        rf"(?:,? (?:in|on) {_CAP}(?: {_CAP})?)?(?:,? (?:apt|unit|bldg|building|tower|lot|rm|room"
        rf"|floor|fl|no\.?)? ?#?(?:[A-Z]|\d{{1,4}}(?:st|nd|rd|th)?[a-zA-Z]?)(?: (?:fl|floor))?)?)"
        r"\b"
    ),
    # a street with its kind, whatever stands before it, and the town behind
    (
        rf"\b(?:(?:{_CAP}, )?(?:(?:{_CAP}|[NSEW]|\d{{1,3}}(?:st|nd|rd"
        rf"|th)) ){{1,3}}{_SUFFIX}\b"
        rf"\.?(?: (?:[NSEW]|[NS][EW])\b)?(?: (?:by|near|above|behind|past|off|over"
        rf"|next to) [^.,;\n]"
        rf"{{3,30}}|, (?:the )?[a-z][^.,;\n]{{3,24}})?)"
    ),
    (
        r"\b(?:(?:County|Co\.?|Cty|Township|Twp|State|US|Fire) (?:Rd|Road|Hwy|Highway|No\.?"
        r"|number|#)? ?\d{1,5}\w?(?:[,]? [A-Z][a-z]+){0,2})"
    ),
    (rf"\b(?:(?:{_CAP},? ){{1,2}}(?:MN|WI|IA|ND|SD|AZ|TX|FL|IL)\b\.?(?: \d{{5}})?)"),
    (
        rf"\b(?:(?:{_CAP} ){{1,3}}(?:[Cc]ounty|Cty|Township|Twp|Reservation|Rez)\b"
        rf"(?:,? [^.,;\n"
        rf"]{{0,20}} \d{{5}}\b)?)"
    ),
)
#: "on Hazel", "up the Gunflint", "Ramona Smith of Vineland", "in Puposky"
_STREETS = linear(
    rf"\b(?:on|off|over on|up on|down on|up|corner of) (?P<value>(?:the )?{_CAP}(?: {_CAP})?"
    r"(?: (?:by|near|past) [^.,;\n]{3,24})?)(?:[\s,.;:)!?\"]|$)"
)
_TOWNS = linear(
    rf"\b(?:in|near|outside|to|by|out by|up by|from|of|at) (?P<value>{_CAP}(?: {_CAP}){{0,2}})"
    r"(?:[\s,.;:)!?\"]|$)"
)
#: before these "from", "of" and "to" tell of a place
_COMES = linear(
    r"\b(?:moved|moving|move|drives|driving|relocat\w+|live[ds]?|back|went|mailed?|sent)$"
)
#: before these a number goes on, or is a sum
_INSIDE = frozenset("$.#/-")
#: no street: days, months, programmes, carriers, what one can be on, call or send to
_NO_STREET = frozenset(
    (
        "monday tuesday wednesday thursday friday saturday sunday january february march april "
        "may june july august september october november december jan feb mar apr jun jul aug "
        "sept sep oct nov dec medicare medicaid medical minnesotacare mncare mnsure ucare "
        "medica healthpartners quartz blue aptc ssi ssdi rsdi zoom facebook whatsapp teams "
        "outlook google excel form line page box top time friday's thanksgiving christmas "
        "easter ramadan eid step social security section snap mfip cobra tricare humana aetna "
        "cigna sanford essentia fairview allina mayo regions hormel spanish english somali "
        "hmong karen french arabic oromo amharic portal dhs county state federal secure mets "
        "maxis the her his their my our she he they it this that i a an if who what part "
        "schedule attention plan silver gold bronze platinum open enrollment tax taxes irs "
        "person hh ma ea ema "
    ).split()
)


def whereabouts(reading: Reading) -> Iterator[Candidate]:
    """The places someone is told to live at, LOW: they count in a text that warns anyway."""
    low, plain = reading.low, reading.plain
    for m in chain.from_iterable(p.finditer(low) for p in _TOLD):
        start, end = m.span()
        if _is_theirs(reading, start) and not _IS_ELSE.search(low[start:end]):
            yield _place(low, start, end)
    if reading.text.is_shouted:
        return
    for m in chain.from_iterable(p.finditer(plain) for p in _LARGE):
        start, end = m.span()
        if _is_theirs(reading, start) and not _begins_else(low[start:end]):
            if start == 0 or low[start - 1] not in _INSIDE:
                yield _place(low, start, end)
    for m in _STREETS.finditer(plain):
        start, end = m.span("value")
        if _is_theirs(reading, start) and not _begins_else(low[start:end]):
            yield _place(low, start, end)
    ends = {n.end for n in reading.names} | reading.known_name_ends
    for m in _TOWNS.finditer(plain):
        start, end = m.span("value")
        word = low[m.start() : start].strip()
        if word in ("in", "near", "outside", "out by", "up by"):
            told = not lexicon().is_name(low[start:end].split()[0])
        else:
            told = (
                m.start() - 1 in ends or _COMES.search(low[: m.start()].rstrip()[-12:]) is not None
            )
        if told and _is_theirs(reading, start) and not _begins_else(low[start:end]):
            yield _place(low, start, end)


#: what one lives, stays or moves "on" and "to" that is no place
_IS_ELSE = linear(
    r"\b(?:on|to|from|with|in|at|over|off|w/?) (?:the |her |his |their |a |an |our )?(?:same )?"
    r"(?:ma|medical|medicare|medicaid|mn ?care|mncre|minnesotacare|plan|plans|policy|aptc|credits?"
    r"|tax\w*|coverage|insurance|cobra|ssi|ssdi|disability|unemployment|\$ ?\d|\d{3,}"
    r"(?:\.\d\d)? ?(?:a"
    r"|per|/|month|mo)|portal|phone|list|waitlist|hold|track|touch|work|job|time|date|january"
    r"|february|march|april|june|july|august|september|october|november|december|ucare|medica|blue"
    r"|healthpartners|quartz|silver|gold|bronze|platinum|hmo|ppo|qhp|pmap|minimum|budget|income"
    r"|savings|pension|tips|food|cash|school lunch|you|me|us|information|documents?|forms?|notes?"
    r"|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?|saturdays?|sundays?|th|mon|tues?|wed|fri"
    r"|\d{1,2}[/:]\d{1,2}|\d{3}-\d{3}-|limit|case|application|app|zoom|team|office hours)\b"
)


def _begins_else(value: str) -> bool:
    return value.replace(",", " ").split()[0].removeprefix("the ").strip(".'") in _NO_STREET


def _is_theirs(reading: Reading, start: int) -> bool:
    return reading.about_at(start) >= About.CARRIED and not reading.in_signature(start)


def _place(low: str, start: int, end: int) -> Candidate:
    while end > start and not low[end - 1].isalnum():
        end -= 1
    return Candidate(start, end, PiiCategory.ADDRESS, Confidence.LOW, "address", _WHY)
