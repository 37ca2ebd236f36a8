"""Runs the tests of the file given within a desktop's session of its own, with a real store.

Started by `dbus-run-session`, so that nothing of the developer's own desktop is touched:
``secret_service.py HOME TESTFILE``.
"""

import os
import subprocess  # noqa: S404, TID251 - the daemon under test
import sys


def main() -> int:
    home, tests = sys.argv[1], sys.argv[2]
    surroundings = {
        **os.environ,
        "HOME": home,
        "XDG_DATA_HOME": f"{home}/data",
        "XDG_CACHE_HOME": f"{home}/cache",
        "XDG_RUNTIME_DIR": home,
    }
    unlocked = subprocess.run(  # noqa: S603
        ["/usr/bin/gnome-keyring-daemon", "--unlock", "--components=secrets"],
        input=b"of the test",
        env=surroundings,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        timeout=60,
        check=False,
    )
    if unlocked.returncode:
        return 99
    ran = subprocess.run(  # noqa: S603
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", tests],
        env={**surroundings, "ASSISTERDESK_SECRET_SERVICE": "1"},
        timeout=60,
        check=False,
    )
    return ran.returncode


if __name__ == "__main__":
    sys.exit(main())
