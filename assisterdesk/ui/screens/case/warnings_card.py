"""The privacy warnings given on a case: when, in which language, how, and by whom."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.basics.ids import StaffId
from assisterdesk.cases.privacy_warning import WARNING_WAY_TITLE, PrivacyWarning
from assisterdesk.ui import wording
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import column, row
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr


def warning_lines(
    warning: PrivacyWarning,
    people: Mapping[str, str],
    authors: Mapping[StaffId, str],
    *,
    names_hidden: bool,
) -> tuple[str, ...]:
    """How and in which language, to whom and by whom, and the copy."""
    how = tr("{way}, in {language}").format(
        way=tr(WARNING_WAY_TITLE[warning.way]), language=tr(warning.language)
    )
    whom = people.get(warning.person or "", "")
    told = tr("To {name}").format(name=whom) if whom and not names_hidden else ""
    by = authors.get(warning.given_by, "")
    said = tr("By {name}").format(name=by) if by else ""
    copy = (
        tr("Copy given {day}").format(day=wording.day(warning.copy_given_on))
        if warning.copy_given_on
        else tr("No copy given yet")
    )
    return how, " · ".join(part for part in (told, said, copy) if part)


class Warnings(Card):
    """`record_asked` opens the form; `copy_asked(warning)`."""

    record_asked = Signal()
    copy_asked = Signal(object)

    def __init__(self) -> None:
        # no words: in some languages title and verb are wider than the column
        self.add_button = IconButton("plus", tr("Record the privacy warning"))
        self.add_button.setObjectName("case_add_warning")
        super().__init__(tr("Privacy warning"), actions=(self.add_button,))
        self.setObjectName("case_warnings")
        self.add_button.clicked.connect(lambda: self.record_asked.emit())
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.SNUG)
        self.body.addLayout(self._list)

    def show_warnings(
        self,
        warnings: Sequence[PrivacyWarning],
        people: Mapping[str, str],
        authors: Mapping[StaffId, str],
        *,
        names_hidden: bool,
        may_write: bool,
    ) -> None:
        self.clear()
        self.add_button.setVisible(may_write)
        if not warnings:
            said = tr("None is recorded. Read it before you ask for facts.")
            self._list.addWidget(Label(said, "muted", wrap=True))
        for warning in warnings:
            part = QWidget()
            part.setObjectName(f"case_warning_{warning.id}")
            lines = warning_lines(warning, people, authors, names_hidden=names_hidden)
            title = tr("Given {day}").format(day=wording.day(warning.given_on))
            lay = column(
                Label(title, "strong", wrap=True),
                *(Label(line, "small", wrap=True) for line in lines),
                gap=2,
            )
            if may_write and warning.copy_given_on is None:
                copy = Button(tr("Copy given today"), "quiet")
                copy.setObjectName("case_warning_copy")
                copy.clicked.connect(lambda _=False, w=warning: self.copy_asked.emit(w))
                lay.addLayout(row(copy, None))
            part.setLayout(lay)
            self._list.addWidget(part)

    def clear(self) -> None:
        """Show nothing of any case."""
        while (item := self._list.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.deleteLater()
