"""The right column: what the gate found and why, and how the message would travel."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from assisterdesk.actions.compose import RouteChoice
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.fixes import fixes_of
from assisterdesk.egress.outgoing import Finding, Outgoing, Verdict
from assisterdesk.ui.exit_words import fix_words
from assisterdesk.ui.gate_words import body_findings, found_groups
from assisterdesk.ui.screens.submit.view_model import Standing, gate_says
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row, rule, scrolling
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import OneOf
from assisterdesk.ui.widgets.dressing import name
from assisterdesk.ui.widgets.finding_list import FindingList
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.points import Points
from assisterdesk.ui.wording import shown, tr


class GatePanel(Card):
    """`jump` carries the finding the person wants to see."""

    jump = Signal(object)
    route_picked = Signal(str)
    #: the kind of data and the fix, by their ids
    fix_asked = Signal(str, str)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(tr("Gate"), icon="shield")
        self._verdict: Verdict | None = None
        self._routes: tuple[RouteChoice, ...] = ()
        self._says = Banner(Tone.CALM, "")
        self._says.setObjectName("submit_gate_says")
        self._findings = FindingList(by_slices=True)
        self._findings.setObjectName("submit_findings")
        self._findings.chosen.connect(self._chosen)
        self._findings.fix_asked.connect(self.fix_asked)
        self._unreadable = Points(icon="warning", role="attention", text_role="small")
        self._ways = QVBoxLayout()
        self._choice = OneOf()
        self._ways.addWidget(self._choice)
        self._set_up = Button(
            tr("Set up"),
            "quiet",
            icon="shield",
            on_click=lambda: context.navigate("secure_email"),
        )
        self._set_up.setObjectName("submit_set_up")
        # the column is narrow, and longer words would push the rest out of it
        name(self._set_up, tr("Set up secure email"))
        self._found_rule = rule()
        inner = QWidget()
        lay = QVBoxLayout(inner)
        lay.setContentsMargins(0, 0, Space.TIGHT, Space.TIGHT)
        lay.setSpacing(Space.SNUG)
        lay.addWidget(self._says)
        lay.addWidget(Label(tr("How it will travel"), "label"))
        lay.addLayout(self._ways)
        lay.addLayout(row(self._set_up, None))
        lay.addWidget(self._found_rule)
        lay.addWidget(self._unreadable)
        lay.addWidget(self._findings)
        lay.addStretch(1)
        self.body.addWidget(scrolling(inner), 1)

    def show_standing(self, standing: Standing) -> None:
        """The routes, at once; the verdict follows."""
        composed = standing.composed
        if composed.routes != self._routes:
            self._show_routes(composed.routes)
        if composed.route:
            self._choice.choose(composed.route)

    def _show_routes(self, routes: tuple[RouteChoice, ...]) -> None:
        if [r.id for r in routes] != [r.id for r in self._routes]:
            self._ways.removeWidget(self._choice)
            self._choice.hide()
            self._choice.deleteLater()
            self._choice = OneOf([(r.id, tr(r.title)) for r in routes])
            self._choice.setObjectName("submit_route")
            self._choice.picked.connect(self.route_picked)
            self._ways.addWidget(self._choice)
        self._routes = routes
        for route in routes:
            self._choice.explain(route.id, shown(route.why), possible=route.open)
        self._set_up.setVisible(any(not r.open for r in routes))

    def show_verdict(self, standing: Standing) -> None:
        self._verdict = standing.verdict
        said = gate_says(standing)
        self._says.say(said.tone, said.text, word=said.word)
        outgoing = standing.composed.outgoing
        found = standing.verdict is not None and standing.verdict.holds_personal_data
        self._found_rule.setVisible(found)
        if standing.verdict is None or outgoing is None:
            if outgoing is None:
                self._findings.show_groups(())
                self._unreadable.say(())
            return
        reference = standing.bench.case.reference
        self._findings.show_groups(
            found_groups(standing.verdict, outgoing, _fixes(standing.verdict, outgoing, reference))
        )
        self._unreadable.say(
            [
                tr("{file}: could not look inside. {why}").format(
                    file=outgoing.attachments[u.index].name, why=shown(u.why)
                )
                for u in standing.verdict.unreadable
            ]
        )

    def _chosen(self, id: str) -> None:
        if self._verdict is not None:
            found: Finding = self._verdict.findings[int(id)]
            self.jump.emit(found)


def _fixes(
    verdict: Verdict, outgoing: Outgoing, reference: str
) -> dict[PiiCategory, tuple[tuple[str, str], ...]]:
    """What one press does about each kind of data in the message."""
    by_kind: dict[PiiCategory, list[Finding]] = {}
    for finding in body_findings(verdict):
        by_kind.setdefault(finding.category, []).append(finding)
    return {
        kind: tuple(
            (fix.value, fix_words(fix, reference))
            for fix in fixes_of(findings, outgoing.body, reference)
        )
        for kind, findings in by_kind.items()
    }
