"""The widgets do what they say, by keyboard, and are named for a screen reader."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.theme import look
from assisterdesk.ui.theme.roles import Mode, Tone
from assisterdesk.ui.theme.scale import ROW, ROW_COMPACT
from assisterdesk.ui.widgets.arrange import Page, centred, column, holder, row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import BlockedButton, Button, IconButton
from assisterdesk.ui.widgets.card import Card, EmptyState
from assisterdesk.ui.widgets.card_list import CardList, CardText
from assisterdesk.ui.widgets.chip import Badge, Chip, Count
from assisterdesk.ui.widgets.choice import Choice, OneOf, Tick
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField, PassphraseField
from assisterdesk.ui.widgets.masked import DOTS, Masked
from assisterdesk.ui.widgets.question import Question
from assisterdesk.ui.widgets.spans import Legend, Span
from assisterdesk.ui.widgets.step_list import StepList, StepState
from assisterdesk.ui.widgets.strength_meter import StrengthMeter
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.widgets.text_area import ReadOnlyText, TextArea
from assisterdesk.ui.widgets.undo_bar import UndoBar

pytestmark = pytest.mark.usefixtures("dressed")


@pytest.fixture
def show(qtbot: QtBot) -> Callable[[QWidget], QWidget]:
    kept: list[QWidget] = []

    def shown(widget: QWidget) -> QWidget:
        kept.append(widget)
        qtbot.addWidget(widget)
        widget.show()
        return widget

    return shown


def a_table() -> TableList:
    table = TableList()
    model = RowsModel(
        [Column[str]("Reference", lambda r: r, stretch=True)], lambda r: f"id-{r}", table
    )
    model.set_rows(["7QX2KD", "K4M9ZT", "M3V8RA"])
    table.setModel(model)
    return table


def everything() -> list[QWidget]:
    masked = Masked("Social Security number")
    masked.reveal("900-12-3456")
    cards = CardList()
    cards.set_cards([CardText("1", "Pa Houa Vang", ("Head of household",), badge="Consent")])
    table = a_table()
    table.setAccessibleName("Cases")
    blocked = BlockedButton("Send securely")
    blocked.block("Add the renewal month first.")
    undo = UndoBar()
    undo.say("Note saved.", lambda: None)
    return [
        Button("Save", "primary", icon="check"),
        IconButton("eye", "Show"),
        blocked,
        Field("Office name", LineField(), help="As on your certificate."),
        Field("Passphrase", PassphraseField()),
        Field("Note", TextArea()),
        Field("Reply", ReadOnlyText("Thank you.")),
        Field("Case type", Choice([("a", "Renewal")])),
        Tick("Consent is on file"),
        OneOf([("a", "Secure reply"), ("b", "Plain mail")], "a"),
        Chip("Notes", checked=True),
        Badge("Draft", Tone.CALM),
        Count(3),
        Banner(Tone.REFUSED, "Not by plain mail.", action="Use the secure way", closable=True),
        Card("People", actions=(Button("Add", "quiet"),)),
        EmptyState("cases", "No cases yet", "Open the first one.", button="Open a case"),
        cards,
        masked,
        StrengthMeter(),
        StepList(["Draft", "Send"]),
        undo,
        Label("7QX2KD", copyable=True),
        table,
    ]


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK, Mode.CONTRAST])
def test_everything_that_takes_the_keyboard_has_a_spoken_name(
    qtbot: QtBot, qapp: QApplication, mode: Mode
) -> None:
    look.apply(qapp, mode)
    page = Page("Everything")
    for widget in everything():
        page.body.addWidget(widget)
    qtbot.addWidget(page)
    page.show()
    QApplication.processEvents()
    silent = []
    for widget in page.findChildren(QWidget):
        takes_keys = widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        if takes_keys and widget.isVisibleTo(page) and not widget.focusProxy():
            spoken = widget.accessibleName() or getattr(widget, "text", str)()
            if not spoken:
                silent.append(type(widget).__name__)
    assert not silent


def test_no_style_string_stands_on_a_widget(qtbot: QtBot) -> None:
    for widget in everything():
        qtbot.addWidget(widget)
        assert not [w for w in (widget, *widget.findChildren(QWidget)) if w.styleSheet()]


def test_a_focused_button_is_ringed(show: Callable[[QWidget], QWidget], qtbot: QtBot) -> None:
    box = holder(column(Button("One", "primary"), Button("Two")))
    show(box)
    box.activateWindow()
    first = box.findChildren(Button)[0]
    first.clearFocus()
    before = first.grab().toImage()
    first.setFocus()
    qtbot.waitUntil(first.hasFocus)
    assert first.grab().toImage() != before


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_a_button_is_pressed_by_enter_and_by_space(
    show: Callable[[QWidget], QWidget], key: Qt.Key
) -> None:
    pressed: list[int] = []
    button = Button("Save", on_click=lambda: pressed.append(1))
    show(button)
    QTest.keyClick(button, key)
    assert pressed == [1]


def test_a_blocked_button_says_why_and_a_free_one_does_not(
    show: Callable[[QWidget], QWidget],
) -> None:
    pressed: list[int] = []
    send = BlockedButton("Send securely", on_click=lambda: pressed.append(1))
    show(send)
    send.block("Add the renewal month first.")
    QTest.mouseClick(send.button, Qt.MouseButton.LeftButton)
    assert pressed == []
    assert send.reason() == "Add the renewal month first."
    assert send.button.accessibleDescription() == send.reason()
    send.unblock()
    QTest.mouseClick(send.button, Qt.MouseButton.LeftButton)
    assert pressed == [1]
    assert send.reason() == ""


def test_a_field_says_what_is_wrong_beside_it_and_to_a_reader(
    show: Callable[[QWidget], QWidget],
) -> None:
    field = Field("Office name", LineField(), help="As on your certificate.", optional=True)
    show(field)
    assert field.entry.accessibleName() == "Office name (optional)"
    assert field.entry.accessibleDescription() == "As on your certificate."
    field.set_error("Enter the name of your office.")
    assert field.entry.accessibleDescription() == "Enter the name of your office."
    assert field.entry.property("wrong") == "true"
    field.clear_error()
    assert field.error() == ""
    assert field.entry.accessibleDescription() == "As on your certificate."


def test_marks_lie_where_python_counts_even_after_an_emoji(
    show: Callable[[QWidget], QWidget],
) -> None:
    text = "😀😀 SSN 900-12-3456 of Pa Houa"
    area = TextArea(text)
    show(area)
    ssn, name = text.index("900"), text.index("Pa Houa")
    spans = [
        Span(name, name + 7, "Name", "The name of someone in your office's store."),
        Span(ssn, ssn + 11, "Social Security number", "Nine digits after SSN."),
    ]
    area.set_spans(spans)
    marked = [m.cursor.selectedText() for m in area.extraSelections()]
    assert marked == ["900-12-3456", "Pa Houa"]
    styles = {m.format.underlineStyle() for m in area.extraSelections()}
    assert len(styles) == 2
    assert QTextCharFormat.UnderlineStyle.NoUnderline not in styles
    said: list[str] = []
    area.explained.connect(said.append)
    area.go_to(spans[0])
    assert said[-1] == "The name of someone in your office's store."


def test_the_legend_says_each_mark_in_words(show: Callable[[QWidget], QWidget]) -> None:
    legend = Legend()
    show(legend)
    legend.show_spans([Span(0, 3, "Name"), Span(5, 9, "SSN"), Span(12, 15, "Name")])
    assert [x.text() for x in legend.findChildren(QLabel)] == ["Name ×2", "SSN ×1"]
    assert legend.accessibleName() == "Marked in the text: Name: 2, SSN: 1"
    legend.show_spans([])
    assert not legend.isVisible()


def test_typing_says_paused_once_and_ctrl_enter_says_submitted(
    show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    area = TextArea()
    show(area)
    with qtbot.waitSignal(area.paused, timeout=60_000):
        QTest.keyClicks(area, "Called the desk.")
    with qtbot.waitSignal(area.submitted, timeout=60_000):
        QTest.keyClick(area, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert area.text() == "Called the desk."


def test_tab_leaves_a_text_area(show: Callable[[QWidget], QWidget]) -> None:
    assert show(TextArea()).tabChangesFocus()


def test_a_table_row_is_chosen_by_enter_and_by_a_double_click(
    show: Callable[[QWidget], QWidget],
) -> None:
    table = a_table()
    show(table)
    chosen: list[str] = []
    table.chosen.connect(chosen.append)
    table.setFocus()
    table.choose_first()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Return)
    where = table.visualRect(table.model().index(2, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=where)
    assert chosen == ["id-K4M9ZT", "id-M3V8RA"]


@pytest.mark.parametrize(("compact", "height"), [(False, ROW), (True, ROW_COMPACT)])
def test_rows_have_one_height(
    show: Callable[[QWidget], QWidget], compact: bool, height: int
) -> None:
    table = TableList(compact=compact)
    other = a_table()
    table.setModel(other.model())
    show(table)
    assert [table.rowHeight(r) for r in range(3)] == [height] * 3


def test_a_masked_value_asks_shows_and_hides_again(
    show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    masked = Masked("Social Security number", hides_after_s=0.05)
    show(masked)
    text = masked.findChild(Label, "masked_text")
    eye = masked.findChild(IconButton, "masked_eye")
    assert text.text() == DOTS
    assert eye.accessibleName() == "Show Social Security number"
    with qtbot.waitSignal(masked.reveal_asked, timeout=60_000):
        QTest.mouseClick(eye, Qt.MouseButton.LeftButton)
    assert not masked.is_revealed()
    with qtbot.waitSignal(masked.hidden_again, timeout=60_000):
        masked.reveal("900-12-3456")
        assert text.text() == "900-12-3456"
    assert text.text() == DOTS


def test_a_half_typed_passphrase_is_forgotten(
    show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    field = PassphraseField(forget_after_s=0.05)
    show(field)
    QTest.keyClicks(field.line, "four quiet")
    assert field.text() == "four quiet"
    qtbot.waitUntil(lambda: field.text() == "")
    field.line.undo()
    assert field.text() == ""


def test_strength_is_said_in_a_word(show: Callable[[QWidget], QWidget]) -> None:
    meter = StrengthMeter()
    show(meter)
    meter.show_strength(2, "One more word would make it good.")
    assert meter.text() == "Fair. One more word would make it good."
    assert meter.accessibleName() == f"Passphrase strength: {meter.text()}"
    meter.show_strength(-1)
    assert meter.text() == "Type a passphrase."


def test_undo_is_offered_for_a_while_and_once(
    show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    undone: list[str] = []
    bar = UndoBar()
    show(bar)
    bar.say("Note removed.", lambda: undone.append("note"))
    button = bar.findChild(Button, "undo_button")
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert undone == ["note"]
    assert not bar.isVisible()


def test_the_undo_bar_goes_by_itself_unless_someone_is_in_it(
    show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    elsewhere, bar = LineField(), UndoBar()
    box = show(holder(column(elsewhere, bar)))
    elsewhere.setFocus()
    qtbot.waitUntil(elsewhere.hasFocus)
    bar.say("Task done.", lambda: None, seconds=0.03)
    assert bar.isVisible()
    qtbot.waitUntil(lambda: not bar.isVisible())
    bar.say("Task done.", lambda: None, seconds=0.03)
    bar.findChild(Button, "undo_button").setFocus()
    qtbot.wait(100)
    assert bar.isVisible()
    assert box.isVisible()


def test_steps_are_told_apart_by_words_too(show: Callable[[QWidget], QWidget]) -> None:
    steps = StepList(["Draft", "Verify", "Send"], across=True)
    show(steps)
    steps.go_to(1)
    assert steps.accessibleName() == "Draft: done, Verify: now, Send: to come"
    steps.set_state(1, StepState.FAILED)
    assert steps.states()[1] is StepState.FAILED
    steps.go_to(3)
    assert set(steps.states()) == {StepState.DONE}


def test_scrolling_over_a_choice_does_not_change_the_answer(
    show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    choice = Choice([("a", "Renewal"), ("b", "Correction")])
    show(choice)
    picked: list[str] = []
    choice.picked.connect(picked.append)
    assert choice.chosen_id() == "a"
    choice.choose("b")
    assert picked == []
    QTest.keyClick(choice, Qt.Key.Key_Up)
    assert picked == ["a"]
    choice.choose("nothing")
    assert choice.chosen_id() == ""


def test_an_option_that_cannot_be_chosen_says_why(show: Callable[[QWidget], QWidget]) -> None:
    routes = OneOf([("secure", "Secure reply"), ("plain", "Plain mail")], "secure")
    show(routes)
    routes.explain("plain", "Refused: the desk does not answer such mail.", possible=False)
    plain = routes.findChild(QWidget, "option_plain")
    QTest.mouseClick(plain, Qt.MouseButton.LeftButton, pos=QPoint(10, 10))
    assert routes.chosen_id() == "secure"
    assert plain.accessibleDescription() == "Refused: the desk does not answer such mail."


def test_a_card_list_moves_by_arrows_and_chooses_by_enter(
    show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    cards = CardList()
    show(cards)
    cards.set_cards([CardText("1", "Pa Houa Vang"), CardText("2", "Tou Vang")])
    chosen: list[str] = []
    cards.chosen.connect(chosen.append)
    tiles = cards.findChildren(Button, "card_tile")
    tiles[0].setFocus()
    qtbot.waitUntil(tiles[0].hasFocus)
    QTest.keyClick(tiles[0], Qt.Key.Key_Down)
    assert tiles[1].hasFocus()
    QTest.keyClick(tiles[1], Qt.Key.Key_Return)
    assert chosen == ["2"]


def test_a_question_is_answered_once_and_escape_means_no(
    show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    window = show(QWidget())
    answers: list[bool] = []

    def ask() -> Question:
        return Question.ask(
            window, title="Open?", text="Go on?", yes="Open", no="Stay", then=answers.append
        )

    QTest.keyClick(ask(), Qt.Key.Key_Escape)
    QTest.mouseClick(ask().findChild(Button, "question_yes"), Qt.MouseButton.LeftButton)
    assert answers == [False, True]


def test_wrapped_words_are_shown_whole_in_a_centred_card(
    show: Callable[[QWidget], QWidget],
) -> None:
    words = Label("A sentence that goes on for a while. " * 12, wrap=True)
    card = Card("Card").add(words)
    page = holder(column(None, centred(card, 300), None))
    page.resize(800, 600)
    show(page)
    assert words.height() >= words.heightForWidth(words.width())


def test_a_long_name_is_shortened_and_whole_in_the_tooltip(
    show: Callable[[QWidget], QWidget],
) -> None:
    label = Label("Maria Guadalupe Hernandez de la Cruz Xiong", elide=True)
    box = holder(row(label))
    box.setFixedWidth(120)
    show(box)
    assert label.text().endswith("…")
    assert label.toolTip() == label.whole_text() == label.accessibleName()


def test_chips_wrap_into_a_second_line(show: Callable[[QWidget], QWidget]) -> None:
    flow = Flow()
    box = holder(column(flow))
    for word in ("Notes", "Mail", "Calls", "Documents", "Access"):
        flow.addWidget(Chip(word))
    box.setFixedWidth(220)
    show(box)
    box.resize(220, box.heightForWidth(220))
    chips = box.findChildren(Chip)
    tops = {chip.y() for chip in chips}
    assert len(tops) > 1
    assert all(chip.geometry().right() <= 220 for chip in chips)
    assert max(chip.geometry().bottom() for chip in chips) < flow.height()


def test_a_flow_takes_what_comes_goes_and_hides(
    show: Callable[[QWidget], QWidget], qtbot: QtBot
) -> None:
    flow = Flow()
    box = holder(column(flow))
    box.setFixedWidth(400)
    show(box)
    hidden, first, second = Chip("Notes"), Chip("Mail"), Chip("Calls")
    hidden.hide()
    for chip in (hidden, first, second):
        flow.addWidget(chip)
    assert not hidden.isVisible()
    assert first.isVisible()
    assert first.x() == 0
    assert second.x() > first.x()
    hidden.show()
    qtbot.waitUntil(lambda: hidden.x() == 0 < first.x())
    hidden.deleteLater()
    qtbot.waitUntil(lambda: first.x() == 0)
    flow.clear()
    qtbot.waitUntil(lambda: not flow.findChildren(Chip))
    assert flow.heightForWidth(100) == 0


def test_a_count_hides_at_nought(show: Callable[[QWidget], QWidget]) -> None:
    count = Count(0)
    show(holder(row(count)))
    assert not count.isVisible()
    count.set_number(120)
    assert count.isVisible()
    assert count.text() == "99+"


def test_a_line_of_facts_never_begins_with_its_dot(qtbot: QtBot) -> None:
    label = Label("7QX2KD · Renewal", wrap=True)
    qtbot.addWidget(label)
    assert label.text() == "7QX2KD\u00a0· Renewal"
    assert label.whole_text() == "7QX2KD · Renewal"
