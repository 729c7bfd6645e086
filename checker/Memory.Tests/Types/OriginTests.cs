using System.Reflection;
using Checker.Memory.Tests.Texts;
using Checker.Memory.Tests.Types.Made;
using Checker.Memory.Types;

namespace Checker.Memory.Tests.Types;

/// <summary>By namespace, by assembly and by site.</summary>
public sealed class OriginTests
{
    private static readonly Allocation Made = Measure.Allocation(new ObjectsTrial());
    private static readonly Allocation Query = Measure.Allocation(new Query.EarlyTrial());
    private static readonly Allocation Emitted = Measure.Allocation(new Emitted.SensorsTrial());

    [Fact]
    public void Passes_what_is_not_of_the_namespace()
    {
        Made.Should().NotAllocateFrom("System.Linq*");
        Query.Should().NotAllocateFrom("System");
        Query.Should().NotAllocateFrom("System.Collections*");
    }

    [Fact]
    public void Passes_what_is_not_of_the_assembly()
    {
        Made.Should().NotAllocateFrom(typeof(Enumerable).Assembly);
        Query.Should().NotAllocateFrom(typeof(List<>).Assembly);
    }

    [Theory]
    [InlineData("namespace")]
    [InlineData("namespaces")]
    [InlineData("elements")]
    [InlineData("compiled")]
    [InlineData("assembly")]
    public void Says_what_is_of_it(string promise)
    {
        Action judge = promise switch
        {
            "namespace" => () => Query.Should().NotAllocateFrom("System.Linq"),
            "namespaces" => () => Made.Should().NotAllocateFrom("System.Coll*"),
            "compiled" => () => Measure.Allocation(() => Enumerable.Range(0, Math.Abs(Environment.ProcessId)).Where((at, _) => at < 0)).Should().NotAllocateFrom("System.Linq"),
            "elements" => () => Query.Should().NotAllocateFrom("Checker.Memory.Tests"),
            _ => () => Query.Should().NotAllocateFrom(typeof(Enumerable).Assembly),
        };
        Golden.Matches($"origin-{promise}", judge.Should().Throw<Exception>().Which.Message);
    }

    [Theory]
    [InlineData("System.Linq", "System.Linq", true)]
    [InlineData("System.Linq", "System.Linq.Expressions", false)]
    [InlineData("System.Linq*", "System.Linq", true)]
    [InlineData("System.Linq*", "System.Linq.Expressions", true)]
    [InlineData("System.Linq.*", "System.Linq", false)]
    [InlineData("*.Linq", "System.Linq", true)]
    [InlineData("*.Linq", "System.Linq.Expressions", false)]
    [InlineData("S*.*q", "System.Linq", true)]
    [InlineData("*Ex*ex*", "System.Linq.Expressions", false)]
    [InlineData("ab*ba", "aba", false)]
    [InlineData("*", "", true)]
    [InlineData("system.linq", "System.Linq", false)]
    public void Reads_an_asterisk_as_any_characters(string pattern, string name, bool matches) =>
        new NamespacePattern(pattern).Matches(name).Should().Be(matches);

    [Theory]
    [InlineData("")]
    [InlineData("System.Linq.")]
    [InlineData("List<int>")]
    [InlineData("System Linq")]
    public void Refuses_what_names_no_namespace(string pattern) =>
        FluentActions.Invoking(() => Made.Should().NotAllocateFrom(pattern)).Should().Throw<ArgumentException>().WithMessage("*names no namespace*");

    [Fact]
    public void Refuses_no_assembly_at_all() =>
        FluentActions.Invoking(() => Made.Should().NotAllocateFrom((Assembly)null!)).Should().Throw<ArgumentNullException>();

    [Theory]
    [InlineData(typeof(string), "System")]
    [InlineData(typeof(Station[][,]), "Checker.Memory.Tests.Types.Made")]
    [InlineData(typeof(Dictionary<string, Station>.Enumerator), "System.Collections.Generic")]
    [InlineData(typeof(List<Station>[]), "System.Collections.Generic")]
    [InlineData(typeof(int*[]), "System")]
    [InlineData(typeof(Inner<int>.Innermost[]), "Checker.Memory.Tests.Types")]
    [InlineData(typeof(InNoNamespace), "")]
    public void Knows_a_type_by_its_name_as_well_as_by_itself(Type type, string expected)
    {
        TypeOrigin.Of(type).Namespace.Should().Be(expected);
        TypeOrigin.Of(type.AssemblyQualifiedName!).Should().Be(TypeOrigin.Of(type));
        TypeOrigin.Of(type).IsFrom(type.Assembly).Should().Be(!type.HasElementType || type.GetElementType()!.Assembly == type.Assembly);
    }

    [Fact]
    public void Places_what_only_the_worker_has_loaded()
    {
        Emitted.ByType.Should().Contain(type => type.Type == null && type.Name == "Emitted.Library.Buoy");
        FluentActions.Invoking(() => Emitted.Should().NotAllocateFrom("Emitted.*")).Should().Throw<Exception>().WithMessage("*Emitted.Library.Buoy*24 bytes*");
        Emitted.Should().NotAllocateFrom("Made");
        Emitted.Should().NotAllocateFrom(typeof(Station).Assembly);
    }

    [Fact]
    public void Is_inconclusive_where_a_type_may_be_the_forbidden_one()
    {
        Action[] doubtful =
        [
            () => Emitted.Should().NotAllocate<Emitted.Sensor>(),
            () => Nameless(objects: 1).Should().AllocateOnly<Emitted.Sensor>(100),
            () => Nameless(objects: 1).Should().NotAllocateFrom("System.Linq"),
            () => Nameless(objects: 1).Should().NotAllocateFrom(typeof(Station).Assembly),
        ];
        foreach (var judge in doubtful)
            judge.Should().Throw<InconclusiveException>().WithMessage("*cannot be told, because only the worker process has loaded it*");
    }

    [Fact]
    public void Is_sure_where_a_type_cannot_be_the_forbidden_one()
    {
        Emitted.Should().NotAllocate<string>();
        Emitted.Should().NotAllocate<Station>();
        Emitted.Should().AllocateAtMost<Emitted.Sensor>(1_000);
        FluentActions.Invoking(() => Nameless(objects: 3).Should().AllocateOnly<Emitted.Sensor>(2)).Should().Throw<Exception>().WithMessage("Nameless should allocate only 2 Sensor objects*");
    }

    [Fact]
    public void Says_who_allocated_whatever_the_types()
    {
        Made.BySite.Sum(site => site.Bytes.Count).Should().Be(Made.Bytes.Count);
        Made.BySite.Sum(site => site.Objects).Should().Be(Made.ByType.Sum(type => type.Objects));
        Made.BySite.Should().BeInDescendingOrder(site => site.Bytes).And.OnlyContain(site => site.Method == "Objects.Make" && site.Line > 0);
        Query.BySite.Sum(site => site.Bytes.Count).Should().Be(Query.Bytes.Count);
        Query.BySite.Should().OnlyContain(site => site.Method == "Early.Of").And.Contain(site => site.Objects > 1, "several types come from one line");
    }

    private static Allocation Nameless(int objects) => new("Nameless", 1, 24 * objects, Bytes.Zero, Bytes.Zero, [])
    {
        Breakdown = new(() => new Breakdown([new AllocatedType("a type without a name", null, objects, 24 * objects, [])], Parts: new Dictionary<Heap, IReadOnlyList<AllocatedType>>(), Gen2Collections: 0)),
    };

    private static class Inner<T>
    {
        public sealed class Innermost(T value)
        {
            public T Value => value;
        }
    }
}
