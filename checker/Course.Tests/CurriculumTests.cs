namespace Checker.Course.Tests;

public sealed class CurriculumTests : IDisposable
{
    private readonly MiniatureCourse _course = new();

    [Fact]
    public void Reads_the_front_page()
    {
        var curriculum = _course.Load();

        curriculum.Title.Should().Be("Memory in Pairs");
        curriculum.Introduction.Should().Be("For people who analyse data.");
        curriculum.Root.Should().Be(_course.Root);
        var module = curriculum.Modules.Should().ContainSingle().Subject;
        (module.Number, module.Title, module.Introduction, module.Minutes).Should().Be((1, "Stream, do not store", "Read a file once.", 22));
    }

    [Fact]
    public void Reads_a_lesson() =>
        _course.Load().Pairs.Single().Lesson.Should().BeEquivalentTo(new Lesson(
            "03-generators", "Generators", 12, "generator expressions", "yield return: iterators", [],
            MiniatureCourse.Lesson, "\n# Generators", 8));

    [Fact]
    public void Reads_an_exercise()
    {
        var exercise = _course.Load().Exercises.Single();

        exercise.Id.Should().Be(MiniatureCourse.Id);
        (exercise.Title, exercise.Minutes, exercise.Difficulty).Should().Be(("The root mean square", 10, 2));
        exercise.Points.Should().Equal(1, 2);
        exercise.Formerly.Should().Equal(new ExerciseId("02-streams", "4-rms"));
        exercise.Folder.Should().Be(MiniatureCourse.Folder);
        exercise.Starters.Should().Equal("RmsDelay.cs");
        exercise.Given.Should().Equal("RmsDelayTests.cs", "RmsDelayTrial.cs");
        exercise.Body.Should().StartWith("\nHow late is a flight?\n");
        exercise.BodyLine.Should().Be(9);
    }

    [Fact]
    public void Reads_hints_with_their_further_lines()
    {
        var hints = _course.Load().Exercises.Single().Hints;

        hints.Should().HaveCount(2);
        hints[0].Should().Equal("What grows with the input?", "A sum needs one number,\nnot a list of them.", "The line that says `Add`.");
        hints[1].Should().HaveCount(3);
    }

    [Fact]
    public void Reads_wrong_variants() => _course.Load().Exercises.Single().Wrong.Should().Equal(
        new WrongVariant($"{MiniatureCourse.Folder}/wrong/Halved.cs", "Gives_the_root", "Half of the flights is a good sample."),
        new WrongVariant($"{MiniatureCourse.Folder}/wrong/Rounded.cs", "Gives_the_root", "Whole minutes look tidy."));

    [Fact]
    public void Needs_neither_solutions_nor_wrong_variants()
    {
        _course.DeleteFolder("solutions").DeleteFolder($"{MiniatureCourse.Folder}/wrong");

        _course.Load().Exercises.Single().Wrong.Should().BeEmpty();
    }

    [Fact]
    public void Orders_exercises_by_number()
    {
        _course.AddExercise("10-last", "Last").AddExercise("2-second", "Second")
            .Replace($"exercises/03-generators/10-last/README.md", "formerly: 02-streams/4-rms\n", "")
            .Replace($"exercises/03-generators/2-second/README.md", "formerly: 02-streams/4-rms\n", "")
            .WriteLock();

        _course.Load().Exercises.Select(exercise => exercise.Id.Name).Should().Equal("1-rms-delay", "2-second", "10-last");
    }

    [Fact]
    public void Reads_a_checkout_with_line_endings_of_windows()
    {
        foreach (var file in new[] { "lessons/README.md", MiniatureCourse.Lesson, $"{MiniatureCourse.Folder}/README.md", $"{MiniatureCourse.Folder}/hints.md", StartersLock.File })
            _course.Replace(file, "\n", "\r\n");

        _course.Load().Exercises.Single().Hints[0][1].Should().Be("A sum needs one number,\nnot a list of them.");
    }

    [Fact]
    public void Takes_headings_in_code_for_code()
    {
        _course.Replace($"{MiniatureCourse.Folder}/README.md", "Sum as you go.", "```\n## 7. Not a task\n```");

        _course.Load().Exercises.Single().Points.Should().HaveCount(2);
    }

    [Fact]
    public void Reports_every_defect_at_once()
    {
        _course.Replace(MiniatureCourse.Lesson, "minutes: 12\n", "").Replace($"{MiniatureCourse.Folder}/README.md", "difficulty: 2", "difficulty: 6");

        _course.Defects().Should().Be("""
            exercises/03-generators/1-rms-delay/README.md(4): 'difficulty' is '6'; write a whole number from 1 to 5
            lessons/03-generators/lesson.md(1): the front matter has no 'minutes'; add a line 'minutes: …'
            """);
    }

    public void Dispose() => _course.Dispose();
}
