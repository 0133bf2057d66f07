"""Training the model (Lightning Fabric)."""

import os

# Threads of torch wait for each other some hundred times in a step. Beside other busy programs those that spin meanwhile keep
# the processor from the one that they wait for: a step took five times as long. OpenMP reads this when torch is loaded.
os.environ.setdefault("OMP_WAIT_POLICY", "PASSIVE")
