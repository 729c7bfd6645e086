using System.Diagnostics;
using System.Runtime.CompilerServices;
using Checker.Cli.Updating;

namespace Checker.Cli.Tests.Updating;

/// <summary>The course's bare repository, the files of its authors, and the learner's clone, all in a folder of their own.</summary>
internal sealed class Clones : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("update-").FullName;

    public Clones()
    {
        Directory.CreateDirectory(Authors);
        Git(_folder, "init", "--quiet", "--bare", "course.git");
    }

    public string Bare => Path.Combine(_folder, "course.git");

    /// <summary>The authors' files; their repository is the bare one.</summary>
    public string Authors => Path.Combine(_folder, "author");

    public string Learners => Path.Combine(_folder, "learner");

    /// <summary>A person's own settings must not decide what a test sees; and whoever has no name in their clone has none at all.</summary>
    [ModuleInitializer]
    internal static void ForgetSettings()
    {
        var settings = Path.Combine(AppContext.BaseDirectory, "gitconfig");
        File.WriteAllText(settings, "[user]\n\tuseConfigOnly = true\n[init]\n\tdefaultBranch = main\n[safe]\n\tdirectory = *\n[protocol \"file\"]\n\tallow = always\n");
        Environment.SetEnvironmentVariable("GIT_CONFIG_GLOBAL", settings);
        Environment.SetEnvironmentVariable("GIT_CONFIG_SYSTEM", settings);
    }

    /// <summary>The miniature course, published and cloned.</summary>
    public static Clones OfCourse()
    {
        var clones = new Clones();
        TinyCheckout.Copy("checker/Grading.Tests/TinyCourse", clones.Authors);
        clones.Write(".gitignore", ".check/\nartifacts/\n");
        clones.Write(".gitattributes", "* text=auto eol=lf\n");
        clones.Publish();
        clones.Clone();
        return clones;
    }

    public void Clone() => Git(_folder, "clone", "--quiet", "-c", "user.name=Ada", "-c", "user.email=ada@example.org", Bare, "learner");

    /// <summary>Writes a file of the course's next version.</summary>
    public void Write(string path, string text) => WriteIn(Authors, path, text);

    public void Change(string path, string text, string by)
    {
        var before = File.ReadAllText(Path.Combine(Authors, path));
        before.Should().Contain(text);
        Write(path, before.Replace(text, by, StringComparison.Ordinal));
    }

    public void Publish()
    {
        GitAuthors("add", "--all");
        GitAuthors("commit", "--quiet", "--allow-empty", "--message", "The next version");
    }

    public void WriteOwn(string path, string text) => WriteIn(Learners, path, text);

    public string Own(string path) => File.ReadAllText(Path.Combine(Learners, path));

    public bool Has(string path) => Path.Exists(Path.Combine(Learners, path));

    public void CommitOwn(params string[] paths)
    {
        Git(Learners, ["add", "--", .. paths]);
        Git(Learners, "commit", "--quiet", "--message", "Mine");
    }

    /// <summary>What <c>git status</c> says, one line for each file.</summary>
    public string Status() => Git(Learners, "status", "--porcelain", "--untracked-files=all");

    public string Head => Git(Learners, "rev-parse", "HEAD").Trim();

    public Task<Updated> UpdateAsync(Action<string>? before = null, bool isDryRun = false, CancellationToken cancel = default) =>
        new CourseUpdate(Learners, _ => { }, before).RunAsync(isDryRun, cancel);

    /// <summary>As git names it.</summary>
    public static string ModeOf(string full) =>
        !OperatingSystem.IsWindows() && File.GetUnixFileMode(full).HasFlag(UnixFileMode.UserExecute) ? "100755" : "100644";

    public static void SetMode(string full, string mode)
    {
        if (!OperatingSystem.IsWindows())
            File.SetUnixFileMode(full, (UnixFileMode)Convert.ToInt32(mode[3..], 8));
    }

    /// <summary>Ends an update before one of its steps, as a kill would.</summary>
    public async Task KillAsync(Func<string, bool> at)
    {
        var update = () => UpdateAsync(step => { if (at(step)) throw new KilledException(); });
        await update.Should().ThrowAsync<KilledException>();
    }

    public static string Git(string folder, params string[] words)
    {
        using var git = Process.Start(new ProcessStartInfo("git", words) { WorkingDirectory = folder, RedirectStandardOutput = true })!;
        var output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        git.ExitCode.Should().Be(0, "git {0} succeeds", string.Join(' ', words));
        return output;
    }

    public void Dispose()
    {
        foreach (var file in Directory.EnumerateFiles(_folder, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file) is { LinkTarget: null, IsReadOnly: true }))
            File.SetAttributes(file, FileAttributes.Normal);
        Directory.Delete(_folder, recursive: true);
    }

    private void GitAuthors(params string[] words) =>
        Git(Authors, ["--git-dir", Bare, "--work-tree", Authors, "-c", "user.name=Author", "-c", "user.email=author@example.org", .. words]);

    private static void WriteIn(string folder, string path, string text)
    {
        var full = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
    }

    private sealed class KilledException : Exception;
}
