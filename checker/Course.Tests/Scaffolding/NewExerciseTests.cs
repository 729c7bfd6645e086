using Checker.Course.Scaffolding;

namespace Checker.Course.Tests.Scaffolding;

public sealed class NewExerciseTests : IDisposable
{
    private readonly MiniatureCourse _course = new();

    public void Dispose() => _course.Dispose();

    [Theory]
    [InlineData("03-generators/mean-delay", "03-generators/2-mean-delay")]
    [InlineData("generators/mean-delay", "03-generators/2-mean-delay")]
    [InlineData("03-generators/7-mean-delay", "03-generators/7-mean-delay")]
    [InlineData("03-generators\\7-mean-delay\\", "03-generators/7-mean-delay")]
    public void Has_the_number_typed_or_the_next_free_one(string typed, string id) => Of(typed).Id.ToString().Should().Be(id);

    [Fact]
    public void Is_named_after_its_id() => Of("03-generators/7-mean-2nd-delay").Should().Be(
        new NewExercise(new("03-generators", "7-mean-2nd-delay"), "Mean2ndDelay", "Generators", 7, "Mean 2nd delay"));

    [Fact]
    public void Passes_over_a_number_that_would_give_it_an_id_of_the_past()
    {
        _course.Replace($"{MiniatureCourse.Folder}/README.md", "formerly: 02-streams/4-rms", "formerly: 03-generators/2-mean-delay");

        Of("03-generators/mean-delay").Id.Name.Should().Be("3-mean-delay");
        Refusal("03-generators/2-mean-delay").Should().Be(
            "03-generators/2-mean-delay was the id of 03-generators/1-rms-delay, and ids are for good; take another name or number");
    }

    [Theory]
    [InlineData("03-generators")]
    [InlineData("03-generators/")]
    [InlineData("03-generators/Mean")]
    [InlineData("03-generators/mean_delay")]
    [InlineData("03-generators/7-")]
    [InlineData("03-generators/../mean")]
    [InlineData("nowhere/mean")]
    [InlineData("../mean")]
    public void Has_a_well_formed_id(string typed) => Refusal(typed).Should().Be(
        $"'{typed}' is no id for a new exercise; write a pair and a name in small letters with hyphens, such as 03-generators/rms-delay, or 03-generators/5-rms-delay with a number of your choice");

    [Fact]
    public void Belongs_to_a_pair_that_is_there() => Refusal("05-one-pass/mean").Should().Be(
        "there is no pair 05-one-pass; begin it with lessons/05-one-pass/lesson.md (front matter: title, minutes, python, csharp, needs) "
        + "and a line '- [Title](05-one-pass/lesson.md)' in lessons/README.md, in the order of the numbers; then type this again");

    [Theory]
    [InlineData("03-generators/1-rms-delay", "03-generators/1-rms-delay is there already; take another name")]
    [InlineData("03-generators/rms-delay", "03-generators/1-rms-delay is there already; take another name")]
    [InlineData("03-generators/01-mean", "number 1 is that of 03-generators/1-rms-delay; leave the number out (03-generators/mean), and the next free one is taken")]
    public void Takes_nobodys_name_or_number(string typed, string refusal) => Refusal(typed).Should().Be(refusal);

    [Fact]
    public void Takes_no_folder_that_is_there()
    {
        _course.Write("solutions/03-generators/2-mean/Mean.cs", "");

        Refusal("03-generators/mean").Should().Be("solutions/03-generators/2-mean is there already, and belongs to no exercise; move it away or take another name");
    }

    [Theory]
    [InlineData("clinical-trial", "ClinicalTrial", "would be read as a trial or as tests")]
    [InlineData("blood-tests", "BloodTests", "would be read as a trial or as tests")]
    [InlineData("seed", "Seed", "would hide a name that the exercise's own files use")]
    public void Has_a_starter_that_its_given_files_can_stand_beside(string name, string starter, string why) => Refusal($"03-generators/{name}").Should().Be(
        $"03-generators/2-{name} would have a starter {starter}.cs, which {why}; take a name that says what the code does, such as mean-delay");

    private NewExercise Of(string typed) => NewExercise.Of(_course.Load(), typed);

    private string Refusal(string typed) => FluentActions.Invoking(() => Of(typed)).Should().Throw<ScaffoldException>().Which.Message;
}
