"""The list of what was found changes only where what it says changed."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QTextCursor
from pytestqt.qtbot import QtBot

from assisterdesk.ui.widgets.finding_list import FindingList, FoundGroup
from assisterdesk.ui.widgets.found_tile import FoundPlace, FoundTile
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
    assert found.places() == [ssn, name, fix]
    assert (ssn.accessibleName(), name.accessibleName()) == ("line 1", "line 3")
    for place, id in ((ssn, "4"), (name, "7")):
        with qtbot.waitSignal(found.chosen, timeout=60_000) as chosen:
            qtbot.keyClick(place, " ")
        assert chosen.args == [id]


def test_a_place_is_a_button_that_a_screen_reader_presses(qtbot: QtBot) -> None:
    found = FindingList()
    qtbot.addWidget(found)
    found.show()
    found.resize(300, 400)
    found.show_groups([group("SSN", ("0", "line 1"), ("3", "line 2"))])
    place = found.places()[1]
    qtbot.waitUntil(place.isVisible, timeout=60_000)
    heard = QAccessible.queryAccessibleInterface(place)
    assert heard.role() == QAccessible.Role.Button
    assert heard.text(QAccessible.Text.Name) == "line 2"
    assert heard.text(QAccessible.Text.Description) == "why"
    assert heard.state().focusable
    press = heard.actionInterface()
    assert "Press" in press.actionNames()
    with qtbot.waitSignal(found.chosen, timeout=60_000) as chosen:
        press.doAction("Press")
    assert chosen.args == ["3"]
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Space):
        with qtbot.waitSignal(found.chosen, timeout=60_000) as chosen:
            qtbot.keyClick(place, key)
        assert chosen.args == ["3"]
    with qtbot.waitSignal(found.chosen, timeout=60_000) as chosen:
        qtbot.mouseClick(place, Qt.MouseButton.LeftButton)
    assert chosen.args == ["3"]


def test_a_group_grows_and_shrinks_and_offers_what_can_be_done_now(qtbot: QtBot) -> None:
    found = FindingList()
    qtbot.addWidget(found)
    found.show()
    found.resize(300, 400)
    found.show_groups([group("SSN", ("0", "line 1"), fixes=("a",))])
    first, _ = found.places()
    found.show_groups([group("SSN", ("0", "line 1"), ("3", "line 2"), fixes=("b", "c"))])
    assert found.places()[0] is first
    assert [p.objectName() for p in found.places()] == [
        "found_place",
        "found_place",
        "fix_ssn_b",
        "fix_ssn_c",
    ]
    qtbot.waitUntil(lambda: all(p.isVisible() for p in found.places()), timeout=60_000)
    with qtbot.waitSignal(found.fix_asked, timeout=60_000) as asked:
        qtbot.keyClick(found.places()[-1], " ")
    assert asked.args == ["SSN", "c"]
    found.show_groups([group("SSN", ("9", "line 5"))])
    assert found.places() == [first]


def test_a_long_list_is_whole_after_some_turns_and_never_shows_what_is_gone(qtbot: QtBot) -> None:
    found = FindingList(by_slices=True)
    qtbot.addWidget(found)
    found.show()
    many = [
        group(f"kind {n}", *((str(n), f"line {n}") for _ in range(12)), fixes=("a", "b", "c"))
        for n in range(40)
    ]
    found.show_groups(many)
    assert found.places(), "the first are there at once"
    assert not found.is_whole()
    qtbot.waitUntil(found.is_whole, timeout=60_000)
    assert len(found.places()) == 40 * 15
    titles = [p.accessibleName() for p in found.places() if isinstance(p, FoundTile)]
    assert titles == [f"line {n}" for n in range(40) for _ in range(12)]
    # a new kind at the top: what stands below it stays, and is in its order
    kept = found.places()
    found.show_groups([group("new", ("7", "line 0")), *many[1:]])
    qtbot.waitUntil(found.is_whole, timeout=60_000)
    assert found.places()[1:] == kept[15:]
    found.show_groups([])
    assert found.places() == []
    qtbot.waitUntil(lambda: not found.findChildren(FoundTile), timeout=60_000)


def test_a_place_is_as_high_as_its_reason_needs(qtbot: QtBot) -> None:
    found = FindingList()
    qtbot.addWidget(found)
    found.resize(260, 400)
    found.show()
    long = FoundPlace("0", "line 1", "because of this and that and whatever else there was " * 4)
    found.show_groups([FoundGroup("SSN", (long, FoundPlace("1", "line 2", "why")), 0)])

    def fits() -> bool:
        one, two = found.places()
        return one.height() >= 4 * two.height() / 2 and two.y() >= one.y() + one.height()

    qtbot.waitUntil(fits, timeout=60_000)
    narrow = found.places()[0].height()
    found.resize(700, 400)
    qtbot.waitUntil(lambda: found.places()[0].height() < narrow, timeout=60_000)


def test_groups_come_and_go(qtbot: QtBot) -> None:
    found = FindingList()
    qtbot.addWidget(found)
    one, two = group("SSN", ("0", "line 1")), group("Name", ("1", "line 2"), ("2", "line 3"))
    for groups in ([one], [one, two], [two], [], [two, one]):
        found.show_groups(groups)
        assert len(found.places()) == sum(len(g.places) for g in groups)
        assert found.groups() == tuple(groups)


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
