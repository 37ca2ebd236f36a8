"""The wording of a consent to read aloud, in the client's language where there is one."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut

from assisterdesk.actions.consents import Wording
from assisterdesk.basics.sentence import Sentence, worded
from assisterdesk.privacy.print_words import ENGLISH
from assisterdesk.ui.screens.case.person_form import LANGUAGES
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.dressing import show_in_place
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.spoken_text import SpokenText, can_show
from assisterdesk.ui.wording import tr

KEY = "Ctrl+Shift+E"


class ReadAloud(Card):
    """`language_chosen` when a person chose another; English is one key away."""

    language_chosen = Signal()

    def __init__(self) -> None:
        self.other = Button("", "quiet", on_click=self.turn)
        self.other.setObjectName("case_consent_other")
        super().__init__(tr("Read this aloud"), icon="note", actions=(self.other,))
        self._wording: Wording | None = None
        self._in_english = False
        self.language = Choice([(name, tr(name)) for name in LANGUAGES])
        self.language.setObjectName("case_consent_language")
        self.language.picked.connect(lambda _id: self.language_chosen.emit())
        self.named = Label("", "strong", wrap=True)
        self.named.setObjectName("case_consent_named")
        self.about = Banner(Tone.ATTENTION, "")
        self.about.setObjectName("case_consent_about")
        self.words = SpokenText()
        self.words.setObjectName("case_consent_words")
        self.words.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.add(Field(tr("Language"), self.language), self.named, self.about, self.words)
        self.body.addStretch(1)
        keys = QShortcut(QKeySequence(KEY), self)
        keys.setContext(Qt.ShortcutContext.WindowShortcut)
        keys.activated.connect(self.turn)
        for widget in (self.other, self.about):
            widget.hide()

    def begin(self, language: str) -> None:
        """The client's language, English where it is none of the list."""
        self._in_english = False
        self.language.choose(language if self.language.findData(language) >= 0 else ENGLISH)

    def show_wording(self, wording: Wording) -> None:
        if self._wording is None or self._wording.language != wording.language:
            self._in_english = False
        self._wording = wording
        self._show()

    def turn(self) -> None:
        """From the client's language to English and back."""
        if self._wording is not None and self._wording.language != ENGLISH:
            self._in_english = not self._in_english
            self._show()

    def _show(self) -> None:
        wording = self._wording
        if wording is None:
            return
        english = self._in_english or wording.language == ENGLISH
        showable = english or can_show(wording.text, self.words.font())
        self.words.set_text((wording.english if english else wording.text) if showable else "")
        show_in_place(self.words, showable)
        self.named.set_text(_named(wording, english=english))
        said = _about(wording, english=english, showable=showable)
        self.about.say(Tone.ATTENTION, said)
        show_in_place(self.about, bool(said))
        theirs = tr(wording.language if english else ENGLISH)
        self.other.setText(tr(worded("Show it in {language}", language=theirs)))
        self.other.setToolTip(KEY)
        self.other.setVisible(wording.language != ENGLISH)


def _about(wording: Wording, *, english: bool, showable: bool) -> str:
    """What a person should know before reading it."""
    if not wording.own:
        return tr(
            "There is no text in this language yet: this is English. Have an interpreter say "
            "it in the client's language."
        )
    if english:
        return ""
    if not showable:
        return worded(
            "This computer has no font to show this language. Ask your IT to install the font "
            "“{font}”, or choose English and have an interpreter say it.",
            font=wording.font or "Noto",
        )
    if not wording.whole:
        return tr(
            "There is no wording to read aloud in this language yet. These are the words of "
            "the consent sheet. Have an interpreter say the English wording."
        )
    if not wording.reviewed:
        return tr("A draft: no certified translator has checked these words. English counts.")
    return ""


def _named(wording: Wording, *, english: bool) -> Sentence:
    """What stands below: in which language, and whether it is a draft."""
    if english:
        return worded("Read aloud in {language}", language=tr(ENGLISH))
    language = tr(wording.language)
    if not wording.whole:
        if wording.reviewed:
            return worded("The consent sheet in {language}", language=language)
        return worded("The consent sheet in {language} (draft translation)", language=language)
    if wording.reviewed:
        return worded("Read aloud in {language}", language=language)
    return worded("Read aloud in {language} (draft translation)", language=language)
