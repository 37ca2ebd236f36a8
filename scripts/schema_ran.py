"""Fails when the tests that hold the practice server against the published schema did not run."""

import sys
from pathlib import Path
from xml.etree import ElementTree


def verdict(report: Path) -> str:
    """Empty when at least one schema test ran and none was skipped; else a sentence why not.

    `report` is what pytest's --junitxml wrote: our own file, not one from outside.
    """
    ran = 0
    for case in ElementTree.parse(report).iter("testcase"):  # noqa: S314  our own tests wrote it
        name = f"{case.get('classname', '')}.{case.get('name', '')}"
        skipped = case.find("skipped")
        why = "" if skipped is None else skipped.get("message", "")
        if "schema" not in (name + why).lower() or "practice" not in name:
            continue
        if skipped is not None:
            return f"The schema lies beside the checkout, yet {name} was skipped: {why}"
        ran += 1
    if not ran:
        return "No test under tests/practice held the server's answers against the schema."
    return ""


if __name__ == "__main__":
    sentence = verdict(Path(sys.argv[1]))
    print(sentence or "The practice server's answers were held against the published schema.")
    sys.exit(1 if sentence else 0)
