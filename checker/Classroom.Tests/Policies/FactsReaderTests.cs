using Checker.Classroom.Policies;
using Checker.Classroom.Tests.Corpus;
using Checker.Grading.Building;

namespace Checker.Classroom.Tests.Policies;

/// <summary>What is read from an assembly, compiled as the judge compiles. What of it is allowed, the policy's own tests ask.</summary>
public sealed class FactsReaderTests(CorpusCourse course) : IDisposable
{
    private const string Given = "Given.cs";
    private const string Mine = "Mine.cs";
    private const string Other = "Other.cs";

    private readonly string _folder = Directory.CreateTempSubdirectory("facts-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public async Task Each_use_has_the_file_and_the_line_of_its_methods_first_statement()
    {
        var facts = await ReadAsync(
            (Mine, """
                public static class Mine
                {
                    public static string First() => System.IO.File.ReadAllText("a");

                    public static void Second()
                    {
                        var text = First();
                        System.IO.File.Delete(text);
                    }
                }
                """),
            (Other, """
                public static class Other
                {
                    public static int Exit() => System.Environment.ProcessorCount;
                }
                """));

        UsesIn(facts).Should().BeEquivalentTo([
            new Use(Mine, 3, "System.IO.File", "ReadAllText"),
            new Use(Mine, 7, "System.IO.File", "Delete"),
            new Use(Other, 3, "System.Environment", "get_ProcessorCount"),
        ]);
    }

    [Theory]
    [InlineData("int Get() => \"a\".Length;", "System.String.get_Length")]
    [InlineData("string Get() => string.Empty;", "System.String.Empty")]
    [InlineData("object Get() => new System.IO.StringReader(\"\");", "System.IO.StringReader..ctor")]
    [InlineData("object Get() => typeof(System.IO.File);", "System.IO.File")]
    [InlineData("void Get() => new System.Collections.Generic.List<int>().Add(1);", "System.Collections.Generic.List`1.Add")]
    [InlineData("int Get(int[] numbers) => System.Linq.Enumerable.Sum(numbers);", "System.Linq.Enumerable.Sum")]
    [InlineData("object Get() => System.GC.AllocateArray<byte>(1);", "System.GC.AllocateArray")]
    [InlineData("T Get<T>() where T : new() => new T();", "System.Activator.CreateInstance<T>")]
    [InlineData("object? Get() => System.Activator.CreateInstance(typeof(string));", "System.Activator.CreateInstance")]
    [InlineData("void Get() => System.AppDomain.CurrentDomain.ProcessExit += (_, _) => { };", "System.AppDomain.add_ProcessExit")]
    [InlineData("object Get() => (System.Action<int>)System.Environment.Exit;", "System.Environment.Exit")]
    [InlineData("object? Get() => typeof(string).GetMethod(\"Trim\")!.Invoke(\"\", null);", "System.Reflection.MethodBase.Invoke")]
    [InlineData("object Get() => typeof(string).GetMethods();", "System.Type.GetMethods")]
    [InlineData("unsafe void Get() => System.Runtime.InteropServices.NativeMemory.Free(null);", "System.Runtime.InteropServices.NativeMemory.Free")]
    [InlineData("ref byte Get(ref int number) => ref System.Runtime.CompilerServices.Unsafe.As<int, byte>(ref number);", "System.Runtime.CompilerServices.Unsafe.As")]
    public async Task Every_way_to_name_a_member_is_a_use(string method, string name)
    {
        var facts = await ReadAsync((Mine, $$"""public static class Mine { public static {{method}} }"""));

        facts.Uses.Select(use => use.FullName).Should().Contain(name);
    }

    [Theory]
    [InlineData("System.Func<string> Get() => () => System.IO.File.ReadAllText(\"a\");")]
    [InlineData("System.Collections.Generic.IEnumerable<string> Get() { yield return System.IO.File.ReadAllText(\"a\"); }")]
    [InlineData("async System.Threading.Tasks.Task<string> Get() { await System.Threading.Tasks.Task.Yield(); return System.IO.File.ReadAllText(\"a\"); }")]
    [InlineData("string Get() { return Inner(); static string Inner() => System.IO.File.ReadAllText(\"a\"); }")]
    [InlineData("string Text { get; } = System.IO.File.ReadAllText(\"a\");")]
    [InlineData("class Inner { ~Inner() => System.IO.File.ReadAllText(\"a\"); }")]
    public async Task Code_that_the_compiler_moves_elsewhere_stays_the_submissions(string member)
    {
        var isType = member.StartsWith("class", StringComparison.Ordinal);
        var facts = await ReadAsync((Mine, $$"""
            public static class Mine
            {
                public {{(isType ? "" : "static ")}}{{member}}
            }
            """));

        facts.Uses.Should().Contain(new Use(Mine, 3, "System.IO.File", "ReadAllText"));
    }

    [Fact]
    public async Task What_given_files_use_is_nobodys_use()
    {
        var facts = await ReadAsync(
            (Given, "public static class Given { public static string Read() => System.IO.File.ReadAllText(\"a\"); }"),
            (Mine, "public static class Mine { public static string Get() => Given.Read(); }"));

        UsesIn(facts).Should().Equal([new Use(Mine, 1, "Given", "Read")], "a given member is as much another's as one of a library");
    }

    [Fact]
    public async Task Members_of_its_own_are_no_uses()
    {
        var facts = await ReadAsync((Mine, """
            public sealed class Mine
            {
                private int _count;
                public int Next() => Helper.Twice(_count++);
                public Box<int> InBox() => new(Next()) { Label = 1 };
            }

            public static class Helper { public static int Twice(int number) => 2 * number; }

            public sealed class Box<T>(T content) { public T Content { get; } = content; public int Label; }
            """));

        UsesIn(facts).Select(use => use.FullName).Should().OnlyContain(name => name == "System.Object..ctor");
    }

    [Fact]
    public async Task What_the_given_files_use_of_the_submission_are_bindings()
    {
        var facts = await ReadAsync(
            (Given, """
                public static class Given
                {
                    public static int Ask() => Mine.Answer(new Box<int>(1)) + Mine.Count + new Box<int>(2).Content;
                    public static int Own() => Ask();
                }
                """),
            (Mine, """
                public static class Mine { public static int Count; public static int Answer(Box<int> box) => box.Content; public static int Unasked() => 1; }

                public sealed class Box<T>(T content) { public T Content { get; } = content; }
                """));

        facts.Bindings.Should().Equal("Box`1..ctor", "Box`1.get_Content", "Mine.Answer", "Mine.Count");
    }

    [Fact]
    public async Task Methods_without_a_body_here_are_native()
    {
        var facts = await ReadAsync((Mine, """
            using System.Runtime.CompilerServices;
            using System.Runtime.InteropServices;

            public static class Mine
            {
                [DllImport("libc", EntryPoint = "getpid")]
                public static extern int Process();

                [UnsafeAccessor(UnsafeAccessorKind.Field, Name = "_size")]
                public static extern ref int SizeOf(System.Collections.Generic.List<int> list);

                public static int Managed() => 1;
            }
            """));

        facts.Natives.Should().Equal("Mine.Process");
        facts.Attributes.Should().Contain("System.Runtime.CompilerServices.UnsafeAccessorAttribute");
    }

    [Fact]
    public async Task Attributes_are_those_of_the_whole_assembly()
    {
        var facts = await ReadAsync((Mine, """
            using System.Runtime.CompilerServices;

            [assembly: Odd]

            public static class Mine
            {
                [ModuleInitializer]
                internal static void Begin() => System.Environment.Exit(0);
            }

            public sealed class OddAttribute : System.Attribute;
            """));

        facts.Attributes.Should().Contain(["System.Runtime.CompilerServices.ModuleInitializerAttribute", "OddAttribute"]).And.BeInAscendingOrder(StringComparer.Ordinal).And.OnlyHaveUniqueItems();
        facts.Uses.Should().Contain(new Use(Mine, 8, "System.Environment", "Exit"));
    }

    [Fact]
    public async Task Lines_that_are_hidden_from_the_symbols_hide_nothing()
    {
        var facts = await ReadAsync((Mine, """
            #line hidden
            public static class Mine
            {
                public static string Get() => System.IO.File.ReadAllText("a");
            }
            """));

        facts.Uses.Should().Contain(new Use(Mine, 1, "System.IO.File", "ReadAllText"));
    }

    [Fact]
    public async Task Lines_that_say_they_stand_in_a_given_file_are_read_as_that_files()
    {
        var given = Path.Combine(_folder, Given);
        var facts = await ReadAsync(
            (Given, "public static class Given;"),
            (Mine, $"""
                public static class Mine
                {"{"}
                #line 1 "{given}"
                    public static string Get() => System.IO.File.ReadAllText("a");
                {"}"}
                """));

        UsesIn(facts).Should().BeEmpty("the symbols know no better; that a text says so is found in the text, by the policy");
    }

    /// <summary>Without those of the attributes that the compiler adds to an assembly for itself, which have no lines.</summary>
    private static IEnumerable<Use> UsesIn(CodeFacts facts) => facts.Uses.Where(use => use.FullName != "System.Attribute..ctor");

    private async Task<CodeFacts> ReadAsync(params (string Name, string Text)[] files)
    {
        await course.LoadAsync();
        var paths = files.Select(file => Path.Combine(_folder, file.Name)).ToList();
        foreach (var (path, file) in paths.Zip(files))
            await File.WriteAllTextAsync(path, file.Text, TestContext.Current.CancellationToken);
        var assembly = Path.Combine(_folder, SliceCompiler.Assembly);
        var symbols = Path.ChangeExtension(assembly, ".pdb");
        SliceCompiler.Open(course.Root).Compile(paths, assembly, symbols, TestContext.Current.CancellationToken).Select(error => $"{error.File}({error.Line}): {error.Message}").Should().BeEmpty();
        return FactsReader.Read(assembly, symbols, [.. paths.Where(path => Path.GetFileName(path) != Given)]);
    }
}
