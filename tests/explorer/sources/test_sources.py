"""Which models and catalogs can be chosen, and that an address chooses among these and nothing else."""

import shutil
from dataclasses import replace

import numpy as np
import pytest
from galaxies import random_catalog, tiny_filter_model, tiny_model, with_magnitudes, with_value

from mosaic_explorer import galaxy
from mosaic_explorer.catalog.schema import build_catalog
from mosaic_explorer.catalog.writing import write_catalog
from mosaic_explorer.errors import MosaicError
from mosaic_explorer.explorer.session.url import first_snapshot, query_of, read_query
from mosaic_explorer.explorer.sources import sources as sources_module
from mosaic_explorer.explorer.sources.adapted import AdaptedModels
from mosaic_explorer.explorer.sources.sources import Sources
from mosaic_explorer.explorer.sources.uploads import Uploads
from mosaic_explorer.explorer.sources.view import SourceChoice
from mosaic_explorer.masks import Mask
from mosaic_explorer.modalities import TABLE, Modality, Variable
from mosaic_explorer.model.files import save_model


@pytest.fixture
def here(tmp_path):
    """A folder with a trained model and two catalogs, one of which is broken."""
    save_model(tiny_model(), tmp_path / "runs" / "mine")
    write_catalog(random_catalog(30), tmp_path / "data" / "thirty.zarr")
    write_catalog(with_value("redshift", -3.0)(random_catalog(5)), tmp_path / "data" / "broken.zarr.zip")
    (tmp_path / "runs" / "notes").mkdir()
    return tmp_path


def test_what_lies_in_runs_and_data_can_be_chosen(here):
    found = Sources(here, {})
    assert next(iter(found.models())) == "mosaic-small" and "mine" in found.models()
    assert "notes" not in found.models()
    assert list(found.catalogs()) == ["held-out", "held-out-reference", "sdss", "broken", "thirty"]


def test_further_folders_and_the_ones_to_begin_with_come_from_the_environment(here, tmp_path):
    elsewhere = tmp_path / "elsewhere"
    shutil.copytree(here / "runs" / "mine", elsewhere / "models" / "mine")
    write_catalog(random_catalog(4), elsewhere / "four.zarr.zip")
    environ = {
        "MOSAIC_MODELS": str(elsewhere / "models"),
        "MOSAIC_CATALOGS": f"{elsewhere}:{here / 'nothing'}",
        "MOSAIC_MODEL": str(here / "runs" / "mine"),
        "MOSAIC_CATALOG": str(here / "data" / "thirty.zarr"),
    }
    found = Sources(here, environ)
    assert next(iter(found.models())) == "mine" and {"mosaic-small", "mine-2"} <= set(found.models())
    assert list(found.catalogs()) == ["thirty", "held-out", "held-out-reference", "sdss", "broken", "four"]  # each file once
    chosen, trouble = found.choose()
    assert not trouble and chosen.query == {} and chosen.model.name == "mine" and chosen.catalog.sizes["galaxy"] == 30


def test_an_address_chooses_and_says_only_what_is_not_the_first(here):
    found = Sources(here, {})
    chosen, trouble = found.choose("?row=2&model=mine&catalog=thirty")
    assert not trouble and chosen.query == {"model": "mine", "catalog": "thirty"}
    assert chosen.model.name == "mine" and chosen.words == "30 galaxies of thirty (data)"
    table, observations = chosen.model.table, chosen.observations
    snapshot = first_snapshot(table, observations)._replace(row=2)
    query = query_of(snapshot, table, observations, chosen.query)
    assert query == "model=mine&catalog=thirty&row=2"
    assert read_query(query, table, observations) == (snapshot, "") and found.choose(query)[0].query == chosen.query
    first, _ = found.choose("model=mosaic-small&catalog=held-out")
    assert first.query == {} and first.words == "3,000 held-out galaxies"


def test_real_galaxies_of_the_package_are_seen_in_their_own_filters(here):
    chosen, trouble = Sources(here, {}).choose("catalog=sdss")
    assert not trouble and chosen.words == "10,000 galaxies of SDSS with GALEX and 2MASS"
    assert "sdss2010-r" in chosen.model.filters
    assert first_snapshot(chosen.model.table, chosen.observations).mask.text == "photometry"


def test_sessions_share_what_is_read(here):
    found = Sources(here, {})
    first, again = found.choose("catalog=thirty")[0], found.choose("catalog=thirty")[0]
    assert first.catalog is again.catalog and first.observations is again.observations and first.model is again.model


def test_a_model_that_knows_filters_is_opened_with_those_of_the_catalog(here):
    save_model(tiny_filter_model(), here / "runs" / "filters")
    write_catalog(with_magnitudes(random_catalog(6), ["hsc2017-g", "Euclid-H"]), here / "data" / "six.zarr")
    found = Sources(here, {})
    first, again = found.choose("model=filters&catalog=six")[0], found.choose("model=filters&catalog=six")[0]
    assert first.model.filters == ("hsc2017-g", "Euclid-H") and first.observations.table == first.model.table
    assert first.model is again.model and first.observations is again.observations
    assert found.choose("model=filters&catalog=thirty")[0].model.filters == ()
    plain, trouble = found.choose("model=mine&catalog=six")
    assert plain.model.table.values_digest == TABLE.values_digest and not trouble


def test_a_line_says_so_where_a_model_can_be_shown_nothing_of_the_galaxies(here):
    save_model(tiny_filter_model(), here / "runs" / "filters")
    galaxies = with_magnitudes(random_catalog(6), ["hsc2017-g"], measured=True)
    write_catalog(galaxies.assign({name: galaxies[name] * np.nan for name in TABLE.variables}), here / "data" / "own.zarr")
    found = Sources(here, {})
    choice, trouble = found.choose("model=mine&catalog=own")
    assert choice.catalog.sizes["galaxy"] == 6 and "\n" not in trouble
    assert (
        trouble.startswith("The model 'mine' knows LSST and SPHEREx alone") and "Choose a model that knows filters" in trouble
    )
    assert found.choose("model=filters&catalog=own")[1] == ""


def test_what_is_read_is_kept_within_a_bound_in_bytes(here, monkeypatch):
    monkeypatch.setattr(sources_module, "CATALOGS_BYTES", 1)  # one catalog, then: that used last
    found = Sources(here, {})
    first = found.choose("catalog=thirty")[0]
    assert found.choose("catalog=thirty")[0].catalog is first.catalog
    found.choose()
    assert found.choose("catalog=thirty")[0].catalog is not first.catalog


def test_a_model_that_is_trained_on_is_read_anew(here):
    found = Sources(here, {})
    before = found.choose("model=mine")[0].model
    save_model(tiny_model(seed=1), here / "runs" / "mine")
    assert found.choose("model=mine")[0].model is not before


@pytest.mark.parametrize(
    ("query", "words"),
    [
        ("model=mosaic-smlal", "Did you mean 'mosaic-small'? Shown instead: mosaic-small."),
        ("catalog=thrity", "Did you mean 'thirty'? Shown instead: held-out galaxies."),
        ("catalog=broken", "'redshift' has values outside 0 to 20"),
        ("model=runs/mine", "unknown model 'runs/mine'"),
        ("catalog=data/thirty.zarr", "unknown catalog"),
        ("catalog=own-0123456789abcdef", "drop the file once more"),
    ],
)
def test_what_cannot_be_had_is_a_notice_and_the_first_is_shown(here, query, words):
    chosen, trouble = Sources(here, {}).choose(query)
    assert words in trouble and chosen.query == {} and chosen.catalog.sizes["galaxy"] == 3000


def test_a_damaged_model_is_a_notice_without_the_place_of_its_files(here):
    (here / "runs" / "mine" / "weights.safetensors").write_bytes(b"nothing")
    chosen, trouble = Sources(here, {}).choose("model=mine")
    assert "is damaged or belongs to another model" in trouble and str(here) not in trouble
    assert chosen.model.name == "mosaic-small"


def test_a_path_is_no_name_even_if_it_is_a_catalog(here):
    chosen, trouble = Sources(here, {}).choose(f"catalog={here / 'data' / 'thirty.zarr'}")
    assert "unknown catalog" in trouble and chosen.query == {}


def test_a_model_that_needs_more_than_the_galaxies_have_is_a_notice(here):
    colour = Modality("colour", "Colour", (Variable("colour", "colour", "", "What it looks like."),), ("colour",))
    save_model(tiny_model(TABLE.with_row(colour)), here / "runs" / "coloured")
    chosen, trouble = Sources(here, {}).choose("model=coloured&catalog=thirty")
    assert "The model 'coloured' cannot be shown the galaxies 'thirty'" in trouble and "lacks 'colour'" in trouble
    assert chosen.query == {}


def test_of_a_large_catalog_the_first_galaxies_are_read_and_the_page_says_so(here, monkeypatch):
    monkeypatch.setattr(sources_module, "MOST_GALAXIES", 12)
    chosen, trouble = Sources(here, {}).choose("catalog=thirty")
    assert not trouble and chosen.catalog.sizes["galaxy"] == 12
    assert chosen.words == "the first 12 of 30 galaxies of thirty (data)"
    whole, _ = Sources(here, {"MOSAIC_CATALOG": str(here / "data" / "thirty.zarr")}).choose()
    assert whole.catalog.sizes["galaxy"] == 30  # who starts the server decides


def test_of_a_large_catalog_of_photometry_more_are_read_as_they_take_no_more_memory(here, monkeypatch):
    monkeypatch.setattr(sources_module, "MOST_GALAXIES", 3)
    write_catalog(build_catalog({"lsst": np.full((60, 6), 24.0)}), here / "data" / "photometry.zarr")
    chosen, trouble = Sources(here, {}).choose("catalog=photometry")
    assert not trouble and chosen.catalog.sizes["galaxy"] == 60  # 24 bytes each, where spectra take four thousand
    assert chosen.observations.nbytes > 20 * sources_module.bytes_in_memory(chosen.catalog)


def test_a_catalog_that_another_process_has_written_is_taken_over(here, tmp_path):
    found = Sources(here, {})
    written = write_catalog(random_catalog(4), tmp_path / "written.zarr.zip")
    kept = found.uploads.keep(written, "my.csv")
    assert not written.exists() and found.choose(f"catalog={kept.name}")[0].words == "4 galaxies of my.csv"


def test_own_galaxies_have_names_that_nobody_can_guess_and_are_not_listed(here):
    found = Sources(here, {})
    mine = galaxy(lsst=[24.1, 23.9, 23.2, 22.8, 22.6, 22.5])
    kept, other = found.uploads.keep(mine, "my.csv"), found.uploads.keep(mine, "my.csv")
    assert kept.name != other.name and len(kept.name) >= 20 and kept.name not in found.catalogs()
    chosen, trouble = found.choose(f"catalog={kept.name}")
    assert not trouble and chosen.words == "1 galaxy of my.csv" and chosen.query == {"catalog": kept.name}
    np.testing.assert_array_equal(chosen.catalog["lsst"], mine["lsst"])
    _, trouble = found.choose(f"catalog={kept.name[:-1]}")
    assert kept.name[-1] not in trouble.split(kept.name[:-1])[1][:1] and other.name not in trouble  # no help to who guesses


def test_every_process_of_a_server_finds_what_was_uploaded_to_another(here, tmp_path):
    one, other, alone = (Sources(here, environ) for environ in (*2 * [{"MOSAIC_UPLOADS": str(tmp_path)}], {}))
    mine = galaxy(lsst=[24.1, 23.9, 23.2, 22.8, 22.6, 22.5])
    kept = one.uploads.keep(mine, "my.csv")
    chosen, trouble = other.choose(f"catalog={kept.name}")
    assert not trouble and chosen.words == "1 galaxy of my.csv"
    np.testing.assert_array_equal(chosen.catalog["lsst"], mine["lsst"])
    for sources, name in ((alone, kept.name), (other, "own-*"), (other, kept.name[:-1] + "?"), (other, f"own-/../{kept.name}")):
        with pytest.raises(MosaicError, match="there are no galaxies"):
            sources.uploads.find(name)


def test_processes_of_a_server_share_the_place_for_what_users_bring(here, tmp_path):
    environ = {"MOSAIC_UPLOADS": str(tmp_path), "MOSAIC_PROCESSES": "4"}
    many, alone = Sources(here, environ), Sources(here, {})
    for of_many, of_one in ((many.uploads, alone.uploads), (many.adapted, alone.adapted)):
        assert 4 * of_many._files.capacity == of_one._files.capacity


def test_own_galaxies_are_bounded_in_bytes_and_go_with_the_server():
    measure = Uploads()
    size = measure.keep(random_catalog(2), "x.csv").path.stat().st_size
    own = Uploads(capacity=10 * size)
    kept = [own.keep(random_catalog(2), "x.csv") for _ in range(2)]
    own.find(kept[0].name)
    kept.append(own.keep(random_catalog(2), "x.csv"))
    assert [source.path.exists() for source in kept] == [True, False, True]  # the one not used for longest went
    with pytest.raises(MosaicError, match="keeps the tables that were brought last, 0 MB of them"):
        own.find(kept[1].name)
    folder = kept[0].path.parent
    del own  # as at the end of the process
    assert not folder.exists()


def test_what_one_user_brings_never_takes_the_place_of_anothers(monkeypatch):
    measure = Uploads()
    size = measure.keep(random_catalog(2), "x.csv").path.stat().st_size
    own = Uploads(capacity=int(4.6 * size))
    first = own.keep(random_catalog(2), "mine.csv", "ada")
    greedy = [own.keep(random_catalog(2), "x.csv", "bob") for _ in range(6)]
    assert [source.path.exists() for source in greedy] == [False] * 5 + [True] and first.path.exists()
    for owner in ("cyd", "dan"):
        own.keep(random_catalog(2), "x.csv", owner)
    with pytest.raises(MosaicError, match="all of it is in use; try again") as caught:
        own.keep(random_catalog(2), "x.csv", "eve")
    assert first.path.exists() and "\n" not in str(caught.value)
    assert len(list(first.path.parents[1].glob("own-*"))) == 4  # what found no place left nothing
    monkeypatch.setattr("mosaic_explorer.explorer.sources.own_files.IDLE_S", -1.0)
    own.find(first.name)
    own.keep(random_catalog(2), "x.csv", "eve")
    assert first.path.exists() and not greedy[-1].path.exists()  # the one that has lain for longest


def test_an_adapted_model_is_had_by_its_address_alone_and_knows_where_it_came_from(here, tmp_path):
    one, other = (Sources(here, {"MOSAIC_UPLOADS": str(tmp_path)}) for _ in range(2))
    save_model(tiny_model(seed=1), tmp_path / "made" / "mine-adapted")
    kept = one.adapted.keep(tmp_path / "made" / "mine-adapted", "mine-adapted, to my.csv", "mine")
    assert (tmp_path / "made" / "mine-adapted").exists()  # it is a copy
    assert kept.name not in one.models() and len(kept.name) >= 20
    for sources in (one, other):  # another process of the server, too
        chosen, trouble = sources.choose(f"model={kept.name}&catalog=thirty")
        assert not trouble and chosen.model.name == "mine-adapted" and chosen.query["model"] == kept.name
        assert chosen.model_source.adapted_from == "mine" and chosen.origin.model is None
    _, trouble = one.choose("model=adapted-0123456789abcdef")
    assert "adapt once more" in trouble and kept.name not in trouble


def test_adapted_models_are_bounded_in_bytes(tmp_path):
    save_model(tiny_model(), tmp_path / "mine")
    size = sum(path.stat().st_size for path in (tmp_path / "mine").iterdir())
    own = AdaptedModels(capacity=10 * size)
    kept = [own.keep(tmp_path / "mine", "mine", "tiny") for _ in range(3)]
    assert [source.path.exists() for source in kept] == [False, True, True]


def test_the_page_goes_on_with_an_adapted_model_and_back(here, tmp_path, open_session):
    found, visited = Sources(here, {}), []
    save_model(tiny_model(seed=1), tmp_path / "made" / "mine-adapted")
    chosen = found.choose("model=mine&catalog=thirty")[0]
    choice = SourceChoice(open_session(), found, chosen, lambda snapshot, query: visited.append(query))
    choice.use_adapted(tmp_path / "made" / "mine-adapted")
    adapted = found.choose(f"model={visited[0]['model']}&catalog=thirty")[0]
    assert visited[0]["catalog"] == "thirty" and adapted.model_source.label == "mine-adapted, to thirty (data)"
    again = SourceChoice(open_session(), found, adapted, lambda snapshot, query: visited.append(query))
    assert again.models.options["mine-adapted, to thirty (data)"] == adapted.model_source.name
    again.open_model(adapted.model_source.adapted_from)
    assert visited[1] == chosen.query


def test_a_choice_opens_the_same_view_of_another_catalog_but_no_row_of_it(here, open_session, model, few):
    found, visited = Sources(here, {}), []
    chosen = replace(found.choose()[0], query={"catalog": "others"})
    session = open_session(few, model, row=3, scalar_name="log_halo_mass")
    state = session.state
    state.edit("g", 24.3)
    choice = SourceChoice(session, found, chosen, lambda snapshot, query: visited.append((snapshot, query)))
    choice.models.value = "mine"
    choice.open({})
    (snapshot, query), (other, other_query) = visited
    assert snapshot == state.snapshot and query == {"model": "mine", "catalog": "others"}
    assert other == state.snapshot._replace(row=0, edits=()) and other_query == {}


def test_another_catalog_may_have_other_filters_and_begins_with_none_of_those_chosen_here(here, open_session):
    save_model(tiny_filter_model(), here / "runs" / "filters")
    write_catalog(with_magnitudes(random_catalog(6), ["hsc2017-g", "Euclid-H"]), here / "data" / "six.zarr")
    found, visited = Sources(here, {}), []
    choice = found.choose("model=filters&catalog=six")[0]
    mask = Mask.parse("lsst[g] photometry[Euclid-H]", choice.model.table)
    session = open_session(choice.catalog, choice.model, mask=mask, passbands=("hsc", "galex-nuv"), pins=(mask,))
    view = SourceChoice(session, found, choice, lambda snapshot, query: visited.append((snapshot, query)))
    view.open({"model": "filters", "catalog": "thirty"})
    snapshot, _ = visited[0]
    assert (snapshot.mask.text, snapshot.passbands, [pin.text for pin in snapshot.pins]) == ("lsst[g]", (), ["lsst[g]"])
    view.open({"catalog": "six"})
    assert visited[1][0].passbands == ("hsc", "galex-nuv") and visited[1][0].mask == mask
