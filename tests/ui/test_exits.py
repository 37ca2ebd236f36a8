"""The ways out take a clearance, clean up after themselves, and ask before a browser opens."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from assisterdesk.basics.errors import Refused, Trouble
from assisterdesk.egress.cleared import Cleared, _clear
from assisterdesk.egress.outgoing import Attachment, Outgoing, Protection, Recipient
from assisterdesk.ui.exits.clipboard import GuardedClipboard
from assisterdesk.ui.exits.open import Links, true_host
from assisterdesk.ui.exits.places import Places
from assisterdesk.ui.exits.printing import Printing, RecoverySheet
from assisterdesk.ui.widgets.button import Button
from assisterdesk.ui.widgets.label import Label

pytestmark = pytest.mark.usefixtures("dressed")
OPEN_EXIT = Protection.UNENCRYPTED_EXIT


def cleared(
    body: str,
    protection: Protection = OPEN_EXIT,
    *files: Attachment,
    route: str = "clipboard",
) -> Cleared:
    return _clear(Outgoing(route, protection, body=body, attachments=files))


def on_paper(body: str, *files: Attachment) -> Cleared:
    return cleared(body, OPEN_EXIT, *files, route="print")


@pytest.fixture
def clipboard(qtbot: QtBot) -> GuardedClipboard:
    QGuiApplication.clipboard().setText("what was there")
    return GuardedClipboard()


def text() -> str:
    return QGuiApplication.clipboard().text()


def test_cleared_text_lies_there_and_asks_histories_to_look_away(
    clipboard: GuardedClipboard,
) -> None:
    clipboard.put(cleared("Reference 7QX2KD"))
    assert text() == "Reference 7QX2KD"
    formats = QGuiApplication.clipboard().mimeData().formats()
    assert "x-kde-passwordManagerHint" in formats
    assert any("CanIncludeInClipboardHistory" in f for f in formats)
    assert any("ExcludeClipboardContentFromMonitorProcessing" in f for f in formats)


def test_the_clipboard_empties_itself_after_its_time(
    clipboard: GuardedClipboard, qtbot: QtBot
) -> None:
    left: list[int] = []
    clipboard.counting.connect(left.append)
    clipboard.put(cleared("Reference 7QX2KD"), seconds=2)
    qtbot.waitUntil(lambda: text() == "", timeout=60_000)
    assert left == [2, 1, 0]


def test_it_leaves_alone_what_someone_else_copied_since(clipboard: GuardedClipboard) -> None:
    left: list[int] = []
    clipboard.put(cleared("Reference 7QX2KD"))
    clipboard.counting.connect(left.append)
    QGuiApplication.clipboard().setText("a recipe")
    assert left == [0]
    clipboard.clear_own()
    assert text() == "a recipe"


def test_locking_empties_it_at_once(clipboard: GuardedClipboard) -> None:
    clipboard.put(cleared("Reference 7QX2KD"))
    clipboard.clear_own()
    assert text() == ""


def test_a_clearance_for_mail_does_not_open_the_clipboard(clipboard: GuardedClipboard) -> None:
    with pytest.raises(Refused):
        clipboard.put(cleared("Hello", Protection.APPROVED_SERVICE))
    assert text() == "what was there"


def test_what_is_kept_inside_never_reaches_the_system_and_is_forgotten(
    clipboard: GuardedClipboard,
) -> None:
    clipboard.keep_inside("Pa Houa Vang")
    assert clipboard.inside() == "Pa Houa Vang"
    assert text() == "what was there"
    QGuiApplication.clipboard().setText("a recipe")
    assert clipboard.inside() is None
    clipboard.keep_inside("Pa Houa Vang")
    clipboard.clear_own()
    assert clipboard.inside() is None


def test_a_cleared_letter_is_saved_as_a_pdf(tmp_path: Path, qtbot: QtBot) -> None:
    page = Attachment("letter.html", b"<h1>Notice</h1><p>Reference 7QX2KD</p>", "text/html")
    path = tmp_path / "letter.pdf"
    Printing().save_pdf(on_paper("", page), path)
    data = path.read_bytes()
    assert data.startswith(b"%PDF-")
    assert b"letter" not in data[:2000].lower()


def test_a_letter_pulls_in_no_file_of_the_machine(tmp_path: Path, qtbot: QtBot) -> None:
    (tmp_path / "secret.png").write_bytes(b"\x89PNG not really")
    page = f'<p>Hello</p><img src="file://{tmp_path}/secret.png"/>'.encode()
    path = tmp_path / "letter.pdf"
    Printing().save_pdf(on_paper("", Attachment("a.html", page, "text/html")), path)
    assert path.stat().st_size > 0


def test_a_folder_that_cannot_be_written_is_said_plainly(tmp_path: Path, qtbot: QtBot) -> None:
    with pytest.raises(Trouble, match="Choose another folder"):
        Printing().save_pdf(on_paper("Hello"), tmp_path / "nowhere" / "letter.pdf")


def test_a_clearance_for_mail_does_not_print(tmp_path: Path, qtbot: QtBot) -> None:
    with pytest.raises(Refused):
        Printing().save_pdf(cleared("Hello", Protection.PLAIN), tmp_path / "a.pdf")
    assert not (tmp_path / "a.pdf").exists()


def test_the_recovery_sheet_is_printed_and_says_nothing_of_its_key_elsewhere(
    tmp_path: Path, qtbot: QtBot
) -> None:
    sheet = RecoverySheet("Lakeside & Co", "Pa Houa Yang", "ABCD EFGH", date(2026, 11, 21))
    assert "ABCD" not in repr(sheet)
    Printing().recovery_pdf(sheet, tmp_path / "sheet.pdf")
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")


def test_the_print_preview_opens_over_the_window_and_reports(qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    printed: list[bool] = []
    dialog = Printing().preview(window, on_paper("Reference 7QX2KD"), printed.append)
    assert dialog.windowTitle() == "AssisterDesk"
    assert dialog.printer().docName() == "AssisterDesk"
    dialog.reject()
    assert printed == [False]


@pytest.mark.parametrize(
    ("link", "host"),
    [
        ("https://secure.mnsure.example.org/inbox?id=1", "secure.mnsure.example.org"),
        ("https://example.org:443/", "example.org"),
        ("https://example.org:8443/", "example.org:8443"),
        ("HTTPS://Example.ORG/", "example.org"),
        ("https://mnsure.org.login.example.net/", "mnsure.org.login.example.net"),
        ("https://mnѕure.org/", "xn--mnure-i2e.org"),
    ],
)
def test_the_true_host_of_a_link_is_shown(link: str, host: str) -> None:
    assert true_host(link) == host


@pytest.mark.parametrize(
    "link",
    [
        "http://example.org/",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "example.org",
        "",
        "https://",
        "https://mnsure.org@example.net/",
        "https://mnsure.org:pw@example.net/",
        "https://example.org\\@evil.example/",
        "https://exa mple.org/",
        "https://example.org:99999/",
        "https://[::1/",
        "https://example.org/\n",
    ],
)
def test_a_link_that_hides_where_it_leads_is_refused(link: str) -> None:
    with pytest.raises(Refused):
        true_host(link)


class Browser:
    def __init__(self, answers: bool = True) -> None:
        self.opened: list[str] = []
        self.answers = answers

    def __call__(self, url: QUrl) -> bool:
        self.opened.append(url.toString())
        return self.answers


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_browser_opens_only_after_the_person_saw_the_host(
    window: QWidget, qtbot: QtBot
) -> None:
    browser, heard = Browser(), []
    links = Links(browser)
    for button in ("question_no", "question_yes"):
        question = links.open(window, cleared("https://example.org/a"), heard.append)
        assert question.findChild(Label, "question_detail").text() == "example.org"
        assert browser.opened == []
        question.findChild(Button, button).click()
    assert browser.opened == ["https://example.org/a"]
    assert heard == [False, True]


def test_a_browser_that_does_not_answer_is_said(window: QWidget) -> None:
    failed: list[Trouble] = []
    question = Links(Browser(answers=False)).open(
        window, cleared("https://example.org/"), failed=failed.append
    )
    question.findChild(Button, "question_yes").click()
    assert "No browser answered" in failed[0].text


def test_a_question_about_a_file_can_be_answered_ahead(window: QWidget, tmp_path: Path) -> None:
    places, got = Places(), []
    places.answer_next(tmp_path / "a.pdf")
    places.to_save(window, "Save", "a.pdf", "PDF (*.pdf)", got.append)
    places.answer_next(tmp_path / "b.txt", tmp_path / "c.txt")
    places.to_read(window, "Attach", "All files (*)", got.extend)
    places.answer_next()
    places.to_save(window, "Save", "a.pdf", "PDF (*.pdf)", got.append)
    assert [p.name for p in got] == ["a.pdf", "b.txt", "c.txt"]


def test_a_sign_in_page_opens_without_asking_and_only_where_one_signs_in(qapp) -> None:
    opened: list[str] = []
    links = Links(lambda url: not opened.append(url.toString()))
    links.sign_in("https://login.microsoftonline.com/example.org/oauth2/v2.0/authorize?state=x")
    assert len(opened) == 1
    for elsewhere in ("https://login.example.org/", "http://login.microsoftonline.com/"):
        with pytest.raises(Refused):
            links.sign_in(elsewhere)
    assert len(opened) == 1


def test_a_plain_message_opens_in_the_mail_program_with_its_subject(qapp) -> None:
    opened: list[QUrl] = []
    links = Links(lambda url: not opened.append(url))
    plain = Outgoing(
        "plain_mail", Protection.PLAIN, (Recipient("desk@x.invalid"),), "request secure email"
    )
    links.compose(_clear(plain))
    assert opened[0].toString() == "mailto:desk@x.invalid?subject=request secure email"
    with pytest.raises(Refused):
        links.compose(_clear(replace(plain, route="exchange")))
    with pytest.raises(Refused):
        links.compose(_clear(replace(plain, attachments=(Attachment("a.txt", b"x"),))))
    with pytest.raises(Trouble):
        Links(lambda url: False).compose(_clear(plain))
    assert len(opened) == 1


def test_a_copy_carries_the_mark_of_a_file_from_outside(tmp_path):
    from assisterdesk.ui.exits.programs import _from_outside

    path = tmp_path / "notice.docx"
    path.write_bytes(b"x")
    _from_outside(path, windows=False)
    assert [p.name for p in tmp_path.iterdir()] == ["notice.docx"]
    # where files have no streams beside them the mark is a file of that name
    _from_outside(path, windows=True)
    assert "ZoneId=3" in (tmp_path / "notice.docx:Zone.Identifier").read_text("utf-8")
