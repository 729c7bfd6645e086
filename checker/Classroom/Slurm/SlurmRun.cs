using Checker.Classroom.Committing;
using Checker.Classroom.Planning;
using Checker.Course;

namespace Checker.Classroom.Slurm;

/// <summary>Has a cluster grade a manifest, and waits until no task of it is left. Stopped and started again, it waits for the tasks that are there.</summary>
/// <param name="manifestPath">On a file system that all nodes share, as everything else that is named.</param>
public sealed class SlurmRun(SlurmCommands slurm, string manifestPath, GradesFolder grades)
{
    private static readonly TimeSpan Glance = TimeSpan.FromSeconds(2);

    private string JobFile => Path.ChangeExtension(manifestPath, ".slurm-job");

    /// <param name="waiting">Told how many grades there are, now and then.</param>
    /// <exception cref="ClassroomException">There is no cluster, or it refuses the job.</exception>
    public async Task RunAsync(Manifest manifest, SlurmScript script, Action<int> waiting, CancellationToken cancel)
    {
        ArgumentNullException.ThrowIfNull(manifest);
        ArgumentNullException.ThrowIfNull(script);
        ArgumentNullException.ThrowIfNull(waiting);
        Directory.CreateDirectory(grades.Path);
        var job = File.Exists(JobFile) && await slurm.HasAsync(File.ReadAllText(JobFile).Trim(), cancel)
            ? File.ReadAllText(JobFile).Trim()
            : await SubmitAsync(script, cancel);
        while (true)
        {
            // Asked before the grades are counted: a task that ends in between has written its own.
            var isQueued = await slurm.HasAsync(job, cancel);
            var count = manifest.Submissions.Count(planned => grades.Has(planned.Submission.Id));
            waiting(count);
            if (count == manifest.Submissions.Count || !isQueued)
                return;
            await Task.Delay(Glance, cancel);
        }
    }

    private async Task<string> SubmitAsync(SlurmScript script, CancellationToken cancel)
    {
        var path = Path.ChangeExtension(manifestPath, ".sbatch");
        AtomicFile.Write(path, script.Text);
        var job = await slurm.SubmitAsync(path, cancel);
        AtomicFile.Write(JobFile, job + "\n");
        return job;
    }
}
