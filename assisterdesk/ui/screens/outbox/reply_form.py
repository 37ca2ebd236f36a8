"""A reply that came another way: pasted, chosen as a file, or dropped here."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QDragEnterEvent, QDropEvent

from assisterdesk.actions.documents import read_file
from assisterdesk.actions.replies_by_hand import TAKEN, HandReply, file_reply, read_reply
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.submissions.submission import FiledMessage, Submission
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.text_area import TextArea
from assisterdesk.ui.wording import tr


class ReplyForm(Card):
    """`filed`: the reply is on the case. `closed`: the person went back."""

    filed = Signal(object)
    closed = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(tr("A reply that came another way"), icon="inbox")
        self.setObjectName("outbox_reply")
        self._context = context
        self._submission: Submission | None = None
        self._read: HandReply | None = None
        self._which = Label("", "muted", wrap=True)
        self._which.setObjectName("outbox_reply_which")
        self.text = TextArea(lines=3)
        self.text.setObjectName("outbox_reply_text")
        name(self.text, tr("Reply"))
        self.text.submitted.connect(self._file)
        self.field = Field(
            tr("Reply"),
            self.text,
            help=tr("Paste it from the secure site, or drop a mail, text or PDF file here."),
        )
        self._file_button = Button(tr("File it on the case"), "primary", on_click=self._file)
        self._file_button.setObjectName("outbox_reply_file")
        self._choose = Button(tr("Choose a file …"), icon="attachment", on_click=self._ask_file)
        self._choose.setObjectName("outbox_reply_choose")
        back = Button(tr("Cancel"), "quiet", on_click=self.closed.emit)
        back.setObjectName("outbox_reply_cancel")
        self.body.setSpacing(Space.SNUG)
        self.add(self._which, self.field)
        self.body.addLayout(row(self._file_button, self._choose, back, None))
        self.setAcceptDrops(True)

    def begin(self, submission: Submission) -> None:
        self._submission, self._read = submission, None
        self._which.set_text(f"{submission.reference} · {tr(submission.title)}")
        self.text.set_text("")
        self.field.clear_error()
        self._busy(False)
        self.text.setFocus()

    def is_for(self, id: str) -> bool:
        return self._submission is not None and self._submission.id == id

    # -- a file

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _path_in(event) is not None:
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        path = _path_in(event)
        if path is not None:
            event.acceptProposedAction()
            self._take(path)

    def _ask_file(self) -> None:
        kinds = tr("Replies ({patterns})").format(patterns=" ".join(f"*{end}" for end in TAKEN))
        self._context.exits.places.to_read(
            self, tr("The reply"), kinds, lambda paths: self._take(paths[0])
        )

    def _take(self, path: Path) -> None:
        self._busy(True)
        self._context.background.run(
            self,
            lambda: read_reply(path.name, read_file(path)),
            self._was_read,
            self._failed,
            lane="free",
            group="reply",
        )

    def _was_read(self, reply: HandReply) -> None:
        self._busy(False)
        self._read = reply
        self.text.set_text(reply.text)
        self.field.set_help(
            tr("From {file}. It is kept on the case as well.").format(file=reply.file)
        )
        self._file_button.setFocus()

    # -- filing

    def _file(self) -> None:
        submission, session, read = self._submission, self._context.session, self._read
        if submission is None or not self._file_button.isEnabled():
            return
        text = self.text.text()
        reply = (
            HandReply(text)
            if read is None
            else HandReply(
                text, read.sender, read.subject, read.received_at, read.file, read.content
            )
        )
        access = session.access("status_inquiry", submission.case)
        self._busy(True)
        self._context.background.run(
            self,
            lambda: file_reply(session, access, reply, submission.id),
            self._was_filed,
            self._failed,
        )

    def _was_filed(self, message: FiledMessage) -> None:
        self._busy(False)
        self.text.set_text("")
        self._read = None
        self.filed.emit(message)

    def _failed(self, error: AssisterDeskError) -> None:
        self._busy(False)
        self.field.set_error(error.text)

    def _busy(self, busy: bool) -> None:
        if busy:
            self.field.clear_error()
        for button in (self._file_button, self._choose):
            button.setEnabled(not busy)


def _path_in(event: QDropEvent) -> Path | None:
    """The one file that is dragged here."""
    urls = event.mimeData().urls()
    return Path(urls[0].toLocalFile()) if len(urls) == 1 and urls[0].isLocalFile() else None
