"""Work on the tasks, consents and contacts of an open case."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from assisterdesk.actions import cases, consents, contacts, deadlines, history, prints, tasks
from assisterdesk.actions.cases import OpenCase
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.cases.case import DraftKind
from assisterdesk.cases.consent import Consent
from assisterdesk.cases.contact import Contact
from assisterdesk.cases.task import Task, TaskKind
from assisterdesk.ui.screens.case.consent_form import ConsentForm, TypedConsent
from assisterdesk.ui.screens.case.consents_card import Consents
from assisterdesk.ui.screens.case.contact_form import ContactForm, TypedContact
from assisterdesk.ui.screens.case.host import CaseHost
from assisterdesk.ui.screens.case.tasks_card import Tasks
from assisterdesk.ui.wording import tr


class Records(QObject):
    """Connects the cards and the two forms with the verbs."""

    def __init__(
        self,
        host: CaseHost,
        stack: QStackedWidget,
        task_card: Tasks,
        consent_card: Consents,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._host = host
        self._tasks = task_card
        today = host.context.program.today
        scopes = consents.offered(host.context.program)
        self.consent_form, self.contact_form = ConsentForm(today, scopes), ContactForm(today)
        stack.addWidget(self.consent_form)
        stack.addWidget(self.contact_form)
        task_card.add_asked.connect(self._add_task)
        task_card.deadline_asked.connect(self._add_deadline)
        task_card.turn_asked.connect(self._turn_task)
        task_card.off_asked.connect(self._task_off)
        task_card.papers_asked.connect(self._add_papers)
        consent_card.record_asked.connect(self._open_consent)
        consent_card.copy_asked.connect(self._copy_given)
        consent_card.revoke_asked.connect(self._revoke)
        self.consent_form.wording_asked.connect(self._wording)
        self.consent_form.saved.connect(self._save_consent)
        self.contact_form.saved.connect(self._save_contact)
        self._kept: dict[DraftKind, str] = {}
        for form, kind in (
            (self.consent_form, DraftKind.CONSENT),
            (self.contact_form, DraftKind.CONTACT),
        ):
            form.cancelled.connect(lambda kind=kind: self._cancel(kind))
            form.half.keep_asked.connect(lambda text, kind=kind: self._keep(kind, text))

    def enter(self, opened: OpenCase) -> None:
        """A case was opened; a form left half typed the last time opens again."""
        self._kept = dict(opened.half_typed)
        if DraftKind.CONTACT in self._kept:
            self.open_contact()
        elif DraftKind.CONSENT in self._kept:
            self._open_consent()

    def keep(self) -> None:
        """Keep now what is half typed."""
        self.consent_form.half.keep()
        self.contact_form.half.keep()

    def leave(self) -> None:
        """Keep what is half typed, then hold nothing of anybody."""
        self.keep()
        self.consent_form.forget()
        self.contact_form.forget()
        self._kept = {}

    def _cancel(self, kind: DraftKind) -> None:
        """Back to the case; what was typed can be taken up again for a moment."""
        form = self.contact_form if kind is DraftKind.CONTACT else self.consent_form
        form.half.keep()
        dropped, case = self._kept.get(kind, ""), self._host.opened
        self._close(kind)
        self._keep(kind, "")
        if not dropped:
            return

        def again() -> None:
            opened = self._host.opened
            if opened is not None and case is not None and opened.case.id == case.case.id:
                self._keep(kind, dropped)
                self.open_contact() if kind is DraftKind.CONTACT else self._open_consent()

        self._host.context.notify(tr("What you were typing was dropped."), again)

    def _close(self, kind: DraftKind) -> None:
        self._kept.pop(kind, None)
        (self.contact_form if kind is DraftKind.CONTACT else self.consent_form).forget()
        self._host.back()

    def _keep(self, kind: DraftKind, text: str) -> None:
        """Keep what is half typed; "" drops what was kept."""
        opened, context = self._host.opened, self._host.context
        if opened is None or not context.signed_in:
            return
        self._kept[kind] = text
        session, case = context.session, opened.case.id
        context.background.run(
            self,
            lambda: cases.keep_draft(session, case, kind, text),
            lambda _: context.saved(),
            group=f"{kind.value} draft",
            must_finish=True,
        )

    # -- tasks

    def _add_task(self, kind: str, text: str, due: date | None) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return

        def done(task: Task) -> None:
            self._tasks.added()
            self._host.change(lambda o: replace(o, tasks=_in_order((*o.tasks, task))))

        def failed(error: AssisterDeskError) -> None:
            self._tasks.not_added(error.text)

        self._host.run(
            lambda: tasks.add_task(session, opened.access, TaskKind(kind), text, due),
            done,
            failed,
        )

    def _add_deadline(self, clock: str, started_on: date, text: str) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return

        def done(task: Task) -> None:
            self._tasks.added()
            self._host.change(lambda o: replace(o, tasks=_in_order((*o.tasks, task))))

        self._host.run(
            lambda: deadlines.add_deadline(session, opened.access, clock, started_on, text),
            done,
            lambda error: self._tasks.not_added(error.text),
        )

    def _add_papers(self, chosen: tuple[str, ...], due: date | None) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return

        def done(made: tuple[Task, ...]) -> None:
            self._tasks.close_papers()
            self._host.change(lambda o: replace(o, tasks=_in_order((*o.tasks, *made))))

        def failed(error: AssisterDeskError) -> None:
            self._tasks.papers.not_added(error.text)

        self._host.run(
            lambda: tasks.add_papers(session, opened.access, chosen, due), done, failed
        )

    def _turn_task(self, task: Task, is_done: bool) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return

        def done(changed: Task) -> None:
            self._put_task(changed)
            said = tr("The task is done.") if is_done else tr("The task is open again.")
            self._host.context.notify(said, lambda: self._turn_task(changed, not is_done))

        def failed(error: AssisterDeskError) -> None:
            # the tick goes back to what is true
            self._host.context.say(error)
            self._put_task(task)

        self._host.run(
            lambda: tasks.turn_task(session, opened.access, task, done=is_done), done, failed
        )

    def _task_off(self, task: Task) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return
        access = opened.access

        def gone(_: None) -> None:
            self._host.change(
                lambda o: replace(o, tasks=tuple(t for t in o.tasks if t.id != task.id))
            )
            self._host.context.notify(tr("The task was taken off."), back)

        def back() -> None:
            self._host.run(
                lambda: history.put_on(session, access, history.TASK, task.id),
                lambda _: self._put_task(task),
            )

        self._host.run(lambda: history.take_off(session, access, history.TASK, task.id), gone)

    def _put_task(self, task: Task) -> None:
        def changed(o: OpenCase) -> OpenCase:
            others = tuple(t for t in o.tasks if t.id != task.id)
            return replace(o, tasks=_in_order((*others, task)))

        self._host.change(changed)

    # -- consents

    def _open_consent(self) -> None:
        opened = self._host.opened
        if opened is None:
            return
        self.consent_form.open_for(
            opened.case.reference,
            opened.people,
            self._kept.get(DraftKind.CONSENT, ""),
            languages={p.id: p.language for p in opened.people if p.language},
            language=prints.usual_language(opened),
            names_hidden=self._host.context.names_hidden,
        )
        self._host.bring(self.consent_form)

    def _wording(self, chosen: tuple[str, ...], language: str) -> None:
        session = self._host.context.session
        self._host.run(
            lambda: consents.wording(session, chosen, language), self.consent_form.show_wording
        )

    def _save_consent(self, typed: TypedConsent) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return

        def done(consent: Consent) -> None:
            self._host.change(lambda o: replace(o, consents=(consent, *o.consents)))
            self._close(DraftKind.CONSENT)
            self._host.context.notify(tr("The consent was saved."))

        def failed(error: AssisterDeskError) -> None:
            self.consent_form.not_saved(error.text)

        self._host.run(
            lambda: consents.record_consent(
                session,
                opened.access,
                typed.way,
                typed.scopes,
                typed.given_on,
                person=typed.person,
                representative=typed.representative,
                limits=typed.limits,
                expires_on=typed.expires_on,
                copy_given_on=typed.copy_given_on,
                language=typed.language,
            ),
            done,
            failed,
        )

    def _copy_given(self, consent: Consent) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return
        today = session.program.today()
        self._host.run(
            lambda: consents.copy_given(session, opened.access, consent, today),
            self._put_consent,
        )

    def _revoke(self, consent: Consent, how: str) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return
        today = session.program.today()

        def done(revoked: Consent) -> None:
            self._put_consent(revoked)
            self._host.context.notify(tr("The consent is recorded as taken back."))

        self._host.run(
            lambda: consents.revoke_consent(session, opened.access, consent, today, how), done
        )

    def _put_consent(self, consent: Consent) -> None:
        self._host.change(
            lambda o: replace(
                o, consents=tuple(consent if c.id == consent.id else c for c in o.consents)
            )
        )

    # -- contacts

    def open_contact(self) -> None:
        opened = self._host.opened
        if opened is not None:
            kept = self._kept.get(DraftKind.CONTACT, "")
            self.contact_form.open_for(opened.case.reference, kept)
            self._host.bring(self.contact_form)

    def _save_contact(self, typed: TypedContact) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return

        def done(contact: Contact) -> None:
            self._host.change(lambda o: replace(o, contacts=(contact, *o.contacts)))
            self._close(DraftKind.CONTACT)
            self._host.context.notify(tr("The contact was saved."))

        def failed(error: AssisterDeskError) -> None:
            self.contact_form.not_saved(error.text)

        self._host.run(
            lambda: contacts.add_contact(
                session,
                opened.access,
                typed.kind,
                typed.party,
                typed.outcome,
                whom=typed.whom,
                text=typed.text,
                at=typed.at,
            ),
            done,
            failed,
        )


def _in_order(found: tuple[Task, ...]) -> tuple[Task, ...]:
    """As the store gives them: open ones by day, then the done ones, done last first."""
    opened = sorted((t for t in found if t.is_open), key=lambda t: t.due or date.max)
    done = sorted(
        (t for t in found if t.done_at), key=lambda t: str(t.done_at), reverse=True
    )
    return (*opened, *done)
