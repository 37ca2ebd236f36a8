"""The privacy warning and what is printed for the client, connected with the verbs."""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from assisterdesk.actions import prints, privacy_warnings
from assisterdesk.actions.cases import OpenCase
from assisterdesk.actions.prints import PrintKind, Sheet
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.cases.consent import ConsentState, state_of
from assisterdesk.cases.privacy_warning import PrivacyWarning
from assisterdesk.ui.screens.case.host import CaseHost
from assisterdesk.ui.screens.case.person_form import LANGUAGES
from assisterdesk.ui.screens.case.print_form import PrintForm
from assisterdesk.ui.screens.case.warning_form import TypedWarning, WarningForm
from assisterdesk.ui.screens.case.warnings_card import Warnings
from assisterdesk.ui.shell.screen import Verb
from assisterdesk.ui.ways_out import open_outside, save_file
from assisterdesk.ui.wording import tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session
    from assisterdesk.egress.outgoing import Outgoing


class ClientPapers(QObject):
    """Two forms in the case's place, and the card of the warnings."""

    def __init__(
        self, host: CaseHost, stack: QStackedWidget, card: Warnings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._host = host
        self.form = WarningForm(host.context.program.today)
        self.print_form = PrintForm()
        for page in (self.form, self.print_form):
            stack.addWidget(page)
        card.record_asked.connect(self.record)
        card.copy_asked.connect(self._copy_given)
        self.form.cancelled.connect(self._close)
        self.form.saved.connect(self._save)
        self.form.wording_asked.connect(self._wording)
        self.form.print_asked.connect(lambda language: self.print(PrintKind.WARNING, language))
        self.print_form.left.connect(self._host.back)
        self.print_form.save_asked.connect(self._save_sheet)
        self.print_form.open_asked.connect(self._open_sheet)
        self.print_form.letters_asked.connect(self._letters)
        for verb in (
            Verb("case.warning", tr("Record the privacy warning"), self.record, icon="note"),
            Verb("case.for_client", tr("Print for the client"), self.print, icon="print"),
        ):
            host.context.add_verb(parent, verb)

    def leave(self) -> None:
        """Hold nothing of anybody."""
        self.form.forget()

    # -- the warning

    def record(self) -> None:
        opened = self._host.opened
        if opened is None:
            return
        hidden = self._host.context.names_hidden
        self._host.bring(self.form)
        language = prints.usual_language(opened)
        self.form.open_for(opened.case.reference, opened.people, language, names_hidden=hidden)

    def _wording(self, language: str) -> None:
        session = self._host.context.session
        self._host.run(
            lambda: privacy_warnings.reading(session, language), self.form.show_wording
        )

    def _save(self, typed: TypedWarning) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return

        def done(made: PrivacyWarning) -> None:
            self._close()
            self._host.change(lambda o: replace(o, warnings=(made, *o.warnings)))
            self._host.context.notify(tr("The privacy warning is recorded."))

        self._host.run(
            lambda: privacy_warnings.record_warning(
                session,
                opened.access,
                typed.way,
                typed.given_on,
                typed.language,
                person=typed.person,
                copy_given_on=typed.copy_given_on,
            ),
            done,
            lambda error: self.form.not_saved(error.text),
        )

    def _copy_given(self, warning: PrivacyWarning) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return

        def done(changed: PrivacyWarning) -> None:
            self._host.change(
                lambda o: replace(
                    o, warnings=tuple(changed if w.id == changed.id else w for w in o.warnings)
                )
            )

        today = session.program.today()
        self._host.run(
            lambda: privacy_warnings.warning_copy_given(session, opened.access, warning, today),
            done,
        )

    def _close(self) -> None:
        self.form.forget()
        self._host.back()

    # -- printing

    def print(self, kind: str = "", language: str = "") -> None:
        """Choose sheet and language; the household's language is offered first."""
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return
        usual = language or prints.usual_language(opened)

        def show(found: tuple[prints.PrintLanguage, ...]) -> None:
            self.print_form.open_for(opened.case.reference, found, usual, kind)
            self._host.bring(self.print_form)

        self._host.run(lambda: prints.languages(session, LANGUAGES), show)

    def _letters(self, language: str) -> None:
        """Whether this computer has a font for the language, before somebody wants to print."""
        session, form = self._host.context.session, self.print_form
        self._host.run(
            lambda: prints.letters_missing(session, language),
            lambda why: form.show_letters(language, why),
            free=True,
        )

    def _whole(self, opened: OpenCase, sheet: Sheet) -> Sheet:
        """What the case knows of it: the name, the consent, the warning."""
        today = self._host.context.program.today()
        holds = (ConsentState.IN_FORCE, ConsentState.ENDS_SOON)
        consent = next((c for c in opened.consents if state_of(c, today) in holds), None)
        named = sheet.kind in (PrintKind.WARNING, PrintKind.CONSENT)
        name = ""
        if named and self.print_form.with_name.isChecked() and opened.people:
            whose = consent.person if consent and sheet.kind is PrintKind.CONSENT else None
            person = next((p for p in opened.people if p.id == whose), opened.people[0])
            name = person.name
        warning = next(iter(opened.warnings), None)
        return replace(sheet, name=name, consent=consent, warning=warning)

    def _save_sheet(self, sheet: Sheet) -> None:
        opened = self._host.opened
        if opened is None:
            return
        whole = self._whole(opened, sheet)

        def gather(session: "Session", name: str) -> "Outgoing":
            return prints.sheet_to_save(session, opened, whole, name)

        save_file(
            self._host.context,
            self.print_form.save,
            prints.sheet_name(opened, whole),
            tr("PDF (*.pdf)"),
            gather,
            self._failed,
        )

    def _open_sheet(self, sheet: Sheet) -> None:
        opened = self._host.opened
        if opened is None:
            return
        whole = self._whole(opened, sheet)
        open_outside(
            self._host.context,
            self.print_form.open,
            lambda session: prints.sheet_to_open(session, opened, whole),
            self._failed,
        )

    def _failed(self, error: AssisterDeskError) -> None:
        self.print_form.say(tr(error.text))
