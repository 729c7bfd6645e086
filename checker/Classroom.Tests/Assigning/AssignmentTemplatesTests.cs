using System.Text.RegularExpressions;
using Checker.Classroom.Assigning;
using Checker.Course;

namespace Checker.Classroom.Tests.Assigning;

public sealed class AssignmentTemplatesTests : IDisposable
{
    private static readonly ExerciseId Id = new("03-generators", "1-rms-delay");

    private readonly string _folder = Directory.CreateTempSubdirectory("templates-").FullName;
    private readonly Assignment _assignment = new("week-3", new DateTimeOffset(2026, 3, 1, 18, 0, 0, TimeSpan.FromHours(1)), [new AssignedExercise(Id, 10, ["RmsDelay.cs"])]);

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Are_a_page_and_a_workflow_for_students() => Student.Select(template => template.Path).Should().Equal(".github/workflows/classroom.yml", "README.md");

    [Fact]
    public void Are_the_ways_to_grade_for_a_teacher() => Teacher.Select(template => template.Path).Should().Equal(
        ".github/workflows/regrade.yml", ".gitlab-ci.yml", "gradescope/run_autograder", "gradescope/setup.sh", "kubernetes/job.yaml");

    [Fact]
    public void Have_every_place_filled() => Student.Concat(Teacher).Should().OnlyContain(template => !Regex.IsMatch(template.Text, "__[A-Z][a-z]+__") && template.Text.Contains("week-3"));

    [Fact]
    public void Tell_a_student_what_to_edit_until_when() => Student[^1].Text
        .Should().Contain("It is due on 2026-03-01 18:00 UTC+01:00, and gives up to 10 points.")
        .And.Contain("| [The root mean square](exercises/03-generators/1-rms-delay/README.md) | `exercises/03-generators/1-rms-delay/RmsDelay.cs` | 10 |");

    [Fact]
    public void Have_the_line_ends_of_Unix() => Student.Concat(Teacher).Should().OnlyContain(template => !template.Text.Contains('\r') && template.Text.EndsWith('\n'));

    /// <summary>What a person of the outside may name is a variable, never a part of a script.</summary>
    [Fact]
    public void Put_no_input_into_a_script() =>
        Student.Concat(Teacher).Where(template => template.Path.EndsWith(".yml", StringComparison.Ordinal))
            .SelectMany(template => Regex.Matches(template.Text, @"(?ms)^(\s*)(?:- )?run: (?:\|.*?(?=^\1\S|\z)|[^\n]*)").Select(run => run.Value))
            .Should().HaveCountGreaterThan(4).And.OnlyContain(run => !run.Contains("${{"));

    [Fact]
    public void Are_written_for_the_teacher_so_that_they_can_be_run()
    {
        AssignmentTemplates.Write(_folder, Teacher);

        File.ReadAllText(Path.Combine(_folder, "gradescope", "setup.sh")).Should().StartWith("#!/usr/bin/env bash");
        if (!OperatingSystem.IsWindows())
            File.GetUnixFileMode(Path.Combine(_folder, "gradescope", "run_autograder")).Should().HaveFlag(UnixFileMode.UserExecute).And.NotHaveFlag(UnixFileMode.OtherWrite);
    }

    private IReadOnlyList<AssignmentTemplate> Student => AssignmentTemplates.For(Course, _assignment);

    private IReadOnlyList<AssignmentTemplate> Teacher => AssignmentTemplates.ForTeacher(Course, _assignment);

    private Curriculum Course
    {
        get
        {
            File.WriteAllText(Path.Combine(_folder, "global.json"), """{ "sdk": { "version": "10.0.100" } }""");
            var exercise = new Exercise(Id, "The root mean square", 10, 1, [10], [], "exercises/03-generators/1-rms-delay", ["RmsDelay.cs"], "", 1, [], []);
            var lesson = new Lesson("03-generators", "Generators", 10, "a", "b", [], "lessons/03-generators/lesson.md", "", 1);
            return new Curriculum(_folder, "A Course", "", [new Module(1, "A", "", [new Pair("03-generators", lesson, [exercise])])]);
        }
    }
}
