"""Every screen of the filled practice office: spoken, legible in small windows, long words, and
from right to left."""

import json
import os
import re
import subprocess  # noqa: S404, TID251 - a window in a process of its own
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtCore import (
    QCoreApplication,
    QDeadlineTimer,
    QEvent,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QWidget,
)

from assisterdesk.actions.cases import give_reason
from assisterdesk.actions.program import Session
from assisterdesk.actions.signing_in import create_office, lock
from assisterdesk.bootstrap import practice_office
from assisterdesk.tour.legible import problems
from assisterdesk.ui.application import exit_verbs
from assisterdesk.ui.kept_texts import KeptTexts
from assisterdesk.ui.language import entries
from assisterdesk.ui.screens.cases.view import CasesPage
from assisterdesk.ui.shell.pages import found_screens
from assisterdesk.ui.shell.window import MainWindow
from assisterdesk.ui.theme.look import apply
from assisterdesk.ui.theme.roles import Mode
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.table_list import TableList

SCREENS = sorted(c.id for c in found_screens().values() if c.order is not None)
#: section buttons, by the beginning of their names
SECTIONS = ("privacy_go_", "access_go_", "help_")
#: begins every translated text in the made-up language; has no width
MARK = "\u2063"
_ONLY_DATA = re.compile(r"[^A-Za-z]*")


class LongWords(QTranslator):
    """A language in which every text is three tenths longer, as Spanish and Somali can be."""

    def translate(self, context, source, disambiguation=None, n=-1):
        text = source if isinstance(source, str) else source.decode("utf-8")
        # words of at most a dozen letters, which a line may be broken between
        longer = " ".join(["·" * 9] * (len(text) // 30) + ["·" * max(1, len(text) % 30 * 3 // 10)])
        return f"{MARK}{text}{longer}" if text else None

    def isEmpty(self) -> bool:
        return False


@dataclass
class Seat:
    window: MainWindow
    session: Session
    case: str

    def settle(self) -> None:
        """Until nothing is at work and everything was laid out."""
        end = QDeadlineTimer(20_000)
        for _round in range(3):
            while self.window.background.is_busy() and not end.hasExpired():
                QApplication.processEvents()
            QApplication.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
            QApplication.processEvents()
        assert not end.hasExpired(), "the window did not come to rest"

    def places(self) -> Iterator[str]:
        """Each screen with its sections, one after the other in front."""
        for screen in SCREENS:
            self.window.navigate(screen)
            self.settle()
            yield screen
            buttons = [
                b.objectName()
                for b in self.window.findChildren(QAbstractButton)
                if b.isCheckable()
                and b.objectName().startswith(SECTIONS)
                and b.objectName().startswith(screen)
                and b.isVisibleTo(self.window)
            ]
            for name in buttons[1:]:
                found = self.window.findChild(QAbstractButton, name)
                assert found is not None
                found.click()
                self.settle()
                yield name
        self.window.navigate("case", case=self.case)
        self.settle()
        yield "case"
        yield from self.of_many()

    def of_many(self) -> Iterator[str]:
        """With several rows of a list chosen, and what is done to several cases."""
        for screen, table in (("outbox", "outbox_list"), ("cases", "cases_table")):
            self.window.navigate(screen)
            self.settle()
            listed = self.window.findChild(TableList, table)
            assert listed is not None
            listed.choose_ids([listed.id_of(listed.model().index(row, 0)) for row in range(3)])
            self.settle()
            yield f"{screen} chosen"
        page = self.window.pages.page("cases")
        assert isinstance(page, CasesPage)
        for what in (page.chosen.hand_over, page.chosen.add_task):
            listed.choose_ids([listed.id_of(listed.model().index(row, 0)) for row in range(3)])
            what()
            self.settle()
            yield f"cases {what.__name__}"
            page.chosen.many.left.emit()
            self.settle()


@pytest.fixture(scope="module")
def seat() -> Iterator[Seat]:
    yield from seated()


def seated() -> Iterator[Seat]:
    """Somebody signed in at the window of the filled practice office."""
    found = QApplication.instance() or QApplication([])
    assert isinstance(found, QApplication)
    apply(found, Mode.LIGHT)
    with practice_office() as (program, _exchange):
        practice = program.practice
        assert practice is not None
        session, _ = create_office(program, practice.office, practice.first, practice.passphrase)
        practice.fill(session, lambda _done, _all: None)
        window = MainWindow(program, lock, exit_verbs=exit_verbs())
        window.show()
        window.enter(session)
        case = session.store.recent_submissions(session.who.id, 1)[0].case
        give_reason(session, case, "status_inquiry")
        seat = Seat(window, session, case)
        yield seat
        # left as a person leaves: the pages go before the window does
        window.lock()
        seat.settle()
        window.close()
        window.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def silent(window: QWidget) -> list[str]:
    """Widgets that take the keyboard and have nothing for a screen reader to say."""
    found = []
    for widget in window.findChildren(QWidget):
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if not takes_keys or not widget.isVisibleTo(window) or widget.focusProxy():
            continue
        heard = QAccessible.queryAccessibleInterface(widget)
        if heard is None or not heard.text(QAccessible.Text.Name).strip():
            found.append(f"{widget.objectName()} ({type(widget).__name__})")
        elif heard.role() in (QAccessible.Role.NoRole, QAccessible.Role.Client):
            found.append(f"{widget.objectName()} has no role")
    return found


@pytest.mark.requirement("X3")
def test_a_screen_reader_has_a_name_and_a_role_for_whatever_takes_the_keyboard(seat):
    said = {place: found for place in seat.places() if (found := silent(seat.window))}
    assert said == {}


@pytest.mark.parametrize("size", [(960, 640), (1180, 760), (1920, 1080)])
def test_nothing_is_cut_off_or_covered(seat, size):
    seat.window.resize(*size)
    said = {place: found for place in seat.places() if (found := problems(seat.window))}
    assert said == {}


def test_longer_words_fit_too_and_every_text_is_translated(seat):
    app = QApplication.instance()
    assert app is not None
    language = LongWords()
    seat.window.resize(1180, 760)
    app.installTranslator(language)
    seat.window.speak_anew()
    try:
        seat.settle()
        cut, untranslated = {}, {}
        for place in seat.places():
            if found := problems(seat.window):
                cut[place] = found
            if plain := sorted(set(english(seat.window))):
                untranslated[place] = plain
        assert cut == {}
        assert untranslated == {}
    finally:
        app.removeTranslator(language)
        seat.window.speak_anew()
        seat.settle()


def english(window: QWidget) -> Iterator[str]:
    """Texts of the program itself that came to the screen without being translated: those of the
    languages' files, and sentences of theirs with something in their places."""
    for widget in window.findChildren(QWidget):
        if not widget.isVisibleTo(window):
            continue
        for text in said_by(widget):
            if not text or MARK in text or text in OWN_NAMES:
                continue
            if text in TEXTS or (" " in text and SENTENCES.sentence(text) is not None):
                yield f"{widget.objectName()}: {text}"


def said_by(widget: QWidget) -> Iterator[str]:
    """Everything a widget says: shown, offered, under the pointer, and to a screen reader."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    match widget:
        case Label():
            yield widget.whole_text()
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(at) for at in range(widget.count()))
        case QAbstractItemView() if widget.model() is not None:
            model = widget.model()
            for column in range(model.columnCount()):
                yield str(model.headerData(column, Qt.Orientation.Horizontal) or "")
                for row in range(min(model.rowCount(), 20)):
                    yield str(model.data(model.index(row, column)) or "")


def test_from_right_to_left_nothing_is_cut_off_or_covered(seat):
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    app.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    seat.window.resize(1180, 760)
    try:
        said = {place: found for place in seat.places() if (found := problems(seat.window))}
        assert said == {}
    finally:
        app.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


#: a single word may be somebody's data as well (a role, a state): sentences and headings count
TEXTS = frozenset(e.source for e in entries("es") if " " in e.source)
SENTENCES = KeptTexts(entries("es"))
#: names that stay as they are in every language
OWN_NAMES = frozenset({"Assister Resource Center", "Broker Service Line", "Microsoft 365"})


@pytest.mark.requirement("X3")
def test_no_part_of_a_page_flashes_up_as_a_window_of_its_own(checkout: Path) -> None:
    """It would be seen on the desktop, and take the keyboard from the person. Looked at in a
    process of its own: every event of it passes through Python."""
    ran = subprocess.run(  # noqa: S603 - this very interpreter
        [sys.executable, "-m", "tests.stories.windows_shown"],
        cwd=checkout,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=180,
        check=False,
    )
    assert ran.returncode == 0, ran.stderr[-2000:]
    shown = json.loads(ran.stdout.splitlines()[-1])
    assert len(shown["places"]) > 20
    assert shown["windows"] == []
