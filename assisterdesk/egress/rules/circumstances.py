"""What someone's life is like: prison, shelter, separation, faith, what they lack."""

from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule

_LIFE = linear(
    r"\b(?:incarcerated|(?:in|from|to|into) (?:jail|prison|custody)|released (?:from|on)"
    r"|on (?:probation|parole)|convicted|arrested|homeless|evicted|eviction"
    r"|couch[- ]surfing|(?:at|in|to|is) (?:a|the) (?:\w+ )?(?:shelter|group home"
    r"|halfway house|dorms?|foster home|treatment center|refugee camp)|foster (?:care|child"
    r"|kid|parent)"
    r"|domestic (?:violence|abuse)|abusive|restraining order|order for protection|divorc(?:ed"
    r"|e|ing)|separated from|got married|getting married|remarried|custody of"
    r"|boyfriend|girlfriend|ex-husband|ex-wife|father (?:isn't|is not) in|veteran"
    r"|va (?:benefits|health)|amish|mennonite|muslim|christian|jewish|catholic|hindu|buddhist"
    r"|transgender|gay|lesbian|goes by|(?:does not|doesn't|do not|don't|have no|has no"
    r"|without a) (?:have )?(?:a |an )?(?:social security number|ssn|phone|car|bank account"
    r"|license|permanent address|address|email|computer|transportation)"
    r"|(?:lives|living|lived|stays|staying) (?:with|alone|together|apart|in|at|on|near)"
    r"|(?:is |was )?in (?:jail|prison)(?: in [a-z]+(?: [a-z]+)?)?|turned down (?:her"
    r"|his) job's insurance"
    r"|per capita|no fixed address|power of attorney|caseworker|probation officer|parole officer"
    r"|moved (?:in|out|to|from|back|here|away)|(?:has|have) lived|only (?:speaks|reads|speak"
    r"|read)|(?:can't|cannot|doesn't|does not) (?:speak|read|write)|illiterate"
    r"|shares? an (?:apartment|address|house)|landlord|roommates?|no credit history|(?:in"
    r"|from|to) (?:kenya|somalia|ethiopia|mexico|laos|thailand|burma"
    r"|myanmar|nepal|ukraine|vietnam|china|india|liberia|nigeria|ecuador|guatemala|honduras"
    r"|el salvador|syria|iraq|afghanistan|russia)"
    r"|adopted|adoption|guardianship|deceased|died|funeral|no (?:phone|car|family"
    r"|transportation)|aged off|aged out|turned (?:18|19|26|65)|retired|graduated"
    r"|dropped out)\b"
)


#: words of someone's life; of no weight in talk about anyone
_MATTER = linear(
    r"\b(?:gender marker|pronouns|screening|mammogram|immunizations?|birth certificate|custody"
    r"|probate"
    r"|lease|landlord|trailer|sleeping in (?:a|her|his|the)? ?(?:car|van|tent)|in (?:her|his"
    r"|their) (?:car|van)"
    r"|widow(?:ed|er)?|stepdad|stepmom|foster|sponsor|visa|ceremony|oath|stipend|grad student"
    r"|student"
    r"|internship|seasonal(?: worker)?|farmworker|plant|dairy|laundry|early retirement"
    r"|retirement|overtime"
    r"|shift|shifts|tips|per cap|bankrupt\w*|debts?|collections|evict\w*|shelter|rent|mortgage"
    r"|utilities"
    r"|heart|blood pressure|pills|inhaler|specialist|speech therap\w+|therapist|surgeon|hip"
    r"|knee|cane"
    r"|walker|dentures|glasses|stitches|fever|ultrasound|midwife|crib|daycare|school|college"
    r"|teacher"
    r"|church|mosque|temple|interpreter needed|speaks (?:only )?\w+|oromo|tigrinya|swahili"
    r"|probation"
    r"|parole|court|attorney|lawyer|restraining|incarcerated|jail|prison|rehab|sober|military"
    r"|veteran"
    r"|deployed|army|marines|navy|national guard|reservation|tribe|tribal|descendant|adopted"
    r"|biological"
    r"|paternity|child support|ex|fianc[e]e?|engaged|wedding|funeral|hospice|passed away|died"
    r"|credit union"
    r"|overdraft|paycheck|severance|furlough\w*|strike|union|temp agency|gig|cash job"
    r"|under the table"
    r"|lost weight|cries|crying|scared|hungry|food shelf|hospital|clinic|doctor|nurse|er"
    r"|emergency room"
    r"|move(?:d|s)? in with|can't live alone|little ones|grandkids|signed power of attorney)\b"
)


#: the whole turn of phrase, marked once the message is known to hold someone's data
_ROUND = linear(
    r"\b(?:is incarcerated|in jail|moved (?:to|from|in)|packs|teaches|enrolled at|quit|works"
    r"|work|both work"
    r"|senior in|junior in|student at|grad student|retire(?:d|ment)|took early|turned down"
    r"|drives|sells|cleans"
    r"|paystubs from|divorced|separated|her attorney|his attorney)\b(?: [\w'&.-]+){1,5}"
)


def _find(reading: Reading) -> Iterable[Hit]:
    for m in _LIFE.finditer(reading.low):
        verdict = reading.about_at(m.start())
        if verdict >= About.CARRIED:
            sure = Confidence.MEDIUM if verdict >= About.SOMEONE else Confidence.LOW
            yield Hit(m.start(), m.end(), sure, "Something of a person's life.")
    if reading.certain:
        for m in _ROUND.finditer(reading.low):
            if reading.about_at(m.start()) >= About.SOMEONE:
                yield Hit(m.start(), m.end(), Confidence.LOW, "Something of a person's life.")
    for m in _MATTER.finditer(reading.low):
        verdict = reading.about_at(m.start())
        if verdict >= About.CLIENT or verdict is About.SOMEONE and reading.certain:
            yield Hit(m.start(), m.end(), Confidence.MEDIUM, "Something of a person's life.")
        elif verdict >= About.CARRIED and reading.certain:
            yield Hit(m.start(), m.end(), Confidence.LOW, "Something of a person's life.")


RULE = Rule(
    "circumstances",
    PiiCategory.OTHER,
    "Circumstances of life",
    "MNsure Secure Email Policy, definition of PII: any information linked to an individual",
    _find,
)
