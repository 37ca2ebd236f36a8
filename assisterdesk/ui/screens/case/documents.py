"""The documents of a case, and adding one: choose a file, say what it is."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.cases.case import Document
from assisterdesk.ui.document_form import DocumentForm
from assisterdesk.ui.screens.case.view_model import document_line, document_title
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr


class Documents(Card):
    """`add_asked(path, kind)` when a file was chosen and named by its kind."""

    add_asked = Signal(Path, str)
    #: a `Document` to look at inside the window
    look_asked = Signal(object)
    form_opened = Signal()
    #: a document's id, and the button that was pressed
    open_asked = Signal(str, object)
    save_asked = Signal(str, object)
    #: a `Document` to let out of quarantine
    release_asked = Signal(object)

    def __init__(self) -> None:
        self.add_button = Button(tr("Add document"), "quiet", icon="plus")
        self.add_button.setObjectName("case_add_document")
        super().__init__(tr("Documents"), actions=(self.add_button,))
        self.setObjectName("case_documents")
        self.add_button.clicked.connect(lambda: self.choose_file())
        self.form = DocumentForm("case_document", tr("Add to case"))
        self.form.add_asked.connect(self.add_asked)
        self.form.opened.connect(self.form_opened)
        self.form.ended.connect(self.add_button.setFocus)
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.TIGHT)
        self.body.addWidget(self.form)
        self.body.addLayout(self._list)

    def choose_file(self) -> None:
        """Ask for the file; the window stays alive meanwhile."""
        dialog = QFileDialog(self.window(), tr("Add a document"))
        dialog.setObjectName("case_file_dialog")
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(lambda path: self.form.offer((Path(path),)))
        dialog.open()

    def show_documents(
        self,
        documents: Sequence[Document],
        *,
        names_hidden: bool,
        may_write: bool,
        may_see: bool = True,
    ) -> None:
        """`may_see`: what is in them may be read, so they may be opened and saved."""
        self.clear_list()
        self.add_button.setVisible(may_write)
        for document in documents:
            words = QVBoxLayout()
            words.setSpacing(2)
            words.addWidget(Label(document_title(document, names_hidden=names_hidden), elide=True))
            words.addWidget(
                Label(document_line(document, names_hidden=names_hidden), "small", elide=True)
            )
            line = QWidget()
            line.setObjectName(f"case_document_{document.id}")
            row = QHBoxLayout(line)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(Space.TIGHT)
            row.addWidget(self._look(document, names_hidden), 0, Qt.AlignmentFlag.AlignTop)
            row.addLayout(words, 1)
            if document.quarantined:
                if may_write:
                    title = document_title(document, names_hidden=names_hidden)
                    row.addWidget(self._release(document, title), 0, Qt.AlignmentFlag.AlignTop)
            elif may_see:
                self._verbs(row, document, document_title(document, names_hidden=names_hidden))
            self._list.addWidget(line)
        if not documents:
            said = tr("No document yet. Notices and proofs you add stay locked in this case.")
            self._list.addWidget(Label(said, "muted", wrap=True))

    def _verbs(self, row: QHBoxLayout, document: Document, title: str) -> None:
        for verb, icon, words, asked in (
            ("open", "document", tr("Open {document} with another program"), self.open_asked),
            ("save", "outbox", tr("Save {document} as a file"), self.save_asked),
        ):
            button = IconButton(icon, words.format(document=title))
            button.setObjectName(f"case_document_{verb}")
            button.clicked.connect(
                lambda _=False, asked=asked, button=button: asked.emit(document.id, button)
            )
            row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)

    def _release(self, document: Document, title: str) -> Button:
        button = Button(tr("Release …"), "quiet")
        button.setObjectName("case_document_release")
        button.setAccessibleName(tr("Release {document}").format(document=title))
        button.setToolTip(tr("It came from outside: look at it first."))
        button.clicked.connect(lambda: self.release_asked.emit(document))
        return button

    def _look(self, document: Document, names_hidden: bool) -> IconButton:
        said = document_title(document, names_hidden=names_hidden)
        look = IconButton(
            "eye",
            tr("Look at {document} here").format(document=said),
            on_click=lambda: self.look_asked.emit(document),
        )
        look.setObjectName("case_document_look")
        return look

    def clear(self) -> None:
        """Show nothing of any case."""
        self.clear_list()
        self.form.clear()

    def clear_list(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
