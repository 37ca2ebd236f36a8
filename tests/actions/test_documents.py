"""Keeping a file on a case: what is refused, and what of its name stays."""

import pytest

from assisterdesk.access.log_line import Action, LogLine
from assisterdesk.actions.cases import open_case
from assisterdesk.actions.compose import leaving_name
from assisterdesk.actions.documents import DOCUMENT_KINDS, LARGEST, add_document, read_file
from assisterdesk.basics.errors import Incomplete, Refused, Trouble


def test_a_file_is_kept_whole_and_logged(desk):
    document = add_document(desk.session, desk.access, "Notice.pdf", b"%PDF-1.7", "notice")
    assert document.media_type == "application/pdf"
    assert open_case(desk.session, desk.access).documents == (document,)
    line = LogLine(Action.COMPOSED, desk.access, fields=("documents",))
    with desk.session.store.look(line) as look:
        assert look.document_bytes(document.id) == b"%PDF-1.7"
    seen = LogLine(Action.LOG_VIEWED, desk.session.access("policy_compliance"))
    lines = [entry.line for entry in desk.session.store.log_page(seen, None, 10)]
    assert any(line.fields == ("document",) and line.detail == document.id for line in lines)


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("C:\\Users\\mai\\scan.pdf", "scan.pdf"),
        ("/home/mai/scan.pdf", "scan.pdf"),
        ("  ", "document"),
        ("a" * 500 + ".txt", "a" * 196 + ".txt"),
    ],
)
def test_only_the_last_part_of_a_name_is_kept(desk, given, kept):
    assert add_document(desk.session, desk.access, given, b"x", "notice").name == kept


@pytest.mark.parametrize(
    ("content", "kind", "error"),
    [
        (b"", "notice", Refused),
        (b"x", "", Incomplete),
        (b"x", "selfie", Incomplete),
        (bytes(LARGEST + 1), "notice", Refused),
    ],
)
def test_what_is_no_use_is_refused(desk, content, kind, error):
    with pytest.raises(error):
        add_document(desk.session, desk.access, "scan.pdf", content, kind)
    assert open_case(desk.session, desk.access).documents == ()


def test_a_file_is_read_up_to_the_limit_and_not_beyond(tmp_path):
    big = tmp_path / "big.bin"
    big.write_bytes(bytes(LARGEST))
    assert len(read_file(big)) == LARGEST
    with big.open("ab") as file:
        file.write(b"x")
    with pytest.raises(Refused, match="25 MB"):
        read_file(big)


def test_a_file_that_is_gone_or_a_folder_gets_a_sentence_without_its_path(tmp_path):
    for path in (tmp_path / "xiong.pdf", tmp_path):
        with pytest.raises(Trouble) as caught:
            read_file(path)
        assert "xiong" not in caught.value.text


def test_every_kind_gives_a_name_fit_to_leave(desk):
    document = add_document(desk.session, desk.access, "mai xiong.pdf", b"x", "notice")
    assert leaving_name("7QX2KD", document, 1) == "7QX2KD-notice-1.pdf"
    assert all(kind.isalpha() and kind.islower() for kind in DOCUMENT_KINDS)
