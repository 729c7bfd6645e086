using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Checker.Lessons.Tests;

/// <summary>What the compiler allocates for, by its own rules.</summary>
public sealed class AllocatingWalkerTests
{
    [Theory]
    [InlineData("object M() => new();", "object object 'new'")]
    [InlineData("object M() => new List<int>(4);", "object List<int> 'new List<int>'")]
    [InlineData("Version M(Version v) => new Version(1, 2);", "object Version 'new Version'")]
    [InlineData("TimeSpan M() => new TimeSpan(1);", "")]
    [InlineData("int[] M() => new int[3];", "array int[] 'new int[3]'")]
    [InlineData("int[] M() => [1, 2];", "array int[] '['")]
    [InlineData("int[] M() => [];", "")]
    [InlineData("List<int> M(int[] a) => [.. a];", "object List<int> '[..'")]
    [InlineData("int[] M(int[] a) => a[1..];", "array int[] '[1..]'")]
    [InlineData("string M(string a) => a[1..];", "string string '[1..]'")]
    [InlineData("void M() => P(1, 2); void P(params int[] a) { }", "array int[] 'P(1, 2)'")]
    [InlineData("void M() => P(); void P(params int[] a) { }", "")]
    [InlineData("void M() => P(1, 2); void P(params ReadOnlySpan<int> a) { }", "")]
    [InlineData("string M(int x) => $\"{x}\";", "string string '$\"{x}\"'")]
    [InlineData("string M(int x) => $\"plain\";", "")]
    [InlineData("string M(string x) => \"a\" + \"b\" + x + \"c\";", "string string '+'")]
    [InlineData("string M() => \"a\" + \"b\";", "")]
    [InlineData("void M(string x) { x += \"a\"; }", "string string '+='")]
    [InlineData("object M(int x) => x;", "boxing int 'x'")]
    [InlineData("IComparable M(int x) => (IComparable)x;", "boxing int '(IComparable)x'")]
    [InlineData("object M(string x) => x;", "")]
    [InlineData("Func<int, int> M() => x => x + 1;", "once delegate Func<int, int> 'x =>'")]
    [InlineData("Func<int, int> M() => N; static int N(int x) => x;", "once delegate Func<int, int> 'N'")]
    [InlineData("Func<int, int> M() => N; int N(int x) => x;", "delegate Func<int, int> 'N'")]
    [InlineData("int _f; Func<int> M() => () => _f;", "delegate Func<int> '() =>'")]
    [InlineData("Func<int> M(int a) => () => a;", "closure closure in C '() =>', delegate Func<int> '() =>'")]
    [InlineData("(Func<int>, Func<int>) M(int a) => (() => a, () => -a);", "closure closure in C '() =>', delegate Func<int> '() =>', delegate Func<int> '() =>'")]
    [InlineData("Func<int> M(int a) { int N() => a; return N; }", "closure closure in C 'N', delegate Func<int> 'N'")]
    [InlineData("int M(int a) { int N() => a; return N(); }", "")]
    [InlineData("IEnumerable<int> M() { yield return 1; }", "iterator run of C.M 'M'")]
    [InlineData("async Task<int> M() { await Task.Yield(); return 1; }", "task Task<int> 'M'")]
    [InlineData("static readonly List<int> F = [];", "once object List<int> '['")]
    [InlineData("readonly List<int> _f = [];", "object List<int> '['")]
    [InlineData("Dictionary<(int A, int B), string> M() => new();", "object Dictionary<(int, int), string> 'new'")]
    public void Finds_what_allocates_and_nothing_else(string members, string expected) =>
        string.Join(", ", AllocatingWalker.In(ModelOf(members)).Select(found =>
            $"{(found.IsOnce ? "once " : "")}{found.What} {found.Type} '{members[(found.Place.Start.Character - Head.Length)..(found.Place.End.Character - Head.Length)]}'"))
            .Should().Be(expected);

    private const string Head = "class C { ";

    private static readonly IReadOnlyList<MetadataReference> Trusted =
        [.. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator).Select(path => MetadataReference.CreateFromFile(path))];

    private static SemanticModel ModelOf(string members)
    {
        var usings = CSharpSyntaxTree.ParseText("global using System; global using System.Collections.Generic; global using System.Threading.Tasks;", cancellationToken: TestContext.Current.CancellationToken);
        var code = CSharpSyntaxTree.ParseText($"{Head}{members} }}", cancellationToken: TestContext.Current.CancellationToken);
        var model = CSharpCompilation.Create("C", [usings, code], Trusted, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary)).GetSemanticModel(code);
        model.GetDiagnostics(cancellationToken: TestContext.Current.CancellationToken).Where(each => each.Severity == DiagnosticSeverity.Error).Should().BeEmpty();
        return model;
    }
}
