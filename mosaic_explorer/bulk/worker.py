"""What a worker does: one block of galaxies is asked about, and its answers are written."""

from __future__ import annotations

import warnings
from functools import lru_cache
from pathlib import Path

import numpy as np

from ..catalog.noise import usable_surveys
from ..errors import ModelError
from ..model.files import load_model
from ..model.mosaic import Mosaic
from ..model.threads import torch_threads
from .blocks import write_block
from .job import Job, weights_digest
from .sources import GIVEN, Part

ID = "galaxy"
EMBEDDING = "embedding"


def answer_block(job: Job, part: Part, file: str, model: Mosaic | None = None) -> int:
    """Answer for the galaxies of a block, write them to a file, and say how many there are; `model` spares loading it."""
    model = loaded(job.model, job.weights) if model is None else model
    with torch_threads(1), warnings.catch_warnings():
        warnings.simplefilter("ignore")  # what there is to say of the catalog has been said once
        write_block(Path(file), job.digest, answers(model, job, part))
    return len(part.ids)


def answers(model: Mosaic, job: Job, part: Part) -> dict[str, np.ndarray]:
    """What the model says of a block, by the names of the variables in a prediction; with ids and what is given."""
    model = model.for_table(job.mask.table)
    catalog = part.catalog(model.table)
    noise = usable_surveys(catalog, model.table, job.noise) or None  # of a block without any value there is nothing to observe
    arrays = {ID: part.ids} | {name + GIVEN: array for name, array in part.given.items()}
    if job.kind == "embed":
        return arrays | {EMBEDDING: model.embed(catalog, job.mask, noise=noise, seed=job.seed, trust=job.trust).values}
    prediction = model.predict(
        catalog,
        job.mask,
        job.what,
        job.reconstruct,
        ood_score=job.ood_score,
        noise=noise,
        seed=job.seed,
        densities=job.densities,
        trust=job.trust,
    )
    return arrays | {str(name): prediction.variables[name].values for name in prediction.data_vars}


@lru_cache(maxsize=2)
def loaded(name: str, weights: str) -> Mosaic:
    """The model of a job, read once by each process; another model under the same name is refused."""
    model = load_model(name)
    if weights_digest(model) != weights:
        raise ModelError(f"the model '{name}' is another here than where the job began; give all workers the same one.")
    return model
