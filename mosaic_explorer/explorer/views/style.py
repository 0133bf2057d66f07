"""The little CSS that the page needs, and the legend that says the common language of all plots once."""

GRID = """
:host { display: grid !important; grid-template-columns: minmax(0, 1fr) minmax(330px, 440px); grid-template-rows: auto 1fr; }
.mosaic-centre { grid-row: 1 / span 2; min-width: 0; }
.mosaic-densities, .mosaic-many { min-width: 0; }
@media (max-width: 1199px) {
  :host { grid-template-columns: minmax(0, 1fr); }
  .mosaic-centre { grid-row: auto; }
  .mosaic-densities { order: -1; }
}
"""

BAR_ON_TOP = {  # slim, and still where the user wants no motion
    "& .MuiToolbar-root": {"minHeight": "48px !important"},
    "& .MuiToolbar-root h5": {"fontSize": "1.2rem"},
    "@media (prefers-reduced-motion: reduce)": {"& *": {"transition": "none !important", "animation": "none !important"}},
}

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
