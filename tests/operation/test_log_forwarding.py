"""The technical log in the system's own: only where IT asks for it, and the same lines."""

import json
import sys
from pathlib import Path
from types import ModuleType

import pytest

from assisterdesk.basics.errors import Refused
from assisterdesk.basics.technical_log import NAME, Event
from assisterdesk.bootstrap import program
from assisterdesk.settings.policy import NOTHING_FIXED, Fixed, Policy, Source

pytestmark = [
    pytest.mark.requirement("X5"),
    pytest.mark.skipif(sys.platform == "win32", reason="syslog is not of Windows"),
]


class SystemLog(ModuleType):
    """Plays the system's log, so that a test does not write into the real one."""

    LOG_PID, LOG_USER, LOG_INFO = 1, 8, 6

    def __init__(self) -> None:
        super().__init__("syslog")
        self.lines: list[tuple[int, str]] = []
        self.named = ""

    def openlog(self, name: str, _options: int, _facility: int) -> None:
        self.named = name

    def syslog(self, level: int, line: str) -> None:
        self.lines.append((level, line))


@pytest.mark.parametrize("rule", ["", "off", "system"])
def test_it_is_forwarded_where_it_asks_and_nowhere_else(
    rule: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard = SystemLog()
    monkeypatch.setitem(sys.modules, "syslog", heard)
    fixed = {"program.log_forwarding": Fixed(rule, Source.FILE)}
    policy = Policy(fixed) if rule else NOTHING_FIXED
    opened = program(tmp_path / "store", quick_keys=True, policy=policy)
    try:
        raise Refused("Mai Xiong 666-12-3456")
    except Refused as error:
        opened.technical.write(Event.TROUBLE, error=error)
    kept = (tmp_path / "store" / "technical" / NAME).read_text("utf-8").splitlines()
    if rule != "system":
        assert heard.lines == []
        return
    assert heard.lines == [(heard.LOG_INFO, line) for line in kept]
    assert heard.named == "assisterdesk"
    assert json.loads(kept[0])["error"] == "Refused" and "Xiong" not in kept[0]
