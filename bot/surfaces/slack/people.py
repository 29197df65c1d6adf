"""Who is it that speaks in Slack? Matched to a person by verified address, and confirmed once by them.

Guests, strangers of a shared channel, bots and deactivated accounts are told why nothing is done for them.
What Slack says of somebody is asked again after some minutes, so that who was deactivated is soon refused.
"""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any, Final

from bot.commands.base import Account
from bot.outbox.signing_in import somebody_with
from bot.surfaces.slack.house import House
from bot.surfaces.slack.incoming import Place
from bot.surfaces.slack.workspace import Workspace
from governance_store import GovernanceError
from governance_store.records.chat_account import ChatAccount
from governance_store.records.ids import chat_account_id
from governance_store.records.person import Person

SERVICE: Final = "slack"
_FRESH: Final = timedelta(minutes=5)
_MOST: Final = 5_000


class NotKnownHere(GovernanceError):
    """Somebody for whom nothing is done, with the reason."""


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person who speaks; `confirmed` once they have said that the account is theirs."""

    person: Person
    account: Account
    confirmed: bool


class People:
    """Whom Slack's accounts belong to."""

    def __init__(self, house: House, workspace: Workspace) -> None:
        self._house = house
        self._workspace = workspace
        self._lock = threading.Lock()
        self._told: OrderedDict[str, tuple[datetime, Mapping[str, Any]]] = OrderedDict()
        self._direct: dict[str, str] = {}

    def speaker(self, place: Place) -> Speaker:
        """Who speaks; raises NotKnownHere, PutOff or NotDone."""
        told = self._ask(place.user)
        _refuse(place, told)
        account = Account(SERVICE, place.team, place.user, "Slack")
        with self._house.store.reading() as view:
            known = view.maybe(ChatAccount, chat_account_id(SERVICE, place.team, place.user))
            if known and known.active:
                person = view.maybe(Person, known.person)
                if person is None or not person.active:
                    raise NotKnownHere(
                        "You no longer take part in this network, so nothing was done.",
                        "Ask an administrator if that is a mistake.",
                    )
                return Speaker(person, account, confirmed=True)
            found = somebody_with(view, _address(told))
        if found is None:
            raise NotKnownHere(
                "Nobody in this network has the e-mail address of your Slack account, so nothing was done.",
                "Ask an administrator to add it: person set … also email ….",
            )
        return Speaker(found[0], account, confirmed=False)

    def called(self, user: str, label: str) -> str:
        """What a mention of somebody is in a line: the person, where they are one, else their name."""
        try:
            told = self._ask(user)
        except GovernanceError:
            return label or user
        with self._house.store.reading() as view:
            accounts = view.find(ChatAccount, active=True)
            known = next((one.person for one in accounts if one.user == user), None)
            found = somebody_with(view, _address(told)) if known is None and _is_verified(told) else None
        name = str((told.get("profile") or {}).get("real_name") or told.get("name") or label or user)
        return known or (found[0].id if found else name)

    def direct_with(self, user: str) -> str:
        """The clerk's conversation with somebody, where it is known."""
        return self._direct.get(user, "")

    def meet(self, user: str, channel: str) -> None:
        """Keep in mind where the clerk and somebody speak alone."""
        if channel.startswith("D"):
            self._direct[user] = channel

    def _ask(self, user: str) -> Mapping[str, Any]:
        now = self._house.clock.now()
        with self._lock:
            known = self._told.get(user)
        if known and now - known[0] < _FRESH:
            return known[1]
        told = self._workspace.user(user)
        with self._lock:
            self._told[user] = (now, told)
            while len(self._told) > _MOST:
                self._told.popitem(last=False)
        return told


def _refuse(place: Place, told: Mapping[str, Any]) -> None:
    """Raise NotKnownHere for whoever is no full member of our own workspace."""
    teams = {place.team, ""}
    elsewhere = place.user_team not in teams or str(told.get("team_id") or "") not in teams
    if told.get("is_bot") or told.get("is_workflow_bot"):
        raise NotKnownHere("Bots are not listened to.")
    if told.get("is_stranger") or elsewhere:
        raise NotKnownHere(
            "You are here from another organisation's Slack, so nothing was done.",
            "The clerk listens to members of its own workspace. You can write to it by mail.",
        )
    if told.get("deleted"):
        raise NotKnownHere("This Slack account has been deactivated, so nothing was done.")
    if told.get("is_restricted") or told.get("is_ultra_restricted"):
        raise NotKnownHere(
            "You are a guest in this Slack workspace, so nothing was done.",
            "The clerk listens to full members only. You can answer it by mail.",
        )
    if not _is_verified(told):
        raise NotKnownHere(
            "Your Slack account has no confirmed e-mail address, so I cannot tell who you are.",
            "Confirm your address in Slack's account settings, and say it again.",
        )


def _is_verified(told: Mapping[str, Any]) -> bool:
    return told.get("is_email_confirmed") is True and bool(_address(told))


def _address(told: Mapping[str, Any]) -> str:
    return str((told.get("profile") or {}).get("email") or "")
