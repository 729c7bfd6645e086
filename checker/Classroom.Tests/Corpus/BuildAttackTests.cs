namespace Checker.Classroom.Tests.Corpus;

public sealed class BuildAttackTests(BuildAttackTests.Court court) : IClassFixture<BuildAttackTests.Court>
{
    public static TheoryData<string> Cases => [.. Attack.NamesOf(AttackKind.Build)];

    [Theory, MemberData(nameof(Cases))]
    public async Task Ignores_what_a_build_would_run(string name)
    {
        var grade = await court.GradeAsync(name);

        grade.Verdict.Should().Be(GradeVerdict.Pass, "the code beside it is honest");
    }

    public sealed class Court(CorpusCourse course) : AttackedJudge(course)
    {
        protected override AttackKind Kind => AttackKind.Build;

        protected override bool IsHostile => false;
    }
}
