"""Every rule finds its examples, leaves its counter-examples, and explains itself."""

import importlib.util
from pathlib import Path
from time import process_time
from types import ModuleType

import pytest

from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.judgement import Judgement, all_rules
from assisterdesk.egress.known import KnownPeople
from assisterdesk.egress.outgoing import Confidence, Part
from assisterdesk.egress.own_side import OwnSide
from assisterdesk.egress.text import Channel


def examples() -> ModuleType:
    path = Path(__file__).with_name("rule_examples.py")
    spec = importlib.util.spec_from_file_location("rule_examples", path)
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


EXAMPLES = examples()
RULES = all_rules()


@pytest.fixture(scope="module")
def judgement() -> Judgement:
    return Judgement(KnownPeople(), OwnSide(), RULES)


@pytest.mark.parametrize(
    ("rule", "text", "place"),
    [(r, t, p) for r, rows in EXAMPLES.FOUND.items() for t, p in rows],
)
def test_a_rule_finds_its_examples(judgement: Judgement, rule: str, text: str, place: str) -> None:
    start = text.index(place)
    found = judgement.findings(text, Channel.EMAIL, Part.BODY)
    category = RULES[rule].category
    assert any(
        f.category is category and f.start < start + len(place) and start < f.end for f in found
    ), [(f.category, text[f.start : f.end]) for f in found]


@pytest.mark.parametrize(
    ("rule", "text"), [(r, t) for r, rows in EXAMPLES.QUIET.items() for t in rows]
)
def test_a_rule_leaves_its_counter_examples(judgement: Judgement, rule: str, text: str) -> None:
    found = judgement.findings(text, Channel.EMAIL, Part.BODY)
    assert not found, [(f.rule, text[f.start : f.end]) for f in found]


@pytest.mark.requirement("M2")
def test_every_category_has_a_rule_and_every_rule_its_examples() -> None:
    assert {r.category for r in RULES.values()} == set(PiiCategory)
    assert set(EXAMPLES.FOUND) == set(EXAMPLES.QUIET) == set(RULES)


@pytest.mark.requirement("M10")
def test_every_rule_names_its_law_and_has_the_id_of_its_file() -> None:
    for name, rule in RULES.items():
        assert rule.id == name
        assert rule.title and rule.law


def test_headers_are_the_context_of_every_cell(judgement: Judgement) -> None:
    table = "Last,First,DOB,SSN\nYang,Mai,1/2/1990,900112233\nOlson,Dale,3/4/1985,000556677\n"
    found = judgement.findings(table, Channel.EXPORT, Part.BODY)
    places = {table[f.start : f.end] for f in found}
    assert places >= {"Yang", "Mai", "1/2/1990", "900112233", "Olson", "Dale"}


def test_a_table_of_counts_or_prices_is_nobodys(judgement: Judgement) -> None:
    for table in (
        "County,Applications,Enrolled\nHennepin,412,230\n",
        "Plan name,Carrier,Premium\nBold Bronze,Blue Plus,$231.10\n",
        "Program,Household size,Income limit\nMA adults,1,$21597\n",
    ):
        assert not judgement.findings(table, Channel.EXPORT, Part.BODY)


def test_a_table_of_staff_or_of_what_a_file_holds_is_no_list_of_clients(
    judgement: Judgement,
) -> None:
    for table in (
        "staff,module1,module2\nKarin,92,88\nTou,90,95\n",
        "field,required,format\nfirst_name,Y,text 40\ndob,Y,MM/DD/YYYY\nssn,N,9 digits no dashes\n",
    ):
        assert not judgement.findings(table, Channel.EXPORT, Part.BODY)
    both = "client,staff\nYang Mai,Karin\nOlson Dale,Tou\n"
    assert judgement.findings(both, Channel.EXPORT, Part.BODY)


def test_people_said_to_be_made_up_are_nobody_unless_known_or_said_to_be_real(
    judgement: Judgement,
) -> None:
    made_up = 'Training question 7: "Anna earns $1,100 every two weeks, born 5/6/1994."'
    assert not judgement.findings(made_up, Channel.EMAIL, Part.BODY)
    real = "Do NOT use real people in the sandbox! Someone put in Chue Pao Vang 12/12/1966."
    assert judgement.findings(real, Channel.EMAIL, Part.BODY)
    sample = 'Training example, not a real person: "Jane Sample, born 1/1/1980, earns $900 a week."'
    assert not judgement.findings(sample, Channel.EMAIL, Part.BODY)
    number = "Practice case 3 has a real number in it: SSN 472-55-0198."
    assert judgement.findings(number.replace(" real", ""), Channel.EMAIL, Part.BODY)


@pytest.mark.requirement("M2")
def test_talk_of_training_or_tests_beside_a_number_does_not_hide_it(judgement: Judgement) -> None:
    for text in (
        "UAT test site is up.\nChaltu Dachaasaa acct 003384129007 routing 091000019",
        "Role play for new hires at 10. METS case 36118204 needs someone to upload proof today.",
        "Sorry, I was in the training module all day. Halyna Hrytsenko's A number is A214556903.",
        "Mock trial on Friday.\nPMI 01234567",
    ):
        assert judgement.findings(text, Channel.EMAIL, Part.BODY), text


def test_the_title_of_a_guide_is_no_header_of_columns(judgement: Judgement) -> None:
    told = "Jane Miller was diagnosed with cancer and lost her MinnesotaCare on October 31."
    assert judgement.findings(f"Guide for staff\n{told}", Channel.EXPORT, Part.BODY)


def test_a_number_that_is_never_given_is_none_in_an_example(judgement: Judgement) -> None:
    """Social Security Administration: area 000 and 666, group 00, serial 0000; 987-65-432x."""
    for number in ("000-12-3456", "666-12-3456", "123-00-4567", "123-45-0000", "987-65-4321"):
        example = f"The test account uses SSN {number}, the validator takes it."
        assert not judgement.findings(example, Channel.EMAIL, Part.BODY), number
        told = judgement.findings(f"Her SSN is {number}.", Channel.EMAIL, Part.BODY)
        assert [f.category for f in told] == [PiiCategory.SSN], number


def test_a_social_security_number_is_no_number_to_call(judgement: Judgement) -> None:
    told = judgement.findings("Can we fax 604-22-1180? It's for Arlo.", Channel.EMAIL, Part.BODY)
    assert PiiCategory.SSN in {f.category for f in told}


def test_a_month_of_these_years_is_no_birthdate(judgement: Judgement) -> None:
    form = "Name: Ubah Yare\nBirthdate: 01/01/1993\n\nRenewal month: 11/2026\n"
    told = judgement.findings(form, Channel.EMAIL, Part.BODY)
    born = [form[f.start : f.end] for f in told if f.category is PiiCategory.BIRTHDATE]
    assert born == ["01/01/1993"]


@pytest.mark.parametrize(
    "text",
    [
        "St. Paul, MN 55102-3697",
        "Badge 312-22-0098 was found at the ramp; security has it.",
        "The number 477-30-1182 on the whiteboard is the carrier's producer contract number.",
        "The contract number 477-30-1182 is on the whiteboard.",
    ],
)
def test_numbers_of_things_are_no_social_security_numbers(judgement: Judgement, text: str) -> None:
    found = judgement.findings(text, Channel.EMAIL, Part.BODY)
    assert PiiCategory.SSN not in {f.category for f in found}


def test_nothing_but_nine_digits_on_the_clipboard_is_suspicious(judgement: Judgement) -> None:
    found = judgement.findings("900229981", Channel.CLIPBOARD, Part.BODY)
    assert [f.category for f in found] == [PiiCategory.SSN]


@pytest.mark.parametrize(
    ("channel", "text"),
    [
        (Channel.SUBJECT, "Denial for Yusuf Adan"),
        (Channel.FILENAME, "hassan_fartun_greencard.jpg"),
        (Channel.FILENAME, "JoseHernandez_paystubs.pdf"),
    ],
)
def test_any_name_in_a_subject_or_file_name_warns(
    judgement: Judgement, channel: Channel, text: str
) -> None:
    found = judgement.findings(text, channel, Part.SUBJECT)
    assert PiiCategory.PERSON_NAME in {f.category for f in found}


@pytest.mark.parametrize(
    ("channel", "text"),
    [
        (Channel.SUBJECT, "request secure email"),
        (Channel.SUBJECT, "Case status request - renewal - 7QX2KD"),
        (Channel.FILENAME, "7QX2KD-application-1.pdf"),
        (Channel.FILENAME, "Stearns_Todd_Morrison_grant.pdf"),
    ],
)
def test_the_programs_own_subjects_and_names_stay_quiet(
    judgement: Judgement, channel: Channel, text: str
) -> None:
    assert not judgement.findings(text, channel, Part.SUBJECT)


def test_a_disclaimer_lifts_no_rule(judgement: Judgement) -> None:
    text = (
        "The minutes are attached.\n\nCONFIDENTIALITY NOTICE: this email may contain private data "
        "such as SSN, date of birth or health information. If you are not the intended "
        "recipient, delete it. 900229981"
    )
    found = judgement.findings(text.removesuffix(" 900229981"), Channel.EMAIL, Part.BODY)
    assert not found


def test_a_sheet_of_a_workbook_is_a_table_as_a_file_of_commas_is(judgement: Judgement) -> None:
    for table in (
        "Sheet: Sheet\nclient\tstaff\nYang Mai\tKarin\nOlson Dale\tTou\n\nAuthor: openpyxl",
        "Sheet: People\nname\tplan\tmonth\nYang Mai\tBold Bronze\t11\nOlson Dale\tStrive\t12",
    ):
        assert judgement.findings(table, Channel.EXPORT, Part.BODY), table
    for table in (
        "Sheet: Staff\nstaff\tmodule1\tmodule2\nKarin\t92\t88\nTou\t90\t95\n\nAuthor: Karin",
        "Sheet: Counts\nQuarter\tKept\tMissed\nQ1\t262\t371\nQ2\t349\t258\n\nAuthor: openpyxl",
    ):
        assert not judgement.findings(table, Channel.EXPORT, Part.BODY), table


def test_lines_of_facts_are_no_table(judgement: Judgement) -> None:
    text = (
        "Patient: Yevhen Marchuk, MRN 0047719-2, date of birth 22 March 1969\n"
        "Interpreter: Ukrainian, his daughter Oksana speaks English, 218-555-0141\n"
        "Address 10617 Xerxes Avenue South, Bloomington, MN 55431\n"
        "Phones his 952-555-0184, hers 952-555-0187\n"
    )
    found = judgement.findings(text, Channel.EMAIL, Part.BODY)
    for phone in ("218-555-0141", "952-555-0184", "952-555-0187"):
        at = text.index(phone)
        here = [f for f in found if f.start <= at < f.end and f.confidence is not Confidence.LOW]
        assert [f.category for f in here] == [PiiCategory.PHONE], phone


def test_a_table_below_another_is_read_by_its_own_headers(judgement: Judgement) -> None:
    text = (
        "Assister name,Assister ID,Agency\nTamba Johnson,TJ4471KQ2,Northern Lights\n\n"
        "No,Last name,First name,DOB,Address,SSN last 4\n"
        '1,Mohamud,Ayan,02/19/1997,"51 Wilson Ave SE, St. Cloud 56304",8812\n'
        '2,Ruhland,Theodore,05/06/1959,"33207 Sauk Lake Rd, Sauk Centre 56378",2290\n'
    )
    found = judgement.findings(text, Channel.EXPORT, Part.BODY)
    for number in ("8812", "2290"):
        at = text.index(number)
        assert PiiCategory.SSN in {f.category for f in found if f.start <= at < f.end}, number


def test_ten_digits_behind_a_word_for_another_number_are_no_telephone(
    judgement: Judgement,
) -> None:
    for text in ("Copy of the notice, case 7752008810 for Hodan Ali.",
                 "Guarantor account 900-447-1832 for Hodan Ali."):  # fmt: skip
        kinds = {f.category for f in judgement.findings(text, Channel.EMAIL, Part.BODY)}
        assert PiiCategory.PHONE not in kinds, text
        assert kinds & {PiiCategory.CASE_ID, PiiCategory.FINANCIAL_ACCOUNT}, text


def test_where_somebody_moved_ends_with_the_sentence(judgement: Judgement) -> None:
    text = "The youngest moved to\nFargo. Inga has MA, her PMI is 00231188."
    found = judgement.findings(text, Channel.EMAIL, Part.BODY)
    homes = [text[f.start : f.end] for f in found if f.category is PiiCategory.ADDRESS]
    assert homes == ["moved to\nFargo"]


@pytest.mark.parametrize(
    "unit", ["a" * 50 + " ", "1 ", "Mai Yang, ", "x@", "$1,", "she ", "\n> ", "ssn:", "9-", "one "]
)
def test_no_text_makes_the_gate_hang(judgement: Judgement, unit: str) -> None:
    begun = process_time()
    judgement.findings(unit * (4_000 // len(unit)), Channel.EMAIL, Part.BODY)
    assert process_time() - begun < 60


@pytest.mark.parametrize("unit", [" ", "\n", " ,", "\t", '" ', "client,", "Sheet: a\n"])
def test_no_file_makes_the_gate_hang(judgement: Judgement, unit: str) -> None:
    begun = process_time()
    judgement.findings("Sheet: a\n" + unit * (40_000 // len(unit)), Channel.EXPORT, Part.BODY)
    assert process_time() - begun < 60
