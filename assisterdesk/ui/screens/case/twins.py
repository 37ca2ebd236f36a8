"""Who was just entered and may be kept already: pointed out above the case, with what to do."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from assisterdesk.actions import duplicates
from assisterdesk.basics.ids import PersonId
from assisterdesk.cases.finding import LikelySame
from assisterdesk.people.person import Person
from assisterdesk.people.same import SameKind, SamePerson
from assisterdesk.ui import wording
from assisterdesk.ui.screens.case.host import CaseHost
from assisterdesk.ui.screens.case.layout import CaseView
from assisterdesk.ui.shell.screen import Verb
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.dressing import dress
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr


class TwinBar(QFrame):
    """One likely double at a time; the next one comes when this one is decided."""

    open_asked = Signal()
    same_asked = Signal()
    different_asked = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("case_twin")
        dress(self, role="banner", tone=Tone.ATTENTION.value)
        self._text = Label("", wrap=True)
        self._text.setObjectName("case_twin_text")
        self.other = Button("", on_click=self.open_asked.emit)
        self.other.setObjectName("case_twin_open")
        self.same = Button("", on_click=self.same_asked.emit)
        self.same.setObjectName("case_twin_same")
        self.different = Button(tr("Two people"), "quiet", on_click=self.different_asked.emit)
        self.different.setObjectName("case_twin_different")
        words = QVBoxLayout()
        words.setContentsMargins(0, Space.TIGHT, 0, Space.TIGHT)
        words.setSpacing(2)
        words.addWidget(Label(tr("Perhaps the same person"), Tone.ATTENTION.value))
        words.addWidget(self._text)
        lay = QHBoxLayout(self)
        lay.setContentsMargins(Space.SNUG, Space.HAIR, Space.SNUG, Space.HAIR)
        lay.setSpacing(Space.TIGHT)
        lay.addWidget(Glyph("people", Tone.ATTENTION.value))
        lay.addLayout(words, 1)
        for button in (self.other, self.same, self.different):
            lay.addWidget(button)
        self.hide()

    def show_likely(self, likely: LikelySame, *, is_here: bool, names_hidden: bool) -> None:
        who = tr("Somebody") if names_hidden else likely.name
        why = wording.joined([_why(one) for one in likely.why])
        if is_here:
            said = tr("{who} on this case has the same {why}.")
        else:
            said = tr("{who} on case {reference} has the same {why}.")
        self._text.set_text(said.format(who=who, why=why, reference=likely.reference))
        self.other.setVisible(not is_here)
        self.other.setText(tr("Open {reference}").format(reference=likely.reference))
        self.same.setText(tr("Make one of both") if is_here else tr("Same person"))
        self.setAccessibleName(self._text.whole_text())
        self.show()


class Twins(QObject):
    """Asks after a person was saved, and carries out what was decided."""

    def __init__(self, host: CaseHost, body: CaseView, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._person: PersonId | None = None
        self._likely: tuple[LikelySame, ...] = ()
        self.bar = TwinBar()
        body.body.insertWidget(1, self.bar)
        self.bar.open_asked.connect(self._open)
        self.bar.same_asked.connect(self._same)
        self.bar.different_asked.connect(lambda: self._decide(SameKind.DIFFERENT))
        host.context.names_hidden_changed.connect(lambda _hidden: self._show())
        host.context.add_verb(
            body,
            Verb(
                "case.unmerge",
                tr("Take the last merge of people on this case back"),
                self._take_last_back,
                tr("duplicate same person split"),
                "people",
            ),
        )

    def look(self, person: Person) -> None:
        """After `person` was saved: who is likely the same?"""
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return

        def show(found: tuple[LikelySame, ...]) -> None:
            self._person, self._likely = person.id, found
            self._show()

        self._host.run(
            lambda: duplicates.likely_same(session, opened.access, person),
            show,
            # the person is saved; that nobody could be compared must not look like a failure
            lambda _error: None,
        )

    def leave(self) -> None:
        """Hold nothing of anybody."""
        self._person, self._likely = None, ()
        self.bar.hide()

    def _show(self) -> None:
        opened = self._host.opened
        if not self._likely or opened is None:
            self.bar.hide()
            return
        first = self._likely[0]
        self.bar.show_likely(
            first,
            is_here=first.case == opened.case.id,
            names_hidden=self._host.context.names_hidden,
        )

    def _open(self) -> None:
        if self._likely:
            self._host.context.navigate("case", case=self._likely[0].case)

    def _same(self) -> None:
        opened = self._host.opened
        if opened is None or not self._likely:
            return
        if self._likely[0].case == opened.case.id:
            self._merge(self._likely[0].person)
        else:
            self._decide(SameKind.SAME)

    def _merge(self, keep: PersonId) -> None:
        """The record that was there first is kept; the one just entered goes into it."""
        opened, session, entered = self._host.opened, self._host.context.session, self._person
        if opened is None or entered is None:
            return
        access = opened.access

        def done(same: SamePerson) -> None:
            self.leave()
            self._host.look_again()
            self._host.context.notify(
                tr("The two records are one now."), lambda: self._take_back(same)
            )

        self._host.run(lambda: duplicates.merge(session, access, keep, entered), done)

    def _decide(self, kind: SameKind) -> None:
        opened, session, entered = self._host.opened, self._host.context.session, self._person
        if opened is None or entered is None or not self._likely:
            return
        access, likely = opened.access, self._likely[0]

        def done(same: SamePerson) -> None:
            self._likely = self._likely[1:]
            self._show()
            said = (
                tr("Kept as two people.")
                if kind is SameKind.DIFFERENT
                else tr("Kept as one person in two cases.")
            )
            self._host.context.notify(said, lambda: back(same))

        def back(same: SamePerson) -> None:
            self._host.run(lambda: duplicates.take_back(session, access, same), pointed_out)

        def pointed_out(_: None) -> None:
            """The question is open again."""
            now = self._host.opened
            if now is not None and now.case.id == access.case:
                rest = self._likely if self._person == entered else ()
                self._person, self._likely = entered, (likely, *rest)
                self._show()

        self._host.run(lambda: duplicates.decide(session, access, entered, likely, kind), done)

    def make_two_again(self, id: str, then: Callable[[], None]) -> None:
        """Take the merge of this decision back, if it still holds."""
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return
        access = opened.access

        def found(every: tuple[SamePerson, ...]) -> None:
            for one in every:
                if one.id == id and one.kind is SameKind.MERGED:
                    self._take_back(one, then)

        self._host.run(lambda: duplicates.decisions(session, access), found)

    def _take_back(self, same: SamePerson, then: Callable[[], None] | None = None) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return
        access = opened.access

        def done(_: None) -> None:
            self._host.look_again()
            self._host.context.notify(tr("Both records are back."))
            if then is not None:
                then()

        self._host.run(lambda: duplicates.un_merge(session, access, same), done)

    def _take_last_back(self) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return
        access = opened.access

        def found(every: tuple[SamePerson, ...]) -> None:
            merged = [one for one in every if one.kind is SameKind.MERGED]
            if merged:
                self._take_back(merged[0])
            else:
                self._host.context.notify(tr("No people were merged on this case."))

        self._host.run(lambda: duplicates.decisions(session, access), found)


def _why(fact: str) -> str:
    return {
        "name": tr("first name"),
        "birthdate": tr("birthdate"),
        "ssn": tr("Social Security number"),
        "phone": tr("phone"),
        "email": tr("email"),
        "ids": tr("case number"),
    }[fact]
