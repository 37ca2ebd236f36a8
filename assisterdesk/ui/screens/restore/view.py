"""The restore box: choose a backup, open it with a passphrase of its time, put it in place."""

from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.access.signin import SlotCard
from assisterdesk.actions.backup import Restored
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.office.backups import Backup
from assisterdesk.ui.screens.restore import view_model
from assisterdesk.ui.screens.restore.view_model import Found
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import centred, row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField, PassphraseField
from assisterdesk.ui.widgets.progress_line import ProgressLine
from assisterdesk.ui.wording import tr

BOX_WIDTH = 520
FORGET_AFTER_S = 120


class RestorePage(QWidget):
    """Nobody is signed in here; the backup's own sign-ins open it."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("restore_page")
        self._context = context
        self._wanted: Path | None = None
        self._place: Path | None = None
        self._backups: dict[str, Backup] = {}
        self._slots: dict[str, SlotCard] = {}
        self.message = Banner(Tone.REFUSED, "")
        self.message.setObjectName("restore_message")
        self.message.hide()
        self.which = Choice()
        self.which.setObjectName("restore_which")
        self.which.picked.connect(lambda _: self._ask_slots())
        self.elsewhere = Button(
            tr("Look in another folder"), "quiet", on_click=self._look_elsewhere
        )
        self.elsewhere.setObjectName("restore_elsewhere")
        self.who = Choice()
        self.who.setObjectName("restore_who")
        self.who.picked.connect(lambda _: self._show_secret())
        self.passphrase = PassphraseField(forget_after_s=FORGET_AFTER_S)
        self.passphrase.line.setObjectName("restore_passphrase")
        self.recovery = LineField(max_length=80)
        self.recovery.setObjectName("restore_recovery")
        self.passphrase_field = Field(tr("Passphrase at that time"), self.passphrase)
        self.recovery_field = Field(tr("Recovery key, from the printed sheet"), self.recovery)
        self.go = Button(tr("Put it back"), "primary", on_click=self._go)
        self.go.setObjectName("restore_go")
        self.back = Button(tr("Back to sign-in"), "quiet", on_click=self._leave)
        self.back.setObjectName("restore_back")
        self.progress = ProgressLine("restore_progress")
        self.passphrase.entered.connect(self._go)
        self.recovery.returnPressed.connect(self._go)
        self._lay_out()

    def _lay_out(self) -> None:
        box = Card()
        box.body.setSpacing(Space.NORMAL)
        box.add(
            Label(tr("Put back a backup"), "title"),
            Label(
                tr(
                    "The backup takes the place of what is there now. Nothing is deleted: what is "
                    "there now is kept aside, and the access log says what was done."
                ),
                "muted",
                wrap=True,
            ),
            self.message,
        )
        self._form = QWidget()
        form = QVBoxLayout(self._form)
        form.setContentsMargins(0, 0, 0, 0)
        form.setSpacing(Space.NORMAL)
        for part in (
            Field(tr("Backup"), self.which),
            Field(tr("Opened by"), self.who),
            self.passphrase_field,
            self.recovery_field,
        ):
            form.addWidget(part)
        box.add(self._form, self.progress)
        box.body.addLayout(row(self.back, self.elsewhere, None, self.go))
        lay = QVBoxLayout(self)
        lay.addStretch(2)
        lay.addLayout(centred(box, BOX_WIDTH))
        lay.addStretch(3)
        name(self, tr("Put back a backup"))

    # -- choosing

    def open_with(self, backup: str = "") -> None:
        self._wanted = Path(backup) if backup else None

    def shown(self) -> None:
        program, place, wanted = self._context.program, self._place, self._wanted
        self._context.background.run(
            self, lambda: view_model.find(program, place, wanted), self._show, self._failed,
            lane="free", group="find",
        )  # fmt: skip

    def _show(self, found: Found) -> None:
        self._backups = {b.id: b for b in found.backups}
        self.which.set_options([(b.id, view_model.words(b)) for b in found.backups])
        self._form.setVisible(bool(found.backups))
        self.go.setVisible(bool(found.backups))
        if not found.backups:
            broken = tr("The backups in this folder cannot be used. ") if found.unusable else ""
            self._say(
                Tone.ATTENTION,
                broken
                + tr("Choose the folder that holds your office's backups, or ask your IT for it."),
                tr("No backup here"),
            )
            return
        self.message.hide()
        self._ask_slots()

    def _ask_slots(self) -> None:
        backup = self._backups.get(self.which.chosen_id())
        if backup is None:
            return
        program = self._context.program
        self._context.background.run(
            self,
            lambda: view_model.opens(program, backup),
            self._show_slots,
            self._failed,
            lane="free",
            group="slots",
        )

    def _show_slots(self, slots: tuple[SlotCard, ...]) -> None:
        self._slots = {s.id: s for s in slots}
        self.who.set_options([(s.id, view_model.slot_words(s)) for s in slots])
        self._show_secret()

    def _show_secret(self) -> None:
        slot = self._slots.get(self.who.chosen_id())
        by_recovery = slot is not None and slot.is_recovery
        self.recovery_field.setVisible(by_recovery)
        self.passphrase_field.setVisible(not by_recovery)
        (self.recovery if by_recovery else self.passphrase).setFocus()

    def _look_elsewhere(self) -> None:
        def found(folder: Path) -> None:
            self._place, self._wanted = folder, None
            self.shown()

        self._context.exits.places.to_folder(self, tr("Folder of the backups"), found)

    # -- putting back

    def _go(self) -> None:
        backup = self._backups.get(self.which.chosen_id())
        slot = self._slots.get(self.who.chosen_id())
        if backup is None or slot is None or not self.go.isEnabled():
            return
        field = self.recovery_field if slot.is_recovery else self.passphrase_field
        secret = self.recovery.text() if slot.is_recovery else self.passphrase.text()
        field.clear_error()
        if not secret:
            field.set_error(tr("Type it to open the backup."))
            return
        self.message.hide()
        for part in (self.go, self.elsewhere, self.back, self._form):
            part.setEnabled(False)
        told = self.progress.begin(tr("Checking and putting back …"))
        program = self._context.program
        self._context.background.run(
            self,
            lambda: view_model.put_back(program, backup, slot, secret, told),
            self._done,
            self._failed,
            must_finish=True,
        )
        self._context.background.when_idle(self._after_all)

    def _done(self, restored: Restored) -> None:
        self._ready()
        self._form.hide()
        self.go.hide()
        self.elsewhere.hide()
        self.passphrase.forget()
        self.recovery.clear()
        self._say(Tone.DONE, view_model.done(restored))
        self.back.setFocus()

    def _failed(self, error: AssisterDeskError) -> None:
        self._ready()
        self._say(Tone.REFUSED, error.text, tr("Not put back"))

    def _after_all(self) -> None:
        if self.progress.isVisibleTo(self) and self.progress.is_stopped:
            self._ready()
            self._say(Tone.CALM, tr("Stopped. Nothing was changed."))

    def _ready(self) -> None:
        self.progress.hide()
        for part in (self.go, self.elsewhere, self.back, self._form):
            part.setEnabled(True)

    def _say(self, tone: Tone, text: str, word: str = "") -> None:
        self.message.say(tone, text, word=word)
        self.message.show()

    def _leave(self) -> None:
        self.passphrase.forget()
        self.recovery.clear()
        self._context.navigate("sign_in")
