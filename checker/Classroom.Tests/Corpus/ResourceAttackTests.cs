using Checker.Classroom.Judging;
using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Corpus;

public sealed class ResourceAttackTests(ResourceAttackTests.Court court) : IClassFixture<ResourceAttackTests.Court>
{
    public static TheoryData<string> Cases => [.. Attack.NamesOf(AttackKind.Resources)];

    [Theory, MemberData(nameof(Cases))]
    public async Task Ends_what_takes_all_of_something(string name)
    {
        var grade = await court.GradeAsync(name);

        grade.Verdict.Should().NotBe(GradeVerdict.Pass);
    }

    public sealed class Court(CorpusCourse course) : AttackedJudge(course)
    {
        protected override AttackKind Kind => AttackKind.Resources;

        /// <summary>Small, so that what runs into them does so soon; an honest submission has room in them.</summary>
        internal override GradingLimits Limits => GradingLimits.Default with
        {
            Submission = new JailLimits(TimeSpan.FromSeconds(12), TimeSpan.FromSeconds(4), 512 << 20, 64, 1 << 20, 16 << 20),
        };
    }
}
