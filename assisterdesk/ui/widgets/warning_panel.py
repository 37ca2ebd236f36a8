"""The warning before something leaves: what, where to, how protected, why, and what to do about it.

It stands beside what it is about and stops nobody from working on; closing it keeps everything in.
"""

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QFrame, QVBoxLayout, QWidget

from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import holder, row, rule, scrolling
from assisterdesk.ui.widgets.banner import TONE_ICONS
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.choice import Choice, Tick
from assisterdesk.ui.widgets.dressing import dress, name
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.finding_list import FindingList, FoundGroup
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.points import Points
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.widgets.spans import Span
from assisterdesk.ui.widgets.text_area import ReadOnlyText
from assisterdesk.ui.wording import tr

#: wide enough for a sentence, narrow enough to leave what it is about in sight, in pixels
WIDTH = 420
#: what it says takes at least and at most so much of the height, in pixels; more of it scrolls
SAID_LEAST, SAID_MOST = 96, 300

JUSTIFIED, ACKNOWLEDGED = "justified", "acknowledged"


@dataclass(frozen=True, slots=True)
class Choosable:
    """One finding to choose from, in words that show which one is meant."""

    id: str
    words: str


@dataclass(frozen=True, slots=True)
class Warned:
    """Everything the panel says. `overrides`: (id, button, sentence); none: policy allows none.

    `fixes`: (id, words). `secure`: there is a secure way to go instead.
    """

    tone: Tone
    word: str
    title: str
    what: str
    where: str
    protected: str
    reasons: tuple[str, ...] = ()
    groups: tuple[FoundGroup, ...] = ()
    text: str = ""
    spans: tuple[Span, ...] = ()
    fixes: tuple[tuple[str, str], ...] = ()
    overrides: tuple[tuple[str, str, str], ...] = ()
    secure: bool = False
    teachable: tuple[Choosable, ...] = ()


class WarningPanel(QFrame):
    """Made anew for each warning; `say_error` shows beside the buttons why it did not go on."""

    fix_asked = Signal(str)
    #: the override's id, and the reason in words
    override_asked = Signal(str, str)
    #: the finding's id, and the reason in words
    teach_asked = Signal(str, str)
    secure_asked = Signal()
    closed = Signal()
    #: it needs another height than before
    room_changed = Signal()

    def __init__(self, warned: Warned, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("warning_panel")
        dress(self, role="palette")
        name(self, warned.word, " ".join((warned.title, *warned.reasons)))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._first: QWidget | None = None
        self._done = False
        self._lay = _part(QVBoxLayout())
        self._deeds = _part(QVBoxLayout())
        self._error = Label("", "error", wrap=True)
        self._error.setObjectName("warning_error")
        self._error.hide()
        self._top = self._head(warned)
        self._say(warned)
        self._lay.addStretch(1)
        self._offer_fixes(warned)
        self._deeds.addWidget(self._error)
        self._offer_overrides(warned)
        self._offer_teaching(warned)
        inner = QWidget()
        inner.setLayout(self._lay)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(1, Space.SNUG, 1, Space.SNUG)
        lay.setSpacing(Space.TIGHT)
        lay.addWidget(self._top)
        lay.addWidget(scrolling(inner), 1)
        # what can be done stays in sight, however much was found
        lay.addLayout(self._deeds)
        self.setFixedWidth(WIDTH)

    # -- what it says

    def _head(self, warned: Warned) -> QWidget:
        close = IconButton("close", tr("Close; nothing leaves"), on_click=self.close_panel)
        close.setObjectName("warning_close")
        word = Label(warned.word, warned.tone.value, wrap=True)
        word.setObjectName("warning_word")
        head = row(Glyph(TONE_ICONS[warned.tone], warned.tone.value), word, close)
        head.setStretch(1, 1)
        box = holder(head)
        head.setContentsMargins(Space.NORMAL, 0, Space.TIGHT, 0)
        return box

    def _say(self, warned: Warned) -> None:
        facts = FactList(
            (
                (tr("What"), warned.what),
                (tr("Where to"), warned.where),
                (tr("Protected"), warned.protected),
                (tr("Holds"), warned.title),
            ),
            parent=self,
        )
        facts.setObjectName("warning_facts")
        self._lay.addWidget(facts)
        if warned.reasons:
            points = Points(icon="warning", role=warned.tone.value)
            points.setObjectName("warning_reasons")
            points.say(warned.reasons)
            self._lay.addWidget(points)
        if warned.text:
            shown = ReadOnlyText(warned.text, lines=3)
            shown.setObjectName("warning_text")
            shown.setMaximumHeight(shown.minimumHeight())
            shown.set_spans(warned.spans)
            name(shown, tr("What would leave"))
            self._lay.addWidget(shown)
        if warned.groups:
            self.findings = FindingList()
            self.findings.setObjectName("warning_findings")
            self.findings.show_groups(warned.groups)
            self._lay.addWidget(self.findings)

    # -- what can be done

    def _offer_fixes(self, warned: Warned) -> None:
        if not (warned.fixes or warned.secure):
            return
        self._deeds.addWidget(rule())
        self._deeds.addWidget(Label(tr("Let it go without the personal data"), "label"))
        flow = Flow()
        for id, words in warned.fixes:
            button = Button(words)
            button.setObjectName(f"warning_fix_{id}")
            button.clicked.connect(lambda _=False, id=id: self.fix_asked.emit(id))
            flow.addWidget(button)
            self._first = self._first or button
        if warned.secure:
            secure = Button(tr("Send it the secure way"), "quiet", icon="shield")
            secure.setObjectName("warning_secure")
            secure.clicked.connect(lambda: self.secure_asked.emit())
            flow.addWidget(secure)
            self._first = self._first or secure
        self._deeds.addWidget(flow)

    def _offer_overrides(self, warned: Warned) -> None:
        if warned.tone is Tone.REFUSED:
            return
        self._deeds.addWidget(rule())
        if not warned.overrides:
            never = tr("Your office's policy does not let it leave this way as it is.")
            self._deeds.addWidget(Label(never, "small", wrap=True))
            return
        self._deeds.addWidget(Label(tr("Let it go as it is"), "label"))
        for id, button, sentence in warned.overrides:
            self._override(id, button, sentence)

    def _override(self, id: str, words: str, sentence: str) -> None:
        go = Button(words)
        go.setObjectName(f"warning_override_{id}")
        beside: QWidget
        if id == JUSTIFIED:
            line = ProseLine(placeholder=sentence, max_length=200)
            line.setObjectName("warning_reason")
            name(line, sentence)
            line.returnPressed.connect(go.click)
            go.clicked.connect(lambda: self.override_asked.emit(id, line.text()))
            beside = line
        elif id == ACKNOWLEDGED:
            tick = Tick(sentence)
            tick.setObjectName("warning_tick")
            go.setEnabled(False)
            tick.toggled.connect(go.setEnabled)
            go.clicked.connect(lambda: self.override_asked.emit(id, ""))
            beside = tick
        else:
            go.clicked.connect(lambda: self.override_asked.emit(id, ""))
            beside = Label(sentence, wrap=True)
        self._first = self._first or (go if isinstance(beside, Label) else beside)
        line_of = row(beside, go)
        line_of.setStretch(0, 1)
        self._deeds.addLayout(line_of)

    def _offer_teaching(self, warned: Warned) -> None:
        if not warned.teachable:
            return
        options = [(each.id, each.words) for each in warned.teachable]
        which = Choice(options)
        which.setObjectName("warning_teach_which")
        name(which, tr("Which one is not personal data?"))
        why = ProseLine(placeholder=tr("Why is it nobody's?"), max_length=200)
        why.setObjectName("warning_teach_why")
        name(why, tr("Why is it nobody's?"))
        done = Button(tr("Do not warn of it again"))
        done.setObjectName("warning_teach_done")
        done.clicked.connect(lambda: self.teach_asked.emit(which.chosen_id(), why.text()))
        lay = QVBoxLayout()
        lay.setSpacing(Space.TIGHT)
        lay.addWidget(Field(tr("Never personal in this office"), which))
        lay.addWidget(why)
        lay.addLayout(row(done, None))
        form = holder(lay)
        form.hide()
        ask = Button(tr("Teach the gate"), "quiet", icon="shield")
        ask.setObjectName("warning_teach")

        def turn() -> None:
            form.setVisible(form.isHidden())
            self.settle()
            if not form.isHidden():
                which.setFocus()

        ask.clicked.connect(turn)
        self._deeds.addWidget(rule())
        self._deeds.addLayout(row(ask, None))
        self._deeds.addWidget(form)

    # -- while it stands

    def say_error(self, text: str) -> None:
        self._error.set_text(text)
        self._error.setVisible(bool(text))
        self.settle()

    def set_busy(self, busy: bool) -> None:
        """Nothing is pressed twice while the gate looks again."""
        for button in self.findChildren(QAbstractButton):
            if button.objectName().startswith(("warning_fix", "warning_override", "warning_teach")):
                ticked = self.findChild(Tick, "warning_tick")
                waits = button.objectName() == f"warning_override_{ACKNOWLEDGED}"
                button.setEnabled(not busy and not (waits and ticked and not ticked.isChecked()))

    def take_focus(self) -> None:
        """Into the first thing to do, for somebody who pressed a button to leave."""
        (self._first or self).setFocus()

    def wanted_height(self) -> int:
        """As high as all it says, within reason: the findings scroll, what can be done does not."""
        said = min(_height(self._lay), SAID_MOST)
        top = self._top.sizeHint().height()
        return top + said + _height(self._deeds) + 2 * Space.SNUG + 2 * Space.TIGHT

    def least_height(self) -> int:
        """Below this, what can be done would be cut off."""
        top = self._top.sizeHint().height()
        return top + SAID_LEAST + _height(self._deeds) + 2 * Space.SNUG + 2 * Space.TIGHT

    def settle(self) -> None:
        """Ask whoever placed it for the room it needs now."""
        self.updateGeometry()
        self.room_changed.emit()

    def close_panel(self) -> None:
        if not self._done:
            self._done = True
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_panel()
            event.accept()
            return
        super().keyPressEvent(event)


def _part(lay: QVBoxLayout) -> QVBoxLayout:
    lay.setContentsMargins(Space.NORMAL, 0, Space.NORMAL, 0)
    lay.setSpacing(Space.SNUG)
    return lay


def _height(lay: QVBoxLayout) -> int:
    """What a layout needs at the panel's width."""
    lay.invalidate()
    return lay.heightForWidth(WIDTH - 2) if lay.hasHeightForWidth() else lay.sizeHint().height()
