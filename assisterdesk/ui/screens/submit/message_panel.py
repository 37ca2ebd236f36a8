"""The middle column: whom it goes to, its subject, the message with marked places, the files."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from assisterdesk.actions.compose import leaving_name
from assisterdesk.cases.case import Document
from assisterdesk.egress.fixes import Edit
from assisterdesk.egress.outgoing import Verdict
from assisterdesk.ui.document_form import DocumentForm
from assisterdesk.ui.gate_words import (
    body_findings,
    category_words,
    of_attachment,
)
from assisterdesk.ui.screens.submit.view_model import Standing, conversation_words
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import column, holder, row, scrolling
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Tick
from assisterdesk.ui.widgets.dressing import dress, name
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.points import Points
from assisterdesk.ui.widgets.short_tick import ShortTick
from assisterdesk.ui.widgets.spans import Span
from assisterdesk.ui.widgets.text_area import TextArea
from assisterdesk.ui.wording import count, file_size, shown, tr

BODY_LINES = 8


class MessagePanel(Card):
    """`edited` comes while the person types into the message, `paused` after each burst."""

    edited = Signal(str)
    paused = Signal()
    made_anew = Signal()
    document_ticked = Signal(str, bool)
    submitted = Signal()
    form_asked = Signal()
    #: begin a conversation of its own
    apart_ticked = Signal(bool)

    def __init__(self) -> None:
        super().__init__(tr("Message"))
        self._quiet = False
        self._names_hidden = False
        self._to = Label("", "strong", wrap=True)
        self._to.setObjectName("submit_to")
        self._address = Label("", "small", wrap=True)
        self._address.setObjectName("submit_address")
        # to read, not to type in; the whole line is in sight at every width
        self._subject = Label("", "strong", wrap=True, copyable=True)
        self._subject.setObjectName("submit_subject")
        self._subject_help = Label("", "help", wrap=True)
        self.goes_on = Tick(tr("Go on in the conversation"))
        self.goes_on.setObjectName("submit_goes_on")
        self.goes_on.clicked.connect(lambda on: self.apart_ticked.emit(not on))
        self._conversation = Label("", "help", wrap=True)
        self._conversation.setObjectName("submit_conversation")
        self._conversation_box = holder(column(self.goes_on, self._conversation, gap=0))
        self._conversation_box.hide()
        self.text = TextArea(lines=BODY_LINES)
        self.text.setObjectName("submit_body")
        name(self.text, tr("Message"))
        if self.text.spelling is not None:
            # the desks are written to in English, whatever the window speaks
            self.text.spelling.only = "en"
        self.text.textChanged.connect(self._changed)
        self.text.paused.connect(self._paused)
        self.text.submitted.connect(self.submitted)
        self.text.explained.connect(self._explain)
        self._why = Label("", "small", wrap=True)
        self._why.setObjectName("submit_why")
        self._own_words = Label("", "small", wrap=True)
        self._anew = Button(tr("Make it anew"), "quiet", on_click=self.made_anew.emit)
        self._anew.setObjectName("submit_make_anew")
        self._cover = Label(
            tr("Names are hidden, so the message is too. Press Ctrl+H to show it."),
            "muted",
            wrap=True,
        )
        self._cover.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._cover.setMinimumHeight(self.text.minimumHeight())
        self._cover.hide()
        self._first = Points(text_role="body")
        self._first.setObjectName("submit_first_steps")
        self._files = QVBoxLayout()
        self._files.setSpacing(Space.HAIR)
        self._files_box = holder(self._files)
        self._no_files = Label(
            tr("No documents on this case yet. Drop them here, or add one."), "small", wrap=True
        )
        self.add_file = Button(tr("Add a file …"), "quiet", icon="plus")
        self.add_file.setObjectName("submit_add_file")
        self.file_form = DocumentForm("submit_file", tr("Add and attach"))
        self.file_form.ended.connect(self.add_file.setFocus)
        self._make_form = Button(
            tr("Make the form, one row per person"), icon="document", on_click=self.form_asked.emit
        )
        self._make_form.setObjectName("submit_make_form")
        self._make_form.hide()
        self._ticks: dict[str, _FileTick] = {}
        inner = QWidget()
        lay = QVBoxLayout(inner)
        lay.setContentsMargins(2, 2, Space.TIGHT, Space.TIGHT)
        lay.setSpacing(Space.TIGHT)
        lay.addWidget(self._first)
        lay.addLayout(self._head())
        lay.addWidget(self.text, 1)
        lay.addWidget(self._cover, 1)
        lay.addWidget(self._why)
        words = row(self._own_words, self._anew)
        words.setStretch(0, 1)
        lay.addLayout(words)
        lay.addWidget(Label(tr("Attachments"), "label"))
        lay.addLayout(row(self._make_form, self.add_file, None))
        lay.addWidget(self.file_form)
        for part in (self._no_files, self._files_box):
            lay.addWidget(part)
        self.body.addWidget(scrolling(inner), 1)
        self._show_own_words(False)
        # where the cursor stands is explained once it rests, not at every step
        self._rest = QTimer(self, singleShot=True, interval=120)
        self._rest.timeout.connect(self._say_why)
        self._pending_why = ""

    def _head(self) -> QGridLayout:
        """To and subject, their labels in one line with them."""
        head = QGridLayout()
        head.setHorizontalSpacing(Space.SNUG)
        head.setVerticalSpacing(Space.HAIR)
        head.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        head.addWidget(Label(tr("To"), "muted"), 0, 0, top)
        self._to.setToolTip(tr("The desk follows from your kind of assister."))
        head.addLayout(column(self._to, self._address, gap=0), 0, 1, 1, 2)
        head.addWidget(Label(tr("Subject"), "muted"), 1, 0, top)
        head.addLayout(column(self._subject, self._subject_help, gap=0), 1, 1, 1, 2)
        head.addWidget(self._conversation_box, 2, 1, 1, 2)
        return head

    # -- showing

    def set_documents(self, documents: Sequence[Document], reference: str) -> None:
        for tick in self._ticks.values():
            tick.hide()
            tick.deleteLater()
        self._ticks = {}
        for place, document in enumerate(documents, start=1):
            tick = _FileTick(document, leaving_name(reference, document, place), place)
            tick.hide_name(self._names_hidden)
            tick.ticked.connect(self.document_ticked)
            self._files.addWidget(tick)
            self._ticks[document.id] = tick
        self._no_files.setVisible(not documents)
        self._files_box.setVisible(bool(documents))

    def show_standing(self, standing: Standing) -> None:
        """What was composed: addressed, titled, and as long as it follows the answers, written."""
        composed, form = standing.composed, standing.form
        desk = composed.desk
        self._to.set_text(desk.name if desk else "")
        self._address.set_text(desk.email if desk else "")
        self._subject.set_text(composed.subject)
        self._subject.setVisible(bool(composed.subject))
        self._subject_help.set_role("error" if composed.problem else "help")
        said = shown(composed.problem) or tr("Made for you from the case type.")
        self._subject_help.set_text(said)
        self._conversation_box.setVisible(composed.conversation is not None)
        self._conversation.set_text(conversation_words(composed))
        self.goes_on.setChecked(not form.apart)
        self._make_form.setVisible(composed.case_type.rows_in_attachment and not form.documents)
        steps = composed.case_type.steps
        self._first.say(steps)
        if form.body is None:
            self.write(composed.body)
        self._show_own_words(form.body is not None)
        for id, tick in self._ticks.items():
            tick.choose(id in form.documents)

    def show_verdict(self, standing: Standing, verdict: Verdict | None) -> None:
        """Mark what was found. Skipped when the text moved on meanwhile."""
        outgoing = standing.composed.outgoing
        if verdict is None or outgoing is None:
            self.text.set_spans(())
            self._show_files(standing, None)
            return
        if self.text.text() == outgoing.body:
            self.text.set_spans(
                [
                    Span(f.start, f.end, category_words(f.category), shown(f.why))
                    for f in body_findings(verdict)
                ]
            )
        self._show_files(standing, verdict)

    def _show_files(self, standing: Standing, verdict: Verdict | None) -> None:
        loaded: list[str] = [
            d for d in standing.form.documents if d in standing.bench.attachments
        ]
        for id, tick in self._ticks.items():
            if verdict is None or id not in loaded:
                tick.say_findings("", wrong=False)
                continue
            places, unreadable = of_attachment(verdict, loaded.index(id))
            if unreadable is not None:
                text = tr("Could not look inside: {why}").format(why=shown(unreadable.why))
                tick.say_findings(text, wrong=True)
            elif places:
                tick.say_findings(count(places, tr("finding"), tr("findings")), wrong=True)
            else:
                tick.say_findings(tr("nothing found"), wrong=False)

    def hide_names(self, hidden: bool) -> None:
        """Someone is at the desk: the message names people, so it is covered."""
        self._names_hidden = hidden
        self.text.setVisible(not hidden)
        self._why.setVisible(not hidden and bool(self._why.whole_text()))
        self._cover.setVisible(hidden)
        for tick in self._ticks.values():
            tick.hide_name(hidden)

    def change(self, edits: Sequence[Edit]) -> None:
        """Fix places of the message; it counts as typed, and Ctrl+Z takes it back."""
        self.text.put_in_place([(e.start, e.end, e.text) for e in edits])
        self.paused.emit()

    def jump_to(self, start: int, end: int) -> None:
        self.text.go_to(Span(start, end, ""))

    def jump_to_subject(self) -> None:
        self._subject.setFocus()

    def jump_to_file(self, id: str) -> None:
        if id in self._ticks:
            self._ticks[id].setFocus()

    # -- typing

    def write(self, text: str) -> None:
        """Put a text in without it counting as typed by the person."""
        if text == self.text.text():
            return
        self._explain("")
        self._quiet = True
        try:
            self.text.set_text(text)
        finally:
            self._quiet = False

    def _changed(self) -> None:
        if not self._quiet:
            self._show_own_words(True)
            self.edited.emit(self.text.text())

    def _paused(self) -> None:
        self.paused.emit()

    def _show_own_words(self, own: bool) -> None:
        self._own_words.set_text(
            tr("In your own words now.")
            if own
            else tr("Written from your answers. You can change it.")
        )
        self._anew.setVisible(own)

    def _explain(self, why: str) -> None:
        self._pending_why = why
        self._rest.start()

    def _say_why(self) -> None:
        self._why.set_text(self._pending_why)
        self._why.setVisible(bool(self._pending_why) and not self._names_hidden)


class _FileTick(QWidget):
    """A document of the case: under which name it would leave, and what was found inside."""

    ticked = Signal(str, bool)

    def __init__(self, document: Document, leaving: str, place: int) -> None:
        super().__init__()
        self._document = document
        self.tick = ShortTick(leaving)
        self.tick.setObjectName(f"submit_document_{place}")
        self.tick.toggled.connect(lambda on: self.ticked.emit(document.id, on))
        self._own = Label("", "small", elide=True)
        self._glyph = Glyph("warning", "attention", 16)
        self._glyph.hide()
        self._found = Label("", "small", wrap=True)
        self._found.setObjectName(f"submit_document_{place}_found")
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(0)
        lay.addWidget(self.tick)
        self._own.setContentsMargins(Space.WIDE + 6, 0, 0, 0)
        lay.addWidget(self._own)
        found = row(self._glyph, self._found, gap=Space.HAIR)
        found.setContentsMargins(Space.WIDE + 6, 0, 0, 0)
        found.setStretch(1, 1)
        self._found_box = holder(found)
        found.setContentsMargins(Space.WIDE + 6, 0, 0, 0)
        self._found_box.hide()
        lay.addWidget(self._found_box)
        self.setFocusProxy(self.tick)
        dress(self, role="bare")

    def hide_name(self, hidden: bool) -> None:
        size = file_size(self._document.size)
        own = (
            size
            if hidden
            else tr("{size}, on the case as {name}").format(size=size, name=self._document.name)
        )
        self._own.set_text(own)

    def choose(self, on: bool) -> None:
        self.tick.blockSignals(True)
        self.tick.setChecked(on)
        self.tick.blockSignals(False)

    def say_findings(self, text: str, *, wrong: bool) -> None:
        self._found.set_text(text)
        self._glyph.setVisible(wrong)
        self._found_box.setVisible(bool(text))
        self.tick.setAccessibleDescription(text)
