"""One request in hand: where it stands, and the one next thing to do."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from assisterdesk.actions import privacy_requests as verbs
from assisterdesk.actions.privacy_letters import letter_leaving, letters_of
from assisterdesk.basics.ids import CaseId, PersonId
from assisterdesk.people.person import Person
from assisterdesk.privacy.identity import identity_methods
from assisterdesk.privacy.person_request import STEP_TITLE, PersonRequest, Step
from assisterdesk.privacy.record import DELIVERY_TITLE, Delivery
from assisterdesk.ui import wording
from assisterdesk.ui.screens.privacy import view_model
from assisterdesk.ui.screens.privacy.section import (
    PDF_FILES,
    Section,
    abreast,
    button,
    clear,
    field,
    focus_first,
    named,
    tall,
)
from assisterdesk.ui.ways_out import save_file
from assisterdesk.ui.widgets.arrange import column, holder, row
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.choice import Choice, Tick
from assisterdesk.ui.widgets.day_field import DayField
from assisterdesk.ui.widgets.fact_list import FactList
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.widgets.line_field import LineField
from assisterdesk.ui.widgets.prose_line import ProseLine
from assisterdesk.ui.widgets.step_list import StepList
from assisterdesk.ui.wording import tr

if TYPE_CHECKING:
    from assisterdesk.actions.program import Session
    from assisterdesk.egress.outgoing import Outgoing


class RequestSteps(QWidget):
    """`changed` carries the request's id after each step. What is needed next stands alone in the
    card, so that no step is skipped."""

    changed = Signal(str)

    def __init__(self, section: Section) -> None:
        super().__init__(section)
        self._section = section
        self._request: PersonRequest | None = None
        self._ticks: dict[str, Tick] = {}
        self.list = StepList([tr(STEP_TITLE[s]) for s in view_model.STEPS])
        named(self.list, "request_steps")
        self.facts = FactList(across=1)
        self.card = Card(tr("Next"), icon="chevron-right")
        self._next = QVBoxLayout()
        self.card.body.addLayout(self._next)
        self.outcome = ProseLine(placeholder=tr("Why it ends without an answer"), max_length=200)
        named(self.outcome, "request_outcome", tr("Why it ends without an answer"))
        self.end_button = button("request_end", tr("End it"), self._end, "quiet")
        self._end_row = holder(row(self.outcome, self.end_button))
        left = tall(column(self.list, self.facts, None))
        left.setFixedWidth(270)
        right = tall(column(self.card, self._end_row, None))
        lay = row(left, right)
        lay.setStretch(1, 1)
        self.setLayout(lay)

    def show_request(self, request: PersonRequest, *, work: bool = False) -> None:
        """`work`: go on with it, by keyboard too."""
        if request == self._request:
            # read again and the same: what is half filled in stays
            return
        self._request = request
        at = view_model.STEPS.index(request.step)
        closed = request.step is Step.CLOSED
        self.list.go_to(at + 1)
        self.facts.set_facts(self._facts(request))
        at_work = self.isAncestorOf(QApplication.focusWidget() or self.window())
        clear(self._next)
        self._ticks = {}
        build: dict[Step, Callable[[PersonRequest], None]] = {
            Step.RECEIVED: self._signature,
            Step.SIGNED: self._identity,
            Step.VERIFIED: self._compile,
            Step.COMPILED: self._sift,
            Step.LETTER_MADE: self._deliver,
            Step.DELIVERED: self._close,
            Step.CLOSED: self._closed,
        }
        build[request.step](request)
        self._end_row.setVisible(not closed and request.step is not Step.DELIVERED)
        if at_work or work:
            focus_first(self.card)

    def show_names(self) -> None:
        """Names were hidden or shown."""
        if self._request is not None:
            self.facts.set_facts(self._facts(self._request))

    def _facts(self, r: PersonRequest) -> tuple[tuple[str, str], ...]:
        method = identity_methods().get(r.identity_method)
        hidden = self._section.context.names_hidden
        return (
            (tr("About"), view_model.request_name(r, hidden)),
            (tr("Asked by"), "" if hidden else r.asker_name),
            (tr("May act by"), r.authority),
            (tr("Received"), wording.day(r.received_on)),
            (tr("Answer by"), view_model.due_words(r.due, self._section.today)),
            (tr("Signed"), wording.day(r.signed_on) if r.signed_on else ""),
            (tr("Identity"), tr(method.title) if method else ""),
            (tr("Delivered"), wording.day(r.delivered_on) if r.delivered_on else ""),
            (tr("Ended with"), r.outcome),
        )

    def _say(self, title: str, *parts: QWidget) -> None:
        self.card.title.set_text(title)
        for part in parts:
            self._next.addWidget(part)

    def _do(self, work: "Callable[[Session], PersonRequest]") -> None:
        session = self._section.context.session

        def done(made: PersonRequest) -> None:
            self.changed.emit(made.id)

        self._section.change(lambda: work(session), done)

    # -- one step each

    def _signature(self, request: PersonRequest) -> None:
        signed = DayField(request.received_on)

        def go() -> None:
            day = self._section.day(signed, tr("Signed on"))
            if day is not None:
                self._do(lambda session: verbs.see_signature(session, request, day))

        self._say(
            tr("Look at the signature"),
            Label(tr("The request must be in writing and signed."), "muted", wrap=True),
            field("request_signed", tr("Signed on"), signed),
            holder(row(button("request_sign", tr("Signature &seen"), go, "primary"), None)),
        )

    def _identity(self, request: PersonRequest) -> None:
        words = LineField(request.name, max_length=80)
        found_here = QVBoxLayout()
        people_here = holder(found_here)
        method = Choice(
            [(m.id, tr(m.title)) for m in identity_methods().values()],
            placeholder=tr("Choose how"),
        )
        explained = Label("", "help", wrap=True)
        method.picked.connect(lambda id: explained.set_text(tr(identity_methods()[id].help)))

        def find() -> None:
            session, text = self._section.context.session, words.text()
            self._section.run(
                lambda: _people(session, text),
                lambda people: self._offer(found_here, people),
                "people",
                people_here,
            )

        def go() -> None:
            chosen = [PersonId(p) for p, tick in self._ticks.items() if tick.isChecked()]
            way = method.chosen_id()
            self._do(lambda session: verbs.verify_identity(session, request, way, chosen))

        words.returnPressed.connect(find)
        self._say(
            tr("Verify who asks"),
            Label(
                tr(
                    "Find the records that are this person's and tick them. What they hold says "
                    "how strong the check must be."
                ),
                "muted",
                wrap=True,
            ),
            holder(
                row(
                    named(words, "request_find_words", tr("Name to look for")),
                    button("request_find", tr("&Find"), find, icon="search"),
                )
            ),
            people_here,
            field("request_method", tr("Identity verified by"), method),
            explained,
            holder(row(button("request_verify", tr("Identity &verified"), go, "primary"), None)),
        )

    def _offer(
        self, place: QVBoxLayout, found: tuple[tuple[Person, ...], dict[CaseId, str]]
    ) -> None:
        clear(place)
        people, references = found
        self._ticks = {}
        for person in people:
            tick = Tick(view_model.person_line(person, references.get(person.case, "")))
            tick.setObjectName(f"privacy_person_{person.id}")
            self._ticks[person.id] = tick
            place.addWidget(tick)
        if not people:
            place.addWidget(
                Label(
                    tr(
                        "Nobody by this name is in the store. If that is the answer, verify the "
                        "identity with nobody ticked."
                    ),
                    "muted",
                    wrap=True,
                )
            )

    def _compile(self, request: PersonRequest) -> None:
        self._say(
            tr("Compile the list"),
            Label(
                tr("The whole store is gone through: every case, note, document and the log."),
                "muted",
                wrap=True,
            ),
            holder(
                row(
                    button(
                        "request_compile",
                        tr("&Compile the list"),
                        lambda: self._do(lambda session: verbs.compile_list(session, request)),
                        "primary",
                    ),
                    None,
                )
            ),
        )

    def _sift(self, request: PersonRequest) -> None:
        parts: list[QWidget] = [
            Label(
                tr(
                    "Tick what belongs to an investigation about this person: the letter leaves "
                    "it out. With everything ticked, the letter says that nothing is responsive."
                ),
                "muted",
                wrap=True,
            )
        ]
        if not request.items:
            parts.append(Label(tr("The store holds nothing on this person."), wrap=True))
        for item in request.items:
            tick = Tick(view_model.item_line(item), item.id in request.left_out)
            tick.setObjectName(f"privacy_item_{item.id}")
            tick.setEnabled(not item.investigation)
            tick.setToolTip(view_model.kinds(tuple(item.categories)))
            self._ticks[item.id] = tick
            parts.append(tick)

        def go() -> None:
            out = [id for id, tick in self._ticks.items() if tick.isChecked()]

            def write(session: "Session") -> PersonRequest:
                sifted = request
                if frozenset(out) != request.left_out:
                    sifted = verbs.leave_out(session, request, out)
                return verbs.write_letter(session, sifted)[0]

            self._do(write)

        parts.append(
            holder(row(button("request_write", tr("&Write the letter"), go, "primary"), None))
        )
        self._say(tr("Look through the list"), *parts)

    def _deliver(self, request: PersonRequest) -> None:
        how = Choice([(d.value, tr(DELIVERY_TITLE[d])) for d in Delivery])
        on = DayField(self._section.today)

        def go() -> None:
            day, way = self._section.day(on, tr("Delivered on")), Delivery(how.chosen_id())
            if day is not None:
                self._do(lambda session: verbs.deliver(session, request, way, day))

        save = button("request_save", tr("Save the letter as PDF"), lambda: None, icon="print")
        save.clicked.connect(lambda: self._save(request, save))
        again = button(
            "request_again",
            tr("Compile again"),
            lambda: self._do(lambda session: verbs.compile_list(session, request)),
            "quiet",
        )
        self._say(
            tr("Deliver the answer"),
            holder(row(save, again, None)),
            holder(
                abreast(
                    field("request_delivery", tr("Delivered"), how),
                    field("request_delivered", tr("Day"), on),
                )
            ),
            holder(row(button("request_deliver", tr("&Delivered"), go, "primary"), None)),
        )

    def _close(self, request: PersonRequest) -> None:
        self._say(
            tr("Close the request"),
            holder(
                row(
                    button(
                        "request_close",
                        tr("&Close"),
                        lambda: self._do(lambda session: verbs.close(session, request)),
                        "primary",
                    ),
                    None,
                )
            ),
        )

    def _closed(self, request: PersonRequest) -> None:
        parts: list[QWidget] = [Label(tr("The request is closed; the record stays."), "muted")]
        if request.letter is not None:
            save = button("request_save", tr("Save the letter as PDF"), lambda: None, icon="print")
            save.clicked.connect(lambda: self._save(request, save))
            parts.append(holder(row(save, None)))
        self._say(tr("Nothing more to do"), *parts)

    def _end(self) -> None:
        request, outcome = self._request, self.outcome.text()
        if request is not None:
            self._do(lambda session: verbs.close(session, request, outcome))

    def _save(self, request: PersonRequest, origin: QWidget) -> None:
        def gather(session: "Session", name: str) -> "Outgoing":
            letter = next(x for x in letters_of(session, request.id) if x.id == request.letter)
            return letter_leaving(session, letter, verbs.REASON, name)

        save_file(
            self._section.context,
            origin,
            f"{request.number}.pdf",
            PDF_FILES,
            gather,
            self._section.say,
        )


def _people(session: "Session", words: str) -> tuple[tuple[Person, ...], dict[CaseId, str]]:
    """The records by that name, and their cases' references."""
    found = verbs.find_people(session, words)
    return found, {p.case: session.store.case_reference(p.case) for p in found}
