"""Taking a case in: the file, the own passphrase, what is in it, and what to take of it."""

from pathlib import Path

from PySide6.QtCore import Signal

from assisterdesk.actions.case_package import Comparison
from assisterdesk.ui.screens.packages.view_model import (
    content_words,
    from_words,
    standing_words,
)
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import PassphraseField
from assisterdesk.ui.wording import tr


class TakeCard(Card):
    """`file_wanted`, `open_asked(path, passphrase)`, `take_asked`."""

    file_wanted = Signal()
    open_asked = Signal(Path, str)
    take_asked = Signal()

    def __init__(self) -> None:
        super().__init__(tr("Take a case in"), icon="inbox")
        self.setObjectName("packages_take")
        self._path: Path | None = None
        self.choose = Button(tr("Choose a package"), on_click=self.file_wanted.emit)
        self.choose.setObjectName("packages_choose")
        self.file = Label("", "strong", elide=True)
        self.file.setObjectName("packages_file")
        self.passphrase = PassphraseField(forget_after_s=120)
        self.passphrase.setObjectName("packages_passphrase")
        self.passphrase_field = Field(
            tr("Your passphrase"),
            self.passphrase,
            help=tr("The one you sign in with: the package is sealed to it."),
        )
        self.open = Button(tr("Open the package"), "primary", on_click=self._ask)
        self.open.setObjectName("packages_open")
        self.words = Label("", wrap=True)
        self.words.setObjectName("packages_words")
        self.go = Button(tr("Take it in"), "primary")
        self.go.setObjectName("packages_take_go")
        self.go.clicked.connect(self._take)
        self.body.addLayout(row(self.choose, self.file))
        self.add(self.passphrase_field)
        self.body.addLayout(row(self.open, None))
        self.add(self.words)
        self.body.addLayout(row(self.go, None))
        self.passphrase.entered.connect(self._ask)
        self.passphrase.text_changed.connect(lambda _text: self.passphrase_field.clear_error())
        self.forget()

    def set_file(self, path: Path) -> None:
        self.forget()
        self._path = path
        self.file.set_text(path.name)
        self.passphrase_field.show()
        self.open.show()
        self.passphrase.setFocus()

    def _ask(self) -> None:
        if self._path is not None and self.open.isEnabled():
            self.open.setEnabled(False)
            self.open_asked.emit(self._path, self.passphrase.text())

    def show_error(self, why: str) -> None:
        self.open.setEnabled(True)
        self.go.setEnabled(True)
        self.passphrase_field.set_error(why)

    def show_compared(self, compared: Comparison) -> None:
        """What is in it; the passphrase is not needed any more."""
        self.passphrase.forget()
        self.passphrase_field.hide()
        self.open.hide()
        parts = [from_words(compared), content_words(compared), standing_words(compared)]
        if compared.conflicts():
            parts.append(tr("Look below at what differs, and choose."))
        self.words.set_text("\n".join(parts))
        self.words.show()
        self.go.setText(tr("Take it in as chosen") if compared.conflicts() else tr("Take it in"))
        self.go.setVisible(not compared.here or bool(compared.differences))

    def not_taken(self) -> None:
        """It can be tried again."""
        self.go.setEnabled(True)

    def _take(self) -> None:
        self.go.setEnabled(False)
        self.take_asked.emit()

    def forget(self) -> None:
        """Hold nothing of any package."""
        self._path = None
        self.file.set_text(tr("No file chosen"))
        self.passphrase.forget()
        self.passphrase_field.clear_error()
        self.words.set_text("")
        for part in (self.passphrase_field, self.open, self.words, self.go):
            part.hide()
        for button in (self.open, self.go):
            button.setEnabled(True)
