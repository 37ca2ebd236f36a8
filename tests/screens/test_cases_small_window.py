"""The list of cases in a small window says how many there are in few words."""

from assisterdesk.actions.cases import create_case
from assisterdesk.ui.screens.cases import SCREEN
from assisterdesk.ui.screens.cases.view import OWNER_FROM
from assisterdesk.ui.widgets.label import Label


def test_how_many_cases_is_said_in_the_room_there_is(office, open_window, monkeypatch):
    create_case(office.session, "Xiong family", "renewal")
    opened = open_window(SCREEN)
    page = opened.go("cases")
    opened.until(lambda: page.model.rowCount() == 1)
    number = opened.find(Label, "cases_number")
    assert number.whole_text() == "1 case"
    # as in an office of many cases, of which the first page is here
    monkeypatch.setattr(page.model, "is_whole", lambda: False)
    opened.window.resize(1180, 760)
    opened.until(lambda: page.width() >= OWNER_FROM)
    page._say_number()
    assert number.whole_text() == "1 case, more below" and number.toolTip() == ""
    opened.window.resize(960, 640)
    opened.until(lambda: number.whole_text() == "1+ cases")
    assert number.toolTip() == "1 case, more below"
