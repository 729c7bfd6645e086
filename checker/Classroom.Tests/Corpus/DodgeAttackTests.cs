namespace Checker.Classroom.Tests.Corpus;

public sealed class DodgeAttackTests(DodgeAttackTests.Court court) : IClassFixture<DodgeAttackTests.Court>
{
    public static TheoryData<string> Cases => [.. Attack.NamesOf(AttackKind.Dodge)];

    [Theory, MemberData(nameof(Cases))]
    public async Task Sees_memory_that_is_hidden(string name)
    {
        var grade = await court.GradeAsync(name);

        grade.Verdict.Should().NotBe(GradeVerdict.Pass);
    }

    public sealed class Court(CorpusCourse course) : AttackedJudge(course)
    {
        protected override AttackKind Kind => AttackKind.Dodge;
    }
}
