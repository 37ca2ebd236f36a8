"""The commands beside the window: practice, gate check, log verify. Plain text in, plain text out.

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
    return parser


def _window(wanted: argparse.Namespace) -> int:
    from assisterdesk.bootstrap import default_folder, program, show

    return show(program(wanted.store or default_folder()))


def _practice(wanted: argparse.Namespace) -> int:
    from assisterdesk.bootstrap import practice_office, show

    with practice_office() as (program, _exchange):
        return show(program)


def _gate_check(wanted: argparse.Namespace) -> int:
    from assisterdesk.egress.check import check, own_side_from_json, people_from_json
    from assisterdesk.egress.known import KnownPeople
    from assisterdesk.egress.own_side import OwnSide

    # before anything is read: a line in another encoding is judged as it is, never a crash
    sys.stdin.reconfigure(encoding="utf-8", errors="surrogateescape")  # type: ignore[union-attr]
    people, own = KnownPeople.build(()), OwnSide()
    if wanted.store is not None:
        from assisterdesk.actions.gate_people import people_of_store

        people, own = people_of_store(*_who(wanted.store))
    if wanted.people is not None:
        people = people_from_json(_read(wanted.people))
    if wanted.office is not None:
        own = own_side_from_json(_read(wanted.office))

    def write(line: str) -> None:
        sys.stdout.write(line)
        sys.stdout.flush()

    return check(sys.stdin, write, people=people, own=own, show_text=wanted.show_text)


def _log_verify(wanted: argparse.Namespace) -> int:
    from assisterdesk.access.log_line import ChainState
    from assisterdesk.actions.log import verify_store

    verdict = verify_store(*_who(wanted.store))
    sys.stdout.write(f"{verdict.state.value}: {verdict.text}\n")
    return CONTRADICTION if verdict.state is ChainState.CONTRADICTION else DONE


def _who(folder: Path | None) -> "tuple[Program, SlotId, str]":
    """Ask who and the passphrase at the terminal; from a pipe, the passphrase is its first line."""
    import getpass

    from assisterdesk.actions.signing_in import people_who_sign_in
    from assisterdesk.basics.errors import Refused
    from assisterdesk.bootstrap import default_folder, program

    opened = program(folder or default_folder())
    slots = people_who_sign_in(opened)
    slot = slots[0]
    if sys.stdin.isatty():
        if len(slots) > 1:
            for number, card in enumerate(slots, start=1):
                sys.stderr.write(f"{number}  {card.label}\n")
            answer = input("Who are you? Number: ").strip()
            if not (answer.isdigit() and 1 <= int(answer) <= len(slots)):
                raise Refused("Type one of the numbers shown.")
            slot = slots[int(answer) - 1]
        passphrase = getpass.getpass("Passphrase: ")
    else:
        passphrase = sys.stdin.readline().rstrip("\n")
    return opened, slot.id, passphrase


def _read(path: Path) -> str:
    from assisterdesk.basics.errors import OutOfReach

    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        raise OutOfReach(
            f"The file {path.name} could not be read. Check that it is there and is text (UTF-8)."
        ) from None
