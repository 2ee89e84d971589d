"""Mails, pages saved as one file, PDFs and Word documents."""

import pytest

from counterclaim.records import Precision, Report
from tests.intake.conftest import STORY, page, paragraphs, reason_of, report_of
from tests.intake.formats import samples


def test_a_mail_says_who_sent_it_and_when() -> None:
    report = report_of(samples.mail(attachment="map.pdf"))
    assert report.title == "Nobody fired at the grain pier"
    assert report.outlet is not None
    assert report.outlet.name == "Estuary Guard Press Desk"
    assert report.published is not None
    assert (report.published.value, report.published.precision) == ("2031-05-02T14:20:00+02:00", Precision.SECOND)
    assert "attachments not read: map.pdf" in report.notes
    assert report.text.startswith("The harbour master of Lorn Quay")


def test_of_a_mail_with_two_bodies_the_plain_one_is_read() -> None:
    assert "in plain words" in report_of(samples.mail("Said in plain words.\n\n" + STORY, html=page("<p>x</p>"))).text


def test_a_mail_that_is_a_page_is_read_as_one() -> None:
    report = report_of(samples.mail("", html=page(paragraphs())))
    assert report.text == STORY


def test_a_mail_without_words_is_refused() -> None:
    assert "holds no words" in reason_of(samples.mail("   "))


def test_a_page_saved_as_mhtml_has_its_address() -> None:
    report = report_of(samples.mhtml())
    assert (report.text, report.address) == (STORY, samples.ADDRESS)


def test_a_printed_text_gets_its_paragraphs_back() -> None:
    report = report_of(samples.pdf())
    assert report.text.split("\n\n") == samples.plain().split("\n\n")
    assert report.title == "Situation report 4"
    assert report.published is not None
    assert report.published.origin == "guessed: the document's creation date"


def test_running_heads_and_page_numbers_are_left_out() -> None:
    lines = samples.printed()
    sheets = [["Estuary Guard", *lines, f"Page {number}"] for number in (1, 2, 3)]
    text = report_of(samples.pdf(*sheets)).text
    assert "Estuary Guard\n" not in text
    assert "Page 2" not in text


def test_hyphens_at_line_ends_are_taken_out() -> None:
    report = report_of(
        samples.pdf(["The harbour master of Lorn Quay said on Friday that the shel-", "ling had stopped."])
    )
    assert report.text == "The harbour master of Lorn Quay said on Friday that the shelling had stopped."


def test_a_scan_has_no_text_layer() -> None:
    assert "no text layer" in reason_of(samples.pdf([]))


def test_a_broken_pdf_is_refused() -> None:
    assert "cannot be read" in reason_of(b"%PDF-1.7\n%%EOF")


def test_a_word_document() -> None:
    report = report_of(samples.docx())
    assert (report.text, report.title) == (STORY, "Statement of the Estuary Guard")
    assert report.published is not None
    assert report.published.value == "2031-05-02T12:20:00Z"


def test_a_word_document_without_words() -> None:
    assert "holds no words" in reason_of(samples.docx(" "))


def test_a_word_document_that_unpacks_to_a_flood_is_cut_off() -> None:
    flood = samples.zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": b"<" + b" " * 60_000_000})
    assert "unpacks to over" in reason_of(flood)


def test_entities_of_a_word_document_are_not_resolved(tmp_path_factory: pytest.TempPathFactory) -> None:
    secret = tmp_path_factory.mktemp("kept") / "secret.txt"
    secret.write_text("the key under the mat", encoding="utf-8")
    hostile = (
        f'<!DOCTYPE d [<!ENTITY x SYSTEM "{secret.as_uri()}">]>'
        '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>'
        "The harbour master said so. &x;</w:t></w:r></w:p></w:body></w:document>"
    )
    report: Report = report_of(samples.zipped({"[Content_Types].xml": "<Types/>", "word/document.xml": hostile}))
    assert "under the mat" not in report.text
