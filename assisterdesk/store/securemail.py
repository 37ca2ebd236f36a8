"""Channels to the desks, the office's own services and the proofs that they encrypt."""

from assisterdesk.basics.ids import StaffId
from assisterdesk.basics.kinds import DeskId
from assisterdesk.securemail.channel import (
    Channel,
    ChannelState,
    OwnService,
    Proof,
    ServiceState,
)
from assisterdesk.store.columns import (
    day,
    moment,
    moment_or_none,
    to_day,
    to_moment_or_none,
)
from assisterdesk.store.connections import Database
from assisterdesk.store.stamped import Stamped


def put_channel(db: Database, channel: Channel, kept: Stamped) -> None:
    """Keeps the channel and adds the step to its history."""
    since = moment_or_none(channel.since)
    db.execute(
        "INSERT INTO channels (staff_id, desk, state, since, requested_at, invited_at, link,"
        " link_host, request_message_id, confirmed_host) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (staff_id, desk) DO UPDATE SET state = excluded.state,"
        " since = excluded.since, requested_at = excluded.requested_at,"
        " invited_at = excluded.invited_at, link = excluded.link, link_host = excluded.link_host,"
        " request_message_id = excluded.request_message_id,"
        " confirmed_host = excluded.confirmed_host",
        (
            channel.staff,
            channel.desk,
            channel.state,
            since,
            moment_or_none(channel.requested_at),
            moment_or_none(channel.invited_at),
            channel.link,
            channel.link_host,
            channel.request_message_id,
            channel.confirmed_host,
        ),
    )
    _add_step(db, channel.staff, channel.desk, channel.state, since, kept)


def channel(db: Database, staff: StaffId, desk: DeskId) -> Channel:
    """The channel as it is; one in the state "none" when nothing was ever kept."""
    row = db.execute(
        "SELECT state, since, requested_at, invited_at, link, link_host, request_message_id,"
        " confirmed_host FROM channels WHERE staff_id = ? AND desk = ?",
        (staff, desk),
    ).fetchone()
    if row is None:
        return Channel(staff, desk)
    return Channel(
        staff,
        desk,
        ChannelState(row["state"]),
        to_moment_or_none(row["since"]),
        to_moment_or_none(row["requested_at"]),
        to_moment_or_none(row["invited_at"]),
        row["link"],
        row["link_host"],
        row["request_message_id"],
        row["confirmed_host"],
    )


def put_own_service(db: Database, service: OwnService, kept: Stamped) -> None:
    """Keeps the service and adds the step to its history."""
    since = moment_or_none(service.since)
    db.execute(
        "INSERT INTO own_services (desk, state, since, vendor, method, approver, approved_on,"
        " evidence, certificate, certificate_named, certificate_named_by, certificate_named_on)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT (desk) DO UPDATE SET state = excluded.state, since = excluded.since,"
        " vendor = excluded.vendor, method = excluded.method, approver = excluded.approver,"
        " approved_on = excluded.approved_on, evidence = excluded.evidence,"
        " certificate = excluded.certificate, certificate_named = excluded.certificate_named,"
        " certificate_named_by = excluded.certificate_named_by,"
        " certificate_named_on = excluded.certificate_named_on",
        (
            service.desk,
            service.state,
            since,
            service.vendor,
            service.method,
            service.approver,
            day(service.approved_on),
            service.evidence,
            service.certificate,
            service.certificate_named,
            service.certificate_named_by,
            day(service.certificate_named_on),
        ),
    )
    _add_step(db, StaffId(""), service.desk, service.state, since, kept)


def own_service(db: Database, desk: DeskId) -> OwnService:
    row = db.execute(
        "SELECT state, since, vendor, method, approver, approved_on, evidence, certificate,"
        " certificate_named, certificate_named_by, certificate_named_on FROM own_services"
        " WHERE desk = ?",
        (desk,),
    ).fetchone()
    if row is None:
        return OwnService(desk)
    return OwnService(
        desk,
        ServiceState(row["state"]),
        to_moment_or_none(row["since"]),
        row["vendor"],
        row["method"],
        row["approver"],
        to_day(row["approved_on"]),
        row["evidence"],
        row["certificate"],
        row["certificate_named"],
        row["certificate_named_by"],
        to_day(row["certificate_named_on"]),
    )


def put_proof(db: Database, proof: Proof) -> None:
    db.execute(
        "INSERT INTO proofs (staff_id, on_day, arrived_encrypted, account_hash)"
        " VALUES (?, ?, ?, ?)",
        (proof.staff, proof.on.isoformat(), proof.arrived_encrypted, proof.account_hash),
    )


def latest_proof(db: Database, staff: StaffId) -> Proof | None:
    """The one recorded last, whatever day it names."""
    row = db.execute(
        "SELECT on_day, arrived_encrypted, account_hash FROM proofs WHERE staff_id = ?"
        " ORDER BY n DESC LIMIT 1",
        (staff,),
    ).fetchone()
    if row is None:
        return None
    on = to_day(row["on_day"])
    if on is None:
        raise ValueError("a proof without a day")
    return Proof(staff, on, bool(row["arrived_encrypted"]), row["account_hash"])


def _add_step(
    db: Database, staff: StaffId, desk: DeskId, state: str, since: str | None, kept: Stamped
) -> None:
    db.execute(
        "INSERT INTO channel_steps (staff_id, desk, state, since, kept_at, kept_by)"
        " VALUES (?, ?, ?, ?, ?, ?)",
        (staff, desk, state, since, moment(kept.at), kept.who),
    )
