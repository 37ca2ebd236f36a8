"""The list of hosts is whole: the program names no other, in no file."""

import ast
import re
from pathlib import Path

import pytest

from assisterdesk.office.hosts import hosts

#: the end of a name on the public internet, as text of the program
_NAME = re.compile(r"\b((?:[a-z0-9-]+\.)+(?:com|net|org|us|gov|io|cloud))\b")
#: rooms that can open a connection; contracts keep the network out of all others
ROOMS = ("transports", "egress/mail.py", "ui/exits/open.py")


def named_in(path: Path) -> set[str]:
    found = set()
    tree = ast.parse(path.read_text("utf-8"))
    docs = {
        ast.get_docstring(node, clean=False)
        for node in ast.walk(tree)
        if isinstance(node, ast.Module | ast.ClassDef | ast.FunctionDef)
    }
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            if node.value not in docs:
                found |= set(_NAME.findall(node.value.lower()))
    return found


@pytest.mark.requirement("X5")
def test_every_host_named_where_connections_are_made_is_listed(checkout: Path) -> None:
    package = checkout / "assisterdesk"
    files = [f for room in ROOMS for f in ([package / room] if room.endswith(".py") else
             sorted((package / room).rglob("*.py")))]  # fmt: skip
    named = set().union(*(named_in(file) for file in files))
    listed = {name for host in hosts().values() for name in host.names}
    assert {"graph.microsoft.com", "login.microsoftonline.com"} <= named
    named = {name for name in named if not name.endswith("example.org")}  # in sentences (RFC 2606)
    assert named <= listed, sorted(named - listed)


@pytest.mark.requirement("X5")
def test_the_page_for_it_names_every_host(checkout: Path) -> None:
    page = (checkout / "docs" / "for-it.md").read_text("utf-8")
    for host in hosts().values():
        for name in set(host.names) - {"127.0.0.1"}:
            assert name in page, name
