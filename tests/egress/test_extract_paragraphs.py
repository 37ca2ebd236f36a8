"""Paragraphs and texts of their own stand apart in the text of a file, as their author set them."""

import pytest

from assisterdesk.egress.extract.apart import apart, in_paragraphs
from assisterdesk.egress.extract.html import words_of
from assisterdesk.egress.extract.inside import text_of
from tests.egress.files.office_files import (
    HEAD,
    A,
    P,
    office,
    w_part,
    w_text,
    word,
    word_with_everything,
    zipped,
)
from tests.egress.files.pdf_files import pdf

NOTHING = "<w:p/>"


def test_any_number_of_empty_lines_is_one_and_none_stands_at_an_end() -> None:
    assert in_paragraphs(["", " ", "a", "b", "", "\t", "c", ""]) == "a\nb\n\nc"
    assert apart(["", "a\n", "\nb\nc"]) == "a\n\nb\nc"
    assert in_paragraphs([]) == apart([]) == ""


def test_an_empty_paragraph_of_a_letter_is_one_empty_line() -> None:
    body = NOTHING + w_text("Dear Anna") + w_text("hello") + 3 * NOTHING + w_text("bye") + NOTHING
    assert text_of(word(body)) == "Dear Anna\nhello\n\nbye"


def test_headers_notes_boxes_and_comments_stand_apart() -> None:
    box = f"<w:p><w:r><w:t>before</w:t><w:txbxContent>{w_text('box')}</w:txbxContent></w:r></w:p>"
    notes = "".join(f"<w:footnote>{w_text(n)}</w:footnote>" for n in ("first", "second"))
    content = word(
        box + w_text("after"),
        word__header1_xml=w_part("hdr", w_text("header")),
        word__footnotes_xml=w_part("footnotes", notes),
    )
    assert text_of(content).split("\n\n") == [
        "before", "box", "after", "header", "first", "second",
    ]  # fmt: skip


def test_an_empty_paragraph_in_a_cell_does_not_tear_its_row() -> None:
    rows = "".join(
        f"<w:tr><w:tc>{w_text(a)}{NOTHING}</w:tc><w:tc>{w_text(b)}</w:tc></w:tr>"
        for a, b in (("Client", "SSN"), ("Mai Yang", "900-22-1234"))
    )
    assert text_of(word(f"<w:tbl>{rows}</w:tbl>")) == "Client\tSSN\nMai Yang\t900-22-1234"


def test_no_text_has_two_empty_lines_in_a_row() -> None:
    content, _canaries = word_with_everything()
    text = text_of(content)
    assert "\n\n" in text and "\n\n\n" not in text and text == text.strip()


def test_each_slide_and_each_box_on_it_stands_apart() -> None:
    def shape(box: str, *lines: str) -> str:
        text = "".join(f"<a:p><a:r><a:t>{line}</a:t></a:r></a:p>" for line in lines)
        return f"<p:sp><p:nvSpPr><p:cNvSpPr{box}/></p:nvSpPr><p:txBody>{text}</p:txBody></p:sp>"

    def slide(inner: str) -> str:
        return f"{HEAD}<p:sld xmlns:p='{P}' xmlns:a='{A}'>{inner}</p:sld>"

    one = shape("", "title") + shape("", "first", "", "second") + shape(" txBox='1'", "box")
    content = office(
        {"ppt/slides/slide1.xml": slide(one), "ppt/slides/slide2.xml": slide(shape("", "next"))}
    )
    assert text_of(content).split("\n\n") == ["title\nfirst", "second", "box", "next"]


def test_what_a_slides_pattern_asks_its_author_for_is_left_out_and_what_stands_there_is_kept() -> (
    None
):
    def shown(root: str, *lines: str) -> str:
        text = "".join(f"<a:p><a:r><a:t>{line}</a:t></a:r></a:p>" for line in lines)
        return f"{HEAD}<p:{root} xmlns:p='{P}' xmlns:a='{A}'><p:sp>{text}</p:sp></p:{root}>"

    asks = ("Click to edit Master title style", "Second level", "Call Mai Yang")
    content = office(
        {
            "ppt/slides/slide1.xml": shown("sld", "Second level"),
            "ppt/slideMasters/slideMaster1.xml": shown("sldMaster", *asks),
        }
    )
    assert sorted(text_of(content).split("\n\n")) == ["Call Mai Yang", "Second level"]


def test_paragraphs_of_an_open_document_stand_apart() -> None:
    names = (
        "xmlns:o='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
        "xmlns:t='urn:oasis:names:tc:opendocument:xmlns:text:1.0'"
    )
    body = (
        "<t:p/><t:p>one<o:annotation><t:p>note</t:p></o:annotation></t:p><t:p>two</t:p><t:p/><t:p/>"
        "<t:p>three</t:p>"
    )
    content = zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<o:document-content {names}>{body}</o:document-content>",
        }
    )
    assert text_of(content).split("\n\n") == ["one", "note", "two", "three"]


def test_empty_lines_and_notes_of_rich_text_stand_apart() -> None:
    rtf = rb"{\rtf1{\header head\par}one\par two{\footnote note}\par\par\par three {\b bold}\par}"
    assert text_of(rtf).split("\n\n") == ["head", "one\ntwo", "note", "three bold"]
    link = rb"{\rtf1 see {\field{\*\fldinst HYPERLINK x}{\fldrslt here}} please}"
    assert "\n\n" not in text_of(link)


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>a</p><p>b</p>", "a\n\nb"),
        ("<h1>a</h1>b<hr>c", "a\n\nb\n\nc"),
        ("<div>a</div><div>b</div>", "a\nb"),
        ("<div>a</div><div><br></div><div>b<br></div><div>c</div>", "a\n\nb\nc"),
        ("a<br>b<br><br>c", "a\nb\n\nc"),
        ("a<ul>\n<li>b</li>\n<li><p>c</p></li></ul>d", "a\n\nb\nc\n\nd"),
        ("<ul><li>a<ul><li>b</li></ul></li></ul>", "a\nb"),
        (
            "x<table><tr><th><p>Name</p></th>\n<th>SSN</th></tr>\n<tr><td>Mai</td><td><p>9</p></td>"
            "</tr></table>y",
            "x\n\nName\tSSN\nMai\t9\n\ny",
        ),
        ("<table><tr><td><p>a</p><p>b</p></td><td>c</td></tr></table>", "a\n\nb\n\nc"),
        (
            "<p class=MsoNormal>a</p><p class=MsoNormal>b</p><p class=MsoNormal>&nbsp;</p>"
            "<p class=MsoNormal>c</p>",
            "a\nb\n\nc",
        ),
        ("<p style='margin: 0in'>a</p><p style='margin: 0in'>b</p>", "a\nb"),
        ("<pre>a  b\n\nc</pre>", "a  b\n\nc"),
        ("<p>wrapped\nin the source</p>", "wrapped in the source"),
        ("a<!-- b\nc -->d", "a\nb\nc\nd"),
    ],
)
def test_a_page_has_the_lines_and_paragraphs_that_it_shows(page: str, text: str) -> None:
    assert words_of(page) == text


def lines_at(*heights: int) -> bytes:
    return b"".join(
        b"BT /F1 10 Tf 72 %d Td (line at %d) Tj ET\n" % (height, height) for height in heights
    )


def test_a_wider_gap_between_lines_of_a_page_begins_a_paragraph() -> None:
    text = text_of(pdf(lines_at(700, 686, 672, 650, 636, 614)))
    assert text.split("\n\n") == [
        "line at 700\nline at 686\nline at 672", "line at 650\nline at 636", "line at 614",
    ]  # fmt: skip
    evenly = text_of(pdf(lines_at(700, 672, 644, 616, 588)))
    assert "\n\n" not in evenly
