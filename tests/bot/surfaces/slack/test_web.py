from __future__ import annotations

from datetime import timedelta

from tests.bot.surfaces.slack.scene import MIA, Placed
from tests.slack import payloads
from tests.slack.delivery import Delivery, Sort


def test_what_is_not_signed_by_slack_is_refused(there: Placed) -> None:
    """A forged signature, an old hour, none at all: nothing is done, and it is said by the status."""
    mia = there.comes(MIA)
    told = payloads.command(there.slack.space, mia.member, mia.direct, "/clerk", "me away until 10 Jan 2027")
    delivery = Delivery(Sort.COMMAND, told)
    http, before = there.slack.http, there.spoken.commits()
    assert http is not None
    assert http.deliver(delivery, forged=True).status == 401
    assert http.deliver(delivery, age=timedelta(minutes=6)).status == 401
    assert http.deliver(delivery, age=-timedelta(minutes=6)).status == 401
    assert http.post(delivery.body[0], {"Content-Type": delivery.body[1]}).status == 401
    assert http.post(b"\xff\xfe", {"Content-Type": delivery.body[1]}).status == 400
    assert there.spoken.commits() == before
    assert http.deliver(delivery).acknowledged
    assert there.spoken.commits() == before + 1


def test_the_address_is_proved_to_slack(there: Placed) -> None:
    """Slack asks once, when the address is set, for what it sends to be sent back."""
    told = {"type": "url_verification", "challenge": "c0ffee", "token": "x"}
    assert there.slack.http is not None
    outcome = there.slack.http.deliver(Delivery(Sort.EVENT, told))
    assert outcome.answer == {"challenge": "c0ffee"}
