"""Work on the agents of record and associations of an open case."""

from dataclasses import replace

from PySide6.QtCore import QObject

from assisterdesk.actions import associations, history
from assisterdesk.actions.associations import TypedAssociation
from assisterdesk.actions.cases import OpenCase
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.cases.association import Association, AssociationState
from assisterdesk.ui.screens.case.associations_card import Associations
from assisterdesk.ui.screens.case.host import CaseHost
from assisterdesk.ui.wording import tr


class AssociationWork(QObject):
    """Connects the card with the verbs."""

    def __init__(self, host: CaseHost, card: Associations, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        self._card = card
        card.saved.connect(self._save)
        card.step_asked.connect(self._step)
        card.off_asked.connect(self._off)

    def _save(self, former: Association | None, typed: TypedAssociation) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return
        access = opened.access

        def work() -> Association:
            if former is None:
                return associations.add_association(session, access, typed)
            return associations.change_association(session, access, former, typed)

        def done(value: Association) -> None:
            self._card.close_form()
            self._put(value)

        def failed(error: AssisterDeskError) -> None:
            self._card.form.not_saved(error.text)

        self._host.run(work, done, failed)

    def _step(self, value: Association, state: str) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return
        access, day = opened.access, session.program.today()

        def done(moved: Association) -> None:
            self._put(moved)
            self._host.context.notify(tr("Noted with today's day."), lambda: self._back(value))

        self._host.run(
            lambda: associations.move_association(
                session, access, value, AssociationState(state), day
            ),
            done,
        )

    def _back(self, former: Association) -> None:
        self._save(former, associations.typed_of(former))

    def _off(self, value: Association) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return
        access = opened.access

        def gone(_: None) -> None:
            self._host.change(lambda o: replace(o, associations=_without(o, value)))
            self._host.context.notify(tr("It was taken off."), back)

        def back() -> None:
            self._host.run(
                lambda: history.put_on(session, access, history.ASSOCIATION, value.id),
                lambda _: self._put(value),
            )

        self._host.run(
            lambda: history.take_off(session, access, history.ASSOCIATION, value.id), gone
        )

    def _put(self, value: Association) -> None:
        def changed(o: OpenCase) -> OpenCase:
            return replace(o, associations=_in_order((*_without(o, value), value)))

        self._host.change(changed)


def _without(opened: OpenCase, value: Association) -> tuple[Association, ...]:
    return tuple(a for a in opened.associations if a.id != value.id)


def _in_order(found: tuple[Association, ...]) -> tuple[Association, ...]:
    """As the store gives them: with a clock by its day, then the newest."""
    newest = sorted(found, key=lambda a: a.made_at, reverse=True)
    return tuple(sorted(newest, key=lambda a: (a.due is None, a.due or a.made_at.date())))
