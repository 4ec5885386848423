#!/usr/bin/env python3
"""Writes the PDF fixtures of this folder. Every text is invented for these tests.

Run here with python3; `encrypted.pdf` needs mutool, `chinese.pdf` and `arabic.pdf` need LibreOffice with Noto Sans CJK
and DejaVu Sans. The files are committed, so tests need neither.
"""

import pathlib
import subprocess
import tempfile
import zlib

HERE = pathlib.Path(__file__).parent
FONTS = {"R": "Times-Roman", "B": "Times-Bold", "I": "Times-Italic", "H": "Helvetica"}


def escaped(text):
    return text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")


def text(x, y, string, font="R", size=11, turned=False):
    """One run; y counts from the top of an A4 page."""
    y = 842 - y
    matrix = b"0 1 -1 0" if turned else b"1 0 0 1"
    return b"BT /%s %g Tf %s %g %g Tm (%s) Tj ET\n" % (font.encode(), size, matrix, x, y, escaped(string))


def pdf(pages):
    """A PDF file of pages, each given as its content stream."""
    objects = [b"<< /Type /Catalog /Pages 2 0 R >>", None]
    fonts = b" ".join(
        b"/%s << /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>" % (k.encode(), v.encode())
        for k, v in FONTS.items()
    )
    kids = []
    for content in pages:
        data = zlib.compress(content)
        objects.append(b"<< /Length %d /Filter /FlateDecode >>\nstream\n%s\nendstream" % (len(data), data))
        objects.append(
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents %d 0 R /Resources << /Font << %s >> >> >>"
            % (len(objects), fonts)
        )
        kids.append(b"%d 0 R" % len(objects))
    objects[1] = b"<< /Type /Pages /Kids [%s] /Count %d >>" % (b" ".join(kids), len(kids))
    out = b"%PDF-1.4\n"
    offsets = []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    start = len(out)
    out += b"xref\n0 %d\n0000000000 65535 f \n" % (len(objects) + 1)
    out += b"".join(b"%010d 00000 n \n" % offset for offset in offsets)
    out += b"trailer\n<< /Size %d /Root 1 0 R >>\nstartxref\n%d\n%%%%EOF\n" % (len(objects) + 1, start)
    return out


def page(number, body):
    header = text(70, 40, "RECOVERY PLAN OF ARCADIA", "H", 8) + text(440, 40, f"CHAPTER {min(number, 2)}", "H", 8)
    return header + body + text(290, 805, f"Page {number} of 4", "H", 8)


def lines(x, y, strings, **style):
    return b"".join(text(x, y + 14 * index, string, **style) for index, string in enumerate(strings))


IMAGE = b"q 300 0 0 300 100 400 cm BI /W 2 /H 2 /CS /G /BPC 8 ID \x00\xff\xff\x00 EI Q\n"


def plan():
    contents = text(70, 90, "TABLE OF CONTENTS", "B", 12)
    for index, (title, target) in enumerate(
        [("1. Support for small enterprises", 2), ("2. Digital services", 3), ("References", 4)]
    ):
        contents += text(70, 120 + 20 * index, f"{title} {'.' * 60} {target}")
    second = text(70, 90, "1. Support for small enterprises", "B", 16)
    second += lines(70, 120, [
        "The Development Bank will lend USD 25 million to small enterprises that suffered from the closures,",
        "so that 4,000 firms keep their staff. The low-carbon programme helps workshops to renew their ma-",
        "chines. Loans for low-",
    ])
    second += text(70, 162, "carbon ovens are repaid over eight years.") + text(253, 158, "1", size=7)
    second += text(70, 200, "P") + text(76.1, 200, "riority measures are:")
    second += lines(88, 225, [
        "• a credit line for women who run small firms and for those who take over a firm from their pa-",
        "rents;",
        "• training in bookkeeping.",
    ])
    second += text(70, 290, "Table 1: Resources in million", "B")
    for row, cells in enumerate([("Measure", "2025", "2026"), ("Credit line", "10", "15"), ("Training", "2", "3")]):
        for x, cell in zip((70, 300, 400), cells):
            second += text(x, 315 + 16 * row, cell)
    second += lines(70, 740, [
        "Municipal councils decide where the training centres open, and every council reports twice a year to",
    ])
    second += text(70, 772, "1", size=6) + text(74, 775, "Survey of the Chamber of Crafts, invented for this test.", size=8)
    third = lines(70, 90, ["the ministry, which publishes the figures."])
    third += text(70, 130, "2. Digital services", "B", 16)
    third += lines(70, 160, ["All islands receive broadband by 2027."])
    fourth = text(70, 90, "References", "B", 16)
    fourth += lines(70, 120, ["Chamber of Crafts (2024): Small enterprises in Arcadia. Capital City."])
    return pdf([page(number, body) for number, body in enumerate([contents, second, third, fourth], 1)])


def columns():
    """Two columns drawn line by line across the page, and a title turned by 90 degrees at the margin."""
    left = [f"Left line {n} tells of the river and its mills" for n in "one two three four five six seven".split()]
    right = [f"Right line {n} tells of the hills and farms" for n in "one two three four five six seven".split()]
    body = b""
    for index, (a, b) in enumerate(zip(left, right)):
        body += text(60, 100 + 14 * index, a) + text(310, 100 + 14 * index, b)
    return pdf([body + text(30, 500, "Turned title", "B", turned=True)])


def office(name, language, font, paragraphs):
    """A document made by LibreOffice, for scripts that need an embedded font."""
    body = "".join(f'<text:p text:style-name="P">{paragraph}</text:p>' for paragraph in paragraphs)
    source = f"""<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
 xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"
 xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
 office:mimetype="application/vnd.oasis.opendocument.text" office:version="1.3">
<office:styles><style:style style:name="P" style:family="paragraph">
<style:paragraph-properties fo:margin-bottom="0.3cm" style:writing-mode="{'rl-tb' if language == 'ar' else 'lr-tb'}"/>
<style:text-properties fo:font-family="{font}" style:font-family-asian="{font}" style:font-family-complex="{font}"
 fo:font-size="12pt" style:font-size-asian="12pt" style:font-size-complex="12pt"/></style:style></office:styles>
<office:body><office:text>{body}</office:text></office:body></office:document>"""
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder) / f"{name}.fodt"
        path.write_text(source)
        subprocess.run(
            ["soffice", "--headless", f"-env:UserInstallation=file://{folder}/profile", "--convert-to", "pdf",
             "--outdir", str(HERE), str(path)],
            check=True, capture_output=True,
        )


def main():
    (HERE / "plan.pdf").write_bytes(plan())
    (HERE / "columns.pdf").write_bytes(columns())
    (HERE / "scanned.pdf").write_bytes(pdf([IMAGE, IMAGE]))
    (HERE / "mixed.pdf").write_bytes(pdf([text(70, 100, "A page with text."), IMAGE, b""]))
    subprocess.run(
        ["mutool", "clean", "-E", "aes-128", "-U", "secret", "-O", "owner", str(HERE / "mixed.pdf"),
         str(HERE / "encrypted.pdf")],
        check=True, capture_output=True,
    )
    office("chinese", "zh", "Noto Sans CJK SC", [
        "为帮助中小微企业恢复生产，开发银行将在2025年底前提供300亿元贷款，重点支持受疫情影响最严重的服务业和制造业企业，并为女性创办的企业设立专门的信贷额度。",
        "地方政府每年公布执行情况。",
    ])
    office("arabic", "ar", "DejaVu Sans", ["ستقدم الحكومة قروضا للشركات الصغيرة بحلول عام 2027.", "تنشر الوزارة النتائج كل سنة."])


if __name__ == "__main__":
    main()
