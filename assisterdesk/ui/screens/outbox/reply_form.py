"""A reply that came another way: pasted, chosen as a file, or dropped here."""

from pathlib import Path

from PySide6.QtCore import Signal

from assisterdesk.actions.documents import plain_name, read_file
from assisterdesk.actions.replies_by_hand import TAKEN, HandReply, file_reply, read_reply
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.submissions.submission import FiledMessage, Submission
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.drop_target import DropTarget
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.points import Points
from assisterdesk.ui.widgets.text_area import TextArea
from assisterdesk.ui.wording import count, file_size, tr

#: names of attached files shown below the words; the list above keeps its room
SHOWN = 3


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
        #: what stands in the field right after a file was read
        self._shown = ""
        self._which = Label("", "muted", wrap=True)
        self._which.setObjectName("outbox_reply_which")
        self.text = TextArea(lines=3)
        self.text.setObjectName("outbox_reply_text")
        name(self.text, tr("Reply"))
        self.text.submitted.connect(self._file)
        self.field = Field(tr("Reply"), self.text, help=_how())
        self.came = Points(icon="attachment", text_role="small")
        self.came.setObjectName("outbox_reply_came_along")
        self._file_button = Button(tr("File it on the case"), "primary", on_click=self._file)
        self._file_button.setObjectName("outbox_reply_file")
        self._choose = Button(tr("Choose a file …"), icon="attachment", on_click=self._ask_file)
        self._choose.setObjectName("outbox_reply_choose")
        back = Button(tr("Cancel"), "quiet", on_click=self.closed.emit)
        back.setObjectName("outbox_reply_cancel")
        self.body.setSpacing(Space.SNUG)
        self.add(self._which, self.field, self.came)
        self.body.addLayout(row(self._file_button, self._choose, back, None))
        self.target = DropTarget(self, tr("Drop the reply here."), single=True)
        self.target.dropped.connect(lambda paths: self._take(paths[0]))
        self.target.refused.connect(self.field.set_error)

    def begin(self, submission: Submission) -> None:
        self._submission, self._read = submission, None
        self._which.set_text(f"{submission.reference} · {tr(submission.title)}")
        self.text.set_text("")
        self._shown = ""
        self.came.say(())
        self.field.clear_error()
        self.field.set_help(_how())
        self._busy(False)
        self.text.setFocus()

    def is_for(self, id: str) -> bool:
        return self._submission is not None and self._submission.id == id

    # -- a file

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
        self._shown = self.text.text()
        self.field.set_help(_from_file(reply))
        self.came.say(came_along(reply))
        if reply.text:
            self._file_button.setFocus()
        else:
            self.text.setFocus()

    # -- filing

    def _file(self) -> None:
        submission, session, read = self._submission, self._context.session, self._read
        if submission is None or not self._file_button.isEnabled():
            return
        text = self.text.text()
        if read is None:
            reply = HandReply(text)
        else:
            # the field may show some signs otherwise than they came: that is no change
            reply = read if text == self._shown else read.worded(text)
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
        self.came.say(())
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


def _how() -> str:
    return tr("Paste it from the secure site, or drop a mail, text or PDF file here.")


def _from_file(reply: HandReply) -> str:
    if not reply.text:
        return tr(
            "No words could be read in {file}. Write what the desk says; the file itself is kept "
            "on the case, in quarantine."
        ).format(file=reply.file)
    if reply.attachments or reply.left_behind:
        return tr(
            "From {file}. It is kept on the case in quarantine, and so is each file that came in "
            "it."
        ).format(file=reply.file)
    return tr("From {file}. It is kept on the case as well, in quarantine.").format(
        file=reply.file
    )


def came_along(reply: HandReply) -> list[str]:
    """What lay in the mail, by name and size; the tail in one line."""
    names = [
        f"{plain_name(name)} · {file_size(len(content))}" for name, content in reply.attachments
    ]
    said = names if len(names) <= SHOWN else names[: SHOWN - 1]
    if len(names) > len(said):
        said = [
            *said,
            count(len(names) - len(said), tr("more file"), tr("more files")),
        ]
    if reply.left_behind:
        files = count(reply.left_behind, tr("file"), tr("files"))
        said = [*said, tr("{files} could not be taken out of it.").format(files=files)]
    return said
