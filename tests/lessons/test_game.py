"""The observation-budget game in a lesson's file: what is for sale is checked at the door, and told as places."""

import pytest

from mosaic_explorer.gains import budget
from mosaic_explorer.lessons import LessonError, read_lesson, shipped_lessons
from mosaic_explorer.lessons.contents import contents
from mosaic_explorer.lessons.game import MOST_FOR_SALE, for_sale
from mosaic_explorer.modalities import TABLE

HEAD = 'title = "A"\nsummary = "B."\nminutes = 20\n'
SALE = "".join(
    f'[[observation]]\nsee = "{see}"\nhours = {hours}\n'
    for see, hours in (("lsst[u]", 4), ("spherex[0.75:1.5]", 5.5), ("redshift", 6))
)
PAGE = '[[page]]\ntitle = "One"\ntext = "Words."\nstate = "row=3&mask=nothing"\n'
GAME = "game = { of = 'log_stellar_mass', width = 0.1, budget = 12 }\n"


def lesson(folder, text):
    (folder / "mine.toml").write_text(text)
    return folder / "mine.toml"


def test_what_is_for_sale_is_told_in_words_and_places(tmp_path):
    mine = read_lesson(lesson(tmp_path, HEAD + SALE + PAGE + GAME))
    told = contents(mine, TABLE)["pages"][0]["game"]
    assert (told["of"], told["unit"], told["width"], told["budget"], told["first"]) == ("log_stellar_mass", "dex", 0.1, 12, [])
    assert [one["name"] for one in told["sale"]] == ["LSST u", "SPHEREx photometry 0.75 to 1.5 µm", "redshift"]
    place = TABLE.place("redshift")
    assert told["sale"][2]["seen"] == [[place.start, place.stop]]


def test_what_shows_the_answer_is_not_for_sale_unless_it_is_asked_for(tmp_path):
    mine = read_lesson(lesson(tmp_path, HEAD + SALE + PAGE + GAME.replace("log_stellar_mass", "redshift")))
    assert [one.see for one in for_sale(mine.pages[0].game, mine.head.observation, TABLE)] == ["lsst[u]", "spherex[0.75:1.5]"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (HEAD + PAGE + GAME, "mine.toml, page 1 (One): a game needs something for sale"),
        (HEAD + SALE.replace("lsst[u]", "lsst[q]") + PAGE, "mine.toml: 'observation[0].see': "),
        (HEAD + SALE.replace("lsst[u]", "nothing") + PAGE, "mine.toml: 'observation[0].see': 'nothing' shows nothing."),
        (HEAD + SALE.replace("= 4", "= 0") + PAGE, "mine.toml: 'observation[0].hours' must be greater than 0; found 0"),
        (HEAD + SALE + SALE + PAGE, "mine.toml: 'observation': each needs a 'see' of its own; found 'lsst[u]' twice."),
        (HEAD + SALE + PAGE + GAME.replace("log_", "lag_"), "mine.toml, page 1 (One): unknown scalar 'lag_stellar_mass'"),
        (HEAD + SALE + PAGE + GAME.replace("= 12", "= 3"), "mine.toml, page 1 (One): 'game.budget' must pay for one"),
        (HEAD + SALE + PAGE.replace("&mask=nothing", "") + GAME, "mine.toml, page 1 (One): the 'state' of a page with a game"),
        (HEAD + SALE + PAGE.replace("nothing", "log_stellar_mass") + GAME, "mine.toml, page 1 (One): the 'state' shows 'log_"),
        (HEAD + SALE + PAGE.replace("nothing", "lsst") + GAME, "mine.toml, page 1 (One): 'game.among': 'lsst[u]' is for sale"),
        (
            HEAD + SALE + PAGE + GAME.replace(" }", ", among = ['lsst[u]', 'lsst[y]'] }"),
            "mine.toml, page 1 (One): 'game.among': unknown observation 'lsst[y]'; allowed: lsst[u]",
        ),
        (
            HEAD
            + SALE
            + PAGE
            + GAME.replace("log_stellar_mass", "redshift").replace(" }", ", among = ['lsst[u]', 'redshift'] }"),
            "mine.toml, page 1 (One): 'game.among': 'redshift' shows 'redshift', which the game asks for.",
        ),
        (HEAD + SALE + PAGE + GAME.replace(" }", ", among = ['lsst[u]'] }"), "mine.toml, page 1 (One): 2 to 14 observations"),
        (HEAD + SALE + PAGE + GAME + "guess = 'redshift'\n", "mine.toml, page 1 (One): it must have one of 'guess', 'choice'"),
    ],
)
def test_what_is_wrong_with_a_game_is_one_line(tmp_path, text, words):
    with pytest.raises(LessonError) as error:
        read_lesson(lesson(tmp_path, text))
    assert str(error.value).startswith(words) and "\n" not in str(error.value)


def test_the_games_of_the_package_end_where_their_walks_do():
    pages = [page for page in shipped_lessons().lesson("budget").pages if page.game]
    assert len(pages) == 9
    assert all(page.walk[-1].commit and all(step.buy for step in page.walk[:-1]) for page in pages)
    assert MOST_FOR_SALE == budget.MOST_FOR_SALE
