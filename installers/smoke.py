"""Tries a frozen program as a person and IT use it; nothing of the source's Python helps it.

    python -m installers.smoke build/freeze/assisterdesk/assisterdesk [--source build/freeze/source]

Every module and resource by name, an encrypted store, the gate over a document in the locked-up
reading process, and the tour of the main job with a submission to the practice office.
"""

import argparse
import json
import os
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

#: fits no person: this range is never given out
_NUMBER = "987-65-4321"
_SENTENCE = f"Applicant: Mai Xiong, SSN {_NUMBER}"
#: the reader of pictures is an option that the builds do not carry
_NOT_FROZEN = {"assisterdesk.egress.extract.ocr"}


def document() -> bytes:
    """A Word file with one line that the gate must warn about."""
    import io

    kind = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"
    body = (
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'
        f"<w:p><w:r><w:t>{_SENTENCE}</w:t></w:r></w:p></w:body></w:document>"
    )
    rels = "http://schemas.openxmlformats.org/package/2006/relationships"
    office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument"
    types = "http://schemas.openxmlformats.org/package/2006/content-types"
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as package:
        package.writestr(
            "[Content_Types].xml",
            f'<Types xmlns="{types}"><Default Extension="rels" ContentType='
            '"application/vnd.openxmlformats-package.relationships+xml"/>'
            f'<Override PartName="/word/document.xml" ContentType="{kind}"/></Types>',
        )
        package.writestr(
            "_rels/.rels",
            f'<Relationships xmlns="{rels}"><Relationship Id="r1" Type="{office}" '
            'Target="word/document.xml"/></Relationships>',
        )
        package.writestr("word/document.xml", body)
    return content.getvalue()


def expected_modules(source: Path) -> set[str]:
    """The program's modules by their files."""
    found = set()
    for path in (source / "assisterdesk").rglob("*.py"):
        parts = path.relative_to(source).with_suffix("").parts
        found.add(".".join(parts).removesuffix(".__init__"))
    return found - _NOT_FROZEN


def expected_resources(source: Path) -> set[str]:
    places = (source / "assisterdesk" / "resources", source / "resources")
    top = next(place for place in places if place.is_dir())
    return {path.relative_to(top).as_posix() for path in top.rglob("*") if path.is_file()}


class Smoke:
    """One frozen program in a home of its own. A check raises AssertionError with its reason."""

    def __init__(self, line: Sequence[str], home: Path, seen_as: Path | None = None) -> None:
        """`seen_as`: where the program sees `home`, when it runs in a root of its own."""
        self._line = list(line)
        self._home = home
        self._seen = seen_as or home
        # neither this Python nor its libraries are to be found by what is tried
        kept = {"PATH": "/usr/bin:/bin", "HOME": str(self._seen), "QT_QPA_PLATFORM": "offscreen"}
        if sys.platform == "win32":
            kept = {**os.environ, "USERPROFILE": str(home), "QT_QPA_PLATFORM": "offscreen"}
            kept = {k: v for k, v in kept.items() if not k.upper().startswith("PYTHON")}
        self._environment = kept

    def run(self, *arguments: str, given: str = "") -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [*self._line, *arguments],
            input=given,
            capture_output=True,
            text=True,
            encoding="utf-8",
            cwd=self._home,
            env=self._environment,
            timeout=300,
            check=False,
        )

    def everything_is_there(self, source: Path) -> str:
        done = self.run("self-check", str(self._seen / "try"))
        assert done.returncode == 0, done.stderr
        found = json.loads(done.stdout)
        assert found["frozen"] is True, "this is not the frozen program"
        missing = expected_modules(source) - set(found["modules"])
        assert not missing, f"modules missing: {sorted(missing)}"
        lost = expected_resources(source) - set(found["resources"])
        assert not lost, f"resources missing: {sorted(lost)}"
        assert found["store_encrypted"] is True
        if sys.platform == "linux":
            assert found["reading_process"]["complete"], "the reading process is not locked up"
        return f"{len(found['modules'])} modules, {len(found['resources'])} resources"

    def the_gate_reads_a_document(self) -> str:
        notice = self._home / "notice.docx"
        notice.write_bytes(document())
        lines = [
            {"id": "text", "channel": "email", "text": _SENTENCE},
            {"id": "clean", "channel": "email", "text": "When does the line open on Monday?"},
            {"id": "file", "path": str(self._seen / notice.name)},
        ]
        given = "".join(json.dumps(line) + "\n" for line in lines)
        done = self.run("gate", "check", "--jsonl", "--show-text", given=given)
        assert done.returncode == 0, done.stderr
        text, clean, file = (json.loads(line) for line in done.stdout.splitlines())
        assert {"SSN", "PERSON_NAME"} <= {span["type"] for span in text["spans"]}, text
        assert clean["warned"] is False, clean
        assert {"SSN", "PERSON_NAME"} <= {span["type"] for span in file["spans"]}, file
        assert _SENTENCE in file["text"]
        return "warned about text and document"

    def a_practice_submission_is_sent(self) -> str:
        pictures = self._home / "tour"
        done = self.run("practice", "--tour", str(self._seen / pictures.name))
        assert done.returncode == 0, done.stdout + done.stderr
        made = len(list(pictures.glob("*.png")))
        assert made >= 10, f"the tour kept {made} pictures only"
        return f"the tour kept {made} pictures"


def main(given: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m installers.smoke")
    parser.add_argument("program", type=Path, help="the frozen program's file")
    parser.add_argument("--source", type=Path, help="what it was made from")
    told = parser.parse_args(given)
    program = told.program.resolve()
    source = told.source or program.parent.parent / "source"
    with tempfile.TemporaryDirectory() as home:
        smoke = Smoke([str(program)], Path(home))
        print("everything is there:", smoke.everything_is_there(source.resolve()))
        print("the gate:", smoke.the_gate_reads_a_document())
        print("practice:", smoke.a_practice_submission_is_sent())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
