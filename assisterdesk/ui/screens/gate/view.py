"""The gate's page: the ways out with their rules above, what was taught below."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.actions.exits_teaching import WHO_TEACHES, revoke, teach
from assisterdesk.basics.errors import AssisterDeskError
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.taught import NotPersonal
from assisterdesk.privacy.personal_data import personal_data
from assisterdesk.ui.screens.gate import view_model
from assisterdesk.ui.screens.gate.rules_form import RulesForm
from assisterdesk.ui.screens.gate.view_model import GateView
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import READING_WIDTH, Space
from assisterdesk.ui.widgets.arrange import Page, column, holder, row, rule
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.chip import Badge
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.wording import tr


class GatePage(Page):
    """Reads all of it each time it is shown; everyone may look, and change what their role may."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(
            tr("The gate"),
            tr("What leaves by which way, and what is never personal here."),
            width=READING_WIDTH,
        )
        self.setObjectName("gate_page")
        self._context = context
        self._view: GateView | None = None
        help_button = Button(
            tr("What counts as personal data"),
            "quiet",
            icon="help",
            on_click=lambda: context.navigate("help"),
        )
        help_button.setObjectName("gate_help")
        self.verbs.addWidget(help_button)
        self._change = Button(tr("Change the rules"), icon="pencil", on_click=self._open_form)
        self._change.setObjectName("gate_change_rules")
        self._change.hide()
        self._ways = Card(
            tr("Ways out that do not encrypt"), icon="submit", actions=(self._change,)
        )
        self._ways.setObjectName("gate_ways")
        self._lines = holder(QVBoxLayout())
        self._ways.body.addWidget(self._lines)
        self._rules_form: RulesForm | None = None
        self._taught = Card(tr("Never personal in this office"), icon="shield")
        self._taught.setObjectName("gate_taught")
        self._list = QVBoxLayout()
        self._list.setSpacing(Space.SNUG)
        self._who_may = Label(tr(WHO_TEACHES), "small", wrap=True)
        self._who_may.setObjectName("gate_who_may")
        self._who_may.hide()
        self._form = self._lay_form()
        self._form.hide()
        self._taught.body.addLayout(self._list)
        self._taught.body.addWidget(self._who_may)
        self._taught.body.addWidget(self._form)
        self.body.addWidget(self._ways)
        self.body.addWidget(self._taught)
        self.body.addStretch(1)
        context.names_hidden_changed.connect(lambda _: self._show_taught())

    def _lay_form(self) -> QWidget:
        kinds = [(c.value, tr(entry.title)) for c, entry in personal_data().items()]
        self._kind = Choice(kinds, placeholder=tr("Choose"))
        self._kind.setObjectName("gate_kind")
        self._value = LineField(max_length=200)
        self._value.setObjectName("gate_value")
        self._why = ProseLine(max_length=200)
        self._why.setObjectName("gate_why")
        self._value_field = Field(tr("The value, as it is written"), self._value)
        self._why_field = Field(tr("Why is it nobody's?"), self._why)
        self._why.returnPressed.connect(self._teach)
        self._add = Button(tr("Do not warn of it again"), icon="check", on_click=self._teach)
        self._add.setObjectName("gate_teach")
        two = row(Field(tr("What does the gate take it for?"), self._kind), self._value_field)
        two.setStretch(0, 1)
        two.setStretch(1, 1)
        return holder(column(rule(), two, self._why_field, row(self._add, None), gap=Space.SNUG))

    def shown(self) -> None:
        session = self._context.session
        self._context.background.run(
            self, lambda: view_model.read(session), self._show, group="gate"
        )

    def _show(self, view: GateView) -> None:
        self._view = view
        self._show_ways(view)
        self._change.setVisible(view.rules.may_change)
        self._who_may.setVisible(not view.may_teach)
        self._form.setVisible(view.may_teach)
        self._show_taught()

    def _show_ways(self, view: GateView) -> None:
        body = QVBoxLayout()
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(Space.SNUG)
        for way in view.ways:
            closed = view_model.is_closed(view, way)
            state = Badge("")
            state.show_state(
                tr("Closed") if closed else tr("Open"), Tone.REFUSED if closed else None
            )
            past = Label(view_model.past_words(view, way), wrap=True)
            past.setObjectName(f"gate_past_{way.id}")
            body.addLayout(row(Label(tr(way.title), "strong"), None, state))
            body.addWidget(past)
            body.addWidget(Label(tr(way.why), "small", wrap=True))
            body.addWidget(rule())
        facts = FactList(view_model.also_ruled(view))
        facts.setObjectName("gate_also_ruled")
        body.addWidget(facts)
        lines = holder(body)
        self._ways.body.replaceWidget(self._lines, lines)
        self._lines.setParent(None)
        self._lines.deleteLater()
        self._lines = lines

    # -- the office's rules

    def _open_form(self) -> None:
        if self._view is None or self._rules_form is not None:
            return
        form = RulesForm(self._context, self._view.rules)
        form.saved.connect(self._rules_saved)
        form.closed.connect(self._close_form)
        self._rules_form = form
        self._ways.hide()
        self.body.insertWidget(0, form)
        form.setFocus()

    def _close_form(self) -> None:
        if self._rules_form is not None:
            self._rules_form.setParent(None)
            self._rules_form.deleteLater()
            self._rules_form = None
        self._ways.show()
        self._change.setFocus()

    def _rules_saved(self) -> None:
        seconds = self._context.session.gate.policy.clipboard_seconds
        self._context.exits.pasteboard.empty_within(seconds)
        self._close_form()
        self._context.notify(tr("The new rules hold for everybody in this office."))
        self.shown()

    # -- what was taught

    def _show_taught(self) -> None:
        view = self._view
        if view is None:
            return
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setParent(None)
                widget.deleteLater()
        for value in view.taught:
            self._list.addWidget(self._value_line(view, value))
        if not view.taught:
            said = tr(
                "Nothing yet. When the gate warns of something that is nobody's, such as your "
                "clinic's own front desk, it can be taught here."
            )
            self._list.addWidget(Label(said, "muted", wrap=True))

    def _value_line(self, view: GateView, value: NotPersonal) -> QWidget:
        title = view_model.taught_title(value, hidden=self._context.names_hidden)
        words = column(
            Label(title, "strong" if value.in_force else "muted", elide=True),
            Label(view_model.taught_line(view, value), "small", wrap=True),
            gap=2,
        )
        line = row(gap=Space.SNUG)
        line.addLayout(words, 1)
        if not value.in_force:
            line.addWidget(Badge(tr("Revoked")), 0, Qt.AlignmentFlag.AlignTop)
        elif view.may_teach:
            again = Button(tr("Warn again"), on_click=lambda: self._revoke(value))
            again.setObjectName("gate_revoke")
            name(again, tr("Warn of {value} again").format(value=title))
            line.addWidget(again, 0, Qt.AlignmentFlag.AlignTop)
        box = holder(line)
        box.setObjectName("gate_taught_value")
        return box

    def _teach(self) -> None:
        self._value_field.clear_error()
        self._why_field.clear_error()
        kind = self._kind.chosen_id()
        if not kind:
            self._value_field.set_error(tr("Choose first what the gate takes it for."))
            return
        session, value, why = self._context.session, self._value.text(), self._why.text()
        self._add.setEnabled(False)
        self._context.background.run(
            self,
            lambda: teach(session, PiiCategory(kind), value, why),
            self._taught_now,
            self._not_taught,
        )

    def _taught_now(self, _: NotPersonal) -> None:
        self._add.setEnabled(True)
        for line in (self._value, self._why):
            line.clear()
        self._context.saved()
        self._context.notify(tr("The gate does not warn of it any more."))
        self.shown()

    def _not_taught(self, error: AssisterDeskError) -> None:
        self._add.setEnabled(True)
        self._why_field.set_error(error.text)

    def _revoke(self, value: NotPersonal) -> None:
        session = self._context.session

        def done(_: NotPersonal) -> None:
            self._context.saved()
            self._context.notify(tr("The gate warns of it again."))
            self.shown()

        self._context.background.run(self, lambda: revoke(session, value), done)
