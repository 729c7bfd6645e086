namespace Checker.Course.Tests.Reading;

public sealed class PeersTests : IDisposable
{
    private const string Peer = $"{MiniatureCourse.Folder}/peers/pandas.py";
    private readonly MiniatureCourse _course = new();

    [Fact]
    public void Stand_in_the_exercise_with_their_names()
    {
        var course = _course.Write(Peer, "# Peer: pandas\n").Write($"{MiniatureCourse.Folder}/peers/Linq.cs", "// Peer: LINQ, one query\n").Load();
        course.Exercises.Single().Peers.Should().Equal(
            new Peer($"{MiniatureCourse.Folder}/peers/Linq.cs", "LINQ, one query"), new Peer(Peer, "pandas"));
    }

    [Fact]
    public void Say_what_they_are() => _course.Write(Peer, "import pandas\n").Defects()
        .Should().Be($"{Peer}(1): the first line does not say what this is; write '# Peer: ' and the name of the library or the technique");

    public void Dispose() => _course.Dispose();
}
