"""What hidden states know: a probe's curve of few labels, galaxies of a rare kind, a spectrum by what else is seen."""
