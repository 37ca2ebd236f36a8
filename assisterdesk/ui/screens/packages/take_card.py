"""Taking a case in: the file, the own passphrase, what is in it, and what to take of it."""

from pathlib import Path

from PySide6.QtCore import Signal

from assisterdesk.actions.case_package import Comparison, Standing, Take
from assisterdesk.ui.screens.packages.view_model import (
    conflict_lines,
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

#: conflicts named one by one; more are only counted
NAMED = 12


class TakeCard(Card):
    """`file_wanted`, `open_asked(path, passphrase)`, `take_asked(Take)`."""

    file_wanted = Signal()
    open_asked = Signal(Path, str)
    take_asked = Signal(object)

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
        self.newer = Button(tr("Take it in"), "primary")
        self.newer.setObjectName("packages_take_newer")
        self.all = Button(tr("Take all of it"))
        self.all.setObjectName("packages_take_all")
        self.all.setToolTip(tr("Also what is newer here; that stays in the history"))
        self.newer.clicked.connect(lambda: self._take(Take.NEWER))
        self.all.clicked.connect(lambda: self._take(Take.ALL))
        self.body.addLayout(row(self.choose, self.file))
        self.add(self.passphrase_field)
        self.body.addLayout(row(self.open, None))
        self.add(self.words)
        self.body.addLayout(row(self.newer, self.all, None))
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
        self.newer.setEnabled(True)
        self.all.setEnabled(True)
        self.passphrase_field.set_error(why)

    def show_compared(self, compared: Comparison) -> None:
        """What is in it; the passphrase is not needed any more."""
        self.passphrase.forget()
        self.passphrase_field.hide()
        self.open.hide()
        conflicts = conflict_lines(compared)
        parts = [from_words(compared), content_words(compared), standing_words(compared)]
        parts += conflicts[:NAMED]
        self.words.set_text("\n".join(parts))
        self.words.show()
        self.newer.setText(tr("Take what is newer") if compared.here else tr("Take it in"))
        older, all_in = compared.count(Standing.OLDER), len(compared.differences)
        self.newer.setVisible(not compared.here or all_in > older)
        self.all.setVisible(compared.here and older > 0)

    def _take(self, take: Take) -> None:
        self.newer.setEnabled(False)
        self.all.setEnabled(False)
        self.take_asked.emit(take)

    def forget(self) -> None:
        """Hold nothing of any package."""
        self._path = None
        self.file.set_text(tr("No file chosen"))
        self.passphrase.forget()
        self.passphrase_field.clear_error()
        self.words.set_text("")
        for part in (self.passphrase_field, self.open, self.words, self.newer, self.all):
            part.hide()
        for button in (self.open, self.newer, self.all):
            button.setEnabled(True)
