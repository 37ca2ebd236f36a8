"""The access log in forms others read: a table, and FHIR's AuditEvent (HL7 FHIR R4, 6.4).

Both hold what the log holds: ids, kinds and reasons, never a person's values.
"""

import json
from collections.abc import Iterable, Iterator, Mapping

from assisterdesk.access.log_line import Action, LogEntry
from assisterdesk.access.reasons import Reason, rule_reasons
from assisterdesk.actions.exits_files import table
from assisterdesk.basics.access import Exemption
from assisterdesk.basics.ids import CaseId

HEAD = (
    "Entry", "Time (UTC)", "Who", "Who (id)", "Role", "Workstation", "Action", "Case",
    "People (ids)", "Kinds of data", "Fields", "Count", "Reason", "Valid reason",
    "Note", "Exemption", "Recipient", "Way out", "Result", "Detail", "Previous hash", "Hash",
)  # fmt: skip

_READ, _CREATE, _UPDATE, _DELETE, _EXECUTE = "R", "C", "U", "D", "E"
#: AuditEvent.action; what is not here ran something
_FHIR_ACTION: dict[Action, str] = {
    Action.STORE_CREATED: _CREATE,
    Action.CREATED: _CREATE,
    Action.CHANGED: _UPDATE,
    Action.CHANNEL_CHANGED: _UPDATE,
    Action.POLICY_CHANGED: _UPDATE,
    Action.LOG_REVIEWED: _UPDATE,
    Action.ERASED: _DELETE,
    Action.LISTED: _READ,
    Action.LIST_SHOWN: _READ,
    Action.SOUGHT: _READ,
    Action.OPENED: _READ,
    Action.REVEALED: _READ,
    Action.LOG_VIEWED: _READ,
    Action.PAPER_SEEN: _READ,
    Action.PRIVACY_OPENED: _READ,
    Action.COPIED: _READ,
    Action.PRINTED: _READ,
    Action.WRITTEN_OUT: _READ,
    Action.OPENED_OUTSIDE: _READ,
}
#: DICOM's audit codes (DCM), which AuditEvent.type binds to
_SIGN_INS = frozenset({Action.SIGNED_IN, Action.SIGN_IN_FAILED, Action.LOCKED})
_LOG_USED = frozenset({Action.LOG_VIEWED, Action.LOG_VERIFIED, Action.LOG_REVIEWED})
_EXPORTS = frozenset(
    {Action.PRINTED, Action.WRITTEN_OUT, Action.EXPORTED, Action.COPIED, Action.OPENED_OUTSIDE}
)
_OURS = "https://assisterdesk.invalid/fhir/"
_FAILED = frozenset({Action.REFUSED, Action.SIGN_IN_FAILED})


#: entries at a time, and how each piece's cases are called
Pieces = Iterable[tuple[tuple[LogEntry, ...], Mapping[CaseId, str]]]


def as_csv(pieces: Pieces, reasons: Mapping[str, Reason]) -> Iterator[str]:
    """The table piece by piece, so that a log of any length needs little room."""
    head = table(HEAD, ())
    yield head
    for entries, references in pieces:
        rows = (_row(e, references, reasons) for e in entries)
        yield table(HEAD, rows).removeprefix(head)


def _row(
    entry: LogEntry, references: Mapping[CaseId, str], reasons: Mapping[str, Reason]
) -> tuple[str, ...]:
    line, access = entry.line, entry.line.access
    return (
        str(entry.seq),
        entry.at.isoformat(),
        entry.who_name,
        access.who,
        entry.role,
        entry.device,
        line.action.value,
        references.get(access.case, "") if access.case else "",
        " ".join(line.people),
        " ".join(line.categories),
        " ".join(line.fields),
        str(line.count),
        _title(access.reason, reasons),
        " ".join(_citations(access.reason, reasons)),
        access.note,
        "" if access.exemption is Exemption.NONE else f"({access.exemption.value})",
        line.recipient,
        line.route,
        line.result,
        line.detail,
        entry.previous,
        entry.hash,
    )


def as_fhir(pieces: Pieces, reasons: Mapping[str, Reason], office: str) -> Iterator[str]:
    """A Bundle of type collection with one AuditEvent for each entry, piece by piece."""
    yield '{"resourceType": "Bundle", "type": "collection", "entry": ['
    between = ""
    for entries, references in pieces:
        for entry in entries:
            event = {"resource": _audit_event(entry, references, reasons, office)}
            yield f"{between}\n{json.dumps(event, ensure_ascii=False)}"
            between = ","
    yield "\n]}\n"


def _audit_event(
    entry: LogEntry,
    references: Mapping[CaseId, str],
    reasons: Mapping[str, Reason],
    office: str,
) -> dict[str, object]:
    line, access = entry.line, entry.line.access
    agent: dict[str, object] = {
        "who": {
            "identifier": {"system": _OURS + "staff", "value": access.who or "nobody"},
            "display": entry.who_name or "Nobody signed in",
        },
        "requestor": True,
        "network": {"address": entry.device or "unknown", "type": "1"},
    }
    if entry.role:
        agent["role"] = [{"text": entry.role}]
    event: dict[str, object] = {
        "resourceType": "AuditEvent",
        "id": f"entry-{entry.seq}",
        "extension": [
            {"url": _OURS + "previous-hash", "valueString": entry.previous},
            {"url": _OURS + "hash", "valueString": entry.hash},
        ],
        "type": _type(line.action),
        "subtype": [{"system": _OURS + "action", "code": line.action.value.replace(" ", "-"),
                     "display": line.action.value}],
        "action": _FHIR_ACTION.get(line.action, _EXECUTE),
        "recorded": entry.at.isoformat(),
        "outcome": "4" if line.action in _FAILED else "0",
        "outcomeDesc": line.result or "done",
        "purposeOfEvent": [
            {
                "coding": [
                    {"system": _OURS + "valid-reason", "code": code}
                    for code in _citations(access.reason, reasons)
                ],
                "text": _title(access.reason, reasons) or "none given",
            }
        ],
        "agent": [agent],
        "source": {
            "observer": {"display": office or "AssisterDesk"},
            "type": [{"system": _TYPE, "code": "4", "display": "Application Server"}],
        },
    }  # fmt: skip
    entities = _entities(entry, references)
    if entities:
        event["entity"] = entities
    return event


_TYPE = "http://terminology.hl7.org/CodeSystem/security-source-type"
_DCM = "http://dicom.nema.org/resources/ontology/DCM"


def _type(action: Action) -> dict[str, str]:
    if action in _SIGN_INS:
        code, display = "110114", "User Authentication"
    elif action in _LOG_USED:
        code, display = "110101", "Audit Log Used"
    elif action in _EXPORTS:
        code, display = "110106", "Export"
    elif action in (Action.SENT, Action.OUTCOME_UNKNOWN):
        code, display = "110104", "DICOM Instances Transferred"
    elif action in (Action.LISTED, Action.LIST_SHOWN, Action.SOUGHT):
        code, display = "110112", "Query"
    else:
        code, display = "110110", "Patient Record"
    return {"system": _DCM, "code": code, "display": display}


def _entities(
    entry: LogEntry, references: Mapping[CaseId, str]
) -> list[dict[str, object]]:
    line = entry.line
    detail = [
        {"type": kind, "valueString": value}
        for kind, value in (
            ("categories", " ".join(line.categories)),
            ("fields", " ".join(line.fields)),
            ("exemption", line.access.exemption.value),
            ("recipient", line.recipient),
            ("route", line.route),
            ("detail", line.detail),
            ("note", line.access.note),
        )
        if value and value != Exemption.NONE
    ]
    person = {"system": "http://terminology.hl7.org/CodeSystem/audit-entity-type", "code": "1"}
    thing = {"system": "http://terminology.hl7.org/CodeSystem/audit-entity-type", "code": "2"}
    found: list[dict[str, object]] = [
        {"what": {"identifier": {"system": _OURS + "person", "value": p}}, "type": person}
        for p in line.people
    ]
    if line.access.case:
        case: dict[str, object] = {"system": _OURS + "case", "value": line.access.case}
        found.append(
            {
                "what": {"identifier": case},
                "type": thing,
                "name": references.get(line.access.case, "") or "case",
            }
        )
    if detail:
        if not found:
            found.append({"type": thing, "name": "office"})
        found[0]["detail"] = detail
    return found


def _title(reason: str, reasons: Mapping[str, Reason]) -> str:
    return reasons[reason].title if reason in reasons else reason


def _citations(reason: str, reasons: Mapping[str, Reason]) -> tuple[str, ...]:
    """The rule's valid reasons behind an everyday one, such as (E)(7)."""
    if reason not in reasons:
        return ()
    rules = rule_reasons()
    return tuple(rules[r].citation for r in reasons[reason].rule)
