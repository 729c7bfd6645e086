using Checker.Classroom.Compiling;
using Checker.Classroom.Sandboxes;

namespace Checker.Classroom.Tests.Corpus.Infra;

/// <summary>What a judge starts in a sandbox, in a word.</summary>
internal static class StartedProgram
{
    public const string Compiler = "compiler";
    public const string Solution = "solution";
    public const string Submission = "submission";

    /// <summary>Solution and submission are one program; only the second has inputs of its own for its tests.</summary>
    public static string Of(Job job) =>
        job.Command.Contains(CompileProgram.Word) ? Compiler : job.Environment.ContainsKey("CHECK_SEED") ? Submission : Solution;
}
