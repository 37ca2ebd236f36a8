"""Scores the gate on the labelled messages: messages caught, false alarms, spans by kind.

A labelled span counts as found when a finding of the same kind covers at least half of it. Run as
``python -m benchmarks.gate_judgement [--misses] [development|oblique|everyday|held_out ...]``.
"""

import argparse
import json
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path

from assisterdesk.egress.boilerplate import boilerplate_spans
from assisterdesk.egress.check import own_side_from_json, people_from_json
from assisterdesk.egress.judgement import Judgement, all_rules
from assisterdesk.egress.network import Network
from assisterdesk.egress.outgoing import Finding, Part
from assisterdesk.egress.own_side import OwnSide, OwnSideMatcher
from assisterdesk.egress.text import Channel, Text
from assisterdesk.egress.weighing import Weights

LABELLED = Path(__file__).resolve().parent.parent / "tests" / "egress" / "labelled"
#: sets written by someone who knew no rule; those with their own people or office bring them
ANOTHER = (
    *(f"another_writer_{n}" for n in range(1, 9)),
    *(
        f"{nth}_writer"
        for nth in (
            "second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth "
            "thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth "
            "twenty_first twenty_second twenty_third twenty_fourth twenty_fifth twenty_sixth "
            "twenty_seventh twenty_eighth twenty_ninth thirtieth thirty_first thirty_second "
            "thirty_third thirty_fourth thirty_fifth thirty_sixth thirty_seventh thirty_eighth "
            "thirty_ninth fortieth forty_first forty_second forty_third forty_eighth forty_ninth "
            "fiftieth fifty_first fifty_second fifty_third fifty_fourth fifty_fifth fifty_sixth "
            "fifty_seventh fifty_eighth fifty_ninth sixtieth sixty_first sixty_second sixty_third "
            "sixty_fourth sixty_fifth sixty_sixth sixty_seventh sixty_eighth sixty_ninth "
            "seventieth seventy_first eightieth eighty_first"
        ).split()
    ),
)
#: of one client's fact amid office talk, or of one datum at a time, hardly ever with a name
AMID = tuple(
    f"hundred_{nth}_writer"
    for nth in (
        "sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth "
        "eighteenth nineteenth twentieth twenty_second twenty_third twenty_fourth twenty_fifth "
        "twenty_sixth twenty_seventh twenty_eighth twenty_ninth thirtieth thirty_first "
        "thirty_second thirty_third thirty_fourth thirty_fifth thirty_sixth thirty_seventh "
        "thirty_eighth thirty_ninth fortieth forty_first forty_second forty_third forty_fourth "
        "forty_fifth forty_sixth forty_seventh forty_eighth fiftieth fifty_first "
        "fifty_second fifty_third fifty_fourth fifty_fifth fifty_sixth fifty_eighth fifty_ninth "
        "sixtieth sixty_first sixty_sixth sixty_seventh sixty_ninth seventieth seventy_first "
        "seventy_second seventy_third seventy_fourth seventy_fifth seventy_sixth seventy_seventh "
        "seventy_ninth eightieth eighty_first eighty_second eighty_third eighty_fourth "
        "eighty_fifth eighty_sixth eighty_eighth eighty_ninth ninetieth ninety_first ninety_second "
        "ninety_third ninety_fourth ninety_fifth ninety_sixth ninety_seventh ninety_eighth "
        "ninety_ninth"
    ).split()
) + ("two_hundredth_writer", "two_hundred_first_writer")
#: of texts as long as a letter or a file
LONGER = tuple(
    f"{nth}_writer"
    for nth in (
        "seventy_second seventy_third seventy_fourth seventy_fifth seventy_sixth seventy_seventh "
        "seventy_eighth seventy_ninth eighty_second eighty_third eighty_fourth eighty_sixth "
        "eighty_seventh eighty_eighth eighty_ninth ninetieth ninety_first ninety_third "
        "ninety_fourth ninety_fifth ninety_sixth ninety_seventh ninety_eighth ninety_ninth "
        "hundredth hundred_first hundred_second hundred_third hundred_fourth hundred_sixteenth "
        "hundred_seventeenth hundred_sixty_second hundred_sixty_third hundred_sixty_fourth "
        "hundred_sixty_fifth hundred_sixty_eighth hundred_seventy_eighth"
    ).split()
)
#: scored, and never taught nor mended with: see `tests/egress/labelled/README.md`
UNTAUGHT = tuple(
    f"untaught/{nth}_writer" for nth in "forty_fourth forty_fifth forty_sixth forty_seventh".split()
)
#: the same of one client's fact amid office talk
UNTAUGHT_AMID = tuple(
    f"untaught/hundred_{nth}_writer"
    for nth in "fifth twenty_first forty_ninth fifty_seventh".split()
)
#: the same of one datum at a time, each kind as often as any other
UNTAUGHT_KINDS = (
    "untaught/hundred_eighty_seventh_writer",
    "untaught/two_hundred_second_writer",
)
UNTAUGHT_LONGER = ("untaught/eighty_fifth_writer", "untaught/ninety_second_writer")
SETS = ("development", "oblique", "everyday", "held_out", *ANOTHER, *AMID, *LONGER)
#: of an office that knows nobody
_STRANGERS = "strangers."
#: share of a labelled span that findings of its kind must cover
COVER = 0.5


@dataclass(slots=True)
class Score:
    """Counts over one set of messages."""

    caught: int = 0
    personal: int = 0
    alarms: int = 0
    clean: int = 0
    spans: Counter[str] = field(default_factory=Counter)
    found: Counter[str] = field(default_factory=Counter)
    misses: list[str] = field(default_factory=list)

    @property
    def recall(self) -> float:
        return self.caught / max(1, self.personal)

    @property
    def alarm_rate(self) -> float:
        return self.alarms / max(1, self.clean)

    @property
    def span_recall(self) -> float:
        return self.found.total() / max(1, self.spans.total())


@dataclass(frozen=True, slots=True)
class Message:
    id: str
    channel: Channel
    text: str
    personal: bool
    spans: tuple[tuple[int, int, str], ...]


def messages(name: str) -> Iterator[Message]:
    for line in (LABELLED / f"{name}.jsonl").read_text(encoding="utf-8").splitlines():
        item = json.loads(line)
        spans = tuple((s["start"], s["end"], s["type"]) for s in item.get("spans", ()))
        personal = item.get("personal", bool(spans))
        yield Message(item["id"], Channel(item["channel"]), item["text"], personal, spans)


def own_side(name: str = "") -> OwnSide:
    """The office of a set: its own where it brings one."""
    return own_side_from_json(_beside(name, "office").read_text(encoding="utf-8"))


@cache
def _matcher(name: str) -> OwnSideMatcher:
    return OwnSideMatcher(own_side(name))


def as_read(name: str, message: Message) -> Text:
    """A message of a set as the gate reads it: without the office's own side."""
    text = Text.of(message.text, message.channel)
    return text.without([*_matcher(name).spans(text), *boilerplate_spans(text)])


def judgement(
    name: str = "", scale: Weights | None = None, learnt: Network | None = None
) -> Judgement:
    """The gate with a set's own office and clients; what it learnt as shipped, or as given."""
    people = people_from_json(_beside(name, "people").read_text(encoding="utf-8"))
    return Judgement(people, own_side(name), all_rules(), scale=scale, learnt=learnt)


def _beside(name: str, what: str) -> Path:
    """A set's own people and office; writers who brought none wrote of an office of their own."""
    own = LABELLED / f"{name}.{what}.json"
    if own.exists():
        return own
    return LABELLED / f"{_STRANGERS if name.endswith('_writer') else ''}{what}.json"


def score(judge: Judgement, every: Iterable[Message]) -> Score:
    result = Score()
    for message in every:
        findings = judge.findings(message.text, message.channel, Part.BODY)
        if message.personal:
            result.personal += 1
            result.caught += bool(findings)
            if not findings:
                result.misses.append(f"NOT CAUGHT {message.id}: {message.text!r}")
        else:
            result.clean += 1
            result.alarms += bool(findings)
            for f in findings:
                place = message.text[f.start : f.end]
                result.misses.append(
                    f"FALSE ALARM {message.id} {f.category.value} {f.confidence.value} "
                    f"{place!r} in {message.text!r}"
                )
        for start, end, kind in message.spans:
            result.spans[kind] += 1
            if _covered(start, end, kind, findings) >= COVER * (end - start):
                result.found[kind] += 1
            elif findings:
                result.misses.append(
                    f"MISSED {message.id} {kind} {message.text[start:end]!r} in {message.text!r}"
                )
    return result


def _covered(start: int, end: int, kind: str, findings: Sequence[Finding]) -> int:
    places = {
        i
        for f in findings
        if f.category.value == kind
        for i in range(max(start, f.start), min(end, f.end))
    }
    return len(places)


def report(name: str, result: Score) -> str:
    lines = [
        f"{name}: {result.caught}/{result.personal} messages with personal data warned about "
        f"({result.recall:.1%}), {result.alarms}/{result.clean} false alarms "
        f"({result.alarm_rate:.1%}), {result.found.total()}/{result.spans.total()} spans "
        f"({result.span_recall:.1%})"
    ]
    lines += [
        f"  {kind:18} {result.found[kind]:3}/{count:3}  {result.found[kind] / count:6.1%}"
        for kind, count in sorted(result.spans.items())
    ]
    return "\n".join(lines)


def main(arguments: Sequence[str]) -> None:
    parser = argparse.ArgumentParser(description="Scores the gate on the labelled messages.")
    parser.add_argument("sets", nargs="*", default=SETS)
    parser.add_argument("--misses", action="store_true", help="list what was missed")
    options = parser.parse_args(arguments)
    for name in options.sets:
        result = score(judgement(name), messages(name))
        sys.stdout.write(report(name, result) + "\n")
        if options.misses:
            sys.stdout.write("\n".join(result.misses) + "\n")


if __name__ == "__main__":
    main(sys.argv[1:])
