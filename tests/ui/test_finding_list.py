"""The list of what was found changes only where what it says changed."""

from pytestqt.qtbot import QtBot

from assisterdesk.ui.widgets.finding_list import FindingList, FoundGroup, FoundPlace
from assisterdesk.ui.widgets.spans import qt_places, utf16


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
    with qtbot.waitSignal(found.chosen) as chosen:
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


def test_qt_places_count_as_qt_does() -> None:
    for text in ("", "plain", "é ñ ʻ", "a😀b😀c"):
        place = qt_places(text)
        assert [place(i) for i in range(len(text) + 1)] == [
            utf16(text, i) for i in range(len(text) + 1)
        ]
