"""A draft that a cut-off reply may have left in the mailbox: shown one at a time, never touched
unasked."""

from collections.abc import Callable

from PySide6.QtCore import Signal

from assisterdesk.actions.begun_replies import delete_half, found_in_drafts, leave_half
from assisterdesk.actions.program import Session
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.securemail.begun import BegunReply
from assisterdesk.submissions.submission import Submission
from assisterdesk.ui.background import Lane
from assisterdesk.ui.screens.outbox.view_model import half_words
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import column, holder, row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr

Found = tuple[tuple[BegunReply, Submission | None], ...]


class FoundDraft(Card):
    """To be in sight only while one waits (`waits`) for the person's decision; `came`: ask anew."""

    came = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("outbox_draft")
        self._context = context
        self._first: BegunReply | None = None
        self._what = Label("", "strong", wrap=True)
        self._what.setObjectName("outbox_draft_what")
        self._known = Label("", "small", wrap=True)
        self._known.setObjectName("outbox_draft_known")
        self._delete = Button(tr("Delete it …"), on_click=self._ask)
        self._delete.setObjectName("outbox_draft_delete")
        self._leave = Button(tr("Leave it there"), "quiet", on_click=self._leave_it)
        self._leave.setObjectName("outbox_draft_leave")
        self._yes = Button(tr("Yes, delete it from Drafts"), "danger", on_click=self._delete_it)
        self._yes.setObjectName("outbox_draft_yes")
        self._no = Button(tr("No"), on_click=self._unasked)
        self._no.setObjectName("outbox_draft_no")
        question = Label(
            tr("Did you look at it in your mailbox? It is deleted for good."), wrap=True
        )
        question.setObjectName("outbox_draft_question")
        glyph = Glyph("warning", "attention")
        asked = row(glyph, question, self._yes, self._no, gap=Space.SNUG)
        asked.setStretch(1, 1)
        self._asked = holder(asked)
        self.error = Label("", "error", wrap=True)
        self.error.setObjectName("outbox_draft_error")
        said = column(self._what, self._known, gap=0)
        parts = row(Glyph("warning", "attention"), said, self._delete, self._leave, gap=Space.SNUG)
        parts.setStretch(1, 1)
        self._told = holder(parts)
        self.body.setSpacing(Space.TIGHT)
        # the question stands in the place of what it asks about: the list below needs the room
        self.add(self._told, self._asked, self.error)
        self._asked.hide()
        self.error.hide()
        self.hide()

    def reload(self) -> None:
        session = self._context.session
        self._context.background.run(
            self, lambda: _found(session), self._show, group="found_draft"
        )

    def _show(self, found: Found) -> None:
        before = self._first
        self._first = found[0][0] if found else None
        self.came.emit()
        if self._first is None or self._first == before:
            return
        what, known = half_words(*found[0])
        self._what.set_text(what)
        self._known.set_text(known)
        self._unasked()

    def waits(self) -> bool:
        return self._first is not None

    # -- the person decides

    def _ask(self) -> None:
        self.error.hide()
        self._told.hide()
        self._asked.show()
        self._no.setFocus()

    def _unasked(self) -> None:
        self._asked.hide()
        self._told.show()
        self._busy(False)

    def _delete_it(self) -> None:
        self._do(delete_half, tr("Deleted from Drafts. Nothing was sent."), "free")

    def _leave_it(self) -> None:
        self._do(leave_half, tr("It stays in Drafts. You are not asked about it again."), "store")

    def _do(self, verb: Callable[[Session, str], None], said: str, lane: Lane) -> None:
        first, session = self._first, self._context.session
        if first is None:
            return
        self._busy(True)
        self._context.background.run(
            self,
            lambda: verb(session, first.id),
            lambda _: self._done(said),
            self._failed,
            lane=lane,
        )

    def _done(self, said: str) -> None:
        self._unasked()
        self.error.hide()
        self._context.notify(said)
        self.reload()

    def _failed(self, error: AssisterDeskError) -> None:
        self._unasked()
        self.error.set_text(error.text)
        self.error.show()
        self.reload()

    def _busy(self, busy: bool) -> None:
        for button in (self._delete, self._leave, self._yes, self._no):
            button.setEnabled(not busy)


def _found(session: Session) -> Found:
    return tuple((b, session.store.submission(b.submission)) for b in found_in_drafts(session))
