"""The commands beside the window, for IT and scripts. Plain text in, plain text out.

Exit codes: 0 done, 1 refused or failed (the sentence is on standard error), 2 some input was not
judged or the command line is wrong, 3 the log contradicts its anchor.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from assisterdesk import __version__
from assisterdesk.basics.errors import AssisterDeskError

if TYPE_CHECKING:
    from assisterdesk.access.signin import Opened, SlotCard
    from assisterdesk.actions.program import Program
    from assisterdesk.basics.ids import SlotId

DONE, FAILED, NOT_ALL, CONTRADICTION = 0, 1, 2, 3


def parsed(arguments: Sequence[str]) -> argparse.Namespace:
    """What is wanted. A wrong command line ends the program with 2 and how to write it."""
    return _parser().parse_args(arguments)


def run(wanted: argparse.Namespace, instead: Callable[[], int] | None = None) -> int:
    """One command, or the window when none is named, or `instead`. Returns the exit code."""
    try:
        return instead() if instead is not None else int(wanted.command(wanted))
    except AssisterDeskError as error:
        sys.stderr.write(error.text + "\n")
        return FAILED
    except BrokenPipeError:
        return FAILED


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="assisterdesk", description="Cases, secure email and access log for MNsure assisters."
    )
    parser.add_argument("--version", action="version", version=f"AssisterDesk {__version__}")
    parser.add_argument("--store", type=Path, help="folder of the store")
    parser.set_defaults(command=_window, tour=None)
    commands = parser.add_subparsers(title="commands")

    practice = commands.add_parser("practice", help="open the practice office")
    practice.add_argument(
        "--tour",
        nargs="?",
        const="build/tour",
        type=Path,
        metavar="FOLDER",
        help="drive the window through the main job and keep a picture of each step",
    )
    practice.add_argument(
        "--look", choices=("light", "dark", "contrast"), default="light", help="of the pictures"
    )
    practice.add_argument(
        "--language", choices=("en", "es", "so", "hmn"), default="en", help="of the pictures"
    )
    practice.add_argument(
        "--percent", type=int, choices=(100, 125, 150, 200), default=100, help="of the pictures"
    )
    practice.set_defaults(command=_practice)

    gate = commands.add_parser("gate", help="ask the gate about texts and files")
    check = gate.add_subparsers(title="gate commands", required=True).add_parser(
        "check", help="judge lines of JSON from standard input"
    )
    check.add_argument("--jsonl", action="store_true", required=True, help="JSON lines in and out")
    check.add_argument("--people", type=Path, help="JSON list of the office's clients")
    check.add_argument("--office", type=Path, help="JSON object of the office's own side")
    check.add_argument("--store", type=Path, default=argparse.SUPPRESS, help="a store's folder")
    check.add_argument("--show-text", action="store_true", help="add a file's extracted text")
    check.set_defaults(command=_gate_check)

    log = commands.add_parser("log", help="the access log")
    verify = log.add_subparsers(title="log commands", required=True).add_parser(
        "verify", help="check that nobody changed the log"
    )
    verify.add_argument("--store", type=Path, default=argparse.SUPPRESS, help="a store's folder")
    verify.set_defaults(command=_log_verify)

    whole = commands.add_parser("self-check", help="is everything of this installation there?")
    whole.add_argument("folder", type=Path, help="an empty folder for a store to try")
    whole.add_argument("--window", action="store_true", help="open the window once as well")
    whole.set_defaults(command=_self_check)
    _add_operation(commands)
    _add_import(commands)
    _add_backup(commands)
    _add_policy(commands)
    return parser


def _add_operation(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    doctor = commands.add_parser(
        "doctor", help="is everything in order here? sends nothing, holds no personal data"
    )
    doctor.add_argument("--store", type=Path, default=argparse.SUPPRESS, help="a store's folder")
    doctor.add_argument("--json", action="store_true", help="for scripts")
    doctor.set_defaults(command=_doctor)
    mail = doctor.add_subparsers(title="doctor commands").add_parser(
        "mail", help="mail account, permission, proof, secure site; holds no personal data"
    )
    mail.add_argument("--store", type=Path, default=argparse.SUPPRESS, help="a store's folder")
    mail.add_argument("--json", action="store_true", help="for scripts")
    mail.set_defaults(command=_doctor_mail)
    bundle = commands.add_parser(
        "diagnostics", help="a text for IT, looked at by the gate before it is written"
    )
    bundle.add_argument("file", type=Path, help="the text to write")
    bundle.add_argument("--store", type=Path, default=argparse.SUPPRESS, help="a store's folder")
    bundle.set_defaults(command=_diagnostics)
    provision = commands.add_parser(
        "provision", help="set up an office from a file; the passphrase comes from standard input"
    )
    provision.add_argument("file", type=Path, help="the office in TOML")
    provision.add_argument("--store", type=Path, default=argparse.SUPPRESS, help="a store's folder")
    provision.set_defaults(command=_provision)


def _add_import(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    tried = commands.add_parser(
        "import", help="what would come in of a spreadsheet; writes nothing, shows no values"
    )
    tried.add_argument("file", type=Path, help="an Excel workbook (.xlsx) or CSV")
    tried.add_argument(
        "--dry-run", action="store_true", required=True, help="bringing in is done in the window"
    )
    tried.add_argument("--day-first", action="store_true", help="05/03 is March 5, not May 3")
    tried.set_defaults(command=_import)


def _add_backup(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    backup = commands.add_parser("backup", help="list, check, make and put back backups")
    verbs = backup.add_subparsers(title="backup commands", required=True)

    def verb(name: str, help: str, run: Callable[[argparse.Namespace], int]) -> None:
        made = verbs.add_parser(name, help=help)
        made.add_argument("--store", type=Path, default=argparse.SUPPRESS, help="a store's folder")
        if name != "now":
            made.add_argument("--in", type=Path, dest="place", help="folder of the backups")
        if name in ("verify", "restore"):
            made.add_argument("backup", help="its name as listed, or 'newest'")
            made.add_argument(
                "--recovery", action="store_true", help="open it with the recovery key"
            )
        made.set_defaults(command=run)

    verb("list", "names and ages, newest first; asks for no passphrase", _backup_list)
    verb("verify", "read a backup from end to end", _backup_verify)
    verb("restore", "put a backup in the store's place; nobody may be signed in", _backup_restore)
    verb("now", "make a backup; nobody may be signed in", _backup_now)
    salvage = commands.add_parser(
        "salvage", help="save what can be read of a damaged store; nobody may be signed in"
    )
    salvage.add_argument("--store", type=Path, default=argparse.SUPPRESS, help="a store's folder")
    salvage.add_argument("--recovery", action="store_true", help="open it with the recovery key")
    salvage.set_defaults(command=_salvage)


def _add_policy(commands: "argparse._SubParsersAction[argparse.ArgumentParser]") -> None:
    policy = commands.add_parser("policy", help="what IT fixed for this computer")
    verbs = policy.add_subparsers(title="policy commands", required=True)
    show = verbs.add_parser("show", help="every rule, its value here and who fixed it")
    show.add_argument("--json", action="store_true", help="for scripts")
    show.set_defaults(command=_policy_show)
    check = verbs.add_parser("check", help="is this computer's policy, or a file, in order?")
    check.add_argument("file", nargs="?", type=Path, help="a policy file, signed or not")
    check.add_argument("--key", type=Path, help="public key to check the file's signature with")
    check.set_defaults(command=_policy_check)


def _window(wanted: argparse.Namespace) -> int:
    from assisterdesk.bootstrap import default_folder, machine_policy, program, show

    return show(program(wanted.store or default_folder(), policy=machine_policy()))


def _practice(wanted: argparse.Namespace) -> int:
    from assisterdesk.bootstrap import practice_office, show

    with practice_office() as (program, _exchange):
        return show(program)


def _gate_check(wanted: argparse.Namespace) -> int:
    from assisterdesk.egress.check import check, own_side_from_json, people_from_json
    from assisterdesk.egress.known import KnownPeople
    from assisterdesk.egress.own_side import OwnSide
    from assisterdesk.egress.taught import Taught

    # before anything is read: a line in another encoding is judged as it is, never a crash
    sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
    people, own, taught = KnownPeople.build(()), OwnSide(), Taught()
    if wanted.store is not None:
        from assisterdesk.actions.gate_people import people_of_store

        people, own, taught = people_of_store(*_who(wanted.store))
    if wanted.people is not None:
        people = people_from_json(_read(wanted.people))
    if wanted.office is not None:
        own = own_side_from_json(_read(wanted.office))

    def write(line: str) -> None:
        sys.stdout.write(line)
        sys.stdout.flush()

    return check(
        sys.stdin, write, people=people, own=own, show_text=wanted.show_text, taught=taught
    )


def _doctor(wanted: argparse.Namespace) -> int:
    import json

    from assisterdesk.actions.doctor import examine
    from assisterdesk.actions.mail_doctor import Health
    from assisterdesk.bootstrap import default_folder, machine_policy, program

    findings = examine(program(wanted.store or default_folder(), policy=machine_policy()))
    if wanted.json:
        said = [{"id": f.id, "state": f.health.value, "text": f.text} for f in findings]
        sys.stdout.write(json.dumps({"findings": said}, ensure_ascii=False) + "\n")
    else:
        for finding in findings:
            sys.stdout.write(f"{finding.health.value:5} {finding.id}: {finding.text}\n")
    return FAILED if any(f.health is Health.BAD for f in findings) else DONE


def _diagnostics(wanted: argparse.Namespace) -> int:
    from assisterdesk.actions.diagnostics import bundle, save
    from assisterdesk.actions.doctor import examine
    from assisterdesk.bootstrap import default_folder, machine_policy, program
    from assisterdesk.egress.gate import Gate
    from assisterdesk.egress.known import KnownPeople
    from assisterdesk.egress.own_side import OwnSide
    from assisterdesk.egress.policy import GatePolicy

    opened = program(wanted.store or default_folder(), policy=machine_policy())
    gate = Gate(KnownPeople.build(()), OwnSide(), GatePolicy())
    save(gate.clear(bundle(opened, examine(opened), gate.spans)), wanted.file)
    sys.stdout.write("Written, without anybody's data.\n")
    return DONE


def _provision(wanted: argparse.Namespace) -> int:
    from assisterdesk.actions.signing_in import Readiness, create_office, door, lock
    from assisterdesk.basics.errors import Incomplete, Refused
    from assisterdesk.bootstrap import default_folder, machine_policy, program
    from assisterdesk.office.provision import provision_from

    found = provision_from(_read(wanted.file).encode("utf-8"))
    if found.first is None:
        raise Incomplete("The file needs the first person: a part [first].", ("first",))
    opened = program(wanted.store or default_folder(), policy=machine_policy())
    if door(opened).readiness not in (Readiness.EMPTY, Readiness.UNFINISHED):
        raise Refused("An office is set up here already. Nothing was changed.")
    session, recovery = create_office(
        opened, found.office, found.first, _secret("Passphrase of the first person: ")
    )
    lock(session)
    sys.stdout.write(recovery + "\n")
    sys.stderr.write(
        "The office is set up. The line above is its recovery key, shown only now: put it on "
        "paper, lock it away, and keep no copy on a computer.\n"
    )
    return DONE


def _import(wanted: argparse.Namespace) -> int:
    from assisterdesk.actions.import_dry_run import read_file, report
    from assisterdesk.basics.clock import SystemClock

    day_first = True if wanted.day_first else None
    whole, lines = report(read_file(wanted.file), SystemClock().now(), day_first=day_first)
    for line in lines:
        sys.stdout.write(line + "\n")
    return DONE if whole else NOT_ALL


def _doctor_mail(wanted: argparse.Namespace) -> int:
    import json

    from assisterdesk.actions.mail_doctor import Health, examine_mail
    from assisterdesk.actions.signing_in import lock, sign_in

    session = sign_in(*_who(wanted.store))
    try:
        findings = examine_mail(session)
    finally:
        lock(session)
    if wanted.json:
        said = [{"id": f.id, "health": f.health.value, "text": f.text} for f in findings]
        sys.stdout.write(json.dumps({"mail": said}, ensure_ascii=False) + "\n")
    else:
        for finding in findings:
            sys.stdout.write(f"{finding.health.value:5} {finding.id}: {finding.text}\n")
    return FAILED if any(f.health is Health.BAD for f in findings) else DONE


def _log_verify(wanted: argparse.Namespace) -> int:
    from assisterdesk.access.log_line import ChainState
    from assisterdesk.actions.log import verify_store

    verdict = verify_store(*_who(wanted.store))
    sys.stdout.write(f"{verdict.state.value}: {verdict.text}\n")
    return CONTRADICTION if verdict.state is ChainState.CONTRADICTION else DONE


def _self_check(wanted: argparse.Namespace) -> int:
    import json

    from assisterdesk.actions.self_check import self_check
    from assisterdesk.bootstrap import first_screen, program

    opened = program(wanted.folder)
    if wanted.window:
        first_screen(opened)
    found = self_check(opened)
    sys.stdout.write(json.dumps(found, indent=1) + "\n")
    return DONE


def _policy_show(wanted: argparse.Namespace) -> int:
    from assisterdesk.bootstrap import machine_policy
    from assisterdesk.settings.policy_words import as_json, as_text

    found = machine_policy()
    sys.stdout.write(as_json(found) if wanted.json else as_text(found))
    return DONE


def _policy_check(wanted: argparse.Namespace) -> int:
    from assisterdesk.bootstrap import machine_policy
    from assisterdesk.settings.policy_read import key_from, problems

    if wanted.file is not None:
        wrong = problems(_read(wanted.file).encode("utf-8"))
        for sentence in wrong:
            sys.stderr.write(sentence + "\n")
        if wrong:
            return FAILED
        if wanted.key is None:
            sys.stdout.write("Every rule of the file is in order. Its signature was not checked.\n")
            return DONE
        machine_policy(wanted.file.parent, key_from(_read(wanted.key)))
        sys.stdout.write("Every rule of the file is in order, and its signature holds.\n")
        return DONE
    found = machine_policy()
    for sentence in found.ignored:
        sys.stderr.write(sentence + "\n")
    sys.stdout.write(f"{len(found.fixed)} rules are fixed on this computer.\n")
    return NOT_ALL if found.ignored else DONE


def _backup_list(wanted: argparse.Namespace) -> int:
    from assisterdesk.actions.backup import backups
    from assisterdesk.bootstrap import default_folder, program

    found = backups(program(wanted.store or default_folder()), wanted.place)
    for one in found:
        made = f"{one.made_at.astimezone():%Y-%m-%d %H:%M}"
        said = one.problem or f"{one.size / 1_000_000:.1f} MB, {one.entries} log entries"
        sys.stdout.write(f"{one.id}  {made}  {said}\n")
    if not found:
        sys.stderr.write("There is no backup in that folder.\n")
    return DONE if found and not any(one.problem for one in found) else NOT_ALL


def _backup_verify(wanted: argparse.Namespace) -> int:
    from assisterdesk.actions.backup import verify_backup

    program, backup, opened = _backup_opened(wanted)
    verdict = verify_backup(program, backup, opened)
    sys.stdout.write(f"This backup is whole. {verdict.text}\n")
    return DONE


def _backup_restore(wanted: argparse.Namespace) -> int:
    from assisterdesk.actions.backup import restore

    program, backup, opened = _backup_opened(wanted)
    done = restore(program, backup, opened)
    sys.stdout.write(
        f"The backup {done.backup.id} is in place. What was there is kept in the store's folder "
        f"under {done.aside}. Sign in with the passphrase of that time.\n"
    )
    return DONE


def _salvage(wanted: argparse.Namespace) -> int:
    from assisterdesk.actions.salvage import salvage, salvage_offer, unlock_damaged
    from assisterdesk.bootstrap import default_folder, program

    damaged = program(wanted.store or default_folder())
    offer = salvage_offer(damaged)
    if offer.newest is not None:
        sys.stderr.write(
            f"There is a good backup: {offer.newest.id}. “assisterdesk backup restore newest” puts "
            "it back instead.\n"
        )
    if wanted.recovery:
        opened = unlock_damaged(damaged, None, _secret("Recovery key: "))
    else:
        people = tuple(slot for slot in offer.slots if not slot.is_recovery)
        opened = unlock_damaged(damaged, *_asked(people))
    done = salvage(damaged, opened)
    sys.stdout.write(
        f"Saved: {done.cases} cases, {done.log_entries} log entries, {done.rows} rows in all. "
        f"Lost: {done.lost_pages} of {done.pages} pages, and {done.dropped} rows whose case or "
        f"other half is lost. The damaged files are kept under {done.aside}.\n"
    )
    return DONE if done.is_whole else NOT_ALL


def _backup_now(wanted: argparse.Namespace) -> int:
    from assisterdesk.actions.backup import back_up
    from assisterdesk.actions.signing_in import lock, sign_in

    session = sign_in(*_who(wanted.store))
    try:
        made = back_up(session)
    finally:
        lock(session)
    sys.stdout.write(f"Made and checked: {made.id}\n")
    return DONE


def _backup_opened(wanted: argparse.Namespace) -> "tuple[Program, Path, Opened]":
    """The backup that is meant, opened by a passphrase of its time or the recovery key."""
    from assisterdesk.actions.backup import backups, unlock, who_opens
    from assisterdesk.basics.errors import Refused
    from assisterdesk.bootstrap import default_folder, program

    opened = program(wanted.store or default_folder())
    found = backups(opened, wanted.place)
    meant = next((b for b in found if b.id == wanted.backup), None)
    if wanted.backup == "newest":
        meant = next((b for b in found if not b.problem), None)
    if meant is None:
        raise Refused("There is no such backup. “assisterdesk backup list” shows those there are.")
    if wanted.recovery:
        return opened, meant.folder, unlock(opened, meant.folder, None, _secret("Recovery key: "))
    people = tuple(s for s in who_opens(opened, meant.folder) if not s.is_recovery)
    slot, passphrase = _asked(people)
    return opened, meant.folder, unlock(opened, meant.folder, slot, passphrase)


def _who(folder: Path | None) -> "tuple[Program, SlotId, str]":
    """Ask who and the passphrase at the terminal; from a pipe, the passphrase is its first line."""
    from assisterdesk.actions.signing_in import people_who_sign_in
    from assisterdesk.bootstrap import default_folder, program

    opened = program(folder or default_folder())
    return opened, *_asked(people_who_sign_in(opened))


def _asked(slots: "Sequence[SlotCard]") -> "tuple[SlotId, str]":
    from assisterdesk.basics.errors import Refused

    slot = slots[0]
    if sys.stdin.isatty() and len(slots) > 1:
        for number, card in enumerate(slots, start=1):
            sys.stderr.write(f"{number}  {card.label}\n")
        answer = input("Who are you? Number: ").strip()
        if not (answer.isdigit() and 1 <= int(answer) <= len(slots)):
            raise Refused("Type one of the numbers shown.")
        slot = slots[int(answer) - 1]
    return slot.id, _secret("Passphrase: ")


def _secret(prompt: str) -> str:
    import getpass

    return getpass.getpass(prompt) if sys.stdin.isatty() else sys.stdin.readline().rstrip("\n")


def _read(path: Path) -> str:
    from assisterdesk.basics.errors import OutOfReach

    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise OutOfReach(
            f"The file {path.name} could not be read. Check that it is there and is text (UTF-8)."
        ) from None
