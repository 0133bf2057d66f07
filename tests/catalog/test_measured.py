"""Fluxes and magnitudes with errors become what a survey would have written of the same source."""

import numpy as np

from mosaic_explorer.catalog.measured import measured, measured_magnitudes
from mosaic_explorer.catalog.surveys import MAG, NoiseModel, measure


def test_a_detected_flux_is_a_magnitude_and_the_error_is_relative():
    observed, error, limit = measured([1e-10], [1e-11])
    np.testing.assert_allclose(observed, 25, rtol=1e-12)
    np.testing.assert_allclose(error, 2.5 / np.log(10) / 10, rtol=1e-12)
    assert limit.tolist() == [0]


def test_a_flux_below_two_sigma_is_a_limit_there_be_it_negative():
    observed, error, limit = measured([1.9e-11, 0.0, -5e-11], 1e-11)
    np.testing.assert_allclose(observed, -2.5 * np.log10(2e-11), rtol=1e-12)
    np.testing.assert_allclose(error, MAG / 2, rtol=1e-12)
    assert limit.tolist() == [1, 1, 1]
    assert measured([2e-11], [1e-11])[2].tolist() == [0]


def test_the_sigma_of_a_limit_can_be_chosen():
    observed, error, limit = measured([4e-11], [1e-11], detection_sigma=5)
    np.testing.assert_allclose([observed[0], error[0]], [-2.5 * np.log10(5e-11), MAG / 5], rtol=1e-12)
    assert limit.tolist() == [1]


def test_what_was_not_measured_is_nan_and_no_limit():
    observed, error, limit = measured([np.nan, 1e-10, 1e-10, np.inf], [1e-11, np.nan, 0.0, 1e-11])
    assert np.isnan(observed).all() and np.isnan(error).all() and not limit.any()


def test_magnitudes_with_errors_are_the_same_measurements_as_fluxes():
    flux, sigma = np.array([3e-10, 2e-11, 1e-11]), np.array([1e-11, 9e-12, 9e-12])
    np.testing.assert_allclose(
        measured_magnitudes(-2.5 * np.log10(flux), MAG * sigma / flux), measured(flux, sigma), rtol=1e-12
    )


def test_a_simulated_survey_and_a_measured_flux_agree_on_limits_and_errors():
    sky = NoiseModel(floor=0.0, photon=0.0, sky=1e-22)
    truth, normal = np.array([[22.0, 27.0, 31.0]]), np.array([[0.5, 1.0, -1.0]])
    flux = 10 ** (-0.4 * truth) + normal * 1e-11
    for ours, theirs in zip(measured(flux, 1e-11), measure(truth, normal, sky, 2.0), strict=True):
        np.testing.assert_allclose(ours, theirs, rtol=1e-9)
