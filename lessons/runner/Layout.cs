namespace Lessons;

/// <summary>How one block of memory is divided: every byte of it belongs to one part.</summary>
/// <param name="Of">The type, such as <c>Row</c> or <c>long[5]</c>.</param>
/// <param name="Parts">In their order, each a <see cref="LayoutPart"/>.</param>
public sealed record Layout(string Of, long Bytes, IReadOnlyList<string> Parts)
{
    public override string ToString() => $"{Of} of {Bytes} bytes ({string.Join(", ", Parts)})";
}
