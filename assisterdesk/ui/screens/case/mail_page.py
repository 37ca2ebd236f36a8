"""A desk's mail read whole: its paragraphs and tables, and what was attached to it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.cases.case import Document
from assisterdesk.submissions.submission import FiledMessage
from assisterdesk.ui import wording
from assisterdesk.ui.screens.case.view_model import mail_line, mail_says, mail_title
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import Page, row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.mail_text import MailText
from assisterdesk.ui.wording import tr


class MailPage(Page):
    """`look_asked` and `release_asked` carry the attachment; `left` by Esc or the button."""

    left = Signal()
    look_asked = Signal(object)
    release_asked = Signal(object)
    link_asked = Signal(str)

    def __init__(self) -> None:
        self.back = Button(
            tr("Back to the case"), icon="arrow-left", on_click=lambda: self.left.emit()
        )
        self.back.setObjectName("case_mail_back")
        super().__init__(tr("Mail from the desk"), actions=(self.back,), scrolls=False)
        self.setObjectName("case_mail")
        self.shows = ""
        self.said = Banner(Tone.CALM, "")
        self.said.setObjectName("case_mail_said")
        self.text = MailText()
        self.text.setObjectName("case_mail_text")
        self.text.link_asked.connect(self.link_asked)
        self._files_box = QWidget()
        self._files = QVBoxLayout(self._files_box)
        self._files.setContentsMargins(0, 0, 0, 0)
        self._files.setSpacing(Space.TIGHT)
        card = Card()
        card.body.addWidget(self.text, 1)
        card.body.addWidget(self._files_box)
        self.body.addWidget(self.said)
        self.body.addWidget(card, 1)

    def show_mail(self, message: FiledMessage) -> None:
        self.shows = message.id
        self.set_title(mail_title(message), mail_line(message))
        cut = self.text.show_mail(message.html, message.text)
        said = mail_says(message, cut=cut)
        self.said.say(Tone.ATTENTION if message.notice else Tone.CALM, said)
        self.back.setFocus()

    def show_files(self, documents: Sequence[Document], *, may_write: bool) -> None:
        while (item := self._files.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self._files_box.setVisible(bool(documents))
        for document in documents:
            self._files.addWidget(self._file(document, may_write))

    def _file(self, document: Document, may_write: bool) -> QWidget:
        line = QWidget()
        line.setObjectName(f"case_mail_file_{document.id}")
        name = Label(f"{document.name} · {wording.file_size(document.size)}", elide=True)
        look = Button(tr("Look at it"), icon="eye")
        look.setObjectName("case_mail_look")
        look.setAccessibleName(tr("Look at {document} here").format(document=document.name))
        look.clicked.connect(lambda: self.look_asked.emit(document))
        parts: list[QWidget] = [name]
        if document.quarantined:
            parts.append(Badge(tr("In quarantine"), Tone.ATTENTION))
        parts.append(look)
        if document.quarantined and may_write:
            let_go = Button(tr("Release …"), "quiet")
            let_go.setObjectName("case_mail_release")
            let_go.setAccessibleName(tr("Release {document}").format(document=document.name))
            let_go.clicked.connect(lambda: self.release_asked.emit(document))
            parts.append(let_go)
        across = row(*parts, gap=Space.SNUG)
        across.setStretch(0, 1)
        line.setLayout(across)
        return line

    def forget(self) -> None:
        """Hold nothing of any mail."""
        self.shows = ""
        self.text.forget()
        self.show_files((), may_write=False)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        if not event.spontaneous():
            self.forget()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
