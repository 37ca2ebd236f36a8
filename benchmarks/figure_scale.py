"""The window over a small and a large office: unlocking, the case list, a note, memory.

Each is measured at every size: the cost must stay flat as the office grows.
"""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from benchmarks.card import Figure, Limits, Row, Unit
from benchmarks.office_generator import PASSPHRASE, Size, office, opened, viewing
from benchmarks.sizes import sizes

UNLOCKS = 7
NOTES = 120
FRAMES = 400
ROWS = 20_000
SIZE = (1180, 760)


def measure() -> tuple[Row, ...]:
    # Qt prints its complaints about a missing display server otherwise
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    rows: list[Row] = []
    for size in sizes():
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder) / "store"
            shutil.copytree(office(size), copy)
            rows += _window(size, copy)
            rows.append(_notes(size, copy, Path(folder) / "plain.db"))
            rows.append(_memory(size, copy))
    return tuple(rows)


# -- the window


def _window(size: Size, folder: Path) -> list[Row]:
    from PySide6.QtCore import QEventLoop
    from PySide6.QtWidgets import QApplication

    from assisterdesk.actions.program import Session
    from assisterdesk.actions.signing_in import _signed_in, lock, people_who_sign_in
    from assisterdesk.ui.application import application
    from assisterdesk.ui.shell.window import MainWindow

    def end(session: Session) -> None:
        lock(session)

    app = application()
    parts = opened(folder)
    (slot,) = people_who_sign_in(parts)
    window = MainWindow(parts, end)
    window.resize(*SIZE)
    window.begin("sign_in")
    window.show()

    def settle() -> None:
        while window.background.is_busy():
            # sleeps until there is something, as a real window does
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        app.processEvents()

    more, bare = [], []
    first_paint: list[float] = []
    plain_paint: list[float] = []
    frames: list[float] = []
    plain_frames: list[float] = []
    for round in range(UNLOCKS):
        key = parts.keys.open(folder, slot.id, PASSPHRASE)
        begin = time.perf_counter()
        store = parts.stores.open(folder, key.store_key, parts.clock, parts.device)
        store.office()
        bare.append(time.perf_counter() - begin)
        store.close()
        begin = time.perf_counter()
        session = _signed_in(parts, key)
        window.enter(session)
        # until what waits for the person stands there; how many cases there are is counted after it
        while not _shows_today(window):
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        window.grab()
        more.append(time.perf_counter() - begin - bare[-1])
        settle()
        begin = time.perf_counter()
        window.navigate("cases")
        model = window.pages.page("cases").model  # type: ignore[union-attr]
        while not model.rows():
            QApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        window.grab()
        first_paint.append(time.perf_counter() - begin)
        settle()
        table = window.pages.page("cases").table  # type: ignore[union-attr]
        # by turns, so that whatever else the machine does meets both
        is_last = round == UNLOCKS - 1
        frames = _scroll(table, settle) if is_last else []
        # a sign-in leads back to where one was
        window.navigate("today")
        settle()
        window.lock()
        settle()
        took, plain_frames = _plain_table(settle, scrolls=is_last)
        plain_paint.append(took)
    window.close()
    beside = f"a bare QTableView of {ROWS} rows with a trivial model"
    return [
        Row(
            f"{size.name}: unlock to the first painted Today, beyond opening the file",
            Unit.SECONDS,
            tuple(more),
            "opening the same file and one SELECT (for information)",
            tuple(bare),
            Limits(median_at_most=0.15),
        ),
        Row(
            f"{size.name}: case list, first paint",
            Unit.SECONDS,
            tuple(first_paint),
            beside,
            tuple(plain_paint),
            Limits(ratio_at_most=1.5),
        ),
        Row(
            f"{size.name}: case list, a frame while scrolling",
            Unit.SECONDS,
            tuple(frames),
            beside,
            tuple(plain_frames),
            Limits(ratio_at_most=1.5, p99_at_most=0.016),
        ),
    ]


def _shows_today(window: "object") -> bool:
    from assisterdesk.ui.shell.window import MainWindow

    assert isinstance(window, MainWindow)  # noqa: S101 - made above
    page = window.pages.page("today")
    return page is not None and page.sections["waiting"].isVisible()  # type: ignore[attr-defined]


def _scroll(table: "object", settle: Callable[[], None]) -> list[float]:
    """One row further and painted, many times; pages are fetched while it goes."""
    from PySide6.QtWidgets import QApplication, QTableView

    assert isinstance(table, QTableView)  # noqa: S101 - the page's own
    bar, frames = table.verticalScrollBar(), []
    for _ in range(FRAMES):
        begin = time.perf_counter()
        bar.setValue(bar.value() + 1)
        QApplication.processEvents()
        table.viewport().repaint()
        frames.append(time.perf_counter() - begin)
    settle()
    return frames


def _plain_table(settle: Callable[[], None], *, scrolls: bool) -> tuple[float, list[float]]:
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
    from PySide6.QtWidgets import QApplication, QTableView

    class Trivial(QAbstractTableModel):
        def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
            return ROWS

        def columnCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:  # noqa: B008
            return 6

        def data(
            self,
            index: QModelIndex | QPersistentModelIndex,
            role: int = Qt.ItemDataRole.DisplayRole,
        ) -> object:
            if role == Qt.ItemDataRole.DisplayRole:
                return f"row {index.row()} column {index.column()}"
            return None

    begin = time.perf_counter()
    table = QTableView()
    table.setModel(Trivial(table))
    table.resize(*SIZE)
    table.show()
    QApplication.processEvents()
    table.grab()
    took = time.perf_counter() - begin
    frames = _scroll(table, settle) if scrolls else []
    table.close()
    return took, frames


# -- a note


def _notes(size: Size, folder: Path, beside: Path) -> Row:
    from assisterdesk.actions.cases import add_note, give_reason
    from assisterdesk.actions.signing_in import lock, people_who_sign_in, sign_in

    parts = opened(folder)
    (slot,) = people_who_sign_in(parts)
    session = sign_in(parts, slot.id, PASSPHRASE)
    plain = sqlite3.connect(beside, isolation_level=None)
    plain.execute("PRAGMA journal_mode=WAL")
    plain.execute("PRAGMA synchronous=FULL")
    plain.execute("CREATE TABLE note (id INTEGER PRIMARY KEY, text TEXT)")
    text = "Called the family about the renewal form and the missing paystub. " * 3
    # the gate reads everybody after a sign-in; a note must not be measured beside that
    len(session.known)
    listed = viewing(session.store)  # type: ignore[arg-type]
    cases = [row.id for row in listed.page(None, 60)]
    ours, theirs = [], []
    for number in range(NOTES):
        access = give_reason(session, cases[number % len(cases)], "status_inquiry")
        begin = time.perf_counter()
        add_note(session, access, text)
        ours.append(time.perf_counter() - begin)
        begin = time.perf_counter()
        plain.execute("INSERT INTO note (text) VALUES (?)", (text,))
        theirs.append(time.perf_counter() - begin)
    plain.close()
    lock(session)
    return Row(
        f"{size.name}: save a note (row, change, log line, index), acknowledged",
        Unit.SECONDS,
        tuple(ours),
        "one plain SQLite commit, synchronous=FULL",
        tuple(theirs),
        Limits(ratio_at_most=2.0),
    )


# -- memory

_NOW = """
def now():
    with open("/proc/self/statm") as f:
        return int(f.read().split()[1]) * 4096 / 1e6
"""

_EMPTY = f"""{_NOW}
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
window = QWidget(); window.show(); window.grab()
print(now())
"""

_DAY = f"""{_NOW}
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from assisterdesk.actions.cases import give_reason, open_case
from assisterdesk.actions.search import CaseSearch
from assisterdesk.actions.signing_in import lock, people_who_sign_in, sign_in
from assisterdesk.ui.application import application, tidy_up
from assisterdesk.ui.shell.window import MainWindow
from benchmarks.office_generator import PASSPHRASE, opened, viewing
app = application()
parts = opened(Path(sys.argv[1]))
(slot,) = people_who_sign_in(parts)
window = MainWindow(parts, lock); window.show()
session = sign_in(parts, slot.id, PASSPHRASE)
len(session.known)
# as the program's own timer does twice a minute
tidy_up(full=True)
window.enter(session)
def settle():
    while window.background.is_busy():
        QApplication.processEvents()
settle(); window.grab()
def rounds(count):
    ids = [row.id for row in viewing(session.store).page(None, 60)]
    search = CaseSearch(session)
    for n in range(count):
        search.find(("xiong", "renewal", "paystub", "mohamed", "garcia")[n % 5], 25)
        open_case(session, give_reason(session, ids[n % 60], "status_inquiry"))
        if n % 50 == 0:
            window.navigate("cases"); settle(); window.navigate("today"); settle()
    search.pause()
    tidy_up(full=True)
rounds(200)
after = now()
rounds(300)
print(after, now())
lock(session)
"""


def _run(code: str, *arguments: str) -> list[float]:
    done = subprocess.run(  # noqa: S603 - our own code in our own Python
        [sys.executable, "-c", code, *arguments],
        capture_output=True,
        text=True,
        check=True,
        cwd=Path(__file__).resolve().parent.parent,
    )
    return [float(number) for number in done.stdout.split()[-2:]]


def _memory(size: Size, folder: Path) -> Row:
    empty = _run(_EMPTY)[-1]
    after, later = _run(_DAY, str(folder))
    growth = (later - after) / after * 100
    return Row(
        f"{size.name}: memory after a day's searches and looks (grew {growth:.1f} % in 300 more)",
        Unit.MEGABYTES,
        (later,),
        "an empty PySide6 window",
        (empty,),
        Limits(median_at_most=250),
    )


FIGURE = Figure("Scale", measure)
