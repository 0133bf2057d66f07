"""The little CSS that the page needs, and the legend that says the common language of all plots once."""

GRID = """
:host { display: grid !important; flex: none !important; grid-template-columns: minmax(0, 1fr) minmax(330px, 440px); }
:host { grid-auto-rows: max-content; height: max-content !important; }
:host > * { min-width: 0; }
.mosaic-vectors { grid-area: 1 / 1 / 3 / 2; }
.mosaic-strip { grid-area: 3 / 1 / 4 / 2; }
.mosaic-many { grid-row: 2 / span 2; grid-column: 2; }
@media (max-width: 1199px) {
  :host { grid-template-columns: minmax(0, 1fr); }
  .mosaic-densities, .mosaic-vectors, .mosaic-strip, .mosaic-many { grid-area: auto; }
  .mosaic-densities { order: -1; }
  .mosaic-strip { order: 1; }
  .mosaic-many { order: 2; }
}
"""

BAR_ON_TOP = {  # slim, and quiet
    "& .MuiToolbar-root": {"minHeight": "48px !important"},
    "& .MuiToolbar-root h5": {"display": "none"},  # an empty heading, for who hears the page
    "& .MuiLinearProgress-root": {"display": "none"},  # there whether asked for or not, and without a name
    "& .MuiAppBar-root": {"backgroundImage": "none"},  # lighter in the dark than white text bears
}

# below "sm" the rail is a drawer
BREAKPOINTS = {"breakpoints": {"values": {"xs": 0, "sm": 800, "md": 900, "lg": 1200, "xl": 1536}}}

ABOUT = """
:host { color: white; font-size: 13px; }
h1 { display: inline; margin: 0 12px 0 0; font-size: 24px; font-weight: 600; vertical-align: -3px; white-space: nowrap; }
"""

ONE_PLACE = """
:host { display: grid !important; grid-template-columns: minmax(0, 1fr); height: 22px; }
:host > * { grid-area: 1 / 1; }
"""

# For the list of a pmui.Select, whose lines else say that they are a menu's.
OPTIONS = {"components": {"MuiMenuItem": {"defaultProps": {"role": "option"}}}}

# In the style of every component: what has the focus is seen, nothing moves where the user wants no motion, and pmui's
# tooltips leave no named span behind, which says nothing to who cannot see.
EVERYWHERE = """
:focus-visible { outline: 2px solid var(--mui-palette-text-primary, currentColor); outline-offset: 1px; }
.Mui-focusVisible.Mui-focusVisible { outline: 2px solid var(--mui-palette-text-primary, currentColor); outline-offset: -2px; }
header .Mui-focusVisible.Mui-focusVisible, header :focus-visible { outline-color: #fff; }
.MuiSlider-thumb.Mui-focusVisible.Mui-focusVisible { outline-offset: 2px; }
.MuiInputBase-input:focus-visible, .MuiDialog-container:focus-visible { outline: none; }
span[sx][aria-label] { display: none; }
.MuiToggleButton-root:not(.Mui-selected) { color: var(--mui-palette-text-primary, inherit); }
.MuiDialog-root .MuiIconButton-root { color: inherit; }  /* hardly to be seen in the dark */
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { transition: none !important; animation: none !important; scroll-behavior: auto !important; }
}
"""

SCORES = """
table { border-collapse: collapse; font-size: 13px; }
th { text-align: left; font-weight: 500; opacity: 0.75; }
th, td { padding: 1px 18px 1px 0; }
caption { text-align: left; white-space: nowrap; padding-bottom: 2px; }
"""

LEGEND = """
<style>
.mosaic-legend { display: flex; flex-wrap: wrap; gap: 4px 14px; font-size: 13px; align-items: center; }
.mosaic-legend i { display: inline-block; width: 22px; height: 0; vertical-align: middle; margin-right: 6px; }
.mosaic-legend svg { width: 12px; height: 18px; vertical-align: middle; margin-right: 6px; stroke: #0b83c9; stroke-width: 1.6; fill: #0b83c9; }
</style>
<div class="mosaic-legend">
<span><i style="border-top: 2px solid currentColor"></i>truth</span>
<span><i style="border-top: 5px solid #0b83c9"></i>seen</span>
<span title="a survey's measurement that the model sees, with its 1-sigma error"><svg viewBox="0 0 12 18"><path d="M6 1V17"/><circle cx="6" cy="9" r="3"/></svg>measured ±1σ</span>
<span title="not detected: the model sees no more than that the galaxy is fainter than this"><svg viewBox="0 0 12 18"><path fill="none" d="M1 5H11L6 14Z"/></svg>fainter than</span>
<span><i style="border-top: 3px solid #e0660a"></i>predicted</span>
<span><i style="height: 12px; background: #e0660a66"></i>16–84% band</span>
<span><i style="height: 12px; background: repeating-linear-gradient(135deg, #8a949e66 0 2px, #8a949e22 2px 6px)"></i>hidden</span>
</div>
"""

# Modules are imported as the browser does by itself: they import no others, and to rewrite them took half a second.
# The page opens dark where the browser prefers it: the components read `theme` from the address before they draw.
FOLLOW_BROWSER = """{% extends "base.html" %}
{% block inner_head %}
{{ super() }}
<script>
  const asked = new URLSearchParams(location.search);
  if (!asked.has("theme") && matchMedia("(prefers-color-scheme: dark)").matches) {
    asked.set("theme", "dark");
    history.replaceState(null, "", "?" + asked);
  }
</script>
{% endblock %}
{% block js_resources %}
{{ bokeh_js | replace('"shimMode": true', '"shimMode": false') }}
<script>importShim.addImportMap = () => {}</script>
{% endblock %}
"""
