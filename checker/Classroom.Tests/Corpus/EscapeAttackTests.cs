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

    [Fact]
    public async Task A_program_that_gets_out_would_be_seen()
    {
        CorpusCourse.RequireSandbox();

        var grade = await court.GradeTextAsync(
            """namespace Trains.Exercise1; public static class TotalWait { public static long Of(Train[] trains) => throw new System.InvalidOperationException("ESCAPED: as a test"); }""");

        grade.Reason.Should().Contain("ESCAPED: as a test");
    }

    public sealed class Court(CorpusCourse course) : AttackedJudge(course)
    {
        protected override AttackKind Kind => AttackKind.Escape;
    }
}
