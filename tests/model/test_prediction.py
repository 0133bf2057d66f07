"""What `predict` hands out: densities on one axis, a table of one row a galaxy, a frame that stays as small as the answer."""

import copy
import pickle

import numpy as np
import pandas as pd
import pytest
import xarray as xr

import mosaic_explorer as me
from mosaic_explorer.catalog.measurements import Measurements, catalog_values
from mosaic_explorer.errors import CatalogError, MaskError
from mosaic_explorer.modalities import TABLE
from mosaic_explorer.model import Prediction
from mosaic_explorer.model.quantiles import HIGH, QUANTILES

BANDS = TABLE["lsst"].coordinate


@pytest.fixture(scope="module")
def answer(tiny, three):
    return tiny.predict(three, "redshift spherex")


def plain(answer):
    """The same as a Dataset that is no prediction."""
    return xr.Dataset(answer.data_vars, answer.coords)


def test_densities_share_one_dimension_and_keep_their_own_grids(tiny, answer):
    for name in TABLE.scalar_names:
        assert answer[f"{name}_pdf"].dims == ("galaxy", "bin") and answer[f"{name}_grid"].dims == ("bin",)
        edges = tiny.edges[name]
        np.testing.assert_allclose(answer[f"{name}_grid"], (edges[1:] + edges[:-1]) / 2)
    assert answer["log_halo_mass_grid"].attrs["units"] == "log10(Msun)"
    assert set(answer.dims) == {"galaxy", "quantile", "bin", "component", "band", "channel", "cosmic_time", "wavelength"}


def test_a_density_stands_along_its_own_grid(answer):
    density = answer.density("log_halo_mass")
    assert density.dims == ("galaxy", "log_halo_mass_grid") and set(density.coords) == {"galaxy", "log_halo_mass_grid"}
    np.testing.assert_array_equal(density, answer["log_halo_mass_pdf"])
    middle = float(density["log_halo_mass_grid"][20])
    assert density.sel(log_halo_mass_grid=middle + 1e-4, method="nearest")["log_halo_mass_grid"] == middle


def test_a_density_is_an_exact_mixture_too(tiny, answer):
    mixtures = answer.mixture("log_halo_mass")
    edges = tiny.edges["log_halo_mass"]
    assert len(mixtures) == 3 and (mixtures.low, mixtures.high) == pytest.approx((edges[0], edges[-1]))
    np.testing.assert_allclose(mixtures.on(edges), answer["log_halo_mass_pdf"], rtol=1e-5, atol=1e-6)
    np.testing.assert_allclose(mixtures.quantiles(QUANTILES), answer["log_halo_mass"], atol=1e-5)
    assert len(answer.isel(galaxy=[2]).mixture("redshift")) == len(answer.isel(galaxy=2).mixture("redshift")) == 1


def test_a_certain_value_is_a_spike_and_a_measured_one_as_wide_as_its_error(tiny, three):
    exact = tiny.predict(three, "redshift lsst", what="scalars").mixture("redshift")
    z, width = three["redshift"].values, 1e-5 * (exact.high - exact.low)
    inside = (z > exact.low + width) & (z < exact.high - width)
    np.testing.assert_allclose(np.diff(exact.cdf(np.c_[z - width, z + width]), axis=1)[inside], 1)
    measured = Measurements.exact(catalog_values(three, TABLE))
    measured.error[:, TABLE.place("redshift")] = 0.01
    answer = tiny.answer(measured, "redshift lsst", ["redshift"])
    np.testing.assert_allclose(answer.densities["redshift"].quantiles([0.84])[:, 0][inside], z[inside] + 0.00994, atol=2e-4)
    np.testing.assert_allclose(answer.quantiles[:, TABLE.place("redshift").start, HIGH], z + 0.00994, atol=2e-4)


def test_a_frame_of_three_galaxies_is_small_and_holds_every_number_once(answer):
    frame = answer.to_dataframe()
    assert frame.memory_usage(deep=True).sum() < 100e6
    for name, array in answer.data_vars.items():
        assert frame[name].notna().sum() == array.notnull().sum(), name
    assert set(frame.index.names) == set(answer.dims)
    sfh = frame["sfh"].dropna().reset_index()
    one = sfh[(sfh["galaxy"] == 7) & (sfh["quantile"] == 0.5)]
    np.testing.assert_array_equal(one["sfh"], answer["sfh"].sel(galaxy=7, quantile=0.5))
    np.testing.assert_array_equal(one["cosmic_time"], answer["cosmic_time"])
    density = frame.dropna(subset="redshift_pdf")
    np.testing.assert_allclose(density["redshift_grid"].to_numpy()[:64], answer["redshift_grid"])


def test_the_frame_of_scalars_is_small_even_as_a_plain_dataset(tiny, three):
    answer = tiny.predict(three, "lsst", what="scalars")
    assert len(plain(answer).to_dataframe()) == 3 * len(QUANTILES) * 64 * tiny.network.config.components


def test_what_shares_its_axes_makes_the_frame_that_xarray_makes(answer):
    part = answer[["redshift", "log_stellar_mass"]]
    pd.testing.assert_frame_equal(part.to_dataframe(), plain(part).to_dataframe())


def test_a_table_has_one_row_a_galaxy(answer):
    table = answer.table()
    assert table.index.tolist() == [40, 7, 12] and table.index.name == "galaxy"
    quantiles = ["", "_q025", "_q16", "_q25", "_q75", "_q84", "_q975"]
    names = [*TABLE.scalar_names, *(f"lsst_{band}" for band in BANDS)]
    assert table.columns.tolist() == [name + q for name in names for q in quantiles] + ["ood_score", "ood_variable"]
    np.testing.assert_array_equal(table["log_halo_mass"], answer["log_halo_mass"].sel(quantile=0.5))
    np.testing.assert_array_equal(table["lsst_i_q84"], answer["lsst"].sel(quantile=0.84, band="i"))
    np.testing.assert_array_equal(table["ood_score"], answer["ood_score"])
    assert table["ood_variable"].isin([*TABLE.variables, ""]).all()
    assert table.attrs["units"]["lsst_i_q84"] == "mag(AB)" and table.attrs["units"]["redshift"] == ""
    assert table.attrs["mask"] == "redshift spherex"


def test_a_table_follows_what_xarray_has_done(answer):
    assert answer.isel(galaxy=1).table().index.tolist() == [7]
    assert answer.sel(galaxy=[12, 40]).table().index.tolist() == [12, 40]
    assert answer[["redshift"]].sel(quantile=0.5).table().columns.tolist() == ["redshift"]
    assert answer.sel(quantile=[0.16, 0.84])[["redshift"]].table().columns.tolist() == ["redshift_q16", "redshift_q84"]
    assert answer.sel(band=["g"])[["lsst"]].table().shape == (3, 7)
    assert len(xr.concat([answer, answer.assign_coords(galaxy=[1, 2, 3])], "galaxy").table()) == 6
    for other in (
        copy.deepcopy(answer),
        pickle.loads(pickle.dumps(answer)),
        answer.load(),
        answer[["sfh"]] + 1,
        answer.assign(x=1),
    ):
        assert isinstance(other, Prediction)
    merged = xr.merge([answer, xr.Dataset({"weight": ("galaxy", [1.0, 2.0, 3.0])})])
    assert Prediction.of(merged).table()["weight"].tolist() == [1.0, 2.0, 3.0]


def test_a_prediction_is_written_and_read_as_any_dataset_is(answer, tmp_path):
    answer.to_zarr(tmp_path / "answer.zarr")
    again = Prediction.of(xr.open_zarr(tmp_path / "answer.zarr"))
    np.testing.assert_array_equal(again.density("redshift"), answer.density("redshift"))
    pd.testing.assert_frame_equal(
        again[list(answer.data_vars)].table(), answer.table(), check_dtype=False, check_column_type=False
    )


# -- a mask's text wherever a mask is ---------------------------------------------------------------------------------
@pytest.mark.parametrize(
    ("text", "mask"),
    [
        ("lsst", me.Mask.preset("lsst")),
        ("lsst sfh[0:10]", me.Mask.only("lsst").show("sfh", 0, 10)),
        ("lsst+spherex", me.Mask.preset("lsst+spherex")),  # a preset's name
        ("everything", me.Mask.all()),
    ],
)
def test_a_masks_text_stands_for_it(tiny, three, text, mask):
    xr.testing.assert_identical(tiny.predict(three, text, what="scalars"), tiny.predict(three, mask, what="scalars"))
    xr.testing.assert_identical(tiny.embed(three, text), tiny.embed(three, mask))
    np.testing.assert_array_equal(
        tiny.answer(tiny.inputs(three), text).quantiles, tiny.answer(tiny.inputs(three), mask).quantiles
    )


def test_what_is_no_mask_is_refused_in_one_line(tiny, three):
    with pytest.raises(MaskError, match="Did you mean 'lsst'"):
        tiny.predict(three, "lst")
    with pytest.raises(MaskError, match="a mask is a Mask, or its text like .*; found DataFrame"):
        tiny.predict(three, pd.DataFrame())


def test_a_frame_in_a_catalogs_place_is_refused_with_the_way_to_make_a_catalog(tiny):
    frame = pd.DataFrame({"redshift": [0.5]})
    for ask in (tiny.predict, tiny.embed):
        with pytest.raises(CatalogError, match="an xarray Dataset; found DataFrame.*galaxy.*mosaic import table") as refused:
            ask(frame, "lsst")
        assert "\n" not in str(refused.value)


# -- names of older versions ------------------------------------------------------------------------------------------
def test_old_names_of_arguments_and_results_are_still_understood(tiny, three):
    assert "ood_score" not in tiny.predict(three, "lsst", what="redshift", unlike=False)
    answer = tiny.answer(tiny.inputs(three), "lsst", unlike=True)
    assert answer.unlike is answer.ood_score is not None and answer.blame is answer.ood_variable
    with pytest.raises(AttributeError, match="no attribute 'quantile'"):
        answer.quantile  # noqa: B018
    with pytest.raises(TypeError):
        tiny.predict(three, "lsst", unlik=False)


def test_a_table_of_astropys_has_the_same_numbers_with_units(model, few):
    units = pytest.importorskip("astropy.units")
    answer = model.predict(few, "lsst[g,r,i]", what=["scalars", "lsst"])
    table, frame = answer.to_astropy(), answer.table()
    assert table.colnames == ["galaxy", *frame.columns] and table["galaxy"].tolist() == frame.index.tolist()
    np.testing.assert_array_equal(table["redshift_q16"].value, frame["redshift_q16"])
    assert table["redshift"].unit is None and table["log_stellar_mass"].unit == units.dex(units.Msun)
    assert table["lsst_u"].unit == units.ABmag and table.meta["mask"] == "lsst[g,r,i]"
    np.testing.assert_allclose(table["log_stellar_mass"].quantity.physical.to_value("Msun"), 10 ** frame["log_stellar_mass"])
