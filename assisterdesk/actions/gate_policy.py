"""What the gate allows here: the office's ways out, narrowed by what IT fixed for the computer."""

from collections.abc import Mapping

from assisterdesk.actions.program import Program
from assisterdesk.basics.kinds import PiiCategory, Role
from assisterdesk.egress.outgoing import Override
from assisterdesk.egress.policy import GatePolicy
from assisterdesk.egress.route import all_routes
from assisterdesk.egress.ways_out import WayOut, ways_out
from assisterdesk.settings.office_gate import OfficeGate, WayRule, office_gate
from assisterdesk.settings.policy import WARNING_ROUTES, Policy

#: what the rule on files outside the program closes: each leaves something readable behind
SAVING = frozenset({"calendar", "export", "open_with"})
PRINTING = frozenset({"print"})
NOT_OFFERED = "This is not offered here."
SHUT = "This way out is closed on this computer, so nothing left."


def gate_policy(
    program: Program, control_address: str = "", kept: Mapping[str, str] | None = None
) -> GatePolicy:
    """`control_address` is allowed beside the desks: only for the test message, about nobody.
    `kept`: the office's settings."""
    office = office_gate(kept or {})
    ways = {way.id: rule_of(way, office) for way in ways_out()}
    fixed = program.policy
    kinds = fixed.names("sending.never_override") or ()
    only = fixed.names("sending.recipients")
    shut = closed_by_policy(fixed)
    return GatePolicy(
        desks=tuple((d.desk, d.email) for d in program.catalogues.desks.values()),
        allowed_addresses=frozenset({control_address} if control_address else ()),
        overrides=tuple((way, overrides_of(fixed, way, rule)) for way, rule in ways.items()),
        closed=frozenset(way for way, rule in ways.items() if not rule.open) | shut,
        never=frozenset(PiiCategory(kind) for kind in kinds),
        only=None if only is None else frozenset(a.strip().lower() for a in only),
        closed_because=tuple((r, f"{SHUT} {why_closed(fixed, r)}".strip()) for r in sorted(shut)),
        teachers=office.teachers & may_be_teachers(fixed),
        clipboard_seconds=fixed.at_most("lock.clipboard_seconds_most", office.clipboard_seconds),
    )


def rule_of(way: WayOut, office: OfficeGate) -> WayRule:
    """As the office rules it, or as it was delivered. What cannot warn has no way past it."""
    delivered = WayRule(way.open, frozenset(o.value for o in way.overrides))
    ruled = office.ways.get(way.id, delivered)
    return ruled if way.id in WARNING_ROUTES else WayRule(ruled.open, delivered.past)


def overrides_of(fixed: Policy, way: str, rule: WayRule) -> frozenset[Override]:
    return frozenset(o for o in Override if o in rule.past and not past_locked(fixed, way, o))


def past_locked(fixed: Policy, way: str, past: Override) -> str:
    """Why IT does not let this way past a warning be offered; '' when it does."""
    allowed = fixed.names("sending.overrides")
    if allowed is None or f"{way}.{past}" in allowed:
        return ""
    return fixed.locked("sending.overrides") or NOT_OFFERED


def may_be_teachers(fixed: Policy) -> frozenset[Role]:
    allowed = fixed.names("sending.teachers")
    return frozenset(role for role in Role if allowed is None or role in allowed)


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
