"""Work on the people of an open case: show one masked value, change somebody, add somebody."""

from PySide6.QtCore import QObject, Signal

from assisterdesk.actions import cases
from assisterdesk.actions.cases import OpenCase
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.ids import PersonId
from assisterdesk.cases.case import DraftKind
from assisterdesk.people.person import Person, PersonField
from assisterdesk.ui.screens.case.household import Household
from assisterdesk.ui.screens.case.person_fields import HalfTyped, PersonText
from assisterdesk.ui.screens.case.person_form import PersonForm
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.wording import tr


class People(QObject):
    """`saved` carries the `Person`; `form_opened` and `form_left` say which page to show.

    What is half typed in the form is kept as a draft and comes back with the case.
    """

    saved = Signal(object)
    form_opened = Signal()
    form_left = Signal()

    def __init__(
        self, context: ScreenContext, form: PersonForm, household: Household, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._context = context
        self._form = form
        self._household = household
        self._opened: OpenCase | None = None
        household.reveal_asked.connect(self._reveal)
        household.edit_asked.connect(lambda person: self._edit(PersonId(person)))
        household.add_asked.connect(lambda: self._open_form(None))
        form.keep_asked.connect(self._keep)
        form.saved.connect(self._save)
        form.cancelled.connect(self._cancel)

    def enter(self, opened: OpenCase) -> None:
        """A case was opened; a form left half typed the last time opens again."""
        self._opened = opened
        half = HalfTyped.from_text(opened.person_draft)
        if half is None:
            return
        if half.person is None:
            self._open_form(None, half.typed)
        else:
            self._edit(half.person, half.typed)

    def leave(self) -> None:
        """Keep what is half typed, then hold nothing of anybody."""
        self._form.keep()
        self._form.forget()
        self._opened = None

    def _reveal(self, person: str, wanted: str) -> None:
        opened, session = self._opened, self._context.session
        if opened is None:
            return
        asked = PersonField(wanted)

        def show(value: str) -> None:
            if self._opened is opened:
                self._household.reveal(person, asked, written(asked, value))

        self._context.background.run(
            self, lambda: cases.reveal(session, opened.access, PersonId(person), asked), show
        )

    # -- the form -----------------------------------------------------------------------------

    def _edit(self, id: PersonId, typed: PersonText | None = None) -> None:
        opened, session = self._opened, self._context.session
        if opened is None:
            return

        def show(person: Person) -> None:
            if self._opened is opened:
                self._open_form(person, typed)

        self._context.background.run(
            self, lambda: cases.person_to_edit(session, opened.access, id), show
        )

    def _open_form(self, person: Person | None, typed: PersonText | None = None) -> None:
        if self._opened is None:
            return
        case = self._opened.case
        self._form.open_for(case.id, case.reference, person, typed)
        self.form_opened.emit()

    def _cancel(self) -> None:
        opened, person, typed = self._opened, self._form.person(), self._form.typed()
        changed = self._form.is_changed()
        self._close_form()
        if not changed:
            return

        def again() -> None:
            if self._opened is not None and self._opened is opened:
                self._open_form(person, typed)

        self._context.notify(tr("The changes to this person were dropped."), again)

    def _close_form(self) -> None:
        self._form.forget()
        self._keep("")
        self.form_left.emit()

    def _keep(self, text: str) -> None:
        """Keep what is half typed; "" drops what was kept."""
        if self._opened is None or not self._context.signed_in:
            return
        session, case = self._context.session, self._opened.case.id
        self._context.background.run(
            self,
            lambda: cases.keep_draft(session, case, DraftKind.PERSON, text),
            lambda _: self._context.saved(),
            lambda error: self._form.show_error(error.text),
            group="person draft",
            must_finish=True,
        )

    def _save(self, person: Person) -> None:
        opened, session = self._opened, self._context.session
        if opened is None:
            return

        def done(_: None) -> None:
            if self._opened is opened:
                self._close_form()
                self._context.notify(tr("The person was saved."))
            self.saved.emit(person)

        def failed(error: AssisterDeskError) -> None:
            self._form.show_error(error.text)

        self._context.background.run(
            self,
            lambda: cases.save_person(session, opened.access, person),
            done,
            failed,
            must_finish=True,
        )


def written(wanted: PersonField, value: str) -> str:
    """A birthdate as the state's forms write it."""
    if wanted is PersonField.BIRTHDATE and len(value) == 10:
        return f"{value[5:7]}/{value[8:]}/{value[:4]}"
    return value
