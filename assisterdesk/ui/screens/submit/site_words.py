"""The pieces of a hand-over in words."""

from collections.abc import Iterable

from assisterdesk.actions.site_assist import Piece, PieceKind
from assisterdesk.ui.wording import count, joined, tr


def piece_words(kind: PieceKind) -> str:
    return {
        PieceKind.RECIPIENT: tr("To"),
        PieceKind.SUBJECT: tr("Subject"),
        PieceKind.MESSAGE: tr("Message"),
        PieceKind.FILES: tr("Files"),
    }[kind]


def copy_words(kind: PieceKind) -> str:
    return {
        PieceKind.RECIPIENT: tr("Copy the address"),
        PieceKind.SUBJECT: tr("Copy the subject"),
        PieceKind.MESSAGE: tr("Copy the message"),
        PieceKind.FILES: tr("Put them into a folder"),
    }[kind]


def preview(piece: Piece) -> str:
    """What is fit to stand there while somebody looks over the shoulder: never the message."""
    match piece.kind:
        case PieceKind.MESSAGE:
            lines = len(piece.text.splitlines())
            return count(lines, tr("line"), tr("lines"))
        case PieceKind.FILES:
            return "\n".join(piece.names)
        case _:
            return piece.text


def wanting(kinds: Iterable[PieceKind], done: Iterable[PieceKind]) -> str:
    """Which pieces are not ticked yet, '' when all are."""
    ticked = set(done)
    left = [piece_words(kind) for kind in kinds if kind not in ticked]
    return tr("Not ticked yet: {names}.").format(names=joined(left)) if left else ""
