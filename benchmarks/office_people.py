"""Invented people, places and sentences for the offices that figures are measured on."""

import random
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache
from itertools import accumulate

from assisterdesk.basics.ids import CaseId, PersonId
from assisterdesk.basics.resources import resource
from assisterdesk.people.person import Address, Person, PersonName, Relation


@dataclass(frozen=True, slots=True)
class Community:
    """Who asks an office for help, and how often; families share a family name or not."""

    file: str
    language: str
    share: int
    one_family_name: bool = True


COMMUNITIES = (
    Community("hmong", "Hmong", 22),
    Community("somali", "Somali", 24, one_family_name=False),
    Community("spanish", "Spanish", 22),
    Community("karen", "Karen", 8, one_family_name=False),
    Community("english", "English", 20),
    Community("asian", "Vietnamese", 4),
)
_STREETS = (
    "Juneberry Way,Lantern Row,Larkspur Lane,Heron Court,Basswood Trail,Tamarack Drive,"
    "Meadowlark Street,Cattail Road,Bluestem Avenue,Loon Circle,Prairie Rose Lane,Gooseberry Path"
).split(",")
_TOWNS = (
    ("Saint Paul", "55106"),
    ("Minneapolis", "55407"),
    ("Rochester", "55901"),
    ("Saint Cloud", "56301"),
    ("Worthington", "56187"),
    ("Willmar", "56201"),
    ("Brooklyn Park", "55443"),
    ("Maplewood", "55109"),
    ("Faribault", "55021"),
    ("Austin", "55912"),
)
_OPENINGS = (
    "Called the client about the renewal form",
    "The family came in with the notice",
    "Left a voicemail about the missing proof",
    "Went through the application together",
    "Asked ARC about the case status",
    "Client brought a paystub and the lease",
    "Explained the premium and the tax credit",
    "Helped to upload documents on the portal",
    "Interpreter joined by phone",
    "Reported the change of address",
    "Checked eligibility after the new job",
    "The letter says coverage ends at the end of the month",
)
_MIDDLES = (
    "she will bring the income verification on Friday",
    "the household has one more child since June",
    "they moved from the county in the spring",
    "he works two jobs and hours change every week",
    "the account is locked and the password was reset",
    "the desk answered that the renewal is in the queue",
    "proof of immigration status is still open",
    "the plan was paid but shows as cancelled",
    "we agreed to call again before the deadline",
    "asked for a copy of the authorization",
    "the baby has to be added within sixty days",
    "an appeal is possible until the end of next month",
)
_KINDS = ("clinic", "bakery", "farm", "school", "garage", "market", "plant", "agency")
TOPICS = (
    "Renewal",
    "Application",
    "Income proof asked for",
    "Newborn",
    "Moved",
    "Lost job coverage",
    "1095-A is wrong",
    "Appeal",
    "Tax credit",
    "Address change",
)


@cache
def names_of(file: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """(given, family) of a community, commonest first as the lists stand."""
    if file == "english":
        return tuple(_plain("given_english")), tuple(_plain("family_english"))
    sections: dict[str, list[str]] = {"given": [], "family": []}
    section = "given"
    for line in resource("gate", f"{file}.txt").read_text("utf-8").splitlines():
        if line.startswith("["):
            section = line.strip("[] ")
        elif line and not line.startswith("#"):
            sections.setdefault(section, []).extend(line.split())
    given = tuple(sections["given"])
    return given, tuple(sections["family"]) or given


def _plain(name: str) -> list[str]:
    lines = resource("gate", f"{name}.txt").read_text("utf-8").splitlines()
    return [word for line in lines if not line.startswith("#") for word in line.split()]


@cache
def _weights(count: int) -> tuple[float, ...]:
    """A few names are common and most are rare, as in life."""
    return tuple(accumulate(1 / (place + 8) for place in range(count)))


class People:
    """Makes households, the same ones for the same seed."""

    def __init__(self, seed: int) -> None:
        self.choose = random.Random(seed)  # noqa: S311 - repeatable, no secret
        self._shares = tuple(accumulate(c.share for c in COMMUNITIES))
        self._ssn = 0
        self._phone = 0

    def id(self) -> str:
        return f"{self.choose.getrandbits(128):032x}"

    def community(self) -> Community:
        return self.choose.choices(COMMUNITIES, cum_weights=self._shares)[0]

    def _name(self, names: tuple[str, ...]) -> str:
        chosen = self.choose.choices(names, cum_weights=_weights(len(names)))[0]
        return chosen.title()

    def household(
        self, case: CaseId, count: int, today: date
    ) -> tuple[Community, tuple[Person, ...]]:
        community = self.community()
        given, family = names_of(community.file)
        shared = self._name(family)
        town, zip_code = self.choose.choice(_TOWNS)
        home = Address(
            f"{self.choose.randrange(100, 9900)} {self.choose.choice(_STREETS)}",
            "",
            town,
            "MN",
            zip_code,
        )
        relations = (Relation.SELF, Relation.SPOUSE, *(Relation.CHILD,) * 9)
        made = []
        for place in range(count):
            adult = place < 2
            years = self.choose.randrange(22, 70) if adult else self.choose.randrange(0, 19)
            born = today - timedelta(days=years * 365 + self.choose.randrange(365))
            name = self._name(given)
            if community.file in ("hmong", "karen") and self.choose.random() < 0.6:
                name = f"{name} {self._name(given)}"
            own = shared if community.one_family_name else self._name(family)
            made.append(
                Person(
                    PersonId(self.id()),
                    case,
                    relations[place],
                    PersonName(name, own, others=self._others(given, own)),
                    born,
                    self._next_ssn() if self.choose.random() < 0.8 else "",
                    (self._next_phone(),) if adult else (),
                    (f"{name.split()[0].lower()}{self._phone}@example.org",) if adult else (),
                    home,
                    (("MNsure ID", f"000{self.choose.randrange(10**6, 10**7)}"),),
                    community.language,
                    adult and community.language != "English",
                )
            )
        return community, tuple(made)

    def _others(self, given: tuple[str, ...], family: str) -> tuple[str, ...]:
        if self.choose.random() > 0.08:
            return ()
        return (f"{self._name(given)} {family}",)

    def _next_ssn(self) -> str:
        self._ssn += 1
        return f"666{self._ssn:06d}"

    def _next_phone(self) -> str:
        """555-01xx is kept free for invented numbers; the area goes through all there could be."""
        self._phone += 1
        area, last = divmod(self._phone, 100)
        return f"{200 + area % 800}-555-01{last:02d}"

    def note(self, given: tuple[str, ...]) -> str:
        choose = self.choose
        parts = [f"{choose.choice(_OPENINGS)}; {choose.choice(_MIDDLES)}."]
        for _ in range(choose.randrange(3)):
            parts.append(f"{choose.choice(_MIDDLES).capitalize()}.")
        if choose.random() < 0.4:
            parts.append(f"{choose.choice(given)} agreed.")
        if choose.random() < 0.3:
            # places of work are what makes notes differ: thousands of rare words
            place = f"{choose.choice(_STREETS).split()[0]}{choose.choice(_KINDS)}"
            parts.append(f"Works at {place}{choose.randrange(400)}.")
        return " ".join(parts)
