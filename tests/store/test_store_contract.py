"""The encrypted store keeps the promise of every store."""

import inspect

from assisterdesk.access.signin import KeyRing
from assisterdesk.actions.backup_ports import Backups
from assisterdesk.actions.list_ports import CaseList
from assisterdesk.actions.opener_port import StoreOpener
from assisterdesk.actions.ports import Change, Look, Store
from assisterdesk.keys.key_ring import FileKeyRing
from assisterdesk.store.backup import SqlCipherBackups
from assisterdesk.store.case_list import OpenCaseList
from assisterdesk.store.change import UnitOfWork
from assisterdesk.store.look import CaseLook
from assisterdesk.store.opener import SqlCipherStoreOpener
from assisterdesk.store.store import SqlCipherStore
from tests.contracts.store_contract import StoreContract


class TestSqlCipherStore(StoreContract):
    """The fixtures `opener`, `folder`, `key` and `clock` are this folder's."""


def test_every_promised_method_is_there_with_its_parameters() -> None:
    for promise, kept in (
        (StoreOpener, SqlCipherStoreOpener),
        (Store, SqlCipherStore),
        (Look, CaseLook),
        (CaseList, OpenCaseList),
        (Change, UnitOfWork),
        (Backups, SqlCipherBackups),
        (KeyRing, FileKeyRing),
    ):
        for name, wanted in vars(promise).items():
            if name.startswith("_") or not inspect.isfunction(wanted):
                continue
            ours, theirs = (
                [(p.name, p.kind, p.default) for p in inspect.signature(f).parameters.values()]
                for f in (getattr(kept, name), wanted)
            )
            assert ours == theirs, name
