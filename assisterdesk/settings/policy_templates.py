"""Group Policy templates (ADMX and its English words, ADML), made from the schema."""

from xml.sax.saxutils import escape, quoteattr

from assisterdesk.settings.policy import GROUPS, RULES, Kind, Rule
from assisterdesk.settings.policy_registry import KEY

_SPACE = "http://schemas.microsoft.com/GroupPolicy/2006/07/PolicyDefinitions"
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'


def _id(rule: Rule) -> str:
    return rule.id.replace(".", "_")


def admx() -> str:
    """AssisterDesk.admx: each rule as a policy of the computer."""
    out = [
        _HEAD,
        f'<policyDefinitions xmlns="{_SPACE}" revision="1.0" schemaVersion="1.0">\n',
        "  <policyNamespaces>\n",
        '    <target prefix="assisterdesk" namespace="AssisterDesk.Policies"/>\n',
        '    <using prefix="windows" namespace="Microsoft.Policies.Windows"/>\n',
        "  </policyNamespaces>\n",
        '  <resources minRequiredRevision="1.0"/>\n',
        "  <categories>\n",
        '    <category name="assisterdesk" displayName="$(string.assisterdesk)"/>\n',
    ]
    for group in GROUPS:
        out.append(
            f'    <category name="{group}" displayName="$(string.group_{group})">'
            '<parentCategory ref="assisterdesk"/></category>\n'
        )
    out.append("  </categories>\n  <policies>\n")
    out += [_policy(rule) for rule in RULES]
    out.append("  </policies>\n</policyDefinitions>\n")
    return "".join(out)


def _policy(rule: Rule) -> str:
    id, key = _id(rule), f"{KEY}\\{rule.group}"
    head = (
        f'    <policy name="{id}" class="Machine" displayName="$(string.{id})"'
        f' explainText="$(string.{id}_help)" key={quoteattr(key)}'
    )
    tail = (
        f'      <parentCategory ref="{rule.group}"/>\n'
        '      <supportedOn ref="windows:SUPPORTED_Windows_10_0"/>\n'
    )
    if rule.kind is Kind.YES_NO:
        return (
            f'{head} valueName="{rule.name}">\n{tail}'
            '      <enabledValue><decimal value="1"/></enabledValue>\n'
            '      <disabledValue><decimal value="0"/></disabledValue>\n    </policy>\n'
        )
    if rule.kind is Kind.NUMBER:
        element = (
            f'<decimal id="{id}_box" valueName="{rule.name}" required="true"'
            f' minValue="{rule.least}" maxValue="{rule.most}"/>'
        )
    elif rule.kind is Kind.TEXT:
        element = f'<text id="{id}_box" valueName="{rule.name}" required="true"/>'
    elif rule.kind is Kind.ONE_OF:
        items = "".join(
            f'<item displayName="$(string.{id}_{word})">'
            f"<value><string>{word}</string></value></item>"
            for word in rule.words
        )
        element = f'<enum id="{id}_box" valueName="{rule.name}" required="true">{items}</enum>'
    else:
        place = quoteattr(f"{key}\\{rule.name}")
        element = f'<list id="{id}_box" key={place} valuePrefix=""/>'
    return (
        f'{head} presentation="$(presentation.{id})">\n{tail}'
        f"      <elements>{element}</elements>\n    </policy>\n"
    )


def adml() -> str:
    """AssisterDesk.adml: the words of `admx`, for the folder en-US."""
    words = {"assisterdesk": "AssisterDesk"}
    words |= {f"group_{group}": title for group, title in GROUPS.items()}
    shown = []
    for rule in RULES:
        id = _id(rule)
        words[id] = rule.label
        words[f"{id}_help"] = _help(rule)
        if rule.kind is Kind.ONE_OF:
            words |= {f"{id}_{word}": word for word in rule.words}
        if rule.kind is not Kind.YES_NO:
            shown.append(_presentation(rule))
    strings = "".join(f'      <string id="{id}">{escape(t)}</string>\n' for id, t in words.items())
    return (
        f'{_HEAD}<policyDefinitionResources xmlns="{_SPACE}" revision="1.0" schemaVersion="1.0">\n'
        "  <displayName>AssisterDesk</displayName>\n"
        "  <description>What your IT may fix on this computer</description>\n"
        f"  <resources>\n    <stringTable>\n{strings}    </stringTable>\n"
        f"    <presentationTable>\n{''.join(shown)}    </presentationTable>\n  </resources>\n"
        "</policyDefinitionResources>\n"
    )


def _help(rule: Rule) -> str:
    words = f" Words it knows: {', '.join(rule.words)}." if rule.words else ""
    return f"{rule.help}{words} In the policy file: {rule.id}."


def _presentation(rule: Rule) -> str:
    id = _id(rule)
    label = escape(f"{rule.label} ({rule.unit})" if rule.unit else rule.label)
    if rule.kind is Kind.NUMBER:
        first = f'refId="{id}_box" defaultValue="{rule.least}"'
        box = f"<decimalTextBox {first}>{label}</decimalTextBox>"
    elif rule.kind is Kind.TEXT:
        box = f'<textBox refId="{id}_box"><label>{label}</label></textBox>'
    elif rule.kind is Kind.ONE_OF:
        box = f'<dropdownList refId="{id}_box" defaultItem="0">{label}</dropdownList>'
    else:
        box = f'<listBox refId="{id}_box">{label}</listBox>'
    return f'      <presentation id="{id}">{box}</presentation>\n'
