"""Office files made by hand: each hiding place holds a word that the reader must find."""

import io
import zipfile
from collections.abc import Mapping

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
A = "http://schemas.openxmlformats.org/drawingml/2006/main"
P = "http://schemas.openxmlformats.org/presentationml/2006/main"
S = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"
WPS = "http://schemas.microsoft.com/office/word/2010/wordprocessingShape"
MC = "http://schemas.openxmlformats.org/markup-compatibility/2006"
WP = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"
REL = "http://schemas.openxmlformats.org/package/2006/relationships"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
HEAD = "<?xml version='1.0' encoding='UTF-8'?>"
CONTENT_TYPES = f"{HEAD}<Types xmlns='{TYPES}'/>"


def zipped(parts: Mapping[str, str | bytes]) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in parts.items():
            file.writestr(name, content)
    return out.getvalue()


def office(parts: Mapping[str, str | bytes]) -> bytes:
    return zipped({"[Content_Types].xml": CONTENT_TYPES, **parts})


def word(body: str, **parts: str | bytes) -> bytes:
    """A docx whose body holds this XML; further parts as ``word__header1_xml``."""
    document = f"{HEAD}<w:document xmlns:w='{W}' xmlns:mc='{MC}' xmlns:wps='{WPS}' xmlns:wp='{WP}' "
    document += f"xmlns:a='{A}'><w:body>{body}</w:body></w:document>"
    named = {k.replace("__", "/").replace("_xml", ".xml"): v for k, v in parts.items()}
    return office({"word/document.xml": document, **named})


def w_part(root: str, inner: str) -> str:
    return f"{HEAD}<w:{root} xmlns:w='{W}'>{inner}</w:{root}>"


def w_text(text: str) -> str:
    return f"<w:p><w:r><w:t>{text}</w:t></w:r></w:p>"


def word_with_everything() -> tuple[bytes, list[str]]:
    """A docx with one canary in each place where Word keeps words, and the canaries."""
    body = (
        w_text("canary-body")
        + "<w:tbl><w:tr><w:tc>" + w_text("canary-cell") + "</w:tc></w:tr></w:tbl>"
        + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>canary-hidden</w:t></w:r></w:p>"
        + "<w:p><w:del w:author='canary-deleter'><w:r><w:delText>canary-deleted</w:delText></w:r>"
        + "</w:del>"
        + "<w:ins w:author='x'><w:r><w:t>canary-inserted</w:t></w:r></w:ins></w:p>"
        + "<w:p><w:moveFrom w:author='x'><w:r><w:t>canary-moved</w:t></w:r></w:moveFrom></w:p>"
        + "<w:p><w:r><mc:AlternateContent><mc:Choice><w:drawing><wp:inline>"
        + "<wp:docPr descr='canary-description'/><a:graphic><wps:txbx><w:txbxContent>"
        + w_text("canary-box")
        + "</w:txbxContent></wps:txbx></a:graphic></wp:inline></w:drawing></mc:Choice><mc:Fallback>"
        + "<w:pict><w:txbxContent>" + w_text("canary-older-box") + "</w:txbxContent></w:pict>"
        + "</mc:Fallback></mc:AlternateContent></w:r></w:p>"
        + "<w:p><w:r><w:instrText>HYPERLINK \"mailto:canary-</w:instrText></w:r>"
        + "<w:r><w:instrText>field@example.org\"</w:instrText></w:r></w:p>"
        + "<w:p><w:r><w:ffData><w:textInput><w:default w:val='canary-default'/></w:textInput>"
        + "</w:ffData></w:r></w:p>"
        + "<w:sdt><w:sdtContent>" + w_text("canary-control") + "</w:sdtContent></w:sdt>"
    )  # fmt: skip
    relationships = (
        f"{HEAD}<Relationships xmlns='{REL}'><Relationship TargetMode='External' "
        "Target='mailto:canary-link@example.org'/></Relationships>"
    )
    core = (
        f"{HEAD}<cp:coreProperties xmlns:cp='http://schemas.openxmlformats.org/package/2006/metadata/"
        "core-properties' xmlns:dc='http://purl.org/dc/elements/1.1/'><dc:title>canary-title</dc:title>"
        "<dc:creator>canary-creator</dc:creator></cp:coreProperties>"
    )
    custom = (
        f"{HEAD}<Properties xmlns='http://schemas.openxmlformats.org/officeDocument/2006/"
        "custom-properties' xmlns:vt='urn:vt'><property name='canary-name'>"
        "<vt:lpwstr>canary-property</vt:lpwstr></property></Properties>"
    )
    comments = "<w:comment w:author='canary-author'>" + w_text("canary-comment") + "</w:comment>"
    content = word(
        body,
        word__header1_xml=w_part("hdr", w_text("canary-header")),
        word__footer1_xml=w_part("ftr", w_text("canary-footer")),
        word__footnotes_xml=w_part("footnotes", w_text("canary-foot")),
        word__comments_xml=w_part("comments", comments),
        word__settings_xml=w_part("settings", "<w:docVar w:name='x' w:val='canary-var'/>"),
        docProps__core_xml=core,
        docProps__custom_xml=custom,
        customXml__item1_xml="<client><dateOfBirth>canary-data</dateOfBirth></client>",
        **{"word/_rels/document.xml.rels": relationships},
    )  # fmt: skip
    canaries = (
        "body cell hidden deleted inserted moved description box older-box field@example.org "
        "default control link@example.org title creator name property author comment header "
        "footer foot var data deleter"
    )
    return content, [f"canary-{word}" for word in canaries.split()]


def slides() -> tuple[bytes, list[str]]:
    """A pptx with canaries on a slide, in its table, its notes and a comment."""

    def text(word: str) -> str:
        return f"<a:p><a:r><a:t>{word}</a:t></a:r></a:p>"

    def part(root: str, inner: str) -> str:
        return f"{HEAD}<p:{root} xmlns:p='{P}' xmlns:a='{A}'>{inner}</p:{root}>"

    table = "".join(
        f"<a:tr><a:tc><a:txBody>{text(x)}</a:txBody></a:tc>"
        f"<a:tc><a:txBody>{text(y)}</a:txBody></a:tc></a:tr>"
        for x, y in (("Client", "SSN"), ("canary-cell", "900221234"))
    )
    shapes = f"<p:sp><p:txBody>{text('canary-slide')}</p:txBody></p:sp><a:tbl>{table}</a:tbl>"
    content = office(
        {
            "ppt/presentation.xml": part("presentation", ""),
            "ppt/slides/slide1.xml": part("sld", shapes),
            "ppt/notesSlides/notesSlide1.xml": part("notes", text("canary-notes")),
            "ppt/comments/comment1.xml": part(
                "cmLst", "<p:cm><p:text>canary-comment</p:text></p:cm>"
            ),
        }
    )
    return content, [
        "canary-slide",
        "Client\tSSN\ncanary-cell\t900221234",
        "canary-notes",
        "canary-comment",
    ]


def open_text() -> tuple[bytes, list[str]]:
    """An odt with canaries in text, a note, a deletion, a hidden part and a property."""
    names = (
        "xmlns:office='urn:oasis:names:tc:opendocument:xmlns:office:1.0' "
        "xmlns:text='urn:oasis:names:tc:opendocument:xmlns:text:1.0' "
        "xmlns:table='urn:oasis:names:tc:opendocument:xmlns:table:1.0' "
        "xmlns:meta='urn:oasis:names:tc:opendocument:xmlns:meta:1.0' "
        "xmlns:dc='http://purl.org/dc/elements/1.1/'"
    )
    body = (
        "<text:tracked-changes><text:deletion><text:p>canary-deleted</text:p></text:deletion>"
        "</text:tracked-changes>"
        "<text:p>canary-<text:span>spanned</text:span><text:s text:c='2'/>end"
        "<office:annotation><text:p>canary-annotation</text:p></office:annotation></text:p>"
        "<text:section text:display='none'><text:p>canary-hidden</text:p></text:section>"
        "<table:table table:name='canary-sheet'>"
        "<table:table-row><table:table-cell><text:p>Name</text:p></table:table-cell>"
        "<table:table-cell><text:p>SSN</text:p></table:table-cell></table:table-row>"
        "<table:table-row><table:table-cell><text:p>Mai Yang</text:p></table:table-cell>"
        "<table:table-cell office:value='900221234'/></table:table-row></table:table>"
    )
    content = zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": f"<office:document-content {names}>{body}</office:document-content>",
            "meta.xml": f"<office:document-meta {names}><dc:title>canary-title</dc:title>"
            "<meta:user-defined meta:name='x'>canary-custom</meta:user-defined>"
            "</office:document-meta>",
            "META-INF/manifest.xml": "<manifest/>",
        }
    )
    return content, [
        "canary-deleted", "canary-spanned  end", "canary-annotation", "canary-hidden",
        "canary-sheet", "Name\tSSN\nMai Yang\t900221234", "canary-title", "canary-custom",
    ]  # fmt: skip
