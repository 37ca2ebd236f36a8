"""The form with one row per person, made as a document of the case so that it is sent like one."""

import csv
import io

from assisterdesk.actions.documents import add_document
from assisterdesk.actions.program import Session
from assisterdesk.basics.access import Access
from assisterdesk.basics.errors import Incomplete
from assisterdesk.cases.case import Document
from assisterdesk.submissions.body import form_rows
from assisterdesk.submissions.needs import Needs

#: its own name on the case; it leaves under the reference like every document
FORM_NAME = "case-status-request.csv"


def make_form(session: Session, access: Access, needs: Needs) -> Document:
    """Raises `Incomplete` while a chosen person lacks identifiers, or nobody is chosen."""
    lacking = tuple(person.missing for person in needs.people if person.missing)
    if lacking or not needs.people:
        raise Incomplete(
            "Choose the people and fill in their identifiers first: the form has a row for each.",
            lacking,
        )
    text = io.StringIO(newline="")
    csv.writer(text).writerows(form_rows(needs))
    # the mark at the start lets spreadsheet programs read accents right
    return add_document(session, access, FORM_NAME, text.getvalue().encode("utf-8-sig"), "form")
