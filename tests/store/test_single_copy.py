"""A second program on one store is refused, and a store is not put where it would be damaged."""

import os
import secrets
import signal
import subprocess  # noqa: S404, TID251 - a program to kill
import sys
from pathlib import Path

import pytest

from assisterdesk.basics.errors import Refused
from assisterdesk.store.opener import SqlCipherStoreOpener
from assisterdesk.store.place import unsafe_place
from assisterdesk.store.single import StoreLock
from assisterdesk.store.store import SqlCipherStore
from tests.contracts.store_values import DEVICE, TickingClock

_HOLD = """
import sys
from pathlib import Path
from assisterdesk.store.single import StoreLock
held = StoreLock.take(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


def test_a_second_program_is_refused_until_the_first_lets_go(
    store: SqlCipherStore,
    folder: Path,
    opener: SqlCipherStoreOpener,
    key: bytes,
    clock: TickingClock,
) -> None:
    with pytest.raises(Refused, match="another copy of AssisterDesk"):
        opener.open(folder, key, clock, DEVICE)
    with pytest.raises(Refused, match="another copy of AssisterDesk"):
        opener.rekey(folder, key, secrets.token_bytes(32))
    # looking does not write, so it is allowed
    assert opener.verify(folder, key).entries >= 0
    store.close()
    opener.open(folder, key, clock, DEVICE).close()


def test_a_failed_opening_does_not_keep_others_out(
    store: SqlCipherStore,
    folder: Path,
    opener: SqlCipherStoreOpener,
    key: bytes,
    clock: TickingClock,
) -> None:
    store.close()
    with pytest.raises(Exception, match="does not open"):
        opener.open(folder, secrets.token_bytes(32), clock, DEVICE)
    opener.open(folder, key, clock, DEVICE).close()


@pytest.mark.skipif(os.name == "nt", reason="kills with SIGKILL")
def test_a_killed_program_lets_go(tmp_path: Path, checkout: Path) -> None:
    with subprocess.Popen(  # noqa: S603 - our own program
        [sys.executable, "-c", _HOLD, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        cwd=checkout,
    ) as other:
        assert other.stdout
        assert other.stdout.readline() == "held\n"
        with pytest.raises(Refused):
            StoreLock.take(tmp_path)
        other.send_signal(signal.SIGKILL)
        other.wait(60)
        StoreLock.take(tmp_path).release()
        other.stdin.close()  # type: ignore[union-attr]


_MOUNTS = """\
22 1 8:1 / / rw,relatime shared:1 - ext4 /dev/sda1 rw
30 22 0:40 / /home/paj/office\\040share rw - cifs //server/share rw
31 22 0:41 / /mnt/nfs rw - nfs4 server:/x rw
32 22 0:42 / /home/paj/cloud rw - fuse.rclone remote: rw
33 22 8:17 / /media/stick rw - fuseblk /dev/sdb1 rw
34 31 8:33 / /mnt/nfs/local rw - ext4 /dev/sdc1 rw
broken line
"""


@pytest.mark.parametrize(
    ("folder", "safe"),
    [
        ("/home/paj/.local/share/AssisterDesk/store", True),
        ("/home/paj/office share/store", False),
        ("/home/paj/office share more/store", True),
        ("/mnt/nfs/a/b", False),
        ("/mnt/nfs/local/store", True),
        ("/home/paj/cloud", False),
        ("/media/stick/store", True),
    ],
)
def test_network_file_systems_are_known_by_their_type(folder: str, safe: bool) -> None:
    found = unsafe_place(Path(folder), _MOUNTS)
    assert (found == "") is safe
    assert safe or "network drive" in found


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("/Users/paj/OneDrive - North Star Help/store", "OneDrive"),
        ("/home/paj/OneDrive/Documents/store", "OneDrive"),
        ("/home/paj/Dropbox (Office)/store", "Dropbox"),
        ("/Users/paj/Google Drive/store", "Google Drive"),
        ("/Users/paj/Library/Mobile Documents/store", "iCloud Drive"),
        ("/Users/paj/Library/CloudStorage/x/store", "sync program"),
        ("/home/paj/Nextcloud/store", "Nextcloud"),
        ("/home/paj/dropboxes/store", ""),
        ("/home/box/my files/store", ""),
    ],
)
def test_synchronised_folders_are_known_by_their_names(folder: str, service: str) -> None:
    found = unsafe_place(Path(folder), _MOUNTS)
    assert service in found
    assert bool(service) == bool(found)


def test_a_link_into_a_synchronised_folder_is_seen(tmp_path: Path) -> None:
    (tmp_path / "Dropbox").mkdir()
    (tmp_path / "plain").symlink_to(tmp_path / "Dropbox")
    assert "Dropbox" in unsafe_place(tmp_path / "plain" / "store")


def test_unc_paths_are_network_drives() -> None:
    assert "network drive" in unsafe_place(Path("//server/share/store"), _MOUNTS)


def test_this_machines_own_folder_is_fine(tmp_path: Path) -> None:
    assert unsafe_place(tmp_path / "store") == ""
