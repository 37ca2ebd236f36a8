"""The desk's certificate: with it, and named by the desk's approval, a mail file is encrypted."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QWidget

from assisterdesk.actions.carry import drop_certificate, record_named, take_certificate
from assisterdesk.actions.documents import read_file
from assisterdesk.actions.secure_channel import Overview
from assisterdesk.basics.errors import AssisterDeskError, Incomplete
from assisterdesk.securemail.certificate import Certificate
from assisterdesk.securemail.channel import OwnService
from assisterdesk.ui.screens.secure_email import view_model
from assisterdesk.ui.screens.secure_email.step_card import StepCard
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.theme.scale import Space
from assisterdesk.ui.widgets.arrange import row
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.day_field import DayField, NoDay
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.field import Field
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.wording import tr


class CertificateCard(StepCard):
    """For an office that carries its mail by hand; everybody else passes it by."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__(
            context, "secure_email_certificate", tr("Mail files you carry yourself"), "attachment"
        )
        self.lead = Label("", wrap=True)
        self.lead.setObjectName("secure_email_certificate_lead")
        self.facts = FactList()
        self.facts.setObjectName("secure_email_certificate_facts")
        self.form = self._build_form()
        self.choose = Button(tr("Choose the desk's certificate …"), on_click=self._ask_file)
        self.choose.setObjectName("secure_email_certificate_choose")
        self.remove = Button(tr("Remove it"), "quiet", on_click=self._remove)
        self.remove.setObjectName("secure_email_certificate_remove")
        self.body.setSpacing(Space.SNUG)
        self.add(self.lead, self.facts, self.form)
        self.body.addLayout(row(self.choose, self.remove, None))
        self.add(self.result)

    def _build_form(self) -> QWidget:
        self.who = LineField()
        self.who.setObjectName("secure_email_certificate_who")
        self.on = DayField()
        self.on.setObjectName("secure_email_certificate_on")
        self._fields = {
            "Who said so": Field(
                tr("Who said so"),
                self.who,
                help=tr("At the desk, after you compared the fingerprint with them."),
            ),
            "Date": Field(tr("Date"), self.on),
        }
        self.save = Button(tr("The desk's approval names it"), "primary", on_click=self._save)
        self.save.setObjectName("secure_email_certificate_save")
        form = QWidget()
        grid = QGridLayout(form)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(Space.NORMAL)
        grid.setVerticalSpacing(Space.SNUG)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._fields["Who said so"], 0, 0, top)
        grid.addWidget(self._fields["Date"], 0, 1, top)
        grid.addLayout(row(self.save, None), 1, 0, 1, 2)
        self.who.textEdited.connect(lambda _: self._fields["Who said so"].clear_error())
        return form

    def show_overview(self, overview: Overview) -> None:
        certificate, service = overview.certificate, overview.service
        words, tone = view_model.certificate_state(overview)
        self.state.show_state(words, tone)
        lead = view_model.certificate_lead(overview)
        self.lead.set_text(lead)
        self.lead.setVisible(bool(lead))
        self.facts.set_facts(view_model.certificate_facts(certificate, service))
        self.facts.setVisible(certificate is not None)
        named = certificate is not None and service.certificate_named == certificate.fingerprint
        self.form.setVisible(certificate is not None and not named)
        if named:
            # what was said when it came is done
            self.result.hide()
        self.choose.setText(
            tr("Choose the desk's certificate …")
            if certificate is None
            else tr("Another certificate …")
        )
        self.remove.setVisible(certificate is not None)
        if certificate is not None and not self.on.text():
            self.on.set_day(self._context.program.today())

    def _ask_file(self) -> None:
        self._context.exits.places.to_read(
            self.window(),
            tr("The desk's certificate"),
            tr("Certificates (*.pem *.cer *.crt *.der)"),
            lambda paths: self._take(paths[0]),
        )

    def _take(self, path: Path) -> None:
        session = self._context.session
        self.run(
            self.choose,
            tr("Reading …"),
            lambda: take_certificate(session, read_file(path)),
            self._taken,
        )

    def _taken(self, _: Certificate) -> None:
        self._context.saved()
        self.say(Tone.DONE, tr("Kept. Compare the fingerprint with the desk before you use it."))
        self.changed.emit()

    def _save(self) -> None:
        session = self._context.session
        try:
            on = self.on.day()
        except NoDay as error:
            self._fields["Date"].set_error(str(error))
            self.on.setFocus()
            return
        who = self.who.text()
        self.run(
            self.save,
            tr("Saving …"),
            lambda: record_named(session, who, on),
            self._recorded,
            self._not_recorded,
        )

    def _recorded(self, _: OwnService) -> None:
        self._context.saved()
        self._context.notify(tr("Recorded: the desk's approval names this certificate."))
        self.changed.emit()

    def _not_recorded(self, error: AssisterDeskError) -> None:
        named = error.missing if isinstance(error, Incomplete) else ()
        shown = [self._fields[n] for n in named if n in self._fields]
        for field in shown:
            field.set_error(tr("Fill this in: the certificate counts only with it."))
        if not shown:
            self.say_error(error)

    def _remove(self) -> None:
        session = self._context.session
        self.run(
            self.remove, tr("Removing …"), lambda: drop_certificate(session), self._removed
        )

    def _removed(self, _: OwnService) -> None:
        self._context.saved()
        self._context.notify(tr("The certificate is removed. Mail files are plain mail now."))
        self.changed.emit()
