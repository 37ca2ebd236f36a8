"""The puts of a change that belong to no case: what the office and its people set and keep."""

from collections.abc import Callable

from assisterdesk.basics.ids import StaffId
from assisterdesk.cases.activity import OfficeActivity
from assisterdesk.cases.imported import Import
from assisterdesk.egress.mail import MailAccount
from assisterdesk.egress.taught import NotPersonal
from assisterdesk.securemail.channel import Proof
from assisterdesk.spelling.office_words import OfficeWord
from assisterdesk.store import activity, imports, mailboxes, not_personal, office_words, securemail
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.connections import Database
from assisterdesk.store.stamped import Stamped

Step = Callable[[Database, Stamped], None]


class OfficePuts:
    """A part of `UnitOfWork`, which has the rest."""

    _keys: CaseKeys

    def _put(self, kind: str, key: str, value: object, step: Step) -> None:
        """Carried out by the unit of work: kept back until `commit`."""
        raise TypeError("only a unit of work puts")

    def put_proof(self, proof: Proof) -> None:
        self._put("proof", proof.staff, proof, lambda db, _: securemail.put_proof(db, proof))

    def put_mail_account(self, staff: StaffId, account: MailAccount, sealed_secret: bytes) -> None:
        """The secret goes into its row alone, not into the change record."""

        def step(db: Database, _: Stamped) -> None:
            mailboxes.put_account(db, staff, account, sealed_secret)

        self._put("mail_account", staff, account, step)

    def put_import(self, value: Import) -> None:
        self._put("import", value.id, value, lambda db, _: imports.put(db, value))

    def put_activity(self, value: OfficeActivity) -> None:
        self._put("activity", value.id, value, lambda db, _: activity.put(db, value))

    def put_not_personal(self, value: NotPersonal) -> None:
        def step(db: Database, _: Stamped) -> None:
            not_personal.put(db, self._keys, value)

        self._put("not_personal", value.id, value, step)

    def put_office_word(self, value: OfficeWord) -> None:
        def step(db: Database, _: Stamped) -> None:
            office_words.put(db, self._keys, value)

        self._put("office_word", value.id, value, step)
