"""Stores may come from anyone: what their metadata claims is checked before any array is read."""

import gzip
import json
import os
import pickle
import random
import re
import struct
import zipfile

import pytest
import xarray as xr
from galaxies import random_catalog
from zarr.abc.codec import BytesBytesCodec
from zarr.registry import register_codec

from mosaic_explorer.catalog import open_catalog, write_catalog, zarr_checks
from mosaic_explorer.catalog.store import catalog_size
from mosaic_explorer.catalog.writing import zipped
from mosaic_explorer.catalog.zarr_codecs import CODECS, CODECS_OF_NUMCODECS
from mosaic_explorer.catalog.zarr_v2 import COMPRESSORS, FILTERS
from mosaic_explorer.errors import CatalogError


@pytest.fixture
def store(tmp_path):
    """A catalog of seven galaxies, three to a piece of its spectra."""
    return write_catalog(random_catalog(7), tmp_path / "a.zarr", chunk=3)


def _edit(folder, **changes):
    """Metadata as a stranger would write it, who gives no checksums."""
    about = json.loads((folder / "zarr.json").read_text())
    (folder / "zarr.json").write_text(json.dumps(about | changes))
    for sums in folder.parent.glob("*/checksums.json"):
        sums.unlink()


def _grid(*shape):
    return {"name": "regular", "configuration": {"chunk_shape": list(shape)}}


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"shape": [10**12, 921]}, "unpacks to .* GB|cannot be read as a Zarr catalog"),
        ({"shape": [10**12, 921], "chunk_grid": _grid(10**12, 921)}, "'sed' cannot be: its pieces of .* bytes each"),
        (
            {"shape": [500_000, 921], "chunk_grid": _grid(500_000, 921)},
            "is damaged: its piece .* holds .* bytes; expected 1,842,",
        ),
        ({"chunk_grid": _grid(10**9, 921)}, "'sed' cannot be: its pieces"),
        ({"chunk_grid": _grid(0, 921)}, "cannot be"),
        ({"shape": [-7, 921]}, "cannot be read as a Zarr catalog"),
        ({"data_type": {"name": "fixed_length_utf32", "configuration": {"length_bytes": 4 * 10**8}}}, "its pieces of"),
        (
            {"codecs": [{"name": "unheard-of"}]},
            "'sed' is packed with the codec 'unheard-of', which is not read; allowed: blosc",
        ),
        ({"zarr_format": 9}, "cannot be read as a Zarr catalog"),
    ],
)
@pytest.mark.parametrize("read", [open_catalog, catalog_size, lambda path: open_catalog(path, rows=[1])])
def test_claims_that_cannot_be_are_refused(store, changes, words, read):
    _edit(store / "sed", **changes)
    with pytest.raises(CatalogError, match=words) as refused:
        read(store)
    assert "\n" not in str(refused.value)


def test_more_than_a_thousand_times_what_is_stored_is_not_believed(store, monkeypatch):
    monkeypatch.setattr(zarr_checks, "ALWAYS_BELIEVED", 0)
    monkeypatch.setattr(zarr_checks, "MOST_PACKED", 0.5)
    with pytest.raises(CatalogError, match="its arrays claim 0.0 GB; .* bytes are stored"):
        open_catalog(store)


def test_a_catalog_larger_than_memory_is_refused_and_some_of_its_galaxies_are_read(store, monkeypatch):
    monkeypatch.setattr(zarr_checks, "available_memory", lambda: 20_000)
    with pytest.raises(CatalogError, match="unpacks to 0.0 GB, and 0.0 GB of memory are free; read some of its galaxies"):
        open_catalog(store)
    assert open_catalog(store, rows=[2, 5]).sizes["galaxy"] == 2
    assert catalog_size(store) == 7


def test_a_piece_that_says_it_unpacks_to_more_than_its_share_is_not_unpacked(store):
    piece = store / "sed" / "c" / "1" / "0"
    data = bytearray(piece.read_bytes())
    data[4:8] = struct.pack("<I", 2**31 - 1)
    piece.write_bytes(data)
    with pytest.raises(CatalogError, match="its piece 'sed/c/1/0' holds 2,147,483,647 bytes; expected 11,052"):
        open_catalog(store)


def test_a_piece_that_is_larger_than_it_can_be_is_not_read(store):
    about = json.loads((store / "sed" / "zarr.json").read_text())
    _edit(store / "sed", codecs=[about["codecs"][0], {"name": "gzip", "configuration": {"level": 1}}])
    pieces = [path for path in (store / "sed" / "c").rglob("*") if path.is_file()]
    for piece in pieces:
        piece.write_bytes(gzip.compress(bytes(11_052)))
    assert open_catalog(store)["sed"].shape == (7, 921)
    with pieces[0].open("wb") as file:
        file.truncate(2**40)  # a hole: takes no room on the disk
    with pytest.raises(CatalogError, match="holds 1,099,511,627,776 bytes"):
        open_catalog(store)


def test_pieces_under_other_names_are_no_pieces(store):
    (store / "sed" / "c" / "1" / "0").rename(store / "sed" / "c" / "1" / "7")
    with pytest.raises(CatalogError, match="'sed' lacks 1 of its 3 pieces"):
        open_catalog(store)


class _Touches:
    """Unpickled, it makes a file."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return open, (str(self.path), "w")


class _Runs(BytesBytesCodec):
    """A codec that somebody has installed: it would run what a store gives it."""

    is_fixed_size, ran = False, []

    @classmethod
    def from_dict(cls, data):
        cls.ran.append(data)
        return cls()

    def to_dict(self):
        return {"name": "runs"}

    def compute_encoded_size(self, length, _):
        return length


@pytest.mark.parametrize(
    "codec",
    [
        {"name": "runs", "configuration": {"code": "x"}},
        "runs",
        {"name": "sharding_indexed", "configuration": {"chunk_shape": [1, 1], "codecs": [{"name": "runs"}]}},
        {"name": "sharding_indexed", "configuration": {"chunk_shape": [1, 1], "codecs": ["bytes"], "index_codecs": ["runs"]}},
    ],
)
@pytest.mark.parametrize("suffix", [".zarr", ".zarr.zip"])
def test_codecs_that_are_not_of_the_list_are_not_even_made(store, codec, suffix):
    """Zarr v3 makes whatever is installed under the name that a store gives."""
    register_codec("runs", _Runs)
    _edit(store / "sed", codecs=[{"name": "bytes", "configuration": {"endian": "little"}}, codec])
    path = store if suffix == ".zarr" else zipped(store)
    with pytest.raises(CatalogError, match="'sed' is packed with the codec 'runs', which is not read; allowed: blosc, bytes"):
        open_catalog(path)
    assert not _Runs.ran


def test_the_lists_of_codecs_hold_none_that_makes_objects():
    for name in ("pickle", "json2", "msgpack2", "vlen-bytes", "categorize"):
        assert not {name, f"numcodecs.{name}"} & {*CODECS, *CODECS_OF_NUMCODECS, *COMPRESSORS, *FILTERS}


@pytest.mark.parametrize("where", ["sed/c/1/0", "galaxy/c/0", "band/c/0", "split/c/0", "sed/zarr.json", "zarr.json"])
def test_one_flipped_bit_is_noticed(store, where):
    """In pieces of numbers and texts, in metadata; `tests/strangers/flip.py` flips many more."""
    whole, path = open_catalog(store), store / where
    data = path.read_bytes()
    rng = random.Random(where)
    for _ in range(12):
        bit = rng.randrange(8 * len(data))
        flipped = bytearray(data)
        flipped[bit // 8] ^= 1 << bit % 8
        path.write_bytes(flipped)
        try:
            assert open_catalog(store).identical(whole), f"bit {bit}"
        except CatalogError as error:
            assert "\n" not in str(error)
        path.write_bytes(data)
    with pytest.raises(CatalogError, match=r"damaged|cannot be read"):
        path.write_bytes(
            data[:-1] + bytes([data[-1] ^ 1]) if path.suffix != ".json" else data.replace(b"attributes", b"attributet", 1)
        )
        open_catalog(store)


@pytest.mark.parametrize("suffix", [".zarr", ".zarr.zip"])
def test_nothing_is_unpickled(tmp_path, suffix):
    """The format before Zarr v3 knows filters that are pickles."""
    old, touched = tmp_path / "old.zarr", tmp_path / "touched"
    (old / "redshift").mkdir(parents=True)
    about = {"zarr_format": 2, "shape": [1], "chunks": [1], "dtype": "|O", "order": "C", "fill_value": None}
    (old / ".zgroup").write_text('{"zarr_format": 2}')
    (old / "redshift" / ".zarray").write_text(json.dumps(about | {"compressor": None, "filters": [{"id": "pickle"}]}))
    (old / "redshift" / ".zattrs").write_text('{"_ARRAY_DIMENSIONS": ["galaxy"]}')
    (old / "redshift" / "0").write_bytes(pickle.dumps(_Touches(touched)))
    if suffix == ".zarr.zip":
        with zipfile.ZipFile(tmp_path / "old.zarr.zip", "w") as archive:
            for path in old.rglob("*"):
                archive.write(path, path.relative_to(old))
    with pytest.raises(CatalogError, match="the codec 'pickle', which is not read; allowed: astype"):
        open_catalog(old.with_suffix(suffix))
    assert not touched.exists()


@pytest.mark.parametrize("suffix", [".zarr", ".zarr.zip"])
def test_a_store_of_the_format_before_opens_if_it_is_whole(few, tmp_path, suffix):
    old = tmp_path / "old.zarr"
    few.drop_encoding().to_zarr(old, zarr_format=2, consolidated=True)
    if suffix == ".zarr.zip":
        with zipfile.ZipFile(tmp_path / "old.zarr.zip", "w") as archive:
            for path in old.rglob("*"):
                archive.write(path, path.relative_to(old))
    found = open_catalog(old.with_suffix(suffix))
    xr.testing.assert_equal(found, few)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"filters": [{"id": "json2"}]}, "the codec 'json2', which is not read"),
        ({"dtype": "|O", "filters": None}, "is of the kind '|O'; a catalog holds numbers and texts"),
        ({"compressor": 7}, "has metadata that cannot be read (TypeError)"),
    ],
)
def test_a_store_of_the_format_before_names_the_array_that_cannot_be_read(few, tmp_path, change, words):
    few[["redshift"]].drop_encoding().to_zarr(tmp_path / "old.zarr", zarr_format=2, consolidated=False)
    path = tmp_path / "old.zarr" / "redshift" / ".zarray"
    path.write_text(json.dumps(json.loads(path.read_text()) | change))
    with pytest.raises(CatalogError, match=re.escape(words)):
        open_catalog(tmp_path / "old.zarr")


def test_what_is_no_file_is_not_read(store):
    piece = store / "sed" / "c" / "1" / "0"
    piece.unlink()
    os.mkfifo(piece)
    with pytest.raises(CatalogError, match="is a device or a pipe"):
        open_catalog(store)


def test_metadata_is_read_up_to_a_size(store):
    with (store / "zarr.json").open("wb") as file:
        file.truncate(2**40)
    with pytest.raises(CatalogError, match=r"'zarr.json' has 1,099,511,627,776 bytes; at most 16,000,000"):
        open_catalog(store)


def test_a_name_that_no_file_can_have_is_no_catalog():
    for name in ("\0.zarr", "x" * 10_000 + ".zarr"):
        with pytest.raises(CatalogError, match="there is no catalog at"):
            open_catalog(name)


@pytest.mark.parametrize("name", ["a.zarr", "a.zarr.zip"])
def test_an_unfinished_copy_of_a_killed_run_is_cleared_by_the_next(tmp_path, name):
    """Those with a lock that nobody holds, and, a day old, those of before there was a lock."""
    for left, holds in ((f".{name}.unfinished-abcdefgh", ".lock"), (f".{name}.abcdefgh", "catalog.zarr")):
        (tmp_path / left).mkdir()
        (tmp_path / left / holds).touch()
        os.utime(tmp_path / left, (0, 0))
    aside = tmp_path / ".a.zarr.replaced"  # what a replacement has not put back yet
    write_catalog(random_catalog(3), aside.with_name("b.zarr")).rename(aside)
    os.utime(aside, (0, 0))
    write_catalog(random_catalog(3), tmp_path / name)
    assert {p.name for p in tmp_path.iterdir()} == {name, aside.name}


@pytest.mark.parametrize(
    ("name", "changes", "words"),
    [
        ("split", {"dimension_names": ["others"], "shape": [7]}, "'split' must be one text for each galaxy"),
        ("lsst", {"data_type": "complex64"}, "'lsst' holds complex64 and not numbers"),
        ("lsst", {"attributes": {"units": [1, 2]}}, "'lsst' has unit"),
    ],
)
def test_variables_of_another_kind_are_refused(tmp_path, name, changes, words):
    catalog = random_catalog(7)
    if changes.get("data_type") == "complex64":
        catalog[name] = catalog[name].astype("complex64")
        changes = {}
    store = write_catalog(catalog, tmp_path / "a.zarr")
    _edit(store / name, **changes)
    with pytest.raises(CatalogError, match=words):
        open_catalog(store)
