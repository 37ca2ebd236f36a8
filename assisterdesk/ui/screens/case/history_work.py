"""Work on the history of an open case: tell it, undo, put back, hand over, erase."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget

from assisterdesk.access.grants import Level
from assisterdesk.actions import erase, hand_over, history
from assisterdesk.actions.hand_over import Colleague, Keeps
from assisterdesk.actions.many_cases import Outcome, take_back_many
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.ids import ChangeId, PersonId, StaffId
from assisterdesk.basics.kinds import Role
from assisterdesk.cases.case import Case
from assisterdesk.cases.history import ChangeEntry, Tombstone
from assisterdesk.ui.screens.case.affairs import Erase, HandOver, SendAway
from assisterdesk.ui.screens.case.history_page import HistoryPage
from assisterdesk.ui.screens.case.host import CaseHost
from assisterdesk.ui.wording import tr


class HistoryWork(QObject):
    """The history page and the cards beside it."""

    def __init__(self, host: CaseHost, stack: QStackedWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._host = host
        program = host.context.program
        self.page = HistoryPage(program.now, program.device)
        self.hand_over, self.erase, self.send_away = HandOver(), Erase(), SendAway()
        self.page.beside.addWidget(self.hand_over)
        self.page.beside.addWidget(self.send_away)
        self.page.beside.addWidget(self.erase)
        self.page.beside.addStretch(1)
        stack.addWidget(self.page)
        page = self.page
        page.left.connect(host.back)
        page.undo_asked.connect(lambda change: self._undo(ChangeId(change)))
        page.restore_asked.connect(self._restore)
        page.reveal_asked.connect(self._reveal)
        self.hand_over.asked.connect(self._hand_over)
        self.erase.asked.connect(self._erase)
        self.send_away.asked.connect(self._send_away)

    def open(self) -> None:
        """Read the history and bring it to the front."""
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return

        def told() -> tuple[tuple[ChangeEntry, ...], tuple[Colleague, ...]]:
            entries = history.history(session, opened.access)
            return entries, hand_over.colleagues(session, opened.case)

        def show(answer: tuple[tuple[ChangeEntry, ...], tuple[Colleague, ...]]) -> None:
            entries, colleagues = answer
            may_write = opened.level >= Level.WRITE
            # in front first: a page laid out unseen does not learn how high its lines are
            self._host.bring(self.page)
            self.page.show_history(
                opened.case.reference,
                entries,
                opened.authors,
                session.who.id,
                may_write=may_write,
                names_hidden=self._host.context.names_hidden,
            )
            mine = session.who.id == opened.case.owner or Role.SUPERVISOR in session.who.roles
            self.hand_over.show_owner(opened.owner, colleagues, may=mine and may_write)
            self.send_away.setVisible(opened.level >= Level.SEND)
            self.erase.begin(may=erase.may_erase(session))
            self.page.back.setFocus()

        self._host.run(told, show)

    def leave(self) -> None:
        """Hold nothing of anybody."""
        self.page.clear()

    def names_hidden_changed(self) -> None:
        if self.page.isVisible():
            self.open()

    def _undo(self, change: ChangeId) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return
        self._host.run(
            lambda: history.undo_change(session, opened.access, change),
            lambda _: self._done(tr("The change was undone. The history keeps both.")),
        )

    def _restore(self, change: str, kind: str, id: str) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return
        self._host.run(
            lambda: history.restore_version(session, opened.access, ChangeId(change), kind, id),
            lambda _: self._done(tr("The earlier version is in place again.")),
        )

    def _done(self, said: str) -> None:
        self._host.context.notify(said)
        self._host.look_again()
        self.open()

    def _reveal(self, change: str, person: str) -> None:
        opened, session = self._host.opened, self._host.context.session
        if opened is None:
            return
        self._host.run(
            lambda: history.reveal_change(
                session, opened.access, ChangeId(change), PersonId(person)
            ),
            lambda record: self.page.reveal(change, record),
        )

    def _send_away(self) -> None:
        if self._host.opened is not None:
            self._host.context.navigate("packages", case=self._host.opened.case.id)

    def _hand_over(self, to: str, keeps: str) -> None:
        opened, session, context = self._host.opened, self._host.context.session, self._host.context
        if opened is None:
            return

        def done(case: Case) -> None:
            name = opened.authors.get(case.owner, "")
            said = tr("The case now belongs to {name}.").format(name=name)
            context.notify(said, lambda: self._take_back(case))
            if Keeps(keeps) is Keeps.NOTHING and opened.case.owner == session.who.id:
                context.navigate("cases")
            else:
                self._host.look_again()
                self._host.back()

        def failed(error: AssisterDeskError) -> None:
            self.hand_over.not_given(error.text)

        self._host.run(
            lambda: hand_over.hand_over(session, opened.access, StaffId(to), Keeps(keeps)),
            done,
            failed,
        )

    def _take_back(self, case: Case) -> None:
        """Undo that it was handed over, wherever the person is by now."""
        session, context, done = self._host.context.session, self._host.context, Outcome((case.id,))

        def taken_back(_: None) -> None:
            context.notify(tr("Undone."))
            context.navigate("case", case=case.id)

        context.background.run(
            self, lambda: take_back_many(session, done), taken_back, context.say, must_finish=True
        )

    def _erase(self, ground: str, reference: str) -> None:
        opened, session, context = self._host.opened, self._host.context.session, self._host.context
        if opened is None:
            return

        def done(stone: Tombstone) -> None:
            context.navigate("cases")
            context.notify(tr("Case {case} is erased.").format(case=stone.reference))

        def failed(error: AssisterDeskError) -> None:
            self.erase.not_erased(error.text)

        self._host.run(
            lambda: erase.erase_case(session, opened.access, ground, reference), done, failed
        )
