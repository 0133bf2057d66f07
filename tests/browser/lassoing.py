"""Draws around points of a plot with the mouse."""

N_POINTS = "key => mosaicPlots().get(key)?.points().x.filter(x => x === x).length ?? 0"
BOX = """key => {  // the plot's canvas, brought into view
    const canvas = mosaicPlots().get(key).canvas;
    canvas.scrollIntoView({block: "center"});
    const {x, y, width, height} = canvas.getBoundingClientRect();
    return {x, y, width, height};
}"""


def outline(page, key, left, right, bottom=0.05, top=0.85):
    """Corners, on the page, of a box over parts of a plot's canvas, and back to the first."""
    box = page.page.evaluate(BOX, key)
    page.page.wait_for_timeout(200)
    box = page.page.evaluate(BOX, key)
    x = [box["x"] + part * box["width"] for part in (left, right)]
    y = [box["y"] + part * box["height"] for part in (bottom, top)]
    return [(x[0], y[0]), (x[1], y[0]), (x[1], y[1]), (x[0], y[1]), (x[0], y[0])]


def lasso(page, corners):
    page.page.mouse.move(*corners[0])
    page.page.mouse.down()
    for corner in corners[1:]:
        page.page.mouse.move(*corner, steps=4)
    page.page.mouse.up()
