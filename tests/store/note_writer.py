"""A program that writes notes as fast as it can and says each one it was told is saved.

``note_writer.py FOLDER`` reads the key (hex) and then one line per round from standard input; for
each it starts a copy of itself that opens the store and says ``pid N``, then ``saved ID`` for every
note, until it is killed; then it says ``over``.
"""

import os
import sys
from pathlib import Path

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.basics.access import Access
from assisterdesk.basics.clock import SystemClock
from assisterdesk.basics.ids import CaseId, DeviceId, NoteId, StaffId, new_id
from assisterdesk.cases.case import Draft, DraftKind, Note
from assisterdesk.keys.sealing import AesSealer, EdSigner
from assisterdesk.store.opener import SqlCipherStoreOpener

WHO, CASE = StaffId("staff-pa-houa"), CaseId("case-xiong")


def say(text: str) -> None:
    os.write(1, f"{text}\n".encode())


def write_notes(folder: Path, key: bytes) -> None:
    clock = SystemClock()
    store = SqlCipherStoreOpener(AesSealer(), EdSigner()).open(
        folder, key, clock, DeviceId("desk-1")
    )
    say(f"pid {os.getpid()}")
    store.new_epoch(WHO)
    while True:
        note = Note(NoteId(new_id()), CASE, WHO, clock.now(), "Called about the renewal. " * 20)
        store.keep_draft(Draft(WHO, CASE, DraftKind.NOTE, note.text, clock.now()))
        with store.change(WHO, "add note", CASE) as change:
            change.put_note(note)
            change.log(
                LogLine(
                    Action.CREATED, Access(WHO, "agreed_follow_up", CASE), detail=note.id
                )
            )
            change.commit()
        say(f"saved {note.id}")


def main() -> None:
    folder = Path(sys.argv[1])
    key = bytes.fromhex(sys.stdin.readline())
    while sys.stdin.readline():
        child = os.fork()
        if child == 0:
            write_notes(folder, key)
        os.waitpid(child, 0)
        say("over")


if __name__ == "__main__":
    main()
