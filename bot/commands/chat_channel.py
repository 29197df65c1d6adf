"""In which channel is a committee told of its meetings? Linked and unlinked by whoever keeps the record."""

from __future__ import annotations

from dataclasses import replace
from typing import Annotated

from bot.commands.base import KEEPERS, Act, Param, Problem, Refused, command
from bot.commands.naming import committee_name
from bot.parameters.base import Channel
from bot.parameters.channels import A_CHANNEL
from bot.parameters.people import A_COMMITTEE
from bot.reply import Button, Choices, Mood, Reply, Verdict
from governance_store.records.chat_channel import ChatChannel
from governance_store.records.committee import Committee
from governance_store.records.ids import chat_channel_id
from governance_store.records.meeting import Meeting
from governance_store.rules.channel_news import news_key


@command(
    "committee link",
    "Announce a committee's meetings in a channel",
    who=KEEPERS,
    examples=("committee link board #board",),
    submit="Link",
)
def link(
    act: Act,
    committee: Annotated[Committee, Param(A_COMMITTEE, "Committee")],
    channel: Annotated[Channel, Param(A_CHANNEL, "Channel", hint="As it is called, such as #board.")],
) -> Reply:
    """From now on each meeting is announced there; never where other organisations read along."""
    if channel.shared:
        told = f"#{channel.name} is shared with another organisation, and nothing of the record goes there."
        raise Refused(Problem(told, "channel"))
    id_ = chat_channel_id(channel.service, channel.workspace, channel.id)
    known = act.view.maybe(ChatChannel, id_)
    if known and known.active and known.committee == committee.id:
        return Reply((Verdict(Mood.NOTE, f"#{channel.name} is linked with {committee.name} already."),))
    if known and known.active:
        other = committee_name(act.view, known.committee)
        told = f"#{channel.name} is linked with {other}."
        line = f"committee unlink #{channel.name}"
        raise Refused(Problem(told, "channel"), nearest=(line,))
    made = ChatChannel(id_, committee.id, channel.service, channel.workspace, channel.id, name=channel.name)
    act.commit("chat-channel.linked", made, keys=tuple(_told_already(act, made)))
    told = f"The meetings of {committee.name} are announced in #{channel.name} from now on."
    back = Choices((Button("Take it back", f"committee unlink #{channel.name}"),))
    return Reply((Verdict(Mood.GOOD, told), back), ids=(committee.id,))


def _told_already(act: Act, channel: ChatChannel) -> list[str]:
    """The keys of what stands now: a channel is told of what comes."""
    meetings = act.view.find(Meeting, committee=channel.committee)
    keys = dict.fromkeys(news_key(act.view, channel, one) for one in meetings)
    return [key for key in keys if not act.view.has_key(key)]


@command(
    "committee unlink",
    "Announce a committee's meetings in a channel no longer",
    who=KEEPERS,
    examples=("committee unlink #board",),
    submit="Unlink",
)
def unlink(act: Act, channel: Annotated[Channel, Param(A_CHANNEL, "Channel")]) -> Reply:
    """What was announced there stays."""
    known = act.view.maybe(ChatChannel, chat_channel_id(channel.service, channel.workspace, channel.id))
    if known is None or not known.active:
        return Reply((Verdict(Mood.NOTE, f"#{channel.name} is linked with no committee."),))
    act.commit("chat-channel.unlinked", replace(known, active=False))
    told = f"Nothing more of {committee_name(act.view, known.committee)} is announced in #{channel.name}."
    return Reply((Verdict(Mood.GOOD, told),), ids=(known.committee,))
