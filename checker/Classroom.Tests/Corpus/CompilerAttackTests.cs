using Checker.Classroom.Judging;

namespace Checker.Classroom.Tests.Corpus;

public sealed class CompilerAttackTests(CompilerAttackTests.Court court) : IClassFixture<CompilerAttackTests.Court>
{
    public static TheoryData<string> Cases => [.. Attack.NamesOf(AttackKind.Compiler)];

    [Theory, MemberData(nameof(Cases))]
    public async Task Survives_sources_that_exhaust_or_mislead_the_compiler(string name)
    {
        var grade = await court.GradeAsync(name);

        grade.Verdict.Should().NotBe(GradeVerdict.Pass);
    }

    public sealed class Court(CorpusCourse course) : AttackedJudge(course)
    {
        protected override AttackKind Kind => AttackKind.Compiler;

        internal override GradingLimits Limits => GradingLimits.Default with { Compilation = TimeSpan.FromSeconds(6) };
    }
}
