"""Runs the tour: the practice office, the real window, the seven steps, a picture of each."""

import html
import os
import sys
from pathlib import Path

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from assisterdesk.basics.errors import AssisterDeskError, Trouble
from assisterdesk.bootstrap import practice_office
from assisterdesk.tour.all_screens import every_other_screen
from assisterdesk.tour.driver import Driver
from assisterdesk.tour.main_job import CHAPTERS, Chapter, Scene
from assisterdesk.tour.need_to_know import need_to_know
from assisterdesk.tour.several import several_at_once


def tour(folder: Path, look: str = "light", language: str = "en", percent: int = 100) -> int:
    """Play the main job and keep the pictures and an index page in `folder`.

    `percent`: the scale of the screen. Returns the exit code: 0, or 1 when a step was not seen (a
    picture shows where). What is cut off or covered on a picture is told and stands in the index.
    """
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if percent != 100:
        os.environ["QT_SCALE_FACTOR"] = str(percent / 100)
    # after the platform is chosen: Qt looks at it when it is loaded
    from assisterdesk.ui.application import application, collect_on_ui_thread, open_window
    from assisterdesk.ui.theme.look import apply
    from assisterdesk.ui.theme.roles import Mode

    qInstallMessageHandler(_qt_says)
    _empty(folder)
    app = application()
    apply(app, Mode(look))
    collector = collect_on_ui_thread(app)
    with practice_office() as (program, exchange):
        window = open_window(program)
        window.show()
        driver = Driver(window, folder, _say)
        practice = program.practice
        scene = Scene(
            driver, window, exchange, practice.passphrase if practice else "", look, language
        )
        try:
            chapters = (
                *CHAPTERS,
                Chapter("Who may see what, and who saw it", need_to_know),
                Chapter("Every other screen", every_other_screen),
                Chapter("Several at once", several_at_once),
            )
            for number, chapter in enumerate(chapters, start=1):
                _say(f"{number}. {chapter.title}")
                chapter.play(scene)
        except AssisterDeskError as error:
            _say(error.text)
            return 1
        finally:
            window.close()
            collector.stop()
    _write_index(folder, driver.pictures, driver.problems)
    if driver.problems:
        _say(f"{sum(map(len, driver.problems.values()))} places do not fit; index.html names them.")
    _say(f"{len(driver.pictures)} pictures and index.html are in {folder}.")
    return 0


def _listed(problems: tuple[str, ...]) -> str:
    return "".join(f"<br>does not fit: {html.escape(said)}" for said in problems)


def _say(line: str) -> None:
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


def _qt_says(kind: QtMsgType, where: QMessageLogContext, text: str) -> None:
    """What Qt has to say, without what an offscreen window cannot do and nobody needs."""
    if not text.startswith("This plugin does not support"):
        sys.stderr.write(text + "\n")


def _empty(folder: Path) -> None:
    """Make the folder and take the last tour's pictures out of it; nothing else is touched."""
    try:
        folder.mkdir(parents=True, exist_ok=True)
        for old in folder.glob("[0-9][0-9]-*.png"):
            old.unlink()
    except OSError:
        raise Trouble("The folder for the pictures cannot be written. Name another one.") from None


def _write_index(
    folder: Path, pictures: list[tuple[str, str]], problems: dict[str, tuple[str, ...]]
) -> None:
    figures = "\n".join(
        f'<figure><img src="{html.escape(name)}" alt="{html.escape(title)}">'
        f"<figcaption>{html.escape(title)}{_listed(problems.get(name, ()))}</figcaption></figure>"
        for name, title in pictures
    )
    page = (
        '<!doctype html><html lang="en"><meta charset="utf-8"><title>AssisterDesk: the tour</title>'
        "<style>body{font:15px sans-serif;margin:24px auto;max-width:1180px}"
        "img{width:100%;border:1px solid #ccc}figure{margin:0 0 32px}</style>"
        f"<h1>The main job, step by step</h1>{figures}</html>"
    )
    (folder / "index.html").write_text(page, encoding="utf-8")
