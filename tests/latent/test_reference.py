"""The map that stays: it is of the weights that ship, tells galaxies apart, and is kept as it was written."""

import numpy as np

import mosaic_explorer as me
from mosaic_explorer.latent import ReferenceMap, reference_map
from mosaic_explorer.latent.reference import _read


def test_what_ships_is_of_the_weights_that_ship_and_places_like_galaxies_together(monkeypatch):
    model, galaxies = me.load_model(), me.open_catalog(rows=range(200))
    latent = reference_map(model)
    redshift = galaxies["redshift"].values
    for mask in ("lsst", "redshift", "lsst spherex"):
        states = model.embed(galaxies, mask).mean("modality").values
        xy = latent.place(states)
        distance = np.linalg.norm(xy[:, None] - xy[None], axis=-1) + 1e9 * np.eye(len(xy))
        nearest = np.argsort(distance, 1)[:, :5]
        assert np.abs(redshift[nearest].mean(1) - redshift).mean() < 0.5 * np.abs(redshift - redshift.mean()).mean()
        x0, x1, y0, y1 = latent.ends
        assert (xy.min(0) > [x0 - 3, y0 - 3]).all() and (xy.max(0) < [x1 + 3, y1 + 3]).all()
    monkeypatch.setitem(model.config, "weights_sha256", "others")
    assert reference_map(model) is None


def test_it_is_read_as_it_was_written(tmp_path):
    rng = np.random.default_rng(0)
    layers = [
        (rng.normal(size=(4, 3)).astype(np.float32), np.ones(4, np.float32)),
        (np.ones((2, 4), np.float32), np.zeros(2, np.float32)),
    ]
    made = ReferenceMap(np.zeros(3, np.float32), np.ones(3, np.float32), layers, [0, 1, 0, 1], {"r2": 0.5})
    made.save(tmp_path / "map.safetensors", "sha")
    read, states = _read(tmp_path / "map.safetensors", "sha"), rng.normal(size=(7, 3))
    np.testing.assert_allclose(read.place(states), made.place(states), rtol=1e-6)
    assert read.ends == [0, 1, 0, 1] and read.about == {"r2": 0.5}
    assert _read(tmp_path / "map.safetensors", "another") is None and _read(tmp_path / "none.safetensors", "sha") is None
