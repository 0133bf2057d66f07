"""The movements of a walk in words, as a teacher's notes say them."""

from __future__ import annotations

from ..modalities import Table
from .schema import Step

PANELS = {"photometry": "the photometry"}  # which shows two modalities


def step_words(step: Step, table: Table) -> str:
    """One movement in words."""
    verb = step.verb
    if verb == "drag":
        panel = PANELS.get(str(step.drag)) or _name(str(step.drag), table)
        return f"Drag over {panel} from {step.start:g} to {step.to:g}."
    if verb == "edit":
        return f"Drag the line of {_name(str(step.edit), table)} to {step.to:g}."
    if verb == "guess":
        value, width = step.guess or (0, 0)
        return f"Guess {value:g} ± {width:g}."
    if verb == "draw":
        points = ", ".join(f"{rate:g} at {time:g} Gyr" for time, rate in step.draw or ())
        return f"Draw the history: {points}; take it as your guess.".replace("-", "−")
    words = {
        "see": f"{'Click' if _is_band(str(step.see), table) else 'Switch'} {_name(str(step.see), table)}.",
        "preset": f"Press the preset '{step.preset}'.",
        "noise": f"Choose the noise {step.noise}.",
        "press": f"Press '{step.press}' in the bar.",
        "axis": f"Press '{step.axis}' beside the plot's heading.",
        "tab": f"Open the tab {step.tab}.",
        "choose": f"Choose answer {step.choose}.",
        "buy": f"Buy {step.buy}.",
        "commit": "End the round.",
        "reveal": "Reveal the truth.",
    }
    return words[verb]


def _is_band(name: str, table: Table) -> bool:
    return name not in table.by_name and name not in table.variables


def _name(name: str, table: Table) -> str:
    if name in table.by_name:
        return f"the {table[name].short}" if table[name].is_vector else table[name].label
    return table.variables[name][1].label.lower() if name in table.variables else f"the point of {name}"
