namespace Checker.Classroom.Tests;

public sealed class OwnedFolderTests
{
    /// <summary>Of this test alone: others sweep, too.</summary>
    private readonly string _prefix = $"owned-{Guid.NewGuid():n}-";

    [Fact]
    public void Goes_with_its_owner()
    {
        var folder = OwnedFolder.Create(_prefix);
        File.WriteAllText(Path.Combine(folder.Path, "file"), "");
        folder.Dispose();

        Directory.Exists(folder.Path).Should().BeFalse();
    }

    [Fact]
    public void Stays_while_its_owner_lives()
    {
        using var folder = OwnedFolder.Create(_prefix);
        OwnedFolder.Sweep(_prefix);

        Directory.Exists(folder.Path).Should().BeTrue();
    }

    [Fact]
    public void Of_an_owner_that_is_gone_is_removed_by_the_next()
    {
        var left = Directory.CreateTempSubdirectory(_prefix).FullName;
        // The system lets go of a lock with the process that held it; what is left is the file.
        File.WriteAllText(Path.Combine(left, ".owner"), "");
        OwnedFolder.Sweep(_prefix);

        Directory.Exists(left).Should().BeFalse();
    }

    [Theory]
    [InlineData]
    [InlineData(".owner.new")]
    public void Of_an_owner_who_was_killed_before_it_was_locked_is_removed_too(params string[] files)
    {
        var left = Directory.CreateTempSubdirectory(_prefix).FullName;
        foreach (var file in files)
            File.WriteAllText(Path.Combine(left, file), "");
        OwnedFolder.Sweep(_prefix);

        Directory.Exists(left).Should().BeFalse();
    }

    [Fact]
    public void Is_there_for_its_owner_however_many_sweep_meanwhile()
    {
        var isDone = false;
        var sweeping = new Thread(() =>
        {
            while (!Volatile.Read(ref isDone))
                OwnedFolder.Sweep(_prefix);
        });
        sweeping.Start();
        for (var made = 0; made < 1_000; made++)
        {
            using var folder = OwnedFolder.Create(_prefix);
            File.WriteAllText(Path.Combine(folder.Path, "file"), "");
        }

        Volatile.Write(ref isDone, true);
        sweeping.Join();
        Directory.EnumerateDirectories(Path.GetTempPath(), _prefix + "*").Should().BeEmpty();
    }

    [Fact]
    public void Of_somebody_else_stays()
    {
        var others = Directory.CreateTempSubdirectory(_prefix).FullName;
        File.WriteAllText(Path.Combine(others, "file"), "");
        OwnedFolder.Sweep(_prefix);

        Directory.Exists(others).Should().BeTrue("it has a file and no lock, so it is none of ours");
        Directory.Delete(others, recursive: true);
    }
}
