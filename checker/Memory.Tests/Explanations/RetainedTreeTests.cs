using Checker.Memory.Explanations;
using Checker.Memory.Retentions;
using Checker.Memory.Retentions.Paths;

namespace Checker.Memory.Tests.Explanations;

public sealed class RetainedTreeTests
{
    [Fact]
    public void Joins_paths_that_begin_alike_and_puts_the_heaviest_first()
    {
        var tree = RetainedTree.Of(new Told(
            (typeof(int[]), new Tally(1, 400), ["a pinned GCHandle", "int[]"]),
            (typeof(Flight), new Tally(20, 480), ["static field Days", "Flight[] [7]", "Flight (First)"]),
            (typeof(Flight[]), new Tally(1, 100), ["static field Days", "Flight[]"])));

        tree.Should().BeEquivalentTo(
            new ExplainedRetention(22, 980,
            [
                new RetainedBranch("static field Days", 0, 0, [new("Flight[]", 1, 100, [new("Flight (First)", 20, 480, [])])]),
                new RetainedBranch("a pinned GCHandle", 0, 0, [new("int[]", 1, 400, [])]),
            ], OtherTypes: 0),
            options => options.WithStrictOrdering());
    }

    [Fact]
    public void Gives_a_base_type_a_line_of_its_own_where_the_nearest_object_is_of_a_derived_one()
    {
        var path = new[] { "static field Last", "Circle" };
        var tree = RetainedTree.Of(new Told(
            (typeof(Retentions.Derived.Circle), new Tally(1, 24), path), (typeof(Retentions.Derived.Shape), new Tally(2, 48), path)));
        tree.Roots[0].Held.Select(held => (held.Name, held.Objects)).Should().Equal(("Shape", 2), ("Circle", 1));
    }

    [Fact]
    public void Counts_the_types_that_it_does_not_draw()
    {
        var many = new Told([.. Enumerable.Range(1, 30).Select(at => (typeof(Flight), new Tally(1, 24), (string[])["a GCHandle", $"Flight {at}"]))]);
        var tree = RetainedTree.Of(many);
        (tree.Objects, tree.OtherTypes).Should().Be((30, 6));
    }

    /// <summary>What is kept, and by what, as a test tells it.</summary>
    private sealed class Told(params (Type Type, Tally Tally, string[] Path)[] kept) : Remains
    {
        private int _asked;

        public override IReadOnlyList<(Type Type, Tally Tally)> All => [.. kept.Select(each => (each.Type, each.Tally))];

        public override Tally Of(Type type) => throw new NotSupportedException("A tree asks for all types at once.");

        public override Trace TraceTo(Type type) => new(kept[_asked++].Path, Guilty: null, Fingerprint: "");

        public override IReadOnlyList<(Type Type, Tally Tally)> New => throw new NotSupportedException("A tree asks for all that is kept.");

        public override Trace TraceToNew(Type type) => throw new NotSupportedException("A tree asks for all that is kept.");

        public override IReadOnlyList<RetainedShape> Shapes(int most) => throw new NotSupportedException("A tree asks for types.");
    }
}
