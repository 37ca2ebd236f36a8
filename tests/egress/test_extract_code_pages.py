"""Letters without a mark of their code page: names keep the letters they were written with."""

import pytest

from assisterdesk.egress.extract.read import read_file


@pytest.mark.parametrize(
    "text",
    [
        "Muñoz Peña",
        "Nombre,Teléfono,Nota\nJosé Ángel Muñoz Peña,612-555-0131,renovación vencida\n",
        "El año pasado la señora Peña perdió su seguro. ¿Qué hacemos? Caso Nº 5",
        "Madame Lefèvre a perdu son assurance à cause de sa grossesse.",
        "Bjørn Sæther på Ørsta",
        "João não tem coração",
        "It’s the client’s “renewal” – done",
    ],
)
def test_western_letters_stay_what_they_are(text: str) -> None:
    assert read_file(text.encode("cp1252")) == text


@pytest.mark.parametrize(
    ("text", "encoding"),
    [
        ("Zażółć gęślą jaźń, Łukasz Wałęsa mieszka w Łodzi", "cp1250"),
        ("Małgorzata Dąbrowska", "cp1250"),
        ("Łukasz Wójcik, Gdańsk", "cp1250"),
        ("Příliš žluťoučký kůň úpěl ďábelské ódy", "cp1250"),
        ("Иванова Мария, без страховки", "cp1251"),
    ],
)
def test_other_letters_are_seen_where_they_are_clearly_likelier(text: str, encoding: str) -> None:
    assert read_file(text.encode(encoding)) == text
