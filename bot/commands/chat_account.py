"""Whose is an account of a chat service? Said once by the person, and theirs until they say otherwise."""

from __future__ import annotations

from dataclasses import replace

from bot.commands.base import EVERYBODY, Account, Act, Refused, command
from bot.commands.naming import person_name
from bot.reply import Button, Choices, Mood, Reply, Verdict, Weight
from governance_store.records.chat_account import ChatAccount
from governance_store.records.ids import chat_account_id

_ELSEWHERE = "There is no account to speak of here: say this to the clerk in Slack."


@command(
    "me connect",
    "Say that the chat account you write from is yours",
    who=EVERYBODY,
    examples=("me connect",),
    submit="That is me",
)
def connect(act: Act) -> Reply:
    """From then on what this account says is said by you."""
    here = _account(act)
    id_ = chat_account_id(here.service, here.workspace, here.user)
    known = act.view.maybe(ChatAccount, id_)
    if known and known.active and known.person == act.actor.id:
        return Reply((Verdict(Mood.NOTE, f"This {here.shown} account is known to be yours already."),))
    if known and known.active:
        holder = person_name(act.view, known.person)
        raise Refused(f"This {here.shown} account is {holder}'s. They can end that with “me disconnect”.")
    made = ChatAccount(id_, act.actor.id, here.service, here.workspace, here.user, act.now)
    act.commit("chat-account.confirmed", made)
    told = f"This {here.shown} account is yours from now on, {act.actor.name}."
    offer = Choices(
        (
            Button("What I can say", "help", Weight.PRIMARY),
            Button("Be reached here", f"me notify {here.service}"),
            Button("Here and by mail", "me notify both"),
        ),
        "What next?",
    )
    return Reply((Verdict(Mood.GOOD, told), offer), ids=(act.actor.id,))


@command(
    "me disconnect",
    "Say that the chat account you write from is yours no longer",
    who=EVERYBODY,
    examples=("me disconnect",),
    submit="Disconnect",
)
def disconnect(act: Act) -> Reply:
    """Letters that went there go by mail again."""
    here = _account(act)
    known = act.view.maybe(ChatAccount, chat_account_id(here.service, here.workspace, here.user))
    if known is None or not known.active or known.person != act.actor.id:
        return Reply((Verdict(Mood.NOTE, f"This {here.shown} account is not recorded as yours."),))
    act.commit("chat-account.ended", replace(known, active=False))
    told = f"This {here.shown} account is yours no longer."
    return Reply((Verdict(Mood.GOOD, told, ("Before you speak here again, you are asked who you are.",)),))


def _account(act: Act) -> Account:
    if act.request.account is None:
        raise Refused(_ELSEWHERE)
    return act.request.account
