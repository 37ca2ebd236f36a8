"""A whole day in the real window, in a process of its own that writes down what it touches.

Run as ``python -m tests.stories.traced_day PICTURES GIVEN REPORT``. From its first line on, an
audit hook notes every file that is opened for writing, made or renamed, every address a socket goes
to and every program that is started. The day is the tour's main job, with canaries planted: people,
numbers, a note, a draft, the passphrase. After each chapter every file that is there is searched
for them. `GIVEN` is the one folder the person saves to; only there may something be read.
"""

import json
import os
import stat
import sys
from pathlib import Path

_WRITES: set[str] = set()
_SOCKETS: set[str] = set()
_PROGRAMS: set[str] = set()
_PATH_EVENTS = {
    "os.rename": (0, 1),
    "os.link": (0, 1),
    "os.symlink": (1,),
    "os.mkdir": (0,),
    "os.truncate": (0,),
    "tempfile.mkstemp": (0,),
    "tempfile.mkdtemp": (0,),
    "shutil.copyfile": (1,),
    "shutil.move": (1,),
    "shutil.make_archive": (0,),
}
_WRITE_FLAGS = os.O_WRONLY | os.O_RDWR | os.O_CREAT | os.O_TRUNC | os.O_APPEND


def _hook(event: str, args: tuple[object, ...]) -> None:
    """Notes only; whatever it were to raise would change the day."""
    if event == "open":
        path, mode, flags = args
        writing = isinstance(mode, str) and bool(set(mode) & set("wax+"))
        if writing or (isinstance(flags, int) and flags & _WRITE_FLAGS):
            _WRITES.add(os.fsdecode(path) if isinstance(path, (str, bytes)) else f"fd {path}")
    elif event in _PATH_EVENTS:
        for at in _PATH_EVENTS[event]:
            path = args[at]
            if isinstance(path, (str, bytes)):
                _WRITES.add(os.fsdecode(path))
    elif event in ("socket.connect", "socket.sendto", "socket.bind"):
        _SOCKETS.add(f"{event} {args[-1]!r}")
    elif event in ("socket.getaddrinfo", "socket.gethostbyname"):
        _SOCKETS.add(f"{event} {args[0]!r}")
    elif event in ("subprocess.Popen", "os.exec", "os.posix_spawn", "os.system", "os.spawn"):
        _PROGRAMS.add(f"{event} {args[0]!r}")


sys.addaudithook(_hook)

# only now: what is imported is traced as well
from dataclasses import replace  # noqa: E402

from PySide6.QtGui import QGuiApplication  # noqa: E402

from assisterdesk.actions import cases, exits_files  # noqa: E402
from assisterdesk.actions.documents import add_document  # noqa: E402
from assisterdesk.actions.exits_paper import on_paper  # noqa: E402
from assisterdesk.bootstrap import practice_office  # noqa: E402
from assisterdesk.tour.driver import Driver  # noqa: E402
from assisterdesk.tour.main_job import CHAPTERS, Scene  # noqa: E402
from assisterdesk.ui.application import application, open_window  # noqa: E402
from assisterdesk.ui.screens.case.view import CasePage  # noqa: E402
from assisterdesk.ui.ways_out import open_outside, print_out, save_file, save_pdf  # noqa: E402

NOTE = "The canary sang: Quillfeather owes rent and her sister moved to Duluth."
DRAFT = "Half a canary sentence about Yeng Quillfeather Canaryson, never saved"
DOCUMENT = "Notice for Yeng Quillfeather Canaryson, SSN 900-55-7731, born 02/03/1991."
FAMILY, GIVEN_NAME, SSN = "Canaryson", "Yeng Quillfeather", "900557731"


class Day:
    """What was planted, where to look, what was found there."""

    def __init__(self, roots: list[Path]) -> None:
        self.roots = roots
        self.canaries: dict[str, str] = {
            "note": NOTE,
            "draft": DRAFT,
            "document": DOCUMENT,
            "family": FAMILY,
            "given": GIVEN_NAME,
            "ssn": SSN,
            "ssn with dashes": "900-55-7731",
        }
        self.found: list[str] = []
        self.looked_into: set[str] = set()
        self.open_files: set[str] = set()

    def plant_everyone(self, session: object) -> None:
        """Everybody the office knows is a canary: whole names, numbers, addresses."""
        for n, person in enumerate(session.store.known_people()):
            name = person.names[0]
            values = [person.ssn, *person.emails, *person.addresses]
            if name.given and name.family:
                values.append(f"{name.given} {name.family}")
            for at, value in enumerate(values):
                if len(value) >= 7:
                    self.canaries[f"person {n} value {at}"] = value

    def look(self, when: str) -> None:
        """Every file that lies there now, byte by byte; and what is held open for writing."""
        for root in self.roots:
            for path in root.rglob("*"):
                if path.is_symlink() or not path.is_file():
                    continue
                try:
                    content = path.read_bytes()
                except OSError:
                    continue
                self.looked_into.add(str(path))
                for name, value in self.canaries.items():
                    if any(value.encode(e) in content for e in ("utf-8", "utf-16-le")):
                        self.found.append(f"{when}: {name} in {path.name}")
        for link in Path("/proc/self/fd").glob("*"):
            try:
                target = os.readlink(link)
                is_file = stat.S_ISREG(os.stat(link).st_mode)
                flags = int(Path(f"/proc/self/fdinfo/{link.name}").read_text().split()[3], 8)
            except OSError:
                continue
            if is_file and flags & (os.O_WRONLY | os.O_RDWR):
                self.open_files.add(target.removesuffix(" (deleted)"))


def plant(day: Day, scene: Scene) -> None:
    """One more household, with a note, a half-typed draft and a document."""
    session = scene.window.session
    assert session is not None
    day.plant_everyone(session)
    case = cases.create_case(session, f"{FAMILY} family", "renewal")
    access = cases.give_reason(session, case, "status_inquiry")
    person = cases.new_person(case, GIVEN_NAME, FAMILY, cases.Relation.SELF)
    cases.save_person(session, access, replace(person, ssn=SSN))
    cases.add_note(session, access, NOTE)
    cases.keep_draft(session, case, cases.DraftKind.NOTE, DRAFT)
    add_document(session, access, f"{FAMILY}.txt", DOCUMENT.encode(), "notice")
    day.canaries["passphrase"] = scene.passphrase
    scene.reference = session.store.case_reference(case)


def leave_by_every_way(day: Day, scene: Scene, given: Path) -> None:
    """Copy, print, save, open: each warned of, each gone past as the policy lets one."""
    d, window = scene.driver, scene.window
    session = window.session
    assert session is not None
    found = session.store.by_reference(scene.reference)
    assert found is not None
    case = found[0]
    access = cases.reason_given_today(session, case)
    assert access is not None
    d.go("case", case=case)
    d.wait(lambda: d.sees("case_note_text"), "the case")
    page = window.pages.page("case")
    assert isinstance(page, CasePage)
    note, context = d.find_named("case_note_text"), window.context

    note.setFocus()
    note.selectAll()
    d.press("Ctrl+C")
    d.wait(lambda: window.leaving.panel() is not None, "the warning")
    assert QGuiApplication.clipboard().text() == "", "a warned copy reached the clipboard"
    d.click("warning_close")

    page.exits.next_field()
    d.wait(lambda: QGuiApplication.clipboard().text() != "", "a field for the site")

    opened: list[str] = []
    window.exits.programs.launch = lambda url: bool(opened.append(url.toLocalFile()) or True)
    document = page.opened.documents[0].id
    open_outside(
        context, note, lambda s: exits_files.document_to_open(s, access, document)
    )
    go_past(scene, "acknowledged")
    d.wait(lambda: bool(opened), "the document to open")
    assert Path(opened[0]).read_text("utf-8") == DOCUMENT

    window.exits.places.answer_next(given / "case.pdf")
    save_pdf(context, note, "case.pdf", lambda s: on_paper(DOCUMENT))
    go_past(scene, "acknowledged")
    d.wait((given / "case.pdf").exists, "the PDF")

    window.exits.places.answer_next(given / "cases.csv")
    save_file(
        context,
        note,
        "cases.csv",
        "CSV (*.csv)",
        lambda s, name: exits_files.case_list(s, name, households=True),
    )
    d.wait(lambda: window.leaving.panel() is not None, "the warning")
    d.click("warning_fix_mask")
    d.wait((given / "cases.csv").exists, "the list")

    print_out(context, note, lambda s: on_paper(DOCUMENT))
    d.wait(lambda: window.leaving.panel() is not None, "the warning")
    d.press("Ctrl+L")
    d.find_named("sign_in")
    assert window.leaving.panel() is None
    assert QGuiApplication.clipboard().text() == "", "the lock left the clipboard full"
    assert not Path(opened[0]).exists(), "the lock left a document behind"
    d.wait(lambda: not window.background.is_busy(), "the store to close")
    day.look("locked")


def go_past(scene: Scene, kind: str) -> None:
    d, window = scene.driver, scene.window
    d.wait(lambda: window.leaving.panel() is not None, "the warning")
    d.tick("warning_tick")
    d.click(f"warning_override_{kind}")
    d.wait(lambda: window.leaving.panel() is None, "the way to be open")


def main(pictures: Path, given: Path, report: Path) -> None:
    application()
    told: list[str] = []
    day = Day([Path(os.environ["HOME"]), Path(os.environ["TMPDIR"]), Path.cwd()])
    with practice_office() as (program, exchange):
        window = open_window(program)
        window.show()
        assert program.practice is not None
        driver = Driver(window, pictures, told.append)
        scene = Scene(driver, window, exchange, program.practice.passphrase)
        for chapter in CHAPTERS:
            chapter.play(scene)
            if chapter is CHAPTERS[0]:
                day.plant_everyone(window.session)
            day.look(chapter.title)
        plant(day, scene)
        leave_by_every_way(day, scene, given)
        window.close()
        day.look("closed")
        store = str(program.folder)
    day.look("gone")
    report.write_text(
        json.dumps(
            {
                "writes": sorted(_WRITES),
                "sockets": sorted(_SOCKETS),
                "programs": sorted(_PROGRAMS),
                "open": sorted(day.open_files),
                "found": day.found,
                "canaries": day.canaries,
                "looked_into": sorted(day.looked_into),
                "store": store,
            }
        ),
        "utf-8",
    )


if __name__ == "__main__":
    main(*(Path(a) for a in sys.argv[1:4]))
