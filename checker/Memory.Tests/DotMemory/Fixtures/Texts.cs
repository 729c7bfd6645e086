namespace Checker.Memory.Tests.DotMemory.Fixtures.Texts;

public sealed class TextsTrial : Fixture<string>
{
    /// <summary>A string's length, its characters and a zero at its end.</summary>
    public override IEnumerable<Portion> Made(int size) => [Portion.Of<string>(1, fields: sizeof(int) + ((size + 1) * sizeof(char)))];

    protected override object? Work(int size) => new string('-', size);
}
