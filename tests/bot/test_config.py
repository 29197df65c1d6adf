"""What has whoever runs the clerk decided: settings read once, and refused in words."""

from __future__ import annotations

import stat
from pathlib import Path

import pytest

from bot.config import SECRET_FILE, Config, WrongSetting, create_secret, read_config


def test_without_settings_everything_has_a_default() -> None:
    """A fresh machine needs none: files beside the data, our own mailbox, the loopback address."""
    config = read_config(None, {})
    assert config == Config(
        data=Path("clerk-data"),
        mail_url="file:clerk-data/mail",
        mailbox="clerk@localhost",
        base_url="http://127.0.0.1:8000",
        port=8000,
    )


def test_settings_are_taken_from_the_environment() -> None:
    """Each variable of the README's table has its effect."""
    said = {
        "CLERK_DATA": "/srv/clerk",
        "MAIL_URL": "smtp://mail.example:25",
        "MAIL_FROM": "clerk@imaging.example",
        "CLERK_BASE_URL": "https://clerk.imaging.example/",
        "PORT": "9000",
        "CLERK_SECRET": "hush",
        "CLERK_PROXY": "127.0.0.1",
    }
    config = read_config(None, said)
    assert config.data == Path("/srv/clerk")
    assert config.mail_url == "smtp://mail.example:25"
    assert config.mailbox == "clerk@imaging.example"
    assert config.base_url == "https://clerk.imaging.example"
    assert config.port == 9000
    assert config.secret == b"hush"
    assert config.proxy == "127.0.0.1"


def test_the_command_line_wins_over_the_environment() -> None:
    """`--data` names the directory, and mail goes beside it."""
    config = read_config("here", {"CLERK_DATA": "there"})
    assert config.data == Path("here")
    assert config.mail_url == "file:here/mail"


@pytest.mark.parametrize(
    ("name", "value"),
    [
        pytest.param("PORT", "http", id="a port in words"),
        pytest.param("PORT", "65536", id="a port beyond the last"),
        pytest.param("PORT", "-1", id="a negative port"),
        pytest.param("MAIL_FROM", "clerk", id="a mailbox without a host"),
        pytest.param("MAIL_FROM", "a@b@c", id="a mailbox with two hosts"),
        pytest.param("MAIL_FROM", "clerk@x.example\nBcc: y@z.example", id="a header in the mailbox"),
    ],
)
def test_a_wrong_setting_is_refused_by_name(name: str, value: str) -> None:
    """Whoever set it learns which one it was."""
    with pytest.raises(WrongSetting, match=name):
        read_config(None, {name: value})


def test_the_secret_is_made_once_and_kept_from_others(tmp_path: Path) -> None:
    """Sessions outlive a restart, and nobody else on the machine can sign one."""
    first = read_config(str(tmp_path), {}).secret
    assert len(first) == 64
    assert read_config(str(tmp_path), {}).secret == first
    assert stat.S_IMODE((tmp_path / SECRET_FILE).stat().st_mode) == 0o600


def test_no_secret_is_the_same_as_another(tmp_path: Path) -> None:
    """Each is random."""
    (tmp_path / "a").mkdir()
    (tmp_path / "b").mkdir()
    assert create_secret(tmp_path / "a") != create_secret(tmp_path / "b")


def test_a_proxy_is_named_by_its_address() -> None:
    """A name could be anybody's."""
    with pytest.raises(WrongSetting, match="CLERK_PROXY is “proxy”"):
        read_config(None, {"CLERK_PROXY": "proxy"})


BOT, APP = "xoxb-1-made-up", "xapp-1-made-up"


def test_slack_is_off_unless_it_is_set() -> None:
    """Nothing of Slack is asked for where nothing says so."""
    assert read_config(None, {}).slack is None


@pytest.mark.parametrize(
    "more",
    [
        pytest.param({"SLACK_APP_TOKEN": APP}, id="Socket Mode"),
        pytest.param({"SLACK_SIGNING_SECRET": "s3"}, id="HTTP"),
    ],
)
def test_slack_is_reached_in_either_way(more: dict[str, str]) -> None:
    """A bot token and one of two more; neither is shown where settings are printed."""
    slack = read_config(None, {"SLACK_BOT_TOKEN": BOT, **more}).slack
    assert slack is not None
    assert slack.api_url == "https://slack.com/api/"
    assert "made-up" not in repr(slack)


@pytest.mark.parametrize(
    ("said", "told"),
    [
        pytest.param({"SLACK_BOT_TOKEN": BOT}, "nothing says how Slack reaches", id="no way in"),
        pytest.param({"SLACK_APP_TOKEN": APP}, "SLACK_BOT_TOKEN is not set", id="no bot token"),
        pytest.param({"SLACK_SIGNING_SECRET": "s3"}, "SLACK_BOT_TOKEN is not set", id="a secret alone"),
        pytest.param({"SLACK_BOT_TOKEN": APP, "SLACK_APP_TOKEN": BOT}, "begin with xoxb-", id="swapped"),
        pytest.param(
            {
                "SLACK_BOT_TOKEN": BOT,
                "SLACK_APP_TOKEN": APP,
                "SLACK_CLIENT_ID": "1",
                "SLACK_CLIENT_SECRET": "2",
            },
            "apps of many workspaces",
            id="an app of many workspaces",
        ),
        pytest.param(
            {"SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": APP, "SLACK_API_URL": "slack.com/api"},
            "SLACK_API_URL is “slack.com/api”",
            id="no address",
        ),
        pytest.param(
            {"SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": APP, "SLACK_API_URL": "http://slack.example/api"},
            "anybody on the way could read",
            id="an open line",
        ),
    ],
)
def test_slack_that_is_half_set_is_refused(said: dict[str, str], told: str) -> None:
    """Whoever sets it up learns what is missing, and no token is repeated."""
    with pytest.raises(WrongSetting, match=told) as refused:
        read_config(None, said)
    assert "made-up" not in str(refused.value)


def test_a_stand_in_for_slack_is_spoken_to_on_this_machine() -> None:
    """The address ends as the library wants it."""
    said = {"SLACK_BOT_TOKEN": BOT, "SLACK_APP_TOKEN": APP, "SLACK_API_URL": "http://127.0.0.1:9/api"}
    slack = read_config(None, said).slack
    assert slack is not None
    assert slack.api_url == "http://127.0.0.1:9/api/"
