"""The left column: what it is about, what the desk needs for it, and what stays behind."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout, QVBoxLayout, QWidget

from assisterdesk.office.business_days import reply_due
from assisterdesk.submissions.case_types import CaseType, Channel
from assisterdesk.ui.screens.submit.fact_entry import FactEntry
from assisterdesk.ui.screens.submit.people_ticks import PeopleTicks
from assisterdesk.ui.screens.submit.view_model import (
    Standing,
    answer_words,
    answered_by_profile,
    asked,
    is_asked_at_once,
    left_out_lines,
    mind_lines,
    periods,
)
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import column, holder, row, rule, scrolling
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.points import Points
from assisterdesk.ui.wording import shown, tr


class WhatPanel(Card):
    """Says each change by a signal and shows what came of it in `show_standing`."""

    typed = Signal(str, str)
    person_ticked = Signal(str, bool)
    topic_picked = Signal(str)
    period_picked = Signal(str)
    change_asked = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(tr("What is it about?"))
        self._change = Button(tr("Change"), "quiet", on_click=self.change_asked.emit)
        self._change.setObjectName("submit_change_type")
        self._change.setAccessibleName(tr("Choose another case type"))
        self._context = context
        self._type = ""
        self._entries: dict[str, FactEntry] = {}
        self._extra_open = False
        self._title = Label("", "strong", wrap=True)
        self._title.setObjectName("submit_type_title")
        self._help = Label("", "small", wrap=True)
        self._topic = Choice((), placeholder=tr("Choose"))
        self._topic.setObjectName("submit_topic")
        self._topic.picked.connect(self.topic_picked)
        self._topic_field = Field(
            tr("Topic"), self._topic, help=tr("Stands in the subject, so it comes from a list.")
        )
        self._period = Choice((), placeholder=tr("Choose"))
        self._period.setObjectName("submit_period")
        self._period.picked.connect(self.period_picked)
        self._period_field = Field(tr("Month or quarter"), self._period)
        self.people = PeopleTicks()
        self.people.ticked.connect(self.person_ticked)
        self._people_advice = Points(icon="info", text_role="small")
        self._people_box = _section(tr("Who is it about?"), self.people, self._people_advice)
        self._profile = Points(icon="done", role="done", text_role="small")
        self._facts = QVBoxLayout()
        self._facts.setSpacing(Space.SNUG)
        self._more = Button(tr("Add more, if it helps"), "quiet", icon="plus")
        self._more.setObjectName("submit_more_facts")
        self._more.clicked.connect(self._open_extra)
        self._extra = QVBoxLayout()
        self._extra.setSpacing(Space.SNUG)
        self._extra_box = holder(self._extra)
        self._facts_box = _section(
            tr("The desk needs"), self._profile, self._facts, self._extra_box, row(self._more, None)
        )
        self._left_out = Points(icon="close", text_role="small")
        self._left_out_box = _section(tr("Not needed, left out"), self._left_out)
        self._warnings = Points(icon="warning", role="attention", text_role="small")
        self._warnings_box = _section(tr("Keep in mind"), self._warnings)
        self._papers = Points(icon="document", text_role="small")
        self._papers_box = _section(tr("Papers"), self._papers)
        self._answer = Points(icon="clock", text_role="small")
        inner = QWidget()
        body = QVBoxLayout(inner)
        body.setContentsMargins(2, 2, Space.TIGHT, Space.TIGHT)
        body.setSpacing(Space.NORMAL)
        first = row(self._title, self._change)
        first.setStretch(0, 1)
        body.addLayout(column(first, self._help, gap=Space.HAIR))
        for part in (
            self._topic_field,
            self._period_field,
            self._people_box,
            self._facts_box,
            self._papers_box,
            self._warnings_box,
            self._left_out_box,
            self._answer,
        ):
            body.addWidget(part)
        body.addStretch(1)
        area = scrolling(inner)
        area.setObjectName("submit_what_scroll")
        self._area = area
        self.body.addWidget(area, 1)

    # -- showing

    def show_standing(self, standing: Standing) -> None:
        """Fill in or bring up to date; entries keep focus and text."""
        composed, form = standing.composed, standing.form
        case_type = composed.case_type
        if case_type.id != self._type:
            self._begin(case_type, standing)
        self._show_facts(standing)
        needs = composed.needs
        self.people.show_needed(needs.people)
        self._people_advice.say([shown(line) for line in needs.advice])
        self._profile.say([words] if (words := answered_by_profile(needs, form)) else [])
        lines = left_out_lines(needs.left_out)
        self._left_out.say(lines)
        self._left_out_box.setVisible(bool(lines))

    def _begin(self, case_type: CaseType, standing: Standing) -> None:
        """Another case type: everything below follows it."""
        self._type = case_type.id
        self._title.set_text(tr(case_type.title))
        self._help.set_text(case_type.help)
        self._help.setVisible(bool(case_type.help))
        self._topic.set_options([(t, t) for t in case_type.topics])
        self._topic.choose(standing.form.topic)
        self._topic_field.setVisible(bool(case_type.topics))
        has_period = "{period}" in case_type.subject
        if has_period:
            self._period.set_options(periods(self._context.program.today()))
            self._period.choose(standing.form.period)
        self._period_field.setVisible(has_period)
        self._people_box.setVisible(case_type.about_people)
        self.people.set_people(standing.bench.people, self._context.names_hidden)
        self.people.choose(standing.form.people)
        self._drop_entries()
        self._papers.say(case_type.papers)
        self._papers_box.setVisible(bool(case_type.papers))
        mind = (*mind_lines(standing), *case_type.warnings)
        self._warnings.say(mind)
        self._warnings_box.setVisible(bool(mind))
        self._answer.say(self._answers(standing))
        self._extra_open = False
        self._area.verticalScrollBar().setValue(0)

    def _answers(self, standing: Standing) -> tuple[str, ...]:
        desk, case_type = standing.composed.desk, standing.composed.case_type
        if desk is None:
            return ()
        said = []
        if case_type.by_mail:
            due = reply_due(self._context.program.now(), desk.reply_business_days)
            said.append(answer_words(desk, due))
        if case_type.by_mail and Channel.PHONE in case_type.channels:
            phone = desk.phones[0].text
            said.append(tr("You can also call: {phone}.").format(phone=phone))
        return tuple(said)

    def _drop_entries(self) -> None:
        for entry in self._entries.values():
            entry.hide()
            self._facts.removeWidget(entry)
            self._extra.removeWidget(entry)
            entry.deleteLater()
        self._entries = {}

    def _show_facts(self, standing: Standing) -> None:
        catalogue = self._context.program.catalogues.facts
        facts = asked(standing.composed.needs, standing.form)
        for needed in facts:
            entry = self._entries.get(needed.fact)
            if entry is None:
                value = standing.form.typed.get(needed.fact, "")
                entry = FactEntry(catalogue[needed.fact], needed, value)
                entry.changed.connect(self.typed)
                self._entries[needed.fact] = entry
                lay = self._facts if is_asked_at_once(needed) else self._extra
                lay.addWidget(entry)
            else:
                entry.show_state(needed)
        extra = self._extra.count() > 0
        self._more.setVisible(extra and not self._extra_open)
        self._extra_box.setVisible(extra and self._extra_open)
        self._facts_box.setVisible(bool(standing.composed.needs.facts))

    def _open_extra(self) -> None:
        self._extra_open = True
        self._more.hide()
        self._extra_box.show()
        for entry in self._entries.values():
            if self._extra.indexOf(entry) == 0:
                entry.setFocus()

    def focus_first_missing(self) -> None:
        """Put the cursor where the next thing is lacking."""
        for entry in self._entries.values():
            if entry.required and not entry.value().strip():
                entry.setFocus()
                return

    def forget_type(self) -> None:
        """Write everything anew at the next standing, as after starting over."""
        self._type = ""


def _section(title: str, *parts: QWidget | QLayout) -> QWidget:
    return holder(column(rule(), Label(title, "label"), *parts, gap=Space.TIGHT))
