using System.Collections.Concurrent;

namespace Checker.Memory.Budgets;

/// <summary>Looks a measurement's budget up, or records it where the person who runs the tests has asked for that.</summary>
/// <param name="major">The runtime's major version.</param>
/// <param name="isRecording">Whether figures are written down, not judged.</param>
/// <param name="output">The folder of the built tests.</param>
internal sealed class Ledger(int major, bool isRecording, string output)
{
    public const string HowToRecord = "Run the test once with CHECK_UPDATE=1 in its environment, look at the figure in the diff, and commit the file.";

    private readonly ConcurrentDictionary<(string File, string Name, Tier Tier), (string Code, int Size, Bytes Bytes)> _recorded = [];

    public static Ledger OfThisProcess { get; } =
        new(Environment.Version.Major, Environment.GetEnvironmentVariable("CHECK_UPDATE") == "1", AppContext.BaseDirectory);

    /// <summary>By the test's file, because the compiler tells no class; a file may come from another system.</summary>
    public static string NameOf(string source, string test) => $"{Path.GetFileNameWithoutExtension(source.Split('/', '\\')[^1])}.{test}";

    /// <param name="name">The budget's.</param>
    /// <param name="source">The test's file as the compiler saw it.</param>
    /// <exception cref="InconclusiveException">There is no budget for this, or nobody can tell where.</exception>
    public Promise Of(Allocation found, string name, string source)
    {
        var place = new BudgetsPlace(source, output);
        return isRecording ? Record(found, name, place) : LookUp(found, name, place);
    }

    private Promise LookUp(Allocation found, string name, BudgetsPlace place)
    {
        if (place.Find() is not { } path)
            throw Missing(name, place);
        if (new BudgetsFile(path).Find(name) is not { } budget)
            throw InconclusiveException.Because($"{path} has no budget of the name {name}", HowToRecord);
        if (!budget.IsFor(found))
        {
            throw InconclusiveException.Because(FormattableString.Invariant(
                $"the budget {name} is that of {budget.Code} with {budget.Size:N0} items, and this is {found.Code} with {found.Size:N0}"),
                $"Where a test judges several measurements, give each budget a name: BeWithinBudget(\"…\"). Otherwise it is out of date. {HowToRecord}");
        }

        return budget.For(major, found.Tier) is { } figure
            ? new Promise(name, figure.Bytes, figure.Major, major)
            : throw InconclusiveException.Because($"the budget {name} has no figure for code of the tier {found.Tier}", HowToRecord);
    }

    private Promise Record(Allocation found, string name, BudgetsPlace place)
    {
        if (!place.IsAtSource)
        {
            throw InconclusiveException.Because(
                $"the budget {name} cannot be recorded, because the build hides the folder of its test's source",
                "Build without PathMap and with -p:DeterministicSourcePaths=false where you record budgets.");
        }

        var figure = (found.Code, found.Size, found.Bytes);
        if (_recorded.GetOrAdd((place.BesideSource, name, found.Tier), figure) != figure)
        {
            throw InconclusiveException.Because(
                $"several measurements have been recorded as the budget {name}, with different figures",
                "Give each budget a name of its own: BeWithinBudget(\"…\").");
        }

        new BudgetsFile(place.BesideSource).Change(
            name, former => (former is not null && former.IsFor(found) ? former : Budget.None(found)).With(major, found.Tier, found.Bytes));
        return new Promise(name, found.Bytes, major, major);
    }

    private static InconclusiveException Missing(string name, BudgetsPlace place) => place.IsAtSource
        ? InconclusiveException.Because($"there is no {place.BesideSource}, and so no budget {name}", HowToRecord)
        : InconclusiveException.Because(
            $"no {BudgetsFile.Name} is found for the budget {name}: the build hides the folder of its test's source, and there is no copy beside the built tests",
            $"""Add <None Update="**/{BudgetsFile.Name}" CopyToOutputDirectory="PreserveNewest" /> to the test project, or build it with -p:DeterministicSourcePaths=false.""");
}
