"""The consents of a case: whose, what for, until when, and what became of them."""

from collections.abc import Callable, Mapping, Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from assisterdesk.cases.consent import Consent
from assisterdesk.privacy.consent_words import Scope
from assisterdesk.ui.screens.case.record_words import consent_lines, consent_title, state_words
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row, rule
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.wording import tr


class ConsentView(QWidget):
    """`copy_asked` and `revoke_asked(how)` for one consent."""

    copy_asked = Signal()
    revoke_asked = Signal(str)

    def __init__(
        self,
        consent: Consent,
        people: Mapping[str, str],
        scopes: Mapping[str, Scope],
        today: date,
        *,
        names_hidden: bool,
        may_write: bool,
    ) -> None:
        super().__init__()
        self.setObjectName(f"case_consent_{consent.id}")
        head = QHBoxLayout()
        head.setSpacing(Space.TIGHT)
        title = consent_title(consent, dict(people), names_hidden=names_hidden)
        head.addWidget(Label(title, "strong", elide=True), 1)
        said, tone = state_words(consent, today)
        head.addWidget(Badge(said, tone), 0, Qt.AlignmentFlag.AlignTop)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(2)
        lay.addLayout(head)
        for line in consent_lines(consent, scopes, names_hidden=names_hidden):
            lay.addWidget(Label(line, "small", wrap=True))
        if not may_write or consent.revoked_on is not None:
            return
        verbs = QHBoxLayout()
        verbs.setSpacing(Space.TIGHT)
        if consent.copy_given_on is None:
            copy = Button(tr("Copy given today"), "quiet", on_click=self.copy_asked.emit)
            copy.setObjectName("case_consent_copy")
            verbs.addWidget(copy)
        self.take = Button(tr("Taken back"), "quiet", on_click=self._open)
        self.take.setObjectName("case_consent_revoke")
        verbs.addWidget(self.take)
        verbs.addStretch(1)
        lay.addLayout(verbs)
        self.how = ProseLine(placeholder=tr("How, such as by phone"), max_length=200)
        self.how.setObjectName("case_consent_how")
        self.how.setAccessibleName(tr("How the consent was taken back"))
        self._sure = Button(tr("Record it"), on_click=self._ask)
        self._sure.setObjectName("case_consent_sure")
        self._form = QWidget()
        self._form.setLayout(row(self.how, self._sure))
        self._form.hide()
        lay.addWidget(self._form)
        self.how.returnPressed.connect(self._ask)

    def _open(self) -> None:
        self._form.show()
        self.how.setFocus()

    def _ask(self) -> None:
        self._sure.setEnabled(False)
        self.revoke_asked.emit(self.how.text())


class Consents(Card):
    """`record_asked` opens the form; `copy_asked(consent)`, `revoke_asked(consent, how)`."""

    record_asked = Signal()
    copy_asked = Signal(object)
    revoke_asked = Signal(object, str)

    def __init__(self, today: Callable[[], date], scopes: Mapping[str, Scope]) -> None:
        self.add_button = Button(tr("Record consent"), "quiet", icon="plus")
        self.add_button.setObjectName("case_add_consent")
        super().__init__(tr("Consent"), actions=(self.add_button,))
        self.setObjectName("case_consents")
        self._today = today
        self._scopes = scopes
        self.add_button.clicked.connect(lambda: self.record_asked.emit())
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.SNUG)
        self.body.addLayout(self._list)

    def show_consents(
        self,
        consents: Sequence[Consent],
        people: Mapping[str, str],
        *,
        names_hidden: bool,
        may_write: bool,
    ) -> None:
        self.clear()
        self.add_button.setVisible(may_write)
        for at, consent in enumerate(consents):
            if at:
                self._list.addWidget(rule())
            view = ConsentView(
                consent,
                people,
                self._scopes,
                self._today(),
                names_hidden=names_hidden,
                may_write=may_write,
            )
            view.copy_asked.connect(lambda consent=consent: self.copy_asked.emit(consent))
            view.revoke_asked.connect(
                lambda how, consent=consent: self.revoke_asked.emit(consent, how)
            )
            self._list.addWidget(view)
        if not consents:
            said = tr("No consent is recorded. Ask for it before you look into the client's facts.")
            self._list.addWidget(Label(said, "muted", wrap=True))

    def clear(self) -> None:
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
