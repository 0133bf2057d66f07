"""The log of a training: a row of figures every so many steps, in log.csv and, if asked for, in TensorBoard."""

from __future__ import annotations

import csv
from pathlib import Path

from lightning.fabric.loggers import TensorBoardLogger

from ..errors import ModelError
from ..files import write_beside

LOG = "log.csv"
EVENTS = "tensorboard"  # the folder of its events, in the model's folder
COLUMNS = ("galaxies_seen", "seconds", "galaxies_per_second", "loss")  # and one for each modality


def tensorboard_logger(folder: Path, galaxies_seen: int) -> TensorBoardLogger:
    """Fabric's logger for TensorBoard; what a killed run logged after `galaxies_seen` is hidden."""
    try:
        return TensorBoardLogger(folder, name="", version=EVENTS, purge_step=galaxies_seen + 1)
    except ModuleNotFoundError as error:
        raise ModelError("--tensorboard needs the package 'tensorboard'; install with: pip install tensorboard.") from error


class TrainingLog:
    """log.csv in a folder, gone on with from the row of `galaxies_seen`: a run killed later wrote rows that come anew.

    Fabric's CSVLogger would begin a new file at each resumption.
    """

    def __init__(self, folder: Path, modalities: tuple[str, ...], galaxies_seen: int, events: TensorBoardLogger | None):
        self.path, self.columns, self.events = folder / LOG, [*COLUMNS, *modalities], events
        lines = [",".join(self.columns)]
        if galaxies_seen and self.path.exists():
            with self.path.open(newline="") as file:
                rows = [row for row in csv.reader(file) if len(row) == len(self.columns) and row[0].isdigit()]
            lines += [",".join(row) for row in rows if int(row[0]) <= galaxies_seen]
        write_beside(self.path, "".join(f"{line}\n" for line in lines).encode())

    def write(self, galaxies_seen: int, seconds: float, per_second: float, losses: list[float]) -> None:
        """One row: the loss and its parts, `losses`, are means since the row before."""
        row = [str(galaxies_seen), f"{seconds:.1f}", f"{per_second:.1f}", *(f"{loss:.5f}" for loss in losses)]
        with self.path.open("a") as file:
            file.write(",".join(row) + "\n")
        if self.events is not None:
            figures = dict(zip(self.columns[2:], [per_second, *losses], strict=True))
            self.events.log_metrics(figures, step=galaxies_seen)
