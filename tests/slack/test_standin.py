"""Does the stand-in refuse what Slack refuses? Asked by Slack's own library, over real lines."""

from __future__ import annotations

import urllib.request
from collections.abc import Iterator
from datetime import timedelta
from typing import Any, Final

import pytest
from slack_sdk.errors import SlackApiError
from slack_sdk.web import WebClient
from slack_sdk.webhook import WebhookClient

from tests.slack.manifest import manifest_of
from tests.slack.person import Person
from tests.slack.standin import StandIn, stand_in
from tests.slack.trouble import breaks_off, says, too_many
from tests.slack.workspace import BOT_USER, Channel

MANIFEST: Final = {
    "features": {
        "app_home": {"home_tab_enabled": True, "messages_tab_enabled": True},
        "slash_commands": [{"command": "/clerk", "should_escape": True}],
        "shortcuts": [{"type": "global", "name": "Ask the clerk", "callback_id": "ask"}],
    },
    "oauth_config": {
        "scopes": {
            "bot": [
                "chat:write",
                "im:write",
                "users:read",
                "users:read.email",
                "channels:read",
                "files:write",
                "files:read",
                "commands",
            ]
        }
    },
    "settings": {
        "event_subscriptions": {"bot_events": ["message.im", "app_mention", "app_home_opened"]},
        "interactivity": {"is_enabled": True},
        "socket_mode_enabled": True,
    },
}
SAYING: Final[dict[str, Any]] = {"text": "hello", "unfurl_links": False, "unfurl_media": False}


@pytest.fixture(scope="module")
def slack() -> Iterator[StandIn]:
    """A stand-in, which these tests may complain about."""
    with stand_in(manifest_of(MANIFEST), complaining=False) as found:
        yield found


@pytest.fixture
def client(slack: StandIn) -> WebClient:
    """Slack's own client, with the bot's token."""
    return WebClient(token=slack.tokens.bot, base_url=slack.address)


@pytest.fixture
def ada(slack: StandIn) -> Person:
    """Somebody of the workspace."""
    return slack.joins("Ada Admin", f"ada{slack.space.number()}@example.org")


@pytest.fixture
def channel(slack: StandIn, ada: Person) -> Channel:
    """A channel with her and the bot in it."""
    return slack.space.opens_channel("board", {ada.id, BOT_USER})


def refusal(call: Any, **given: Any) -> str:  # noqa: ANN401 -- the methods of a client
    """The word with which a call is refused."""
    with pytest.raises(SlackApiError) as raised:
        call(**given)
    return str(raised.value.response["error"])


def modal(**further: Any) -> dict[str, Any]:  # noqa: ANN401 -- parts of a view
    """A modal with one field."""
    field = {
        "type": "input",
        "block_id": "name",
        "label": {"type": "plain_text", "text": "Name"},
        "element": {"type": "plain_text_input", "action_id": "said"},
    }
    title = {"type": "plain_text", "text": "A form"}
    submit = {"type": "plain_text", "text": "Send"}
    close = {"type": "plain_text", "text": "Close"}
    return {"type": "modal", "title": title, "submit": submit, "close": close, "blocks": [field], **further}


def test_tokens_are_looked_at(slack: StandIn, client: WebClient) -> None:
    """Each fault of a token has its word, and each sort of token its methods."""
    assert client.auth_test()["user_id"] == BOT_USER
    others = {
        "": "not_authed",
        "xoxb-other": "invalid_auth",
        slack.tokens.app_level: "not_allowed_token_type",
    }
    for token, word in others.items():
        assert refusal(WebClient(token=token, base_url=slack.address).auth_test) == word
    assert refusal(client.apps_connections_open, app_token=slack.tokens.bot) == "not_allowed_token_type"
    slack.tokens.revoked = True
    assert refusal(client.auth_test) == "token_revoked"
    slack.tokens.revoked = False


def test_scopes_are_those_of_the_manifest(client: WebClient, channel: Channel) -> None:
    """What the manifest does not ask for is not done, and the answer names what lacks."""
    with pytest.raises(SlackApiError) as raised:
        client.reactions_add(channel=channel.id, timestamp="1.1", name="eyes")
    assert raised.value.response["error"] == "missing_scope"
    assert raised.value.response["needed"] == "reactions:write"


def test_arguments_are_those_that_are_declared(client: WebClient, channel: Channel) -> None:
    """An argument that no method takes, one that lacks, and one of another sort are each refused."""
    assert refusal(client.chat_postMessage, channel=channel.id, tekst="x", **SAYING) == "invalid_arguments"
    assert refusal(client.api_call, api_method="chat.postMessage", json={"text": "x"}) == "invalid_arguments"
    assert refusal(client.api_call, api_method="chat.shout", json={}) == "unknown_method"
    looked_up = {"api_method": "users.lookupByEmail", "json": {"email": "a@example.org"}}
    assert refusal(client.api_call, **looked_up) == "invalid_arguments"


def test_messages_go_only_where_they_may(slack: StandIn, client: WebClient, ada: Person) -> None:
    """Unknown, archived and strange places, people who are gone, bots: each is refused by its word."""
    space = slack.space
    archived = space.opens_channel("old", {BOT_USER}, archived=True)
    without = space.opens_channel("others", {ada.id})
    gone = slack.joins("Gone", "gone@example.org", deleted=True)
    places = {
        "C0NOWHERE": "channel_not_found",
        "#board": "channel_not_found",
        archived.id: "is_archived",
        without.id: "not_in_channel",
        gone.id: "channel_not_found",
        BOT_USER: "cannot_dm_bot",
    }
    for place, word in places.items():
        assert refusal(client.chat_postMessage, channel=place, **SAYING) == word
    assert client.chat_postMessage(channel=ada.id, **SAYING)["channel"] == ada.direct.id
    assert refusal(client.conversations_open, users=gone.id) == "user_disabled"


def test_messages_need_content_and_stay_within_limits(client: WebClient, channel: Channel) -> None:
    """Nothing, too long a text and blocks over a limit are refused."""
    assert refusal(client.api_call, api_method="chat.postMessage", json={"channel": channel.id}) == "no_text"
    assert refusal(client.chat_postMessage, channel=channel.id, text="x" * 40_001) == "msg_too_long"
    long = [{"type": "section", "text": {"type": "mrkdwn", "text": "x" * 3_001}}]
    assert refusal(client.chat_postMessage, channel=channel.id, blocks=long, **SAYING) == "invalid_blocks"


def test_a_view_stays_within_limits(slack: StandIn, client: WebClient, ada: Person) -> None:
    """A title that is too long is refused, and the trigger is still good."""
    trigger = slack.space.trigger(ada.id)
    long = {"type": "plain_text", "text": "x" * 25}
    assert refusal(client.views_open, trigger_id=trigger, view=modal(title=long)) == "invalid_arguments"
    client.views_open(trigger_id=trigger, view=modal())


def test_what_slack_lets_pass_is_complained_of(slack: StandIn, client: WebClient, ada: Person) -> None:
    """A message that calls everybody, and one whose links unfold."""
    before = len(slack.space.complaints)
    client.chat_postMessage(channel=ada.id, text="<!channel> hello")
    assert len(slack.space.complaints) == before + 2


def test_ephemeral_messages_are_for_those_who_are_there(
    slack: StandIn, client: WebClient, channel: Channel, ada: Person
) -> None:
    """Only she sees it; and nobody who is not in the channel can be shown one."""
    bob = slack.joins("Bob", "bob@example.org")
    since = ada.mark()
    client.chat_postEphemeral(channel=channel.id, user=ada.id, text="for you")
    assert ada.reads(since, "for you") in ada.seen(since)
    assert not bob.seen(since)
    given = {"channel": channel.id, "user": bob.id, "text": "for you"}
    assert refusal(client.chat_postEphemeral, **given) == "user_not_in_channel"


def test_only_own_messages_are_written_anew(client: WebClient, ada: Person) -> None:
    """By the conversation's own identifier, and only what the bot wrote."""
    sent = client.chat_postMessage(channel=ada.id, **SAYING)
    client.chat_update(channel=sent["channel"], ts=sent["ts"], text="hello again")
    assert refusal(client.chat_update, channel=ada.id, ts=sent["ts"], text="x") == "channel_not_found"
    given = {"channel": sent["channel"], "ts": "1.000001", "text": "x"}
    assert refusal(client.chat_update, **given) == "message_not_found"


def test_a_trigger_lives_three_seconds_and_once(slack: StandIn, client: WebClient, ada: Person) -> None:
    """A modal opens once for each trigger, and never late."""
    used, late = slack.space.trigger(ada.id), slack.space.trigger(ada.id)
    client.views_open(trigger_id=used, view=modal())
    assert refusal(client.views_open, trigger_id=used, view=modal()) == "exchanged_trigger_id"
    slack.watch.forward(timedelta(seconds=3.1))
    assert refusal(client.views_open, trigger_id=late, view=modal()) == "expired_trigger_id"
    assert refusal(client.views_open, trigger_id="made up", view=modal()) == "invalid_trigger_id"


def test_a_view_is_updated_by_its_last_hash(slack: StandIn, client: WebClient, ada: Person) -> None:
    """Who has not seen the last change does not overwrite it; a modal that is closed is not found."""
    first = client.views_open(trigger_id=slack.space.trigger(ada.id), view=modal())["view"]
    client.views_update(view_id=first["id"], hash=first["hash"], view=modal())
    given = {"view_id": first["id"], "hash": first["hash"], "view": modal()}
    assert refusal(client.views_update, **given) == "hash_conflict"
    ada.open_modal().open = False
    assert refusal(client.views_update, view_id=first["id"], view=modal()) == "not_found"


def test_three_modals_lie_over_one_another_and_no_more(
    slack: StandIn, client: WebClient, ada: Person
) -> None:
    """The fourth is refused, and so is one over nothing."""
    pushing = {"trigger_id": slack.space.trigger(ada.id, "V1"), "view": modal()}
    assert refusal(client.views_push, **pushing) == "no_view_to_push_onto"
    client.views_open(trigger_id=slack.space.trigger(ada.id), view=modal())
    for _ in range(2):
        client.views_push(trigger_id=slack.space.trigger(ada.id, "V1"), view=modal())
    pushing = {"trigger_id": slack.space.trigger(ada.id, "V1"), "view": modal()}
    assert refusal(client.views_push, **pushing) == "push_limit_reached"


def test_a_home_is_published_for_people_alone(slack: StandIn, client: WebClient, ada: Person) -> None:
    """By the last hash where one is given; and nobody who is gone has a home."""
    home = {"type": "home", "blocks": [{"type": "divider"}]}
    first = client.views_publish(user_id=ada.id, view=home)["view"]
    client.views_publish(user_id=ada.id, view=home, hash=first["hash"])
    given = {"user_id": ada.id, "view": home, "hash": first["hash"]}
    assert refusal(client.views_publish, **given) == "hash_conflict"
    assert refusal(client.views_publish, user_id=ada.id, view=modal()) == "invalid_arguments"


def test_a_response_address_is_good_five_times_for_half_an_hour(slack: StandIn, ada: Person) -> None:
    """The sixth answer and a late one are not taken."""
    address = WebhookClient(slack.space.address(ada.id, ada.direct.id))
    answers = [address.send(text="hello").status_code for _ in range(6)]
    assert answers == [200] * 5 + [404]
    late = WebhookClient(slack.space.address(ada.id, ada.direct.id))
    slack.watch.forward(timedelta(minutes=31))
    assert late.send(text="hello").body == "expired_url"


def test_a_file_goes_up_in_three_steps(slack: StandIn, client: WebClient, ada: Person) -> None:
    """By Slack's own library; to a conversation, never to a person; and as many bytes as were announced."""
    since = ada.mark()
    client.files_upload_v2(channel=ada.direct.id, filename="terms.docx", content=b"bytes", title="Terms")
    message = slack.space.waited_for(lambda: next((one for one in slack.space.messages if one.files), None))
    assert slack.space.files[message.files[0]].content == b"bytes"
    assert ada.seen(since)
    announced = client.files_getUploadURLExternal(filename="a.txt", length=9)
    request = urllib.request.Request(announced["upload_url"], data=b"short", method="POST")
    with pytest.raises(urllib.error.HTTPError, match="400"):
        urllib.request.urlopen(request)
    files = [{"id": announced["file_id"], "title": "a"}]
    assert refusal(client.files_completeUploadExternal, files=files) == "file_not_found"
    assert refusal(client.files_upload_v2, channel=ada.id, filename="a", content="x") == "channel_not_found"


def test_people_are_described_as_slack_does(slack: StandIn, client: WebClient, ada: Person) -> None:
    """Guests, strangers and those who are gone are told apart; a stranger's address is not told."""
    assert client.users_lookupByEmail(email=ada.member.email)["user"]["id"] == ada.id
    gone = slack.joins("Gone", "gone.too@example.org", deleted=True)
    assert refusal(client.users_lookupByEmail, email="gone.too@example.org") == "users_not_found"
    assert client.users_info(user=gone.id)["user"]["deleted"]
    stranger = client.users_info(user=slack.joins("S", "s@elsewhere.example", stranger=True).id)["user"]
    assert stranger["is_stranger"]
    assert "email" not in stranger["profile"]
    guest = client.users_info(user=slack.joins("G", "g@example.org", guest=True).id)["user"]
    assert guest["is_restricted"]
    assert not guest["is_ultra_restricted"]


def test_what_is_meant_to_go_wrong_does(slack: StandIn, client: WebClient, ada: Person) -> None:
    """So many times, and then it is well again."""
    slack.trouble.on("chat.postMessage", too_many(7))
    slack.trouble.on("chat.postMessage", says("fatal_error"))
    with pytest.raises(SlackApiError) as raised:
        client.chat_postMessage(channel=ada.id, **SAYING)
    assert (raised.value.response.status_code, raised.value.response.headers["Retry-After"]) == (429, "7")
    assert refusal(client.chat_postMessage, channel=ada.id, **SAYING) == "fatal_error"
    slack.trouble.on("chat.postMessage", breaks_off)
    bare = WebClient(token=slack.tokens.bot, base_url=slack.address, retry_handlers=[])
    with pytest.raises(OSError, match=r"reset|closed"):
        bare.chat_postMessage(channel=ada.id, **SAYING)
    assert client.chat_postMessage(channel=ada.id, **SAYING)["ok"]
