"""What the gate allows here: the office's ways out, narrowed by what IT fixed for the computer."""

from assisterdesk.actions.program import Program
from assisterdesk.basics.kinds import PiiCategory
from assisterdesk.egress.policy import GatePolicy
from assisterdesk.egress.route import all_routes
from assisterdesk.egress.ways_out import closed_of, overrides_of, ways_out
from assisterdesk.settings.policy import Policy

#: what the rule on files outside the program closes: each leaves something readable behind
SAVING = frozenset({"calendar", "export", "open_with"})
PRINTING = frozenset({"print"})
SHUT = "This way out is closed on this computer, so nothing left."


def gate_policy(program: Program, control_address: str = "") -> GatePolicy:
    """`control_address` is allowed beside the desks: only for the test message, about nobody."""
    ways = ways_out()
    fixed = program.policy
    kinds = fixed.names("sending.never_override") or ()
    only = fixed.names("sending.recipients")
    shut = closed_by_policy(fixed)
    return GatePolicy(
        desks=tuple((d.desk, d.email) for d in program.catalogues.desks.values()),
        allowed_addresses=frozenset({control_address} if control_address else ()),
        overrides=overrides_of(ways),
        closed=closed_of(ways) | shut,
        never=frozenset(PiiCategory(kind) for kind in kinds),
        only=None if only is None else frozenset(a.strip().lower() for a in only),
        closed_because=tuple((r, f"{SHUT} {why_closed(fixed, r)}".strip()) for r in sorted(shut)),
    )


def closed_by_policy(fixed: Policy) -> frozenset[str]:
    """The ways out that IT closed for this computer."""
    allowed = fixed.names("sending.routes")
    closed: frozenset[str] = frozenset()
    if allowed is not None:
        closed |= frozenset(all_routes()) - allowed
    if not fixed.allows("sending.exports"):
        closed |= SAVING
    if not fixed.allows("sending.printing"):
        closed |= PRINTING
    return closed


def why_closed(fixed: Policy, route: str) -> str:
    """Which rule of IT's closed this way, as a sentence; '' when none did."""
    if route not in closed_by_policy(fixed):
        return ""
    rules = ["sending.routes"]
    if route in SAVING:
        rules.insert(0, "sending.exports")
    if route in PRINTING:
        rules.insert(0, "sending.printing")
    return next((why for rule in rules if (why := fixed.locked(rule))), "")
