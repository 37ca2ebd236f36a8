"""The three columns with the one button below them, which says what it will do or why it cannot."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from assisterdesk.actions.compose import Form
from assisterdesk.actions.exits_paper import on_paper
from assisterdesk.egress.fixes import Fix, edits
from assisterdesk.egress.outgoing import Finding, Part
from assisterdesk.ui.gate_words import body_findings
from assisterdesk.ui.screens.submit.columns import Columns
from assisterdesk.ui.screens.submit.gate_panel import GatePanel
from assisterdesk.ui.screens.submit.message_panel import MessagePanel
from assisterdesk.ui.screens.submit.sheet_panel import SheetPanel
from assisterdesk.ui.screens.submit.view_model import (
    Standing,
    blocked,
    button_words,
    done_how,
    gate_chip,
)
from assisterdesk.ui.screens.submit.what_panel import WhatPanel
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.ways_out import print_out, save_pdf
from assisterdesk.ui.widgets.arrange import holder, row
from assisterdesk.ui.widgets.banner import Banner
from assisterdesk.ui.widgets.button import BlockedButton, Button
from assisterdesk.ui.widgets.glyph import Glyph
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr


class WritePanel(QWidget):
    """Shows a standing; says `send_asked` when the button is pressed and may be."""

    send_asked = Signal()
    note_asked = Signal()

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self._context = context
        self._standing: Standing | None = None
        self._stale = False
        self._busy = False
        self.what = WhatPanel(context)
        self.message = MessagePanel()
        self.sheet = SheetPanel()
        self.gate = GatePanel(context)
        self._middle = QStackedWidget()
        self._middle.addWidget(self.message)
        self._middle.addWidget(self.sheet)
        self._columns = Columns(self.what, self._middle, self.gate)
        self.problem = Banner(Tone.REFUSED, "", word=tr("Nothing was sent"), closable=True)
        self.problem.setObjectName("submit_problem")
        self.problem.hide()
        self._send = BlockedButton(tr("Send"), icon="submit", on_click=self.send)
        self._send.setObjectName("submit_send")
        self._send.button.setObjectName("submit_send_button")
        self._send.button.setToolTip(tr("Ctrl+Enter in the message does the same."))
        self._how = Label("", wrap=True)
        self._how.setObjectName("submit_done_how")
        note = Button(tr("Open the case to write a note"), on_click=self.note_asked.emit)
        note.setObjectName("submit_open_case_note")
        how = row(Glyph("info", "accent_text"), self._how, note, gap=Space.SNUG)
        how.setStretch(1, 1)
        self._how_box = holder(how)
        self._how_box.hide()
        self._kept = Label("", "small")
        self._kept.setObjectName("submit_kept")
        self._kept.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot = row(self._send, self._how_box, self._kept, gap=Space.NORMAL)
        foot.setStretch(0, 1)
        foot.setStretch(1, 1)
        lay = QVBoxLayout(self)
        lay.setContentsMargins(0, 0, 0, 0)
        lay.setSpacing(Space.SNUG)
        lay.addWidget(self._columns, 1)
        lay.addWidget(self.problem)
        lay.addLayout(foot)
        self.gate.jump.connect(self._jump)
        self.gate.fix_asked.connect(self._fix)
        self.sheet.print_asked.connect(self._print_sheet)
        self.sheet.pdf_asked.connect(self._save_sheet)
        self.message.submitted.connect(self.send)

    def show_standing(self, standing: Standing) -> None:
        self._standing = standing
        by_mail = bool(standing.composed.routes)
        self._middle.setCurrentWidget(self.message if by_mail else self.sheet)
        self._columns.show_gate(by_mail)
        self._send.setVisible(by_mail)
        self._how_box.setVisible(not by_mail)
        self.what.show_standing(standing)
        if by_mail:
            self.message.show_standing(standing)
            self.gate.show_standing(standing)
        else:
            self.sheet.show_standing(standing)
            self._how.set_text(done_how(standing, self._context.session.who.kind))
        self.show_verdict(standing)

    def show_verdict(self, standing: Standing) -> None:
        self._standing = standing
        if standing.composed.routes:
            if standing.judged() or standing.composed.outgoing is None:
                self.message.show_verdict(standing, standing.verdict)
                self.gate.show_verdict(standing)
                self._columns.say_gate(gate_chip(standing))
        self._settle()

    def begin_with(self, standing: Standing) -> None:
        """Another case or another type: nothing of the last one stays in sight."""
        self.what.forget_type()
        self.message.set_documents(standing.bench.documents, standing.bench.case.reference)
        self.message.write(standing.composed.body)

    def takes_files(self) -> bool:
        """Whether the message with its attachments is in sight, and not being sent."""
        return self._middle.currentWidget() is self.message and not self._busy

    def set_stale(self, stale: bool) -> None:
        """The person changed something the gate has not seen."""
        if stale != self._stale:
            self._stale = stale
            self._settle()

    def set_busy(self, busy: bool) -> None:
        self._busy = busy
        self._settle()

    def refuse(self, text: str) -> None:
        """It did not go; everything typed is still here."""
        self.problem.say(Tone.REFUSED, text, word=tr("Nothing was sent"))
        self.problem.show()

    def say_kept(self, text: str) -> None:
        self._kept.set_text(text)

    def hide_names(self, hidden: bool) -> None:
        self.what.people.hide_names(hidden)
        self.message.hide_names(hidden)
        self.sheet.hide_names(hidden)

    def may_send(self) -> bool:
        return (
            not self._busy
            and self._standing is not None
            and self._standing.composed.outgoing is not None
            and not blocked(self._standing, stale=self._stale)
        )

    def send(self) -> None:
        if self.may_send():
            self.send_asked.emit()

    def _settle(self) -> None:
        standing = self._standing
        self._send.button.setText(button_words(standing.composed if standing else None))
        if self._busy:
            self._send.block(tr("The gate looks at it once more …"))
            return
        why = blocked(standing, stale=self._stale)
        if why:
            self._send.block(why)
        else:
            self._send.unblock()

    def _print_sheet(self) -> None:
        text = self._standing.composed.call_sheet if self._standing else ""
        print_out(self._context, self.sheet.print_button, lambda _: on_paper(text))

    def _save_sheet(self) -> None:
        if self._standing is None:
            return
        text, case = self._standing.composed.call_sheet, self._standing.bench.case
        name = f"{case.reference}-call-sheet.pdf"
        save_pdf(self._context, self.sheet.pdf_button, name, lambda _: on_paper(text))

    def _fix(self, kind: str, fix: str) -> None:
        """Fix all places of one kind. Not while the text is another than the gate saw."""
        standing = self._standing
        outgoing = standing.composed.outgoing if standing is not None else None
        if standing is None or standing.verdict is None or outgoing is None:
            return
        if self.message.text.text() != outgoing.body or not standing.judged():
            return
        findings = [f for f in body_findings(standing.verdict) if f.category.value == kind]
        reference = standing.bench.case.reference
        self.message.change(edits(outgoing.body, findings, Fix(fix), reference))

    def _jump(self, finding: Finding) -> None:
        match finding.part:
            case Part.BODY:
                self.message.jump_to(finding.start, finding.end)
            case Part.SUBJECT:
                self.message.jump_to_subject()
            case Part.ATTACHMENT | Part.ATTACHMENT_NAME if self._standing is not None:
                form: Form = self._standing.form
                if finding.index < len(form.documents):
                    self.message.jump_to_file(form.documents[finding.index])
            case _:
                return
