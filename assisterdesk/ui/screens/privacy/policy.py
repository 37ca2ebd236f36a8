"""The log's policy: four answers, versions, approval, and the export that carries it."""

from datetime import timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal

from assisterdesk.actions import privacy_log as verbs
from assisterdesk.actions.log import may_read_log
from assisterdesk.actions.privacy_contacts import works_here
from assisterdesk.privacy.log_policy import DEFAULT_YEARS, LogPolicy
from assisterdesk.ui import wording
from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.screens.privacy import view_model
from assisterdesk.ui.screens.privacy.section import (
    PDF_FILES,
    Section,
    abreast,
    area,
    button,
    field,
    named,
    tall,
)
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.ways_out import save_file
from assisterdesk.ui.widgets.arrange import column, row
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.day_field import DayField
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session
    from assisterdesk.egress.outgoing import Outgoing

VERSIONS_HEIGHT = 120


class PolicySection(Section):
    """Everyone reads it; the privacy office writes it, the information owner approves it.

    `exported` tells how many entries of how many an export has read, from the lane it runs on.
    """

    exported = Signal(int, int)

    def __init__(self, context: ScreenContext, id: str) -> None:
        super().__init__(context, id)
        session = context.session
        self.state = Label("", "strong", wrap=True)
        named(self.state, "policy_state")
        self.who = LineField(max_length=200)
        self.what, self.how = area(6), area(3)
        self.years = LineField(str(DEFAULT_YEARS), max_length=3)
        self.hold = ProseLine(max_length=300)
        self.save_button = button("policy_save", tr("&Save as a new version"), self._save)
        self.approve_button = button(
            "policy_approve", tr("&Approve this version"), self._approve, "primary"
        )
        self.print_button = button(
            "policy_print", tr("Save as PDF"), self._print, "quiet", icon="print"
        )
        card = Card(tr("Four answers rule the log"), icon="log")
        card.add(
            self.state,
            field("policy_who", tr("Who maintains the log?"), self.who),
            field("policy_what", tr("What does it capture?"), self.what),
            field("policy_how", tr("How is it stored?"), self.how),
        )
        card.body.addLayout(
            abreast(
                field(
                    "policy_years",
                    tr("How many years is it kept?"),
                    self.years,
                    help=tr("At least {n}.").format(n=verbs.least_years(session)),
                ),
                field("policy_hold", tr("Legal hold"), self.hold, optional=True),
            )
        )
        card.body.addLayout(
            row(self.save_button, self.approve_button, self.print_button, None)
        )
        self.model: RowsModel[LogPolicy] = RowsModel(
            self._columns(), lambda p: str(p.version), self
        )
        self.table = TableList(compact=True)
        named(self.table, "policy_versions", tr("Versions of the policy"))
        self.table.setModel(self.model)
        self.table.setFixedHeight(VERSIONS_HEIGHT)
        self.table.current_changed.connect(self._choose)
        self._in_force: LogPolicy | None = None
        parts = [card, self.table]
        if may_read_log(session):
            parts.insert(1, self._export_card())
        self.body.addWidget(tall(column(*parts, None)), 1)
        self._may_write = works_here(session)
        for entry in (self.who, self.years, self.hold):
            entry.setReadOnly(not self._may_write)
        for text in (self.what, self.how):
            text.setReadOnly(not self._may_write)
        self.save_button.setVisible(self._may_write)
        self.approve_button.setVisible(self._may_write)

    def _export_card(self) -> Card:
        self.since = DayField(self.today - timedelta(days=30))
        self.until = DayField(self.today)
        self.form = Choice(
            [
                (verbs.CSV, tr("Table (CSV)")),
                (verbs.FHIR, tr("FHIR AuditEvent (JSON)")),
                (verbs.PDF_FORM, tr("PDF to read and file")),
            ]
        )
        self.export_button = button(
            "policy_export", tr("&Export the log"), self._export, icon="document"
        )
        card = Card(tr("Export the log"), icon="document")
        named(card, "policy_export_card")
        card.add(
            Label(
                tr("The policy in force and the result of a check go into the same file."),
                "muted",
                wrap=True,
            )
        )
        card.body.addLayout(
            abreast(
                field("policy_since", tr("From", "the first day"), self.since),
                field("policy_until", tr("To", "the last day"), self.until),
                field("policy_form", tr("As"), self.form),
            )
        )
        self.export_words = Label("", "muted")
        named(self.export_words, "policy_export_words")
        self.exported.connect(self._exported)
        card.body.addLayout(row(self.export_button, self.export_words, None))
        return card

    def _exported(self, done: int, of: int) -> None:
        said = tr("{done} of {of} entries read").format(done=f"{done:,}", of=f"{of:,}")
        self.export_words.set_text(said)

    def _columns(self) -> tuple[Column[LogPolicy], ...]:
        return (
            Column(tr("Version"), lambda p: str(p.version), width=80),
            Column(
                tr("Stands"), lambda p: view_model.policy_state(p, self._in_force), width=120
            ),
            Column(tr("Written"), lambda p: wording.moment(p.written_at), width=180),
            Column(
                tr("Approved"),
                lambda p: wording.moment(p.approved_at) if p.approved_at else "",
                stretch=True,
            ),
            Column(
                tr("Kept for"),
                lambda p: wording.count(p.kept_years, tr("year"), tr("years")),
                width=110,
            ),
        )

    # -- showing

    def shown(self) -> None:
        session = self.context.session

        def read() -> tuple[tuple[LogPolicy, ...], LogPolicy]:
            return verbs.policies(session), verbs.suggested_policy(session)

        self.run(read, self._show, "policy")

    def _show(self, found: tuple[tuple[LogPolicy, ...], LogPolicy]) -> None:
        versions, begin = found
        self._in_force = next((p for p in versions if p.in_force), None)
        self.model.set_rows(versions)
        self.table.setVisible(bool(versions))
        self._fill(begin)
        if self._in_force is None:
            said = tr("No policy is in force yet. Write it, then have it approved.")
        else:
            said = tr("Version {n} is in force.").format(n=self._in_force.version)
            if self._in_force.flagged:
                said += " " + tr("Written and approved by the same person.")
        self.state.set_text(said)
        self.approve_button.setEnabled(bool(versions) and not versions[0].in_force)
        self.print_button.setEnabled(bool(versions))

    def _fill(self, policy: LogPolicy) -> None:
        self.who.setText(policy.maintained_by)
        self.what.set_text(policy.captured)
        self.how.set_text(policy.stored)
        self.years.setText(str(policy.kept_years))
        self.hold.setText(policy.legal_hold)

    def _choose(self, id: str) -> None:
        chosen = self.model.row(id)
        if chosen is not None and self.table.hasFocus():
            self._fill(chosen)

    # -- doing

    def _save(self) -> None:
        session, years = self.context.session, self.years.text().strip()
        if not years.isdecimal():
            self.say(tr("Write the number of years with digits, such as 10."))
            self.years.setFocus()
            return
        who, what = self.who.text(), self.what.text()
        how, hold = self.how.text(), self.hold.text()
        self.change(
            lambda: verbs.write_policy(session, who, what, how, int(years), hold),
            lambda _: self.shown(),
        )

    def _approve(self) -> None:
        session = self.context.session
        newest = next(iter(self.model.rows()), None)
        if newest is not None:
            self.change(
                lambda: verbs.approve_policy(session, newest.version), lambda _: self.shown()
            )

    def _print(self) -> None:
        chosen = self._in_force or next(iter(self.model.rows()), None)
        if chosen is None:
            return

        def gather(session: "Session", _name: str) -> "Outgoing":
            return verbs.policy_leaving(session, chosen)

        save_file(
            self.context, self.print_button, "log-policy.pdf", PDF_FILES, gather, self.say
        )

    def _export(self) -> None:
        since = self.day(self.since, tr("From", "the first day"))
        until = self.day(self.until, tr("To", "the last day")) if since else None
        if since is None or until is None:
            return
        form = self.form.chosen_id()

        def gather(session: "Session", _name: str) -> "Outgoing":
            return verbs.export_log(session, since, until, form, self.exported.emit)

        save_file(
            self.context,
            self.export_button,
            f"access-log-{since}-{until}.zip",
            "ZIP (*.zip)",
            gather,
            self.say,
        )
