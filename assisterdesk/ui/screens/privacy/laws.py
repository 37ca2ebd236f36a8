"""Laws and reasons: what keeps data confidential, and the sixteen valid reasons for a look."""

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from assisterdesk.access.reasons import rule_reasons
from assisterdesk.actions.privacy_statutes import statutes_leaving
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.privacy.personal_data import personal_data
from assisterdesk.privacy.statutes import Statute, matching, statutes
from assisterdesk.ui import wording
from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.screens.privacy import view_model
from assisterdesk.ui.screens.privacy.section import PDF_FILES, Section, button, named
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.ways_out import save_file
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr

if TYPE_CHECKING:
    from assisterdesk.access.reasons import RuleReason
    from assisterdesk.actions.program import Session
    from assisterdesk.egress.outgoing import Outgoing


class LawsSection(Section):
    """About no client: open to everyone, printable for whoever asks."""

    reason = "records_request"

    def __init__(self, context: ScreenContext, id: str) -> None:
        super().__init__(context, id)
        self.words = LineField(placeholder=tr("Words or a citation"), max_length=80)
        named(self.words, "laws_words", tr("Find a law"))
        self.words.textChanged.connect(lambda _: self._find())
        options = [("", tr("All kinds of data"))]
        options += [(c.value, tr(d.title)) for c, d in personal_data().items()]
        self.kind = Choice(options)
        named(self.kind, "laws_kind", tr("Kind of data it protects"))
        self.kind.picked.connect(lambda _: self._find())
        self.print_button = button(
            "laws_print", tr("&Save as PDF"), self._save, "", icon="print"
        )
        self.count = Label("", "muted")
        named(self.count, "laws_count")
        self.model: RowsModel[Statute] = RowsModel(_law_columns(), lambda s: s.id, self)
        self.table = TableList(compact=True)
        named(self.table, "laws_table", tr("Laws that keep data confidential"))
        self.table.setModel(self.model)
        self.room_for(self.table, {3: 860})
        self.table.current_changed.connect(self._show_whole)
        self.whole = Label("", wrap=True)
        named(self.whole, "laws_whole")
        self.reasons: RowsModel[RuleReason] = RowsModel(
            _reason_columns(self._everyday()), lambda r: r.id, self
        )
        self.reason_table = TableList(compact=True)
        named(self.reason_table, "laws_reasons", tr("Valid reasons for a look"))
        self.reason_table.setModel(self.reasons)
        self.reasons.set_rows(tuple(rule_reasons().values()))
        self.body.addLayout(row(self.words, self.kind, self.count, None, self.print_button))
        self.body.addWidget(self.table, 3)
        self.body.addWidget(self.whole)
        self.body.addWidget(Label(tr("The sixteen valid reasons for a look"), "heading"))
        self.body.addWidget(self.reason_table, 2)
        self._find()

    def _everyday(self) -> dict[str, str]:
        """Valid reason -> the office's everyday reasons that fall under it."""
        found: dict[str, list[str]] = {}
        for reason in self.context.program.catalogues.reasons.values():
            for rule in reason.rule:
                found.setdefault(rule, []).append(tr(reason.title))
        return {rule: ", ".join(titles) for rule, titles in found.items()}

    def _find(self) -> None:
        chosen = self.kind.chosen_id()
        category = PiiCategory(chosen) if chosen else None
        found = matching(statutes().values(), self.words.text(), category)
        self.model.set_rows(found)
        self.table.choose_first()
        self.count.set_text(wording.count(len(found), tr("law"), tr("laws")))

    def _show_whole(self, id: str) -> None:
        """The chosen law in full: a row cuts what is long."""
        law = self.model.row(id)
        said = f"{law.paragraph} {tr(law.title)}. {law.citation}." if law else ""
        self.whole.set_text(said.strip())

    def _save(self) -> None:
        shown = self.model.rows()

        def gather(session: "Session", _name: str) -> "Outgoing":
            return statutes_leaving(session, shown)

        origin: QWidget = self.print_button
        save_file(
            self.context, origin, "confidentiality-laws.pdf", PDF_FILES, gather, self.say
        )


def _law_columns() -> tuple[Column[Statute], ...]:
    return (
        Column(tr("No."), lambda s: s.paragraph, width=64),
        Column(tr("What it protects"), lambda s: tr(s.title), stretch=True),
        Column(tr("Where it stands", "in the law"), lambda s: s.citation, width=230),
        Column(
            tr("Kinds of data"), lambda s: view_model.kinds(tuple(s.categories)), width=170
        ),
        Column(tr("Verified on"), lambda s: wording.day(s.verified_on), width=116),
    )


def _reason_columns(everyday: dict[str, str]) -> "tuple[Column[RuleReason], ...]":
    return (
        Column(tr("No."), lambda r: r.citation, width=64),
        Column(tr("Valid reason"), lambda r: tr(r.title), stretch=True),
        Column(
            tr("In this office"), lambda r: everyday.get(r.id, tr("Not used here")), width=320
        ),
    )
