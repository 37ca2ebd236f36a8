"""The lines of a comparison: narrowed by kind, taken over, settled with a note, printed, saved."""

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from assisterdesk.actions import reconcile_settle
from assisterdesk.actions.exits_paper import on_paper
from assisterdesk.actions.reconcile import Compared, Difference, Kind, in_order
from assisterdesk.actions.reconcile_settle import KIND_TITLE
from assisterdesk.ui import wording
from assisterdesk.ui.kept_lists import keep
from assisterdesk.ui.paging import Column, RowsModel
from assisterdesk.ui.screens.reconcile.view_model import (
    KIND_ICON,
    can_take,
    chip_words,
    count_earlier,
    says,
    settled_words,
    who,
)
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme import icons
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.ways_out import print_out, save_file, save_pdf
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.button import Button, IconButton
from assisterdesk.ui.widgets.chip import Chip
from assisterdesk.ui.widgets.dressing import name, show_in_place
from assisterdesk.ui.widgets.flow import Flow
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.widgets.table_list import TableList
from assisterdesk.ui.wording import tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session
    from assisterdesk.egress.outgoing import Outgoing

WHO_COLUMN = 3
_NOBODY = Compared((), 0, 0)


class Results(QWidget):
    """`take_asked(lines)`, `settle_asked(lines, note)`, `open_asked(case)`."""

    take_asked = Signal(object)
    settle_asked = Signal(object, str)
    reopen_asked = Signal(object)
    open_asked = Signal(str)

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("reconcile_results")
        self._context = context
        self._compared = _NOBODY
        self._lines: tuple[Difference, ...] = ()
        self.chips: dict[Kind, Chip] = {}
        chips = flow = Flow()
        for kind in Kind:
            chip = Chip(tr(KIND_TITLE[kind]), checked=kind is not Kind.SAME)
            chip.setObjectName(f"reconcile_kind_{kind.value}")
            chip.toggled.connect(lambda _on: self._show())
            self.chips[kind] = chip
            flow.addWidget(chip)
        self.earlier = Chip(tr("Settled earlier"))
        self.earlier.setObjectName("reconcile_settled_earlier")
        self.earlier.toggled.connect(lambda _on: self._show())
        flow.addWidget(self.earlier)
        self.table = self._make_table()
        self.said = Label("", "muted", wrap=True)
        self.said.setObjectName("reconcile_said")
        self.take = Button(tr("Take over"), "primary", on_click=self._take)
        self.take.setObjectName("reconcile_take")
        self.note = ProseLine(placeholder=tr("How it was settled"), max_length=200)
        self.note.setObjectName("reconcile_note")
        name(self.note, tr("How it was settled"), tr("Name nobody: it goes into the case's notes."))
        self.settle = Button(tr("Settle"), on_click=self._settle)
        self.settle.setObjectName("reconcile_settle")
        self.note.returnPressed.connect(self._settle)
        self.again = Button(tr("Open again"), on_click=self._reopen)
        self.again.setObjectName("reconcile_reopen")
        self.again.hide()
        self.out = IconButton("outbox", tr("Print or save these lines"), on_click=self._ask_how)
        self.out.setObjectName("reconcile_out")
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.SNUG)
        lay.addWidget(chips)
        lay.addWidget(self.table, 1)
        lay.addWidget(self.said)
        below = row(self.take, self.note, self.settle, self.again, self.out, gap=Space.TIGHT)
        below.setStretch(1, 1)
        lay.addLayout(below)
        context.names_hidden_changed.connect(self._hide_names)
        self._hide_names(context.names_hidden)

    def _make_table(self) -> TableList:
        columns: list[Column[Difference]] = [
            Column(
                tr("What"),
                lambda one: tr("Settled") if one.is_settled else tr(KIND_TITLE[one.kind]),
                width=200,
                icon=lambda one: icons.icon(
                    "done" if one.is_settled else KIND_ICON[one.kind], "text_muted"
                ),
            ),
            Column(tr("Reference"), lambda one: one.reference, width=92, sort=True),
            Column(
                tr("Row"),
                lambda one: str(one.line.number) if one.line else "",
                width=56,
                numbers=True,
                sort=lambda one: one.line.number if one.line else None,
            ),
            Column(
                tr("Who"),
                lambda one: who(one, names_hidden=self._context.names_hidden),
                width=160,
                sort=True,
            ),
            Column(
                tr("What differs"),
                lambda one: " ".join(
                    part
                    for part in (settled_words(one) if one.settled_at else "", says(one))
                    if part
                ),
                stretch=True,
            ),
        ]
        self.model = RowsModel(columns, lambda one: one.id, self)
        table = TableList(many=True)
        table.setObjectName("reconcile_table")
        name(table, tr("What differs"), tr("Shift or Ctrl choose several. Enter opens the case."))
        table.setModel(self.model)
        keep(self._context, table, "reconcile")
        table.chosen.connect(self._open)
        table.many_changed.connect(lambda _ids: self._say())
        return table

    def show_compared(self, compared: Compared) -> None:
        self._compared = compared
        self._lines = in_order(compared.differences)
        for kind, chip in self.chips.items():
            chip.setText(chip_words(compared, kind))
            chip.setVisible(compared.count(kind) > 0)
        self._say_earlier()
        self._show()
        self.table.setFocus()

    def forget(self) -> None:
        self.show_compared(_NOBODY)
        self.note.clear()

    def put(self, changed: Sequence[Difference]) -> None:
        """These lines in the place of those with their ids."""
        by_id = {one.id: one for one in changed}
        self._lines = tuple(by_id.get(one.id, one) for one in self._lines)
        self._compared = replace(self._compared, differences=self._lines)
        for kind, chip in self.chips.items():
            chip.setText(chip_words(self._compared, kind))
        self._say_earlier()
        self._show()

    def _say_earlier(self) -> None:
        number = count_earlier(self._compared)
        self.earlier.setText(tr("Settled earlier {number}").format(number=number))
        self.earlier.setVisible(number > 0)

    @property
    def compared(self) -> Compared:
        return self._compared

    def shown(self) -> tuple[Difference, ...]:
        return tuple(
            one
            for one in self._lines
            if (
                self.chips[one.kind].isChecked()
                if one.settled_at is None
                else self.earlier.isChecked()
            )
        )

    def chosen(self) -> tuple[Difference, ...]:
        ids = set(self.table.chosen_ids())
        return tuple(one for one in self._lines if one.id in ids)

    def _show(self) -> None:
        self.model.set_rows(self.shown())
        self._say()

    def _say(self) -> None:
        chosen = self.chosen()
        number = can_take(chosen)
        self.take.setEnabled(number > 0)
        many = wording.count(number, tr("line"), tr("lines"))
        self.take.setText(
            tr("Take over {lines} from the list").format(lines=many) if number else tr("Take over")
        )
        again = bool(chosen) and all(one.settled_at is not None for one in chosen)
        self.settle.setEnabled(bool(chosen))
        self.note.setEnabled(bool(chosen))
        for part in (self.settle, self.note):
            show_in_place(part, not again)
        show_in_place(self.again, again)
        if len(chosen) == 1:
            (one,) = chosen
            self.said.set_text(" ".join(part for part in (says(one), settled_words(one)) if part))
        elif chosen:
            self.said.set_text(wording.count(len(chosen), tr("line chosen"), tr("lines chosen")))
        else:
            self.said.set_text(tr("Choose lines to take over what the list says, or settle them."))

    def _open(self, id: str) -> None:
        one = self.model.row(id)
        if one is not None and one.case is not None:
            self.open_asked.emit(one.case)

    def _take(self) -> None:
        self.take_asked.emit(self.chosen())

    def _settle(self) -> None:
        if not self.note.text().strip():
            self.said.set_text(tr("Write in a few words how it was settled."))
            self.note.setFocus()
            return
        self.settle_asked.emit(self.chosen(), self.note.text())

    def _reopen(self) -> None:
        self.reopen_asked.emit(self.chosen())

    def _hide_names(self, hidden: bool) -> None:
        self.table.leave_out(WHO_COLUMN, hidden)
        self.model.refresh()

    # -- out

    def _ask_how(self) -> None:
        menu = QMenu(self.out)
        for words, act in (
            (tr("Print …"), self.print_lines),
            (tr("Save as PDF …"), self.save_lines_pdf),
            (tr("Save as a table, no names …"), lambda: self.save_table(names=False)),
            (tr("Save as a table with names …"), lambda: self.save_table(names=True)),
        ):
            menu.addAction(words).triggered.connect(lambda _=False, act=act: act())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.out.mapToGlobal(self.out.rect().bottomLeft()))

    def _paper(self) -> "Outgoing":
        day = wording.day(self._context.program.today())
        return on_paper(reconcile_settle.as_text(self.shown(), says, day))

    def print_lines(self) -> None:
        paper = self._paper()
        print_out(self._context, self.out, lambda _session: paper)

    def save_lines_pdf(self) -> None:
        paper = self._paper()
        save_pdf(self._context, self.out, "comparison.pdf", lambda _session: paper)

    def save_table(self, *, names: bool) -> None:
        lines = self.shown()

        def gather(_session: "Session", file: str) -> "Outgoing":
            return reconcile_settle.as_file(file, lines, says, names=names)

        save_file(self._context, self.out, "comparison.csv", tr("Table (*.csv)"), gather)
