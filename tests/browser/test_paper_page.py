"""The paper's page: its table grows, its figures are of the galaxy in view, and each cell opens the explorer in its state."""

import pytest

pytestmark = pytest.mark.browser

PAINTED = """() => {  // how many panels of Figure 2 have anything on them
    const found = [];
    const look = root => root.querySelectorAll("*").forEach(element => {
        if (element.matches(".paper section canvas")) found.push(element);
        if (element.shadowRoot) look(element.shadowRoot);
    });
    look(document);
    const pixels = canvas => canvas.getContext("2d").getImageData(0, 0, canvas.width, canvas.height).data;
    const isPainted = canvas => canvas.width && pixels(canvas).some(Boolean);
    return found.filter(isPainted).length;
}"""


def test_the_papers_table_and_figures_are_live_and_each_cell_opens_its_state(explorer):
    page = explorer("?row=5&catalog=few")
    tab = page.page
    tab.get_by_role("tab", name="Paper").click()
    cell = tab.locator(".paper td .opener").first
    page.wait_for(lambda: "±" in cell.inner_text(), seconds=120)
    assert "paper 0.162" in cell.inner_text()
    page.wait_for(lambda: tab.evaluate(PAINTED) == 35)
    assert tab.locator(".paper section .opener canvas").count() == 35 and tab.locator(".strip.maps canvas").count() == 5
    assert not tab.locator(".mosaic-vectors").is_visible()
    tab.keyboard.press("s")  # a plot comes on stage from here, too
    page.wait_for(lambda: tab.locator(".mosaic-vectors").is_visible())
    tab.keyboard.press("s")
    page.wait_for(lambda: tab.locator(".paper td").first.is_visible())
    tab.get_by_role("button", name="next galaxy").click()
    page.wait_for(lambda: "galaxy 6" in tab.locator(".paper .caption").nth(1).inner_text())
    assert "mask=lsst+sfh" in tab.locator(".paper tbody tr").nth(3).locator("a").nth(2).get_attribute("href")
    tab.locator(".paper tbody tr").nth(3).locator("a").nth(2).click()
    page.wait_for(lambda: "focus=log_stellar_mass" in tab.url and "mask=lsst+sfh[0:10]" in tab.url and "tab=" not in tab.url)
    page.wait_for(lambda: tab.locator(".mosaic-vectors").is_visible())
    tab.get_by_role("tab", name="Paper").click()
    tab.locator(".strip.maps a").nth(1).click()
    page.wait_for(lambda: "mask=lsst+spherex" in tab.url and "tab=map" in tab.url)
