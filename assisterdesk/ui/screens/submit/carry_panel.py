"""Carrying a mail file yourself: save it, send it with any mail program, then say it was sent."""

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.actions.carry import Carried, make_file, open_carry, sent_by_hand
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.ids import SubmissionId
from assisterdesk.egress.mail_file import MailFile
from assisterdesk.submissions.submission import Submission
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import READING_WIDTH, Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import BlockedButton, Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.points import Points
from assisterdesk.ui.wording import tr


class CarryPanel(QWidget):
    """`sent` carries the submission once the person said so; `later` leaves it in the outbox."""

    sent = Signal(object)
    later = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._carried: Carried | None = None
        self._title = Label("", "heading", wrap=True)
        self._title.setObjectName("submit_carry_title")
        self._facts = FactList()
        self._facts.setObjectName("submit_carry_facts")
        steps = Points(
            (
                tr("Save the file where your mail program can open it."),
                tr("Open it there. It comes up as a new message: look at it and send it."),
                tr("Delete the file afterwards, then say here that it was sent."),
            )
        )
        steps.setObjectName("submit_carry_steps")
        self._save = Button(tr("Save the mail file …"), icon="outbox")
        self._save.setObjectName("submit_carry_save")
        self._save.clicked.connect(self._ask_place)
        self._problem = Banner(Tone.REFUSED, "", closable=True)
        self._problem.setObjectName("submit_carry_problem")
        self._sent = BlockedButton(tr("I sent it"), icon="done", on_click=self._say_sent)
        self._sent.setObjectName("submit_carry_sent")
        self._sent.button.setObjectName("submit_carry_sent_button")
        self._later = Button(tr("Later"), "quiet", on_click=self._put_off)
        self._later.setObjectName("submit_carry_later")
        box = Card()
        box.body.setSpacing(Space.NORMAL)
        box.add(self._title, self._facts, steps)
        box.body.addLayout(row(self._save, None))
        box.add(self._problem)
        foot = row(self._sent, self._later, gap=Space.SNUG)
        foot.setStretch(0, 1)
        box.body.addLayout(foot)
        box.setMaximumWidth(READING_WIDTH)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(box)
        lay.addStretch(1)
        context.before_lock(self, self._forget)

    def begin(self, id: SubmissionId) -> None:
        self._forget()
        self._problem.hide()
        self._save.setEnabled(False)
        self._sent.block(tr("Getting everything ready …"))
        session = self._context.session
        self._context.background.run(
            self, lambda: open_carry(session, id), self._opened, self._failed
        )

    def _opened(self, carried: Carried) -> None:
        self._carried = carried
        submission = carried.submission
        self._title.set_text(f"{submission.reference} · {tr(submission.title)}")
        self._facts.set_facts(
            (
                (tr("To"), carried.address),
                (
                    tr("The file"),
                    tr("Encrypted to the desk's certificate: only the desk can open it.")
                    if carried.encrypted
                    else tr("Plain mail, without personal data."),
                ),
            )
        )
        self._save.setEnabled(True)
        self._sent.block(tr("Save the file first."))
        self._save.setFocus()

    # -- the file

    def _ask_place(self) -> None:
        carried, session = self._carried, self._context.session
        if carried is None:
            return
        id = carried.submission.id
        self._problem.hide()

        def chosen(path: Path) -> None:
            self._context.background.run(
                self,
                lambda: make_file(session, id),
                lambda made: self._write(made, path),
                self._failed,
            )

        self._context.exits.places.to_save(
            self.window(),
            tr("Save the mail file"),
            f"{carried.submission.reference}.eml",
            tr("Mail (*.eml)"),
            chosen,
        )

    def _write(self, made: MailFile, path: Path) -> None:
        try:
            self._context.exits.files.write_mail(made, path)
        except AssisterDeskError as error:
            self._failed(error)
            return
        self._context.notify(tr("The mail file was saved."))
        self._sent.unblock()
        self._sent.button.setFocus()

    # -- and sent

    def _say_sent(self) -> None:
        carried, session = self._carried, self._context.session
        if carried is None:
            return
        id = carried.submission.id
        self._sent.block(tr("Saving …"))
        self._context.background.run(
            self, lambda: sent_by_hand(session, id), self._was_sent, self._failed
        )

    def _was_sent(self, submission: Submission) -> None:
        self._forget()
        self.sent.emit(submission)

    def _put_off(self) -> None:
        self._forget()
        self.later.emit()

    def _forget(self) -> None:
        self._carried = None

    def _failed(self, error: AssisterDeskError) -> None:
        self._problem.say(Tone.REFUSED, error.text, word=tr("That did not work"))
        self._problem.show()
        if self._carried is not None:
            self._sent.block(tr("Save the file first."))
