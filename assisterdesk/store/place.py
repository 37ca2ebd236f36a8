"""Where a store may not live: on a network drive, or in a folder that some program synchronises.

Both break what a store is built on. A network drive does not keep locks and the order of writes; a
synchronised folder copies the file while it is being written, brings older states back, and sends
the office's data to another company.

Linux: the file system's type in `/proc/self/mountinfo`. Windows: UNC paths, and the type of the
drive (`GetDriveTypeW`). macOS: the flag `MNT_LOCAL` of `statfs`. Synchronised folders are known by
their names on all three. The Linux half is tried by the tests; the other two follow the vendors'
manuals and wait for a machine to be tried on.
"""

import ctypes
import re
import sys
from pathlib import Path

from assisterdesk.basics.sentence import worded

MOUNTS = Path("/proc/self/mountinfo")

_NETWORK_TYPES = frozenset(
    {
        "nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "afs", "ceph", "glusterfs", "lustre",
        "ncpfs", "ocfs2", "gfs2", "davfs", "vboxsf", "vmhgfs", "prl_fs", "virtiofs", "autofs",
    }
)  # fmt: skip
#: a folder's name -> the service that copies what is in it
_SYNCED = (
    (re.compile(r"onedrive( ?-.*)?", re.I), "OneDrive"),
    (re.compile(r"dropbox( \(.*\))?", re.I), "Dropbox"),
    (re.compile(r"google ?drive.*|drivefs|my drive", re.I), "Google Drive"),
    (re.compile(r"icloud ?drive|com~apple~clouddocs|mobile documents", re.I), "iCloud Drive"),
    (re.compile(r"Box|Box Sync|Box-Box"), "Box"),
    (re.compile(r"CloudStorage"), "a sync program"),
    (re.compile(r"nextcloud|owncloud", re.I), "Nextcloud"),
    (re.compile(r"pcloud ?drive|pcloudsync", re.I), "pCloud"),
    (re.compile(r"sync\.com|synologydrive|megasync|creative cloud files", re.I), "a sync program"),
)
_DRIVE_REMOTE = 4
#: macOS, <sys/mount.h>: the flag, and where `f_flags` stands in `struct statfs` (64-bit inodes)
_MNT_LOCAL, _FLAGS_AT, _STATFS_BYTES = 0x1000, 64, 4096


def unsafe_place(folder: Path, mounts: str | None = None) -> str:
    """Why a store should not be in this folder, as a sentence; "" for a good place.

    `mounts` stands for the content of `/proc/self/mountinfo`.
    """
    service = _synced(folder)
    if service:
        return worded(
            "This folder is copied to other computers by {service}. That would damage the store "
            "and let clients' data leave the office. Choose a folder on this computer alone.",
            service=service,
        )
    if str(folder).startswith(("\\\\", "//")) or _on_network(_really(folder), mounts):
        return (
            "This folder is on a network drive, which cannot keep a store safe while it is "
            "written. Choose a folder on this computer's own disk."
        )
    return ""


def _synced(folder: Path) -> str:
    for path in dict.fromkeys((folder, _really(folder))):
        for part in path.parts:
            for name, service in _SYNCED:
                if name.fullmatch(part):
                    return service
    return ""


def _really(folder: Path) -> Path:
    """With links followed, as far as the folder exists."""
    try:
        return folder.resolve()
    except (OSError, RuntimeError):
        return folder.absolute()


def _on_network(folder: Path, mounts: str | None) -> bool:
    if mounts is not None or sys.platform == "linux":
        return is_network_type(_type_of(folder, _mounts() if mounts is None else mounts))
    if sys.platform == "win32":
        return int(ctypes.windll.kernel32.GetDriveTypeW(folder.anchor)) == _DRIVE_REMOTE
    if sys.platform == "darwin":
        return _not_local_on_mac(folder)
    return False


def is_network_type(kind: str) -> bool:
    # fuseblk is a local disk (NTFS, exFAT); fuse.<name> may be anything, so it is none
    return kind in _NETWORK_TYPES or kind.startswith("fuse.")


def _mounts() -> str:
    try:
        return MOUNTS.read_text("utf-8", "surrogateescape")
    except OSError:
        return ""


def _type_of(folder: Path, mounts: str) -> str:
    """The type of the file system that holds the folder; "" when it cannot be told.

    Line: id parent major:minor root MOUNT-POINT options [fields ...] - TYPE source options
    (man 5 proc_pid_mountinfo).
    """
    longest, kind = -1, ""
    for line in mounts.splitlines():
        before, _, after = line.partition(" - ")
        fields, types = before.split(" "), after.split(" ")
        if len(fields) < 5 or not types[0]:
            continue
        point = Path(re.sub(r"\\([0-7]{3})", lambda m: chr(int(m[1], 8)), fields[4]))
        # a later mount on the same point hides the earlier
        if len(point.parts) >= longest and (folder == point or point in folder.parents):
            longest, kind = len(point.parts), types[0]
    return kind


def _not_local_on_mac(folder: Path) -> bool:
    there = next((p for p in (folder, *folder.parents) if p.exists()), folder)
    info = ctypes.create_string_buffer(_STATFS_BYTES)
    if ctypes.CDLL(None).statfs(str(there).encode(), info) != 0:
        return False
    flags = int.from_bytes(info.raw[_FLAGS_AT : _FLAGS_AT + 4], "little")
    return not flags & _MNT_LOCAL
