"""What an answer hangs on: the network's attention to each seen token, beside what hiding it does, on one axis."""
