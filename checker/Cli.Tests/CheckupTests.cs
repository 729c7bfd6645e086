using Checker.Cli.Checkups;
using Checker.Grading;

namespace Checker.Cli.Tests;

/// <summary>Each checkup, where all is well and where it is not. What it looks at is made up, so that it is the same on every machine.</summary>
public sealed class CheckupTests : IDisposable
{
    private const string Clone = "/home/ada/course";
    private readonly TinyCheckout _checkout = new();

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Dispose() => _checkout.Dispose();

    [Fact]
    public async Task Sdk_is_shown_beside_what_the_course_asks_for()
    {
        Write("global.json", """{ "sdk": { "version": "10.0.100" /* or newer */ } }""");
        (await Sdk.LookAsync(_checkout.Root, "dotnet", Answer("dotnet", "Welcome!\n10.0.401\n"), Cancel))
            .Should().Be(new Finding("10.0.401 (global.json asks for 10.0.100 or newer)"));
        (await Sdk.LookAsync(_checkout.Root, "dotnet", Answer("dotnet", "", exitCode: 155), Cancel))
            .Should().Be(new Finding("none that fits answers (global.json asks for 10.0.100 or newer)",
                "Install a newer .NET 10 SDK (https://dotnet.microsoft.com/download) and see that 'dotnet --version' answers in the clone."));
        (await Sdk.LookAsync(_checkout.Root, "dotnet", Answer("git", ""), Cancel))
            .Should().Be(new Finding("'dotnet' could not be started",
                "Install the .NET 10 SDK (https://dotnet.microsoft.com/download) and see that 'dotnet --version' answers."));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("{ damaged")]
    [InlineData("[]")]
    [InlineData("""{ "sdk": "10.0.100" }""")]
    public async Task An_sdk_is_well_where_nothing_readable_asks_for_another(string? wish)
    {
        if (wish is not null)
            Write("global.json", wish);
        (await Sdk.LookAsync(_checkout.Root, "dotnet", Answer("dotnet", "10.0.401"), Cancel))
            .Should().Be(new Finding("10.0.401 (there is no readable global.json)"));
    }

    [Fact]
    public void Runtime_is_the_one_whose_numbers_the_course_shows()
    {
        Runtime.Look(new Version(10, 0, 1), "linux-x64").Should().Be(new Finding(".NET 10.0.1 on linux-x64"));
        Runtime.Look(new Version(11, 0, 0), "linux-x64").Should().Be(new Finding(".NET 11.0.0 on linux-x64, and the course's numbers are of .NET 10",
            "Install the .NET 10 SDK and unset DOTNET_ROLL_FORWARD, or expect other numbers than the lessons show."));
    }

    [Fact]
    public void Packages_are_restored_and_still_there()
    {
        const string restore = "Run ./check once where there is a network; later runs need none.";
        Packages.Look(_checkout.Root).Should().Be(new Finding("not restored yet", restore));

        Write(Packages.Assets, $$"""
            {
              "libraries": {
                "Spans/1.2.0": { "type": "package", "path": "spans/1.2.0" },
                "Checker.Memory/0.1.0": { "type": "project", "path": "../checker/Memory" }
              },
              "packageFolders": { "{{_checkout.PathOf("packages").Replace('\\', '/')}}/": {} }
            }
            """);
        Packages.Look(_checkout.Root).Should().Be(new Finding("1 of 1 missing, Spans/1.2.0 first", restore));
        Directory.CreateDirectory(_checkout.PathOf("packages/spans/1.2.0"));
        Packages.Look(_checkout.Root).Should().Be(new Finding("1 restored"));
    }

    [Fact]
    public void A_restore_that_failed_is_told_from_one_that_found_nothing_to_do()
    {
        Write(Packages.Assets, """
            {
              "libraries": {},
              "packageFolders": {},
              "logs": [
                { "code": "NU1701", "level": "Warning", "message": "An old package." },
                { "code": "NU1301", "level": "Error", "message": "Failed to retrieve information about 'Spans'.\r\n  Connection refused" }
              ]
            }
            """);
        Packages.Look(_checkout.Root).Should().Be(new Finding(
            "the last restore failed: Failed to retrieve information about 'Spans'.", "Run ./check once where there is a network; later runs need none."));
    }

    [Theory]
    [InlineData("{ half")]
    [InlineData("{}")]
    [InlineData("[]")]
    public void A_damaged_list_of_packages_is_no_crash(string assets)
    {
        Write(Packages.Assets, assets);
        Packages.Look(_checkout.Root).Should().Be(new Finding("artifacts/obj/Exercises/project.assets.json is damaged",
            "Delete artifacts/obj/Exercises/project.assets.json, then run ./check once where there is a network."));
    }

    [Fact]
    public async Task Git_knows_the_clone()
    {
        (await Git.LookAsync(Clone, Repository(new Reply(0, "true\n", "")), Cancel)).Should().Be(new Finding("2.47.3"));
        (await Git.LookAsync(Clone, Repository(new Reply(128, "", "fatal: not a git repository\n")), Cancel))
            .Should().Be(new Finding("2.47.3, and this folder is no clone: 'reset' and 'explain' cannot take starters from it, nor 'update' the course",
                "Clone the course with git, and copy your files into the clone."));
        (await Git.LookAsync(Clone, Repository(new Reply(128, "", "fatal: detected dubious ownership\n\tgit config --global --add safe.directory /home/ada/course\n")), Cancel))
            .Should().Be(new Finding("2.47.3, which does not trust a clone of another user's",
                "Run 'git config --global --add safe.directory /home/ada/course'."));
        (await Git.LookAsync(Clone, Answer("dotnet", ""), Cancel))
            .Should().Be(new Finding("it could not be started, 'reset' and 'explain' take starters from it, and 'update' the course", "Install git (https://git-scm.com)."));
    }

    [Fact]
    public void A_folder_is_writable_and_has_room()
    {
        var folder = _checkout.PathOf(".check");
        WritableFolder.Look(folder, _ => 12_345_678_901).Should().Be(new Finding("writable, with 12.3 GB free"));
        WritableFolder.Look(folder, _ => null).Should().Be(new Finding("writable"));
        WritableFolder.Look(folder, _ => 999_999_999).Should().Be(new Finding("writable, with 0.9 GB free", $"Free at least 1 GB where {folder} is."));
        Directory.EnumerateFileSystemEntries(folder).Should().BeEmpty("what was tried is taken away");
    }

    [Fact]
    public void A_file_in_a_folders_place_cannot_be_written_into()
    {
        Write(".check", "");
        var finding = WritableFolder.Look(_checkout.PathOf(".check"), _ => null);
        finding.Found.Should().StartWith("not writable: ").And.Contain(".check");
        finding.Remedy.Should().Be($"Make {_checkout.PathOf(".check")} a folder that you may write to.");
    }

    [Fact]
    public void Free_space_is_known_here_and_of_no_folder_that_is_none()
    {
        FreeSpace.Of(_checkout.Root).Should().BePositive();
        FreeSpace.Of("").Should().BeNull();
    }

    [Theory]
    [InlineData("", null)]
    [InlineData("DOTNET_EnableDiagnostics=1", null)]
    [InlineData("DOTNET_EnableDiagnostics=", null)]
    [InlineData("DOTNET_EnableDiagnostics=0", "DOTNET_EnableDiagnostics")]
    [InlineData("DOTNET_EnableDiagnostics=0x0", "DOTNET_EnableDiagnostics")]
    [InlineData("DOTNET_EnableDiagnostics_IPC=00", "DOTNET_EnableDiagnostics_IPC")]
    [InlineData("COMPlus_EnableDiagnostics=0", "COMPlus_EnableDiagnostics")]
    [InlineData("DOTNET_EnableDiagnostics=1 COMPlus_EnableDiagnostics=0", null)]
    [InlineData("COMPlus_EnableDiagnostics=0 DOTNET_EnableDiagnostics_IPC=0", "COMPlus_EnableDiagnostics and DOTNET_EnableDiagnostics_IPC")]
    public void Events_are_read_unless_a_variable_switches_them_off(string variables, string? off)
    {
        var environment = variables.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(each => each.Split('=')).ToDictionary(each => each[0], each => each[1]);
        EventPipe.Look(environment.GetValueOrDefault).Should().Be(off is null
            ? new Finding("not switched off")
            : new Finding($"switched off by {off}, and what allocates where cannot be seen", $"Unset {off}."));
    }

    [Fact]
    public void Memory_is_enough()
    {
        MemoryLimit.Look(2_000_000_000).Should().Be(new Finding("2 GB for .NET"));
        MemoryLimit.Look(1_999_999_999).Should().Be(new Finding("1.9 GB for .NET, and 2 GB are needed",
            "Give the container or virtual machine 3 GB or more, and unset DOTNET_GCHeapHardLimit where it is set."));
    }

    [Fact]
    public void Small_files_are_written_and_deleted_in_no_time()
    {
        FileSpeed.Look(_checkout.Root, Taking(seconds: 0.031)).Should().Be(new Finding("200 small files written and deleted in 0.03 s"));
        FileSpeed.Look(_checkout.Root, Taking(seconds: 2.5)).Should().Be(new Finding("200 small files written and deleted in 2.50 s",
            $"Exclude {_checkout.Root} from the virus scanner, or move the clone to a local disk."));
        Directory.EnumerateDirectories(_checkout.Root, "doctor-*").Should().BeEmpty("what was tried is taken away");
    }

    [Fact]
    public async Task A_saved_file_is_noticed()
    {
        const string remedy = "Type ./check after a save, or move the clone to a local disk (under WSL, into the Linux file system).";
        (await WatchAsync((_, tell) =>
        {
            tell();
            return new MemoryStream();
        })).Should().Be(new Finding("a saved file is noticed"));
        (await WatchAsync((_, _) => new MemoryStream())).Should().Be(new Finding("a saved file is not noticed", remedy));
        (await WatchAsync((_, _) => throw new IOException("too many are watched"))).Should().Be(new Finding("folders cannot be watched: too many are watched", remedy));
        Directory.EnumerateDirectories(_checkout.Root, "doctor-*").Should().BeEmpty("what was tried is taken away");

        Task<Finding> WatchAsync(Func<string, Action, IDisposable> watch) => FileWatching.LookAsync(_checkout.Root, watch, TimeSpan.Zero, Cancel);
    }

    [Fact]
    public async Task Python_is_the_first_that_has_the_libraries()
    {
        (await Python.LookAsync(["python3", "python"], Answer("python", "3.13.5 2.2.4 2.2.3\n"), Cancel))
            .Should().Be(new Finding("3.13.5 as python, with NumPy 2.2.4 and pandas 2.2.3"));
        (await Python.LookAsync(["python3", "python"], Answer("python", "", exitCode: 1), Cancel))
            .Should().Be(new Finding("none of python3, python imports NumPy and pandas", "Install Python 3 with both if you write lessons or peers; exercises need none."));
        (await Python.LookAsync(["python3"], Answer("python3", "Get Python from the store"), Cancel)).Remedy.Should().NotBeNull("an advertisement is no Python");
    }

    [Fact]
    public async Task A_command_that_there_is_replies()
    {
        var reply = await Reply.OfAsync(_checkout.Root, Grader.Host, ["--version"], Cancel);
        reply!.ExitCode.Should().Be(0);
        Version.TryParse(reply.LastLine.Split('-')[0], out _).Should().BeTrue();
        (await Reply.OfAsync(_checkout.Root, "there-is-no-such-command", [], Cancel)).Should().BeNull();
    }

    [Fact]
    public async Task A_checkup_that_cannot_write_says_so()
    {
        Write("artifacts", "");
        var checkup = new Checkup("file speed", _ => Task.FromResult(FileSpeed.Look(_checkout.PathOf("artifacts"), FileSpeed.Time)), IsOptional: true);
        var diagnosis = await checkup.RunAsync(Cancel);
        diagnosis.Found.Should().StartWith("it could not be looked at: ");
        diagnosis.Should().BeEquivalentTo(new { Name = "file speed", IsWell = false, IsOptional = true, Remedy = "Make the clone's folders writable for yourself." });
    }

    /// <summary>A machine that has one command.</summary>
    private static Ask Answer(string only, string output, int exitCode = 0) =>
        (command, _, _) => Task.FromResult(command == only ? new Reply(exitCode, output, "") : null);

    private static Ask Repository(Reply reply) =>
        (_, arguments, _) => Task.FromResult<Reply?>(arguments[0] == "--version" ? new Reply(0, "git version 2.47.3\n", "") : reply);

    private static Func<Action, TimeSpan> Taking(double seconds) => work =>
    {
        work();
        return TimeSpan.FromSeconds(seconds);
    };

    private void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(_checkout.PathOf(file))!);
        File.WriteAllText(_checkout.PathOf(file), text);
    }
}
