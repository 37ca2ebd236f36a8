"""A program that brings cases in, many in one transaction, and says so before and after.

``import_writer.py FOLDER NUMBER`` reads the key (hex) from standard input; it says ``begun``, then
``case N`` for each of them, then ``done``, and does it again until it is killed.
"""

import os
import sys
from dataclasses import replace
from pathlib import Path

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.ports import Together
from assisterdesk.basics.clock import SystemClock
from assisterdesk.basics.ids import CaseId, PersonId, new_id, new_reference
from assisterdesk.cases.imported import Import
from assisterdesk.keys.sealing import AesSealer, EdSigner
from assisterdesk.store.opener import SqlCipherStoreOpener
from assisterdesk.store.store import SqlCipherStore
from tests.contracts.store_values import DEVICE, PA, a_note, access, household, mai


def say(text: str) -> None:
    os.write(1, f"{text}\n".encode())


def bring_in(store: SqlCipherStore, number: int) -> None:
    value = Import(new_id(), SystemClock().now(), PA, number, number, number, 0)

    def work(all_of_it: Together) -> None:
        with all_of_it.change(PA, "import") as change:
            change.put_import(value)
            change.commit()
        for n in range(number):
            case = CaseId(new_id())
            with all_of_it.change(PA, "import", case) as change:
                change.put_case(household(case, new_reference()))
                change.put_person(replace(mai(case), id=PersonId(new_id())))
                change.put_note(a_note("Brought in. " * 40, case=case))
                change.part_of(value.id)
                change.commit()
            say(f"case {n}")
        all_of_it.log(LogLine(Action.BROUGHT_IN, access(case=None), detail=value.id))

    say("begun")
    store.together(work)
    say("done")


def main() -> None:
    key = bytes.fromhex(sys.stdin.readline())
    store = SqlCipherStoreOpener(AesSealer(), EdSigner()).open(
        Path(sys.argv[1]), key, SystemClock(), DEVICE
    )
    store.new_epoch(PA)
    while True:
        bring_in(store, int(sys.argv[2]))


if __name__ == "__main__":
    main()
