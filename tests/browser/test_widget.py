"""The widget in a cell: loaded as notebooks load it, from a blob; with a kernel behind it in those that are installed."""

import base64
import importlib.util
import os
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from chromium import EYES

import mosaic_explorer as me
from mosaic_explorer.explorer.widget.widget import BUNDLE
from mosaic_explorer.lessons import shipped_lessons

pytestmark = [pytest.mark.browser, pytest.mark.slow]
ROWS = [3, 12]
# a host as VS Code and Colab are one: the module comes as a text and is imported from a blob, properties are a map with events
HOST = """async ({code, state, large}) => {
    const values = new Map(Object.entries(state)), heard = new Map();
    for (const [name, text] of Object.entries(large)) {
        const letters = atob(text), bytes = new Uint8Array(letters.length);
        for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i);
        values.set(name, new DataView(bytes.buffer));
    }
    const tell = name => (heard.get("change:" + name) ?? []).forEach(follow => follow());
    const model = window.model = {
        saved: 0,
        get: name => values.get(name),
        set: (name, value) => { values.set(name, value); tell(name); },
        on: (event, follow) => heard.set(event, [...(heard.get(event) ?? []), follow]),
        off: (event, follow) => heard.set(event, (heard.get(event) ?? []).filter(one => one !== follow)),
        save_changes: () => { model.saved++; },
    };
    const address = URL.createObjectURL(new Blob([code], {type: "text/javascript"}));
    const module = await import(address);
    window.away = await module.default.render({model, el: document.getElementById("cell")});
}"""
NOTEBOOK = """
import mosaic_explorer as me
w = me.widget(galaxy=12, rows=[3, 12], mask="lsst sfh[0:10]")
w
"""


@pytest.fixture(scope="module")
def widget():
    return me.widget(galaxy=12, rows=ROWS, mask="lsst sfh[0:10]")


class Cell:
    """A page with a cell, and what a user would never see."""

    def __init__(self, browser, widget, width=1300, **values):
        self.errors = []
        self.page = browser.new_page(viewport={"width": width, "height": 1000})
        self.page.add_init_script(EYES)
        self.page.on("console", lambda m: self.errors.append(m.text) if m.type == "error" else None)
        self.page.on("pageerror", lambda e: self.errors.append(str(e)))
        empty = "<body><input id=other><div id=cell></div>"
        self.page.route("**/*", lambda route: route.fulfill(body=empty, content_type="text/html"))
        self.page.goto("http://localhost/")
        state = widget.get_state()
        large = {name: base64.b64encode(value).decode() for name, value in state.items() if isinstance(value, bytes)}
        plain = {name: value for name, value in state.items() if name not in large and not name.startswith(("layout", "tab"))}
        self.page.evaluate(HOST, {"code": BUNDLE.read_text(), "state": plain | values, "large": large})
        self.page.locator(".mosaic-widget[data-state=answering]").wait_for(timeout=60000)

    def get(self, name):
        return self.page.evaluate("name => model.get(name)", name)

    def set(self, name, value):
        self.page.evaluate("([name, value]) => model.set(name, value)", [name, value])

    def wait_for(self, told, seconds=20):
        deadline = time.time() + seconds
        while time.time() < deadline:
            if told():
                return
            self.page.wait_for_timeout(30)
        raise AssertionError("the widget did not come to what was waited for")

    def drag(self, title, start, stop):
        box = self.page.evaluate("title => mosaicFrame(title)", title)
        y = box["y"] + box["height"] / 2
        self.page.mouse.move(box["x"] + start * box["width"], y)
        self.page.mouse.down()
        self.page.mouse.move(box["x"] + stop * box["width"], y, steps=6)
        self.page.mouse.up()


def test_hands_and_kernel_change_the_same_things(browser, widget):
    cell = Cell(browser, widget)
    assert cell.page.locator(".galaxy-facts b").inner_text() == "Galaxy 12"
    cell.drag("Spectrum", 0.3, 0.6)
    cell.wait_for(lambda: cell.get("mask").startswith("lsst sfh[0:10] sed["))
    assert cell.page.evaluate("() => model.saved") >= 1
    cell.set("mask", "lsst")
    cell.wait_for(lambda: cell.page.locator(".mosaic-mask code").inner_text() == "lsst")
    cell.set("row", 3)
    cell.wait_for(lambda: cell.page.locator(".galaxy-facts b").inner_text() == "Galaxy 3")
    cell.set("edits", {"redshift": 1.5})
    cell.wait_for(lambda: "redshift 1.50" in cell.page.locator(".galaxy-facts").inner_text())
    cell.page.locator("[data-act=undo]").click()
    cell.wait_for(lambda: cell.get("edits") == {})
    assert cell.errors == []
    cell.page.close()


def test_keys_mean_something_only_where_the_focus_is(browser, widget):
    cell = Cell(browser, widget)
    cell.page.locator("#other").focus()
    cell.page.keyboard.press("t")
    cell.page.keyboard.press("1")
    assert cell.get("truth") == "shown" and cell.get("mask") == "lsst sfh[0:10]"
    cell.page.locator(".mosaic-widget").focus()
    cell.page.keyboard.press("t")
    cell.page.keyboard.press("1")
    cell.wait_for(lambda: cell.get("truth") == "off" and cell.get("mask") == "lsst")
    cell.page.close()


@pytest.mark.parametrize("view", ["sed", "photometry", "sfh", "density", "population", "latent"])
def test_a_part_stands_alone_in_a_narrow_cell(browser, widget, view):
    cell = Cell(browser, widget, width=560, view=view)
    cell.wait_for(lambda: cell.page.locator("canvas:visible").count() == (3 if view == "density" else 1))
    assert cell.page.evaluate("() => document.documentElement.scrollWidth") <= 560
    assert cell.errors == []
    cell.page.close()


def test_it_goes_without_a_trace(browser, widget):
    cell = Cell(browser, widget)
    cell.page.evaluate("() => { away(); document.getElementById('cell').replaceChildren(); }")
    cell.set("mask", "lsst")
    cell.page.wait_for_timeout(300)
    assert cell.errors == []
    cell.page.close()


def test_a_lesson_stands_beside_it_and_is_answered_without_a_kernel(browser):
    cell = Cell(browser, me.widget(lesson="colours", rows=[]))
    find, truth = cell.page.locator, shipped_lessons().lesson("colours").pages[4].row
    find("article h3", has_text="A galaxy has a step").wait_for()
    find(".dot").nth(4).click()
    cell.wait_for(lambda: (cell.get("page"), cell.get("row"), cell.get("truth")) == (5, truth, "off"))
    find(".density-redshift.covered").wait_for()
    mask = cell.get("mask")
    find("[data-guess=value]").fill("0.5")
    find("[data-guess=width]").click()
    cell.page.keyboard.press("Control+a")
    cell.page.keyboard.type("0.1")  # no preset's key where somebody types
    find("article [data-act=guess]").click()
    find(".density-redshift.covered").wait_for(state="detached")
    find("article [data-act=reveal]").click()
    find(".verdict", has_text="within your range").wait_for()
    find(".task.is-done").wait_for()
    assert (cell.get("truth"), cell.get("mask")) == ("shown", mask)
    find("article [data-act=close]").click()
    cell.wait_for(lambda: (cell.get("lesson"), cell.get("page")) == ("", 1))
    find(".bar [data-act=lessons]").click()
    find("[data-lesson=colours]").click()
    cell.wait_for(lambda: (cell.get("lesson"), cell.get("page"), cell.get("mask")) == ("colours", 1, "redshift sed"))
    assert cell.errors == []
    cell.page.close()


@pytest.fixture
def served(tmp_path):
    """Serves a notebook by a program of Jupyter's."""
    running = []

    def serve(program, port, *texts):
        import nbformat

        cells = [nbformat.v4.new_code_cell(text) for text in texts]
        book = nbformat.v4.new_notebook(cells=cells)
        book.metadata.kernelspec = {"name": "python3", "display_name": "Python 3", "language": "python"}
        nbformat.write(book, tmp_path / "book.ipynb")
        command = [sys.executable, "-m", "jupyter", program, "--no-browser", "--allow-root", f"--port={port}"]
        command += ["--IdentityProvider.token=", "--ServerApp.disable_check_xsrf=True"]
        path = os.pathsep.join([str(Path(sys.executable).parent), os.environ["PATH"]])
        quiet = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL}
        running.append(subprocess.Popen(command, cwd=tmp_path, env=os.environ | {"PATH": path}, **quiet))
        for _ in range(120):
            try:
                urllib.request.urlopen(f"http://localhost:{port}/api", timeout=30).read()
                return f"http://localhost:{port}"
            except OSError:
                time.sleep(0.5)
        raise RuntimeError(f"{program} did not start")

    yield serve
    for process in running:
        process.terminate()
        process.wait(20)


def cells_of(page):
    """What runs a cell of the notebook in a page, once it is there."""
    page.locator(".jp-CodeCell").nth(2).wait_for(timeout=60000)
    page.wait_for_timeout(3000)

    def run(number):
        page.locator(".jp-CodeCell").nth(number).click(position={"x": 300, "y": 10})
        page.keyboard.press("Shift+Enter")

    return run


@pytest.mark.parametrize(("program", "path"), [("lab", "/lab/tree/book.ipynb"), ("notebook", "/notebooks/book.ipynb")])
def test_in_jupyter_a_kernel_reads_and_sets_what_hands_do(browser, served, program, path):
    if importlib.util.find_spec({"lab": "jupyterlab"}.get(program, program)) is None:
        pytest.skip(f"jupyter {program} is not installed")
    page = browser.new_page(viewport={"width": 1500, "height": 1100})
    page.add_init_script(EYES)
    cells = NOTEBOOK, "print('MASK', w.mask)", "w.mask = 'lsst'; w.row = 3"
    page.goto(served(program, 8871 if program == "lab" else 8872, *cells) + path)
    run = cells_of(page)
    run(0)
    page.locator(".mosaic-widget[data-state=answering]").wait_for(timeout=120000)
    canvas = page.locator("section[data-plot=sed] canvas")
    canvas.scroll_into_view_if_needed()
    page.wait_for_timeout(500)
    box = canvas.bounding_box()
    y = box["y"] + 0.3 * box["height"]
    page.mouse.move(box["x"] + 0.4 * box["width"], y)
    page.mouse.down()
    page.mouse.move(box["x"] + 0.6 * box["width"], y, steps=6)
    page.mouse.up()
    page.wait_for_timeout(1000)
    run(1)
    page.get_by_text("MASK lsst sfh[0:10] sed[").wait_for(timeout=20000)
    run(2)
    page.locator(".galaxy-facts b", has_text="Galaxy 3").wait_for(timeout=20000)
    assert page.locator(".mosaic-mask code").inner_text() == "lsst"
    page.close()


def test_in_jupyter_a_kernel_turns_a_lessons_pages_and_reads_which_is_open(browser, served):
    pytest.importorskip("jupyterlab")
    page, lesson = browser.new_page(viewport={"width": 1500, "height": 1100}), shipped_lessons().lesson("colours")
    cells = "w = me.widget(lesson='colours', rows=[]); w", "print('PAGE', w.lesson, w.page, w.mask)", "w.page = 2"
    page.goto(served("lab", 8873, f"import mosaic_explorer as me; {cells[0]}", *cells[1:]) + "/lab/tree/book.ipynb")
    run, article = cells_of(page), page.locator(".mosaic-widget article")
    run(0)
    page.locator(".mosaic-widget[data-state=answering]").wait_for(timeout=120000)
    article.get_by_role("heading", name=lesson.pages[0].title).wait_for()
    page.locator(".dot").nth(2).click()
    article.get_by_role("heading", name=lesson.pages[2].title).wait_for()
    page.wait_for_timeout(1000)
    run(1)
    page.get_by_text("PAGE colours 3 ").wait_for(timeout=20000)
    run(2)
    article.get_by_role("heading", name=lesson.pages[1].title).wait_for(timeout=20000)
    page.close()
