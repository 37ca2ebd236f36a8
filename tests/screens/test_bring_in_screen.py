"""The Bring in a spreadsheet screen: a file, its columns, the dry run, in, and taken back."""

import csv
import io
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QPushButton

from assisterdesk.actions.cases import create_case, open_list
from assisterdesk.actions.import_columns import Target
from assisterdesk.actions.import_run import Choice, imports
from assisterdesk.ui.screens.bring_in import SCREEN
from assisterdesk.ui.screens.bring_in.columns import DAY, MONTH
from tests.actions.spreadsheets import HEAD, HODAN, MAI, TOU

EVERYBODY = (MAI, TOU, HODAN)


def written(path: Path, *rows: tuple[str, ...], head: tuple[str, ...] = HEAD, encoding="cp1252"):
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows([head, *rows])
    path.write_bytes(out.getvalue().encode(encoding))
    return path


@pytest.fixture
def file(tmp_path):
    return written(tmp_path / "clients.csv", *EVERYBODY)


@pytest.fixture
def opened(open_window):
    window = open_window(SCREEN)
    window.page = window.go("bring_in")
    return window


def press(opened, name):
    opened.find(QPushButton, name).click()
    opened.settle()


def choose(opened, path):
    opened.window.context.exits.places.answer_next(path)
    press(opened, "bring_in_choose")


def households(office):
    listed = open_list(office.session)
    try:
        return sorted(row.household for row in listed.page(None, 99))
    finally:
        listed.pause()


def test_a_spreadsheet_comes_in_and_is_taken_back(office, opened, file):
    page = opened.page
    choose(opened, file)
    assert page.columns.choice(1).chosen_id() == Target.FULL_NAME
    assert page.rules.group.chosen_id() == "household"
    assert not page.rules.days_field.isVisible()
    with pytest.raises(KeyError):
        page.columns.choice(13)
    press(opened, "bring_in_check")
    assert page.summary.amounts.whole_text() == "2 households, 3 people, 1 note and 1 task"
    assert not page.problems.isVisible()
    assert not page.twins.isVisible()
    assert imports(office.session) == ()
    press(opened, "bring_in_go")
    assert "came in" in page.done.sentence.text()
    assert households(office) == ["Warsame family", "Xiong family"]
    assert page._sheet is None, "nothing of the file is held any more"
    press(opened, "bring_in_back_0")
    question = opened.find(QPushButton, "question_yes")
    question.click()
    opened.settle()
    assert "2 cases that came in are gone again" in page.banner.text()
    assert households(office) == []
    assert page.start.isVisible()


def test_it_is_found_by_what_one_would_type(opened):
    verbs = {verb.id: verb for verb in opened.window._all_verbs()}
    assert "excel" in verbs["go_bring_in"].keywords
    opened.go("today")
    verbs["go_bring_in"].run()
    assert opened.screen == "bring_in"


def test_the_undo_bar_takes_it_back_at_once(office, opened, file):
    choose(opened, file)
    press(opened, "bring_in_check")
    press(opened, "bring_in_go")
    opened.page._take_back(imports(office.session)[0])
    opened.settle()
    assert households(office) == []


def test_a_dropped_file_is_opened(opened, file):
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(file))])
    copy, left, none = (
        Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier,
    )  # fmt: skip
    opened.page.start.target.hear(QDropEvent(QPointF(5, 5), copy, mime, left, none))
    opened.settle()
    assert opened.page.columns.isVisible()
    press(opened, "bring_in_go_back")
    assert opened.page.start.isVisible()
    assert opened.page._sheet is None


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [
        ("a.pdf", b"%PDF-1.7 nothing", "not a table"),
        ("a.xlsx", b"PK\x03\x04 nothing", "damaged"),
        ("a.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, "password"),
        ("a.csv", b"", "empty"),
        ("a.csv", b"\n \n,,\n", "nothing in this file"),
    ],
)
def test_what_is_no_spreadsheet_says_so(opened, tmp_path, name, content, said):
    path = tmp_path / name
    path.write_bytes(content)
    choose(opened, path)
    assert said in opened.page.banner.text()
    assert opened.page.start.isVisible()
    assert opened.page.start.empty.button.isEnabled()


def test_a_file_that_is_gone_says_so(opened, tmp_path):
    choose(opened, tmp_path / "gone.csv")
    assert "could not be read" in opened.page.banner.text()


def test_delimiter_and_headers_can_be_said_and_are_shown_at_once(opened, tmp_path):
    path = tmp_path / "odd.csv"
    path.write_text("Mai,Xiong;651-555-0142\nTou,Vang;651-555-0143\n", "utf-8")
    page = opened.page
    choose(opened, path)
    assert page.file.delimiter.chosen_id() in ",;"
    page.file.delimiter.choose(";")
    page.file.delimiter.picked.emit(";")
    opened.settle()
    assert page._sheet.table.width == 2
    assert page.file.header.chosen_id() == "-1"
    assert page._sheet.titles() == ("Column A", "Column B")
    press(opened, "bring_in_check")
    assert "which column holds the names" in page.banner.text()
    page.columns.choice(0).choose(Target.FULL_NAME)
    page.columns.choice(0).picked.emit(Target.FULL_NAME)
    page.file.header_changed.emit(0)
    opened.settle()
    assert page._sheet.titles() == ("Mai,Xiong", "651-555-0142")
    page.file.header_changed.emit(-1)
    opened.settle()
    page.columns.choice(0).picked.emit(Target.FULL_NAME)
    press(opened, "bring_in_check")
    assert page.summary.amounts.whole_text() == "2 households and 2 people"


def test_days_that_read_both_ways_are_asked(opened, tmp_path):
    page = opened.page
    choose(opened, written(tmp_path / "d.csv", ("Mai Xiong", "5/3/1987"), head=("Name", "DOB")))
    assert page.rules.days_field.isVisible()
    press(opened, "bring_in_check")
    assert "Choose one" in page.rules.days_field.error()
    page.rules.days.choose(DAY)
    page.rules.days.picked.emit(DAY)
    press(opened, "bring_in_check")
    (one,) = page._checked.plan.planned
    assert one.people[0].birthdate.month == 3
    press(opened, "bring_in_go_back")
    page.rules.days.choose(MONTH)
    press(opened, "bring_in_check")
    assert page._checked.plan.planned[0].people[0].birthdate.month == 5


def test_problems_are_listed_and_saved_without_values(opened, tmp_path):
    bad = ("H3", "Lor, Bee", "31/31/1987", "900-12-345")
    page = opened.page
    choose(opened, written(tmp_path / "bad.csv", *EVERYBODY, bad))
    press(opened, "bring_in_check")
    rows = [page.problems.model.row(str(i))[1] for i in range(2)]
    assert [(p.row, p.column) for p in rows] == [(5, "DOB"), (5, "SSN")]
    assert "1 row stays out" in page.summary.rows.whole_text()
    assert "Row 5. DOB: This is not a day" in page.problems.whole.whole_text()
    target = tmp_path / "out.csv"
    opened.window.context.exits.places.answer_next(target)
    press(opened, "bring_in_save_problems")
    opened.qtbot.waitUntil(target.exists, timeout=60_000)
    saved = target.read_text("utf-8")
    assert "nine digits" in saved
    assert "900-12-345" not in saved
    assert "Lor" not in saved


def test_who_is_here_already_is_chosen_about_one_by_one_or_for_all(office, opened, tmp_path, file):
    page = opened.page
    for _ in range(2):
        choose(opened, file)
        press(opened, "bring_in_check")
        if not page.twins.isVisible():
            press(opened, "bring_in_go")
            opened.page.shown()
            opened.settle()
    assert len(page.twins.choices()) == 3
    assert set(page.twins.choices().values()) == {Choice.SKIP}
    assert "the same name, birthdate" in page.twins.whole.whole_text()
    press(opened, "bring_in_go")
    assert "Nothing is left to bring in" in page.banner.text()
    press(opened, "bring_in_twin_new")
    assert list(page.twins.choices().values()).count(Choice.NEW) == 1
    press(opened, "bring_in_twin_all")
    assert set(page.twins.choices().values()) == {Choice.NEW}
    press(opened, "bring_in_twin_add")
    press(opened, "bring_in_twin_all")
    press(opened, "bring_in_go")
    assert households(office) == ["Warsame family", "Xiong family"]
    assert imports(office.session)[0].notes == 1


def test_hidden_names_hide_what_the_file_says(opened, file):
    page = opened.page
    choose(opened, file)
    words = [label.whole_text() for label in page.columns._samples.values()]
    assert "Xiong, Mai" in words[1]
    assert not any("900-55-1234" in text for text in words)
    opened.window.set_names_hidden(True)
    words = [label.whole_text() for label in page.columns._samples.values()]
    assert words[1].startswith("xxxxx, xxx")
    assert "hmong" in words[6], "a language names nobody"
    assert "clients" not in page.file.file.whole_text()


def test_stopped_nothing_came_in(office, opened, tmp_path):
    create_case(office.session, "Lor family", "")
    many = tuple(
        (f"H{n}", f"Warsame, Hodan{n}", "3/30/1990", f"90055{n:04}", *HODAN[4:]) for n in range(400)
    )
    page = opened.page
    choose(opened, written(tmp_path / "many.csv", *many))
    press(opened, "bring_in_check")
    opened.find(QPushButton, "bring_in_go").click()
    page.progress.stop()
    opened.settle()
    opened.qtbot.waitUntil(lambda: page.go_button.isEnabled(), timeout=60_000)
    assert "Nothing of it came in" in page.banner.text()
    assert households(office) == ["Lor family"]
    assert imports(office.session) == ()
