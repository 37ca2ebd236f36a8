"""One store for everybody who works at a computer: whom its files let in.

Linux and macOS: a folder that IT made for a group (``chgrp assisters F; chmod 2770 F``) passes its
group on, and files in it are made for the group as well; every other folder is its owner's alone.
Windows: files take on the folder's own permissions, so there is nothing to do here. The files are
encrypted either way; this decides who may open, change and delete them.
"""

import os
import stat
import sys
from pathlib import Path

_GROUP_FILE, _GROUP_FOLDER = 0o660, 0o2770


def is_shared(folder: Path) -> bool:
    """Whether the folder was made for a group, whose members may write and which it passes on."""
    if sys.platform == "win32":
        return False
    try:
        mode = folder.stat().st_mode
    except OSError:
        return False
    return bool(mode & stat.S_ISGID) and bool(mode & stat.S_IWGRP)


def open_own(path: Path, flags: int) -> int:
    """A handle like `os.open`; a file made by it is its owner's, or its group's in a shared folder.
    Raises OSError."""
    is_new = bool(flags & os.O_CREAT) and not path.exists()
    handle = os.open(path, flags, 0o600)
    if is_new and sys.platform != "win32" and is_shared(path.parent):
        os.fchmod(handle, _GROUP_FILE)
    return handle


def keep_own(path: Path) -> None:
    """The same for a file that a library made. Raises OSError."""
    if sys.platform != "win32":
        path.chmod(_GROUP_FILE if is_shared(path.parent) else 0o600)


def make_own(folder: Path) -> None:
    """The folder with those above it, for its owner, or for the group of the folder it stands in.
    Raises OSError."""
    if folder.is_dir():
        return
    parent = folder.parent
    if not parent.exists():
        make_own(parent)
    folder.mkdir(mode=0o700, exist_ok=True)
    if sys.platform != "win32" and is_shared(parent):
        folder.chmod(_GROUP_FOLDER)
