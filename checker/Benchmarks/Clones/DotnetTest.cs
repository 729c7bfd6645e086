using System.Diagnostics;
using Checker.Grading;

namespace Checker.Benchmarks.Clones;

/// <summary><c>dotnet test</c> on the exercises of a clone, as a learner types it.</summary>
internal static class DotnetTest
{
    /// <param name="mark">Is put on it, and on the compiler's server that outlives it.</param>
    /// <param name="more">Further words of the command.</param>
    public static ProcessStartInfo In(Clone clone, Mark mark, params string[] more)
    {
        var start = new ProcessStartInfo(Grader.Host, ["test", "--project", "exercises/Exercises.csproj", .. more]) { WorkingDirectory = clone.Root };
        foreach (var (variable, value) in BuildServers.Of(clone))
            start.Environment[variable] = value;
        // A node that outlives the command would keep its output pipe open, and the reader waiting.
        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        mark.Put(start);
        return start;
    }
}
