"""The open store's answers on who may see what, and on what has been kept long enough."""

from datetime import datetime

from assisterdesk.access.grants import CaseloadGrant, Grant, Level
from assisterdesk.access.job_review import JobReview
from assisterdesk.access.requests import ApproverCard, Asked
from assisterdesk.basics.clock import Clock
from assisterdesk.basics.ids import CaseId, StaffId
from assisterdesk.basics.sealing import Signer
from assisterdesk.store import access_reading, grants, log_cuts, privacy_records, retention
from assisterdesk.store.case_keys import CaseKeys
from assisterdesk.store.connections import Connections
from assisterdesk.store.stamped import Stamped
from assisterdesk.store.transaction import Writing


class NeedToKnow:
    """A part of the open store, which sets what these methods use."""

    _connections: Connections
    _writing: Writing
    _keys: CaseKeys
    _signer: Signer
    _clock: Clock

    def level(self, staff: StaffId, case: CaseId, at: datetime) -> Level | None:
        with self._connections.reading() as db:
            return grants.level(db, staff, case, at)

    def access_asked(self, who: StaffId) -> tuple[Asked, ...]:
        with self._connections.reading(snapshot=True) as db:
            return access_reading.asked(db, who)

    def access_held(
        self, who: StaffId, of: StaffId
    ) -> tuple[tuple[tuple[Grant, str], ...], tuple[CaseloadGrant, ...]]:
        with self._connections.reading(snapshot=True) as db:
            return access_reading.held(db, who, of, self._clock.now())

    def access_to(
        self, who: StaffId, case: CaseId
    ) -> tuple[tuple[Grant, ...], tuple[CaseloadGrant, ...]]:
        with self._connections.reading(snapshot=True) as db:
            return access_reading.to_case(db, who, case, self._clock.now())

    def owned_cases(self, who: StaffId, owner: StaffId) -> tuple[tuple[CaseId, str], ...]:
        with self._connections.reading(snapshot=True) as db:
            return access_reading.owned(db, who, owner)

    def job_reviews(self, who: StaffId) -> tuple[JobReview, ...]:
        with self._connections.reading(snapshot=True) as db:
            return access_reading.reviews(db, who)

    def approver_cards(self) -> tuple[ApproverCard, ...]:
        with self._connections.reading() as db:
            return access_reading.approver_cards(db)

    def sealed_by(self) -> str:
        with self._connections.reading() as db:
            version = db.execute("PRAGMA cipher_version").fetchone()
            check = db.execute("PRAGMA cipher_hmac_algorithm").fetchone()
        if not version or not version[0] or not check:
            return ""
        return f"SQLCipher {version[0]}, AES-256, each page checked by {check[0]}"

    def log_due(self) -> tuple[int, int]:
        with self._connections.reading(snapshot=True) as db:
            policy = next((p for p in privacy_records.policies(db, self._keys) if p.in_force), None)
            found = log_cuts.due(db, policy, self._clock.now())
        return found.count, found.last

    def cut_log(self, who: StaffId) -> int:
        with self._writing.transaction() as t:
            policies = privacy_records.policies(t.db, self._keys)
            policy = next((p for p in policies if p.in_force), None)
            done, line = log_cuts.cut(t.db, self._signer, policy, Stamped(who, t.now))
            t.log(line)
        self._connections.forget_old_pages()
        return done.count

    def cases_due(self, who: StaffId, years: int) -> tuple[tuple[CaseId, str, datetime], ...]:
        with self._connections.reading(snapshot=True) as db:
            return retention.due(db, who, self._clock.now(), years)
