"""The Backups page: a table newest first; below it what can be done with the one in hand."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.access.log_line import ChainVerdict
from assisterdesk.actions.backup import (
    WHO_RESTORES,
    BackupState,
    back_up,
    backup_state,
    choose_place,
    verify_backup,
)
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.office.backups import Backup
from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.screens.backups import view_model
from assisterdesk.ui.shell.screen import ScreenContext, Verb
from assisterdesk.ui.theme import icons
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import Page, row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card, EmptyState
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.progress_line import ProgressLine
from assisterdesk.ui.widgets.question import Question
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr


class BackupsPage(QWidget):
    """Reads the folder each time it is shown. Making and checking run beside everything else."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("backups_page")
        self._context = context
        self._state: BackupState | None = None
        self.now_button = Button(tr("&Back up now"), "primary", icon="plus", on_click=self.back_up)
        self.now_button.setObjectName("backups_now")
        self.page = Page(tr("Backups"), actions=(self.now_button,), scrolls=False)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self.page)
        self.banner = Banner(Tone.ATTENTION, "", closable=True)
        self.banner.setObjectName("backups_banner")
        self.banner.hide()
        self.progress = ProgressLine("backups_progress")
        self.model: RowsModel[Backup] = RowsModel(self._columns(), lambda b: b.id, self)
        self.table = TableList()
        self.table.setObjectName("backups_table")
        name(self.table, tr("Backups, newest first"))
        self.table.setModel(self.model)
        self.table.current_changed.connect(lambda _: self._show_chosen())
        self.nothing = EmptyState(
            "document",
            tr("No backup yet"),
            tr("One is made by itself when you leave after changing something."),
        )
        self.nothing.setObjectName("backups_nothing")
        self.nothing.hide()
        self.page.body.setSpacing(Space.SNUG)
        for part in (self.banner, self.progress):
            self.page.body.addWidget(part)
        self.page.body.addWidget(self.table, 1)
        self.page.body.addWidget(self.nothing, 1)
        self.page.body.addWidget(self._chosen_card())
        self.page.body.addWidget(self._place_card())
        self.setFocusProxy(self.table)
        context.add_verb(
            self, Verb("backups.now", tr("Back up now"), self.back_up, tr("copy save"), "plus")
        )

    def _columns(self) -> tuple[Column[Backup], ...]:
        def now_age(backup: Backup) -> str:
            return view_model.age(backup, self._context.program.now())

        return (
            Column(tr("Made"), view_model.made, width=176),
            Column(tr("Age"), now_age, width=112),
            Column(tr("Size"), view_model.size, width=96, numbers=True),
            Column(
                tr("State"),
                view_model.state,
                stretch=True,
                icon=lambda b: icons.icon("warning", "attention") if b.problem else None,
            ),
        )

    def _chosen_card(self) -> Card:
        self.who = Label("", "muted", wrap=True)
        self.who.setObjectName("backups_who")
        self.check_button = Button(tr("Chec&k it"), icon="check", on_click=self.check)
        self.check_button.setObjectName("backups_check")
        self.restore_button = Button(tr("&Put it back …"), on_click=self._ask_restore)
        self.restore_button.setObjectName("backups_restore")
        self.chosen = Card()
        self.chosen.setObjectName("backups_chosen")
        self.chosen.add(self.who)
        self.chosen.body.addLayout(row(self.check_button, self.restore_button, None))
        self.chosen.hide()
        return self.chosen

    def _place_card(self) -> Card:
        self.place = Label("", elide=True, copyable=True)
        self.place.setObjectName("backups_place")
        self.choose_button = Button(tr("Choose another &folder"), on_click=self._choose)
        self.choose_button.setObjectName("backups_choose")
        self.usual_button = Button(
            tr("Use the usual folder"), "quiet", on_click=lambda: self._keep_place(None)
        )
        self.usual_button.setObjectName("backups_usual")
        card = Card(tr("Where they go"), icon="office")
        card.add(
            self.place,
            Label(
                tr("Best is a folder on another disk. What lies there opens for nobody without a "
                   "passphrase."),
                "help",
                wrap=True,
            ),
        )
        self.fixed = Label("", "help", wrap=True)
        self.fixed.setObjectName("backups_fixed")
        self.fixed.hide()
        card.add(self.fixed)
        card.body.addLayout(row(self.choose_button, self.usual_button, None))
        return card

    # -- showing

    def shown(self) -> None:
        session = self._context.session
        self._context.background.run(
            self, lambda: backup_state(session), self._show, self._failed, lane="free",
            group="state",
        )  # fmt: skip

    def _show(self, found: BackupState) -> None:
        self._state = found
        self.page.set_title(tr("Backups"), view_model.subtitle(found))
        self.place.set_text(str(found.place))
        fixed = view_model.fixed_places(self._context.program)
        self.fixed.set_text(fixed)
        self.fixed.setVisible(bool(fixed))
        self.choose_button.setVisible(found.may_choose)
        self.usual_button.setVisible(found.may_choose and not found.usual)
        self.model.set_rows(found.backups)
        self.table.setVisible(bool(found.backups))
        self.nothing.setVisible(not found.backups)
        self.table.choose_first()
        self._show_chosen()
        said = view_model.attention(found)
        if said:
            self._say(Tone.ATTENTION, said)

    def _show_chosen(self) -> None:
        found = self._chosen()
        self.chosen.setVisible(found is not None)
        if found is not None and self._state is not None:
            self.who.set_text(view_model.who_opens(found))
            self.check_button.setEnabled(not found.problem and self.now_button.isEnabled())
            self.restore_button.setEnabled(not found.problem)

    def _chosen(self) -> Backup | None:
        return self.model.row(self.table.current_id())

    def _say(self, tone: Tone, text: str, word: str = "") -> None:
        self.banner.say(tone, text, word=word)
        self.banner.show()

    # -- making and checking

    def back_up(self) -> None:
        if not self.now_button.isEnabled():
            return
        session = self._context.session
        told = self._busy(tr("Copying and reading back …"))
        self._context.background.run(
            self, lambda: back_up(session, told), self._made, self._failed, lane="free"
        )
        self._watch_stop()

    def _made(self, _: Backup) -> None:
        self._ready()
        self._say(Tone.DONE, tr("The backup is made and was read back from end to end."))
        self.shown()

    def check(self) -> None:
        found = self._chosen()
        if found is None:
            return
        session = self._context.session
        told = self._busy(tr("Reading it from end to end …"))
        self._context.background.run(
            self,
            lambda: verify_backup(session.program, found.folder, session.opened, told),
            self._checked,
            self._failed,
            lane="free",
        )
        self._watch_stop()

    def _checked(self, verdict: ChainVerdict) -> None:
        self._ready()
        self._say(Tone.DONE, verdict.text, tr("This backup is whole"))

    def _busy(self, what: str) -> Callable[[float], None]:
        self.now_button.setEnabled(False)
        self.check_button.setEnabled(False)
        self.banner.hide()
        return self.progress.begin(what)

    def _watch_stop(self) -> None:
        """What was stopped gives no answer, so the page is ready once all is quiet."""
        self._context.background.when_idle(self._after_all)

    def _after_all(self) -> None:
        if self.progress.isVisibleTo(self) and self.progress.is_stopped:
            self._ready()
            self._say(Tone.CALM, tr("Stopped. The older backups are untouched."))

    def _failed(self, error: AssisterDeskError) -> None:
        self._ready()
        self._say(Tone.ATTENTION, error.text)

    def _ready(self) -> None:
        self.progress.hide()
        self.now_button.setEnabled(True)
        self._show_chosen()

    # -- putting back, and where they go

    def _ask_restore(self) -> None:
        found = self._chosen()
        if found is None or self._state is None:
            return
        if not self._state.may_restore:
            self._say(Tone.REFUSED, tr(WHO_RESTORES))
            return
        text = tr(
            "AssisterDesk locks first. What was written after {when} is then no longer in the "
            "store; it is kept aside, and your IT can get at it."
        ).format(when=view_model.made(found))
        Question.ask(
            self,
            title=tr("Put this backup back?"),
            text=text,
            yes=tr("Lock and go on"),
            no=tr("Leave it"),
            then=lambda yes: self._restore(found.folder) if yes else None,
        )

    def _restore(self, backup: Path) -> None:
        context = self._context
        context.lock()
        context.when_closed(lambda: context.navigate("restore", backup=str(backup)))

    def _choose(self) -> None:
        self._context.exits.places.to_folder(
            self, tr("Folder for the backups"), self._keep_place
        )

    def _keep_place(self, folder: Path | None) -> None:
        session = self._context.session
        self.banner.hide()
        self._context.background.run(
            self,
            lambda: choose_place(session, folder),
            lambda _: self.shown(),
            self._failed,
            must_finish=True,
        )
