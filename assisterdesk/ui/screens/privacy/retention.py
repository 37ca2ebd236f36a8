"""Retention: what has been kept long enough, looked at before it goes for good."""

from assisterdesk.actions import retention as verbs
from assisterdesk.actions.retention import DueCase, Kept
from assisterdesk.ui import wording
from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.screens.privacy.section import Section, button, named
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.question import Question
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr, tr_n

TABLE_HEIGHT = 220


class RetentionSection(Section):
    """Everyone of the privacy office reads it; the information owner lets things go."""

    def __init__(self, context: ScreenContext, id: str) -> None:
        super().__init__(context, id)
        self._found: Kept | None = None
        self.rule = Label("", wrap=True)
        named(self.rule, "retention_rule")
        log = Card(tr("Access log"), icon="log")
        self.log_words = Label("", wrap=True)
        named(self.log_words, "retention_log")
        self.cut_button = button(
            "retention_cut", tr("&Delete old entries"), self._ask_cut, "danger", icon="trash"
        )
        log.add(self.log_words)
        log.body.addLayout(row(self.cut_button, None))
        self.case_words = Label("", wrap=True)
        named(self.case_words, "retention_cases_words")
        self.model: RowsModel[DueCase] = RowsModel(
            (
                Column(tr("Case"), lambda c: c.reference, width=120),
                Column(
                    tr("Last change"), lambda c: wording.day(c.last_change.date()), stretch=True
                ),
            ),
            lambda c: c.case,
            self,
        )
        self.table = TableList(compact=True)
        named(self.table, "retention_cases", tr("Closed cases whose time is over"))
        self.table.setModel(self.model)
        self.table.setMinimumHeight(TABLE_HEIGHT)
        self.erase_button = button(
            "retention_erase", tr("&Erase these cases"), self._ask_erase, "danger", icon="trash"
        )
        cases = Card(tr("Closed cases and their consents"), icon="cases")
        cases.add(self.case_words, self.table)
        cases.body.addLayout(row(self.erase_button, None))
        self.body.addWidget(self.rule)
        self.body.addWidget(log)
        self.body.addWidget(cases)
        self.body.addStretch(1)

    def shown(self) -> None:
        session = self.context.session
        self.run(lambda: verbs.look(session), self._show, "retention")

    def _show(self, found: Kept) -> None:
        self._found = found
        if found.hold:
            said = tr("A legal hold is in force: {hold}. Nothing is deleted.")
            self.rule.set_text(said.format(hold=found.hold))
        else:
            said = tr(
                "The policy keeps the log for {log} years; cases and consents are kept for {years} "
                "years after the last change. What is over goes when the information owner says so."
            )
            self.rule.set_text(said.format(log=found.log_years, years=found.years))
        may = found.may_erase and not found.hold
        self.log_words.set_text(
            tr_n(
                "{n:,} entry is older than that. Its place in the chain stays, signed.",
                "{n:,} entries are older than that. Their place in the chain stays, signed.",
                found.log_entries,
            )
            if found.log_entries
            else tr("No entry is older than that.")
        )
        self.cut_button.setVisible(bool(found.log_entries))
        self.cut_button.setEnabled(may)
        if not found.may_erase:
            self.case_words.set_text(tr("The information owner sees here which cases are over."))
        elif found.cases:
            self.case_words.set_text(
                tr("Erasing takes the case's own key: nobody can read it again, in no backup made "
                   "after.")
            )  # fmt: skip
        else:
            self.case_words.set_text(tr("No closed case is older than that."))
        self.model.set_rows(found.cases)
        self.table.setVisible(bool(found.cases))
        self.erase_button.setVisible(bool(found.cases))
        self.erase_button.setEnabled(may)

    def _ask_cut(self) -> None:
        found = self._found
        if found is None:
            return
        Question.ask(
            self,
            title=tr("Delete {n} old entries?").format(n=f"{found.log_entries:,}"),
            text=tr(
                "What stood in them is gone for good. The chain and a signed record of what went "
                "stay, so the check of the log still holds."
            ),
            yes=tr("Delete them"),
            no=tr("Keep them"),
            then=lambda yes: self._cut() if yes else None,
        )

    def _cut(self) -> None:
        session = self.context.session

        def done(count: int) -> None:
            said = wording.count(count, tr("entry"), tr("entries"))
            self.context.notify(tr("{entries} deleted.").format(entries=said))
            self.shown()

        self.change(lambda: verbs.cut_log(session), done)

    def _ask_erase(self) -> None:
        found = self._found
        if found is None:
            return
        said = wording.count(len(found.cases), tr("case"), tr("cases"))
        Question.ask(
            self,
            title=tr("Erase {cases}?").format(cases=said),
            text=tr(
                "Households, notes, documents and consents of these cases are gone for good. A "
                "signed record says that they were here and who erased them."
            ),
            yes=tr("Erase them"),
            no=tr("Keep them"),
            then=lambda yes: self._erase(found.cases) if yes else None,
        )

    def _erase(self, cases: tuple[DueCase, ...]) -> None:
        session = self.context.session

        def done(count: int) -> None:
            said = wording.count(count, tr("case"), tr("cases"))
            self.context.notify(tr("{cases} erased.").format(cases=said))
            self.shown()

        self.change(lambda: verbs.erase_due(session, cases), done)
