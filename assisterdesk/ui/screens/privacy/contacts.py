"""Contacts: who answers for privacy here, and the clock by which incidents are reported."""

from dataclasses import replace
from typing import TYPE_CHECKING

from assisterdesk.actions.privacy_contacts import (
    may_be_contact,
    privacy_contacts,
    save_contacts,
)
from assisterdesk.actions.security_statement import statement_leaving
from assisterdesk.basics.ids import StaffId
from assisterdesk.office.staff import Staff
from assisterdesk.privacy.clocks import ClockFor, privacy_clocks
from assisterdesk.privacy.contacts import PrivacyContacts
from assisterdesk.ui.screens.privacy.section import (
    PDF_FILES,
    Section,
    abreast,
    button,
    field,
    tall,
)
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.ways_out import save_file
from assisterdesk.ui.widgets.arrange import column, row
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.wording import tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session
    from assisterdesk.egress.outgoing import Outgoing


class ContactsSection(Section):
    """Settings of the office; they stand on every letter."""

    def __init__(self, context: ScreenContext, id: str) -> None:
        super().__init__(context, id)
        self._kept = PrivacyContacts()
        self.contact = Choice(placeholder=tr("Choose a staff member"))
        self.phone, self.email = LineField(max_length=40), LineField(max_length=120)
        self.officer, self.body_name = LineField(max_length=120), LineField(max_length=120)
        self.officer_phone, self.officer_email = LineField(max_length=40), LineField()
        clocks = privacy_clocks(ClockFor.INCIDENT)
        self.clock = Choice([(c.id, f"{tr(c.title)} – {tr(c.who)}") for c in clocks.values()])
        self.save_button = button("contacts_save", tr("&Save"), self._save, "primary")
        point = Card(tr("Data privacy point of contact"), icon="person")
        point.add(
            Label(
                tr(
                    "The person MNsure calls “information privacy and security responsible "
                    "party”. They need the role “Privacy contact” under Office and staff."
                ),
                "muted",
                wrap=True,
            )
        )
        point.add(field("contacts_contact", tr("Who"), self.contact))
        point.body.addLayout(
            abreast(
                field("contacts_phone", tr("Phone for letters"), self.phone),
                field("contacts_email", tr("Email for letters"), self.email, optional=True),
            )
        )
        chief = Card(tr("Chief privacy officer"), icon="shield")
        chief.body.addLayout(
            abreast(
                field("contacts_officer", tr("Name"), self.officer),
                field("contacts_body", tr("Office or agency"), self.body_name, optional=True),
            )
        )
        chief.body.addLayout(
            abreast(
                field("contacts_officer_phone", tr("Phone"), self.officer_phone, optional=True),
                field("contacts_officer_email", tr("Email"), self.officer_email, optional=True),
            )
        )
        clock = Card(tr("Reporting an incident"), icon="clock")
        clock.add(
            field(
                "contacts_clock",
                tr("Report it within"),
                self.clock,
                help=tr("Take the shortest that binds you. MNsure's own is in your agreement."),
            )
        )
        self.statement_button = button(
            "contacts_statement", tr("Save the s&tatement"), self._statement, icon="print"
        )
        statement = Card(tr("Statement of security"), icon="lock")
        statement.add(
            Label(
                tr(
                    "What MNsure asks for before it releases enrollment reports: made from what is "
                    "really set up here. What is not as it should be stands first."
                ),
                "muted",
                wrap=True,
            )
        )
        statement.body.addLayout(row(self.statement_button, None))
        inner = column(point, chief, clock, row(self.save_button, None), statement, None)
        self.body.addWidget(tall(inner), 1)

    def shown(self) -> None:
        session = self.context.session
        self.run(
            lambda: (privacy_contacts(session), may_be_contact(session)), self._show, "contacts"
        )

    def _show(self, found: tuple[PrivacyContacts, tuple[Staff, ...]]) -> None:
        self._kept, staff = found
        self.contact.set_options([(m.id, m.name) for m in staff])
        self.contact.choose(self._kept.contact)
        self.phone.setText(self._kept.contact_phone)
        self.email.setText(self._kept.contact_email)
        self.officer.setText(self._kept.officer_name)
        self.body_name.setText(self._kept.officer_body)
        self.officer_phone.setText(self._kept.officer_phone)
        self.officer_email.setText(self._kept.officer_email)
        self.clock.choose(self._kept.clock)

    def _save(self) -> None:
        session = self.context.session
        wanted = replace(
            self._kept,
            contact=StaffId(self.contact.chosen_id()),
            contact_phone=self.phone.text(),
            contact_email=self.email.text(),
            officer_name=self.officer.text(),
            officer_body=self.body_name.text(),
            officer_phone=self.officer_phone.text(),
            officer_email=self.officer_email.text(),
            clock=self.clock.chosen_id(),
        )
        self.change(lambda: save_contacts(session, wanted), self._saved)

    def _statement(self) -> None:
        def gather(session: "Session", _name: str) -> "Outgoing":
            return statement_leaving(session)

        save_file(
            self.context,
            self.statement_button,
            "security-statement.pdf",
            PDF_FILES,
            gather,
            self.say,
        )

    def _saved(self, kept: PrivacyContacts) -> None:
        self._kept = kept
        self.context.notify(tr("Saved. New letters carry these names."))
