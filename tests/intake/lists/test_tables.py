"""Lists and tables of addresses, of our own and of other tools."""

from __future__ import annotations

import gzip
from pathlib import Path

from counterclaim.intake.lists import all_kinds, list_in
from counterclaim.records import Failure, Report
from tests.intake.conftest import STORY, take_all
from tests.intake.fetch.site import Site
from tests.intake.formats import samples
from tests.intake.lists.conftest import Read


def addresses(reports: list[Report]) -> list[str]:
    return [(report.address or "").rpartition("/")[2] for report in reports]


def test_a_column_may_be_named(site: Site, read: Read, tmp_path: Path) -> None:
    table = tmp_path / "coverage.csv"
    rows = ("URL;Seen at;Note", f"{site.home}/1;{site.home}/11;a", f"{site.home}/2;nowhere;b", f"{site.home}/3;;c")
    table.write_text("\n".join(rows), encoding="utf-8")
    assert addresses(read(table)[0]) == ["1", "2", "3"]
    reports, reasons = read(table, column="seen AT")
    assert addresses(reports) == ["11"]
    assert reasons == [
        f"{table}, row 3: 'nowhere' in column 'seen at' is no http(s) address: write it whole",
        f"{table}, row 4: 'seen at' is empty: write it whole",
    ]


def test_a_column_that_is_not_there_is_told_with_those_that_are(read: Read, tmp_path: Path) -> None:
    (tmp_path / "coverage.csv").write_text("outlet,page\nGull,https://gull.example/1\n", encoding="utf-8")
    assert read(tmp_path / "coverage.csv", column="link")[1] == [
        f"{tmp_path / 'coverage.csv'}: has no column 'link': name one of 'outlet', 'page'"
    ]


def test_a_slip_in_a_list_is_told_and_the_rest_is_read(site: Site, read: Read, tmp_path: Path) -> None:
    lines = [f"{site.home}/{number}" for number in range(1, 11)]
    lines[4] = "htp:/slip"
    (tmp_path / "list.txt").write_text("# pier\n" + "\n".join(lines), encoding="utf-8")
    reports, reasons = read(tmp_path / "list.txt")
    assert len(reports) == 9
    assert reasons == [f"{tmp_path / 'list.txt'}, line 6: 'htp:/slip' is no http(s) address: write it whole"]


def test_a_list_may_be_longer_than_what_a_feed_gives(tmp_path: Path) -> None:
    (tmp_path / "list.txt").write_text("\n".join(f"https://lantern.example/{n}" for n in range(1200)), encoding="utf-8")
    assert len(take_all(str(tmp_path / "list.txt"))) == 1200


def test_a_table_of_texts_is_no_list(tmp_path: Path) -> None:
    (tmp_path / "table.csv").write_text(f"outlet,text\nGull,{STORY.splitlines()[0]!r}\n", encoding="utf-8")
    assert list_in(tmp_path / "table.csv") is None


def test_media_cloud_says_title_outlet_and_date(site: Site, read: Read, tmp_path: Path) -> None:
    head = "id,indexed_date,language,media_name,media_url,publish_date,title,url"
    first = f"a1,2031-05-04T02:00:00,en,lantern.example,lantern.example,2031-05-03,The pier,{site.home}/1"
    (tmp_path / "found.csv").write_text(f"{head}\n{first}\na2,,en,gull.example,,2031-05-03,No page,\n", "utf-8")
    (report,), (reason,) = read(tmp_path / "found.csv")
    assert report.outlet is not None
    assert report.published is not None
    assert (report.outlet.name, report.title) == ("lantern.example", "The pier")
    assert (report.published.value, report.published.origin) == ("2031-05-03", "listed: Media Cloud publish_date")
    assert "row 3: its url '' is no http(s) address" in reason


def gdelt(site: Site) -> bytes:
    """Records as GDELT writes them: 27 columns, of which few are filled."""
    documents = (("1", "lantern.example", f"{site.home}/1"), ("2", "Channel Radio", "Channel Radio, 3 May 2031, 10 pm"))
    return "".join(
        "\t".join(
            [f"20310503221500-T{number}", "20310503221500", kind, outlet, document, "KILL#3#", "", "TERROR", *[""] * 19]
        )
        + "\n"
        for number, (kind, outlet, document) in enumerate(documents)
    ).encode()


def test_gdelt_gives_the_documents_of_the_web(site: Site, read: Read, tmp_path: Path) -> None:
    (tmp_path / "20310503221500.gkg.csv").write_bytes(gdelt(site))
    packed = tmp_path / "20310503221500.gkg.csv.zip"
    packed.write_bytes(samples.zipped({"20310503221500.gkg.csv": gdelt(site)}))
    for path in (tmp_path / "20310503221500.gkg.csv", packed):
        (report,), (reason,) = read(path)
        assert report.published is not None
        assert (report.published.value, report.published.origin) == (
            "2031-05-03",
            "listed: GDELT V2.1DATE, when it was met",
        )
        assert "line 2: 'Channel Radio, 3 May 2031, 10 pm' is from a broadcast" in reason
    packed.write_bytes(b"PK\x03\x04 no archive")
    assert "cannot be unpacked" in read(packed)[1][0]


def test_what_the_page_says_itself_counts_before_the_list(site: Site, read: Read, tmp_path: Path) -> None:
    head = "title,media_name,publish_date,url"
    (tmp_path / "found.csv").write_text(f"{head}\nListed,Gull,2031-05-01,{site.home}/dated\n", encoding="utf-8")
    (report,), _ = read(tmp_path / "found.csv")
    assert report.published is not None
    assert (report.published.value, report.title) == ("2031-05-03T08:00:00Z", "Pier held")
    assert "listed: Media Cloud publish_date" in [each.origin for each in report.published_candidates]


def test_sitemaps_and_outlines_may_lie_here(site: Site, read: Read, tmp_path: Path) -> None:
    space, news = "http://www.sitemaps.org/schemas/sitemap/0.9", "http://www.google.com/schemas/sitemap-news/0.9"
    said = (
        "<n:news><n:publication><n:name>The Gull</n:name><n:language>en</n:language></n:publication>"
        "<n:publication_date>2031-05-03T14:20:00+02:00</n:publication_date><n:title>Held</n:title></n:news>"
    )
    image = '<i:image xmlns:i="http://image.example"><i:loc>https://lantern.example/1.png</i:loc></i:image>'
    sitemap = f'<urlset xmlns="{space}" xmlns:n="{news}"><url><loc> {site.home}/1 </loc>{said}{image}</url></urlset>'
    (tmp_path / "news.xml.gz").write_bytes(gzip.compress(sitemap.encode()))
    index = f'<sitemapindex xmlns="{space}"><sitemap><loc>{site.home}/sitemap.xml</loc></sitemap></sitemapindex>'
    (tmp_path / "index.xml").write_text(f'<?xml version="1.0"?>{index}', encoding="utf-8")
    outline = (
        f'<opml version="2.0"><body><outline text="a"><outline xmlUrl="{site.home}/feed"/></outline></body></opml>'
    )
    (tmp_path / "feeds.opml").write_text(outline, encoding="utf-8")
    (report,), reasons = read(tmp_path / "news.xml.gz")
    assert not reasons
    assert report.published is not None
    assert report.outlet is not None
    assert (report.published.value, report.published.zone) == ("2031-05-03T14:20:00+02:00", "+02:00")
    assert (report.outlet.name, report.title) == ("The Gull", "Held")
    assert addresses(read(tmp_path / "index.xml")[0]) == ["3"]
    assert addresses(read(tmp_path / "feeds.opml")[0]) == ["1", "2"]


def test_a_sitemap_that_points_nowhere_says_so(read: Read, tmp_path: Path) -> None:
    (tmp_path / "a.xml").write_text("<urlset><url><loc>/1</loc></url></urlset>", encoding="utf-8")
    assert "points to no http(s) address" in read(tmp_path / "a.xml")[1][0]


def test_every_kind_says_what_it_is() -> None:
    names = [each.name for each in all_kinds()]
    assert len(set(names)) == len(names) >= 5


def test_a_list_may_come_on_standard_input() -> None:
    lines = b"https://lantern.example/1\nhttps://lantern.example/2\n"
    told = take_all("-", stdin=lines)
    assert [one.input for one in told if isinstance(one, Failure)] == lines.decode().split()
    assert all("nothing is fetched here" in one.reason for one in told if isinstance(one, Failure))
