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


def _find(reading: Reading) -> Iterable[Hit]:
    for m in _LIFE.finditer(reading.low):
        verdict = reading.about_at(m.start())
        if verdict >= About.CARRIED:
            sure = Confidence.MEDIUM if verdict >= About.SOMEONE else Confidence.LOW
            yield Hit(m.start(), m.end(), sure, "Something of a person's life.")


RULE = Rule(
    "circumstances",
    PiiCategory.OTHER,
    "Circumstances of life",
    "MNsure Secure Email Policy, definition of PII: any information linked to an individual",
    _find,
)
