"""The first steps on Today of a new office: what is done, what comes next, each one press away."""

from PySide6.QtWidgets import QWidget

from assisterdesk.actions.first_steps import FirstSteps, first_steps, put_guide_away
from assisterdesk.ui.shell.screen import ScreenContext
from assisterdesk.ui.widgets.arrange import column
from assisterdesk.ui.widgets.button import IconButton
from assisterdesk.ui.widgets.card import Card
from assisterdesk.ui.widgets.card_list import CardList, CardText
from assisterdesk.ui.widgets.label import Label
from assisterdesk.ui.wording import tr


class Guide(QWidget):
    """Hidden until there is a step to take; put away for good by its cross, which can be undone."""

    def __init__(self, context: ScreenContext) -> None:
        super().__init__()
        self.setObjectName("today_guide")
        self._context = context
        self._over = False
        self.away = IconButton("close", tr("Put the first steps away"), on_click=self._put_away)
        self.away.setObjectName("today_guide_away")
        card = Card(tr("First steps"), icon="check", actions=(self.away,))
        self.said = Label("", "muted", wrap=True)
        self.said.setObjectName("today_guide_said")
        card.add(self.said)
        self.steps = CardList()
        self.steps.setObjectName("today_guide_steps")
        self.steps.chosen.connect(self._go)
        card.add(self.steps)
        self.setLayout(column(card, margin=0))
        self.hide()

    def read(self) -> None:
        """Once all is done, or put away, never again until the next sign-in."""
        if not self._over:
            session = self._context.session
            self._context.background.run(
                self, lambda: first_steps(session), self._show, group="guide"
            )

    def _show(self, found: FirstSteps | None) -> None:
        self._over = found is None
        self.setVisible(found is not None)
        if found is None:
            return
        done = (found.secure_email, found.case, found.message).count(True)
        self.said.set_text(
            tr("{done} of 3 are done. What is left:").format(done=done)
            if done
            else tr("Three steps to the first answer of the desk. Ctrl+K finds everything else.")
        )
        self.steps.set_cards(
            [
                CardText(id, title, (text,), icon)
                for id, title, text, icon, is_done in (
                    (
                        "secure_email",
                        tr("Ask for secure email"),
                        tr("One press writes to the desk; personal data goes no other way."),
                        "shield",
                        found.secure_email,
                    ),
                    (
                        "case",
                        tr("Create a case, or bring in the spreadsheet you keep"),
                        tr("A case holds one household: people, notes, papers, messages."),
                        "cases",
                        found.case,
                    ),
                    (
                        "message",
                        tr("Write to the desk about it"),
                        tr("The form says what the desk needs, and what it does not."),
                        "submit",
                        found.message,
                    ),
                )
                if not is_done
            ]
        )

    def _go(self, id: str) -> None:
        match id:
            case "secure_email":
                self._context.navigate("secure_email")
            case "case":
                self._context.navigate("cases", new="yes")
            case _:
                self._context.navigate("submit")

    def _put_away(self) -> None:
        self._turn(away=True)

    def _turn(self, *, away: bool) -> None:
        session = self._context.session

        def turned(_: None) -> None:
            self._over = False
            self.read()
            if away:
                self._context.notify(
                    tr("The first steps are put away."), lambda: self._turn(away=False)
                )

        self._context.background.run(self, lambda: put_guide_away(session, away=away), turned)
