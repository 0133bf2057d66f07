"""The quantiles in which every answer is given, and which of them are drawn."""

QUANTILES = (0.025, 0.16, 0.25, 0.5, 0.75, 0.84, 0.975)
MEDIAN = QUANTILES.index(0.5)
LOWEST, HIGHEST = 0, len(QUANTILES) - 1  # the ends of the 95% band
LOW, HIGH = QUANTILES.index(0.16), QUANTILES.index(0.84)  # the ends of the band that is drawn
