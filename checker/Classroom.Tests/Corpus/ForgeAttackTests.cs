namespace Checker.Classroom.Tests.Corpus;

public sealed class ForgeAttackTests(ForgeAttackTests.Court court) : IClassFixture<ForgeAttackTests.Court>
{
    public static TheoryData<string> Cases => [.. Attack.NamesOf(AttackKind.Forge)];

    [Theory, MemberData(nameof(Cases))]
    public async Task Believes_no_forged_answer(string name)
    {
        var grade = await court.GradeAsync(name);

        grade.Verdict.Should().NotBe(GradeVerdict.Pass);
    }

    public sealed class Court(CorpusCourse course) : AttackedJudge(course)
    {
        protected override AttackKind Kind => AttackKind.Forge;
    }
}
