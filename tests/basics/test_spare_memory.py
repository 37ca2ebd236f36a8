"""What is not needed goes back, and comes again when it is asked for."""

import linecache

from assisterdesk.basics.spare_memory import forget_sources, give_back


def test_source_lines_are_forgotten_and_read_again_for_a_report() -> None:
    first = linecache.getline(__file__, 1)
    assert first.startswith('"""What is not needed')
    forget_sources()
    assert __file__ not in linecache.cache
    assert linecache.getline(__file__, 1) == first
    forget_sources()


def test_giving_back_may_be_asked_for_at_any_time() -> None:
    give_back()
    give_back()
