"""A program that makes backups one after another, to be killed while it does.

``backup_maker.py FOLDER PLACE`` reads the key (hex) and then one line per round from standard
input; for each it starts a copy of itself that says ``pid N``, then ``made NAME`` for every backup,
and says ``over`` once that was killed.
"""

import os
import sys
from datetime import UTC, datetime
from pathlib import Path

from assisterdesk.keys.sealing import EdSigner
from assisterdesk.store.backup import SqlCipherBackups
from assisterdesk.store.whole_copy import quietly


def say(text: str) -> None:
    os.write(1, f"{text}\n".encode())


def make_backups(folder: Path, place: Path, key: bytes) -> None:
    say(f"pid {os.getpid()}")
    backups = SqlCipherBackups(EdSigner())
    while True:
        now = datetime.now(UTC)
        made = backups.make(folder, key, place, now, 1, lambda _: None, quietly)
        say(f"made {made.id}")
        for older in backups.all(place)[2:]:
            backups.drop(older.folder)


def main() -> None:
    folder, place = Path(sys.argv[1]), Path(sys.argv[2])
    key = bytes.fromhex(sys.stdin.readline())
    while sys.stdin.readline():
        child = os.fork()
        if child == 0:
            make_backups(folder, place, key)
        os.waitpid(child, 0)
        say("over")


if __name__ == "__main__":
    main()
