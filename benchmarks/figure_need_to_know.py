"""Random steps of need-to-know against a second telling of its rules: nothing read beyond a grant,
nothing before its line.

The walk is the one of `tests/store/test_need_to_know_walk.py`, of which `make proof` takes 100,000
steps; ASSISTERDESK_WALK asks for another number here.
"""

import os
import secrets
import tempfile
from pathlib import Path

from benchmarks.card import Figure, Limits, Row, Unit

STEPS = int(os.environ.get("ASSISTERDESK_WALK", "20000"))
_NONE = Limits(median_at_most=0)


def measure() -> tuple[Row, ...]:
    from assisterdesk.keys.sealing import AesSealer, EdSigner
    from assisterdesk.store.opener import SqlCipherStoreOpener
    from tests.contracts.store_values import DEVICE, STAFF_PA, TickingClock, household, save
    from tests.store.test_need_to_know_walk import Walk

    early = beyond = 0
    clock = TickingClock()
    with tempfile.TemporaryDirectory() as folder:
        opener = SqlCipherStoreOpener(AesSealer(), EdSigner())
        store = opener.create(Path(folder) / "store", secrets.token_bytes(32), clock, DEVICE)
        save(store, STAFF_PA, household())
        walk = Walk(store, clock, 20261122)
        taken = 0
        for _ in range(STEPS):
            try:
                walk.step()
            except AssertionError as error:
                # after a difference the model and the store are no longer alike
                is_early = "before its line" in str(error)
                early, beyond = early + is_early, beyond + (not is_early)
                break
            taken += 1
        store.close()
    return (
        Row("random steps of granting, ending, moving and looking", Unit.COUNT, (taken,)),
        Row("rows handed out in them", Unit.COUNT, (walk.reads,)),
        Row("looks refused in them", Unit.COUNT, (walk.refusals,)),
        Row("reads before their line was committed", Unit.COUNT, (early,), limits=_NONE),
        Row("differences from what was granted", Unit.COUNT, (beyond,), limits=_NONE),
    )


FIGURE = Figure("Need-to-know under random steps", measure)
