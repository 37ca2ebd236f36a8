"""Plugs the concrete parts together; nobody else knows them. Imports late, so commands stay quick.

How the program starts, told once: `cli` reads what is wanted; for the window it asks here for a
`Program` (keys, store, Exchange, catalogues over one folder) and hands it to `ui`; the practice
office is the same program over a throw-away folder, with a loopback Exchange beside it. No Qt is
imported before a window is wanted.
"""

import contextlib
import secrets
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from assisterdesk.basics.clock import Clock, SystemClock
from assisterdesk.basics.ids import DeviceId
from assisterdesk.basics.kinds import DeskId

if TYPE_CHECKING:
    from assisterdesk.access.credentials import Credentials
    from assisterdesk.actions.program import Catalogues, Practice, Program
    from assisterdesk.egress.mail import MailSignIn
    from assisterdesk.office.provision import Provision
    from assisterdesk.practice.ews.server import PracticeExchange
    from assisterdesk.practice.graph.server import PracticeGraph
    from assisterdesk.settings.policy import Policy


def default_folder() -> Path:
    """Where the store lives when nothing else is said: where IT's policy puts it for everybody of
    this computer, else the account's own local application data. Raises what `machine_policy` does.
    """
    import os

    from platformdirs import user_data_path

    if fixed := machine_policy().text("keeping.store_place"):
        return Path(os.path.expandvars(fixed)).expanduser()
    return user_data_path("AssisterDesk", appauthor=False, roaming=False) / "store"


def policy_folder() -> Path:
    """Where a signed policy lies: a place of the system's that only administrators may write."""
    import sys

    if sys.platform == "win32":
        import ctypes

        # the system is asked, not %ProgramData%: anybody may change their own environment
        found = ctypes.create_unicode_buffer(260)
        ctypes.windll.shell32.SHGetFolderPathW(None, 0x23, None, 0, found)
        return Path(found.value) / "AssisterDesk"
    if sys.platform == "darwin":
        return Path("/Library/Application Support/AssisterDesk")
    return Path("/etc/assisterdesk")


def machine_policy(folder: Path | None = None, key: bytes | None = None) -> "Policy":
    """What IT fixed for this computer. Raises `Damaged` or `Refused` when it cannot be trusted.

    `folder` and `key` are another place and key than this computer's own, to check a file.
    """
    from assisterdesk.keys.sealing import EdSigner
    from assisterdesk.settings.policy_read import file_in, key_of_this_build, policy_from
    from assisterdesk.settings.policy_registry import WindowsRegistry

    return policy_from(
        WindowsRegistry() if folder is None else None,
        file_in(folder or policy_folder()),
        {},
        public_key=key or key_of_this_build(),
        verify=EdSigner().verify,
    )


#: beside the store's files: what the office wrote itself, such as its letters
OFFICE_FOLDER = "office"


def device_id() -> DeviceId:
    """Names this machine in logs and stamps, without its host name: a hash of its own id."""
    import hashlib
    import uuid

    return DeviceId(hashlib.sha256(f"assisterdesk {uuid.getnode()}".encode()).hexdigest()[:12])


def catalogues(addresses: dict[DeskId, str] | None = None) -> "Catalogues":
    """The office's knowledge; `addresses` are the practice desks' in place of the real ones."""
    from assisterdesk.access.reasons import reasons
    from assisterdesk.actions.program import Catalogues
    from assisterdesk.office.desks import desks
    from assisterdesk.submissions.case_types import case_types
    from assisterdesk.submissions.facts import facts

    return Catalogues(case_types(), facts(), desks(addresses=addresses), reasons())


def program(
    folder: Path,
    *,
    practice: "Practice | None" = None,
    desk_addresses: dict[DeskId, str] | None = None,
    clock: Clock | None = None,
    quick_keys: bool = False,
    sign_in: "MailSignIn | None" = None,
    policy: "Policy | None" = None,
    credentials: "Credentials | None" = None,
) -> "Program":
    """The program over one store's folder.

    `quick_keys` takes the lowest permitted cost for the passphrase: for the practice office and
    tests, whose store holds nobody. `sign_in`: the practice office's own, in place of Microsoft's.
    `policy`: what IT fixed; nothing for the practice office and tests. `credentials`: in place of
    the computer's own password store, which the practice office and quick keys do not touch.
    """
    from assisterdesk.access.credentials import NoCredentials
    from assisterdesk.actions.program import Program
    from assisterdesk.keys.cost import FLOOR, MIB, Cost
    from assisterdesk.keys.key_ring import FileKeyRing
    from assisterdesk.keys.letters import FileLetters
    from assisterdesk.keys.os_credentials import OsCredentials
    from assisterdesk.keys.sealing import AesSealer, EdSigner
    from assisterdesk.keys.smime import CryptographySmime
    from assisterdesk.settings.policy import NOTHING_FIXED
    from assisterdesk.store.backup import SqlCipherBackups
    from assisterdesk.store.opener import SqlCipherStoreOpener
    from assisterdesk.transports._by_kind import ConnectorByKind
    from assisterdesk.transports._microsoft.signing_in import MicrosoftSignIn

    clock = clock or SystemClock()
    sealer = AesSealer()
    fixed = policy or NOTHING_FIXED
    nobody = practice is not None or quick_keys
    kept = credentials or (NoCredentials() if nobody else OsCredentials())
    keys = FileKeyRing(
        clock,
        FLOOR if quick_keys else None,
        Cost(
            fixed.at_least("passphrase.memory_mib_least", FLOOR.memory_kib // MIB) * MIB,
            fixed.at_least("passphrase.passes_least", FLOOR.iterations),
            FLOOR.lanes,
        ),
        fixed.at_least("passphrase.length_least", 0),
        kept,
    )
    return Program(
        folder=folder,
        keys=keys,
        letters=FileLetters(keys),
        stores=SqlCipherStoreOpener(sealer, EdSigner(), kept),
        backups=SqlCipherBackups(EdSigner()),
        mail=ConnectorByKind(loopback_only=practice is not None),
        sealer=sealer,
        clock=clock,
        device=device_id(),
        catalogues=catalogues(desk_addresses),
        smime=CryptographySmime(),
        practice=practice,
        sign_in=sign_in or MicrosoftSignIn(),
        policy=fixed,
        credentials=kept,
        **({} if practice is not None else _of_this_computer(folder, fixed)),
    )


def _of_this_computer(folder: Path, fixed: "Policy") -> "dict[str, Any]":
    """What a real program has and the practice office does without: its technical log, its own
    files, IT's place of versions, and what IT wrote down of the office."""
    import sys

    from platformdirs import user_config_path

    from assisterdesk import __version__
    from assisterdesk.basics.remote_session import remote_session
    from assisterdesk.basics.system_log import to_system_log
    from assisterdesk.basics.technical_log import TechnicalLog
    from assisterdesk.keys.sealing import EdSigner
    from assisterdesk.office.provision import FILE_NAME, provision_from
    from assisterdesk.settings.own_files import KEY_NAME, examine
    from assisterdesk.settings.policy_read import key_of_this_build
    from assisterdesk.settings.updates import advice, offered

    verify = EdSigner().verify
    own = Path(sys.executable).resolve().parent if getattr(sys, "frozen", False) else None
    place = fixed.text("program.update_place")
    if fixed.text("program.updates") != "office":
        place = ""

    def provision() -> "Provision | None":
        try:
            content = (policy_folder() / FILE_NAME).read_bytes()
        except OSError:
            return None
        return provision_from(content)

    return {
        "technical": TechnicalLog(
            folder / "technical",
            __version__,
            to_system_log if fixed.text("program.log_forwarding") == "system" else None,
        ),
        "own_files": lambda: examine(own, key_of_this_build(KEY_NAME), verify),
        "updates": lambda: (
            advice(__version__, offered(Path(place), key_of_this_build(), verify))
            if place
            else None
        ),
        "provision": provision,
        "remote": remote_session,
        "office_folder": folder / OFFICE_FOLDER,
        # the account's and not the store's: a shared store is open to others of this computer
        "window_file": user_config_path("AssisterDesk", appauthor=False, roaming=False)
        / "window.json",
    }


@contextlib.contextmanager
def practice_office(
    *, clock: Clock | None = None, graph: "PracticeGraph | None" = None
) -> "Iterator[tuple[Program, PracticeExchange]]":
    """The practice office: its Exchange and its Graph on loopback and an empty throw-away store.

    `graph`: one to be looked into from outside, for tests and the tour. The folder is removed at
    the end, whatever happened.
    """
    from assisterdesk.actions.program import Practice
    from assisterdesk.egress.mail import MailAccount, MailKind, Trigger, TriggerKind
    from assisterdesk.practice.ews.desks import ARC_ADDRESS, BSL_ADDRESS, CONTROL_ADDRESS
    from assisterdesk.practice.ews.server import PracticeExchange
    from assisterdesk.practice.graph.server import PracticeGraph
    from assisterdesk.practice.office import SAMPLE_OFFICE, SAMPLE_STAFF, fill
    from assisterdesk.practice.signing_in import PracticeSignIn
    from assisterdesk.transports._microsoft.signing_in import MicrosoftSignIn

    address, password = "assister@office.practice.invalid", "practice"
    program_id, tenant = "00000000-0000-0000-0000-000000000000", "practice.invalid"
    with (
        tempfile.TemporaryDirectory(prefix="assisterdesk-practice-") as folder,
        PracticeExchange() as exchange,
        (graph or PracticeGraph()) as graph,
    ):
        exchange.add_mailbox(address, address, password)
        token = secrets.token_hex(16)
        graph.add_mailbox(address, token)
        account = MailAccount(
            endpoint=exchange.endpoint,
            address=address,
            username=address,
            trigger=Trigger(TriggerKind.RECIPIENT_RULE),
            authority_pem=exchange.authority_pem,
            client_id=program_id,
            tenant=tenant,
        )
        yield (
            program(
                Path(folder) / "store",
                practice=Practice(
                    account=account,
                    password=password,
                    control_address=CONTROL_ADDRESS,
                    office=SAMPLE_OFFICE,
                    first=SAMPLE_STAFF[0],
                    passphrase="lantern river maple forty",  # noqa: S106 - shown on the screen
                    fill=fill,
                    graph_account=MailAccount(
                        endpoint=graph.endpoint,
                        address=address,
                        username=address,
                        trigger=Trigger(TriggerKind.RECIPIENT_RULE),
                        authority_pem=graph.authority_pem,
                        kind=MailKind.GRAPH,
                        client_id=program_id,
                        tenant=tenant,
                    ),
                ),
                desk_addresses={
                    DeskId.ARC: ARC_ADDRESS,
                    DeskId.BROKER_SERVICE_LINE: BSL_ADDRESS,
                },
                clock=clock,
                quick_keys=True,
                sign_in=PracticeSignIn(
                    {address: token}, MicrosoftSignIn(loopback_only=True), exchange.identity
                ),
            ),
            exchange,
        )


def first_screen(program: "Program") -> None:
    """Open the window, paint what it shows first, and close it again."""
    from assisterdesk.ui.application import application, open_window

    application()
    window = open_window(program)
    window.show()
    window.grab()
    window.close()


def show(program: "Program") -> int:
    """Open the window over a program; returns its exit code."""
    from assisterdesk.ui.application import run

    return run(program)
