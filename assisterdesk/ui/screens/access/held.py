"""Who may see what: everything that is open to one person now, and ending it."""

from collections.abc import Callable

from assisterdesk.access.requests import RequestId
from assisterdesk.actions import access_asking, access_work
from assisterdesk.actions.access_work import Held
from assisterdesk.basics.ids import StaffId
from assisterdesk.ui import wording
from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.screens.access import view_model
from assisterdesk.ui.screens.access.section import button
from assisterdesk.ui.screens.access.view_model import Everything, HeldRow
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.shell.section import WorkSection
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr


class HeldSection(WorkSection):
    def __init__(self, context: ScreenContext, id: str, again: Callable[[], None]) -> None:
        super().__init__(context, f"access_{id}")
        self._again = again
        self.person = Choice([])
        self.person.setObjectName("access_held_person")
        name(self.person, tr("Whose access"))
        self.person.setMaximumWidth(280)
        self.person.currentIndexChanged.connect(lambda _: self._pick())
        self.reference = LineField(placeholder=tr("or a case's reference"), max_length=12)
        self.reference.setObjectName("access_held_reference")
        name(self.reference, tr("Who may see the case with this reference"))
        self.reference.setMaximumWidth(200)
        self.reference.returnPressed.connect(self._read_case)
        self.number = Label("", "muted")
        self.number.setObjectName("access_held_number")
        self.model: RowsModel[HeldRow] = RowsModel(
            (
                Column(tr("Case or person"), lambda r: r.what, width=200),
                Column(tr("Access"), lambda r: r.level, width=200, sort=True),
                Column(tr("Because"), lambda r: r.basis, stretch=True, sort=True),
                Column(tr("Until"), lambda r: r.until, width=168),
            ),
            lambda r: r.id,
            self,
        )
        self.table = TableList(compact=True)
        self.table.setObjectName("access_held_table")
        name(self.table, tr("What is open to this person now"))
        self.table.setModel(self.model)
        self.table.current_changed.connect(lambda _: self._fit())
        self.end_button = button("held_end", tr("End this access"), self._end, "danger")
        self.why_not = Label("", "muted", wrap=True)
        self.body.addLayout(row(self.person, self.reference, self.number, None, gap=Space.NORMAL))
        self.body.addWidget(self.table, 1)
        self.body.addLayout(row(self.end_button, self.why_not, None, gap=Space.NORMAL))

    def show_all(self, everything: Everything) -> None:
        session = self.context.session
        all_of_them = access_asking.oversees(session)
        people = [
            (str(m.id), m.name)
            for m in everything.staff
            if m.active and (all_of_them or m.id == session.who.id)
        ]
        chosen = self.person.chosen_id() or session.who.id
        self.person.blockSignals(True)
        self.person.set_options(people)
        self.person.choose(chosen)
        self.person.blockSignals(False)
        self._read()

    def open_with(self, **params: str) -> None:
        """`person`: whose access is wanted, or `reference`: the case's."""
        if params.get("person"):
            self.person.choose(params["person"])
        self.reference.setText(params.get("reference", ""))

    def _pick(self) -> None:
        self.reference.clear()
        self._read()

    def _read_case(self) -> None:
        """Who may see one case: for whoever may read it, and for whoever oversees."""
        session, reference = self.context.session, self.reference.text()

        def read() -> tuple[HeldRow, ...]:
            case = access_asking.case_named(session, reference)
            return view_model.seen_rows(access_work.who_sees(session, case))

        def show(found: tuple[HeldRow, ...]) -> None:
            self._put(found)
            self.number.set_text(wording.count(len(found), tr("access"), tr("accesses")))

        self.run(read, show, "held")

    def _read(self) -> None:
        if self.reference.text().strip():
            self._read_case()
            return
        session, who = self.context.session, StaffId(self.person.chosen_id())
        if who:
            self.run(lambda: access_work.held_by(session, who), self._show, "held")

    def _show(self, held: Held) -> None:
        self._put(view_model.held_rows(held))
        self.number.set_text(wording.count(len(held.cases), tr("case"), tr("cases")))

    def _put(self, found: tuple[HeldRow, ...]) -> None:
        self.model.set_rows(found)
        if found:
            self.table.choose_first()
        self._fit()

    def _fit(self) -> None:
        chosen = self.model.row(self.table.current_id() or "")
        may_end = chosen is not None and bool(chosen.request or chosen.until or chosen.grant)
        self.end_button.setEnabled(may_end)

    def _end(self) -> None:
        chosen, session = self.model.row(self.table.current_id() or ""), self.context.session
        if chosen is None:
            return
        if chosen.request:
            request = RequestId(chosen.request)
            self.change(lambda: access_asking.end(session, request), lambda _: self._again())
        elif chosen.grant is not None:
            grant = chosen.grant
            self.change(lambda: access_work.end_grant(session, grant), lambda _: self._again())
