"""The store's promise on replies that were begun, as tests."""

from dataclasses import replace

from assisterdesk.actions.ports import Store
from assisterdesk.basics.ids import SubmissionId
from assisterdesk.securemail.begun import BegunReply, FoundDraft
from tests.contracts.store_values import OMAR, PA, TickingClock


class BegunContract:
    def test_a_begun_reply_is_kept_until_it_is_known_what_became_of_it(
        self, store: Store, clock: TickingClock
    ) -> None:
        first = BegunReply("b1", SubmissionId("s1"), "<1@x>", "Renewal - ABC234", clock.now())
        second = replace(first, id="b2", in_reply_to="<2@x>", begun_at=clock.now())
        for begun in (second, first):
            store.put_begun_reply(PA, begun)
        assert store.begun_replies(PA) == (first, second)
        assert store.begun_replies(OMAR) == ()
        found = replace(first, found=FoundDraft("server id", "key", clock.now()))
        store.put_begun_reply(PA, found)
        store.put_begun_reply(PA, replace(second, found=FoundDraft("other", "key", None)))
        assert [b.found is not None for b in store.begun_replies(PA)] == [True, True]
        store.drop_begun_reply(OMAR, first.id)
        store.drop_begun_reply(PA, second.id)
        assert store.begun_replies(PA) == (found,)
