"""A backup that is read back, against copying the same file with cp's calls and one fsync."""

import os
import shutil
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from assisterdesk.keys.sealing import EdSigner
from assisterdesk.store.backup import SqlCipherBackups
from assisterdesk.store.whole_copy import quietly
from benchmarks.card import Figure, Limits, Row, Unit
from benchmarks.office_generator import LARGE, PASSPHRASE, office, opened

RUNS = 3


def measure() -> tuple[Row, ...]:
    folder = office(LARGE)
    program = opened(folder)
    slot = next(s for s in program.keys.slots(program.folder) if not s.is_recovery)
    key = program.keys.open(program.folder, slot.id, PASSPHRASE).store_key
    backups = SqlCipherBackups(EdSigner())
    ours, theirs = [], []
    with tempfile.TemporaryDirectory(dir=folder.parent) as place:
        for run in range(RUNS):
            begin = time.perf_counter()
            _plain_copy(program.folder / "cases.db", Path(place) / f"plain-{run}")
            theirs.append(time.perf_counter() - begin)
            begin = time.perf_counter()
            made = backups.make(
                program.folder,
                key,
                Path(place),
                datetime.now(UTC),
                1,
                lambda _: None,
                quietly,
            )
            ours.append(time.perf_counter() - begin)
            backups.drop(made.folder)
            os.unlink(Path(place) / f"plain-{run}")
    what = f"backup and its reading back, {made.size / 1_000_000:.0f} MB"
    limits = Limits(ratio_at_most=3.0)
    return (Row(what, Unit.SECONDS, tuple(ours), "cp + fsync", tuple(theirs), limits),)


def _plain_copy(source: Path, target: Path) -> None:
    shutil.copyfile(source, target)
    with target.open("rb+") as file:
        os.fsync(file.fileno())


FIGURE = Figure("Backup", measure)
