"""The Office page: the office's letterhead, the staff as a table, one of them in full below."""

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.actions.office import NO_STAFF_CHANGES, Colleague, OfficeView, office_view
from assisterdesk.office.staff import KIND_TITLE
from assisterdesk.office.training import Duty
from assisterdesk.ui.kept_lists import keep
from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.screens.office import view_model
from assisterdesk.ui.screens.office.colleague_form import ColleagueForm
from assisterdesk.ui.screens.office.staff_card import StaffCard
from assisterdesk.ui.shell.screen import ScreenContext, Verb
from assisterdesk.ui.theme import icons
from assisterdesk.ui.widgets.arrange import Page, column, holder, scrolling
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr

#: column -> the page width from which the table shows it; the card below shows it always
ROOM_FOR = {2: 860, 3: 860}


class OfficePage(QWidget):
    """Reads the office each time it is shown. Only some roles add staff; the page says which."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("office_page")
        self._context = context
        self._view: OfficeView | None = None
        self._wanted = ""
        self.add_button = Button(
            tr("Add a &colleague"), "primary", icon="plus", on_click=self.open_form
        )
        self.add_button.setObjectName("office_open_form")
        self.page = Page(tr("Office and staff"), actions=(self.add_button,), scrolls=False)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.addWidget(self.page)
        self.who_may = Label(tr(NO_STAFF_CHANGES), "small")
        self.who_may.setObjectName("office_who_may")
        self.who_may.hide()
        self.form = ColleagueForm(context)
        self.form.added.connect(self._added)
        self.form.closed.connect(self.close_form)
        self.form_area = scrolling(holder(column(self.form, None)))
        self.form_area.hide()
        self.model: RowsModel[Colleague] = RowsModel(self._columns(), lambda c: c.staff.id, self)
        self.table = TableList()
        self.table.setObjectName("office_staff")
        name(self.table, tr("Staff"))
        self.table.setModel(self.model)
        keep(context, self.table, "staff")
        self.table.current_changed.connect(self._show_colleague)
        self.staff_card = StaffCard(context)
        self.staff_card.changed.connect(self.shown)
        self.staff_card.sign_in_wanted.connect(self._give_sign_in)
        self.staff_card.hide()
        self.page.body.addWidget(self.who_may)
        self.page.body.addWidget(self.form_area, 1)
        self.page.body.addWidget(self.table, 1)
        self.page.body.addWidget(self.staff_card)
        self.setFocusProxy(self.table)
        context.add_verb(
            self,
            Verb("office.add", tr("Add a colleague"), self.open_form, tr("staff new"), "plus"),
        )

    def _columns(self) -> tuple[Column[Colleague], ...]:
        def warn(duty: Duty, c: Colleague) -> object:
            return icons.icon("warning", "attention") if view_model.needs_look(c, duty) else None

        def words(duty: Duty, c: Colleague) -> str:
            return view_model.duty_words(c, duty, self._context.program.today())

        return (
            Column(tr("Name"), lambda c: c.staff.name, stretch=True, sort=True),
            Column(tr("Works as"), lambda c: tr(KIND_TITLE[c.staff.kind]), width=236, sort=True),
            Column(tr("Identifier"), lambda c: c.staff.identifier, width=120, sort=True),
            Column(tr("Roles"), lambda c: view_model.roles(c.staff), width=152, sort=True),
            Column(
                tr("Trained"),
                lambda c: words(Duty.TRAINING, c),
                width=124,
                icon=lambda c: warn(Duty.TRAINING, c),
            ),
            Column(
                tr("Certified until"),
                lambda c: words(Duty.CERTIFICATION, c),
                width=124,
                icon=lambda c: warn(Duty.CERTIFICATION, c),
            ),
        )

    def shown(self) -> None:
        session = self._context.session
        self._context.background.run(self, lambda: office_view(session), self._show, group="office")

    def _show(self, view: OfficeView) -> None:
        self._view = view
        self.page.set_title(tr("Office and staff"), view_model.office_line(view))
        self.add_button.setEnabled(view.may_change_staff)
        self.who_may.setVisible(not view.may_change_staff)
        chosen = self._wanted or self.table.current_id() or self._context.session.who.id
        self._wanted = ""
        self.model.set_rows(view.colleagues)
        rows: list[str] = [c.staff.id for c in view.colleagues]
        if chosen in rows:
            self.table.setCurrentIndex(self.model.index(rows.index(chosen), 0))
        else:
            self.table.choose_first()

    def _show_colleague(self, staff_id: str) -> None:
        found = self.model.row(staff_id)
        self.staff_card.setVisible(found is not None and not self.form_area.isVisibleTo(self))
        if found is not None and self._view is not None:
            self.staff_card.show_colleague(found, may_change=self._view.may_change_staff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for column_at, needed in ROOM_FOR.items():
            self.table.setColumnHidden(column_at, event.size().width() < needed)

    # -- adding

    def open_form(self) -> None:
        self._open_form(None)

    def _give_sign_in(self) -> None:
        self._open_form(self.staff_card.colleague)

    def _open_form(self, colleague: Colleague | None) -> None:
        if self._view is None or not self._view.may_change_staff:
            return
        self._show_form(True)
        self.form.begin(colleague.staff if colleague else None)

    def close_form(self) -> None:
        self._show_form(False)
        self.table.setFocus()

    def _show_form(self, shown: bool) -> None:
        self.form_area.setVisible(shown)
        for part in (self.table, self.staff_card):
            part.setVisible(not shown)
        self.add_button.setVisible(not shown)

    def _added(self, colleague: str) -> None:
        self.close_form()
        self._context.notify(tr("{name} can sign in now.").format(name=colleague))
        self.shown()
