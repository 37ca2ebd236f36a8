"""The people of a case as cards, their identifiers masked until somebody asks for one."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.people.person import FIELD_TITLE, PersonCard, PersonField
from assisterdesk.ui.screens.case.view_model import field_label, person_line, person_title
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import holder, rule
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.dressing import show_if
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.masked import Masked
from assisterdesk.ui.wording import tr

#: a household of so many shows everybody's fields at once; of more, the first person's
ALL_OPEN = 2


class PersonView(QWidget):
    """`reveal_asked(field)` for one masked value; the answer comes by `reveal`. `site_asked`: copy
    a field for MNsure's site."""

    reveal_asked = Signal(str)
    edit_asked = Signal()
    #: the field to begin with, "" for the next in turn
    site_asked = Signal(str)

    def __init__(
        self,
        person: PersonCard,
        *,
        names_hidden: bool,
        may_write: bool,
        is_open: bool,
        site: bool,
    ) -> None:
        super().__init__()
        self.setObjectName(f"case_person_{person.id}")
        title = person_title(person, names_hidden=names_hidden)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(Label(title, "strong", elide=True))
        words.addWidget(Label(person_line(person, names_hidden=names_hidden), "small", wrap=True))
        head = QHBoxLayout()
        head.setSpacing(Space.TIGHT)
        head.addWidget(Glyph("person", "text_muted"), 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        if may_write:
            edit = IconButton(
                "pencil", tr("Change {name}").format(name=title), on_click=self.edit_asked.emit
            )
            edit.setObjectName("case_person_edit")
            head.addWidget(edit)
        self._title = title
        copy = IconButton(
            "copy",
            tr("Copy the next field of {name} for MNsure's site (Ctrl+Shift+C)").format(name=title),
            on_click=lambda: self.site_asked.emit(""),
        )
        copy.setObjectName("case_site_next")
        self._site = site
        show_if(copy, site)
        head.addWidget(copy)
        self.toggle = IconButton("chevron-right", "", on_click=self._turn)
        self.toggle.setObjectName("case_person_toggle")
        head.addWidget(self.toggle)
        self.masked: dict[PersonField, Masked] = {}
        self._fields = self._lay_fields(person)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.TIGHT)
        lay.addLayout(head)
        lay.addWidget(self._fields)
        self._show_fields(is_open)

    def _lay_fields(self, person: PersonCard) -> QWidget:
        holder = QWidget()
        lay = QVBoxLayout(holder)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.TIGHT)
        for wanted in PersonField:
            if wanted in person.filled:
                lay.addWidget(self._field(wanted))
        if not person.filled:
            lay.addWidget(Label(tr("Nothing more is recorded yet."), "small", wrap=True))
        return holder

    def _field(self, wanted: PersonField) -> QWidget:
        masked = Masked(tr(FIELD_TITLE[wanted]), label=field_label(wanted))
        masked.setObjectName(f"case_masked_{wanted.value}")
        masked.reveal_asked.connect(lambda: self.reveal_asked.emit(wanted.value))
        self.masked[wanted] = masked
        copy = IconButton(
            "copy",
            tr("Copy {what} for MNsure's site").format(what=tr(FIELD_TITLE[wanted])),
            on_click=lambda: self.site_asked.emit(wanted.value),
        )
        copy.setObjectName(f"case_site_{wanted.value}")
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(masked, 1)
        line.addWidget(copy, 0, Qt.AlignmentFlag.AlignTop)
        show_if(copy, self._site)
        return holder(line)

    def _turn(self) -> None:
        self._show_fields(self._fields.isHidden())

    def _show_fields(self, on: bool) -> None:
        self._fields.setVisible(on)
        words = tr("Hide what is kept of {name}") if on else tr("Show what is kept of {name}")
        self.toggle.show_icon(
            "chevron-down" if on else "chevron-right", words.format(name=self._title)
        )
        if not on:
            self.hide_values()

    def is_open(self) -> bool:
        return not self._fields.isHidden()

    def reveal(self, wanted: PersonField, value: str) -> None:
        if wanted in self.masked:
            self.masked[wanted].reveal(value)

    def hide_values(self) -> None:
        for masked in self.masked.values():
            masked.hide_value()


class Household(Card):
    """`reveal_asked(person, field)`, `edit_asked(person)`, `add_asked`."""

    reveal_asked = Signal(str, str)
    edit_asked = Signal(str)
    add_asked = Signal()
    #: person, and the field to begin with
    site_asked = Signal(str, str)

    def __init__(self) -> None:
        self.add_button = Button(tr("Add person"), "quiet", icon="plus")
        self.add_button.setObjectName("case_add_person")
        super().__init__(tr("Household"), actions=(self.add_button,))
        self.setObjectName("case_household")
        self.add_button.clicked.connect(lambda: self.add_asked.emit())
        self._site = True
        self._people = QVBoxLayout()
        self._people.setSpacing(Space.SNUG)
        self.body.addLayout(self._people)
        self.views: dict[str, PersonView] = {}

    def show_people(
        self, people: Sequence[PersonCard], *, names_hidden: bool, may_write: bool
    ) -> None:
        was_open = {id for id, view in self.views.items() if view.is_open()}
        known = set(self.views)
        self.clear()
        self.add_button.setVisible(may_write)
        for at, person in enumerate(people):
            is_open = person.id in was_open
            if person.id not in known:
                is_open = at == 0 or len(people) <= ALL_OPEN
            view = PersonView(
                person,
                names_hidden=names_hidden,
                may_write=may_write,
                is_open=is_open,
                site=self._site,
            )
            view.reveal_asked.connect(
                lambda wanted, id=person.id: self.reveal_asked.emit(id, wanted)
            )
            view.edit_asked.connect(lambda id=person.id: self.edit_asked.emit(id))
            view.site_asked.connect(
                lambda wanted, id=person.id: self.site_asked.emit(id, wanted)
            )
            if at:
                self._people.addWidget(rule())
            self._people.addWidget(view)
            self.views[person.id] = view
        if not people:
            said = tr("Nobody yet. Add the people of this household.")
            self._people.addWidget(Label(said, "muted", wrap=True))

    def offer_site(self, on: bool) -> None:
        """Whether fields may be copied for MNsure's site; heard when people are shown next."""
        self._site = on

    def reveal(self, person: str, wanted: PersonField, value: str) -> None:
        if person in self.views:
            self.views[person].reveal(wanted, value)

    def hide_values(self) -> None:
        for view in self.views.values():
            view.hide_values()

    def clear(self) -> None:
        self.views = {}
        while (item := self._people.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
