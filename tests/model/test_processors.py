"""Old and emulated processors: torch falls back to its plain kernels, and the answers are the same."""

import os
import subprocess
import sys

import numpy as np
import pytest

import mosaic_explorer as me

PLAIN = {"ATEN_CPU_CAPABILITY": "default", "DNNL_MAX_CPU_ISA": "SSE41"}
PROGRAM = """
import sys, numpy as np, mosaic_explorer as me
answer = me.load_model("mosaic-small").predict(me.open_catalog(rows=range(32)), "lsst", what=["redshift", "sed"])
np.savez(sys.argv[1], redshift=answer.redshift.values, sed=answer.sed.values, ood_score=answer.ood_score.values)
"""


@pytest.mark.slow
def test_a_processor_without_vector_instructions_gives_the_same_answers(tmp_path):
    file = tmp_path / "plain.npz"
    subprocess.run([sys.executable, "-c", PROGRAM, str(file)], env={**os.environ, **PLAIN}, check=True)
    answer = me.load_model("mosaic-small").predict(me.open_catalog(rows=range(32)), "lsst", what=["redshift", "sed"])
    for name, values in np.load(file).items():
        np.testing.assert_allclose(values, answer[name].values, atol=1e-4, err_msg=name)
