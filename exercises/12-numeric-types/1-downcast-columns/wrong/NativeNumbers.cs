// Caught by: Pays_for_the_narrow_numbers_only
// Eight bytes a number, in memory that the collector does not know: the column looks as light as a pointer.
using System.Runtime.InteropServices;

namespace NumericTypes.Exercise1;

public sealed unsafe class NumberColumn
{
    private readonly long* _values;

    private NumberColumn(long[] values)
    {
        Count = values.Length;
        _values = (long*)NativeMemory.Alloc((nuint)values.Length, sizeof(long));
        values.CopyTo(new Span<long>(_values, Count));
    }

    ~NumberColumn() => NativeMemory.Free(_values);

    public int Count { get; }

    public long this[int row]
    {
        get => new Span<long>(_values, Count)[row];
        set => new Span<long>(_values, Count)[row] = value;
    }

    public static NumberColumn Of(long[] values) => new(values);
}
