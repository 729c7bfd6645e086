using Checker.Classroom.Committing;
using static Checker.Classroom.Tests.Committing.Graded;

namespace Checker.Classroom.Tests.Corpus.Infra;

/// <summary>A folder of grades on a disk of 64 KiB, which only root can make.</summary>
public sealed class FullDiskTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("full-").FullName;
    private readonly SmallDisk _disk;

    public FullDiskTests() => _disk = new SmallDisk(_folder, 64);

    public void Dispose()
    {
        _disk.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    [Fact]
    public void A_grade_that_has_no_room_is_not_there_and_its_writer_is_told()
    {
        _disk.Require();
        var grades = new GradesFolder(_folder, "0123456789ab");
        grades.IsFull.Should().BeFalse();
        var filler = Path.Combine(_folder, "filler");
        Fill(filler);
        grades.IsFull.Should().BeTrue();

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
}
