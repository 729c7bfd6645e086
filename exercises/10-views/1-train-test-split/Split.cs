using Data;

namespace Views.Exercise1;

/// <summary>
/// Two parts of a table. Since it holds spans it is a <c>ref struct</c> itself: it lives on the stack, and no object can keep it.
/// </summary>
public readonly ref struct Split(ReadOnlySpan<Flight> train, ReadOnlySpan<Flight> test)
{
    public ReadOnlySpan<Flight> Train { get; } = train;

    public ReadOnlySpan<Flight> Test { get; } = test;
}
