"""How is Slack asked to do something? Through its Web API; whatever goes wrong is raised as what it means.

Nothing waits or tries again here: a listener must not sleep, and what has to be tried again is a letter.
"""

from __future__ import annotations

import json
import logging
import urllib.request
from collections.abc import Callable, Iterator, Mapping, Sequence
from http.client import HTTPException
from typing import Any, Final
from urllib.error import HTTPError
from urllib.parse import urlsplit

from slack_sdk import WebClient
from slack_sdk.errors import SlackApiError, SlackClientError

from bot.outbox.sending import PutOff
from bot.render.blockkit import Message
from bot.reply import Attachment
from bot.surfaces.slack.failures import NotDone, judged, not_reached
from bot.surfaces.slack.house import Settings

_PATIENCE: Final = 10
QUIET: Final = logging.getLogger(f"{__name__}.library")
QUIET.setLevel(logging.CRITICAL)
"""What the library says of its own holds what people wrote; what matters is raised."""
_MOST_PAGES: Final = 20
MOST_BYTES: Final = 20 * 1024 * 1024
Payload = Mapping[str, Any]


def client_of(settings: Settings) -> WebClient:
    """The library's client, which neither waits nor tries again by itself."""
    return WebClient(
        token=settings.bot_token,
        base_url=settings.api_url,
        timeout=_PATIENCE,
        retry_handlers=[],
        logger=QUIET,
    )


class Workspace:
    """The workspace that the clerk's app is installed in; every method raises PutOff or NotDone."""

    def __init__(self, client: WebClient) -> None:
        self._client = client

    def user(self, id_: str) -> Payload:
        """Somebody as Slack knows them."""
        return self._asked(self._client.users_info, user=id_)["user"] or {}

    def channel(self, id_: str) -> Payload:
        """A channel as Slack knows it."""
        return self._asked(self._client.conversations_info, channel=id_)["channel"] or {}

    def channels(self) -> Iterator[Payload]:
        """The channels that the clerk can see, as far as some pages of them reach."""
        cursor = ""
        for _page in range(_MOST_PAGES):
            answer = self._asked(
                self._client.conversations_list,
                types="public_channel,private_channel",
                exclude_archived=True,
                limit=200,
                **({"cursor": cursor} if cursor else {}),
            )
            yield from answer["channels"] or ()
            cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                return

    def post(self, channel: str, message: Message, thread: str = "") -> tuple[str, str]:
        """Write a message to a channel, or to a person; gives where it stands."""
        answer = self._asked(
            self._client.chat_postMessage,
            channel=channel,
            text=message.text,
            blocks=list(message.blocks) or None,
            unfurl_links=False,
            unfurl_media=False,
            **_in_thread(thread),
        )
        return str(answer["channel"]), str(answer["ts"])

    def whisper(self, channel: str, user: str, message: Message, thread: str = "") -> None:
        """Write what one person alone sees, until they reload."""
        self._asked(
            self._client.chat_postEphemeral,
            channel=channel,
            user=user,
            text=message.text,
            blocks=list(message.blocks) or None,
            **_in_thread(thread),
        )

    def respond(self, address: str, payload: Payload) -> None:
        """Answer where Slack said that this may be answered, five times within half an hour."""
        if not self._is_slack(address):
            raise NotDone("used_url")
        request = urllib.request.Request(  # noqa: S310 -- looked at above
            address, json.dumps(payload).encode(), {"Content-Type": "application/json; charset=utf-8"}
        )
        try:
            with urllib.request.urlopen(request, timeout=_PATIENCE):  # noqa: S310 -- likewise
                pass
        except HTTPError as fault:
            raise NotDone("used_url") from fault
        except (OSError, HTTPException) as fault:
            raise not_reached() from fault

    def change(self, channel: str, ts: str, message: Message) -> None:
        """Write one of the clerk's messages anew."""
        self._asked(
            self._client.chat_update,
            channel=channel,
            ts=ts,
            text=message.text,
            blocks=list(message.blocks) or None,
        )

    def open(self, trigger: str, view: Payload) -> tuple[str, str]:
        """Open a modal before whoever did something just now; gives its identifier and its hash."""
        answer = self._asked(self._client.views_open, trigger_id=trigger, view=dict(view))
        return str(answer["view"]["id"]), str(answer["view"]["hash"])

    def change_view(self, view_id: str, view: Payload, hash_: str = "") -> None:
        """Show something else in a modal that is open, unless it has changed since."""
        seen = {"hash": hash_} if hash_ else {}
        self._asked(self._client.views_update, view_id=view_id, view=dict(view), **seen)

    def publish(self, user: str, view: Payload) -> None:
        """Show somebody's Home."""
        self._asked(self._client.views_publish, user_id=user, view=dict(view))

    def hand_over(self, channel: str, files: Sequence[Attachment], thread: str = "") -> None:
        """Put files where a channel is read, by its identifier."""
        if not files:
            return
        self._asked(
            self._client.files_upload_v2,
            channel=channel,
            file_uploads=[_upload(one) for one in files],
            request_file_info=False,
            **_in_thread(thread),
        )

    def fetch(self, file: Payload) -> Attachment:
        """A file that somebody dropped."""
        if not file.get("url_private"):
            file = self._asked(self._client.files_info, file=str(file.get("id")))["file"] or {}
        address = str(file.get("url_private_download") or file.get("url_private") or "")
        if int(file.get("size") or 0) > MOST_BYTES:
            raise NotDone("file_too_large")
        return Attachment(
            str(file.get("name") or "file"), str(file.get("mimetype") or ""), self._bytes_at(address)
        )

    def _bytes_at(self, address: str) -> bytes:
        """What lies there; the token goes along, so that it is fetched from Slack alone."""
        if not self._is_slack(address):
            raise NotDone("file_not_found")
        request = urllib.request.Request(  # noqa: S310 -- looked at above
            address, headers={"Authorization": f"Bearer {self._client.token}"}
        )
        try:
            with urllib.request.urlopen(request, timeout=_PATIENCE) as answer:  # noqa: S310 -- likewise
                if answer.headers.get_content_type() == "text/html":  # the page to sign in
                    raise NotDone("file_not_found")
                return bytes(answer.read(MOST_BYTES + 1))
        except (OSError, HTTPException) as fault:
            raise not_reached() from fault

    def _is_slack(self, address: str) -> bool:
        """Whether an address is Slack's, or the stand-in's that we were told to speak to."""
        said, ours = urlsplit(address), urlsplit(self._client.base_url)
        of_slack = (said.hostname or "").endswith(".slack.com") and said.scheme == "https"
        return of_slack or (said.scheme, said.netloc) == (ours.scheme, ours.netloc)

    def _asked(self, method: Callable[..., Any], **arguments: Any) -> Any:  # noqa: ANN401 -- as the library has it
        try:
            return method(**arguments)
        except SlackApiError as fault:
            raise judged(fault) from fault
        except SlackClientError as fault:
            raise PutOff("Slack's library could not ask it.") from fault
        except (OSError, HTTPException) as fault:
            raise not_reached() from fault


def _upload(file: Attachment) -> dict[str, object]:
    told: dict[str, object] = {"content": file.content or b" ", "filename": file.name, "title": file.name}
    return told | ({"alt_txt": file.alternative} if file.alternative else {})


def _in_thread(thread: str) -> dict[str, str]:
    return {"thread_ts": thread} if thread else {}
