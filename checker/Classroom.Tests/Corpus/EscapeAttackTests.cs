namespace Checker.Classroom.Tests.Corpus;

public sealed class EscapeAttackTests(EscapeAttackTests.Court court) : IClassFixture<EscapeAttackTests.Court>
{
    public static TheoryData<string> Cases => [.. Attack.NamesOf(AttackKind.Escape)];

    [Theory, MemberData(nameof(Cases))]
    public async Task Shows_nothing_and_lets_nothing_be_changed(string name)
    {
        var grade = await court.GradeAsync(name);

        grade.Verdict.Should().NotBe(GradeVerdict.Pass);
    }

    public sealed class Court(CorpusCourse course) : AttackedJudge(course)
    {
        protected override AttackKind Kind => AttackKind.Escape;
    }
}
