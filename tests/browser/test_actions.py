"""Whether people see to their actions in a browser: put on, listed, moved, handed over, done."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from bot.links import Links
from bot.outbox.action_links import LABELS, Deed, action_link
from governance_store import open_store
from governance_store.clock import SystemClock
from governance_store.records.action import Action
from governance_store.records.person import Person
from tests.browser.conftest import Stage, become, look, newest, opened, say
from tests.browser.test_accessibility import violations

pytestmark = [pytest.mark.browser, pytest.mark.looks]


@pytest.fixture(params=[1280, 390], ids=["at a desk", "on a phone"])
def page(chromium: Browser, stage: Stage, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page as wide as a desk has it, and as a phone has it."""
    with opened(chromium, stage, width=int(request.param)) as one:
        yield one


def seen(page: Page, name: str) -> None:
    """Everybody can use what is shown, and nothing runs out of the page sideways; a picture is kept of it."""
    width = page.viewport_size["width"] if page.viewport_size else 0
    look(page, f"action-{name}-{width}")
    assert violations(page) == []
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def form(page: Page) -> Locator:
    """The form that the newest reply shows."""
    return page.locator(".clerk-turn--newest .clerk-form")


def choose(field: Locator, name: str) -> None:
    """Choose a person among all that there are."""
    options = field.locator("option", has_text=name)
    field.select_option(options.first.get_attribute("value"))


def typed(day: date) -> str:
    """A day as people type it."""
    return f"{day.day} {day:%b} {day.year}"


def members(stage: Stage) -> tuple[str, str]:
    """Two members of the board."""
    found = [one.name for one in stage.cast if one.roles == ("member",) and "board" in one.committees]
    return found[0], found[1]


def put_on(page: Page, stage: Stage, owner: str, what: str, by: date) -> str:
    """The lead puts an action on the log by the form; its reference."""
    become(page, stage.somebody("lead"))
    say(page, "action add")
    seen(page, "add")
    choose(form(page).get_by_label("Owner"), owner)
    form(page).get_by_label("What is to be done").fill(what)
    form(page).get_by_label("By (optional)", exact=True).fill(typed(by))
    form(page).get_by_label("Committee").select_option("board")
    form(page).get_by_role("button", name="Put it on the log").click()
    expect(page.locator(".clerk-turn--newest")).to_contain_text(f"is on the log, for {owner}")
    return newest(page).split(" is on the log")[0].split()[-1]


def press(page: Page, label: str) -> None:
    """Press a button of the newest reply, and wait for the answer."""
    before = page.locator(".clerk-turn").count()
    page.locator(".clerk-turn--newest").get_by_role("button", name=label, exact=True).first.click()
    page.locator(".clerk-turn").nth(before).wait_for()


def test_an_action_from_the_log_to_its_closing(page: Page, stage: Stage) -> None:
    """Listed with its rating, given more time by a form, handed over and accepted, done and agreed to."""
    owner, other = members(stage)
    day = SystemClock().now().date()
    id_ = put_on(page, stage, owner, "Send <the> MRI & CT policy", day + timedelta(days=5))

    say(page, "action list board")
    row = page.locator(".clerk-turn--newest tr", has_text="Send <the> MRI & CT policy")
    expect(row.last).to_contain_text("Amber")
    seen(page, "list")
    say(page, f"action extend {id_}")
    form(page).get_by_label("To", exact=True).fill(typed(day + timedelta(days=40)))
    form(page).get_by_label("Reason").fill("The physicist is away")
    form(page).get_by_role("button", name="Extend").click()
    expect(page.locator(".clerk-turn--newest")).to_contain_text("is due on")

    say(page, f"action reassign {id_}")
    choose(form(page).get_by_label("To", exact=True), other)
    form(page).get_by_role("button", name="Ask them").click()
    expect(page.locator(".clerk-turn--newest")).to_contain_text(f"{other} is asked")
    become(page, other)
    say(page, "brief")
    press(page, "Accept it")
    expect(page.locator(".clerk-turn--newest")).to_contain_text("yours now")

    say(page, f"action show {id_}")
    seen(page, "show")
    press(page, "Done")
    expect(page.locator(".clerk-turn--newest")).to_contain_text("proposed for closure")
    become(page, stage.somebody("administrator"))
    say(page, f"action close {id_}")
    expect(page.locator(".clerk-turn--newest")).to_contain_text("is closed")
    say(page, "action picture board")
    picture = page.locator(".clerk-turn--newest img")
    expect(picture).to_have_attribute("alt", newest_alternative(page))
    seen(page, "picture")


def newest_alternative(page: Page) -> str:
    """What the newest picture shows, as the reply says it in words too."""
    alternative = page.locator(".clerk-turn--newest img").get_attribute("alt") or ""
    assert alternative
    assert alternative in newest(page)
    return alternative


def link_to(stage: Stage, id_: str, name: str) -> str:
    """The page that the link in somebody's brief leads to; briefs leave on working days alone."""
    links = Links((stage.data / "secret").read_bytes(), "")
    store = open_store(stage.data)
    with store.reading() as view:
        person = next(one for one in view.find(Person) if one.name == name)
        return action_link(links, view.get(Action, id_), person, SystemClock().now())


def test_the_page_that_a_mail_leads_to(page: Page, chromium: Browser, stage: Stage) -> None:
    """Nobody is signed in; a wrong day is said on it, and what is folded away opens by keyboard."""
    owner, _other = members(stage)
    id_ = put_on(page, stage, owner, "Count the lead aprons", SystemClock().now().date() + timedelta(days=5))
    # Of its own: a refusal has a status that browsers note as an error, and other pages may have none.
    context = chromium.new_context(base_url=stage.address, viewport=page.viewport_size)
    mail = context.new_page()
    mail.goto(link_to(stage, id_, owner))
    expect(mail.get_by_text(f"This acts for {owner}")).to_be_visible()
    seen(mail, "by-link")
    more_time(mail, "40 February")
    expect(mail.get_by_role("alert")).to_contain_text("does not exist")
    expect(mail.locator("[name=day]")).to_have_value("40 February")
    seen(mail, "by-link-wrong")
    mail.get_by_label("How far it has come").fill("Two of six sites")
    mail.get_by_role("button", name=LABELS[Deed.UPDATE]).click()
    expect(mail.get_by_role("status")).to_contain_text("Noted")
    mail.get_by_role("link", name="open the link again").click()
    mail.get_by_role("button", name=LABELS[Deed.DONE]).click()
    expect(mail.get_by_role("status")).to_contain_text("proposed for closure")
    mail.get_by_role("link", name="open the link again").click()
    expect(mail.get_by_role("heading", level=1)).to_have_text("This link does not work")
    seen(mail, "by-link-over")
    context.close()


def more_time(mail: Page, day: str) -> None:
    """Unfold what asks for more time by the keyboard, and say until when."""
    mail.locator("summary", has_text=LABELS[Deed.EXTEND]).focus()
    mail.keyboard.press("Enter")
    form_ = mail.locator("form", has=mail.locator("[name=day]"))
    form_.locator("[name=day]").fill(day)
    form_.get_by_role("button").click()


def test_everything_of_one_person_is_handed_over(page: Page, stage: Stage) -> None:
    """What moves is shown, and one button moves it."""
    _owner, giver = members(stage)
    id_ = put_on(page, stage, giver, "Renew the contract", SystemClock().now().date() + timedelta(days=60))
    say(page, f'person handover "{giver}"')
    seen(page, "left-behind")
    lead = stage.somebody("lead")
    say(page, f'lead handover "{giver}" to "{lead}"')
    expect(page.locator(".clerk-turn--newest")).to_contain_text("Nothing has moved yet")
    seen(page, "handover")
    press(page, "Hand it over now")
    expect(page.locator(".clerk-turn--newest")).to_contain_text(f"went from {giver} to {lead}")
    say(page, f"action show {id_}")
    expect(page.locator(".clerk-turn--newest")).to_contain_text(lead)
