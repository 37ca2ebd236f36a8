"""One incident in hand: scope, delays with their review, a notice to each person, report, end."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from assisterdesk.actions import privacy_incidents as verbs
from assisterdesk.actions.privacy_letters import letter_leaving, letters_of
from assisterdesk.privacy.incident import (
    GROUND_TITLE,
    STAGE_TITLE,
    Affected,
    Delay,
    Ground,
    Incident,
    Stage,
)
from assisterdesk.privacy.record import DELIVERY_TITLE, Delivery
from assisterdesk.ui import wording
from assisterdesk.ui.screens.privacy import view_model
from assisterdesk.ui.screens.privacy.section import (
    PDF_FILES,
    Section,
    abreast,
    button,
    clear,
    field,
    focus_first,
    named,
    tall,
)
from assisterdesk.ui.ways_out import save_file
from assisterdesk.ui.widgets.arrange import column, holder, row
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.day_field import DayField
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.widgets.step_list import StepList
from assisterdesk.ui.widgets.text_area import ReadOnlyText
from assisterdesk.ui.wording import tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session
    from assisterdesk.egress.outgoing import Outgoing

_STAGES = tuple(Stage)


class IncidentWork(QWidget):
    """`changed` carries the incident's id after each step."""

    changed = Signal(str)

    def __init__(self, section: Section) -> None:
        super().__init__(section)
        self._section = section
        self._incident: Incident | None = None
        self.list = StepList([tr(STAGE_TITLE[s]) for s in _STAGES])
        named(self.list, "incident_stages")
        self.facts = FactList(across=1)
        left = tall(column(self.list, self.facts, None))
        left.setFixedWidth(250)
        self._parts = QVBoxLayout()
        inner = column(self._parts, None)
        lay = row(left, tall(inner))
        lay.setStretch(1, 1)
        self.setLayout(lay)

    def show_incident(self, incident: Incident) -> None:
        if incident == self._incident:
            # read again and the same: what is half filled in stays
            return
        self._incident = incident
        self.list.go_to(_STAGES.index(incident.stage) + 1)
        entries = wording.count(len(incident.entries), tr("look"), tr("looks"))
        self.facts.set_facts(
            (
                (tr("Found"), wording.day(incident.found_on)),
                (tr("In the log"), entries),
                (tr("What"), incident.what),
                (tr("Measures"), incident.measures),
                (tr("Closed"), wording.day(incident.closed_on) if incident.closed_on else ""),
            )
        )
        at_work = self.isAncestorOf(QApplication.focusWidget() or self.window())
        clear(self._parts)
        if incident.is_open:
            self._scope(incident)
            if incident.stage is not Stage.FOUND:
                self._delays(incident)
        if incident.affected:
            self._people(incident)
        if incident.is_open:
            self._report(incident)
            if incident.stage is Stage.NOTIFIED:
                self._close(incident)
        if at_work:
            focus_first(self)

    def show_names(self) -> None:
        """Names were hidden or shown."""
        incident, self._incident = self._incident, None
        if incident is not None:
            self.show_incident(incident)

    def _card(self, title: str, *parts: QWidget) -> Card:
        card = Card(title)
        card.add(*parts)
        self._parts.addWidget(card)
        return card

    def _do(self, work: "Callable[[Session], Incident]") -> None:
        session = self._section.context.session
        self._section.change(
            lambda: work(session), lambda made: self.changed.emit(made.id)
        )

    # -- its parts

    def _scope(self, incident: Incident) -> None:
        first = incident.stage is Stage.FOUND
        words = tr("&Find whose data was seen") if first else tr("Look again")
        find = button(
            "incident_scope",
            words,
            lambda: self._do(lambda session: verbs.find_scope(session, incident)),
            "primary" if first else "quiet",
        )
        if first:
            self._card(
                tr("Scope"),
                Label(tr("The log says whose data was seen, which kinds and when."), "muted"),
                holder(row(find, None)),
            )
        else:
            self._parts.addWidget(holder(row(None, find)))

    def _delays(self, incident: Incident) -> None:
        free = [g for g in Ground if g not in {d.ground for d in incident.waiting}]
        ground = Choice([(g.value, tr(GROUND_TITLE[g])) for g in free])
        review = DayField()

        def go() -> None:
            day = self._section.day(review, tr("Look again on"))
            if day is not None:
                chosen = Ground(ground.chosen_id())
                self._do(lambda session: verbs.delay(session, incident, chosen, day))

        parts = [self._waiting(incident, d) for d in incident.waiting]
        if free:
            parts.append(
                holder(
                    abreast(
                        field("incident_ground", tr("Let notices wait because"), ground),
                        field("incident_review", tr("Look again on"), review),
                        button("incident_delay", tr("&Wait"), go),
                    )
                )
            )
        self._card(tr("Delay"), *parts)

    def _waiting(self, incident: Incident, delay: Delay) -> QWidget:
        until = view_model.due_words(delay.review_on, self._section.today)
        said = tr("{ground}. Look again on {day}.").format(
            ground=tr(GROUND_TITLE[delay.ground]), day=until
        )
        ends = button(
            f"incident_end_{delay.ground.value}",
            tr("No longer"),
            lambda: self._do(
                lambda session: verbs.review_delay(session, incident, delay.ground, None)
            ),
        )
        line = row(Label(said, "attention", wrap=True), ends)
        line.setStretch(0, 1)
        return holder(line)

    def _people(self, incident: Incident) -> None:
        parts: list[QWidget] = []
        for at, one in enumerate(incident.affected):
            hidden = self._section.context.names_hidden
            parts.append(Label(view_model.affected_line(one, hidden), "strong", wrap=True))
            if one.notice is not None or not incident.is_open:
                parts.append(Label(view_model.notice_words(one), "muted"))
                continue
            parts.append(self._notice(incident, one, at))
        self._card(tr("Notices"), *parts)

    def _notice(self, incident: Incident, one: Affected, at: int) -> QWidget:
        how = Choice([(d.value, tr(DELIVERY_TITLE[d])) for d in Delivery])
        on = DayField(self._section.today)
        named(how, f"incident_how_{at}", tr("How the person was told"))
        named(on, f"incident_on_{at}", tr("On which day"))
        script = ReadOnlyText("", lines=3)
        named(script, f"incident_script_{at}", tr("What to say on the telephone"))
        script.hide()

        def write() -> None:
            self._do(lambda session: verbs.write_notice(session, incident, one.person)[0])

        def told() -> None:
            day, way = self._section.day(on, tr("Told on")), Delivery(how.chosen_id())
            if day is not None:
                self._do(
                    lambda session: verbs.notify(session, incident, one.person, way, day)
                )

        def call(way: str) -> None:
            script.setVisible(way == Delivery.TELEPHONE)
            if way == Delivery.TELEPHONE:
                session = self._section.context.session
                self._section.run(
                    lambda: verbs.call_script(session, incident, one.person),
                    script.set_text,
                    owner=script,
                )

        how.picked.connect(call)
        letter = button(f"incident_write_{at}", tr("Write the notice"), write, icon="pencil")
        if one.letter is not None:
            letter = button(
                f"incident_save_{at}", tr("Save the notice as PDF"), lambda: None, icon="print"
            )
            letter.clicked.connect(lambda: self._save(incident, one, letter))
        return holder(
            column(
                row(letter, None),
                row(how, on, button(f"incident_told_{at}", tr("Told"), told)),
                script,
            )
        )

    def _report(self, incident: Incident) -> None:
        if incident.reported_on is not None:
            return
        on = DayField(self._section.today)

        def go() -> None:
            day = self._section.day(on, tr("Reported on"))
            if day is not None:
                self._do(lambda session: verbs.report(session, incident, day))

        due = view_model.due_words(incident.due, self._section.today)
        self._card(
            tr("Report"),
            Label(tr("Report it by {day}.").format(day=due), "muted"),
            holder(
                abreast(
                    field("incident_reported", tr("Reported on"), on),
                    button("incident_report", tr("&Reported"), go),
                )
            ),
        )

    def _close(self, incident: Incident) -> None:
        measures = ProseLine(max_length=400)

        def go() -> None:
            text = measures.text()
            self._do(lambda session: verbs.close(session, incident, text))

        self._card(
            tr("Close"),
            field(
                "incident_measures", tr("What keeps it from happening again?"), measures
            ),
            holder(row(button("incident_close", tr("&Close"), go, "primary"), None)),
        )

    def _save(self, incident: Incident, one: Affected, origin: QWidget) -> None:
        def gather(session: "Session", name: str) -> "Outgoing":
            letter = next(x for x in letters_of(session, incident.id) if x.id == one.letter)
            return letter_leaving(session, letter, verbs.REASON, name)

        save_file(
            self._section.context,
            origin,
            f"{incident.number}.pdf",
            PDF_FILES,
            gather,
            self._section.say,
        )
