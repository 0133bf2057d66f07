"""A page of its own, opened from its file: it draws and answers what the served page does, and asks no host for anything."""

import re
from dataclasses import replace

import numpy as np
import pytest
from chromium import Page

import mosaic_explorer as me
from mosaic_explorer.cli import main
from mosaic_explorer.explorer.galaxy.view import GalaxyView
from mosaic_explorer.explorer.page_file.chosen import Chosen
from mosaic_explorer.explorer.session.session import Session
from mosaic_explorer.explorer.session.state import ExplorerState
from mosaic_explorer.explorer.session.url import read_query
from mosaic_explorer.latent import reference_map
from mosaic_explorer.masks import Mask
from mosaic_explorer.masks.random import shared_masks
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.steps import finish

pytestmark = [pytest.mark.browser, pytest.mark.slow]
ROWS = [0, 3, 17, 40, 99]
CLOSE = 0.02  # of a value's width: its graph has weights in 16 bits
MOST_BYTES = 15e6

COLUMNS = """() => Object.fromEntries(["sed", "photometry", "sfh"].flatMap(key =>
    Object.entries(mosaicPlots().get(key).scene().columns).map(([row, columns]) =>
        [row, Object.fromEntries(Object.entries(columns).map(([name, x]) =>
            [name, Array.from(x, v => v === v ? v : null)]))])))"""
SCALARS = """() => Object.fromEntries(["redshift", "log_halo_mass", "log_stellar_mass"].map(name => {
    const {x, density, ...rest} = mosaicPlots().get(name).scene().scalars[name];
    return [name, {...rest, x: Array.from(x), density: Array.from(density)}];
}))"""
ANSWERS = """async questions => {
    const {answer, drawing, galaxies} = document.getElementById("explorer").explorer;
    const found = [];
    for (const {row, noise, seen} of questions) {
        const {values, error, limit} = galaxies.measured[noise], n = drawing.about.table.size;
        const cut = x => x.slice(row * n, (row + 1) * n);
        const inputs = {values: cut(values), error: cut(error), limit: cut(limit)};
        const [one] = await answer([{inputs, mask: Uint8Array.from(seen)}]);
        found.push(Array.from(one.quantiles));
    }
    return found;
}"""


SCORES = """async questions => {
    const {score, drawing, galaxies} = document.getElementById("explorer").explorer;
    const found = [];
    for (const {row, noise, seen, shift} of questions) {
        const {values, error, limit} = galaxies.measured[noise], n = drawing.about.table.size;
        const cut = x => x.slice(row * n, (row + 1) * n);
        const inputs = {values: cut(values), error: cut(error), limit: cut(limit)};
        inputs.values[5] += shift;
        found.push(await score(inputs, Uint8Array.from(seen)));
    }
    return found;
}"""


@pytest.fixture(scope="module")
def path(tmp_path_factory):
    path = tmp_path_factory.mktemp("page") / "some galaxies.html"
    assert main(["page", "--where", " ".join(map(str, ROWS)), "--out", str(path), "--title", "A <few> galaxies"]) == 0
    return path


@pytest.fixture(scope="module")
def lasting(browser, path):
    page = Page(browser, path.as_uri())
    page.page.locator("#explorer[data-state=answering]").wait_for()
    yield page
    page.page.close()


@pytest.fixture
def page_at(lasting):
    """Brings the page to what a fragment says."""

    def go(query=""):
        lasting.errors.clear()
        lasting.page.evaluate("query => { location.hash = query; }", query)
        lasting.page.mouse.move(1, 1)
        lasting.page.wait_for_timeout(300)
        return lasting

    yield go
    lasting.page.mouse.up()  # where a test ended in the midst of a drag, or beside an open dialog, the next begins without
    lasting.page.keyboard.press("Escape")
    assert lasting.errors == [] and lasting.outside == []


@pytest.fixture(scope="module")
def model():
    return me.load_model("mosaic-small")


@pytest.fixture(scope="module")
def galaxies():
    return me.open_catalog(rows=ROWS)


def served(galaxies, model, query):
    """What the served page draws: (columns by modality, scalars, derived, how parts agree)."""
    model = model.for_catalog(galaxies)
    state = ExplorerState(galaxies, model)
    query = re.sub(r"row=(\d+)", lambda match: f"row={ROWS.index(int(match[1]))}", query)
    state.go(read_query(query, model.table, state.observations)[0])
    session = Session(state)
    try:
        view = GalaxyView(session)
        vectors, densities, derived = finish(view.question.steps(state.snapshot))[1]
    finally:
        session.close()
    numbers, place, columns = vectors["numbers"], 0, {}
    for row in (row for panel in view.vectors.spec["panels"] for row in panel["rows"] if not row.get("is_filters")):
        columns[row["name"]] = {}
        for name in row["columns"]:
            columns[row["name"]][name] = numbers[place : place + len(row["axis"])]
            place += len(row["axis"])
    return columns, dict(zip(model.table.scalar_names, densities["scalars"][0], strict=True)), derived, vectors["agreement"]


def test_it_is_one_small_file_that_names_what_is_in_it(path):
    text = path.read_text()
    assert path.stat().st_size < MOST_BYTES
    assert "A &lt;few&gt; galaxies" in text and "5 galaxies" in text
    assert not re.search(r"""(src|href)=["']?https?:""", text)


@pytest.mark.parametrize(
    "query",
    [
        "",
        "row=40&mask=lsst+spherex[0.75:2]+sfh[2:9]&noise=lsst-y1",
        "row=17&mask=redshift+lsst[g,r]+sed[3500:9000]&noise=lsst-y10&edit=redshift:1.2,g:24.3",
        "row=3&mask=nothing&truth=off",
    ],
)
def test_it_draws_what_the_served_page_draws(page_at, galaxies, model, query):
    page = page_at(query)
    columns, scalars, derived, sentence = served(galaxies, model, query)
    drawn = page.page.evaluate(COLUMNS)
    for row, expected in columns.items():
        width = np.nanmedian(expected["high"] - expected["low"])
        for name, values in expected.items():
            found = np.array([np.nan if x is None else x for x in drawn[row][name]])
            assert (np.isnan(found) == np.isnan(values)).all(), (row, name)
            np.testing.assert_allclose(found, values, atol=max(CLOSE * width, 0.01), err_msg=f"{row} {name}")
    told = page.page.evaluate("() => mosaicPlots().get('sed').scene().agreement")
    assert [re.sub(r"[−\d.]+", "", text) for text in (told, sentence)] == [re.sub(r"[−\d.]+", "", sentence)] * 2
    for name, told in page.page.evaluate(SCALARS).items():
        width = scalars[name]["high"] - scalars[name]["low"]
        for key in ("lowest", "low", "median", "high", "highest", "truth", "value", "implied"):
            assert told[key] == pytest.approx(scalars[name][key], abs=CLOSE * width + 1e-4, nan_ok=True), (name, key)
        assert told["percentile"] == pytest.approx(scalars[name]["percentile"], abs=1, nan_ok=True)
        assert told["crps"] == pytest.approx(scalars[name]["crps"], rel=0.02, abs=1e-3, nan_ok=True)
        assert len(told["peaks"]) == len(scalars[name]["peaks"]) and told["seen"] == scalars[name]["seen"]
        assert np.trapezoid(told["density"], told["x"]) == pytest.approx(1, abs=0.03) or told["seen"]
    lines = page.page.locator(".derived .quantity").all_inner_texts()
    assert len(lines) == len(derived)
    for line, one in zip(lines, derived, strict=True):
        if np.isfinite(one["of_medians"]):
            numbers = [float(x.replace("−", "-")) for x in re.findall(r"[−-]?\d+\.\d+", line)]
            assert numbers[0] == pytest.approx(one["of_medians"], abs=0.06)


def test_it_answers_random_questions_as_the_model_does(page_at, galaxies, model):
    page, rng = page_at(), np.random.default_rng(1)
    chosen = Chosen.of(galaxies, range(len(ROWS)), model)
    questions, off = [], []
    masks = [*shared_masks(30, rng, TABLE)[1], np.zeros(TABLE.size, bool)]
    for seen in masks:
        noise = list(chosen.noises)[rng.integers(len(chosen.noises))]
        questions.append({"row": int(rng.integers(len(ROWS))), "noise": noise, "seen": [int(x) for x in seen]})
    for one, found in zip(questions, page.page.evaluate(ANSWERS, questions), strict=True):
        inputs = chosen.observations.one(one["row"], chosen.noises[one["noise"]])
        mask = chosen.model.as_mask(Mask(np.array(one["seen"], bool)))
        expected = chosen.model.answer(inputs, mask).quantiles[0, : TABLE.size]
        hidden = ~(np.isfinite(inputs.values[0]) & mask.seen)[: TABLE.size]
        width = np.maximum(expected[:, -2] - expected[:, 1], 1e-3)[:, None]
        off.append((np.abs(np.reshape(found, expected.shape) - expected) / width)[hidden].ravel())
    off = np.concatenate(off)
    assert off.max() < 5 * CLOSE and np.percentile(off, 99) < CLOSE


def test_it_knows_how_unlike_the_training_galaxies_one_is(page_at, galaxies, model):
    page, rng = page_at(), np.random.default_rng(3)
    chosen = Chosen.of(galaxies, range(len(ROWS)), model)
    texts = ["lsst", "lsst spherex", "redshift lsst[g,r,i]", "sed[3500:9000] sfh", "nothing"]
    questions = []
    for text in texts:
        for row in rng.choice(len(ROWS), 2, replace=False).tolist():
            for shift in (0.0, 3.0):
                noise = list(chosen.noises)[rng.integers(len(chosen.noises))]
                seen = [int(x) for x in Mask.parse(text).seen]
                questions.append({"row": row, "noise": noise, "seen": seen, "shift": shift})
    for one, found in zip(questions, page.page.evaluate(SCORES, questions), strict=True):
        inputs = chosen.observations.one(one["row"], chosen.noises[one["noise"]])
        inputs = replace(inputs, values=inputs.values.copy())
        inputs.values[0, 5] += one["shift"]  # the r band, of a galaxy that is not so
        mask = chosen.model.as_mask(Mask(np.array(one["seen"], bool)))
        score, variable = chosen.model.ood.score(inputs, mask)
        assert found["score"] == pytest.approx(float(score[0]), abs=0.06)
        assert found["variable"] == variable[0] or score[0] < 0.5
    page = page_at("row=17&mask=lsst&edit=r:20")
    page.wait_for(lambda: page.page.locator(".warning").inner_text().startswith("Take care"))
    page = page_at("row=17&mask=lsst")
    page.wait_for(lambda: page.page.locator(".warning").inner_text() == "")


def test_hands_do_what_they_do_on_the_served_page(page_at):
    page = page_at("row=3")
    before = page.column("Spectrum", "median")
    page.drag("Spectrum", 0.3, 0.6)
    page.wait_for(lambda: "sed[" in page.mask())
    page.wait_for_change("Spectrum", "median", before)
    mask = page.mask()
    page.wait_for(lambda: "sed" in page.page.url)
    assert Mask.parse(mask).text == mask  # it speaks as Python does
    page.page.keyboard.press("z")
    page.wait_for(lambda: page.mask() == "lsst")
    page.page.keyboard.press("y")
    page.wait_for(lambda: page.mask() == mask)
    page.page.keyboard.press("p")
    page.page.keyboard.press("2")
    page.wait_for(lambda: page.mask() == "lsst spherex")
    assert page.page.locator(".pins .text").inner_text() == mask
    page.page.keyboard.press("t")
    page.wait_for(lambda: "truth=off" in page.page.url)
    assert np.isnan(np.array(page.column("Spectrum", "truth"), float)).all()
    page.page.locator("h1").click()  # on a plot the arrow keys walk along its axis
    page.page.keyboard.press("ArrowRight")
    page.wait_for(lambda: page.page.locator(".galaxy-facts b").inner_text() == "Galaxy 17")
    page.page.locator("#noise").select_option("lsst-y1")
    page.page.get_by_role("switch", name="redshift").click()
    page.wait_for(lambda: page.mask() == "redshift lsst spherex")
    page.page.locator("select.spans").nth(1).select_option(label="first 10 Gyr")
    page.wait_for(lambda: page.mask() == "redshift lsst spherex sfh[0:10]")
    page.page.get_by_text("What if").click()
    slider = page.page.locator("input[type=range]#redshift")
    slider.focus()
    page.page.keyboard.press("PageUp")
    page.wait_for(lambda: "edit=redshift:" in page.page.url)


def test_many_galaxies_are_answered_under_any_mask_and_opened_by_a_click(page_at):
    page = page_at("mask=lsst+spherex")
    words = page.page.locator(".many p[role=status]")
    page.wait_for(lambda: "mean absolute error" in words.inner_text())
    first = words.inner_text()
    page.page.keyboard.press("5")
    page.wait_for(lambda: words.inner_text() != first and "mean absolute error" in words.inner_text())
    spot = page.page.evaluate("() => mosaicSpot('population', 4)")
    page.page.mouse.click(spot["x"], spot["y"])
    page.wait_for(lambda: page.page.locator(".galaxy-facts b").inner_text() == "Galaxy 99")


def test_a_map_stays_and_a_galaxy_moves_on_it_while_it_is_dragged(page_at, galaxies, model):
    page = page_at("row=17&mask=lsst")
    page.wait_for(lambda: "mean absolute error" in page.page.locator(".many p[role=status]").inner_text())
    points = "() => { const {x, y} = mosaicPlots().get('latent map').points(); return [Array.from(x), Array.from(y)]; }"
    states = model.embed(galaxies, "lsst").mean("modality").values
    expected = reference_map(model).place(states)
    page.wait_for(lambda: np.allclose(np.transpose(page.page.evaluate(points)), expected, atol=0.1))  # galaxies arrive
    place = "() => mosaicPlots().get('latent map').place()"
    before, at = page.at_rest(points), page.at_rest(place)
    np.testing.assert_allclose(at, expected[2], atol=0.1)
    box = page.frame("Star")
    y = box["y"] + box["height"] / 2
    page.page.mouse.move(box["x"] + 0.2 * box["width"], y)
    page.page.mouse.down()
    page.page.mouse.move(box["x"] + 0.7 * box["width"], y, steps=5)
    page.wait_for(lambda: page.page.evaluate(place) != at)
    assert page.page.evaluate(points) == before
    assert page.page.evaluate("() => mosaicPlots().get('latent map').trail().length") > 1
    page.page.keyboard.press("Escape")
    page.page.mouse.up()
    page.page.locator("[data-plot='latent map'] .more").click()
    text = page.page.locator("dialog pre").inner_text()
    page.page.locator("dialog .close").click()
    told = {}
    exec(text.replace("print(me", "told['places'] = (me"), {"told": told})
    np.testing.assert_allclose(told["places"], expected, atol=1e-4)


def test_a_program_comes_to_the_same_numbers(page_at, galaxies, model):
    page = page_at("row=17&mask=lsst&noise=lsst-y10")
    page.page.locator("[data-plot=redshift] .more").click()
    text = page.page.locator("dialog pre").inner_text()
    page.page.locator("dialog .close").click()
    told = {}
    exec(text.replace("print(table)", "told['table'] = table"), {"told": told})
    assert told["table"].attrs["about"] and "row=17" in text and 'noise="lsst-y10"' in text


def test_a_nonsense_address_is_said_and_what_can_be_read_is_shown(page_at):
    page = page_at("row=98&mask=lsst[q]&truth=off")
    notice = page.page.locator(".notice").inner_text()
    assert (
        "galaxy 98 is not on this page, which has 0, 3, 17, 40, 99" in notice and "'q' is none of the values of lsst" in notice
    )
    assert page.mask() == "lsst" and page.page.get_by_text("reveal", exact=True).is_visible()


def test_masks_are_read_and_written_as_in_python(page_at):
    rng, table = np.random.default_rng(2), TABLE
    texts = [Mask(seen, table).text for seen in shared_masks(60, rng, table)[1]] + ["all", "nothing", "sfh[10:]"]
    page = page_at()
    for text in texts[:: len(texts) // 12]:
        page.page.evaluate("text => { location.hash = 'mask=' + text.replaceAll(' ', '+'); }", text)
        page.wait_for(lambda text=text: page.mask() == text)


def test_bad_galaxies_are_refused_in_a_line(tmp_path, capsys):
    for words, expected in (
        (["--where", "i < 3"], "no galaxy"),
        (["--n", "0"], "1 to 2,000"),
        (["--model", "mosaic-paper"], "widths"),
    ):
        assert main(["page", "--out", str(tmp_path / "page.html"), *words]) == 2
        error = capsys.readouterr().err
        assert expected in error and error.count("\n") == 1
    assert list(tmp_path.iterdir()) == []
