"""What a policy changes for the person at the desk."""

import pytest

from assisterdesk.basics.errors import Refused
from assisterdesk.settings.own import own_settings
from assisterdesk.settings.policy import Fixed, Policy, Source
from assisterdesk.ui.exits.clipboard import DEFAULT_SECONDS, GuardedClipboard
from assisterdesk.ui.screens.settings.view_model import Question, questions, value_of


def lock_question(policy: Policy, chosen: str) -> Question:
    groups = questions(own_settings({"privacy.lock_after": chosen}), policy)
    return next(q for _, group in groups for q in group if q.id == "privacy_lock_after")


@pytest.mark.requirement("X5")
def test_a_fixed_lock_time_bounds_the_choice_and_says_who_fixed_it() -> None:
    policy = Policy({"lock.minutes_most": Fixed(4, Source.FILE)})
    question = lock_question(policy, "10")
    assert question.answer == "4"
    assert "At most 4 minutes." in question.help
    assert "signed for this computer" in question.help
    assert value_of(question, "3") == 3
    with pytest.raises(Refused, match="from 1 to 4"):
        value_of(question, "5")


def test_without_a_policy_the_choice_is_the_programs_own() -> None:
    question = lock_question(Policy(), "10")
    assert question.answer == "10"
    assert value_of(question, "15") == 15


def test_a_fixed_clipboard_time_holds_whatever_a_screen_asks_for(qtbot: object) -> None:
    pasteboard = GuardedClipboard()
    assert pasteboard.lasts(90) == 90
    pasteboard.empty_within(5)
    assert pasteboard.lasts(90) == 5
    assert pasteboard.lasts(DEFAULT_SECONDS) == 5
    assert pasteboard.lasts(3) == 3
