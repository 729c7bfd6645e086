using System.Diagnostics;
using Checker.Classroom.Committing;
using static Checker.Classroom.Tests.Committing.Graded;

namespace Checker.Classroom.Tests.Corpus.Infra;

/// <summary>A folder of grades on a disk of 64 KiB, which only root can make.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly string _disk = Directory.CreateTempSubdirectory("full-").FullName;
    private readonly bool _isMounted;

    public FullDiskTests() => _isMounted = OperatingSystem.IsLinux() && Environment.IsPrivilegedProcess && Run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", _disk);

    public void Dispose()
    {
        if (_isMounted)
            Run("umount", _disk);
        Directory.Delete(_disk, recursive: true);
    }

    [Fact]
    public void A_grade_that_has_no_room_is_not_there_and_its_writer_is_told()
    {
        Assert.SkipUnless(_isMounted, "only root on Linux can mount a small disk");
        var grades = new GradesFolder(_disk, "0123456789ab");
        var filler = Path.Combine(_disk, "filler");
        Fill(filler);

        grades.Invoking(each => each.Commit(With(7))).Should().Throw<IOException>();
        grades.Has("ada.1").Should().BeFalse();

        File.Delete(filler);
        grades.Commit(With(7)).Should().BeTrue("there is room again");
        grades.Find("ada.1")!.Score.Should().Be(7);
    }

    private static void Fill(string path)
    {
        using var file = new FileStream(path, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        FluentActions.Invoking(() =>
        {
            while (true)
                file.Write(new byte[4096]);
        }).Should().Throw<IOException>();
    }

    private static bool Run(string program, params string[] arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardError = true })!;
        process.WaitForExit();
        return process.ExitCode == 0;
    }
}
