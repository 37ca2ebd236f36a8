"""The free words of a record as one sealed text: names and sentences stand in no column."""

import json
from typing import Any

from assisterdesk.basics.errors import Damaged
from assisterdesk.basics.ids import CaseId
from assisterdesk.store.case_keys import CaseKeys, about
from assisterdesk.store.columns import Json
from assisterdesk.store.connections import Database


def seal(
    db: Database, keys: CaseKeys, case: CaseId, table: str, id: str, words: dict[str, Json]
) -> bytes:
    return keys.seal(db, case, json.dumps(words).encode(), about(table, id))


def words(
    db: Database, keys: CaseKeys, case: CaseId, table: str, id: str, sealed: bytes
) -> dict[str, Any]:
    """Raises `Damaged` when the text is not that row's."""
    found = json.loads(keys.open(db, case, sealed, about(table, id)))
    if not isinstance(found, dict):
        raise Damaged("A record of this case is damaged. A backup may still hold it.")
    return found
