"""A process with keys in its memory leaves no copy of it on the disk."""

import subprocess  # noqa: S404, TID251 - a process of our own to look at
import sys
from pathlib import Path

import pytest

_LOOK = """
import ctypes, resource
from assisterdesk.basics.no_dumps import forbid_memory_dumps
forbid_memory_dumps()
print(resource.getrlimit(resource.RLIMIT_CORE), ctypes.CDLL(None).prctl(3, 0, 0, 0, 0))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux whether it would dump")
def test_on_linux_the_process_is_not_dumpable_and_its_core_has_no_room(checkout: Path) -> None:
    done = subprocess.run(  # noqa: S603 - our own lines
        [sys.executable, "-c", _LOOK], cwd=checkout, capture_output=True, text=True, check=True
    )
    assert done.stdout.strip() == "(0, 0) 0"
