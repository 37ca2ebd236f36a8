"""The reading process can do nothing but read, is stopped in time, and leaves nothing behind."""

import os
import subprocess  # noqa: S404, TID251 - a process that locks itself up
import sys
import textwrap
from collections.abc import Iterator
from pathlib import Path

import pytest

from assisterdesk.egress.extract import sandbox as sandbox_file
from assisterdesk.egress.extract.could_not_look import DAMAGED, TOO_LARGE, TOO_SLOW, CouldNotLook
from assisterdesk.egress.extract.read import read_file, warm_up
from assisterdesk.egress.extract.sandbox import NOT_STARTED, Sandbox, command
from tests.egress.files.office_files import w_text, word

LINUX = pytest.mark.skipif(sys.platform != "linux", reason="what is enforced here is Linux's")
DOCUMENT = word(w_text("canary"))


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    made = Sandbox(seconds=2.0)
    yield made
    made.close()


def started(program: str, **more: object) -> Sandbox:
    """A sandbox around a program of the test's own, in place of the reader."""
    front = "import os, sys, json\ndef tell(x):\n    b = json.dumps(x).encode()\n    "
    front += "os.write(1, len(b).to_bytes(8, 'big') + b)\n"
    front += "tell({'held': {'network': True, 'writes': True, 'programs': True, 'by': []}})\n"
    line = [sys.executable, "-I", "-c", front + textwrap.dedent(program)]
    return Sandbox(start=line, **more)  # type: ignore[arg-type]


@LINUX
def test_the_process_reports_that_it_is_locked_up(sandbox: Sandbox) -> None:
    held = sandbox.confinement()
    assert held.complete
    assert {"limits", "audit", "seccomp", "no new privileges"} <= set(held.by)


#: Each act is tried twice: as Python does it, and by the C library past Python's own guard.
ACTS = {
    "socket": "import socket; socket.create_connection(('127.0.0.1', PORT), 1)",
    "socket by libc": "s = libc.socket(2, 1, 0); assert s >= 0; done()",
    "unix socket by libc": "s = libc.socket(1, 1, 0); assert s >= 0; done()",
    "name lookup": "import socket; socket.getaddrinfo('example.org', 80)",
    "write outside": "open(OUTSIDE + '/made', 'w').write('x')",
    "write outside by libc": "assert libc.open(HERE + b'/made', 0o101, 0o600) >= 0; done()",
    "write in its folder by libc": "assert libc.open(b'made', 0o101, 0o600) >= 0; done()",
    "append outside by libc": "assert libc.open(HERE + b'/kept', 0o1, 0) >= 0; done()",
    "folder by libc": "assert libc.mkdir(HERE + b'/new', 0o700) == 0; done()",
    "delete by libc": "assert libc.unlink(HERE + b'/kept') == 0; done()",
    "rename by libc": "assert libc.rename(HERE + b'/kept', b'x') == 0; done()",
    "mode by libc": "assert libc.chmod(HERE + b'/kept', 0o777) == 0; done()",
    "read a foreign file": "open(OUTSIDE + '/kept').read(); done()",
    "program": "import subprocess; subprocess.run(['/bin/true']); done()",
    "program by libc": "libc.execl(b'/bin/echo', b'echo', b'DONE', None); sys.exit()",
    "process by libc": "p = libc.fork(); os._exit(0) if p == 0 else None; assert p > 0; done()",
    "signal by libc": "assert libc.kill(os.getppid(), 0) == 0; done()",
    "trace by libc": "assert libc.ptrace(16, os.getppid(), 0, 0) == 0; done()",
    "ring by libc": "assert libc.syscall(425, 8, ctypes.create_string_buffer(120)) >= 0; done()",
    "memory": "b'x' * (8 << 30); done()",
}


#: Acts that are safe and possible for a free process: they show that the acts are real.
FREE = [act for act in ACTS if " by libc" in act and act not in ("trace by libc", "ring by libc")]


def outcome(act: str, folder: Path, *, locked_up: bool) -> str:
    """What a process printed that tried the act: READY, and DONE when it could."""
    (folder / "kept").write_text("kept")
    inside = folder / "inside"
    inside.mkdir()
    program = f"""
        import ctypes, os, sys
        sys.path[:0] = sys.argv[1:]
        libc = ctypes.CDLL(None, use_errno=True)
        OUTSIDE, PORT = {str(folder)!r}, 9
        HERE = OUTSIDE.encode()
        def done():
            print("DONE", flush=True)
        if {locked_up}:
            from assisterdesk.egress.extract.worker import prepare
            prepare()
        print("READY", flush=True)
        {ACTS[act]}
        done()
    """
    ran = subprocess.run(  # noqa: S603, TID251 - the same
        [sys.executable, "-I", "-B", "-c", textwrap.dedent(program), command()[-1]],
        cwd=inside,
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert ran.stdout.startswith("READY"), ran.stderr
    return ran.stdout


@LINUX
@pytest.mark.parametrize("act", FREE)
def test_a_free_process_can(act: str, tmp_path: Path) -> None:
    assert "DONE" in outcome(act, tmp_path, locked_up=False)


@LINUX
@pytest.mark.parametrize("act", ACTS)
def test_a_locked_up_process_cannot(act: str, tmp_path: Path) -> None:
    assert "DONE" not in outcome(act, tmp_path, locked_up=True)
    assert [path.name for path in sorted(tmp_path.rglob("*"))] == ["inside", "kept"]
    assert (tmp_path / "kept").read_text() == "kept"


def test_a_file_that_takes_too_long_is_given_up_and_the_next_is_read(sandbox: Sandbox) -> None:
    slow = started("import signal\nwhile True:\n    signal.pause()\n", seconds=0.2)
    with pytest.raises(CouldNotLook) as could_not:
        slow.text_of(b"x")
    assert could_not.value.why == TOO_SLOW
    assert slow.process_id is None and slow.folder == ""


@pytest.mark.parametrize(
    "program",
    [
        "os._exit(3)",
        "os.read(0, 8); os._exit(0)",
        "import ctypes; ctypes.string_at(0)",
        "os.read(0, 9); os.write(1, b'words that a library printed')",
        "os.read(0, 9); tell(['no', 'object'])",
        "os.read(0, 9); tell({'text': 7})",
        "os.read(0, 9); os.write(1, bytes([0] * 7 + [200]) + b'short')",
    ],
)
def test_a_process_that_dies_or_babbles_is_a_file_not_looked_into(program: str) -> None:
    broken = started(program, seconds=5.0)
    with pytest.raises(CouldNotLook) as could_not:
        broken.text_of(b"x")
    assert could_not.value.why == DAMAGED
    broken.close()


def test_a_process_that_cannot_be_started_is_a_file_not_looked_into() -> None:
    for line in (["/nowhere/python"], [sys.executable, "-I", "-c", "pass"]):
        with pytest.raises(CouldNotLook) as could_not:
            Sandbox(start=line).text_of(b"x")
        assert could_not.value.why == NOT_STARTED


@LINUX
def test_a_process_that_is_not_locked_up_gets_no_file() -> None:
    line = list(started("").__dict__["_start_line"])
    line[-1] = line[-1].replace("'network': True", "'network': False")
    with pytest.raises(CouldNotLook) as could_not:
        Sandbox(start=line).text_of(b"x")
    assert could_not.value.why == sandbox_file.NOT_LOCKED_UP


def test_one_process_reads_many_files_and_is_then_renewed() -> None:
    made = Sandbox(files=2)
    made.warm()
    first = made.process_id
    assert made.text_of(DOCUMENT) == "canary" and made.process_id == first
    assert made.text_of(DOCUMENT) == "canary" and made.process_id not in (first, None)
    folder = Path(made.folder)
    assert folder.is_dir() and not list(folder.iterdir())
    if sys.platform != "win32":
        assert folder.stat().st_mode & 0o077 == 0
    made.close()
    assert not folder.exists()


def test_a_killed_process_is_replaced(sandbox: Sandbox) -> None:
    assert sandbox.text_of(DOCUMENT) == "canary"
    process = sandbox.process_id
    assert process is not None
    os.kill(process, 9)
    with pytest.raises(CouldNotLook):
        while True:
            sandbox.text_of(DOCUMENT)
            if sandbox.process_id != process:
                raise CouldNotLook("replaced before it was asked")
    assert sandbox.text_of(DOCUMENT) == "canary"


def test_a_file_larger_than_all_limits_never_reaches_the_process() -> None:
    with pytest.raises(CouldNotLook) as could_not:
        read_file(b"%PDF-1.4" + b"0" * (25 << 20))
    assert could_not.value.why == TOO_LARGE


def test_warming_up_waits_for_nothing_and_may_be_repeated() -> None:
    warm_up()
    warm_up()
    assert read_file(DOCUMENT) == "canary"
