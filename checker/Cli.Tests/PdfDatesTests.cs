using System.Text;
using Checker.Cli.Printing;

namespace Checker.Cli.Tests;

public sealed class PdfDatesTests
{
    [Fact]
    public void Takes_the_place_of_both_dates_and_moves_nothing() =>
        Set("%PDF-1.4\n1 0 obj\n<</CreationDate (D:20261130052522+00'00')\n/ModDate (D:20261130052523+00'00')>>\nendobj\n")
            .Should().Be("%PDF-1.4\n1 0 obj\n<</CreationDate (D:20250102000000+00'00')\n/ModDate (D:20250102000000+00'00')>>\nendobj\n");

    [Theory]
    [InlineData("1 0 obj\n<</ModDate (D:2026)>>\nendobj\n")]
    [InlineData("1 0 obj\n<<>>\nendobj\n2 0 obj\n/ModDate (D:20261130052523+00'00')\nendobj\n")]
    [InlineData("/ModDate (D:20261130052523+00'00')")]
    public void Leaves_a_date_alone_that_is_written_otherwise_or_elsewhere(string pdf) => Set(pdf).Should().Be(pdf);

    private static string Set(string pdf)
    {
        var bytes = Encoding.ASCII.GetBytes(pdf);
        PdfDates.Set(bytes, new DateOnly(2025, 1, 2));
        return Encoding.ASCII.GetString(bytes);
    }
}
