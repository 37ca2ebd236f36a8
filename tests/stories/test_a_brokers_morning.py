"""A broker batches eleven status requests before lunch, and compares the carrier's list after."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from assisterdesk.actions.associations import TypedAssociation, add_association
from assisterdesk.actions.cases import create_case, give_reason, new_person, open_case
from assisterdesk.actions.mailbox import save_account
from assisterdesk.actions.program import Program, Session
from assisterdesk.actions.secure_channel import record_permission, record_proof
from assisterdesk.actions.signing_in import create_office
from assisterdesk.basics.ids import CaseId
from assisterdesk.basics.kinds import AssisterKind
from assisterdesk.bootstrap import practice_office
from assisterdesk.cases.association import AssociationKind, AssociationState
from assisterdesk.people.person import Relation
from assisterdesk.securemail.channel import ServiceState
from assisterdesk.ui.application import open_window
from assisterdesk.ui.shell.window import MainWindow

CLIENTS = (
    ("Ayaan", "Warsame"), ("Tou", "Lor"), ("Paw", "Htoo"), ("Elena", "Gutierrez"),
    ("Kao", "Vang"), ("Musu", "Kollie"), ("Hodan", "Abdi"), ("Mai", "Xiong"),
    ("Erik", "Lindqvist"), ("Yesenia", "Ocampo"), ("Bounmy", "Phommavong"),
)  # fmt: skip


def a_brokers_office(program: Program) -> tuple[Session, list[CaseId]]:
    """A broker with an approved service of the office's own and eleven clients to ask about."""
    practice = program.practice
    assert practice is not None
    who = replace(
        practice.first, kind=AssisterKind.BROKER, npn="0000001003", assister_id=""
    )
    session, _ = create_office(program, practice.office, who, practice.passphrase)
    save_account(session, practice.account, practice.password)
    day = program.today()
    record_permission(
        session,
        ServiceState.APPROVED,
        approver="Broker Service Line, by secure reply",
        on=day,
        vendor="Microsoft",
        evidence="reply kept in the mailbox",
    )
    record_proof(session, True, day)
    cases = []
    for number, (given, family) in enumerate(CLIENTS):
        person = replace(
            new_person(CaseId(""), given, family, Relation.SELF),
            birthdate=date(1980 + number, 3, 4),
            ssn=f"66622{number:04}",
            phones=(f"651-555-01{number:02}",),
        )
        case = create_case(session, f"{family} household", "agent of record", (person,))
        typed = TypedAssociation(
            AssociationKind.AGENT_OF_RECORD,
            AssociationState.ASKED,
            carrier="Lakes Health",
            plan_year=day.year,
            enrolled_on=day - timedelta(days=60),
            asked_on=day - timedelta(days=5),
        )
        add_association(session, give_reason(session, case, "status_inquiry"), typed)
        cases.append(case)
    return session, cases


def settle(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not window.background.is_busy(), timeout=60_000)


def press(window: MainWindow, qtbot: QtBot, name: str) -> None:
    button = window.findChild(QPushButton, name)
    assert button is not None and button.isEnabled(), name
    button.click()
    settle(window, qtbot)


@pytest.mark.requirement("M7", "M8", "M9")
def test_a_broker_batches_eleven_status_requests_before_lunch(
    qapp: object, qtbot: QtBot, tmp_path: Path
) -> None:
    with practice_office() as (program, exchange):
        session, cases = a_brokers_office(program)
        window = open_window(program)
        window.show()
        try:
            window.enter(session)
            settle(window, qtbot)
            # the book of clients, all eleven marked, the reason once for all
            window.navigate("clients")
            settle(window, qtbot)
            page = window.pages.page("clients")
            assert page is not None
            page.table.setFocus()
            qtbot.keyClick(page.table, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
            press(window, qtbot, "clients_ask")
            press(window, qtbot, "reason_accept")
            ready = [one.standing.value for one in page.batch.model.rows()]
            assert ready == ["ready"] * 11
            press(window, qtbot, "clients_batch_send")
            sent = [one.standing.value for one in page.batch.model.rows()]
            assert sent == ["sent"] * 11
            arrived = [a for a in exchange.journal if "AOR" in a.subject]
            assert len(arrived) == 11
            assert all(a.encrypted for a in arrived)
            names = {family for _, family in CLIENTS}
            assert not any(name in a.subject for a in arrived for name in names)
            # after lunch the carrier's list says which of them stand
            listed = tmp_path / "book.csv"
            rows = [
                f"{given},{family},03/04/{1980 + n},Active"
                for n, (given, family) in enumerate(CLIENTS[:9])
            ]
            listed.write_text("\n".join(("First,Last,DOB,Policy Status", *rows)))
            window.navigate("reconcile")
            compare = window.pages.page("reconcile")
            assert compare is not None
            compare.open_file(listed)
            settle(window, qtbot)
            press(window, qtbot, "reconcile_go")
            compare.results.table.selectAll()
            press(window, qtbot, "reconcile_take")
            states = []
            for case in cases:
                access = give_reason(session, case, "status_inquiry")
                states += [a.state for a in open_case(session, access).associations]
            assert states.count(AssociationState.CONFIRMED) == 9
            assert states.count(AssociationState.ASKED) == 2
        finally:
            window.close()
