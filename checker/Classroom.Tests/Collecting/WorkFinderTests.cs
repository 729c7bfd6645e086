using Checker.Classroom.Collecting;
using Checker.Course;

namespace Checker.Classroom.Tests.Collecting;

public sealed class WorkFinderTests
{
    private const string Rms = "03-generators/1-rms-delay";
    private const string Views = "10-views/1-columns";
    private const string Types = "12-numeric-types/1-columns";

    /// <summary>Two exercises with a file of one name, in folders of one name, and one that is alone with its.</summary>
    private static readonly WorkFinder Finder = new(new Assignment("week-3", null,
    [
        new AssignedExercise(ExerciseId.Parse(Rms), 1, ["RmsDelay.cs"]),
        new AssignedExercise(ExerciseId.Parse(Views), 1, ["Column.cs"]),
        new AssignedExercise(ExerciseId.Parse(Types), 1, ["Column.cs"]),
    ]));

    [Theory]
    [InlineData("RmsDelay.cs")]
    [InlineData("my work/RmsDelay.cs")]
    [InlineData("1-rms-delay/RmsDelay.cs")]
    [InlineData(Rms + "/RmsDelay.cs")]
    [InlineData("exercises/" + Rms + "/RmsDelay.cs")]
    [InlineData("exercises/03-generators/RmsDelay.cs")]
    [InlineData("week-3.zip/week-3/exercises/" + Rms + "/RmsDelay.cs")]
    public void Takes_a_file_whose_name_only_one_exercise_has_from_anywhere(string path)
    {
        var work = Finder.Find([Trees.File(path, "a")]);

        work.Files.Should().ContainSingle().Which.Exercise.ToString().Should().Be(Rms);
        work.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("rmsdelay.cs")]
    [InlineData("RmsDelay.cs.txt")]
    [InlineData("RmsDelay (1).cs")]
    [InlineData("._RmsDelay.cs")]
    [InlineData("solutions/" + Rms + "/RmsDelay.cs")]
    [InlineData("exercises/" + Rms + "/wrong/RmsDelay.cs")]
    [InlineData("exercises/" + Rms + "/peers/RmsDelay.cs")]
    [InlineData("exercises/07-leaks/1-other/RmsDelay.cs")]
    [InlineData(Views + "/RmsDelay.cs")]
    public void Leaves_out_what_is_no_work_of_the_students(string path)
    {
        var work = Finder.Find([Trees.File(path, "a")]);

        work.Files.Should().BeEmpty();
        work.LeftOut.Should().Be(1);
    }

    [Fact]
    public void Goes_by_the_place_where_two_exercises_have_a_file_of_one_name()
    {
        var work = Finder.Find([Trees.File(Types + "/Column.cs", "t"), Trees.File("x/" + Views + "/Column.cs", "v")]);

        work.Files.Select(file => (file.Exercise.ToString(), file.Content[0])).Should().Equal((Views, (byte)'v'), (Types, (byte)'t'));
        work.Problems.Should().BeEmpty();
    }

    [Theory]
    [InlineData("Column.cs")]
    [InlineData("my work/Column.cs")]
    [InlineData("1-columns/Column.cs")]
    public void Guesses_no_place(string path)
    {
        var work = Finder.Find([Trees.File(path, "a")]);

        work.Files.Should().BeEmpty();
        work.Problems.Should().Equal($"{path} may belong to {Views} or {Types}: it must be in a folder of that name. It is not taken.");
    }

    [Fact]
    public void Prefers_the_exercises_folder_to_a_copy_beside_it()
    {
        var work = Finder.Find([Trees.File("old/" + Rms + "/RmsDelay.cs", "old"), Trees.File("exercises/" + Rms + "/RmsDelay.cs", "new")]);

        work.Files.Should().ContainSingle().Which.Content.Should().Equal("new"u8.ToArray());
    }

    [Fact]
    public void Chooses_no_one_of_two_that_differ()
    {
        var work = Finder.Find([Trees.File("a/RmsDelay.cs", "a"), Trees.File("b/RmsDelay.cs", "b")]);

        work.Files.Should().BeEmpty();
        work.Problems.Should().Equal($"RmsDelay.cs of {Rms} came in 2 times with different contents: a/RmsDelay.cs, b/RmsDelay.cs. None is taken.");
    }

    [Fact]
    public void Chooses_no_one_of_a_packed_file_and_a_later_thought() =>
        Finder.Find([Trees.File("w.zip/exercises/" + Rms + "/RmsDelay.cs", "a"), Trees.File("RmsDelay.cs", "b")]).Files.Should().BeEmpty();

    [Fact]
    public void Takes_one_of_two_that_are_the_same() =>
        Finder.Find([Trees.File("a/RmsDelay.cs", "a"), Trees.File("b/RmsDelay.cs", "a")]).Files.Should().ContainSingle();
}
