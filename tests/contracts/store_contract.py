"""The promise of a store, as tests: every store's test class inherits this one.

The inheriting class gives the fixtures `opener` (a `StoreOpener`), `folder`, `key`, `clock` (a
`TickingClock`) and `store` (a store just made, with `STAFF_PA` and the case of `household`).
"""

from tests.contracts.store_access import AccessContract
from tests.contracts.store_associations import AssociationsContract
from tests.contracts.store_begun import BegunContract
from tests.contracts.store_finding import FindingContract
from tests.contracts.store_history import HistoryContract
from tests.contracts.store_privacy import PrivacyContract
from tests.contracts.store_records import RecordsContract
from tests.contracts.store_together import TogetherContract
from tests.contracts.store_warnings import WarningsContract
from tests.contracts.store_words import WordsContract


class StoreContract(
    RecordsContract,
    AccessContract,
    HistoryContract,
    FindingContract,
    AssociationsContract,
    PrivacyContract,
    TogetherContract,
    WordsContract,
    WarningsContract,
    BegunContract,
):
    """What holds for every store."""
