"""Typing into a submission while the gate looks on: how long the window ever stands still."""

import itertools
import os
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date

from benchmarks.card import Figure, Limits, Row, Unit
from benchmarks.figure_gate import _letters, _people

#: characters that stand in the message, keys typed into its middle, people the gate knows
BODY = 20_000
KEYS = 400
PEOPLE = 60_000
#: seconds between two keys, keys in a burst, seconds of thought after it: the gate looks then
BETWEEN, BURST, THOUGHT = 0.03, 20, 1.5
TYPE = "renewal_status"
TYPED = "she called again about the renewal and wants to know. "


def measure() -> tuple[Row, ...]:
    # Qt prints its complaints about a missing display server otherwise
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget

    from assisterdesk.actions.cases import create_case, give_reason, new_person
    from assisterdesk.actions.mailbox import save_account
    from assisterdesk.actions.program import Session
    from assisterdesk.actions.signing_in import create_office, lock
    from assisterdesk.basics.ids import CaseId
    from assisterdesk.bootstrap import practice_office
    from assisterdesk.people.person import Relation
    from assisterdesk.ui.application import application
    from assisterdesk.ui.shell.window import MainWindow
    from assisterdesk.ui.widgets.text_area import TextArea

    body = _letters(BODY, 1)[0]
    app = application()
    bare = QPlainTextEdit()
    bare.resize(700, 500)
    bare.show()
    bare.setPlainText(body)
    theirs = _typed(bare)
    bare.close()

    with practice_office() as (program, _):
        practice = program.practice
        if practice is None:
            raise RuntimeError("the practice office is missing")
        session, _ = create_office(program, practice.office, practice.first, practice.passphrase)
        save_account(session, practice.account, practice.password)
        for person in _people(PEOPLE):
            session.known.add(person)
        mai = replace(
            new_person(CaseId(""), "Mai", "Xiong", Relation.SELF), birthdate=date(1987, 5, 3)
        )
        case = create_case(session, "Xiong family", "renewal", (mai,))
        give_reason(session, case, "status_inquiry")

        def end(ended: Session) -> None:
            lock(ended)

        window = MainWindow(program, end)
        window.resize(1180, 760)
        window.enter(session)
        window.show()

        def until(true: Callable[[], bool]) -> None:
            stop = time.monotonic() + 60
            while not true():
                app.processEvents()
                time.sleep(0.002)
                if time.monotonic() > stop:
                    raise TimeoutError("the window did not get there")

        window.navigate("submit", case=str(case))
        page: QWidget | None = None
        until(lambda: window.pages.page("submit") is not None)
        page = window.pages.page("submit")
        drafting = page.drafting  # type: ignore[union-attr]
        until(lambda: drafting.begun is not None)
        drafting.choose_type(TYPE)
        until(lambda: drafting.standing is not None)
        text = window.findChild(TextArea, "submit_body")
        if text is None:
            raise RuntimeError("the page has no message")
        until(text.isVisible)
        text.setPlainText(body)
        text.setFocus()
        until(lambda: not window.background.is_busy() and not drafting.is_stale())
        looks = itertools.count()
        drafting.judged.connect(lambda _: next(looks))
        ours = _typed(text)
        until(lambda: not window.background.is_busy())
        seen = next(looks)
        window.close()
        until(lambda: not window.background.is_busy())
    QApplication.processEvents()
    return (
        Row(
            f"the longest stall around a key, {BODY // 1000} KB message, {PEOPLE} people known"
            f" ({seen} looks of the gate meanwhile)",
            Unit.SECONDS,
            ours,
            "a bare QPlainTextEdit",
            theirs,
            Limits(p99_at_most=0.016),
        ),
    )


def _typed(field: "object") -> tuple[float, ...]:
    """Types into the middle of a text; for each key the longest time the event loop stood still."""
    from PySide6.QtCore import QCoreApplication, QEventLoop, Qt, QTimer
    from PySide6.QtGui import QTextCursor
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QPlainTextEdit

    if not isinstance(field, QPlainTextEdit):
        raise TypeError("not a field for text")
    cursor = field.textCursor()
    cursor.setPosition(BODY // 2)
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    field.setTextCursor(cursor)
    ticks = QTimer(interval=1)
    ticks.setTimerType(Qt.TimerType.PreciseTimer)
    last, longest = time.perf_counter(), 0.0

    def tick() -> None:
        nonlocal last, longest
        now = time.perf_counter()
        longest = max(longest, now - last)
        last = now

    ticks.timeout.connect(tick)
    ticks.start()
    stalls = []
    letters = itertools.cycle(TYPED)
    for n in range(KEYS):
        wait = THOUGHT if n % BURST == BURST - 1 else BETWEEN
        begin = last = time.perf_counter()
        longest = 0.0
        QTest.keyClicks(field, next(letters))
        while time.perf_counter() - begin < wait:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        tick()
        stalls.append(longest)
    ticks.stop()
    return tuple(stalls)


FIGURE = Figure("Typing with the gate looking on", measure)
