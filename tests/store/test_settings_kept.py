"""Settings in the store: each person's own, changed one by one, one change record each."""

from assisterdesk.basics.ids import StaffId


def put(store, staff, values):
    with store.change(staff, "change setting") as change:
        change.put_settings(staff, values)
        change.commit()


def test_settings_are_each_persons_own_and_the_last_choice_counts(store):
    pa, abdi = StaffId("pa"), StaffId("abdi")
    put(store, pa, {"appearance.look": "dark", "privacy.lock_after": "5"})
    put(store, pa, {"appearance.look": "light"})
    put(store, abdi, {"appearance.look": "contrast"})
    assert store.settings(pa) == {"appearance.look": "light", "privacy.lock_after": "5"}
    assert store.settings(abdi) == {"appearance.look": "contrast"}
    assert store.settings(StaffId("nobody")) == {}


def test_a_setting_that_is_not_committed_is_not_kept(store):
    pa = StaffId("pa")
    with store.change(pa, "change setting") as change:
        change.put_settings(pa, {"appearance.look": "dark"})
    assert store.settings(pa) == {}
