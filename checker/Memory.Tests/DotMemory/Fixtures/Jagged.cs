namespace Checker.Memory.Tests.DotMemory.Fixtures.Jagged;

public sealed class JaggedTrial : Fixture<int[]>
{
    private const int Columns = 4;

    public override IEnumerable<Portion> Made(int size) =>
        [Portion.OfArrays<int[]>(1, size, element: 8), Portion.OfArrays<int>(size, Columns, sizeof(int))];

    protected override object? Work(int size)
    {
        var rows = new int[size][];
        for (var row = 0; row < size; row++)
            rows[row] = new int[Columns];
        return rows;
    }
}
