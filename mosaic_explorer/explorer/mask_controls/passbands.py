"""Other surveys: which are drawn in the photometry, which of their filters are seen, and filters that are only predicted."""

from __future__ import annotations

import panel as pn
import panel_material_ui as pmui

from ...catalog.photometry_library import PHOTOMETRY
from ...errors import MosaicError
from ...photometry import filter_records
from ...photometry.groups import filter_letter, filter_title, group_title, grouped
from ..session.passbands import Passbands, catalog_groups, check_passbands, drawn_groups, further_filters
from ..session.session import Session
from ..widgets.component import asset
from ..widgets.follower import Follower
from ..widgets.panel_internals import TitledSwitch
from ..widgets.tooltip import heading

LABEL_UNSEEN = asset("widgets/css/unseen_label.css")
HOUSE = ("lsst", "spherex")  # groups of the library that the photometry shows in any case
DRAWN, NOT_DRAWN = "✓", "\u2003"  # marks before a survey in the menu, both as wide
PREDICT = "Predict in a filter…"
PREDICTING = (
    f"{PREDICT} the model says what the magnitude would be in any filter of the library, like 'Euclid H'; its button takes it "
    "away again."
)
MEANING = (
    "Magnitudes of these galaxies in filters of other surveys, drawn as points with bars as wide as the filters.\n"
    "A survey that is drawn stands in the photometry; its switch shows it to the model, its buttons single filters, "
    "as a press on a point does.\n"
    f"{PREDICTING}"
)
MEANING_WITHOUT = f"These galaxies have no magnitudes in filters of other surveys.\n{PREDICTING}"
BUTTONS = {  # as many in a line as have room
    "flexWrap": "wrap",
    "gap": "3px",
    "& .MuiToggleButton-root": {
        "textTransform": "none",
        "letterSpacing": 0,
        "width": "auto",
        "minWidth": "28px",
        "px": "7px",
        "py": "1px",
        "borderRadius": "3px !important",
        "borderLeft": "1px solid",
        "borderLeftColor": "divider",
    },
}


class PassbandControls:
    """Widgets that change `state.passbands` and what of them the mask shows, and follow both; `panel` is to lay out.

    `surveys` is a menu of what is drawn, `seen` and `bands` by survey what of that the model sees; `predict` adds a filter,
    `alone` takes it away.
    """

    def __init__(self, session: Session):
        self.session, self.state = session, session.state
        self._groups = catalog_groups(self.state.table)
        self._order = sorted(self._groups, key=lambda group: group_title(group).lower())
        self.seen: dict[str, TitledSwitch] = {}
        self.bands: dict[str, pmui.CheckButtonGroup] = {}
        self._parts: dict[str, pn.Column] = {}
        self._followers: dict[str, Follower] = {}
        self.surveys = pmui.MenuButton(
            label="draw or leave out a survey…",
            items=[],
            variant="text",
            size="small",
            margin=(0, 8, 0, 8),
            visible=bool(self._groups),
            css_classes=["choose-surveys"],
            sx={"textTransform": "none", "py": "0px"},
        )
        self.surveys.on_click(lambda item: self.toggle(item["group"]))
        self._choices = _choices()
        self.predict = pmui.AutocompleteInput(
            label=PREDICT,
            options=list(self._choices),
            value="",
            restrict=False,
            search_strategy="includes",
            case_sensitive=False,
            size="small",
            margin=(8, 10, 4, 10),
            sizing_mode="stretch_width",
            css_classes=["predict-filter"],
        )
        self.predict.param.watch(lambda event: self._predict(event.new or ""), "value")
        self.alone = self._buttons("predicted alone", {})
        self._followers["alone"] = Follower(self.alone, lambda before, now: self._keep(now), heard=session.heard)
        self._drawn = pn.Column(margin=0, sizing_mode="stretch_width")
        meaning = MEANING if self._groups else MEANING_WITHOUT
        self.panel = pn.Column(
            heading("Other surveys", meaning),
            self.surveys,
            self._drawn,
            self.predict,
            self.alone,
            sizing_mode="stretch_width",
            margin=(0, 0, 8, 0),
            css_classes=["other-surveys"],
        )
        self.state.param.watch(lambda *events: self.follow(), ["mask", "passbands"])
        self.follow()

    # -- building -----------------------------------------------------------------------------------------------------
    def _buttons(self, label: str, options: dict[str, str]) -> pmui.CheckButtonGroup:
        return pmui.CheckButtonGroup(
            label=label, stylesheets=[LABEL_UNSEEN], options=options, size="small", margin=(0, 8), sx=BUTTONS
        )

    def _survey(self, group: str) -> pn.Column:
        """The switch and the filters of a survey, made when it is drawn for the first time."""
        if group not in self._parts:
            names, title = self._groups[group], group_title(group)
            letters = [filter_letter(name) for name in names]
            options = dict(zip(letters if len(set(letters)) == len(letters) else names, names, strict=True))
            meaning = f"Show the magnitudes of {title} to the model: {', '.join(map(filter_title, names))}."
            switch = TitledSwitch(label=title, size="small", margin=(0, 2), title=meaning, css_classes=[f"see-{group}"])
            bands, heard = self._buttons(title, options), self.session.heard
            self._followers[f"seen {group}"] = Follower(
                switch, lambda before, now: self._see(group, names if now else ()), heard=heard
            )
            self._followers[f"bands {group}"] = Follower(bands, lambda before, now: self._see(group, now), heard=heard)
            self.seen[group], self.bands[group] = switch, bands
            self._parts[group] = pn.Column(switch, bands, margin=(0, 0, 6, 0), sizing_mode="stretch_width")
        return self._parts[group]

    # -- from the widgets to the state --------------------------------------------------------------------------------
    def _go(self, words: Passbands, hidden: list[str] | None = None) -> None:
        snapshot, mask = self.state.snapshot, self.state.mask
        if hidden:
            mask = mask.hide(PHOTOMETRY, *hidden)
        try:
            self.state.go(snapshot._replace(passbands=check_passbands(words, self.state.table), mask=mask))
        except MosaicError as error:
            self.session.say(str(error))
        self.follow()

    def toggle(self, group: str) -> None:
        """Draw a survey; or leave one out that is drawn, which is no longer seen then."""
        drawn = drawn_groups(self.state.passbands, self.state.mask)
        if group in drawn:
            self._go(tuple(word for word in self.state.passbands if word != group), list(drawn[group]))
        elif group in self._groups:
            self._go((*self.state.passbands, group))

    def _see(self, group: str, names: tuple[str, ...] | list[str]) -> None:
        """Show just these filters of a survey to the model; it stays drawn."""
        state = self.state
        mask = state.mask.hide(PHOTOMETRY, *self._groups[group])
        mask = mask.show(PHOTOMETRY, *names) if names else mask
        passbands = state.passbands if group in state.passbands else (*state.passbands, group)
        state.param.update(mask=mask, passbands=passbands)

    def _predict(self, text: str) -> None:
        """Draw the filter or survey of this name, too, and be ready for another."""
        if not text.strip():
            return
        words = self._choices.get(text) or tuple(name for name in (text.strip(),) if name in filter_records())
        if not words:
            self.session.say(f"There is no filter '{text.strip()[:80]}'; choose one that is listed while typing.")
        else:
            self._go((*self.state.passbands, *words))
        self.predict.param.update(value="", value_input="")

    def _keep(self, names: list[str]) -> None:
        """Of the filters that are predicted alone only these stay."""
        further = further_filters(self.state.passbands, self.state.table)
        self._go(tuple(word for word in self.state.passbands if word not in further or word in names))

    # -- from the state to the widgets --------------------------------------------------------------------------------
    def follow(self) -> None:
        """Show what is drawn, and what of it is seen."""
        state, drawn = self.state, drawn_groups(self.state.passbands, self.state.mask)
        items = [_item(group, self._groups[group], group in drawn) for group in self._order]
        if self.surveys.items != items:
            self.surveys.items = items
        for group in drawn:
            self._survey(group)
        # a part once made stays, unseen while it is not drawn: taken away and put back in quick turns, React finds it nowhere
        parts = [self._parts[group] for group in self._groups if group in self._parts]
        if list(self._drawn) != parts:
            self._drawn.objects = parts
        for group, part in self._parts.items():
            part.visible = group in drawn
        for group, names in drawn.items():
            seen = [name for name in names if state.mask.seen[state.mask.places(PHOTOMETRY, name)].all()]
            self._followers[f"seen {group}"].show(bool(seen))
            self._followers[f"bands {group}"].show(seen)
        further = list(further_filters(state.passbands, state.table))
        options = {filter_title(name): name for name in further}
        if self.alone.options != options:
            self._followers["alone"].show([])
            self.alone.options = options
        self._followers["alone"].show(further)
        self.alone.visible = bool(further)


def _item(group: str, names: tuple[str, ...], is_drawn: bool) -> dict[str, str]:
    """A survey in the menu, with a mark if it is drawn."""
    words = ", ".join(map(filter_letter, names))
    mark = DRAWN if is_drawn else NOT_DRAWN
    return {"label": f"{mark} {group_title(group)}", "group": group, "tooltip": f"{group_title(group)}: {words}"}


def _choices() -> dict[str, tuple[str, ...]]:
    """What can be predicted, {in words: filters}: the surveys and instruments of the library, and each of their filters."""
    groups = {group: names for group, names in grouped(tuple(filter_records())).items() if group not in HOUSE}
    whole = {f"{group_title(group)}: all {len(names)} filters": names for group, names in groups.items() if len(names) > 1}
    return whole | {filter_title(name): (name,) for names in groups.values() for name in names}
