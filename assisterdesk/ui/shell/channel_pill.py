"""The state of secure email in a few words, for the top bar."""

from typing import TYPE_CHECKING

from assisterdesk.securemail.channel import ChannelState, ServiceState
from assisterdesk.ui.theme.roles import Tone
from assisterdesk.ui.wording import tr

if TYPE_CHECKING:
    # for the type alone: the window is drawn before the rooms below are loaded
    from assisterdesk.actions.secure_channel import Overview


def pill(overview: "Overview") -> tuple[str, Tone]:
    """What the top bar says: the best way that is open now, or how far it is."""
    said, tone = _state(overview)
    return tr("{desk}: {state}").format(desk=overview.desk.short_name, state=said), tone


def _state(overview: "Overview") -> tuple[str, Tone]:
    channel, service = overview.channel.state, overview.service.state
    if overview.account is not None and not overview.closed:
        return tr("encrypted email ready"), Tone.DONE
    match channel:
        case ChannelState.IN_USE | ChannelState.ACCOUNT_READY:
            if overview.channel.site_closed:
                return tr("confirm the site's name"), Tone.ATTENTION
            return tr("secure site ready"), Tone.DONE
        case ChannelState.INVITED:
            return tr("invitation arrived"), Tone.ATTENTION
        case ChannelState.REQUESTED:
            return tr("secure email requested"), Tone.CALM
    if service is ServiceState.APPROVED:
        return tr("proof needed"), Tone.ATTENTION
    if service in (ServiceState.PERMISSION_REQUESTED, ServiceState.MORE_INFORMATION):
        return tr("permission requested"), Tone.CALM
    return tr("no secure email yet"), Tone.ATTENTION
