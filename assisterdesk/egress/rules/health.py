"""Someone's health: illness, pregnancy, disability, medicine, treatment."""

import re
from collections.abc import Iterable

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.about import About
from assisterdesk.egress.outgoing import Confidence
from assisterdesk.egress.pattern import linear
from assisterdesk.egress.reading import Reading
from assisterdesk.egress.rule import Hit, Rule

_ILLNESS = (
    r"(?:type (?:1|2|one|two|i|ii) diabet\w+|diabet(?:es|ic)|(?:breast |lung |prostate "
    r"|colon |stage \w+ |ovarian |skin |thyroid |cervical )?cancer|leukemia|lymphoma|tumou?r"
    r"|chemo(?:therapy)?|radiation(?: treatments?)?|"
    r"asthma|copd|emphysema|hypertension|high blood pressure|heart (?:attack|disease|failure"
    r"|condition|surgery)|stroke|pacemaker|cholesterol|"
    r"depress(?:ion|ed)|anxiety(?: disorder)?|bipolar(?: disorder)?|schizophreni\w+|ptsd|adhd"
    r"|autis(?:m|tic)|dementia|alzheimer'?s?|parkinson'?s?|epilep\w+|seizures?|"
    r"multiple sclerosis|ms (?:diagnosis|flare|patient)|lupus|arthritis|fibromyalgia|crohn'?s"
    r"|colitis|celiac|kidney (?:disease|failure|transplant|stones?)|dialysis|esrd|"
    r"hepatitis(?: [abc])?|hiv(?:[- ]positive)?|\baids\b|tuberculosis|\btb\b|cirrhosis"
    r"|liver (?:disease|failure|transplant)|transplant|sickle cell|hemophilia|"
    r"opioid (?:addiction|use)|addiction|substance (?:use|abuse)(?: disorder)?|sober|rehab"
    r"|alcoholi\w+|overdose|suicid\w+|"
    r"down syndrome|cerebral palsy|spina bifida|developmental(?:ly)? (?:disab\w+|delay\w*)"
    r"|intellectual disability|traumatic brain injury|\btbi\b|concussion|"
    r"broken (?:leg|arm|hip|ankle|wrist|foot)|fractured? \w+|back (?:injury|surgery|pain)"
    r"|knee (?:surgery|replacement)|hip (?:surgery|replacement)|"
    r"(?:legally )?blind|deaf|hard of hearing|wheelchair|amput\w+|paralyz\w+|oxygen|insulin"
    r"|metformin|humira|methadone|suboxone|ozempic|inhalers?|prozac|zoloft|"
    r"lisinopril|epipen|eliquis|psychiatr\w+|psychotherapy|therapy|counseling for"
    r"|treatment for|infection|pneumonia|covid|long covid|migraines?|endometriosis"
    r"|infertility|"
    r"ivf|miscarri\w+|c-section|hysterectomy|mastectomy|biopsy|mri|ct scan|colonoscopy"
    r"|cataracts?|glaucoma|hospitali[sz]ed|in the hospital|hospital stay|"
    r"emergency room|\ber visit|\bicu\b|nursing home|hospice|terminally ill|(?:wait ?list"
    r"|waiting list|list) for an? (?:\w+ )?(?:kidney|liver|heart|lung|transplant|bed)"
    r"|cardiolog\w+"
    r"|oncolog\w+|neurolog\w+|dermatolog\w+|nephrolog\w+|endocrinolog\w+|rheumatolog\w+"
    r"|urolog\w+|obgyn|ob-gyn|midwife|dialys\w+|passed away|died|is deceased|death of (?:her"
    r"|his)|tested positive(?: for \w+)?|positive for \w+|surgery|operation on|gallbladder"
    r"|appendicitis|hernia|thyroid|anemia|gout|eczema|allerg(?:y|ies|ic)|"
    r"health (?:condition|issues?|problems?|crisis)|medical (?:condition|emergency|issues?"
    r"|history|records)|chronic (?:pain|illness|condition)|mental (?:health|illness)"
    r"|eating disorder|anorexia|obes\w+|dementia|sick)"
)
_PREGNANT = (
    r"(?:pregnan(?:t|cy)|expecting (?:a (?:baby|child)|twins|her|their|in|a)|due (?:date"
    r"|in (?:january|february|march|april|may|june|july|august|september|october|november"
    r"|december)|date is)|postpartum|gave birth|had (?:a|her|the|their) baby|embarazada|(?:weeks"
    r"|months) (?:along|pregnant)|prenatal)"
)
_DISABLED = (
    r"(?:disab(?:led|ility|ilities)|on disability|certified disabled|smrt"
    r"|state medical review team|on ssdi|on ssi|cannot work|can't work|unable to work|smok(?:er"
    r"|es|ing)|tobacco user)"
)
_ANY = linear(rf"\b(?:{_ILLNESS}|{_PREGNANT}|{_DISABLED})\b")
_LED = linear(
    rf"\b(?:(?:was |been |is |recently |newly )?diagnosed (?:with|as)|suffer(?:s|ing)? from"
    rf"|treated for|being treated for|undergoing|scheduled for|recovering from|"
    rf"takes?|taking|prescribed|needs?|has|have|having|had|is|was|been|with|on|from|her|his|their"
    rf"|in|due to|because of|for|living with|battling|fighting|history of)\s(?:(?:a|an|her"
    rf"|his|the|been|in|of|severe|chronic|advanced|early|stage \w+|some|also|now|currently"
    rf"|daily|about|\d+|\w+)\s){{0,3}}?(?:{_ILLNESS}|{_PREGNANT}|{_DISABLED})\b(?:\s(?:meds?"
    rf"|medications?|treatments?|surgery|diagnosis))?"
)
_DIAGNOSED = linear(
    r"\b(?:diagnosed with|diagnosis of|suffers from|prescribed|is taking|being treated for"
    r"|treated for|surgery (?:on|for)|medication for|allergic to)\s(?:(?:a|an|her|his"
    r"|the)\s)?[a-z][\w'-]+(?:\s[a-z][\w'-]+){0,2}"
)
_INJURY = linear(
    r"\b(?:mom|mother|she|client|wife|consumer|applicant|girlfriend|daughter)(?:\s(?:is|was)"
    r"|'s)\s(?:about\s|now\s)?\d{1,2}\s(?:weeks|months)\b|"
    r"\b(?:broke|broken|injured|hurt|tore|sprained|fractured|lost)\s(?:her|his|a|an"
    r"|both)\s(?:\w+\s)?(?:arms?|legs?|hips?|ankles?|wrists?|foot|feet|back|neck|shoulder"
    r"|knees?|hands?|fingers?|jaw|nose|ribs?|collarbone|teeth|tooth|sight|vision|hearing"
    r"|the baby|baby)\b|\broot canals?\b|\bmemory (?:loss|is failing|problems)\b|\b(?:has"
    r"|have|had|with) (?:ms|als|uti|ckd|chf|gerd|ibs|ocd|ppd)\b|\b(?:getting|gets|needs|had"
    r"|having|starting|started|on) (?:chemo|dialysis|surgery|treatment|insulin|oxygen"
    r"|her meds|his meds)\b|\b(?:went|go|goes|taken|been|was|is) (?:in|to"
    r"|into) (?:the )?(?:hospital|er|emergency room|icu|rehab|detox|treatment)\b"
    r"|\bcan't (?:walk|work)\b|\b(?:new|her|his|their|a) (?:diagnosis|prescriptions?"
    r"|specialist|oncologist|cardiologist|therapist|psychiatrist)\b"
)
_CARE = linear(
    r"\b(?:out of|off|refill(?:s|ed)?|needs?|can't (?:get|afford)|without|pick up|fill|filled|lost"
    r"|running low on|stopped|misses|missed|on)\s(?:(?:her|his|their|the|a|an|any|some)\s)?"
    r"(?:\w+\s)?(?:meds?|medications?|medicines?|prescriptions?|hormones|pills|insulin|inhaler"
    r"|refills?|therapist|therapy|treatments?|surgery|scan|dialysis|chemo|oxygen|wheelchair"
    r"|walker|hearing aids?|glasses|dentures)\b|"
    r"\b(?:her|his|their|the (?:kid|son|daughter|baby|child|client|mom|dad)'s)\s(?:\w+\s){0,2}?"
    r"(?:meds?|medications?|medicines?|prescriptions?|treatments?|chemo|radiation|surgery|scan"
    r"|mammogram|ultrasound|wheelchair|hearing aids?|therapist|[a-z]+ologist|surgeon|doctor"
    r"|ob|midwife|pregnancy|delivery|due date|condition|diagnosis|disability|injury|seizures?"
    r"|stroke|tumou?r|lump|nicu stay|hospital (?:bill|stay)|er (?:bill|visit)|mammogram bill"
    r"|back|heart|kidneys?|liver|lungs|knees?|hips?|mental health|depression|anxiety|sobriety"
    r"|eyesight|vision|hearing|memory|health)\b(?:\s(?:is|was|has|have|are|were)\s(?:gotten"
    r"|gone|getting|much|very|so|really)?\s?(?:worse|bad|failing|out|going|declining|poor))?|"
    r"\b(?:found|has|have|had|felt)\s(?:a|an|two|some|several)\s(?:\w+\s)?(?:lump|tumou?r|mass"
    r"|cyst|growth|(?:brain |back |knee |head |spinal )?injury|stroke|heart attack|seizures?"
    r"|fall|fever|rash|ulcer|wound|stent|accident"
    r"|miscarriage|relapse|breakdown|operation)\b|"
    r"\b(?:in|into|back in|went to|going to|admitted to|discharged from|at|staying at|get (?:her"
    r"|him) into)\s(?:the\s)?(?:nicu|icu|er|psych ward|hazelden|regions|hcmc|abbott"
    r"|mayo(?: clinic)?"
    r"|fairview|detox|rehab|treatment|labor|hospice|assisted living|memory care|a group home"
    r"|a nursing home)\b(?:\s(?:at|in) \w+(?: \w+)?)?|"
    r"\b(?:have|having|has|had|expecting|delivered|delivering|carrying|lost)\s(?:a\s|the\s|her\s"
    r"|their\s|another\s|twins?\s?)?(?:baby|twins|newborn|child in)\b|"
    r"\b(?:got|was|been|is|gets|being)\s(?:badly |seriously |really |very |so )?(?:hurt|injured"
    r"|ill"
    r"|sick|hospitali[sz]ed|admitted|discharged|diagnosed|burned|hit by|in (?:an"
    r"|a car) accident)\b|"
    r"\b(?:the|her|his|a|an|car|work|farm)\s(?:accident|injury|crash|operation|surgery"
    r"|hospital bill"
    r"|er bill|ambulance(?: bill| ride)?)\b|\b(?:iv|on) antibiotics\b|\bnonverbal\b|\bwheelchair\b"
    r"|\b(?:sees|seeing|see|needs|referred to|waiting (?:for|on)|appointment with) (?:a |an "
    r"|the |her |his )"
    r"(?:\w+ )?(?:doctor|specialist|surgeon|oncologist|cardiologist|psychiatrist|therapist|midwife"
    r"|neurologist)\b|\b(?:surgery|procedure|delivery|c-section|operation|chemo"
    r"|treatments?) (?:is |was "
    r"|are )?(?:scheduled|set|booked|planned|start|starts|monday|tuesday|wednesday|thursday|friday"
    r"|tomorrow|next)(?:\s(?:for\s)?[\d/]+)?|\b(?:cancer|chemo|dialysis|radiation|pregnancy|heart"
    r"|kidney|mental health|diabetes) (?:treatments?|meds|medications?|care|condition|problems?"
    r"|has gotten|is getting|got)(?:\s(?:worse|bad|better))?\b"
    r"|\b(?:transplant|donor) list\b|\bin labor\b|\bout of surgery\b|\bsmok(?:es|er|ing)\b"
    r"|\bvapes?\b|\bis trans\b|\btransition(?:ing)?\b|\bhad (?:covid|the flu|surgery|shingles)\b"
    r"|\bhealth (?:is|has been|got|keeps)\b|\b(?:can't|cannot|unable to|couldn't) (?:walk|lift"
    r"|stand|see well|hear|swallow|breathe)\b|\bva health ?care\b|\biep\b|\bspecial ed\b"
    r"|\b\d{1,2}\s(?:weeks|months|wks|mos) (?:postpartum|pregnant|along)\b|\bdue in (?:a|two|three"
    r"|\d|early|late|mid)\b"
)
_BODY = linear(
    r"\b(?:her|his|my client's|client's|mom's|dad's|the baby's|the kid's) (?:blood (?:sugar"
    r"|pressure)"
    r"|a1c|cholesterol|teeth|tooth|eyes?|ears?|legs?|foot|feet|hands?|shoulder|breathing|oxygen"
    r"|weight"
    r"|pain|stitches|fever|infection|cough|lab results|labs|biopsy|mri|x-?rays?)\b(?: (?:is|are"
    r"|was|were)"
    r"(?: \w+){1,3})?|\b(?:any|no|missing|rotten|bad) teeth(?: left)?\b|\b(?:hip|knee|shoulder"
    r"|heart valve)"
    r" (?:was |is being |to be )?replaced(?: in \w+)?\b|\bkidney stones?\b"
    r"|\bblood pressure (?:pills|meds)\b"
)
_SERVICE = linear(
    r"^\s(?:coverage|benefits?|services?|parity|plan|providers?|program|waiver|linkage"
    r"|resources|hub|fair|equity|insurance|screenings?|network|care (?:program|coverage)"
    r"|month|awareness|awareness month|clinic|act|line|hotline|rights|accommodations?"
    r"|determination process|leave|as a|is a (?:qualifying|life)|counts)"
)


def _find(reading: Reading) -> Iterable[Hit]:
    low = reading.low
    for start, end, label in reading.valued("health"):
        value = low[start:end]
        if (
            not (
                reading.is_record
                or reading.is_labelled_form
                or reading.about_at(start) >= About.SOMEONE
            )
            or len(value) > 90
        ):
            continue
        if re.match(r"(?:yes|no|y|n)\b", value) and label not in (
            "pregnant",
            "pregnant?",
            "tobacco use",
            "tobacco",
            "smoker",
            "disabled",
            "disabled?",
            "disability",
        ):
            continue
        if label in ("doctor", "provider", "pcp") and not reading.is_record:
            continue
        part = re.match(r"[^;\n]{1,70}?(?=\.\s|\.$|;|\n|$)", value)
        if part:
            yield Hit(
                start, start + part.end(), Confidence.HIGH, "Stands under a label for health."
            )
    for pattern in (_LED, _DIAGNOSED, _INJURY, _CARE, _BODY, _ANY):
        for m in pattern.finditer(low):
            if _SERVICE.match(low[m.end() : m.end() + 30]):
                continue
            verdict = reading.about_at(m.start())
            if pattern in (_CARE, _BODY) and verdict < About.SOMEONE and not reading.certain:
                continue
            if verdict < About.CARRIED:
                if not (reading.belongs(m.start()) and pattern is not _ANY):
                    continue
            if verdict >= About.SOMEONE:
                sure = Confidence.HIGH if pattern is not _ANY else Confidence.MEDIUM
            else:
                sure = Confidence.MEDIUM if pattern is not _ANY else Confidence.LOW
            yield Hit(m.start(), m.end(), sure, "Someone's health.")


RULE = Rule(
    "health",
    PiiCategory.HEALTH,
    "Health",
    "MNsure Secure Email Policy: health information; 45 CFR 164.514; Minn. Stat. 144.291",
    _find,
)
