using Checker.Cli.Reports;

namespace Checker.Cli.Tests;

public sealed class RowTests
{
    [Theory]
    [InlineData("", 20, "")]
    [InlineData("  as it  is", 20, "    as it  is")]
    [InlineData("as long as it can be", 12, "  as long as|    it can|    be")]
    [InlineData("int[]   40 bytes  in 1 object  by Of", 20, "  int[]  40 bytes|    in 1 object|    by Of")]
    [InlineData("int[]  40,024 bytes by somebody", 16, "  int[]|    40,024 bytes|      by|      somebody")]
    [InlineData("  -> field _last  (held here by it)", 24, "    -> field _last|      (held here by it)")]
    public void Breaks_a_row_between_its_cells_and_anything_else_at_spaces(string line, int width, string expected) =>
        string.Join('|', Row.Folded(line, indent: 2, hang: 4, width)).Should().Be(expected);
}
