"""Several rows of a list at once: chosen, handed over and taken back, given a task."""

from PySide6.QtWidgets import QAbstractItemView

from assisterdesk.tour.main_job import Scene
from assisterdesk.ui.widgets.table_list import TableList


def several_at_once(scene: Scene) -> None:
    """Cases and submissions, a few of each; nothing of it stays."""
    d = scene.driver
    d.go("cases")
    _choose(scene, "cases_table", 4)
    d.picture("Several cases chosen: how many, and what can be done")
    d.click("cases_chosen_task")
    d.find_named("cases_many")
    d.picture("The same task for each of them")
    d.click("cases_task_cancel")
    d.go("cases")
    _choose(scene, "cases_table", 4)
    d.click("cases_chosen_hand_over")
    d.picture("Handing several cases over")
    d.click("cases_many_back")
    d.go("outbox")
    _choose(scene, "outbox_list", 3)
    d.picture("Several submissions chosen")
    d.click("outbox_chosen_none")


def _choose(scene: Scene, name: str, number: int) -> None:
    table = scene.driver.find(TableList, name)
    scene.driver.wait(lambda: table.model().rowCount() >= number, f"“{name}” to be filled")
    ids = [table.id_of(table.model().index(row, 0)) for row in range(number)]
    table.setFocus()
    table.choose_ids(ids)
    table.scrollTo(table.model().index(0, 0), QAbstractItemView.ScrollHint.PositionAtTop)
    scene.driver.settle(200)
