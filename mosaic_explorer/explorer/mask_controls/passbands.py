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
from ..widgets.toggles import Toggle, ToggleGroup, Toggles
from ..widgets.tooltip import heading

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


class PassbandControls:
    """Widgets that change `state.passbands` and what of them the mask shows, and follow both; `panel` is to lay out.

    `surveys` is a menu of what is drawn, `seen` by survey what of that the model sees; `predict` adds a filter, `alone` takes
    it away.
    """

    def __init__(self, session: Session):
        self.session, self.state = session, session.state
        self._groups = catalog_groups(self.state.table)
        self._order = sorted(self._groups, key=lambda group: group_title(group).lower())
        self.seen: dict[str, Toggles] = {}
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
        self.alone = Toggles(session, [], lambda name, on: self._take_away(name), margin=(0, 8))
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
    def _survey(self, group: str) -> Toggles:
        """The switch and the filters of a survey, made when it is drawn for the first time."""
        if group not in self.seen:
            names, title = self._groups[group], group_title(group)
            letters = [filter_letter(name) for name in names]
            labels = letters if len(set(letters)) == len(letters) else names
            meaning = f"Show the magnitudes of {title} to the model: {', '.join(map(filter_title, names))}."
            bands = tuple(Toggle(n, label, filter_title(n)) for n, label in zip(names, labels, strict=True))
            groups = [ToggleGroup("", "switch", (Toggle(group, title, meaning),)), ToggleGroup(title, "bands", bands)]
            self.seen[group] = Toggles(
                self.session, groups, lambda name, on: self._see(group, name, on), css_classes=[f"see-{group}"]
            )
        return self.seen[group]

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

    def _see(self, group: str, name: str, on: bool) -> None:
        """Show or hide a survey, or a filter of it; it stays drawn."""
        state = self.state
        names = self._groups[group] if name == group else (name,)
        mask = state.mask.show(PHOTOMETRY, *names) if on else state.mask.hide(PHOTOMETRY, *names)
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

    def _take_away(self, name: str) -> None:
        """Of the filters that are predicted alone all others stay."""
        self._go(tuple(word for word in self.state.passbands if word != name))

    # -- from the state to the widgets --------------------------------------------------------------------------------
    def follow(self) -> None:
        """Show what is drawn, and what of it is seen."""
        state, drawn = self.state, drawn_groups(self.state.passbands, self.state.mask)
        items = [_item(group, self._groups[group], group in drawn) for group in self._order]
        if self.surveys.items != items:
            self.surveys.items = items
        for group in drawn:
            self._survey(group)
        # a part once made stays, unseen while it is not drawn: it need not be made again
        parts = [self.seen[group] for group in self._groups if group in self.seen]
        if list(self._drawn) != parts:
            self._drawn.objects = parts
        for group, part in self.seen.items():
            part.visible = group in drawn
        for group, names in drawn.items():
            seen = [name for name in names if state.mask.seen[state.mask.places(PHOTOMETRY, name)].all()]
            partly = [group] if 0 < len(seen) < len(names) else []
            self.seen[group].param.update(checked=[group, *seen] if seen else [], partly=partly)
        further = list(further_filters(state.passbands, state.table))
        alone = tuple(Toggle(name, filter_title(name), "predicted alone; a click takes it away") for name in further)
        groups = [ToggleGroup("predicted alone", "bands", alone).to_dict()]
        self.alone.param.update(groups=groups, checked=further, visible=bool(further))


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
