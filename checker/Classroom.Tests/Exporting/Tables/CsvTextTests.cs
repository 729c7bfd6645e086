using System.Text;
using Checker.Classroom.Exporting;
using Checker.Classroom.Exporting.Tables;

namespace Checker.Classroom.Tests.Exporting.Tables;

public sealed class CsvTextTests
{
    private static readonly Dictionary<CsvCell, string> Nothing = [];

    public static TheoryData<string> Texts =>
    [
        "", "\n", "a", "a,b", "a,b\n", "a,b\r\n1,2\r\n", "a;b\r1;2\r", "\uFEFFa,b\n", "a\tb\n\n\n1\t2", "a,b\n\"x,\"\"y\"\"\nz\", 2 \n,,\n",
        "\"a\" ,\"b\"\n\"1\"x,2\n", "a,b\n5\" pipe,\"\"\n", "a,b\n   ,\t\n", "a,b\n1\n1,2,3\n", "Jörg,李雷\n\"🎈\",Zoë\n",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void Writes_what_it_read_when_nothing_is_replaced(string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        CsvText.Of(content).With(Nothing).Should().Equal(content);
    }

    [Fact]
    public void Writes_back_bytes_of_an_encoding_that_it_does_not_know()
    {
        var content = Enumerable.Range(0x80, 128).Select(each => (byte)each).Prepend((byte)',').ToArray();
        CsvText.Of(content).With(Nothing).Should().Equal(content);
    }

    [Fact]
    public void Reads_and_fills_what_a_spreadsheet_calls_Unicode_text()
    {
        var encoding = new UnicodeEncoding(bigEndian: false, byteOrderMark: false);
        var text = CsvText.Of(encoding.GetBytes("\uFEFFName\tGrade\r\n李雷\t\r\n"));
        text.With(new Dictionary<CsvCell, string> { [text.Rows[1].Cells[1]] = "5" }).Should().Equal(encoding.GetBytes("\uFEFFName\tGrade\r\n李雷\t5\r\n"));
    }

    [Theory]
    [InlineData("a,b;c,d\n", ',')]
    [InlineData("a;b,c;d\n1,5;2,5;3,5;4\n", ';')]
    [InlineData("a\tb\n", '\t')]
    [InlineData("\"a;b;c\",d\n", ',')]
    [InlineData("alone\n", ',')]
    public void Finds_the_delimiter_in_the_first_row(string text, char delimiter) => CsvText.Of(Encoding.UTF8.GetBytes(text)).Delimiter.Should().Be(delimiter);

    [Fact]
    public void Tells_the_line_on_which_a_row_begins() =>
        CsvText.Of("a,b\r\n\"1\r\n2\n3\",x\r\n\r\n4,5\r6,7"u8.ToArray()).Rows.Select(row => row.Line).Should().Equal(1, 2, 6, 7);

    [Fact]
    public void Keeps_the_quotes_of_a_cell_and_adds_them_where_they_are_needed()
    {
        var text = CsvText.Of("a;b;c;d\n\"1\";2;3;4\n"u8.ToArray());
        var cells = text.Rows[1].Cells;
        var changed = text.With(new Dictionary<CsvCell, string> { [cells[0]] = "9", [cells[1]] = "9", [cells[2]] = "x;y", [cells[3]] = "say \"no\"" });
        Encoding.UTF8.GetString(changed).Should().Be("a;b;c;d\n\"9\";9;\"x;y\";\"say \"\"no\"\"\"\n");
    }

    [Fact]
    public void Says_where_a_quote_is_never_closed() =>
        FluentActions.Invoking(() => CsvText.Of("a,b\n1,2\n3,\"4\n5,6\n"u8.ToArray())).Should().Throw<ExportException>()
            .WithMessage("line 3: a quotation mark opens a cell and none closes it. Export the file again.");

    [Fact]
    public void Refuses_letters_that_the_encoding_of_the_file_has_not()
    {
        var text = CsvText.Of([(byte)'J', 0xF6, (byte)'r', (byte)'g', (byte)',', (byte)'x']);
        FluentActions.Invoking(() => text.With(new Dictionary<CsvCell, string> { [text.Rows[0].Cells[1]] = "李" })).Should().Throw<ExportException>()
            .WithMessage("'李' has letters that the file's encoding, iso-8859-1, has not. Save the file as UTF-8, then export again.");
    }

    [Fact]
    public void Says_which_columns_there_are_when_one_is_missing() =>
        FluentActions.Invoking(() => CsvText.Of("Name, Grade\n"u8.ToArray()).Find("ID")).Should().Throw<ExportException>()
            .WithMessage("the file has no column 'ID'. It has: 'Name', ' Grade'. Name one of them.");

    /// <summary>A library that many use is the witness; it has no line for rows without a letter, and neither have we.</summary>
    [Theory]
    [InlineData("a,b\r\n1,2\r\n")]
    [InlineData("a,b\n\"x,\"\"y\"\"\nz\", 2 \n,3\n")]
    [InlineData("Jörg,李雷\n\"🎈\",Zoë")]
    [InlineData("a,b,c\n\"\",\"\"\"\",\"\r\n\"\n")]
    public void Reads_the_values_that_another_reader_reads(string text) =>
        CsvText.Of(Encoding.UTF8.GetBytes(text)).Rows.Select(row => row.Cells.Select(cell => cell.Value).ToArray())
            .Should().BeEquivalentTo(OtherReader.Read(text), options => options.WithStrictOrdering());
}
