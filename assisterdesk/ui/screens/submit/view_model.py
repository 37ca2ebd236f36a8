"""What the submit screen knows: which types there are, what is lacking, what the button says."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

from assisterdesk.actions.compose import (
    EML,
    SECURE_SITE,
    Composed,
    Form,
    RouteChoice,
    Workbench,
    is_own_service,
)
from assisterdesk.basics.kinds import AssisterKind
from assisterdesk.egress.outgoing import Outcome, Verdict
from assisterdesk.office.desks import Agency, Desk
from assisterdesk.people.person import PersonCard, Relation
from assisterdesk.submissions.case_types import CaseType, Channel
from assisterdesk.submissions.facts import FactOrigin
from assisterdesk.submissions.needs import FactState, LeftOut, NeededFact, NeededPerson, Needs
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.wording import day, joined, shown, tr, tr_n

#: asked for on another screen, which does it in one click and needs no case
DONE_ELSEWHERE = {
    "request_secure_email": "secure_email",
    "own_service_permission": "secure_email",
}
#: so many missing facts are named beside the button; the rest stands on the left
NAMED = 3
MONTHS_BACK = 15


@dataclass(frozen=True, slots=True)
class Standing:
    """One submission as it is now. `form` is what `composed` was made from; `verdict` is None
    until the gate has looked, or where there is nothing to judge."""

    bench: Workbench
    form: Form
    composed: Composed
    content_hash: str = ""
    agency: Agency | None = None
    verdict: Verdict | None = field(default=None, repr=False)

    def judged(self) -> bool:
        """Did the gate see exactly this content?"""
        return self.verdict is not None and self.verdict.content_hash == self.content_hash


@dataclass(frozen=True, slots=True)
class TypeRow:
    """One line of the list of case types; `group` is empty but on the first of its group."""

    id: str
    group: str
    title: str
    how: str


@dataclass(frozen=True, slots=True)
class Said:
    """What a banner says: tone, word and sentence."""

    tone: Tone
    word: str
    text: str


# -- the list of case types


def type_rows(types: Iterable[CaseType], text: str) -> tuple[TypeRow, ...]:
    """The types whose title, help or group holds every word of `text`, in the groups' order."""
    words = text.casefold().split()
    rows: list[TypeRow] = []
    group = None
    for each in types:
        title, group_title = tr(each.title), tr(each.group.label)
        # in one's own words, and in the desk's
        hay = f"{title} {tr(each.help)} {group_title} {each.title} {each.help} {each.number}"
        if not all(word in hay.casefold() for word in words):
            continue
        first = each.group is not group
        group = each.group
        rows.append(
            TypeRow(each.id, group_title if first else "", title, tr(each.channel.label))
        )
    return tuple(rows)


# -- what the desk needs


def asked(needs: Needs, form: Form) -> tuple[NeededFact, ...]:
    """The facts with an entry of their own: all that nobody's profile answers."""
    return tuple(
        f
        for f in needs.facts
        if f.origin is FactOrigin.TYPED or f.state is FactState.MISSING or f.fact in form.typed
    )


def answered_by_profile(needs: Needs, form: Form) -> str:
    """The facts that come from the person's profile and the office, in a row."""
    own = [f.label for f in needs.facts if f not in asked(needs, form)]
    present = [f for f in needs.facts if f.state is FactState.PRESENT]
    known = {f.label for f in present}
    return ", ".join(tr(label) for label in own if label in known)


def is_asked_at_once(fact: NeededFact) -> bool:
    """Needed facts stand in sight; what is optional waits behind a button until it has a value."""
    return fact.required or fact.state is not FactState.OPTIONAL


def mind_lines(standing: Standing) -> tuple[str, ...]:
    """What the case itself lacks, as a reminder; it stops nothing."""
    if standing.bench.warned or not standing.composed.case_type.about_people:
        return ()
    said = tr("No privacy warning is recorded on this case. Read it, and record it there.")
    return (said,)


def left_out_lines(left_out: Sequence[LeftOut]) -> tuple[str, ...]:
    """One line per reason, naming what stays behind."""
    by_why: dict[str, list[str]] = {}
    for each in left_out:
        by_why.setdefault(shown(each.why), []).append(tr(each.label))
    return tuple(f"{capital(', '.join(labels))}. {why}" for why, labels in by_why.items())


def relation_words(relation: Relation) -> str:
    return {
        Relation.SELF: tr("applicant"),
        Relation.SPOUSE: tr("spouse"),
        Relation.CHILD: tr("child"),
        Relation.PARENT: tr("parent"),
        Relation.SIBLING: tr("sibling"),
        Relation.OTHER_RELATIVE: tr("other relative"),
        Relation.NOT_RELATED: tr("not related"),
        Relation.REPRESENTATIVE: tr("representative"),
    }[relation]


def person_words(card: PersonCard, place: int, names_hidden: bool) -> str:
    """``Mai Xiong, applicant``; with names hidden ``Person 1, applicant``."""
    who = tr("Person {place}").format(place=place) if names_hidden else card.name
    return f"{who}, {relation_words(card.relation)}"


def picked_words(person: NeededPerson) -> str:
    """Which identifiers go, by their names; never their values."""
    if not person.picked:
        return ""
    labels = joined([tr(p.label) for p in person.picked])
    if person.newborn:
        return tr("A newborn. Of a parent: {labels}").format(labels=labels)
    return tr("Goes: {labels}").format(labels=labels)


def with_person(form_people: Sequence[str], person: str, ticked: bool) -> tuple[str, ...]:
    """The chosen people with one more or one less, in the order they were ticked."""
    others = tuple(p for p in form_people if p != person)
    return (*others, person) if ticked else others


def periods(today: date) -> tuple[tuple[str, str], ...]:
    """Months and quarters to choose from, newest first: (as it stands in a subject, in words)."""
    found: list[tuple[str, str]] = []
    year, month = today.year, today.month
    for _ in range(MONTHS_BACK):
        found.append((f"{year}-{month:02}", f"{month:02}/{year}"))
        if month in (1, 4, 7, 10):
            quarter = (month + 2) // 3
            words = tr("quarter {quarter} of {year}").format(quarter=quarter, year=year)
            found.append((f"{year} Q{quarter}", words))
        year, month = (year, month - 1) if month > 1 else (year - 1, 12)
    return tuple(found)


def answer_words(desk: Desk, by: date) -> str:
    days = desk.reply_business_days
    return tr_n(
        "{desk} usually answers in {n} business day: sent now, by {by}.",
        "{desk} usually answers in {n} business days: sent now, by {by}.",
        days,
        desk=desk.short_name,
        by=day(by),
    )


# -- the button and what stands beside it


def desk_words(desk: Desk | None) -> str:
    return tr("the {desk}").format(desk=desk.short_name) if desk else tr("the desk")


def conversation_words(composed: Composed) -> str:
    """The conversation it would go on with, '' where there is none."""
    going_on, desk = composed.conversation, composed.desk
    if going_on is None or desk is None:
        return ""
    said = (
        tr("The one of this case with {desk}, last mail {day}.")
        if going_on.same_case
        else tr("The one you have with {desk}, last mail {day}. Nothing of it is quoted.")
    )
    return said.format(desk=desk.short_name, day=day(going_on.last_at))


def button_words(composed: Composed | None) -> str:
    """Says what will happen."""
    if composed is None:
        return tr("Send")
    if composed.route == SECURE_SITE:
        return tr("Hand over on the desk's site")
    if composed.route == EML:
        return tr("Make the mail file")
    words = (
        tr("Send securely to {desk}")
        if is_own_service(composed.route)
        else tr("Send as plain mail to {desk}")
    )
    return words.format(desk=desk_words(composed.desk))


def route_of(composed: Composed) -> RouteChoice | None:
    return next((r for r in composed.routes if r.id == composed.route), None)


def blocked(standing: Standing | None, *, stale: bool) -> str:
    """Why it cannot be sent now, '' when it can."""
    if standing is None:
        return tr("Getting everything ready …")
    composed = standing.composed
    if composed.problem:
        return shown(composed.problem)
    if composed.needs.missing:
        return missing_words(composed.needs.missing)
    if composed.case_type.rows_in_attachment and not standing.form.documents:
        return tr("Make the form first: it has one row for each person.")
    route = route_of(composed)
    if route is not None and not route.open:
        return shown(route.why)
    if stale or not standing.judged():
        return tr("Looking at what you changed …")
    verdict = standing.verdict
    if verdict is not None and verdict.outcome is not Outcome.GO:
        return " ".join(map(shown, verdict.reasons))
    return ""


def missing_words(missing: Sequence[str]) -> str:
    named = [shown(one) for one in missing[:NAMED]]
    more = len(missing) - len(named)
    if more:
        named.append(tr("{more} more").format(more=more))
    return tr("Still missing: {names}.").format(names=joined(named))


def gate_says(standing: Standing) -> Said:
    """The verdict in a word and a sentence."""
    verdict = standing.verdict
    if standing.composed.outgoing is None:
        return Said(
            Tone.CALM, tr("Not yet"), tr("The gate reads the message once it has its subject.")
        )
    if verdict is None:
        return Said(Tone.CALM, tr("Looking"), tr("The gate reads the message before it can go."))
    places = verdict.places
    found = tr_n("Personal data in {n} place.", "Personal data in {n} places.", places)
    if verdict.outcome is Outcome.REFUSED:
        said = " ".join((found, *map(shown, verdict.reasons)))
        return Said(Tone.REFUSED, tr("Cannot go this way"), said)
    if verdict.outcome is Outcome.WARN:
        said = " ".join((found, *map(shown, verdict.reasons)))
        return Said(Tone.ATTENTION, tr("Please look"), said)
    if not places:
        return Said(Tone.DONE, tr("May go"), tr("No personal data found."))
    return Said(Tone.DONE, tr("May go"), tr("{found} It travels encrypted.").format(found=found))


def gate_chip(standing: Standing) -> str:
    """The gate in a few signs, where there is no room for its panel beside the others."""
    verdict = standing.verdict
    if verdict is None:
        return tr("Gate")
    places = verdict.places
    if verdict.outcome is Outcome.REFUSED:
        return tr("Gate: cannot go")
    return tr("Gate: {places} found").format(places=places)


# -- what is not done by mail


def done_how(standing: Standing, kind: AssisterKind) -> str:
    """The sentence in the button's place for what no message can do."""
    case_type, desk = standing.composed.case_type, standing.composed.desk
    match case_type.channel:
        case Channel.PHONE if desk is not None:
            phone = desk.phones[0].text
            line = (
                tr("Call {desk} at {phone} with the client on the line.")
                if case_type.client_on_line
                else tr("Call {desk} at {phone}.")
            )
            return line.format(desk=desk_words(desk), phone=phone)
        case Channel.ONLINE_FORM:
            return tr("Done with an online form, not by email. Follow the steps.")
        case Channel.PORTAL_TICKET:
            return tr("Done in the portal, not by email. Follow the steps.")
    agency = standing.agency
    if agency is None:
        return tr("Not done by email. Follow the steps.")
    return tr("{agency} answers this, not {desk}.").format(
        agency=agency.name, desk=tr("the desk")
    )


def capital(text: str) -> str:
    return text[:1].upper() + text[1:]
