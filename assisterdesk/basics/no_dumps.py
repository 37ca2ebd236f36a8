"""No copy of this process's memory on the disk: no core dumps, and nobody attaches to it.

Keys and clients' data are in memory while somebody is signed in. Linux: the limit on core files is
zero (also for the processes started from here) and the process is not dumpable, so the system's
crash reporter gets nothing and only root can attach (prctl(2), PR_SET_DUMPABLE). macOS: the limit
alone; a hardened, signed build refuses debuggers. Windows: the error mode keeps the fault dialog
and its report away; full dumps that an administrator switched on (LocalDumps) are a matter of
policy, which the notes for IT say. Swap is the system's: an encrypted disk covers it.
"""

import contextlib
import ctypes
import sys

_PR_SET_DUMPABLE = 4
#: winbase.h: SEM_FAILCRITICALERRORS | SEM_NOGPFAULTERRORBOX
_NO_REPORT = 0x0001 | 0x0002


def forbid_memory_dumps() -> None:
    """As far as the system lets; what it does not let is no reason not to start."""
    if sys.platform == "win32":
        ctypes.windll.kernel32.SetErrorMode(_NO_REPORT)
        return
    import resource

    with contextlib.suppress(OSError, ValueError):
        resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    if sys.platform == "linux":
        with contextlib.suppress(OSError, AttributeError):
            ctypes.CDLL(None).prctl(_PR_SET_DUMPABLE, 0, 0, 0, 0)
