"""Colours by role (Okabe & Ito 2008, safe for the colour-blind), light and dark."""

LIGHT = {
    "ink": "#1d2733",  # truth, text
    "soft": "#5d6975",  # axis labels
    "grid": "#e4e8ec",
    "ground": "#ffffff",
    "edge": "#c3cad1",
    "seen": "#0072b2",  # Okabe-Ito blue
    "answer": "#d55e00",  # Okabe-Ito vermilion
    "hidden": "#8a949e",
    "mark": "#007a59",  # Okabe-Ito bluish green, darker: it is text, too
    "pin1": "#9c4f80",  # the four pins: reddish purple, darker; bluish green, darker; orange, darker; sky blue, darker
    "pin2": "#007a59",
    "pin3": "#946200",
    "pin4": "#2673a3",
    "group_a": "#0072b2",  # blue
    "group_b": "#946200",  # orange, darker
}
DARK = {
    "ink": "#eef2f6",
    "soft": "#a9b4bf",
    "grid": "#2b333c",
    "ground": "#121212",
    "edge": "#48525d",
    "seen": "#56b4e9",  # Okabe-Ito sky blue
    "answer": "#ff8b3d",  # vermilion, lighter for contrast on dark
    "hidden": "#7b8691",
    "mark": "#2fc7a0",
    "pin1": "#e39ac4",
    "pin2": "#2fc7a0",
    "pin3": "#e8b23a",
    "pin4": "#8fd0f5",
    "group_a": "#56b4e9",
    "group_b": "#f0c04a",
}
