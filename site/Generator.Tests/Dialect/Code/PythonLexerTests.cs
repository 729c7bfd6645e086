using Site.Generator.Dialect.Code;

namespace Site.Generator.Tests.Dialect.Code;

public sealed class PythonLexerTests
{
    [Theory]
    [InlineData("total = 1_000 + .5e-3", "Name total|Sign =|Number 1_000|Sign +|Number .5e-3")]
    [InlineData("0xe-9j", "Number 0xe|Sign -|Number 9j")]
    [InlineData("a[1:-2]", "Name a|Sign [|Number 1|Sign :|Sign -|Number 2|Sign ]")]
    [InlineData("rb'\\'' # x", "String rb'\\''|Comment # x")]
    [InlineData("'''a\n'b''' + x", "String '''a\n'b'''|Sign +|Name x")]
    [InlineData("f'{{a}} {b!r:>{n}} c'", "String f'{{a}} |Sign {|Name b|Sign !|Name r|String :>|Sign {|Name n|Sign }|Sign }|String  c'")]
    [InlineData("f\"{d[\"key\"]:,}\"", "String f\"|Sign {|Name d|Sign [|String \"key\"|Sign ]|String :,|Sign }|String \"")]
    [InlineData("(1,\n2)\nx \\\n = 3", "Sign (|Number 1|Sign ,|Number 2|Sign )|LineEnd \n|Name x|Sign =|Number 3")]
    [InlineData("naïve = 'open", "Name naïve|Sign =|String 'open")]
    [InlineData("f'{x", "String f'|Sign {|Name x")]
    public void Cuts_as_the_reference_says(string code, string tokens) =>
        string.Join('|', PythonLexer.TokensOf(code).Select(token => $"{token.Kind} {code[token.Start..token.End]}")).Should().Be(tokens);

    /// <summary>No text of any kind makes it stop or tell a place twice: every prefix of a program is one that somebody may be typing.</summary>
    [Fact]
    public void Takes_every_beginning_of_a_program()
    {
        const string program = "def f(x: int) -> str:\n    return f\"{x:>{w}} {'a' if x else \"\"\"b\"\"\"}\" rb'\\'\n@a.b\nclass C: y = 0x1F + 1e+5 # end\n\tmatch x:\n";
        for (int length = 0; length <= program.Length; length++)
        {
            var tokens = PythonLexer.TokensOf(program[..length]);
            tokens.Zip(tokens.Skip(1)).Where(pair => pair.First.End > pair.Second.Start).Should().BeEmpty();
            tokens.Where(token => token.Start >= token.End || token.End > length).Should().BeEmpty();
        }
    }
}
