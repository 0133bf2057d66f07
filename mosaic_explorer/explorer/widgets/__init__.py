"""What every view uses: style, theme, points, labels, tooltips."""
