"""Changing the office's rules of the gate; what IT locks is shown locked, with the reason."""

from collections.abc import Mapping
from typing import TypeVar

from PySide6.QtCore import Signal

from assisterdesk.actions.gate_rules import GateRules, RuledWay, save_gate_rules
from assisterdesk.basics.errors import AssisterDeskError, Refused
from assisterdesk.basics.kinds import Role
from assisterdesk.egress.outgoing import Override
from assisterdesk.office.staff import ROLE_TITLE
from assisterdesk.settings.office_gate import OfficeGate, WayRule, seconds_of
from assisterdesk.ui.screens.gate.view_model import past_title
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import holder, row, rule
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Tick
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.wording import tr

SECONDS_WIDTH = 220
Key = TypeVar("Key")


class RulesForm(Card):
    """`saved`: other rules are in force. `closed`: put away without."""

    saved = Signal()
    closed = Signal()

    def __init__(self, context: ScreenContext, rules: GateRules) -> None:
        super().__init__(tr("The office's rules"), icon="settings")
        self.setObjectName("gate_rules_form")
        self._context = context
        self._rules = rules
        self._open: dict[str, Tick] = {}
        self._past: dict[tuple[str, Override], Tick] = {}
        self._teachers: dict[Role, Tick] = {}
        self.problem = Banner(Tone.REFUSED, "")
        self.problem.setObjectName("gate_rules_problem")
        self.problem.hide()
        self.body.setSpacing(Space.SNUG)
        lead = tr(
            "They hold for everybody in this office from the moment you save them, and the access "
            "log says who changed what."
        )
        self.add(Label(lead, "muted", wrap=True), self.problem)
        for ruled in rules.ways:
            self.add(rule())
            self._lay_way(ruled)
        self.add(rule())
        self._lay_clipboard()
        self._lay_teachers()
        self.save = Button(tr("Save the rules"), "primary", on_click=self._save)
        self.save.setObjectName("gate_rules_save")
        cancel = Button(tr("Cancel"), "quiet", on_click=self.closed.emit)
        cancel.setObjectName("gate_rules_cancel")
        self.body.addLayout(row(self.save, cancel, None))
        self.setFocusProxy(next(iter(self._open.values())))

    def _lay_way(self, ruled: RuledWay) -> None:
        way, title = ruled.way, tr(ruled.way.title)
        is_open = Tick(tr("Open"), ruled.rule.open and not ruled.why_shut)
        is_open.setObjectName(f"gate_open_{way.id}")
        name(is_open, tr("{way}: open").format(way=title))
        is_open.setEnabled(not ruled.why_shut)
        self._open[way.id] = is_open
        self.body.addLayout(row(Label(title, "strong"), None, is_open))
        if ruled.why_shut:
            self._say_locked(f"gate_why_{way.id}", ruled.why_shut)
            return
        if not ruled.choices:
            said = tr("There is no warning here that could be gone past.")
            self.add(Label(said, "small", wrap=True))
            return
        self.add(Label(tr("What takes one past a warning"), "label"))
        flow = Flow()
        for past in ruled.choices:
            tick = Tick(past_title(past), past in ruled.rule.past and past not in ruled.why_not)
            tick.setObjectName(f"gate_past_{way.id}_{past.value}")
            name(tick, f"{title}: {past_title(past)}")
            tick.setEnabled(past not in ruled.why_not)
            self._past[way.id, past] = tick
            flow.addWidget(tick)
        self.add(flow)
        if ruled.why_not:
            self._say_locked(f"gate_why_{way.id}", next(iter(ruled.why_not.values())))

    def _lay_clipboard(self) -> None:
        rules = self._rules
        self.seconds = LineField(str(min(rules.clipboard_seconds, rules.clipboard_most)))
        self.seconds.setObjectName("gate_seconds")
        said = tr("From 5 to {most} seconds.").format(most=rules.clipboard_most)
        if rules.why_clipboard:
            said += " " + tr(rules.why_clipboard)
        self.seconds_field = Field(
            tr("Copied text stays on the clipboard for at most (seconds)"), self.seconds, help=said
        )
        self.seconds.setMaximumWidth(SECONDS_WIDTH)
        self.seconds.textEdited.connect(lambda _: self.seconds_field.clear_error())
        self.seconds.returnPressed.connect(self._save)
        self.add(self.seconds_field)

    def _lay_teachers(self) -> None:
        rules = self._rules
        self.add(Label(tr("Who may teach the gate that a value is nobody's"), "label"))
        ticks = []
        for role in (Role.PRIVACY_CONTACT, Role.INFORMATION_OWNER, Role.SUPERVISOR):
            free = role in rules.teacher_choices
            tick = Tick(tr(ROLE_TITLE[role]), free and role in rules.teachers)
            tick.setObjectName(f"gate_teacher_{role.value}")
            tick.setEnabled(free)
            self._teachers[role] = tick
            ticks.append(tick)
        self.add(holder(row(*ticks, None, gap=Space.NORMAL)))
        if rules.why_teachers:
            self._say_locked("gate_why_teachers", rules.why_teachers)

    def _say_locked(self, object_name: str, why: str) -> None:
        said = Label(tr(why), "help", wrap=True)
        said.setObjectName(object_name)
        self.add(said)

    # -- saving

    def wanted(self) -> OfficeGate:
        """As the form stands; where IT locks a control, what the office had chosen stays kept.

        Raises `Refused` for seconds that are none.
        """
        rules = self._rules
        seconds = seconds_of(self.seconds.text(), rules.clipboard_most)
        if seconds == min(rules.clipboard_seconds, rules.clipboard_most):
            seconds = rules.clipboard_seconds
        return OfficeGate(
            {ruled.way.id: self._way(ruled) for ruled in rules.ways},
            seconds,
            _chosen(self._teachers, rules.teachers),
        )

    def _way(self, ruled: RuledWay) -> WayRule:
        if ruled.why_shut or not ruled.choices:
            is_open = ruled.rule.open if ruled.why_shut else self._open[ruled.way.id].isChecked()
            return WayRule(is_open, ruled.rule.past)
        ticks = {past.value: self._past[ruled.way.id, past] for past in ruled.choices}
        return WayRule(self._open[ruled.way.id].isChecked(), _chosen(ticks, ruled.rule.past))

    def _save(self) -> None:
        if not self.save.isEnabled():
            return
        self.problem.hide()
        try:
            wanted = self.wanted()
        except Refused as error:
            self.seconds_field.set_error(tr(error.text))
            self.seconds.setFocus()
            return
        session = self._context.session
        self.save.setEnabled(False)
        self._context.background.run(
            self, lambda: save_gate_rules(session, wanted), self._saved, self._not_saved,
            must_finish=True,
        )  # fmt: skip

    def _saved(self, _: GateRules) -> None:
        self._context.saved()
        self.saved.emit()

    def _not_saved(self, error: AssisterDeskError) -> None:
        self.save.setEnabled(True)
        self.problem.say(Tone.REFUSED, tr(error.text), word=tr("Not saved"))
        self.problem.show()


def _chosen(ticks: Mapping[Key, Tick], kept: frozenset[Key]) -> frozenset[Key]:
    """What is ticked, and of what is locked what was there before."""
    free = {key for key, tick in ticks.items() if tick.isEnabled()}
    return frozenset(key for key in free if ticks[key].isChecked()) | (kept - free)
