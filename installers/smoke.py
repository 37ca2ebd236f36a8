"""Tries a frozen program as a person and IT use it; nothing of the source's Python helps it.

    python -m installers.smoke build/freeze/assisterdesk/assisterdesk [--source build/freeze/source]

Every module and resource by name, an encrypted store, the gate over a document and a scanned page
in the locked-up reading processes, and the tour of the main job with a submission to the practice
office.
"""

import argparse
import json
import os
import struct
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Sequence
from pathlib import Path

#: fits no person: this range is never given out
_NUMBER = "987-65-4321"
_SENTENCE = f"Applicant: Mai Xiong, SSN {_NUMBER}"
#: a picture of these words, as a scanner makes one
_PAGE = Path(__file__).resolve().parent / "scanned-page.png"


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


def scanned(picture: bytes) -> bytes:
    """A PDF of one page that is nothing but a picture (a PNG of one bit a point)."""
    width, height = struct.unpack(">II", picture[16:24])
    points, at = b"", 8
    while at < len(picture):
        size = int.from_bytes(picture[at : at + 4], "big")
        if picture[at + 4 : at + 8] == b"IDAT":
            points += picture[at + 8 : at + 8 + size]
        at += 12 + size
    content = b"q %d 0 0 %d 0 0 cm /Page Do Q" % (width // 2, height // 2)
    things = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 %d %d]/Contents 4 0 R"
        b"/Resources<</XObject<</Page 5 0 R>>>>>>" % (width // 2, height // 2),
        b"<</Length %d>>stream\n%s\nendstream" % (len(content), content),
        b"<</Type/XObject/Subtype/Image/Width %d/Height %d/ColorSpace/DeviceGray"
        b"/BitsPerComponent 1/Filter/FlateDecode/DecodeParms<</Predictor 15/Colors 1"
        b"/BitsPerComponent 1/Columns %d>>/Length %d>>stream\n%s\nendstream"
        % (width, height, width, len(points), points),
    ]
    made, places = b"%PDF-1.4\n", []
    for number, thing in enumerate(things, 1):
        places.append(len(made))
        made += b"%d 0 obj\n%s\nendobj\n" % (number, thing)
    table = b"".join(b"%010d 00000 n \n" % place for place in places)
    end = (
        b"xref\n0 %d\n0000000000 65535 f \n%strailer<</Size %d/Root 1 0 R>>\nstartxref\n%d\n%%%%EOF"
    )
    return made + end % (len(things) + 1, table, len(things) + 1, len(made))


def expected_modules(source: Path) -> set[str]:
    """The program's modules by their files."""
    found = set()
    for path in (source / "assisterdesk").rglob("*.py"):
        parts = path.relative_to(source).with_suffix("").parts
        found.add(".".join(parts).removesuffix(".__init__"))
    return found


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

    def the_gate_reads_pictures(self) -> str:
        picture = _PAGE.read_bytes()
        for name, content in (("page.png", picture), ("page.pdf", scanned(picture))):
            (self._home / name).write_bytes(content)
            line = json.dumps({"id": name, "path": str(self._seen / name)}) + "\n"
            done = self.run("gate", "check", "--jsonl", "--show-text", given=line)
            assert done.returncode == 0, done.stderr
            told = json.loads(done.stdout)
            assert _NUMBER in told["text"], told
            assert {"SSN", "PERSON_NAME"} <= {span["type"] for span in told["spans"]}, told
        return "read a picture and a scanned page"

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
        print("the gate:", smoke.the_gate_reads_pictures())
        print("practice:", smoke.a_practice_submission_is_sent())
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
