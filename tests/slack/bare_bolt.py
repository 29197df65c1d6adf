"""What does Bolt do by itself? An application that only acknowledges, as a process of its own.

`make bench` measures the clerk beside it; the contract of the stand-in is tried on it, with `--echo`. It is
served as the clerk is: by the same server, each request handed over to a thread.
"""

from __future__ import annotations

import argparse
import os
import socket
import sys
import threading
from typing import Any

from slack_bolt import Ack, App, BoltRequest
from slack_bolt.adapter.socket_mode import SocketModeHandler
from slack_sdk.web import WebClient
from starlette.applications import Starlette
from starlette.concurrency import run_in_threadpool
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from uvicorn import Config, Server

Told = dict[str, Any]


def application(*, echo: bool) -> App:
    """Bolt with a listener for each sort of delivery."""
    client = WebClient(token=os.environ["SLACK_BOT_TOKEN"], base_url=os.environ["SLACK_API_URL"])
    app = App(
        client=client,
        signing_secret=os.environ.get("SLACK_SIGNING_SECRET", "none"),
        process_before_response=True,
        token_verification_enabled=False,
    )

    @app.command("/clerk")
    def command(ack: Ack, body: Told) -> None:
        ack({"text": body["text"]} if echo else {})

    @app.event("message")
    def written(event: Told, client: WebClient) -> None:
        if echo and "subtype" not in event:
            text = f"You said: {event['text']}"
            client.chat_postMessage(
                channel=event["channel"], text=text, unfurl_links=False, unfurl_media=False
            )

    @app.event("app_mention")
    @app.event("app_home_opened")
    def noticed() -> None:
        """Acknowledged by Bolt."""

    _listen_to_forms(app)
    return app


def _listen_to_forms(app: App) -> None:
    @app.shortcut("ask")
    def asked(ack: Ack, body: Told, client: WebClient) -> None:
        ack()
        client.views_open(trigger_id=body["trigger_id"], view=FORM)

    @app.view("asked")
    def sent(ack: Ack, view: Told) -> None:
        said = view["state"]["values"]["name"]["said"]["value"]
        ack({"response_action": "errors", "errors": {"name": "Not so."}} if said == "wrong" else {})

    @app.options("chosen")
    def offered(ack: Ack, payload: Told) -> None:
        ack({"options": [_option(f"{payload['value']} {number}") for number in range(3)]})


def _option(label: str) -> Told:
    return {"text": {"type": "plain_text", "text": label}, "value": label}


FORM = {
    "type": "modal",
    "callback_id": "asked",
    "title": {"type": "plain_text", "text": "A form"},
    "submit": {"type": "plain_text", "text": "Send"},
    "close": {"type": "plain_text", "text": "Close"},
    "blocks": [
        {
            "type": "input",
            "block_id": "name",
            "label": {"type": "plain_text", "text": "Name"},
            "element": {"type": "plain_text_input", "action_id": "said", "max_length": 20},
        },
        {
            "type": "input",
            "block_id": "one",
            "optional": True,
            "label": {"type": "plain_text", "text": "One of many"},
            "element": {"type": "external_select", "action_id": "chosen"},
        },
    ],
}


def serve(app: App) -> None:
    """Serve by HTTP until stopped, and say where."""

    async def events(request: Request) -> Response:
        body = (await request.body()).decode()
        told = BoltRequest(body=body, headers=dict(request.headers.items()))
        answer = await run_in_threadpool(app.dispatch, told)
        return Response(answer.body, answer.status, {one: told[0] for one, told in answer.headers.items()})

    routes = [Route("/slack/events", events, methods=["POST"])]
    server = Server(Config(Starlette(routes=routes), log_level="warning", lifespan="off", access_log=False))
    with socket.create_server(("127.0.0.1", 0), backlog=256) as listener:
        sys.stdout.write(f"http://127.0.0.1:{listener.getsockname()[1]}/\n")
        sys.stdout.flush()
        server.run(sockets=[listener])


def main() -> None:
    """Serve until stopped, by HTTP or by socket."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--echo", action="store_true")
    options = parser.parse_args()
    app = application(echo=options.echo)
    token = os.environ.get("SLACK_APP_TOKEN")
    if not token:
        serve(app)
        return
    SocketModeHandler(app, token).connect()  # type: ignore[no-untyped-call]  # Bolt gives it no types
    threading.Event().wait()


if __name__ == "__main__":
    main()
