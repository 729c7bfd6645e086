using System.Runtime.CompilerServices;
using PublicApiGenerator;

namespace Checker.Memory.Tests;

/// <summary>Whatever becomes public, changes or goes shows in a diff of <c>checker/Memory/PublicApi.txt</c>.</summary>
public sealed class PublicApiTests
{
    private const string Update = "CHECK_UPDATE=1 dotnet test --project checker/Memory.Tests --filter-class Checker.Memory.Tests.PublicApiTests";

    private static readonly ApiGeneratorOptions WhatCallersSee = new()
    {
        IncludeAssemblyAttributes = false,
        ExcludeAttributes = ["System.Diagnostics.StackTraceHiddenAttribute"],
    };

    [Fact]
    public void Is_what_its_file_says()
    {
        var found = typeof(Measure).Assembly.GeneratePublicApi(WhatCallersSee).ReplaceLineEndings("\n").TrimEnd('\n');
        if (Environment.GetEnvironmentVariable("CHECK_UPDATE") == "1")
            File.WriteAllText(Kept(), found + "\n");
        var kept = File.Exists(Kept()) ? File.ReadAllText(Kept()).ReplaceLineEndings("\n").TrimEnd('\n') : "";
        if (kept != found)
            Assert.Fail(Text(Members(kept), Members(found)));
    }

    private static string Text(HashSet<string> kept, HashSet<string> found) =>
        $"""
         checker/Memory/PublicApi.txt does not list what is public:

         {string.Join('\n', kept.Except(found).Select(gone => "  - " + gone).Concat(found.Except(kept).Select(added => "  + " + added)))}

         Where that is meant, run

             {Update}

         and commit the file.
         """;

    /// <summary>Each with the type that it belongs to: many types have the same members.</summary>
    private static HashSet<string> Members(string api)
    {
        var members = new HashSet<string>();
        var type = "";
        foreach (var line in api.Split('\n'))
        {
            var depth = line.Length - line.TrimStart().Length;
            if (depth == 4 && line.Trim() is not ("{" or "}"))
                type = line.Trim();
            members.Add(depth > 4 ? $"{type}: {line.Trim()}" : line.Trim());
        }

        return members;
    }

    private static string Kept([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "Memory", "PublicApi.txt");
}
