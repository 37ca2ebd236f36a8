"""Pieces that several rules share: written numbers, money, pay periods, programmes and carriers."""

SAID_NUMBER = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|"
    r"sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|"
    r"hundred|thousand|half|and a half)"
)
COUNT = (
    r"(?:\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dos|tres|cuatro"
    r"|cinco|seis|siete|ocho)"
)
SPELLED_MONEY = (
    rf"(?:{SAID_NUMBER}(?:[\s-](?:and\s)?{SAID_NUMBER}){{0,6}}\s(?:dollars|bucks)"
    rf"|{SAID_NUMBER}(?:[\s-]{SAID_NUMBER}){{0,4}}[\s-](?:thousand|hundred"
    rf"|grand)(?:\s(?:and\s)?{SAID_NUMBER}(?:[\s-]{SAID_NUMBER}){{0,3}})?(?:\s(?:dollars"
    rf"|bucks))?)"
)
FIGURE_MONEY = (
    r"(?:(?:us)?\$\s?\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?"
    r"|(?:us)?\$\s?\d{1,7}(?:\.\d{1,2})?\s?(?:k\b|thousand\b)?"
    r"|\b\d{1,3}(?:,\d{3})+(?:\.\d\d)?(?:\s(?:dollars|bucks|usd))?|\b\d{1,3}(?:\.\d)?\s?(?:k"
    r"|thousand|grand)\b"
    r"|\b\d{1,7}(?:\.\d\d)?\s(?:dollars|bucks|usd|dolares)\b)"
)
_TO = r"\s?(?:-|to|and|or)\s?"
_ABOUT = (
    r"(?:(?:about|around|roughly|approximately|approx\.?|only|just|over|under|nearly|almost|like"
    r"|up to|maybe|~)\s?){0,2}"
)
MONEY = (
    rf"(?:{_ABOUT}{FIGURE_MONEY}(?:{_TO}(?:{FIGURE_MONEY}|\d{{1,3}}(?:,\d{{3}})+))?"
    rf"|\b{SPELLED_MONEY}(?:{_TO}{SPELLED_MONEY})?)"
)
PERIOD = (
    r"(?:\s?(?:/|per|an?|each|every|por|al)\s?(?:h|hr|hour|quarter|week|wk|month|mo|year|yr|annum"
    r"|pay\s?period|pay\s?check|"
    r"check|shift|day|two weeks|2 weeks|other week|mes|hora|semana|ano)\b\.?|\s?(?:hourly"
    r"|weekly|bi-?weekly|quarterly|every quarter|"
    r"monthly|annually|yearly|annual|semi-?monthly|twice a month|every (?:two|2|other"
    r"|four) weeks?|before taxes|after taxes|gross|net))"
)
PROGRAM = (
    r"(?:medical assistance|minnesota\s?care|mn\s?care|mncare|mcre|medicaid|ma-epd|ma-bx|ma-ax|"
    r"emergency m(?:edical )?a(?:ssistance)?|\bema\b|\bma\b|qualified health plan|\bqhp\b"
    r"|public programs?|"
    r"medicare savings program|\bqmb\b|\bslmb\b|\bmsp\b|\bchip\b|\bsnap\b|\bmfip\b"
    r"|advanced? premium tax credits?|"
    r"\baptc\b|premium tax credits?|tax credits?|premium assistance"
    r"|cost[- ]sharing reductions?|\bcsr\b|financial (?:help|assistance)|"
    r"family planning program|mnsure coverage|health care coverage|medicare|asistencia medica)"
)
CARRIER = (
    r"(?:blue\s?plus|blue\s?cross(?:\s(?:and\s)?blue\s?shield)?|bcbs(?:mn)?|health\s?partners"
    r"|medica|u-?care|quartz|"
    r"hennepin health|preferredone|south country|imcare|itasca medical care|prime\s?west"
    r"|united\s?health\s?care|uhc|"
    r"delta dental|dentegra|humana|aetna|cigna|oscar|bright health|kaiser|cobra|tricare)"
)
METAL = r"(?:bronze|silver|gold|platinum|catastrophic)"
