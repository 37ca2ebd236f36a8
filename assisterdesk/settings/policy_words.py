"""Says the policy of a computer: as text for a person, as JSON for scripts."""

import json

from assisterdesk.settings.policy import RULES, Policy, Value


def as_text(policy: Policy) -> str:
    """One line a rule: its id, the value that is fixed and by whom, or that it is free."""
    lines = []
    for rule in RULES:
        fixed = policy.fixed.get(rule.id)
        if fixed is None:
            lines.append(f"{rule.id}: free")
        else:
            unit = f" {rule.unit}" if rule.unit else ""
            lines.append(f"{rule.id}: {_said(fixed.value)}{unit} ({fixed.source.value})")
    return "".join(f"{line}\n" for line in (*lines, *policy.ignored))


def as_json(policy: Policy) -> str:
    """``{"rules": {id: {"value", "source"} or null}, "ignored": [sentence]}``."""
    rules = {
        rule.id: (
            {"value": fixed.value, "source": fixed.source.value}
            if (fixed := policy.fixed.get(rule.id)) is not None
            else None
        )
        for rule in RULES
    }
    return json.dumps({"rules": rules, "ignored": policy.ignored}, indent=1) + "\n"


def _said(value: Value) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, tuple):
        return ", ".join(value) or "none"
    return str(value)
