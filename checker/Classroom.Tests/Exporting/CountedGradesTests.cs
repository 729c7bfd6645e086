using Checker.Classroom.Exporting;

namespace Checker.Classroom.Tests.Exporting;

public sealed class CountedGradesTests
{
    private static readonly Grade First = SampleGrades.Of("ada", "first", SampleGrades.Noon);
    private static readonly Grade Second = SampleGrades.Of("ada", "second", SampleGrades.Noon.AddHours(1));
    private static readonly Grade Late = SampleGrades.Of("ada", "late", SampleGrades.Noon.AddDays(1), isLate: true);
    private static readonly Grade Later = SampleGrades.Of("ada", "later", SampleGrades.Noon.AddDays(2), isLate: true);

    [Fact]
    public void Counts_the_latest_that_is_on_time() => CountedGrades.Of([First, Later, Second, Late]).Counted.Should().Equal(Second);

    [Fact]
    public void Counts_the_latest_of_all_where_none_is_on_time() => CountedGrades.Of([Later, Late]).Counted.Should().Equal(Later);

    [Fact]
    public void Names_those_that_do_not_count() => CountedGrades.Of([First, Later, Second]).Others.Should().Equal(First, Later);

    [Fact]
    public void Lists_students_in_order_whatever_the_order_of_files() =>
        CountedGrades.Of([SampleGrades.Of("bo"), First, SampleGrades.Of("Zoë")]).Counted.Select(grade => grade.Submission.Student).Should().Equal("Zoë", "ada", "bo");
}
