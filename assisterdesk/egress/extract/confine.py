"""Locks the reading process up: no network, no writes, no programs, little memory and time.

Everything the operating system is asked for stands here, and `enter` is its only door.

**Linux** (done here, each as far as the kernel goes, tested on a real one): resource limits
(memory, processor time, size of files nought, few open files, no core dump); no new privileges;
user and network namespaces of its own, so that there is no network interface; Landlock, so that
only the program's own libraries can be read, nothing can be written, no port used and no other
process signalled; a seccomp filter that refuses sockets, programs, new processes, changing files,
tracing and io_uring. `enter` then tries each forbidden act itself and tells what held.

**macOS** (resource limits and the audit hook are done here; the rest is to be added and tested on a
Mac): `sandbox_init` of libSystem with the profile ``(version 1)(deny default)(allow file-read*
(subpath <the program>) (subpath "/usr/lib") (subpath "/System"))``; called by ctypes before the
first file, it cannot be undone. macOS does not keep RLIMIT_AS: there the parent's clock bounds.

**Windows** (the audit hook is done here; the rest belongs to the parent, is to be added to
`sandbox.py` and tested on Windows): the process is created suspended with a token from
`CreateRestrictedToken` (all privileges removed, every group deny-only, low integrity level) and
put into a job object (`JOB_OBJECT_LIMIT_PROCESS_MEMORY`, `_ACTIVE_PROCESS` = 1, `_JOB_TIME`,
`_KILL_ON_JOB_CLOSE`, `_DIE_ON_UNHANDLED_EXCEPTION`, all UI restrictions) before it is resumed.

On every system an audit hook refuses what Python code would do: sockets, programs, writing,
deleting. It stops libraries, not an attacker who runs machine code; for that are the parts above.
"""

import ctypes
import os
import platform
import struct
import sys
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass

_NO_NEW_PRIVS, _SECCOMP, _DUMPABLE = 38, 22, 4
_FILTER_MODE = 2
_NEW_USER, _NEW_NET, _NEW_IPC = 0x10000000, 0x40000000, 0x08000000
_LANDLOCK_CREATE, _LANDLOCK_ADD, _LANDLOCK_RESTRICT = 444, 445, 446
_READ_FILE, _READ_DIR = 1 << 2, 1 << 3
_O_PATH, _O_CLOEXEC = 0o10000000, 0o2000000


@dataclass(frozen=True, slots=True)
class _Calls:
    """The numbers of one processor's calls: what is refused, and what only with some arguments."""

    arch: int
    clone: int
    #: number of a call that opens a file -> where its flags stand among the arguments
    opening: dict[int, int]
    refused: tuple[int, ...]


#: Refused: sockets, programs, other processes, changing files or the kernel; here those that
#: have one number everywhere.
_NEW_CALLS = (424, 425, 426, 427, 428, 429, 430, 431, 432, 434, 437, 438, 442, 452)
_CALLS = {
    "x86_64": _Calls(0xC000003E, 56, {2: 1, 257: 2}, (
        41, 42, 43, 44, 46, 49, 50, 53, 57, 58, 59, 62, 76, 77, 82, 83, 84, 85, 86, 87, 88, 90,
        91, 92, 93, 94, 101, 132, 133, 165, 166, 175, 188, 189, 190, 197, 198, 199, 200, 234,
        235, 246, 248, 249, 250, 258, 259, 260, 261, 263, 264, 265, 266, 268, 272, 280, 288,
        298, 304, 307, 308, 310, 311, 313, 316, 320, 321, 322, 323, *_NEW_CALLS,
    )),
    "aarch64": _Calls(0xC00000B7, 220, {56: 2}, (
        5, 6, 7, 14, 15, 16, 33, 34, 35, 36, 37, 38, 39, 40, 45, 46, 52, 53, 54, 55, 88, 97,
        104, 105, 117, 129, 130, 131, 198, 199, 200, 201, 202, 203, 206, 211, 217, 218, 219,
        221, 241, 242, 265, 268, 269, 270, 271, 273, 276, 280, 281, 282, 294, *_NEW_CALLS,
    )),
}  # fmt: skip
_CLONE3 = 435
_CLONE_THREAD = 0x00010000
_EPERM, _ENOSYS = 1, 38
_ALLOW, _ERRNO = 0x7FFF0000, 0x00050000

_WRITING_FLAGS = 0o1 | 0o2 | 0o100 | 0o1000
_LOAD, _EQUAL, _AT_LEAST, _ANY_BIT, _ANSWER = 0x20, 0x15, 0x35, 0x45, 0x06

_FORBIDDEN = (
    "socket.", "subprocess.", "os.exec", "os.posix_spawn", "os.spawn", "os.fork", "os.forkpty",
    "os.system", "os.startfile", "os.remove", "os.rename", "os.rmdir", "os.mkdir", "os.link",
    "os.symlink", "os.truncate", "os.chmod", "os.chown", "os.utime", "os.kill", "os.putenv",
    "shutil.", "tempfile.", "ftplib.", "smtplib.", "http.", "urllib.", "webbrowser.", "winreg.",
    "pty.", "sqlite3.connect", "ensurepip.", "mmap.__new_file",
)  # fmt: skip
_WRITING = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


@dataclass(frozen=True, slots=True)
class Limits:
    """What the reading process may use: bytes of memory, processor seconds in all."""

    memory: int = 1536 * 1024 * 1024
    processor_s: int = 600


@dataclass(frozen=True, slots=True)
class Confinement:
    """What holds, found out by trying. `by` names the means that were put in place."""

    network: bool
    writes: bool
    programs: bool
    by: tuple[str, ...]

    @property
    def complete(self) -> bool:
        return self.network and self.writes and self.programs


def enter(readable: Sequence[str], limits: Limits | None = None) -> Confinement:
    """Locks this process up for good and tells what holds; only `readable` stays readable."""
    by = []
    if _limit(limits or Limits()):
        by.append("limits")
    if sys.platform == "linux":
        by += _linux(readable)
    held = _tried()
    sys.addaudithook(_audit)
    return Confinement(*held, (*by, "audit"))


def allow_processor(seconds: int) -> None:
    """Lets this process use so many more processor seconds, within the limit set at the start."""
    if sys.platform == "win32":
        return
    import resource

    used = resource.getrusage(resource.RUSAGE_SELF)
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    soft = int(used.ru_utime + used.ru_stime) + seconds + 1
    with suppress(ValueError, OSError):
        resource.setrlimit(resource.RLIMIT_CPU, (min(soft, most) if most > 0 else soft, most))


def _limit(limits: Limits) -> bool:
    if sys.platform == "win32":
        return False
    import resource

    wanted = [
        (resource.RLIMIT_CPU, limits.processor_s),
        (resource.RLIMIT_FSIZE, 0),
        (resource.RLIMIT_NOFILE, 64),
        (resource.RLIMIT_CORE, 0),
    ]
    if sys.platform == "linux":
        wanted.append((resource.RLIMIT_AS, limits.memory))
    done = True
    for what, most in wanted:
        try:
            resource.setrlimit(what, (most, most))
        except (ValueError, OSError):
            done = False
    return done


def _linux(readable: Sequence[str]) -> list[str]:
    """The means of Linux, in the order in which they do not hinder each other."""
    libc = ctypes.CDLL(None, use_errno=True)
    by = []
    libc.prctl(_DUMPABLE, 0, 0, 0, 0)
    if libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0) == 0:
        by.append("no new privileges")
    if libc.unshare(_NEW_USER | _NEW_NET | _NEW_IPC) == 0:
        by.append("namespaces")
    if _landlock(libc, readable):
        by.append("landlock")
    if _seccomp(libc):
        by.append("seccomp")
    return by


def _landlock(libc: ctypes.CDLL, readable: Sequence[str]) -> bool:
    version = libc.syscall(_LANDLOCK_CREATE, None, 0, 1)
    if version < 1:
        return False
    files = (1 << 13) - 1
    for since, bit in ((2, 13), (3, 14), (5, 15)):
        if version >= since:
            files |= 1 << bit
    ports = 3 if version >= 4 else 0
    scopes = 3 if version >= 6 else 0
    rules = struct.pack("<QQQ", files, ports, scopes)[
        : 8 if version < 4 else 16 if version < 6 else 24
    ]
    held = libc.syscall(_LANDLOCK_CREATE, rules, len(rules), 0)
    if held < 0:
        return False
    try:
        for path in readable:
            # O_PATH names the folder and opens nothing
            folder = libc.open(os.fsencode(path), _O_PATH | _O_CLOEXEC)
            if folder < 0:
                continue
            allowed = _READ_FILE | (_READ_DIR if os.path.isdir(path) else 0)
            rule = struct.pack("<Qi", allowed, folder)
            libc.syscall(_LANDLOCK_ADD, held, 1, rule, 0)
            os.close(folder)
        return bool(libc.syscall(_LANDLOCK_RESTRICT, held, 0) == 0)
    finally:
        os.close(held)


class _Program(ctypes.Structure):
    _fields_ = [("length", ctypes.c_ushort), ("filter", ctypes.c_char_p)]


def _step(code: int, value: int, then: int = 0, otherwise: int = 0) -> bytes:
    """One step of a filter; `then` and `otherwise` are steps to skip."""
    return struct.pack("<HBBI", code, then, otherwise, value)


def _seccomp(libc: ctypes.CDLL) -> bool:
    calls = _CALLS.get(platform.machine())
    if calls is None or sys.maxsize <= 2**32:
        return False
    refuse, allow = _step(_ANSWER, _ERRNO | _EPERM), _step(_ANSWER, _ALLOW)
    # the call's number stands at 0, the processor's at 4, its arguments from 16 on
    program = [_step(_LOAD, 4), _step(_EQUAL, calls.arch, 1, 0), refuse]
    # numbers above belong to another table of calls
    program += [_step(_LOAD, 0), _step(_AT_LEAST, 0x40000000, 0, 1), refuse]
    # glibc then asks for a thread by clone, whose flags can be looked at
    program += [_step(_EQUAL, _CLONE3, 0, 1), _step(_ANSWER, _ERRNO | _ENOSYS)]
    program += [_step(_EQUAL, calls.clone, 0, 4), _step(_LOAD, 16)]
    program += [_step(_ANY_BIT, _CLONE_THREAD, 0, 1), allow, refuse]
    for number, place in calls.opening.items():
        program += [_step(_EQUAL, number, 0, 4), _step(_LOAD, 16 + 8 * place)]
        program += [_step(_ANY_BIT, _WRITING_FLAGS, 0, 1), refuse, allow]
    for number in calls.refused:
        program += [_step(_EQUAL, number, 0, 1), refuse]
    program.append(allow)
    held = _Program(len(program), b"".join(program))
    return bool(libc.prctl(_SECCOMP, _FILTER_MODE, ctypes.byref(held), 0, 0) == 0)


def _tried() -> tuple[bool, bool, bool]:
    """Tries a socket, a file and a new process, by the C library where Python is not in the way."""
    if sys.platform != "linux":
        # what is not enforced by the system does not count as held
        return False, False, False
    libc = ctypes.CDLL(None, use_errno=True)
    sockets = [libc.socket(family, kind, 0) for family in (1, 2, 10) for kind in (1, 2)]
    for opened in sockets:
        if opened >= 0:
            os.close(opened)
    network = all(opened < 0 for opened in sockets)
    made = libc.open(b"held", os.O_WRONLY | os.O_CREAT | _O_CLOEXEC, 0o600)
    writes = made < 0
    if made >= 0:
        with suppress(OSError):
            writes = os.write(made, b"x") == 0
        writes = writes or os.fstat(made).st_size == 0
        os.close(made)
        libc.unlink(b"held")
    child = libc.fork()
    if child == 0:
        libc._exit(0)
    if child > 0:
        os.waitpid(child, 0)
    return network, writes, child < 0


def _audit(event: str, arguments: tuple[object, ...]) -> None:
    """Refuses what a reader has no business doing."""
    if event == "open":
        mode, flags = arguments[1], arguments[2]
        wants = isinstance(mode, str) and any(c in mode for c in "wax+")
        if wants or (isinstance(flags, int) and flags & _WRITING):
            raise PermissionError("The reading process writes no files.")
    elif event.startswith(_FORBIDDEN):
        raise PermissionError("The reading process does nothing but read.")
