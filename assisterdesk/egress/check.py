"""The gate as a filter over JSON lines: for IT, for measuring, for scripts."""

import json
from collections.abc import Callable, Iterable
from datetime import date
from pathlib import Path

from assisterdesk.basics.errors import Refused
from assisterdesk.egress.extract.read import CouldNotLook, read_file
from assisterdesk.egress.judgement import Judgement, all_rules
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.known_person import KnownPerson, PersonName
from assisterdesk.egress.outgoing import Finding, Part
from assisterdesk.egress.own_side import OwnSide, StaffMember
from assisterdesk.egress.taught import Taught
from assisterdesk.egress.text import Channel


def check(
    lines: Iterable[str],
    write: Callable[[str], None],
    *,
    people: KnownPeople,
    own: OwnSide,
    show_text: bool,
    taught: Taught | None = None,
) -> int:
    """Judges every line and writes one for each, in order; 0 when all could be judged, else 2."""
    judgement = Judgement(people, own, all_rules(), taught)
    code = 0
    for line in lines:
        if not line.strip():
            continue
        name: object = None
        try:
            item = json.loads(line)
            if not isinstance(item, dict):
                raise _BadLine("the line is not a JSON object")
            name = item.get("id")
            answer = _answer(judgement, item, name, show_text)
        except json.JSONDecodeError:
            answer, code = {"id": None, "error": "the line is not JSON"}, 2
        except _BadLine as bad:
            answer, code = {"id": name, "error": bad.why}, 2
        except Exception as error:  # noqa: BLE001 - one bad line must not stop the rest
            answer, code = {"id": name, "error": f"could not be judged ({type(error).__name__})"}, 2
        write(json.dumps(answer, ensure_ascii=True) + "\n")
    return code


class _BadLine(Exception):
    def __init__(self, why: str) -> None:
        super().__init__(why)
        self.why = why


def _answer(
    judgement: Judgement, item: dict[str, object], name: object, show_text: bool
) -> dict[str, object]:
    text, path = item.get("text"), item.get("path")
    if isinstance(text, str) and isinstance(path, str):
        raise _BadLine('the line has both "text" and "path": give one of them')
    refused: str | None = None
    if isinstance(text, str):
        channel = _channel(item.get("channel"))
        findings = judgement.findings(text, channel, Part.BODY)
    elif isinstance(path, str):
        channel = _channel(item.get("channel", "export"))
        # as in the program, the name goes out with the file
        text = ""
        findings = judgement.findings(Path(path).name, Channel.FILENAME, Part.ATTACHMENT_NAME)
        try:
            text = read_file(_content(Path(path)))
            findings += judgement.findings(text, channel, Part.ATTACHMENT)
        except CouldNotLook as could_not:
            refused = could_not.why
        except OSError:
            # what cannot be looked at counts as personal data, as everywhere in the gate
            refused = "The file could not be opened. Check that it is there and may be read."
    else:
        raise _BadLine('the line has neither "text" nor "path"')
    answer: dict[str, object] = {
        "id": name,
        "warned": bool(findings) or refused is not None,
        "refused_to_read": refused,
        "spans": [_span(f) for f in findings],
    }
    if show_text:
        answer["text"] = text
    return answer


def _content(path: Path) -> bytes:
    """Raises OSError, also for what is no file: a pipe would never end, nor would a device."""
    if not path.is_file():
        raise FileNotFoundError(path)
    return path.read_bytes()


def _channel(value: object) -> Channel:
    if value is None:
        return Channel.EMAIL
    try:
        return Channel(str(value))
    except ValueError:
        raise _BadLine(
            "the channel is none of email, subject, filename, clipboard, export"
        ) from None


def _span(finding: Finding) -> dict[str, object]:
    """Where it lies in the text; with a ``part``, in the name of the file instead."""
    told: dict[str, object] = {
        "start": finding.start,
        "end": finding.end,
        "type": finding.category.value,
        "confidence": finding.confidence.value,
        "rule": finding.rule,
        "why": finding.why,
    }
    if finding.part is Part.ATTACHMENT_NAME:
        told["part"] = finding.part.value
    return told


def people_from_json(text: str) -> KnownPeople:
    """The office's clients from a JSON list. Raises `Refused` with a plain sentence."""
    items = _parsed(text, "people")
    if isinstance(items, dict):
        items = items.get("people", items.get("clients"))
    if not isinstance(items, list):
        raise Refused("The people file must hold a JSON list of people.")
    return KnownPeople.build(_person(i) for i in items if isinstance(i, dict))


def own_side_from_json(text: str) -> OwnSide:
    """The office's own side from a JSON object. Raises `Refused` with a sentence."""
    item = _parsed(text, "office")
    if not isinstance(item, dict):
        raise Refused("The office file must hold one JSON object.")
    public = item.get("public")
    public = public if isinstance(public, dict) else {}
    staff = item.get("staff")
    return OwnSide(
        name=str(item.get("name") or ""),
        addresses=_strings(item.get("addresses", item.get("address"))),
        phones=_strings(item.get("phones", item.get("phone"))),
        emails=_strings(item.get("emails", item.get("email"))),
        ids=_strings(item.get("ids")),
        staff=tuple(_staff(s) for s in staff if isinstance(s, dict | str))
        if isinstance(staff, list)
        else (),
        public_names=_strings(public.get("names")),
        public_phones=_strings(public.get("phones")),
        public_emails=_strings(public.get("emails")),
    )


def _parsed(text: str, what: str) -> object:
    try:
        return json.loads(text)
    except json.JSONDecodeError:
        raise Refused(f"The {what} file is not JSON.") from None


def _staff(item: dict[str, object] | str) -> StaffMember:
    if isinstance(item, str):
        return StaffMember(item)
    name = item.get("name")
    return StaffMember(
        name=_full(_names(name)),
        role=str(item.get("role") or ""),
        phones=_strings(item.get("phones", item.get("phone"))),
        emails=_strings(item.get("emails", item.get("email"))),
        ids=_strings(item.get("ids")),
    )


def _full(names: tuple[PersonName, ...]) -> str:
    return " ".join(p for n in names[:1] for p in (n.given, n.middle, n.family) if p)


def _person(item: dict[str, object]) -> KnownPerson:
    names = list(_names(item.get("name", item)))
    for key in ("other_names", "aliases", "names", "nicknames", "other_name", "aka"):
        for other in _strings(item.get(key)):
            names.append(PersonName.parse(other))
    return KnownPerson(
        names=tuple(names),
        birthdate=_date(item.get("birthdate", item.get("dob", item.get("date_of_birth")))),
        ssn=str(item.get("ssn") or ""),
        phones=_strings(item.get("phones", item.get("phone"))),
        emails=_strings(item.get("emails", item.get("email"))),
        addresses=_strings(item.get("addresses", item.get("address"))),
        ids=_strings(item.get("ids")),
    )


def _names(value: object) -> tuple[PersonName, ...]:
    if isinstance(value, str):
        return (PersonName.parse(value),) if value.strip() else ()
    if not isinstance(value, dict):
        return ()

    def of(*keys: str) -> str:
        return next((str(value[k]).strip() for k in keys if value.get(k)), "")

    given = of("given", "first", "given_name", "first_name", "firstName")
    family = of("family", "last", "family_name", "last_name", "lastName", "surname")
    middle = of("middle", "middle_name", "middleName")
    names = [PersonName(given, middle, family)] if given or family else []
    full = of("full", "full_name", "display", "text")
    if full and not names:
        names.append(PersonName.parse(full))
    for key in ("preferred", "nickname", "nick", "preferred_name"):
        if nick := of(key):
            names.append(
                PersonName(nick, "", family) if " " not in nick else PersonName.parse(nick)
            )
    for key in ("maiden", "maiden_name", "previous_family"):
        if maiden := of(key):
            names.append(PersonName(given, middle, maiden))
    for key in ("others", "other", "aliases", "other_names", "aka"):
        names.extend(PersonName.parse(o) for o in _strings(value.get(key)))
    return tuple(names)


def _strings(value: object) -> tuple[str, ...]:
    if value is None:
        return ()
    if isinstance(value, str | int):
        return (str(value),)
    if isinstance(value, dict):
        parts = [str(v) for v in value.values() if isinstance(v, str | int)]
        return (
            (" ".join(parts),)
            if any(k in value for k in ("street", "line1", "city"))
            else tuple(parts)
        )
    if isinstance(value, list):
        return tuple(s for v in value for s in _strings(v))
    return ()


def _date(value: object) -> date | None:
    if not isinstance(value, str):
        return None
    try:
        return date.fromisoformat(value.strip()[:10])
    except ValueError:
        return None
