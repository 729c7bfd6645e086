using System.CommandLine;
using System.CommandLine.Invocation;
using Checker.Benchmarks.Busy;
using Checker.Benchmarks.Conformance;
using Checker.Benchmarks.Kills;
using Checker.Benchmarks.Peers;
using Checker.Benchmarks.Proving;
using Checker.Benchmarks.Sandboxes;
using Checker.Benchmarks.Saves;
using Checker.Benchmarks.Submissions;

namespace Checker.Benchmarks;

/// <summary>The command line. What a mistake looks like is its business, and so is the exit code: 0 proved, 1 not, 2 a mistake.</summary>
internal static class Program
{
    private const int Mistake = 2;

    private static readonly Option<bool> Quick = new("--quick") { Description = "The same with small numbers: shows that it runs, proves nothing.", Recursive = true };
    private static readonly Option<string?> Output = new("--output") { Description = "The file to write; the whole proof has one of its own.", Recursive = true };

    private static int Main(string[] args)
    {
        var parsed = CommandLine().Parse(args);
        try
        {
            var code = parsed.Invoke(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return parsed.Action is ParseErrorAction ? Mistake : code;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            Console.Error.WriteLine(e.Message);
            return Mistake;
        }
    }

    private static RootCommand CommandLine()
    {
        var root = new RootCommand("Proves the engine: what it promises, what was run, what came out.") { Quick, Output };
        root.Add(Of(new Command("proof", $"Every part, one after the other; writes {Course.Proofs.ProofFile.Name}."), ProofRun.All));
        foreach (var part in Parts.All)
            root.Add(Of(new Command(part.Name, $"Only this part: {part.Title}."), (extent, output) => ProofRun.Alone(part, extent, output)));
        root.Add(OfSaves());
        root.Add(OfConformance());
        root.Add(OfSubmissions());
        root.Add(OfKills());
        root.Add(OfSandboxes());
        root.Add(Hidden(new Command(BusyProcess.Word), _ => BusyProcess.Burn()));
        var (kind, name) = (new Argument<string>("kind"), new Argument<string>("name"));
        root.Add(Hidden(new Command(PeerCase.Word) { kind, name }, parsed => PeerCase.Judge(parsed.GetRequiredValue(kind), parsed.GetRequiredValue(name))));
        return root;
    }

    private static Command OfSaves()
    {
        var exercises = new Option<int>("--exercises") { Description = "How many exercises to save, spread over the course; 0 for none.", DefaultValueFactory = _ => 12 };
        var row = new Option<int>("--row") { Description = "How many saves in a row, to judge what is left behind; 0 for none.", DefaultValueFactory = _ => 1_000 };
        row.Validators.Add(result =>
        {
            if (result.GetValue(row) is not 0 and < Row.Shortest)
                result.AddError($"A row of fewer than {Row.Shortest:N0} saves judges a program that is not warm yet; leave it out with --row 0.");
        });
        var command = new Command("saves", "From a save to the verdict of ./check watch and of dotnet watch test, in clones, and what many saves leave behind.") { exercises, row };
        command.SetAction(async parsed => await SavesBench.RunAsync(ProofRun.FindRoot(), parsed.GetValue(exercises), parsed.GetValue(row)));
        return command;
    }

    private static Command OfConformance()
    {
        var pairs = new Option<string[]>("--pair") { Description = "Only these pairs, such as 03-generators.", AllowMultipleArgumentsPerToken = true, DefaultValueFactory = _ => [] };
        var command = new Command("conformance", "Every starter, solution and wrong variant by the way of ./check watch and by dotnet test, in clones: prints where they differ.") { pairs };
        command.SetAction(async (parsed, cancel) => await ConformanceBench.RunAsync(ProofRun.FindRoot(), parsed.GetRequiredValue(pairs), cancel));
        return command;
    }

    private static Command OfSubmissions()
    {
        var exercise = new Option<string>("--exercise") { Description = "What the class has handed in.", DefaultValueFactory = _ => "03-generators/1-rms-delay" };
        var count = new Option<int>("--count") { Description = "How many submissions.", DefaultValueFactory = _ => 300 };
        var sandbox = new Option<string>("--sandbox") { Description = "bubblewrap, landlock or none.", DefaultValueFactory = _ => "bubblewrap" };
        var jobs = new Option<int>("--jobs") { Description = "How many at a time.", DefaultValueFactory = _ => Environment.ProcessorCount };
        var command = new Command("submissions", "How many submissions ./check class run grades in a minute, a tenth of them hostile, and how many dotnet test would.") { exercise, count, sandbox, jobs };
        command.SetAction(async (parsed, cancel) => await SubmissionsBench.RunAsync(
            ProofRun.FindRoot(), parsed.GetRequiredValue(exercise), parsed.GetValue(count), parsed.GetRequiredValue(sandbox), parsed.GetValue(jobs), cancel));
        return command;
    }

    private static Command OfKills()
    {
        var kills = new Option<int>("--kills") { Description = "How many processes to kill.", DefaultValueFactory = _ => 1_000 };
        var seed = new Option<int?>("--seed") { Description = "Of the choice of victims and pauses; without it one is drawn, and printed." };
        AtLeastOne(kills, "Without a kill nothing is shown.");
        var command = new Command("kills", "Overlapping graders of a small class, killed at random moments with their compilers and jails: prints what is lost, double, different or left behind.") { kills, seed };
        command.SetAction(async (parsed, cancel) => await KillsBench.RunAsync(ProofRun.FindRoot(), parsed.GetValue(kills), parsed.GetValue(seed), cancel));
        return command;
    }

    private static Command OfSandboxes()
    {
        var starts = new Option<int>("--starts") { Description = "How many programs to start in each.", DefaultValueFactory = _ => 200 };
        AtLeastOne(starts, "Without a start nothing is shown.");
        var command = new Command("sandboxes", "What each sandbox of ./check class adds to the start of a program that does nothing.") { starts };
        command.SetAction(async (parsed, cancel) => await SandboxesBench.RunAsync(parsed.GetValue(starts), cancel));
        return command;
    }

    private static void AtLeastOne(Option<int> option, string otherwise) => option.Validators.Add(result =>
    {
        if (result.GetValue(option) < 1)
            result.AddError(otherwise);
    });

    private static Command Of(Command command, Func<Extent, string?, int> run)
    {
        command.SetAction(parsed => run(parsed.GetValue(Quick) ? Extent.Quick : Extent.Full, parsed.GetValue(Output)));
        return command;
    }

    /// <summary>What this program asks of itself in another process.</summary>
    private static Command Hidden(Command command, Action<ParseResult> run)
    {
        command.Hidden = true;
        command.SetAction(run);
        return command;
    }
}
