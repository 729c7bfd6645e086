using Checker.Memory.Retentions;
using Checker.Memory.Retentions.Paths;
using Checker.Memory.Trials;

namespace Checker.Memory.DotMemory;

/// <summary>What is alive that was made since a checkpoint.</summary>
/// <param name="own">What the instrument leaves of its own, where no code runs.</param>
internal sealed class RemainsSince(Library library, object checkpoint, Func<Func<object, object, Rows>, Rows> own) : Remains
{
    public override IReadOnlyList<(Type Type, Tally Tally)> All => field ??= ReadAll();

    public override Tally Of(Type type)
    {
        var types = Family.Of(type);
        return Ask((memory, since) => Counted.New.Of(memory, since, types)).Total;
    }

    /// <summary>All of it is: a checkpoint stands between what was there and what is new.</summary>
    public override IReadOnlyList<(Type Type, Tally Tally)> New => All;

    public override Trace TraceToNew(Type type) => TraceTo(type);

    public override IReadOnlyList<RetainedShape> Shapes(int most) => throw Absence.NotAvailable("the way in which objects are held");

    public override Trace TraceTo(Type type) => new(
        ["no path: dotMemory Unit gives none to a test. Without -p:UseDotMemoryUnit=true the engine shows it", TypeName.Of(type)], Guilty: null, Fingerprint: "");

    private IReadOnlyList<(Type Type, Tally Tally)> ReadAll()
    {
        // First what the calls left, then the control: what that leaves is made later.
        var found = Ask(ByType);
        // An object whose type is not told is an object.
        return ByBytes(found.Less(own(ByType)).ByBytes.Select(row => (row.Type ?? typeof(object), row.Tally)));
    }

    private Rows Ask(Func<object, object, Rows> question)
    {
        using var turn = Turn.Take();
        return library.Check(memory => question(memory, checkpoint));
    }

    private static Rows ByType(object memory, object since) => Counted.New.ByType(memory, since) ?? Counted.New.All(memory, since);
}
