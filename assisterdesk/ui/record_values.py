"""Records field by field in plain words: what a field is called, how its value reads."""

from datetime import date, datetime

from assisterdesk.actions.documents import DOCUMENT_KINDS
from assisterdesk.cases.association import (
    ASSOCIATION_KIND_TITLE,
    ASSOCIATION_STATE_TITLE,
    COVERAGE_PROGRAM_TITLE,
)
from assisterdesk.cases.case import CaseState
from assisterdesk.cases.consent import CONSENT_WAY_TITLE, ConsentWay
from assisterdesk.cases.contact import (
    CONTACT_KIND_TITLE,
    OUTCOME_TITLE,
    PARTY_TITLE,
    ContactKind,
    Outcome,
    Party,
)
from assisterdesk.cases.history import FieldChange, RecordChange
from assisterdesk.cases.privacy_warning import WARNING_WAY_TITLE
from assisterdesk.cases.task import TASK_KIND_TITLE, TaskKind
from assisterdesk.people.person import PreferredContact, Relation
from assisterdesk.people.same import SameKind
from assisterdesk.privacy import consent_words
from assisterdesk.submissions.submission import STATE_TITLE, State
from assisterdesk.ui import wording
from assisterdesk.ui.wording import tr


def contact_way_word(way: PreferredContact) -> str:
    return {
        PreferredContact.UNKNOWN: tr("Not asked yet"),
        PreferredContact.PHONE: tr("Phone calls"),
        PreferredContact.TEXT: tr("Text messages"),
        PreferredContact.EMAIL: tr("Email"),
        PreferredContact.MAIL: tr("Letters"),
        PreferredContact.IN_PERSON: tr("Meeting in person"),
    }[way]


def relation_word(relation: Relation) -> str:
    return {
        Relation.SELF: tr("First person"),
        Relation.SPOUSE: tr("Spouse"),
        Relation.CHILD: tr("Child"),
        Relation.PARENT: tr("Parent"),
        Relation.SIBLING: tr("Brother or sister"),
        Relation.OTHER_RELATIVE: tr("Other relative"),
        Relation.NOT_RELATED: tr("Not related"),
        Relation.REPRESENTATIVE: tr("Representative"),
    }[relation]


def kind_word(kind: str) -> str:
    return DOCUMENT_KINDS.get(kind, kind.replace("_", " ").capitalize())


def record_words(record: RecordChange) -> str:
    """What kind of record it is, and what became of it as a whole."""
    kinds = {
        "case": tr("Case"),
        "person": tr("Person"),
        "note": tr("Note"),
        "document": tr("Document"),
        "task": tr("Task"),
        "consent": tr("Consent"),
        "privacy_warning": tr("Privacy warning"),
        "contact": tr("Contact"),
        "association": tr("Agent of record or association"),
        "submission": tr("Submission"),
        "message": tr("Mail from the desk"),
        "grant": tr("Access"),
        "same_person": tr("Two records of people"),
    }
    kind = kinds.get(record.kind, tr("Record", "something kept on a case"))
    if record.taken_off is True:
        return tr("{kind}, taken off the case").format(kind=kind)
    if record.taken_off is False:
        return tr("{kind}, put back").format(kind=kind)
    return tr("{kind}, new").format(kind=kind) if record.is_new else kind


def field_words(name: str) -> str:
    """The label of a field."""
    said = {
        "reference": tr("Reference"),
        "household": tr("Household"),
        "state": tr("State"),
        "owner": tr("Owner"),
        "topic": tr("Topic"),
        "language": tr("Language"),
        "relation": tr("In this household"),
        "name.given": tr("First name"),
        "name.middle": tr("Middle name"),
        "name.family": tr("Family name"),
        "name.suffix": tr("Suffix"),
        "name.others": tr("Other names"),
        "birthdate": tr("Birthdate"),
        "ssn": tr("Social Security number"),
        "phones": tr("Phone"),
        "emails": tr("Email"),
        "ids": tr("Case numbers"),
        "address.line1": tr("Street or PO box"),
        "address.line2": tr("Apartment"),
        "address.city": tr("City"),
        "address.state": tr("State of the address"),
        "address.zip": tr("ZIP"),
        "interpreter": tr("Interpreter"),
        "newborn": tr("Newborn"),
        "preferred_contact": tr("Prefers"),
        "text": tr("Text"),
        "name": tr("File"),
        "kind": tr("Kind"),
        "due": tr("Due"),
        "ended_at": tr("Taken back"),
        "done_at": tr("Done"),
        "way": tr("Given"),
        "given_on": tr("Day given"),
        "scopes": tr("What is allowed"),
        "representative": tr("Representative"),
        "authorized": tr("Who may act on it"),
        "limits": tr("Limits"),
        "expires_on": tr("Last day"),
        "revoked_on": tr("Taken back on"),
        "revocation": tr("How it was taken back"),
        "copy_given_on": tr("Copy given on"),
        "given_by": tr("Given by"),
        "wording": tr("Wording"),
        "party": tr("With"),
        "whom": tr("Name"),
        "outcome": tr("What came of it"),
        "title": tr("Case type"),
        "problem": tr("Problem"),
        "sender": tr("Sender"),
        "subject": tr("Subject"),
        "received_at": tr("Received"),
        "sent_at": tr("Sent"),
        "reply_due": tr("Answer due"),
        "level": tr("Access"),
        "basis": tr("Given by"),
        "until": tr("Until"),
        "desk": tr("Desk"),
        "quarantined": tr("In quarantine"),
        "notice": tr("Notice only"),
        "program": tr("Program"),
        "carrier": tr("Carrier"),
        "plan_year": tr("Plan year"),
        "applied_on": tr("Applied on"),
        "enrolled_on": tr("Enrolled on"),
        "asked_on": tr("Asked on"),
        "confirmed_on": tr("Confirmed on"),
        "pay_expected_on": tr("Payment expected by"),
        "paid_on": tr("Paid on"),
        "paid_cents": tr("Amount"),
    }
    return said.get(name, name.replace("_", " ").replace(".", " ").capitalize())


def value_words(record: RecordChange, name: str, value: str, names: dict[str, str]) -> str:
    """A value as people read it; `names` are the staff's by id."""
    if not value:
        return tr("empty")
    if name in ("owner", "given_by"):
        return names.get(value, value)
    enums: dict[tuple[str, str], dict[str, str]] = {
        ("case", "state"): {s.value: tr(s.value.capitalize()) for s in CaseState},
        ("task", "kind"): {k.value: tr(TASK_KIND_TITLE[k]) for k in TaskKind},
        ("consent", "way"): {w.value: tr(CONSENT_WAY_TITLE[w]) for w in ConsentWay},
        ("privacy_warning", "way"): {w.value: tr(t) for w, t in WARNING_WAY_TITLE.items()},
        ("contact", "kind"): {k.value: tr(CONTACT_KIND_TITLE[k]) for k in ContactKind},
        ("contact", "party"): {p.value: tr(PARTY_TITLE[p]) for p in Party},
        ("contact", "outcome"): {o.value: tr(OUTCOME_TITLE[o]) for o in Outcome},
        ("association", "kind"): {k.value: tr(t) for k, t in ASSOCIATION_KIND_TITLE.items()},
        ("association", "state"): {s.value: tr(t) for s, t in ASSOCIATION_STATE_TITLE.items()},
        ("association", "program"): {p.value: tr(t) for p, t in COVERAGE_PROGRAM_TITLE.items()},
        ("same_person", "kind"): {
            SameKind.MERGED: tr("Made one"),
            SameKind.SAME: tr("One person in two cases"),
            SameKind.DIFFERENT: tr("Two people"),
        },
        ("submission", "state"): {s.value: tr(STATE_TITLE[s]) for s in State},
        ("person", "relation"): {r.value: relation_word(r) for r in Relation},
        ("person", "preferred_contact"): {p.value: contact_way_word(p) for p in PreferredContact},
    }
    known = enums.get((record.kind, name))
    if known is not None:
        return known.get(value, value)
    if name == "paid_cents" and value.isdecimal():
        return wording.dollars(int(value))
    if (record.kind, name) == ("document", "kind"):
        return kind_word(value)
    if (record.kind, name) == ("consent", "scopes"):
        scopes = consent_words.scopes()
        ids = value.split(", ")
        return wording.joined([tr(scopes[id].title) if id in scopes else id for id in ids])
    if value in ("yes", "no"):
        return tr("yes") if value == "yes" else tr("no")
    return _day_or_text(value)


def _day_or_text(value: str) -> str:
    try:
        if len(value) == 10:
            return wording.day(date.fromisoformat(value))
        if len(value) == 27 and value.endswith("Z"):
            return wording.moment(datetime.fromisoformat(value))
    except ValueError:
        pass
    return value


def change_words(
    record: RecordChange, change: FieldChange, names: dict[str, str]
) -> str:
    """One line: what the field was and what it became."""
    label = field_words(change.name)
    if change.masked:
        return tr("{field}: changed, hidden").format(field=label)
    after = value_words(record, change.name, change.after, names)
    if record.is_new:
        return tr("{field}: {after}").format(field=label, after=after)
    before = value_words(record, change.name, change.before, names)
    return tr("{field}: {before} → {after}").format(field=label, before=before, after=after)
