"""The words the office added to the dictionaries: all of them, one more, and some taken back."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from assisterdesk.actions.spelling import (
    LANGUAGES,
    may_take_back,
    office_words,
    put_word,
    put_words_back,
    take_words_back,
)
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.spelling.office_words import OfficeWord
from assisterdesk.ui import wording
from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.shell.spelling import words_changed
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr, tr_n

Read = tuple[tuple[OfficeWord, ...], dict[str, str]]
#: the list is as high as its words, up to this, in pixels
HIGHEST = 220


class WordsCard(Card):
    """Shared by everybody: what one adds is right for all, and one's own can be taken back."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(tr("The office's words"), icon="pencil")
        self.setObjectName("settings_words")
        self._context = context
        self._staff: dict[str, str] = {}
        lead = Label(
            tr(
                "Words that are right for everybody in this office, although no dictionary has "
                "them. Nobody's name goes here."
            ),
            "muted",
            wrap=True,
        )
        columns: list[Column[OfficeWord]] = [
            Column(tr("Word"), lambda w: w.word, stretch=True, sort=True),
            Column(tr("Language"), lambda w: tr(LANGUAGES[w.language]), width=110, sort=True),
            Column(
                tr("Added by"), lambda w: self._staff.get(w.added_by, ""), width=170, sort=True
            ),
            Column(
                tr("Since"),
                lambda w: wording.day(w.added_at.astimezone().date()),
                width=120,
                sort=lambda w: w.added_at,
            ),
        ]
        self.model: RowsModel[OfficeWord] = RowsModel(columns, lambda w: w.id, self)
        self.table = _Words(self)
        self.table.setObjectName("settings_words_list")
        name(self.table, tr("The office's words"), tr("Delete takes the chosen words back."))
        self.table.setModel(self.model)
        self.table.many_changed.connect(lambda _ids: self._say_chosen())
        self.none = Label(
            tr("No word yet. Add one here, or in the menu of a marked word."), "muted", wrap=True
        )
        self.take_off = Button(tr("Take back"), icon="trash", on_click=self.take_back)
        self.take_off.setObjectName("settings_words_off")
        self.word = LineField(max_length=40)
        self.word.setObjectName("settings_words_word")
        self.word.returnPressed.connect(self._add)
        self.field = Field(tr("Another word"), self.word)
        self.word.textEdited.connect(lambda _text: self.field.clear_error())
        self.language = Choice([(id, tr(title)) for id, title in LANGUAGES.items()])
        self.language.setObjectName("settings_words_language")
        self.add_button = Button(tr("Add"), icon="plus", on_click=self._add)
        self.add_button.setObjectName("settings_words_add")
        entry = row(self.field, Field(tr("Language"), self.language), None, gap=Space.SNUG)
        entry.setStretch(0, 1)
        self.add(lead, self.table, self.none)
        self.body.addLayout(row(self.take_off, None))
        self.body.addLayout(entry)
        self.body.addLayout(row(self.add_button, None))
        self._show(((), {}))

    def reload(self) -> None:
        session = self._context.session

        def read() -> Read:
            staff = {str(member.id): member.name for member in session.store.staff()}
            return office_words(session), staff

        self._context.background.run(self, read, self._show, group="words")

    def _show(self, found: Read) -> None:
        words, self._staff = found
        self.model.set_rows(words)
        self.table.setVisible(bool(words))
        self._fit()
        self.take_off.setVisible(bool(words))
        self.none.setVisible(not words)
        self._say_chosen()

    def _fit(self) -> None:
        rows = self.model.rowCount() * self.table.verticalHeader().defaultSectionSize()
        head = self.table.horizontalHeader().sizeHint().height()
        self.table.setFixedHeight(min(HIGHEST, head + rows + 2 * self.table.frameWidth() + 4))

    def _chosen(self) -> tuple[OfficeWord, ...]:
        ids = set(self.table.chosen_ids())
        return tuple(word for word in self.model.rows() if word.id in ids)

    def _say_chosen(self) -> None:
        chosen = self._chosen()
        may = bool(chosen) and all(may_take_back(self._context.session, w) for w in chosen)
        self.take_off.setEnabled(may)
        said = "" if may or not chosen else tr("A colleague or the privacy contact takes it back.")
        self.take_off.setToolTip(said or tr("Choose one or more words first."))

    # -- one more

    def _add(self) -> None:
        session, language, word = (
            self._context.session, self.language.chosen_id(), self.word.text(),
        )  # fmt: skip

        def done(made: OfficeWord) -> None:
            self.word.clear()
            self.word.setFocus()
            said = tr("“{word}” is one of the office's words now.").format(word=made.word)
            self._changed(said, (made,), back=False)

        self.field.clear_error()
        self._context.background.run(
            self,
            lambda: put_word(session, language, word),
            done,
            lambda error: self._wrong(error),
            must_finish=True,
        )

    def _wrong(self, error: AssisterDeskError) -> None:
        self.field.set_error(error.text)
        self.word.setFocus()

    # -- some taken back

    def take_back(self) -> None:
        if not self.take_off.isEnabled():
            return
        session, chosen = self._context.session, self._chosen()

        def done(gone: tuple[OfficeWord, ...]) -> None:
            said = tr_n("{n} word was taken back.", "{n} words were taken back.", len(gone))
            self._changed(said, gone, back=True)

        self._context.background.run(
            self,
            lambda: take_words_back(session, chosen),
            done,
            self._context.say,
            must_finish=True,
        )

    def _changed(self, said: str, words: Sequence[OfficeWord], *, back: bool) -> None:
        """Say it, with the way back, and let the fields look anew."""
        session, undo = self._context.session, put_words_back if back else take_words_back

        def undone(_: object) -> None:
            self._context.notify(tr("Undone."))
            self._refresh()

        self._refresh()
        self._context.notify(
            said,
            lambda: self._context.background.run(
                self, lambda: undo(session, words), undone, self._context.say, must_finish=True
            ),
        )

    def _refresh(self) -> None:
        self._context.saved()
        words_changed()
        self.reload()


class _Words(TableList):
    """Delete takes the chosen words back."""

    def __init__(self, card: WordsCard) -> None:
        super().__init__(compact=True, many=True)
        self._card = card

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Delete:
            self._card.take_back()
            event.accept()
        else:
            super().keyPressEvent(event)
