"""A newcomer does the whole main job in the real window, and a picture of each step is kept."""

from pathlib import Path

import pytest

from assisterdesk.bootstrap import practice_office
from assisterdesk.submissions.submission import State
from assisterdesk.tour.driver import Driver
from assisterdesk.tour.main_job import CHAPTERS, Scene
from assisterdesk.ui.application import open_window


@pytest.mark.requirement("X6", "M5", "M6", "M7", "M8", "M9", "X2", "X3", "O-G1")
def test_a_newcomer_goes_from_an_empty_folder_to_an_answered_submission(
    qapp: object, tmp_path: Path
) -> None:
    told: list[str] = []
    with practice_office() as (program, exchange):
        window = open_window(program)
        window.show()
        try:
            driver = Driver(window, tmp_path, told.append)
            assert program.practice is not None
            scene = Scene(driver, window, exchange, program.practice.passphrase)
            for chapter in CHAPTERS:
                before = len(driver.pictures)
                chapter.play(scene)
                assert len(driver.pictures) > before, chapter.title
            assert window.session is not None
            found = window.session.store.by_reference(scene.reference)
            assert found is not None
            assert State.ANSWERED in {s.state for s in found[1]}
            arrived = [a for a in exchange.journal if scene.reference in a.subject]
            assert len(arrived) == 1
            assert arrived[0].encrypted
        finally:
            window.close()
    assert all((tmp_path / name).stat().st_size > 1000 for name, _ in driver.pictures)
