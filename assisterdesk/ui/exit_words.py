"""The ways out in words: what would leave, where to, how protected, and what can be done."""

from assisterdesk.actions.exits_ask import (
    CLIPBOARD,
    EXPORT,
    LINK,
    OPEN_WITH,
    PRINT,
    Asked,
    fixes,
)
from assisterdesk.egress.fixes import Fix
from assisterdesk.egress.outgoing import Outcome, Outgoing, Override, Part
from assisterdesk.egress.taught import KNOWN_PEOPLE
from assisterdesk.ui.gate_words import category_words, found_groups
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.widgets.spans import Span
from assisterdesk.ui.widgets.warning_panel import Choosable, Warned
from assisterdesk.ui.wording import count, shown, tr

#: a longer text is shown up to here, in characters; the places are listed all the same
SHOWN_TEXT = 4000


def fix_words(fix: Fix, reference: str = "") -> str:
    match fix:
        case Fix.MASK:
            return tr("Mask")
        case Fix.LAST_FOUR:
            return tr("Last four only")
        case Fix.REMOVE:
            return tr("Remove")
        case Fix.REFERENCE:
            return tr("Use case {reference}").format(reference=reference)


def where_words(route: str) -> str:
    """Where it would go, as a person thinks of it."""
    return {
        CLIPBOARD: tr("The clipboard, which every program here can read"),
        PRINT: tr("Paper or a PDF, read by whoever picks it up"),
        EXPORT: tr("A file outside AssisterDesk"),
        OPEN_WITH: tr("Another program on this computer"),
        LINK: tr("A site in your browser"),
    }.get(route, tr("Out of AssisterDesk"))


def what_words(outgoing: Outgoing) -> str:
    if outgoing.attachments:
        names = ", ".join(a.name for a in outgoing.attachments)
        return tr("The file {names}").format(names=names)
    return tr("Text, {size}").format(
        size=count(len(outgoing.body), tr("character"), tr("characters"))
    )


def override_words(override: Override) -> tuple[str, str]:
    """The button of an override, and the sentence before it."""
    match override:
        case Override.FALSE_POSITIVE:
            return tr("It is not personal"), tr("The gate is wrong here.")
        case Override.JUSTIFIED:
            return tr("Go on"), tr("Why must it leave unencrypted?")
        case Override.ACKNOWLEDGED:
            return tr("Go on"), tr("I know that this leaves unencrypted.")
        case Override.WITHOUT:
            return tr("Go on"), tr("Your office lets you go on.")


def warned(
    asked: Asked, *, where: str = "", hidden: bool = False, teach: bool = False
) -> Warned:
    """What the panel says. `hidden`: names are hidden, so the text itself is not shown."""
    outgoing, verdict = asked.outgoing, asked.verdict
    refused = verdict.outcome is Outcome.REFUSED
    places = verdict.places
    title = count(places, tr("place with personal data"), tr("places with personal data"))
    spans: tuple[Span, ...] = ()
    text = ""
    if outgoing.body and not hidden and not refused:
        text = outgoing.body[:SHOWN_TEXT]
        spans = tuple(
            Span(f.start, f.end, category_words(f.category), shown(f.why))
            for f in verdict.findings
            if f.part is Part.BODY and f.end <= len(text)
        )
    return Warned(
        tone=Tone.REFUSED if refused else Tone.ATTENTION,
        word=tr("This cannot leave") if refused else tr("This would leave unencrypted"),
        title=title if places else "",
        what=what_words(outgoing),
        where=where or where_words(outgoing.route),
        protected=tr("Not encrypted"),
        reasons=tuple(
            shown(why)
            for why in (verdict.reasons if refused else (u.why for u in verdict.unreadable))
        ),
        groups=found_groups(verdict, outgoing),
        text=text,
        spans=spans,
        fixes=() if refused else _fixes(asked),
        overrides=()
        if refused
        else tuple((o.value, *override_words(o)) for o in asked.overrides),
        secure=not refused and bool(asked.reference),
        teachable=_teachable(asked) if teach else (),
    )


def _fixes(asked: Asked) -> tuple[tuple[str, str], ...]:
    return tuple((fix.value, fix_words(fix, asked.reference)) for fix in fixes(asked))


def _teachable(asked: Asked) -> tuple[Choosable, ...]:
    """The findings that may be taught away: in the text, and nobody of the office's own store."""
    return tuple(
        Choosable(
            str(number),
            tr("{kind}: “{value}”").format(
                kind=category_words(f.category), value=asked.outgoing.body[f.start : f.end][:40]
            ),
        )
        for number, f in enumerate(asked.verdict.findings)
        if f.part is Part.BODY and f.rule != KNOWN_PEOPLE
    )
