"""An office on a computer where IT fixed something."""

from dataclasses import replace

from assisterdesk.actions.program import Program, Session
from assisterdesk.actions.signing_in import create_office
from assisterdesk.basics.kinds import Role
from assisterdesk.settings.policy import Fixed, Policy, Source, Value


def fixed(**values: Value) -> Policy:
    """`sending__exports=False` for the rule ``sending.exports``."""
    return Policy(
        {rule.replace("__", "."): Fixed(value, Source.FILE) for rule, value in values.items()}
    )


def signed_in(under: Program) -> Session:
    """A new office, its first person in every role."""
    practice = under.practice
    assert practice is not None
    first = replace(practice.first, roles=frozenset(Role))
    return create_office(under, practice.office, first, practice.passphrase)[0]


def under_policy(plain: Program, **values: Value) -> Program:
    return replace(plain, policy=fixed(**values))
