"""The list of what was found changes only where what it says changed."""

from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from assisterdesk.ui.widgets.finding_list import FindingList, FoundGroup, FoundPlace
from assisterdesk.ui.widgets.spans import Span, qt_places, utf16
from assisterdesk.ui.widgets.text_area import TextArea


def group(title: str, *places: tuple[str, str], fixes: tuple[str, ...] = ()) -> FoundGroup:
    return FoundGroup(
        title,
        tuple(FoundPlace(id, where, "why") for id, where in places),
        0,
        "",
        title,
        tuple((f, f) for f in fixes),
    )


def test_a_group_that_says_the_same_stays_and_leads_to_its_new_places(qtbot: QtBot) -> None:
    found = FindingList()
    qtbot.addWidget(found)
    found.show_groups([group("SSN", ("0", "line 1")), group("Name", ("1", "line 2"), fixes=("a",))])
    ssn, name, fix = found.places()
    found.show_groups([group("SSN", ("4", "line 1")), group("Name", ("7", "line 3"), fixes=("a",))])
    assert found.places()[0] is ssn
    assert found.places()[1:] != [name, fix]
    with qtbot.waitSignal(found.chosen, timeout=60_000) as chosen:
        qtbot.keyClick(ssn, " ")
    assert chosen.args == ["4"]


def test_groups_come_and_go(qtbot: QtBot) -> None:
    found = FindingList()
    qtbot.addWidget(found)
    one, two = group("SSN", ("0", "line 1")), group("Name", ("1", "line 2"), ("2", "line 3"))
    for groups in ([one], [one, two], [two], [], [two, one]):
        found.show_groups(groups)
        assert len(found.places()) == sum(len(g.places) for g in groups)
        assert found.groups() == tuple(groups)
        assert found.layout().count() == len(groups)


def test_marks_move_with_the_typing_and_are_put_anew_where_they_differ(qtbot: QtBot) -> None:
    field = TextArea("Mai Yang, 😀 900-11-2233 called")
    qtbot.addWidget(field)

    def marked() -> list[str]:
        return [mark.cursor.selectedText() for mark in field.extraSelections()]

    field.set_spans([Span(0, 8, "Name"), Span(12, 23, "SSN")])
    assert marked() == ["Mai Yang", "900-11-2233"]
    first = [id(cursor) for cursor, _ in field._marked]
    field.moveCursor(QTextCursor.MoveOperation.Start)
    field.insertPlainText("So ")
    field.set_spans([Span(3, 11, "Name"), Span(15, 26, "SSN")])
    assert [id(cursor) for cursor, _ in field._marked] == first
    assert marked() == ["Mai Yang", "900-11-2233"]
    field.set_spans([Span(3, 6, "Name"), Span(15, 26, "SSN")])
    assert marked() == ["Mai", "900-11-2233"]
    field.set_spans([Span(3, 6, "Other"), Span(15, 26, "SSN")])
    assert [category for _, category in field._marked] == ["Other", "SSN"]
    field.set_spans([])
    assert marked() == []


def test_qt_places_count_as_qt_does() -> None:
    for text in ("", "plain", "é ñ ʻ", "a😀b😀c"):
        place = qt_places(text)
        assert [place(i) for i in range(len(text) + 1)] == [
            utf16(text, i) for i in range(len(text) + 1)
        ]
