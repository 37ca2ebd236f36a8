"""The help's words: from the catalogues where they exist, written here where they do not."""

import platform
from collections.abc import Mapping
from dataclasses import dataclass, replace
from importlib.metadata import PackageNotFoundError, version

from PySide6 import __version__ as qt_version

import assisterdesk
from assisterdesk.actions import diagnostics, doctor
from assisterdesk.actions.mail_doctor import Finding, Health
from assisterdesk.actions.program import Program, Session
from assisterdesk.basics.kinds import DeskId
from assisterdesk.basics.licences import parts, texts
from assisterdesk.egress.outgoing import Outgoing
from assisterdesk.office.desks import Desk, agencies
from assisterdesk.office.hosts import hosts
from assisterdesk.privacy.personal_data import PersonalData, definitions, personal_data
from assisterdesk.ui import wording
from assisterdesk.ui.wording import tr

#: what the window is built on, as its own packages call themselves
BUILT_ON = (
    "PySide6_Essentials",
    "sqlcipher3",
    "cryptography",
    "exchangelib",
    "pydantic",
    "google-re2",
)


@dataclass(frozen=True, slots=True)
class Passage:
    """A heading with what it says. `quote` is how the policy puts it, `sources` are addresses."""

    title: str
    text: str
    quote: str = ""
    quote_from: str = ""
    sources: tuple[str, ...] = ()


def meanings() -> tuple[Passage, ...]:
    """What an assister and personally identifiable information are (M10)."""
    return tuple(
        Passage(tr(d.title), tr(d.text), d.policy, d.policy_name, d.source)
        for d in definitions().values()
    )


def kinds_of_data() -> tuple[PersonalData, ...]:
    return tuple(personal_data().values())


def sending() -> tuple[Passage, ...]:
    return (
        Passage(
            tr("1. Choose what it is about"),
            tr(
                "On Submit, choose the case and the case type. You see which desk answers and what "
                "it needs. What it does not need is left out."
            ),
        ),
        Passage(
            tr("2. The subject is made for you"),
            tr(
                "It has the case type and a reference such as 7QX2KD. No service encrypts a "
                "subject, so no name and no number of a person may stand there."
            ),
        ),
        Passage(
            tr("3. The gate looks at everything"),
            tr(
                "Text, subject, attachments and their names. Each place that holds personal data "
                "is marked, with the reason. A file that cannot be opened counts as personal data."
            ),
        ),
        Passage(
            tr("4. It travels encrypted, or not at all"),
            tr(
                "Personal data goes through your own encrypted email, once the desk approved it "
                "and a test showed that it encrypts; or you write it on the desk's secure site. "
                "On plain mail it is refused: the desk would not answer it."
            ),
        ),
        Passage(
            tr("5. Nothing is sent twice"),
            tr(
                "Each step is written down before it is taken. When a connection breaks halfway, "
                "Outbox says so and you decide."
            ),
        ),
        Passage(
            tr("6. The answer comes back to the case"),
            tr(
                "Replies are found by their reference and filed on the case. Today shows which "
                "are late, in business days."
            ),
        ),
    )


@dataclass(frozen=True, slots=True)
class Key:
    keys: str
    does: str


def keys(screens: Mapping[str, str]) -> tuple[tuple[str, tuple[Key, ...]], ...]:
    """The cheat sheet by group. `screens`: shortcut of each screen -> its title."""
    return (
        (
            tr("Everywhere"),
            (
                Key("Ctrl+K", tr("Find a screen or something to do")),
                Key("Ctrl+/", tr("This list of keys")),
                Key("Ctrl+R", tr("The cases you opened last")),
                Key("Ctrl+H", tr("Hide or show names: someone is at the desk")),
                Key("Ctrl+L", tr("Lock")),
                Key("Tab", tr("Go on to the next field; Shift+Tab goes back")),
                Key("Enter", tr("Open the chosen line, press the chosen button")),
                Key("Ctrl+A", tr("Choose all rows of a list; Shift or Ctrl choose several")),
                Key("Ctrl+F", tr("Search the list")),
                Key("Esc", tr("Close what was opened, go back")),
            ),
        ),
        (tr("Screens"), tuple(Key(k, tr(title)) for k, title in screens.items())),
        (
            tr("In a case"),
            (
                Key("N", tr("Write a note")),
                Key("Ctrl+Enter", tr("Save the note")),
                Key("Ctrl+Shift+E", tr("Show the wording of a consent in English, and back")),
            ),
        ),
    )


def whom_to_call(
    desks: Mapping[DeskId, Desk],
) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
    """The desks, then the other agencies: a title with its facts."""
    found: list[tuple[str, tuple[tuple[str, str], ...]]] = [
        (
            tr(desk.name),
            (
                (tr("Phone"), "\n".join(p.text for p in desk.phones)),
                (tr("Email"), desk.email),
                (
                    tr("Answers in"),
                    wording.count(
                        desk.reply_business_days, tr("business day"), tr("business days")
                    ),
                ),
                (tr("They ask for"), tr(desk.caller_proves)),
                (
                    tr("For clients"),
                    "" if desk.share_with_clients else tr("Do not give this number to clients."),
                ),
                (tr("Note"), tr(desk.note) if desk.note else ""),
            ),
        )
        for desk in desks.values()
    ]
    found += [
        (
            tr(agency.name),
            (
                (tr("Phone"), "\n".join(p.text for p in agency.phones)),
                (tr("Email"), agency.email or ""),
                (tr("Website"), agency.website or ""),
                (tr("Note"), tr(agency.note) if agency.note else ""),
            ),
        )
        for agency in agencies().values()
    ]
    return tuple(found)


def about() -> tuple[tuple[str, str], ...]:
    return (
        (tr("AssisterDesk"), assisterdesk.__version__),
        (tr("License"), tr("Apache License 2.0; the libraries keep their own, see NOTICE")),
        ("Qt", qt_version),
        ("Python", platform.python_version()),
        *((name, _version(name)) for name in BUILT_ON),
        (tr("System"), f"{platform.system()} {platform.release()}"),
    )


ARCHIVE = diagnostics.FILE


def findings(program: Program) -> tuple[Finding, ...]:
    """Blocking, up to some seconds."""
    return doctor.examine(program)


def archive(session: Session, name: str) -> Outgoing:
    """The text for IT under the name the person chose; the gate still has to clear it."""
    program = session.program
    made = diagnostics.bundle(program, doctor.examine(program), session.gate.spans)
    return replace(made, attachments=(replace(made.attachments[0], name=name),))


def finding_title(id: str) -> str:
    return {
        "version": tr("Version"),
        "files": tr("Program files"),
        "store": tr("Store"),
        "store_place": tr("Its place"),
        "space": tr("Free space"),
        "backup": tr("Backups"),
        "password_store": tr("Password store"),
        "clock": tr("Clock"),
        "display": tr("Display"),
        "policy": tr("Policy"),
        "updates": tr("Updates"),
    }.get(id, "")


def health_words(health: Health) -> str:
    return {
        Health.GOOD: tr("In order"),
        Health.OPEN: tr("To look at"),
        Health.BAD: tr("Not in order"),
    }[health]


def network() -> tuple[tuple[str, str], ...]:
    """Each kind of host: its title with names, and when it is asked."""
    found = []
    for host in hosts().values():
        port = tr("port {port}").format(port=host.port) if host.port else ""
        names = ", ".join(part for part in (*host.names, port) if part)
        found.append((tr(host.title), f"{names}\n{tr(host.when)}".strip()))
    return tuple(found)


def licences() -> tuple[tuple[str, str], ...]:
    return tuple((f"{part.name} {part.version}", part.licence) for part in parts())


def where_licences_lie() -> str:
    folder = texts()
    if folder is None:
        return tr("The texts of the licenses come with each package.")
    return tr("The texts of the licenses lie in {folder}").format(folder=folder)


def _version(name: str) -> str:
    try:
        return version(name)
    except PackageNotFoundError:
        # a frozen build may leave out what only tells versions
        return ""
