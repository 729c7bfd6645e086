using System.Globalization;

namespace Checker.Classroom.Slurm;

/// <summary>The script of a job array that grades a manifest: a task for each shard.</summary>
/// <param name="Program">The words that start this tool on a node: <c>/usr/bin/dotnet exec …/check.dll --course …</c>.</param>
/// <param name="Results">A folder that all nodes share.</param>
public sealed record SlurmScript(IReadOnlyList<string> Program, string Name, string Manifest, string Submissions, string Results, int Shards, bool IsOfficial)
{
    /// <summary>A task that is too short costs more to schedule than to run.</summary>
    private const double SecondsOfShard = 60;

    private const double SecondsOfExercise = 3;

    /// <summary>Slurm's own default of MaxArraySize is 1001.</summary>
    private const int MostShards = 1_000;

    /// <summary>How many shards make tasks of about a minute.</summary>
    public static int ShardsFor(int submissions, int exercises) =>
        Math.Clamp((int)Math.Ceiling(submissions * exercises * SecondsOfExercise / SecondsOfShard), 1, MostShards);

    /// <summary>
    /// A node that dies has its tasks run again elsewhere, and so has a task that says "try again", three times. The grades themselves do not care how often they are asked for.
    /// </summary>
    public string Text => string.Create(CultureInfo.InvariantCulture, $"""
        #!/bin/sh
        #SBATCH --job-name=check-{Name}
        #SBATCH --array=0-{Shards - 1}
        #SBATCH --requeue
        #SBATCH --open-mode=append
        #SBATCH --output={Results}/slurm-%A_%a.log
        {string.Join(' ', Program.Select(Quoted))} class run --manifest {Quoted(Manifest)} --submissions {Quoted(Submissions)} --output {Quoted(Results)} \
            --shard "$SLURM_ARRAY_TASK_ID/{Shards}" --jobs "$SLURM_CPUS_ON_NODE"{(IsOfficial ? " --official" : "")}
        code=$?
        if [ "$code" -eq 75 ] && [ "$((SLURM_RESTART_COUNT))" -lt 3 ]; then
            scontrol requeue "$SLURM_ARRAY_JOB_ID"_"$SLURM_ARRAY_TASK_ID"
        fi
        exit "$code"

        """).ReplaceLineEndings("\n");

    private static string Quoted(string word) => $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
