"""A program that writes notes as fast as it can and makes backups beside it, to be killed.

``busy_backup_maker.py FOLDER PLACE`` reads the key (hex) and then one line per round from standard
input; for each it starts a copy of itself that says ``pid N``, ``saved ID`` for every note and
``made NAME ID`` for every backup, with the last note that was saved before it began; it
says ``over`` once that was killed.
"""

import os
import sys
import threading
from datetime import UTC, datetime
from pathlib import Path

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.basics.access import Access
from assisterdesk.basics.clock import SystemClock
from assisterdesk.basics.ids import CaseId, DeviceId, NoteId, StaffId, new_id
from assisterdesk.cases.case import Note
from assisterdesk.keys.sealing import AesSealer, EdSigner
from assisterdesk.store.backup import SqlCipherBackups
from assisterdesk.store.opener import SqlCipherStoreOpener
from assisterdesk.store.whole_copy import quietly

WHO, CASE = StaffId("staff-pa-houa"), CaseId("case-xiong")


def say(text: str) -> None:
    os.write(1, f"{text}\n".encode())


def work(folder: Path, place: Path, key: bytes) -> None:
    clock = SystemClock()
    store = SqlCipherStoreOpener(AesSealer(), EdSigner()).open(
        folder, key, clock, DeviceId("desk-1")
    )
    store.new_epoch(WHO)
    saved: list[str] = []

    def write() -> None:
        while True:
            note = Note(NoteId(new_id()), CASE, WHO, clock.now(), "Called about renewal. " * 30)
            with store.change(WHO, "add note", CASE) as change:
                change.put_note(note)
                change.log(
                    LogLine(
                        Action.CREATED, Access(WHO, "agreed_follow_up", CASE), detail=note.id
                    )
                )
                change.commit()
            saved.append(note.id)
            say(f"saved {note.id}")

    say(f"pid {os.getpid()}")
    threading.Thread(target=write, daemon=True).start()
    backups = SqlCipherBackups(EdSigner())
    while True:
        before = saved[-1] if saved else "none"
        now = datetime.now(UTC)
        made = backups.make(folder, key, place, now, 1, lambda _: None, quietly)
        say(f"made {made.id} {before}")
        for older in backups.all(place)[2:]:
            backups.drop(older.folder)


def main() -> None:
    folder, place = Path(sys.argv[1]), Path(sys.argv[2])
    key = bytes.fromhex(sys.stdin.readline())
    while sys.stdin.readline():
        child = os.fork()
        if child == 0:
            work(folder, place, key)
        os.waitpid(child, 0)
        say("over")


if __name__ == "__main__":
    main()
