"""From a galaxy to one that looks the same: one click, in words and in curves."""

import pytest

pytestmark = pytest.mark.browser


def test_a_twin_is_opened_with_a_click_and_has_twins_of_its_own(explorer_at):
    page = explorer_at("?row=100&noise=lsst-y10&tab=alike")
    cards = page.page.locator(".twins .cards button")
    page.wait_for(lambda: cards.count() == 12)
    words = page.page.locator(".twins .words")
    assert "galaxies look the same in what is seen" in words.inner_text() and "redshift up" in words.inner_text()
    assert cards.first.locator("svg path").count() >= 6
    row = cards.first.get_attribute("data-row")
    cards.first.focus()
    page.page.keyboard.press("Enter")
    page.wait_for(lambda: f"Galaxy {row}" in page.page.locator(".galaxy-facts").inner_text())
    page.wait_for(lambda: row not in [card.get_attribute("data-row") for card in cards.all()])
    page.wait_for(lambda: f"row={row}" in page.page.url)
