"""What the log keeps as short marks is shown in words, and in the words of the window."""

import ast
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication

from assisterdesk.access.job_review import JobEvent
from assisterdesk.access.log_line import Action, ChainState, LogEntry, LogLine
from assisterdesk.access.requests import RequestState
from assisterdesk.basics.access import Access
from assisterdesk.basics.ids import StaffId
from assisterdesk.egress.outgoing import Outcome
from assisterdesk.egress.route import all_routes
from assisterdesk.privacy.incident import Stage
from assisterdesk.privacy.person_request import Step
from assisterdesk.privacy.review import Judgement
from assisterdesk.securemail.channel import ChannelState, ServiceState
from assisterdesk.submissions.submission import Evidence
from assisterdesk.ui import language
from assisterdesk.ui.screens.log import view_model
from assisterdesk.ui.screens.log.result_words import is_known, result_words, way_words

KINDS = (
    (Action.CHANNEL_CHANGED, ChannelState),
    (Action.CHANNEL_CHANGED, ServiceState),
    (Action.WORK_CHANGED, JobEvent),
    (Action.ACCESS_ENDED, RequestState),
    (Action.LOG_VERIFIED, ChainState),
    (Action.LOG_REVIEWED, Judgement),
    (Action.CHANGED, Step),
    (Action.CHANGED, Stage),
    (Action.SENT, Evidence),
    (Action.CLEARED, Outcome),
)


def _constants(node: ast.expr) -> Iterator[str]:
    match node:
        case ast.Constant(value=str(text)):
            yield text
        case ast.IfExp():
            yield from (*_constants(node.body), *_constants(node.orelse))


def _marks(tree: ast.Module) -> Iterator[str]:
    """What is given as ``result``, by its name or by its place."""
    at = {
        node.name: [a.arg for a in node.args.args].index("result")
        for node in ast.walk(tree)
        if isinstance(node, ast.FunctionDef) and "result" in [a.arg for a in node.args.args]
    }
    for node in ast.walk(tree):
        if not isinstance(node, ast.Call):
            continue
        for keyword in node.keywords:
            if keyword.arg == "result":
                yield from _constants(keyword.value)
        place = at.get(getattr(node.func, "id", ""))
        if place is not None and len(node.args) > place:
            yield from _constants(node.args[place])


@pytest.mark.requirement("O-G4")
def test_every_mark_that_is_kept_has_words(checkout: Path) -> None:
    found = {
        (mark, path.name)
        for room in ("actions", "store")
        for path in (checkout / "assisterdesk" / room).rglob("*.py")
        for mark in _marks(ast.parse(path.read_text("utf-8")))
    }
    assert {"begun", "no grant", "wrong passphrase"} <= {mark for mark, _ in found}
    lacking = {
        (mark, name)
        for mark, name in found
        if not any(is_known(action, mark) for action in Action)
    }
    assert lacking == set()
    for action, kind in KINDS:
        assert all(is_known(action, state.value) for state in kind), kind


def test_a_mark_means_what_it_means_with_its_action() -> None:
    assert result_words(Action.CHANNEL_CHANGED, "approved") == "Approved by the desk"
    assert result_words(Action.ACCESS_DECIDED, "approved") == "Approved"
    assert result_words(Action.CHANGED, "of_a_later version") == "Of a later version"
    assert result_words(Action.CHANGED, "") == ""


@pytest.mark.parametrize("id", ["es", "so", "hmn"])
def test_results_and_ways_speak_the_windows_language(qapp: QApplication, id: str) -> None:
    access = Access(StaffId("omar"), "daily_work")
    line = LogLine(Action.SENT, access, result=Evidence.SEALED_FILE, route="eml")
    entry = LogEntry(1, datetime(2026, 11, 20, tzinfo=UTC), "Omar Ali", "", "", line, "", "0")
    row = view_model.LogRow(entry, "", None)
    english = dict(view_model.details(row))
    language.speak(qapp, id)
    try:
        assert row.result != "Sealed to the desk"
        certificate = replace(line, action=Action.CHANNEL_CHANGED, result="certificate named")
        named = view_model.LogRow(replace(entry, line=certificate), "", None)
        assert named.result not in ("", "Certificate confirmed")
        assert row.entry.line.result == "sealed_file", "what is kept stays as it is"
        told = dict(view_model.details(row)).values()
        assert english["Way"] == all_routes()["eml"].title not in told
        same = {route for route, card in all_routes().items() if way_words(route) == card.title}
        # Hmong says "clipboard" as English does
        assert same <= {"clipboard"}
    finally:
        language.speak(qapp, "en")
